"""A telling, what a stretch of the page's account tells of a meeting; and the lines of a page over it."""

from __future__ import annotations

from dataclasses import dataclass

from memcon.annotate.mentions import Known, Sentence
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.reading.meetings.memoranda import Memorandum
from memcon.reading.meetings.parties import Parties
from memcon.types import Document, Form


@dataclass(frozen=True, slots=True)
class Telling:
    """A stretch of the page's own account that tells of a meeting: the stretch, the words that tell it, the form they give it, who met.

    `title`: it stands in a title or a heading. `day`: the ISO day it names. `others`: persons of other sides than the page's own.
    """

    stretch: Stretch
    words: tuple[int, int]
    frame: str
    form: Form
    who: Parties
    title: bool = False
    day: str | None = None
    others: frozenset[int] = frozenset()
    memorandum: Memorandum | None = None


def titles(document: Document, known: Known) -> list[Sentence]:
    """The sentences of the page's titles."""
    unmarked = unmarked_title(document)
    return [s for s in known.sentences if document.blocks[s.block].kind == "title" or s.block == unmarked]


def unmarked_title(document: Document) -> int | None:
    """The number of the block that is the title of a page without one: a first paragraph that ends in no stop, over others that do."""
    if any(b.kind == "title" for b in document.blocks):
        return None
    first, second = [*[n for n, b in enumerate(document.blocks) if b.kind == "paragraph"][:2], None, None][:2]
    if first is None or second is None:
        return None
    above, below = (document.text[document.blocks[n].start : document.blocks[n].end].rstrip() for n in (first, second))
    return first if above[-1:].isalnum() and below[-1:] in '.!?”"' else None


_SHORTEST_SENTENCE = 8  # tokens: fewer are a letterhead


def opening(document: Document, known: Known) -> Sentence | None:
    """The sentence that opens the page's account."""
    unmarked = unmarked_title(document)
    body = (s for s in known.sentences if document.blocks[s.block].kind == "paragraph" and s.block != unmarked)
    return next((s for s in body if s.last - s.first > _SHORTEST_SENTENCE), None)
