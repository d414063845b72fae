"""Who was in the room or on the line."""

from __future__ import annotations

from collections.abc import Iterable

from memcon.annotate.delegations import Stretch, stretches
from memcon.annotate.mentions import Known
from memcon.annotate.posts import HEADS_OF_STATE
from memcon.lexicon import Lexicon
from memcon.reading.meetings.rolls import held_by
from memcon.reading.participant_sides import of_their_leaders, sides_of
from memcon.reading.participants.principals import named_as_sides, principals_of
from memcon.reading.participants.spokesmen import stands_for_side
from memcon.reading.participants.suites import is_no_suite, listed, spoke_in_turn, spoke_there, who_attended
from memcon.reading.participants.which_meeting import name_start
from memcon.types import Document, Meeting, Participant, Span


def find(document: Document, lexicon: Lexicon, known: Known, meetings: tuple[Meeting, ...]) -> tuple[Participant, ...]:
    """Each person once per meeting, principals first, then those who also attended, in the order of the page."""
    if not meetings:
        return ()
    lists = stretches(document, lexicon, known, [(name_start(m), m.end) for m in known.people if m.kind == "name"])
    shares = _shares(document, lexicon, known, meetings, lists)
    found: list[Participant] = []
    settled: dict[int, str] = {}
    for n, meeting in enumerate(meetings):
        chief = shares[n]
        took_part = listed(document, lexicon, known, tuple(s for s in lists if is_no_suite(document.text, known, s)), meetings, n, shares)
        chief = [*chief, *(p for p in took_part if p not in chief)]
        rostered = listed(document, lexicon, known, tuple(s for s in lists if s.roster), meetings, n, shares)
        chief = [*chief, *_heads_of_rosters(document, known, rostered, chief, meeting)]
        others = [p for p in listed(document, lexicon, known, lists, meetings, n, shares) if p not in chief]
        others = [p for p in others if not _met_elsewhere(known, meeting, p, shares)]
        others += [p for p in spoke_there(document, known, meetings, n) if p not in (*chief, *others)]
        others += [p for p in who_attended(document, known, meetings, n) if p not in (*chief, *others)]
        others += [p for p in spoke_in_turn(document, known, meetings, n, chief) if p not in (*chief, *others)]
        sides = sides_of(document, known, meeting, chief, [], settled)
        led = of_their_leaders(document, known, lists, sides)
        sides = sides_of(document, known, meeting, chief, others, led | settled)
        settled = sides | settled
        found.extend(_participant(document, known, meeting, p, sides.get(p), "principal") for p in chief)
        found.extend(_participant(document, known, meeting, p, sides.get(p), "delegate") for p in others)
    return tuple(found)


def _met_elsewhere(known: Known, meeting: Meeting, p: int, shares: list[list[int]]) -> bool:
    """Whether one on a list is of a side that was not there and met at another meeting: *met the following counterparts: …*."""
    return bool(meeting.sides) and known.persons[p].side not in (None, *meeting.sides) and any(p in share for share in shares)


def _shares(
    document: Document, lexicon: Lexicon, known: Known, meetings: tuple[Meeting, ...], lists: tuple[Stretch, ...]
) -> list[list[int]]:
    """The principals of each meeting: those whom its tellings bring together, and for a side that they leave unnamed its own person."""
    groups = held_by(document, lexicon, known)
    shares: list[list[int]] = []
    stood: dict[str, int] = {}
    for n, meeting in enumerate(meetings):
        told = groups[n] if n < len(groups) else None
        chief = principals_of(document, lexicon, known, meeting, told, lists) if told is not None else named_as_sides(known, meeting)
        have = set(sides_of(document, known, meeting, chief, [], {}).values())
        for side in meeting.sides:
            person = stands_for_side(document, lexicon, known, meeting, side, stood, lists, bool(chief)) if side not in have else None
            if person is not None and person not in chief:
                chief = [person, *chief] if side == document.side else [*chief, person]
        shares.append(chief)
        for person, side in sides_of(document, known, meeting, chief, [], {}).items():
            stood[side] = person
    return shares


_MANY = 3  # sides: of more, all heads of states and bodies met in their own right
_MINISTERS = ("foreign-minister", "defence-minister", "foreign-secretary")


def _heads_of_rosters(document: Document, known: Known, rostered: list[int], chief: list[int], meeting: Meeting) -> list[int]:
    """From a list of those present, a person a line: the first of each side that has no principal yet; in a 2+2, every minister."""
    have = {known.persons[p].side or document.side for p in chief}
    heads: list[int] = []
    for p in rostered:
        person = known.persons[p]
        if p in chief or (meeting.sides and person.side not in (None, *meeting.sides)):
            continue
        if meeting.form == "two_plus_two" and person.office in _MINISTERS:
            heads.append(p)
        elif (person.side or document.side) not in have or (len(meeting.sides) > _MANY and person.office in HEADS_OF_STATE):
            heads.append(p)
            have.add(person.side or document.side)
    return heads


def _participant(document: Document, known: Known, meeting: Meeting, p: int, side: str | None, role: str) -> Participant:
    person = known.persons[p]

    def spans(places: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
        return tuple(Span(start=a, end=b, text=document.text[a:b]) for a, b in places)

    evidence = {"name": spans(person.name_spans[:1]), "post": spans(person.post_spans), "side": spans(person.side_spans[:1])}
    return Participant(
        meeting=meeting.id,
        name=person.name,
        post=person.post,
        side=side,
        role="principal" if role == "principal" else "delegate",
        evidence={k: v for k, v in evidence.items() if v},
        rule="header" if role == "principal" else "attendance",
    )
