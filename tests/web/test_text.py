"""The text of a page in pieces: every character once, every fact found."""

from __future__ import annotations

from pathlib import Path

import pytest
from season import SEASON

import memcon
from memcon.record.facts import facts_of
from memcon.types import Reading, Span
from memcon.web.text import paragraphs

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))


@pytest.mark.parametrize("reading", [*SEASON, *map(memcon.read, SAMPLES[:4])], ids=lambda r: r.document.id)
def test_pieces_put_together_are_the_page_and_each_fact_begins_once(reading: Reading) -> None:
    document = reading.document
    found = paragraphs(document, facts_of(reading), Span(start=3, end=9, text=document.text[3:9]))
    for paragraph in found:
        block = paragraph.block
        assert "".join(p.text for p in paragraph.pieces) == document.text[block.start : block.end]
    begins = [label for paragraph in found for piece in paragraph.pieces for label in piece.begins]
    assert len(begins) == len(set(begins))
    standing = {s.id for s in reading.statements if s.cue or s.content} | {c.id for c in reading.commitments}
    assert standing - set(begins) == set()
