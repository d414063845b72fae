"""Who was in the room or on the line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from memcon.annotate.delegations import Stretch, stretches
from memcon.annotate.mentions import Known, PersonMention, within
from memcon.annotate.phrases import Phrases, fold
from memcon.lexicon import Lexicon
from memcon.reading.identity import families_of_leaders
from memcon.reading.meetings.header_words import header_words
from memcon.reading.meetings.rolls import held_by
from memcon.reading.meetings.same_meeting import Told
from memcon.reading.meetings.stand_ins import was_met
from memcon.reading.meetings.tellings import Telling
from memcon.reading.participant_sides import of_their_leaders, sides_of
from memcon.types import Document, Meeting, Participant, Span

# --- participants -------------------------------------------------------------------------------


def find(document: Document, lexicon: Lexicon, known: Known, meetings: tuple[Meeting, ...]) -> tuple[Participant, ...]:
    """Each person once per meeting, principals first, then those who also attended, in the order of the page."""
    if not meetings:
        return ()
    lists = stretches(document, lexicon, known, [(_at(m), m.end) for m in known.people if m.kind == "name"])
    shares = _shares(document, lexicon, known, meetings, lists)
    found: list[Participant] = []
    settled: dict[int, str] = {}
    for n, meeting in enumerate(meetings):
        chief = shares[n]
        took_part = _listed(document, lexicon, known, tuple(s for s in lists if _is_no_suite(document.text, known, s)), meetings, n, shares)
        chief = [*chief, *(p for p in took_part if p not in chief)]
        rostered = _listed(document, lexicon, known, tuple(s for s in lists if s.roster), meetings, n, shares)
        chief = [*chief, *_heads_of_rosters(document, known, rostered, chief, meeting)]
        others = [p for p in _listed(document, lexicon, known, lists, meetings, n, shares) if p not in chief]
        others = [p for p in others if not _met_elsewhere(known, meeting, p, shares)]
        others += [p for p in _spoke_there(document, known, meetings, n) if p not in (*chief, *others)]
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


def _at(mention: PersonMention) -> int:
    """Where a mention's name begins; its side may be the heading of the list it stands in (*for Japan Foreign Minister Aso*)."""
    return mention.name[0] if mention.name else mention.start


def _shares(
    document: Document, lexicon: Lexicon, known: Known, meetings: tuple[Meeting, ...], lists: tuple[Stretch, ...]
) -> list[list[int]]:
    """The principals of each meeting: those whom its tellings bring together, and for a side that they leave unnamed its own person."""
    groups = held_by(document, lexicon, known)
    shares: list[list[int]] = []
    stood: dict[str, int] = {}
    for n, meeting in enumerate(meetings):
        told = groups[n] if n < len(groups) else None
        chief = _met(document, lexicon, known, meeting, told, lists) if told is not None else _named(known, meeting)
        have = set(sides_of(document, known, meeting, chief, [], {}).values())
        for side in meeting.sides:
            person = _of_side(document, lexicon, known, meeting, side, stood, lists, bool(chief)) if side not in have else None
            if person is not None and person not in chief:
                chief = [person, *chief] if side == document.side else [*chief, person]
        shares.append(chief)
        for person, side in sides_of(document, known, meeting, chief, [], {}).items():
            stood[side] = person
    return shares


def _met(document: Document, lexicon: Lexicon, known: Known, meeting: Meeting, told: Told, lists: tuple[Stretch, ...]) -> list[int]:
    """The persons whom the tellings of a meeting bring together; a telling after the first adds those of sides not named before."""
    found: list[int] = []
    have: set[str | None] = set()
    for telling in sorted(told.tellings, key=lambda t: t.title):
        stretch = telling.stretch
        there = within(known.people, stretch.start, stretch.end)
        led = telling.frame in ("led", "message")  # by those whom a list of who led the sides names
        beside = {m.person for m in there if not led and any(s.start <= _at(m) < s.end for s in lists)}
        begun = next(
            (s.start for s in within(known.sentences, 0, telling.words[0] + 1)[-1:]), 0
        )  # who was named before it met all the same
        by = telling.words[1] if document.text.endswith(" by", 0, telling.words[1]) else 0  # was hosted by Ms Vidal
        about = {
            m
            for m in there
            if not led
            and m.start >= begun
            and _about(lexicon).search(document.text, max(stretch.start, by if by <= m.start else 0, m.start - 40), m.start)
        }
        about |= {m for m in there if _is_served(document, known, m)}
        beside |= {m.person for m in about} - {
            m.person for m in there if m not in about and (m.kind == "name" or m.end <= telling.words[0])
        }
        persons = [p for p in (*telling.who.subjects, *telling.who.objects) if p not in beside and _may_meet(document, known, meeting, p)]
        if telling is told.tellings[0] and (guest := _guest(document, lexicon, known, meeting, telling, persons, beside)) is not None:
            persons.append(guest)
        theirs = [s for s in meeting.sides if s != document.side]
        stands_for = {
            p: known.persons[p].side or (theirs[0] if p in telling.others and len(theirs) == 1 else document.side) for p in persons
        }
        new = [p for p in persons if p not in found and (not found or stands_for[p] not in have)]
        if not found:
            here = {known.persons[p].side for p in persons} - {None}
            new = [
                *persons,
                *(
                    p
                    for p in _named(known, meeting)
                    if p not in persons and p not in beside and known.persons[p].side not in here and _may_meet(document, known, meeting, p)
                ),
            ]
        found.extend(new)
        have |= {stands_for.get(p) or known.persons[p].side or document.side for p in new}
    listed = {m.person for m in known.people if any(s.start <= _at(m) < s.end for s in lists)}
    for p in told.who.objects:  # of the list that tells who took part, the first of each side
        if p in listed and known.persons[p].side not in (None, *have) and _may_meet(document, known, meeting, p):
            found.append(p)
            have.add(known.persons[p].side)
    told_by_side = [p for p in found if p in listed and known.persons[p].side != document.side]
    if len(told_by_side) > 1 and document.side in meeting.sides and document.side not in {known.persons[p].side for p in found}:
        ours = _listed_for(known, lists, document.side)  # Oresh was represented by A, Tamor by B and Veland by C
        found[:0] = [p for p in ours[:1] if p not in found and _may_meet(document, known, meeting, p)]
    return list(dict.fromkeys(found))


def _listed_for(known: Known, lists: tuple[Stretch, ...], side: str | None) -> list[int]:
    """Those of a side in the lists that tell who represented each."""
    spans = [(s.start, s.end) for s in lists if side is not None and s.side == side]
    return [m.person for m in known.people if m.person is not None and m.kind == "name" and any(a <= _at(m) < b for a, b in spans)]


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
        if header_words(lexicon, "elsewhere").search(gap) or _only_talked_about(document.text, lexicon, mention):
            return None
        return mention.person if mention.person is not None and known.persons[mention.person].side in (None, missing[0]) else None
    return None


def _may_meet(document: Document, known: Known, meeting: Meeting, p: int) -> bool:
    person = known.persons[p]
    return not person.former and (not meeting.sides or (person.side or document.side) in (None, *meeting.sides))


def _of_side(
    document: Document,
    lexicon: Lexicon,
    known: Known,
    meeting: Meeting,
    side: str,
    stood: dict[str, int],
    lists: tuple[Stretch, ...],
    guests: bool,
) -> int | None:
    """Who stands for a side that is named without a person: of those named after the meeting is told the first with a fitting office,
    else whoever stood for it at a meeting before, else, where there are `guests`, for the page's own the last named before (*received
    three guests. First came …*)."""
    if _unnamed(document, known, meeting, side):
        return None
    if side in stood:
        return stood[side]
    start = min((s.start for s in meeting.evidence.get("form", ())), default=0)
    after = [m for m in known.people if m.start >= start]
    before = _ours_before(document, known, start) if side == document.side else []
    for mention in (*before, *after):
        listed = any(s.start <= _at(mention) < s.end for s in lists)
        if not listed and _speaks_for(document, lexicon, known, meeting, mention, side):
            return mention.person
    return None


def _speaks_for(document: Document, lexicon: Lexicon, known: Known, meeting: Meeting, mention: PersonMention, side: str) -> bool:
    """Whether one who is named may stand for a side at a meeting: of that side, in an office that speaks for it, and not only told of."""
    if mention.person is None or mention.kind != "name" or _only_talked_about(document.text, lexicon, mention):
        return False
    person = known.persons[mention.person]
    elsewhere = families_of_leaders(lexicon).get(person.family, side) if person.side is None else side
    speaks = person.office in _SPEAKS_FOR or (person.office and (meeting.form == "consultation" or _chairs(document, known, mention)))
    return (person.side or document.side) == side == elsewhere and not person.former and bool(speaks)


def _ours_before(document: Document, known: Known, start: int) -> list[PersonMention]:
    """Where the page names before a meeting those who may stand for its own side: not whom it names first as somebody met."""
    return [
        m for m in known.people if m.end <= start and m.person is not None and m.kind == "name" and not was_met(document, known, m.person)
    ]


_CHAIRED_BY = re.compile(
    r"\b(?:meeting|talks|session|discussions?|consultations?)\b[^.;]{0,40}\b(?:chaired|led|headed|presided over|opened) by\b[^.;]*$"
    r"|\b(?:side|delegation|team) was (?:\w+ )?(?:headed|led|chaired) by\b[^.;]*$"
)


def _chairs(document: Document, known: Known, mention: PersonMention) -> bool:
    """Whether the talks are told to have been chaired by one: *The meeting was chaired by the Special Envoy, Ines Vidal*."""
    sentence = known.sentence_at(mention.start)
    return sentence is not None and _CHAIRED_BY.search(document.text, sentence.start, mention.start) is not None


def _unnamed(document: Document, known: Known, meeting: Meeting, side: str) -> bool:
    """Whether a side's person took part and is told by post alone: *the Holy Father received …*."""
    spans = {(s.start, s.end) for s in meeting.evidence.get("sides", ())}
    return any(m.person is None and m.side is None and (m.start, m.end) in spans for m in known.people) and side == document.side


def _about(lexicon: Lexicon) -> re.Pattern[str]:
    """What stands before a name that is talked about, not met: *statement by Spokesperson* …"""
    return header_words(lexicon, "about", after=r"(?:\s+(?-i:[A-Z])\w+){0,3}\s+(?:the\s+)?$")


def _only_talked_about(text: str, lexicon: Lexicon, mention: PersonMention) -> bool:
    """Whether a name is that of one talked about: *the visit of …*, *…’s decision*."""
    return bool(
        _about(lexicon).search(text, max(0, mention.start - 40), mention.start)
        or re.match(r"['’]s?\s", text[mention.end : mention.end + 3])
    )


_SPEAKS_FOR = frozenset(
    "foreign-minister foreign-secretary prime-minister president chancellor deputy-prime-minister deputy-foreign-minister"
    " defence-minister minister secretary deputy-minister secretary-general high-representative".split()
)


def _named(known: Known, meeting: Meeting) -> list[int]:
    """The persons whose names the meeting's sides were read from; those of its own side first."""
    spans = [(s.start, s.end) for s in meeting.evidence.get("sides", ())]
    found = [m.person for m in known.people if m.kind == "name" and m.person is not None and (m.start, m.end) in spans]
    return list(dict.fromkeys(found))


def _listed(
    document: Document,
    lexicon: Lexicon,
    known: Known,
    lists: tuple[Stretch, ...],
    meetings: tuple[Meeting, ...],
    n: int,
    shares: list[list[int]],
) -> list[int]:
    """The persons on the attendance lists that belong to meeting `n`."""
    found: list[int] = []
    sides = {s.side for s in lists if s.side is not None}
    for stretch in lists:
        if len(meetings) > 1 and n not in (
            _of_the_trip(document, known, stretch, meetings)
            or _counted(document, known, stretch, meetings)
            or _of_all_just_told(document, known, stretch, meetings)
            or _of_its_kind(document, lexicon, known, stretch, meetings)
            or [_owner(document, known, stretch, sides, meetings, shares)]
        ):
            continue
        for mention in known.people:
            if (
                stretch.start <= _at(mention) < stretch.end
                and mention.person is not None
                and mention.kind == "name"
                and mention.person not in found
            ):
                found.append(mention.person)
    return found


_SPOKE = re.compile(
    r",?\s+(?:(?:also|then|in turn) )?(?:briefed|informed|told|called on|urged|asked|assured|acquainted|presented to)\s+"
    r"(?:those present\b|the\s+(?:visiting\s+)?(?:participants|delegations?|guests?|visitors?|[A-Z]\w+\s+(?:side|delegation)"
    r"|two\s+(?:ministers|leaders|sides|delegations))\b)"
)
_PRESENTING = re.compile(  # Introducing the visitors, Minister Hald told the President …
    r"(?:Presenting|Introducing)\s+(?:the|his|her|their)\s+(?:\w+\s+){0,2}(?:delegation|team|guests?|visitors?|entourage|group),\s+(?:the\s+)?"
)
_OPENING = re.compile(r"(?:(?:In turn|In (?:his|her) turn|For (?:his|her) part|Also),\s+)?(?:[Tt]he\s+)?")


def _spoke_there(document: Document, known: Known, meetings: tuple[Meeting, ...], n: int) -> list[int]:
    """Those of whom it is told that they spoke to the delegation: *The Director-General, Mr Orlen, briefed the visiting delegation on* …"""
    found: list[int] = []
    for mention in known.people:
        sentence = known.sentence_at(mention.start) if mention.kind == "name" and mention.person is not None else None
        if sentence is None or mention.person is None:
            continue
        spoke = _SPOKE.match(document.text, mention.end) and _OPENING.fullmatch(document.text, sentence.start, mention.start)
        if not spoke and not _PRESENTING.fullmatch(document.text, sentence.start, mention.start):
            continue
        told = [k for k, m in enumerate(meetings) if any(s.start < mention.start for s in m.evidence.get("form", ()))]
        last = max(told, key=lambda k: max(s.start for s in meetings[k].evidence["form"] if s.start < mention.start), default=None)
        side = known.persons[mention.person].side
        if last == n and (side is None or side in meetings[n].sides):
            found.append(mention.person)
    return list(dict.fromkeys(found))


_LOOKED_IN = re.compile(
    r"\s*(?:(?:also|briefly|later)\s+)?(?:(?:dropped|stopped|looked) (?:by|in)|joined (?:the group|part of|for part of))\b"
)
_BRIEFED_BY = re.compile(r"\bbriefed by\b.*$", re.DOTALL)


def _is_no_suite(text: str, known: Known, stretch: Stretch) -> bool:
    """Whether those named took part in their own right: *Ms Hald dropped by the meeting*, *he was briefed by A; B; and C*."""
    sentence = known.sentence_at(stretch.start)
    briefed = sentence is not None and _BRIEFED_BY.search(text, sentence.start, stretch.start)
    return bool(briefed or _LOOKED_IN.match(text, stretch.end))


_TWO = 2  # sides of a bilateral meeting
_OF_THREE = re.compile(r"\b(?:trilateral|tripartite|three-way|quadrilateral|quadripartite|four-way)\b", re.IGNORECASE)


def _owner(
    document: Document, known: Known, stretch: Stretch, sides: set[str], meetings: tuple[Meeting, ...], shares: list[list[int]]
) -> int:
    """The meeting an attendance list belongs to: that of the one beside whom it stands, else the last one whose evidence begins before its
    first name."""
    sentence = known.sentence_at(stretch.start)
    for mention in reversed(within(known.people, sentence.start, stretch.start)) if sentence is not None else ():
        met = [n for n, chief in enumerate(shares) if mention.person in chief]
        if len(met) == 1:
            return met[0]
    if sentence is not None and not _TALKS.search(document.text, sentence.start, stretch.start):
        ahead = [n for n, m in enumerate(meetings) if any(stretch.end <= s.start < sentence.end for s in m.evidence.get("form", ()))]
        if len(ahead) == 1:
            return ahead[0]  # the Minister, accompanied by A, paid a courtesy call on B
    of_three = [n for n, meeting in enumerate(meetings) if len(meeting.sides) > _TWO]
    if sentence is not None and len(of_three) == 1 and _OF_THREE.search(document.text, sentence.start, stretch.start):
        return of_three[0]
    if stretch.side is not None and len(sides) > _TWO and len(whole := [n for n, m in enumerate(meetings) if sides <= set(m.sides)]) == 1:
        return whole[0]  # of all the sides that have a list
    whole_list = sentence is None or stretch.side is not None or stretch.roster
    start, end = (stretch.start, stretch.end) if whole_list or sentence is None else (sentence.start, sentence.end)
    there = {known.persons[m.person].side for m in within(known.people, start, end) if m.person is not None} - {None}
    if len(there) > 1 and len(whole := [n for n, m in enumerate(meetings) if there <= set(m.sides)]) == 1:
        return whole[0]
    owner, nearest = 0, -1
    at = next((_at(m) for m in known.people if stretch.start <= _at(m) < stretch.end), stretch.start)
    for n, meeting in enumerate(meetings):
        if n and meeting.form in ("working_meal", "courtesy_call") and not _in_one_breath(document, known, at, meeting, stretch):
            continue  # those listed sat at the talks before it
        starts = [s.start for s in meeting.evidence.get("form", ()) if s.start < at]
        if starts and nearest < max(starts):
            owner, nearest = n, max(starts)
    return owner


_AT_SEVERAL = re.compile(
    r"(?:\b(?:at|in|during|joined|attended)\s+|\b(?=(?:both|all)\b)"
    r"|\b(?=the (?:two |three )?(?:meetings|conversations|calls) were (?:also )?attended\b))"
    r"(?:the(?=\s+(?:(?:bilateral|courtesy) )?(?:meetings|conversations|calls)\b)|"
    r"both|all|all of the|all the|each of the|these|the two|the three|the (?:first|last) (?P<count>two|three))"
    r"\s+(?:(?:of the|these|two|three)\s+)?(?:\w+\s+)?(?:meetings|talks|conversations|calls|audiences|sessions)\b"
    r"|\bat the (?:first|last) (?P<short>two|three)(?=[.,;]|$)",
    re.IGNORECASE,
)


_TRAVELLER = re.compile(r"(?:He|She|The [A-Z][\w ]{3,40}?) (?:was|were) (?:also )?(?:accompanied|joined) by\b")


_WENT_WITH_HIM = re.compile(r"accompanied (?:the (?:\w+ ){0,2}(?:president|minister|secretary|chancellor)|him|her)\b", re.IGNORECASE)


def _of_all_just_told(document: Document, known: Known, stretch: Stretch, meetings: tuple[Meeting, ...]) -> list[int]:
    """All meetings of which the sentence before tells at once: *She held meetings with A, B and C. She was joined by* …"""
    number = len(within(known.sentences, 0, stretch.start + 1)) - 1
    opened = _TRAVELLER.match(document.text, known.sentences[number].start, stretch.start)
    if number < 1 or not (opened or _WENT_WITH_HIM.match(document.text, stretch.end)):
        return []
    before = known.sentences[number - 1]
    told = [n for n, m in enumerate(meetings) if any(before.start <= s.start < before.end for s in m.evidence.get("sides", ())[1:])]
    return told if len(told) > 1 else []


def _counted(document: Document, known: Known, stretch: Stretch, meetings: tuple[Meeting, ...]) -> list[int]:
    """The meetings that the sentence of a list counts: *at the first two meetings she was accompanied by …*."""
    sentence = known.sentence_at(stretch.start)
    several = _AT_SEVERAL.search(document.text, sentence.start, sentence.end) if sentence is not None else None
    if several is None:
        return []
    numbers = range(len(meetings))
    sat = [n for n in numbers if meetings[n].form != "conversation"]
    counted = (several["count"] or several["short"] or "").lower()
    if re.search(r"\b(?:both|two)\b", several.group(), re.IGNORECASE) and not counted and len(sat) == _TWO:
        return sat  # not at the few words exchanged with a third
    count = {"two": 2, "three": 3}.get(counted, len(meetings))
    return list(numbers[-count:] if re.search(r"\blast\b", several.group(), re.IGNORECASE) else numbers[:count])


@cache
def _kinds(lexicon: Lexicon) -> Phrases[str]:
    """The nouns of meetings of a kind of their own."""
    nouns = (e for e in lexicon["meeting_forms"] if e.get("kind") in ("noun", "medium") and e.get("form") in _OF_THEIR_OWN)
    return Phrases((w, e.get("form")) for e in nouns for w in e.words)


_OF_THEIR_OWN = ("consultation", "working_meal", "call", "video", "courtesy_call")
_ANNOUNCED_BEFORE = 4  # sentences from the line that announces a list to its last part


def _of_its_kind(document: Document, lexicon: Lexicon, known: Known, stretch: Stretch, meetings: tuple[Meeting, ...]) -> list[int]:
    """The only meeting of the kind that the words before a list name: *in the consultations also took part: …*."""
    at = len(within(known.sentences, 0, stretch.start + 1)) - 1
    if at < 0:
        return []
    first = next((n for n in range(at - 1, at - _ANNOUNCED_BEFORE, -1) if n >= 0 and _ends(document, known, n, ":")), None)
    if first is None or not all(_ends(document, known, n, ":;") for n in range(first, at)):
        first = at
    start = known.sentences[first].start
    words = document.text[start : stretch.start] if stretch.start > start else document.text[stretch.end : stretch.end + _AFTER_LIST]
    told = {form for *_, form in _kinds(lexicon).find(fold(words))}
    fits = [n for n, meeting in enumerate(meetings) if meeting.form in told]
    return fits if len(fits) == 1 else []


_AFTER_LIST = 40  # code points after names, in which stands what they attended: *A and B attended the courtesy call*


def _ends(document: Document, known: Known, number: int, marks: str) -> bool:
    """Whether a sentence ends with one of some marks."""
    sentence = known.sentences[number]
    return document.text[sentence.start : sentence.end].rstrip()[-1:] in tuple(marks)


_WENT_ALONG = re.compile(
    r"\bmembers of (?:the|her|his) (?:\w+ ){0,2}delegation\b"
    r"|\b(?:the|his|her) (?:\w+ ){0,2}delegation (?:also )?(?:included|comprised|consisted)\b"
    r"|\b(?:accompanied|joined)\b[^.;]{0,40}\b(?:on|during|throughout) (?:the|his|her|this) (?:\w+ ){0,2}"
    r"(?:trip|visit|tour|journey|travels)\b",
    re.IGNORECASE,
)


_ITS_MEMBERS = re.compile(r"(?:The|Its) (?:\w+ ){0,2}(?:delegation|group)\b[^.;]{0,60}\b(?:included|comprised|consisted|was made up)\b")
_RETINUE = re.compile(r"(?:(?!\b(?:meeting|talks|conversation|call|session|lunch|dinner)\b)[^.;])*\b(?:was|were) accompanied by\b")


def _of_the_delegation(document: Document, known: Known, meeting: Meeting) -> bool:
    """Whether the sentence that tells a meeting speaks of a delegation."""
    spoken = (known.sentence_at(s.start) for s in meeting.evidence.get("form", ())[:1])
    return any("delegation" in document.text[s.start : s.end] for s in spoken if s is not None)


def _of_the_trip(document: Document, known: Known, stretch: Stretch, meetings: tuple[Meeting, ...]) -> list[int]:
    """All meetings of a trip, where a list is of those who travelled: to several countries (*members of the delegation were …*), or where
    a paragraph after all that is told opens with whom the traveller had with him."""
    sentence = known.sentence_at(stretch.start)
    if sentence is None:
        return []
    opens = document.blocks[sentence.block].start == sentence.start and _RETINUE.match(document.text, sentence.start, stretch.start)
    if opens and all(m.evidence["form"][-1].end < sentence.start for m in meetings if "form" in m.evidence):
        part = max((b.start for b in document.blocks if b.kind == "heading" and b.start < sentence.start), default=0)
        in_part = [n for n, m in enumerate(meetings) if any(s.start >= part for s in m.evidence.get("form", ()))]
        return in_part or list(range(len(meetings)))
    guests = stretch.side is not None and stretch.side != document.side and _ITS_MEMBERS.match(document.text, sentence.start, sentence.end)
    if guests:  # the delegation of the Rada also included A and B: wherever *the delegation* met
        there = [n for n, m in enumerate(meetings) if stretch.side in m.sides and _of_the_delegation(document, known, m)]
        return there if len(there) > 1 else []
    if len({m.place.country for m in meetings} - {None, document.side}) < _TWO:
        return []
    return list(range(len(meetings))) if _WENT_ALONG.search(document.text, sentence.start, sentence.end) else []


def _in_one_breath(document: Document, known: Known, at: int, meeting: Meeting, stretch: Stretch) -> bool:
    """Whether `at` stands in the sentence that tells of a meeting (*followed by a lunch, in which A also took part*), or in a list of the
    paragraph that opens with it and names no talks: *In the evening, she paid a courtesy call on … Also present were A and B.*"""
    sentence = next((s for s in within(known.sentences, 0, at + 1)[-1:]), None)
    told = meeting.evidence.get("form", ())
    if sentence is None:
        return False
    if any(sentence.start <= s.start < sentence.end for s in told):
        return True
    first = known.sentence_at(document.blocks[sentence.block].start)
    opens = first is not None and any(first.start <= s.start < first.end for s in told)
    return opens and not _TALKS.search(document.text, sentence.start, max(stretch.start, sentence.start))


_TALKS = re.compile(r"\b(?:talks|meetings?|consultations|discussions|negotiations)\b", re.IGNORECASE)


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
        elif (person.side or document.side) not in have:
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
