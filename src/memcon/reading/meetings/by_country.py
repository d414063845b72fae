"""Meetings that a page sets under the names of countries: *Ms Hald had several meetings*, *Oresh*, *Minister Vidal invited …*."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.mentions import Known, within
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.reading.meetings.parties import Parties
from memcon.reading.meetings.tellings import SEVERAL, Telling
from memcon.types import Document

_TWO = 2


def under_countries(document: Document, known: Known, body: Sequence[Telling]) -> list[Telling]:
    """A telling for each country that stands alone over a part of the page in which no words tell of the meeting; none on a page that
    does not say before that it is of several meetings, and has not two such parts."""
    heads = [b for b in document.blocks if b.kind == "heading"]
    named = [(b, side) for b in heads for side in within(known.sides, b.start, b.end) if (side.start, side.end) == (b.start, b.end)]
    if document.side is None or len(named) < _TWO or not SEVERAL.search(document.text, 0, named[0][0].start):
        return []
    found: list[Telling] = []
    for block, side in named:
        end = next((b.start for b in heads if b.start > block.start), len(document.text))
        told = any(block.end <= t.words[0] < end and side.side in t.who.sides for t in body)
        people = [m for m in within(known.people, block.end, end) if m.kind == "name" and m.person is not None]
        guest = next((m.person for m in people if m.person is not None and known.persons[m.person].side == side.side), None)
        if told or guest is None or side.side == document.side:
            continue
        words = (block.start, block.end)
        who = Parties((document.side, side.side), (words,), (), (guest,))
        found.append(Telling(Stretch(*words, block.start), words, "headline", "meeting", who, others=frozenset((guest,))))
    return found
