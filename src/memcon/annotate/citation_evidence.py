"""The evidence that a phrase cites something: its head, what stands before and behind it, and the words around.

Words are told only where they are written small, so that no name speaks for or against anything."""

from __future__ import annotations

from collections.abc import Iterator

from memcon.annotate.cited_phrases import is_date
from memcon.annotate.cited_rules import Phrase
from memcon.annotate.noun_phrases import Word

_NEAR = 4  # words before and behind that are told with their places
_BEFORE, _AFTER = 8, 6  # words round the phrase that are told without


def evidence(phrase: Phrase) -> dict[str, float]:
    """What speaks for or against `phrase`, from `first` to `end`, being a citation, by its name; amounts lie between 0 and 1."""
    found = dict.fromkeys((*_head(phrase), *_parts(phrase), *_places(phrase)), 1.0)
    first = phrase.before.first
    for word in phrase.ws[max(0, first - _BEFORE) : first]:
        found.setdefault(f"left {_told(word)}", 0.6)
    for word in phrase.ws[phrase.end : phrase.end + _AFTER]:
        found.setdefault(f"right {_told(word)}", 0.4)
    return found


def _told(word: Word) -> str:
    """A word written small; the sort of any other."""
    text = word.text
    if text.islower() or not text[0].isalnum():
        return word.lower
    return "0" if text[0].isdigit() else "AA" if len(text) > 1 and text.isupper() else "Aa"


def _head(phrase: Phrase) -> Iterator[str]:
    head, determiner = phrase.head, phrase.before.determiner or "none"
    name = " ".join(w.lower for w in phrase.ws[head.first : head.last])
    yield from (f"head {name}", f"ends {phrase.word}", f"grammar {head.grammar}", f"kind {head.entry.get('kind')}")
    yield from (f"capital {phrase.named}", f"{phrase.word} capital {phrase.named}")
    yield from (f"the {determiner}", f"the {determiner} {name}", f"the {determiner} {head.grammar}")


def _parts(phrase: Phrase) -> Iterator[str]:
    """What stands before the head and hangs on it."""
    head, determiner = phrase.head, phrase.before.determiner or "none"
    name = " ".join(w.lower for w in phrase.ws[head.first : head.last])
    before, names = phrase.modifiers, any(w.capital for w in phrase.modifiers)
    for word in before:
        yield from (f"modifier {_told(word)}", f"modifier {_told(word)} {name}")
    yield from (f"modifiers {min(len(before), _NEAR)}", f"named {names}", f"named {names} {determiner}", f"named {names} {name}")
    named = any(w.capital for w in phrase.tail)
    yield from (f"hangs {phrase.hangs}", f"hangs {phrase.hangs} {determiner}", f"hangs a name {named}", f"hangs a name {named} {name}")
    yield from (f"tail {_told(word)}" for word in phrase.tail)
    size = len(phrase.ws)
    if any(is_date(phrase.ws, i) for i in range(phrase.first, min(phrase.end, size))):
        yield "dated"
    if any(i < size and is_date(phrase.ws, i) for i in (phrase.end, phrase.end + 1)):
        yield "date behind"


def _places(phrase: Phrase) -> Iterator[str]:
    """The words next to the phrase, with their places."""
    ws, head, first = phrase.ws, phrase.head, phrase.before.first
    name, determiner = " ".join(w.lower for w in ws[head.first : head.last]), phrase.before.determiner or "none"

    def word(at: int) -> str:
        return _told(ws[at]) if 0 <= at < len(ws) else "#"

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
