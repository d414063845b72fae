"""A page with its parts at hand: its titles, what stands over and under the text, the sentence it opens with."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from itertools import islice, takewhile

from memcon.annotate.mentions import Known, PersonMention, SideMention
from memcon.lexicon import Lexicon
from memcon.source.blocks import letterhead_words
from memcon.types import Block, Document


class Page:
    """The page with its parts at hand."""

    def __init__(self, document: Document, lexicon: Lexicon, known: Known) -> None:
        self.document, self.lexicon, self.known = document, lexicon, _without_namesakes(known)
        self.text = document.text
        self.letterhead = letterhead_words(lexicon)
        blocks = document.blocks
        body = [b for b in blocks if b.kind in ("paragraph", "item", "heading")]
        lead = next((b for b in body if b.end - b.start >= 60 and self.text[b.end - 1] in '.:!?”")'), body[0] if body else None)
        at = lead.start if lead else len(self.text)
        self.lead = lead
        self.above = [b for b in blocks if b.start < at]
        last = max((b.end for b in body), default=0)
        self.below = [b for b in blocks if b.start >= last]
        self.titles = [b for b in self.above if b.kind == "title"]
        self.furniture = [b for b in [*self.above, *self.below] if b.kind in ("noise", "dateline", "caption") and not self._is_photo(b)]

    def _is_photo(self, block: Block) -> bool:
        return block.kind == "caption" and "hoto" in self.text[block.start : block.end]

    def of(self, block: Block) -> str:
        return self.text[block.start : block.end]

    def sides_in(self, block: Block) -> list[SideMention]:
        first = bisect_left(self.known.sides, block.start, key=lambda s: s.start)
        return list(takewhile(lambda s: s.end <= block.end, islice(self.known.sides, first, None)))

    def people_in(self, block: Block) -> list[PersonMention]:
        first = bisect_left(self.known.people, block.start, key=lambda m: m.start)
        return list(takewhile(lambda m: m.end <= block.end, islice(self.known.people, first, None)))


def _without_namesakes(known: Known) -> Known:
    """What is known without the sides whose names are but a person's: *Sofia Orlen*, *Minister Santiago Rey*."""
    names = [m.name for m in known.people if m.name is not None]
    starts = {s.start for s in known.sides for a, b in names if a <= s.start and s.end <= b}
    return replace(known, sides=tuple(s for s in known.sides if s.start not in starts)) if starts else known
