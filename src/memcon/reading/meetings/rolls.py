"""Who took part where the telling words name nobody: *a call with transatlantic leaders. Participants in the call included …*."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.annotate.delegations import stretches
from memcon.annotate.mentions import Known, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.same_meeting import Told, group
from memcon.reading.meetings.tellings import find_tellings
from memcon.types import BODIES, Document

_ENDS_ENTRY = re.compile(r"\s*(?:$|\n|[;(•]|[–—-]\s)")
_ENOUGH = 2
"""Sides from elsewhere that a list names before it is taken for a roll: a single one may be that of a guest's post at home."""


def held_by(document: Document, lexicon: Lexicon, known: Known) -> list[Told]:
    """The meetings that the page tells of, in its order, with all who held them."""
    return known.once((held_by, document, lexicon), lambda: _held_by(document, lexicon, known))


def _held_by(document: Document, lexicon: Lexicon, known: Known) -> list[Told]:
    found = group(document, lexicon, known, find_tellings(document, lexicon, known))
    return [with_the_roll(document, lexicon, known, found[0])] if len(found) == 1 else found


def with_the_roll(document: Document, lexicon: Lexicon, known: Known, told: Told) -> Told:
    """The meeting with the sides and persons that a list of those present names, where its telling names no other side than the page's."""
    who = told.who
    if document.side is None or not set(who.sides) - set(BODIES) <= {document.side}:
        return told
    people = [(m.name[0] if m.name else m.start, m.end) for m in known.people if m.kind == "name"]
    lists = stretches(document, lexicon, known, people)
    after = told.tellings[0].words[0]
    sides: dict[str, tuple[int, int]] = {}
    persons: list[int] = []
    for one in (s for s in lists if s.end > after):
        for mention in within(known.people, one.start, one.end):
            person = known.persons[mention.person] if mention.person is not None else None
            if person and mention.kind == "name" and person.side and person.side != document.side:
                sides.setdefault(person.side, (mention.start, mention.end))
                persons.append(mention.person)  # type: ignore[arg-type]
        named = [m for m in within(known.people, one.start, one.end) if m.kind == "name"]
        for side in within(known.sides, one.start, one.end):
            if any(m.start <= side.start < m.end for m in named):
                continue  # the Special Representative for Oresh
            if side.form == "name" and side.side != document.side and (not one.roster or _ENDS_ENTRY.match(document.text, side.end)):
                sides.setdefault(side.side, (side.start, side.end))
    if len(sides) < _ENOUGH:
        return told
    ordered = dict(sorted(sides.items(), key=lambda item: item[1]))
    objects = tuple(dict.fromkeys((*who.objects, *persons)))
    there = {known.persons[p].side for p in (*who.subjects, *objects)}
    own = tuple(s for s in who.sides or (document.side,) if s not in BODIES or s == document.side or s in there)  # with NATO Allies
    sides_of_all = tuple(dict.fromkeys((*own, *ordered)))
    return replace(told, who=replace(who, sides=sides_of_all, spans=(*who.spans, *ordered.values()), objects=objects))
