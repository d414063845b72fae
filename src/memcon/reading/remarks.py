"""Remarks printed word for word: where each speaker's turn begins."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from memcon.annotate.mentions import Known
from memcon.annotate.small_words import AUXILIARIES
from memcon.annotate.tokens import token_range
from memcon.lexicon import groups
from memcon.types import Document

_WORDS = groups("room_words")

_ASKING = _WORDS["asks_in_turn"]

_LONGEST_LABEL = 24  # tokens: "President of the Republic of Finland Sauli Niinistö (retranslated):"


@dataclass(frozen=True, slots=True)
class Label:
    """A speaker's label: `[start, name_end)` the name as printed, `end` the offset after its colon; `person` null for a journalist."""

    start: int
    name_end: int
    end: int
    person: int | None


def labels(document: Document, known: Known) -> tuple[Label, ...]:
    """The labels that open turns, in the order of the text. Where one person alone has one it must open a paragraph in the first person,
    for *Minister Hald: the dam is safe* is a headline.

    A label is a person's name with or without a post, or *Question*, at the start of a sentence and followed by a colon.
    """
    found: list[Label] = []
    tokens = known.tokens
    for sentence in known.sentences:
        if document.blocks[sentence.block].kind in ("noise", "caption", "title"):
            continue
        stop = min(sentence.last, sentence.first + _LONGEST_LABEL)
        colon = next(iter(tokens.where(sentence.first + 1, stop, ":")), None)
        if colon is None or (colon + 1 < len(tokens) and tokens[colon + 1].start > sentence.end and sentence.last > colon + 1):
            continue
        if tokens[sentence.first].lower in _ASKING and colon == sentence.first + 1:
            found.append(Label(sentence.start, tokens[sentence.first].end, tokens[colon].end, None))
            continue
        opening = [m for m in known.people if sentence.start <= m.start < tokens[colon].start and m.person is not None]
        if not opening:
            continue
        mention = opening[-1]
        _, last = token_range(known, mention.start, mention.end)
        bracketed = tokens[last].text == "(" if last < colon else False
        if opening[0].start == sentence.start and (last == colon or bracketed or _said_again(known, opening[0].end, tokens[colon].start)):
            found.append(Label(sentence.start, opening[0].end, tokens[colon].end, opening[0].person))
        elif last == colon and not any(t.lower in AUXILIARIES or t.lower.endswith("ed") for t in tokens[sentence.first : colon]):
            found.append(Label(mention.start, mention.end, tokens[colon].end, mention.person))  # a heading stands glued before it
    persons = {label.person for label in found if label.person is not None}
    return tuple(found) if len(persons) > 1 or (len(persons) == 1 and _speaks(document, known, found[0])) else ()


_FIRST_PERSON = frozenset(("i", "we", "our", "us", "my"))
_SPEECH = 3  # sentences of a paragraph before it is taken to be a speech


def _speaks(document: Document, known: Known, label: Label) -> bool:
    """Whether the paragraph that a label opens is a speech of some length in the first person."""
    block = next((b for b in document.blocks if b.start == label.start), None)
    if block is None or label.person is None:
        return False
    spoken = [s for s in known.sentences if block.start <= s.start < block.end]
    first, last = token_range(known, label.end, block.end)
    return len(spoken) >= _SPEECH and any(t.lower in _FIRST_PERSON for t in known.tokens[first:last])


_SHORTEST_EXCHANGE = 3  # turns of a paragraph each, before the last is taken to be one


def end_of_last(document: Document, labels: tuple[Label, ...]) -> int | None:
    """Where the last turn ends and the publisher goes on: with its paragraph, where every turn was one; null where one cannot tell."""
    spoken = [b for b in document.blocks if b.kind in ("paragraph", "item")]
    at = [next((n for n, b in enumerate(spoken) if b.start <= label.start < b.end), -1) for label in labels]
    if len(labels) < _SHORTEST_EXCHANGE or any(b - a != 1 for a, b in pairwise(at)) or at[-1] < 0:
        return None
    return spoken[at[-1]].end


def _said_again(known: Known, start: int, end: int) -> bool:
    """Whether the words between a name and its colon only repeat names and posts (a page's pop-up, printed with the text), with at most
    a remark in brackets after them: *(retranslated)*."""
    between = known.tokens[slice(*token_range(known, start, end))]
    remark = (
        next((i for i, t in enumerate(between) if t.text == "("), len(between)) if between and between[-1].text == ")" else len(between)
    )
    return all(t.text[0].isupper() or not t.text[0].isalnum() or t.lower in ("of", "the") for t in between[:remark])
