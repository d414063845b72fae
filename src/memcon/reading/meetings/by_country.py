"""Meetings that a page sets under the names of countries or guests: *Ms Hald had several meetings*, *Oresh*, *Minister Vidal invited …*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.mentions import Known, PersonMention, within
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.reading.meetings.parties import Parties
from memcon.reading.meetings.tellings.is_told import SEVERAL
from memcon.reading.meetings.tellings.telling import Telling
from memcon.types import Block, Document

_TWO = 2


def under_countries(document: Document, known: Known, body: Sequence[Telling]) -> list[Telling]:
    """A telling for each country, or for each post or person of one, that stands alone over a part of the page in which no words tell of
    the meeting; none on a page that does not say before that it is of several meetings, and has not two such parts."""
    heads = [b for b in document.blocks if b.kind == "heading"]
    named = [(b, *over) for b in heads if (over := _whose_part(document, known, b)) is not None]
    if len(named) < _TWO or not SEVERAL.search(document.text, 0, named[0][0].start):
        return []
    found: list[Telling] = []
    counted = [t for t in body if t.words[0] < named[0][0].start and not t.who.objects]
    form = counted[0].form if counted and counted[0].form in ("call", "video") else "meeting"
    hosts = () if document.side else next((t.who.subjects for t in body if t.who.subjects), ())  # of a body that is no side
    for block, side, person in named:
        end = next((b.start for b in heads if b.start > block.start), len(document.text))
        told = any(block.end <= t.words[0] < end and side in t.who.sides for t in body)
        people = [m for m in within(known.people, block.end, end) if m.kind == "name" and m.person is not None]
        guest = person
        if guest is None:
            theirs = [m.person for m in people if m.person is not None and m.person not in hosts]
            guest = next((p for p in theirs if known.persons[p].side == side), None) or next(
                (p for p in theirs if known.persons[p].side is None and document.side is None), None
            )
        if told or guest is None or side == document.side:
            continue
        words = (block.start, block.end)
        who = Parties(((document.side, side) if document.side else (side,)), (words,), hosts, (guest,))
        found.append(Telling(Stretch(*words, block.start), words, "headline", form, who, others=frozenset((guest,))))
    return found


def _whose_part(document: Document, known: Known, block: Block) -> tuple[str, int | None] | None:
    """The side that a heading names alone, or that of the one whom it names, and who that is: *Oresh*, *President of Oresh*."""
    whole = next((s for s in within(known.sides, block.start, block.end) if (s.start, s.end) == (block.start, block.end)), None)
    if whole is not None:
        return whole.side, None
    one = next(
        (m for m in within(known.people, block.start, block.end) if m.start - block.start < _ARTICLE and _is_all(document, m, block)), None
    )
    if one is None:
        return None
    side = known.persons[one.person].side if one.person is not None else None
    named = next((s.side for s in within(known.sides, *one.side)), None) if one.person is None and one.side is not None else None
    return (side or named or "", one.person) if side or named else None


def _is_all(document: Document, mention: PersonMention, block: Block) -> bool:
    """Whether a heading names one and nothing else but, in brackets, when: *Mr Orlen, President of Oresh (Monday evening)*."""
    return _WHEN.fullmatch(document.text, mention.end, block.end) is not None


_WHEN = re.compile(r"\s*(?:\([^)\n]{3,60}\))?\s*")
_ARTICLE = 12  # code points before the one whom a heading names: "1. The ", "H.E. the "
