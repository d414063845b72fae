"""Who is listed as also there, and at which of a page's meetings."""

from __future__ import annotations

import re

from memcon.annotate.delegations import Stretch
from memcon.annotate.mentions import Known
from memcon.annotate.phrases import one_of
from memcon.lexicon import Lexicon, groups
from memcon.reading.participant_sides import LOOKED_IN
from memcon.reading.participants.which_meeting import counted, name_start, of_all_just_told, of_its_kind, of_the_trip, owner
from memcon.types import Document, Meeting

_WORDS = groups("meeting_words")
_DELEGATION = one_of(_WORDS["suites_led"])
_TALKS = one_of(_WORDS["talks_held"])


def listed(
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
            of_the_trip(document, known, stretch, meetings)
            or counted(document, known, stretch, meetings)
            or of_all_just_told(document, known, stretch, meetings)
            or of_its_kind(document, lexicon, known, stretch, meetings)
            or [owner(document, known, stretch, sides, meetings, shares)]
        ):
            continue
        for mention in known.people:
            if (
                stretch.start <= name_start(mention) < stretch.end
                and mention.person is not None
                and mention.kind == "name"
                and mention.person not in found
            ):
                found.append(mention.person)
    return found


_SPOKE = re.compile(
    r",?\s+(?:(?:also|then|in turn) )?(?:briefed|informed|told|apprised|updated|notified|called on|urged|asked|assured|reassured|acquainted"
    r"|familiari[sz]ed|presented to|explained to|addressed|thanked|invited)\s+"
    r"(?:those present\b|the\s+(?:visiting\s+)?(?:participants|delegations?|guests?|visitors?|[A-Z]\w+\s+(?:side|delegation)"
    r"|two\s+(?:ministers|leaders|sides|delegations))\b)"
)
_PRESENTING = re.compile(  # Introducing the visitors, Minister Hald told the President …
    r"(?:Presenting|Introducing)\s+(?:the|his|her|their)\s+(?:\w+\s+){0,2}(?:guests?|visitors?|" + _DELEGATION + r"),\s+(?:the\s+)?"
)
_OPENING = re.compile(r"(?:(?:In turn|In (?:his|her) turn|For (?:his|her) part|Also),\s+)?(?:[Tt]he\s+)?")


def spoke_there(document: Document, known: Known, meetings: tuple[Meeting, ...], n: int) -> list[int]:
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


_NO_PART = re.compile(  # said after the meeting, told reporters, commented on the talks
    r"\b(?:after|following) (?:the|their|his|her) (?:\w+ )?(?:visit|" + _TALKS + r")\b"
    r"|\b(?:reporters|journalists|press|media|interview|tweet(?:ed)?|Twitter|Facebook|newspaper|comment(?:ing|ed)|spokes\w+|earlier"
    r"|yesterday|later|separately|in a statement|last \w+)\b",
    re.IGNORECASE,
)
_OF_THEIR_STAFF = ("official", "deputy-minister", "ambassador", "envoy", "secretary-general", "governor", "secretary", "minister")
_LATE = re.compile(r"(?:\s+(?:also|then|further|likewise|in turn|for (?:his|her) part))?,?\s*")


def spoke_in_turn(document: Document, known: Known, meetings: tuple[Meeting, ...], n: int, chief: list[int]) -> list[int]:
    """Those of the two sides' staff of whom the account tells what they said there: *The Director of Ports, Mr Orlen, explained that* …,
    between what the principals of the page's only meeting said."""
    told = [s.start for s in meetings[n].evidence.get("form", ())]
    if len(meetings) != 1 or not told or len(chief) < 2:
        return []
    firsts = {known.tokens[c.first].start for c in known.cues if "past" in c.forms}
    apart = {m.person for m in known.people if (s := known.sentence_at(m.start)) and _NO_PART.search(document.text, s.start, s.end)}
    found: list[int] = []
    for mention in known.people:
        person = known.persons[mention.person] if mention.kind == "name" and mention.person is not None else None
        sentence = known.sentence_at(mention.start)
        if person is None or mention.person is None or sentence is None or mention.start < min(told) or mention.person in (*chief, *apart):
            continue
        if document.blocks[sentence.block].kind != "paragraph" or person.office not in _OF_THEIR_STAFF or person.former or person.sideless:
            continue
        late = _LATE.match(document.text, mention.end)
        spoke = late is not None and late.end() in firsts and _OPENING.fullmatch(document.text, sentence.start, mention.start)
        if not spoke or (person.side or document.side) not in meetings[n].sides:
            continue
        if _quoted(document, sentence.block, sentence.start):
            continue
        found.append(mention.person)
    return list(dict.fromkeys(found))


_WHO_ATTENDED = re.compile(
    r",\s+who\s+(?:was\s+)?(?:also\s+)?(?:attended|present|in attendance|on hand|took part|participated|sat in|joined)\b"
    r"(?:\s+(?:in|at)\s+the\s+\w+|\s+the\s+\w+)?"
    r"(?P<with>\s+(?:together|along|alongside)\s+(?:with\s+)?(?:the\s+)?)?"
)


def who_attended(document: Document, known: Known, meetings: tuple[Meeting, ...], n: int) -> list[int]:
    """Those of whom a clause tells that they were there, at the page's only meeting: *The Director, Mr Orlen, who attended together with
    the Envoy, Ms Vidal, offered* …"""
    if len(meetings) != 1:
        return []
    named = [m for m in known.people if m.kind == "name" and m.person is not None]
    found: list[int] = []
    for at, mention in enumerate(named):
        there = _WHO_ATTENDED.match(document.text, mention.end)
        if there is None or (known.persons[mention.person or 0].side or document.side) not in meetings[n].sides:
            continue
        found.append(mention.person or 0)
        beside = named[at + 1] if at + 1 < len(named) else None
        if there["with"] and beside is not None and abs(beside.start - there.end()) <= len("the "):
            found.append(beside.person or 0)
    return list(dict.fromkeys(found))


def _quoted(document: Document, block: int, at: int) -> bool:
    """Whether a sentence stands inside quotation marks that its block opened."""
    before = document.text[document.blocks[block].start : at]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


_BRIEFED_BY = re.compile(r"\bbriefed by\b.*$", re.DOTALL)


def is_no_suite(text: str, known: Known, stretch: Stretch) -> bool:
    """Whether those named took part in their own right: *Ms Hald dropped by the meeting*, *he was briefed by A; B; and C*."""
    sentence = known.sentence_at(stretch.start)
    briefed = sentence is not None and _BRIEFED_BY.search(text, sentence.start, stretch.start)
    return bool(briefed or LOOKED_IN.match(text, stretch.end))
