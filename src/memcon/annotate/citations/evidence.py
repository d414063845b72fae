"""The evidence that a phrase cites something: its head, what stands before and behind it, and the words around.

Words are told only where they are written small, so that no name speaks for or against anything."""

from __future__ import annotations

from collections.abc import Iterator

from memcon.annotate.citations.phrases import is_date
from memcon.annotate.citations.rules import Phrase
from memcon.weights import small

_NEAR = 4  # words before and behind that are told with their places
_BEFORE, _AFTER = 8, 6  # words round the phrase that are told without


def evidence(phrase: Phrase) -> dict[str, float]:
    """What speaks for or against `phrase`, from `first` to `end`, being a citation, by its name; amounts lie between 0 and 1."""
    found = dict.fromkeys((*_head(phrase), *_parts(phrase), *_places(phrase)), 1.0)
    first = phrase.before.first
    for word in phrase.ws[max(0, first - _BEFORE) : first]:
        found.setdefault(f"left {small(word.text)}", 0.6)
    for word in phrase.ws[phrase.end : phrase.end + _AFTER]:
        found.setdefault(f"right {small(word.text)}", 0.4)
    return found


def _name(phrase: Phrase) -> str:
    return " ".join(w.lower for w in phrase.ws[phrase.head.first : phrase.head.last])


def _determiner(phrase: Phrase) -> str:
    return phrase.before.determiner or "none"


def _head(phrase: Phrase) -> Iterator[str]:
    head, name, determiner = phrase.head, _name(phrase), _determiner(phrase)
    yield from (f"head {name}", f"ends {phrase.word}", f"grammar {head.grammar}", f"kind {head.entry.get('kind')}")
    yield from (f"capital {phrase.named}", f"{phrase.word} capital {phrase.named}")
    yield from (f"the {determiner}", f"the {determiner} {name}", f"the {determiner} {head.grammar}")


def _parts(phrase: Phrase) -> Iterator[str]:
    """What stands before the head and hangs on it."""
    name, determiner = _name(phrase), _determiner(phrase)
    before, names = phrase.modifiers, any(w.capital for w in phrase.modifiers)
    for word in before:
        yield from (f"modifier {small(word.text)}", f"modifier {small(word.text)} {name}")
    yield from (f"modifiers {min(len(before), _NEAR)}", f"named {names}", f"named {names} {determiner}", f"named {names} {name}")
    named = any(w.capital for w in phrase.tail)
    yield from (f"hangs {phrase.hangs}", f"hangs {phrase.hangs} {determiner}", f"hangs a name {named}", f"hangs a name {named} {name}")
    yield from (f"tail {small(word.text)}" for word in phrase.tail)
    size = len(phrase.ws)
    if any(is_date(phrase.ws, i) for i in range(phrase.first, min(phrase.end, size))):
        yield "dated"
    if any(i < size and is_date(phrase.ws, i) for i in (phrase.end, phrase.end + 1)):
        yield "date behind"


def _places(phrase: Phrase) -> Iterator[str]:
    """The words next to the phrase, with their places."""
    ws, head, first = phrase.ws, phrase.head, phrase.before.first
    name, determiner = _name(phrase), _determiner(phrase)

    def word(at: int) -> str:
        return small(ws[at].text) if 0 <= at < len(ws) else "#"

    yield from (f"before {i} {word(first - i)}" for i in range(1, _NEAR + 1))
    yield from (f"before {word(first - 2)} {word(first - 1)}", f"before {word(first - 1)} {name}")
    yield from (f"behind {i} {word(head.last + i)}" for i in range(_NEAR))
    yield from (
        f"behind {name} {word(head.last)}",
        f"behind {word(head.last)} {word(head.last + 1)}",
        f"behind {determiner} {word(head.last)}",
    )
    yield f"after {word(phrase.end)}"
    if first <= 1:
        yield "opens"
