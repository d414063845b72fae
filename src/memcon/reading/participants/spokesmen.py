"""Who stands for a side that a meeting names without a person."""

from __future__ import annotations

import re

from memcon.annotate.delegations import Stretch
from memcon.annotate.mentions import Known, PersonMention
from memcon.annotate.phrases import one_of
from memcon.lexicon import Lexicon, groups
from memcon.reading.identity.own_people import families_of_leaders
from memcon.reading.meetings.header_words import header_words
from memcon.reading.meetings.stand_ins import was_met
from memcon.reading.meetings.with_whom import GROUP_MET
from memcon.reading.participants.which_meeting import name_start
from memcon.types import Document, Meeting

_WORDS = groups("meeting_words")
_TALKS = one_of(_WORDS["talks_held"])
_DELEGATION = one_of(_WORDS["suites_led"])


def stands_for_side(
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
    if _unnamed(document, known, meeting, side) or (side != document.side and is_with_a_group(document.text, meeting)):
        return None
    if side in stood:
        return stood[side]
    start = min((s.start for s in meeting.evidence.get("form", ())), default=0)
    after = [m for m in known.people if m.start >= start]
    before = _ours_before(document, known, start) if side == document.side else []
    for mention in (*before, *after):
        listed = any(s.start <= name_start(mention) < s.end for s in lists)
        if not listed and _speaks_for(document, lexicon, known, meeting, mention, side):
            return mention.person
    return None


def _speaks_for(document: Document, lexicon: Lexicon, known: Known, meeting: Meeting, mention: PersonMention, side: str) -> bool:
    """Whether one who is named may stand for a side at a meeting: of that side, in an office that speaks for it, and not only told of."""
    if mention.person is None or mention.kind != "name":
        return False
    chairs = _chairs(document, known, mention)
    if only_talked_about(document.text, lexicon, mention) and not (chairs or _hosts_it(document, known, meeting, mention)):
        return False
    person = known.persons[mention.person]
    elsewhere = families_of_leaders(lexicon).get(person.family, side) if person.side is None else side
    speaks = person.office in _SPEAKS_FOR or (person.office and (meeting.form == "consultation" or chairs))
    speaks = speaks or _leads_a_side(document, known, mention)
    return (person.side or document.side) == side == elsewhere and not person.former and bool(speaks)


def _ours_before(document: Document, known: Known, start: int) -> list[PersonMention]:
    """Where the page names before a meeting those who may stand for its own side: not whom it names first as somebody met."""
    return [
        m for m in known.people if m.end <= start and m.person is not None and m.kind == "name" and not was_met(document, known, m.person)
    ]


_CHAIRED_BY = re.compile(
    r"\b" + _TALKS + r"\b[^.;]{0,40}\b(?:(?:co-)?chaired|led|headed|presided over|moderated|steered|convened|opened) by\b[^.;]*$"
    r"|\b(?:side|" + _DELEGATION + r") was (?:\w+ )?(?:headed|led|chaired|represented) by\b[^.;]*$"
    r"|\bunder the (?:joint |co-)?chair(?:man|person)?ship of\b.*$"
)
_SIDES_LED_BY = re.compile(
    r"\b(?:sides|parties|delegations|deputations|teams|missions) were (?:\w+ )?(?:headed|led|chaired|represented) by\b"
)


def _leads_a_side(document: Document, known: Known, mention: PersonMention) -> bool:
    """Whether one, of whom the side is told, is among those who led the delegations: *The delegations were led by A (Oresh)*."""
    sentence = known.sentence_at(mention.start)
    told = mention.person is not None and known.persons[mention.person].side is not None
    return told and sentence is not None and _SIDES_LED_BY.search(document.text, sentence.start, mention.start) is not None


def _chairs(document: Document, known: Known, mention: PersonMention) -> bool:
    """Whether the talks are told to have been chaired by one: *The meeting was chaired by the Special Envoy, Ines Vidal*."""
    sentence = known.sentence_at(mention.start)
    return sentence is not None and _CHAIRED_BY.search(document.text, sentence.start, mention.start) is not None


_HOSTED_BY = re.compile(
    r"\b(?:summit|retreat|conference|forum|congress|symposium|meeting|session|dialogue|round[ -]?table|gathering|conclave|convention)\b"
    r"[^.;]{0,60}\bhosted by (?:the )?$",
    re.IGNORECASE,
)


def _hosts_it(document: Document, known: Known, meeting: Meeting, mention: PersonMention) -> bool:
    """Whether one is the host of what the page's own took part in: *participated in the Retreat, hosted by Prime Minister Vidal*."""
    sentence = known.sentence_at(mention.start)
    told = meeting.evidence.get("form", ())[:1]
    here = sentence is not None and any(sentence.start <= s.start < mention.start for s in told)
    here = here and "counterpart" not in document.text[mention.start : mention.end]
    return here and sentence is not None and _HOSTED_BY.search(document.text, sentence.start, mention.start) is not None


def is_with_a_group(text: str, meeting: Meeting) -> bool:
    """Whether a meeting was with people who have no name: *met with civil society leaders*."""
    told = meeting.evidence.get("form", ())[:1]
    return len(meeting.evidence.get("form", ())) == 1 and any(GROUP_MET.match(text, s.end) is not None for s in told)


def _unnamed(document: Document, known: Known, meeting: Meeting, side: str) -> bool:
    """Whether a side's person took part and is told by post alone: *the Holy Father received …*."""
    spans = {(s.start, s.end) for s in meeting.evidence.get("sides", ())}
    return any(m.person is None and m.side is None and (m.start, m.end) in spans for m in known.people) and side == document.side


def about_words(lexicon: Lexicon) -> re.Pattern[str]:
    """What stands before a name that is talked about, not met: *statement by Spokesperson* …"""
    return header_words(lexicon, "about", after=r"(?:\s+(?-i:[A-Z])\w+){0,3}\s+(?:the\s+)?$")


def only_talked_about(text: str, lexicon: Lexicon, mention: PersonMention) -> bool:
    """Whether a name is that of one talked about: *the visit of …*, *…’s decision*."""
    return bool(
        about_words(lexicon).search(text, max(0, mention.start - 40), mention.start)
        or (_ACTIONS.search(text, max(0, mention.start - 20), mention.start) and _HE_TOOK.match(text, mention.end))
        or re.match(r"['’]s?\s", text[mention.end : mention.end + 3])
    )


_ACTIONS = re.compile(r"[a-z]{3,}s $")
_HE_TOOK = re.compile(r" (?:has|had|is|was|will|would)\b")  # recent actions President Hald has taken
_SPEAKS_FOR = frozenset(
    "foreign-minister foreign-secretary prime-minister president chancellor deputy-prime-minister deputy-foreign-minister"
    " defence-minister minister secretary deputy-minister secretary-general high-representative".split()
)
