"""Whom the tellings of a meeting bring together."""

from __future__ import annotations

from memcon.annotate.delegations import Stretch
from memcon.annotate.mentions import Known, PersonMention, within
from memcon.annotate.posts import HEADS_OF_STATE
from memcon.lexicon import Lexicon
from memcon.reading.meetings.header_words import header_words
from memcon.reading.meetings.same_meeting import Told
from memcon.reading.meetings.tellings.telling import Telling
from memcon.reading.participants.spokesmen import about_words, only_talked_about
from memcon.reading.participants.which_meeting import name_start
from memcon.types import Document, Meeting


def principals_of(
    document: Document, lexicon: Lexicon, known: Known, meeting: Meeting, told: Told, lists: tuple[Stretch, ...]
) -> list[int]:
    """The persons whom the tellings of a meeting bring together; a telling after the first adds those of sides not named before."""
    found: list[int] = []
    have: set[str | None] = set()
    for telling in sorted(told.tellings, key=lambda t: t.title):
        beside = _only_named(document, lexicon, known, telling, lists)
        who = (*telling.who.subjects, *telling.who.objects)
        persons = [p for p in who if p not in beside and _may_meet(document, known, meeting, p, True)]
        if telling is told.tellings[0] and (guest := _guest(document, lexicon, known, meeting, telling, persons, beside)) is not None:
            persons.append(guest)
        theirs = [s for s in meeting.sides if s != document.side]
        stands_for = {
            p: known.persons[p].side or (theirs[0] if p in telling.others and len(theirs) == 1 else document.side) for p in persons
        }
        new = [p for p in persons if p not in found and (not found or stands_for[p] not in have)]
        if not found:
            here = {known.persons[p].side for p in persons} - {None}
            more = (p for p in named_as_sides(known, meeting) if p not in persons and p not in beside)
            new = [*persons, *(p for p in more if known.persons[p].side not in here and _may_meet(document, known, meeting, p))]
        found.extend(new)
        have |= {stands_for.get(p) or known.persons[p].side or document.side for p in new}
    return _with_those_listed(document, known, meeting, told, lists, found, have)


def _only_named(document: Document, lexicon: Lexicon, known: Known, telling: Telling, lists: tuple[Stretch, ...]) -> set[int | None]:
    """Those whom a telling names beside those who met: on a list of who also came, talked about, or as the one whom somebody serves."""
    stretch = telling.stretch
    there = within(known.people, stretch.start, stretch.end)
    served = {m for m in there if _is_served(document, known, m)}
    if telling.frame in ("led", "message"):  # by those whom a list of who led the sides names
        about, beside = served, set[int | None]()
    else:
        begun = next((s.start for s in within(known.sentences, 0, telling.words[0] + 1)[-1:]), 0)
        # who was named before it met all the same
        by = telling.words[1] if document.text.endswith(" by", 0, telling.words[1]) else 0  # was hosted by Ms Vidal
        words = about_words(lexicon)
        named = (m for m in there if m.start >= begun)
        about = {m for m in named if words.search(document.text, max(stretch.start, by if by <= m.start else 0, m.start - 40), m.start)}
        about |= served
        beside = {m.person for m in there if any(s.start <= name_start(m) < s.end for s in lists)}
    met = {m.person for m in there if m not in about and (m.kind == "name" or m.end <= telling.words[0])}
    return beside | ({m.person for m in about} - met)


def _with_those_listed(
    document: Document, known: Known, meeting: Meeting, told: Told, lists: tuple[Stretch, ...], found: list[int], have: set[str | None]
) -> list[int]:
    """Those `found`, with the first of each side not had before on the list that tells who took part."""
    listed = {m.person for m in known.people if any(s.start <= name_start(m) < s.end for s in lists)}
    for p in told.who.objects:  # of the list that tells who took part, the first of each side
        many = len(meeting.sides) > _MANY and known.persons[p].office in HEADS_OF_STATE and p not in found
        if (
            p in listed
            and known.persons[p].side is not None
            and (many or known.persons[p].side not in have)
            and _may_meet(document, known, meeting, p)
        ):
            found.append(p)
            have.add(known.persons[p].side)
    told_by_side = [p for p in found if p in listed and known.persons[p].side != document.side]
    if len(told_by_side) > 1 and document.side in meeting.sides and document.side not in {known.persons[p].side for p in found}:
        ours = _listed_for(known, lists, document.side)  # Oresh was represented by A, Tamor by B and Veland by C
        found[:0] = [p for p in ours[:1] if p not in found and _may_meet(document, known, meeting, p)]
    return list(dict.fromkeys(found))


_MANY = 3  # sides: of more, all heads of states and bodies met in their own right


def _listed_for(known: Known, lists: tuple[Stretch, ...], side: str | None) -> list[int]:
    """Those of a side in the lists that tell who represented each."""
    spans = [(s.start, s.end) for s in lists if side is not None and s.side == side]
    return [m.person for m in known.people if m.person is not None and m.kind == "name" and any(a <= name_start(m) < b for a, b in spans)]


def _is_served(document: Document, known: Known, mention: PersonMention) -> bool:
    """Whether a name only tells whose the post of the one named before it is: *Ines Vidal, Adviser to President* Davit Orlen."""
    if mention.name is None or mention.post is not None:
        return False
    before = next((m for m in reversed(within(known.people, 0, mention.start)) if m.end <= mention.start), None)
    return before is not None and before.kind == "name" and before.post is not None and before.end + 1 == mention.start


def _guest(
    document: Document, lexicon: Lexicon, known: Known, meeting: Meeting, telling: Telling, persons: list[int], beside: set[int | None]
) -> int | None:
    """Whom a long post has parted from the verb: *met with Oreshi Party Politburo Member … and Foreign Minister Vidal*."""
    have = {known.persons[p].side or document.side for p in persons}
    missing = [s for s in meeting.sides if s not in have]
    if not persons or len(missing) != 1 or missing[0] == document.side:
        return None
    if any(p in persons and known.persons[p].side is None for p in telling.who.objects):
        return None  # the guest, named without a country
    for mention in within(known.people, telling.words[1], telling.stretch.end):
        if mention.person in (None, *persons) or mention.person in beside or mention.kind != "name":
            continue
        gap = document.text[telling.words[1] : mention.start]
        if header_words(lexicon, "elsewhere").search(gap) or only_talked_about(document.text, lexicon, mention):
            return None
        return mention.person if mention.person is not None and known.persons[mention.person].side in (None, missing[0]) else None
    return None


def _may_meet(document: Document, known: Known, meeting: Meeting, p: int, told: bool = False) -> bool:
    """Whether one may have been at a meeting: of one of its sides, and no former holder of a post, save where he is `told` to have met."""
    person = known.persons[p]
    return (told or not person.former) and (not meeting.sides or (person.side or document.side) in (None, *meeting.sides))


def named_as_sides(known: Known, meeting: Meeting) -> list[int]:
    """The persons whose names the meeting's sides were read from; those of its own side first."""
    spans = [(s.start, s.end) for s in meeting.evidence.get("sides", ())]
    found = [m.person for m in known.people if m.kind == "name" and m.person is not None and (m.start, m.end) in spans]
    return list(dict.fromkeys(found))
