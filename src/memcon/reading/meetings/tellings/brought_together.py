"""Whether the words of an encounter bring parties together: *welcomed her guest* does, *welcomed the agreement* does not."""

from __future__ import annotations

import re

from memcon.annotate.mentions import Known
from memcon.annotate.phrases import one_of
from memcon.lexicon import Lexicon, groups
from memcon.reading.meetings.beside_the_verb import SET_OFF, tells_where
from memcon.reading.meetings.encounter import Encounter
from memcon.reading.meetings.encounters import media
from memcon.reading.meetings.header_words import header_words
from memcon.reading.meetings.parties import in_a_building
from memcon.reading.meetings.tellings.telling import Telling, opening
from memcon.reading.meetings.tellings.told_form import BESIDE_AN_EVENT
from memcon.types import Document

_WORDS = groups("meeting_words")
_OFFICERS = one_of(_WORDS["several_in_office"])
_DELEGATION = one_of(_WORDS["suites_led"])


def only_speech(document: Document, known: Known, encounter: Encounter) -> bool:
    """Whether a verb of talk tells what was talked of, not with whom: *spoke of the ports*."""
    end = known.tokens[encounter.last - 1].end
    return (encounter.frame, encounter.form) == ("with", "call") and _NOT_MET.match(document.text, end) is not None


_AT_THE_HEAD = re.compile(  # received a Velandic delegation led by Minister Orlen
    r"\s+(?:\w+\s+)??(?:[\w'-]+\s+){0,3}" + _DELEGATION + r"\b[^.;]{0,60}?"
    r"\b(?:(?:led|headed) by|comprising|consisting of|composed of|made up of|including)\s+(?:the\s+)?(?:\w+\.?\s+){0,2}"
)
_NOT_MET = re.compile(
    r"(?:\s+on)?[\s,]*\b(?:when|where)\s(?:he|she)\b|\s+(?:for|on|upon|attention|it|into|highly|of|about|in favou?r|out|up)\s{1,2}\w"
)
_RECEIVED = re.compile(r"\b(?:was|were|been)\s+(?:\w+\s+)?$")
_TO_A_GUEST = re.compile(
    r"[\s,()]*(?:(?:in audience|in succession|in turn|one after (?:the other|another)"
    r"|in (?:a )?(?:private|separate|successive) (?:courtesy )?(?:audiences?|calls?|meetings?)"
    r"|today|yesterday|here|again|also|separately|and|on|at|in|for|from|to|about|around|approximately|some|shortly|after|the|his|her|His|Her|Their|its"
    r"|their|our|counterparts|colleagues|a|an|new|newly|outgoing|departing|incoming|resident|then|appointed|elected|visiting|office|morning|afternoon|evening|Majesty|Majesties|Highness|Highnesses|Royal|Serene"
    r"|Imperial|Excellency|Excellencies|Eminence|Holiness|Beatitude|Grace|H\.\s?E|Mr|Ms|Mrs|Messrs|Dr|Rt|Right|Hon|Honou?rable|HE|HRH)\b[\s,().]*)*$"
)


def _gap(text: str, lexicon: Lexicon, known: Known, start: int, end: int) -> str:
    """The words between two offsets, without times and places."""
    words = text[start:end]
    inside = (
        [(d.start, d.end) for d in known.dates] + [(d.start, d.end) for d in known.durations] + [(p.start, p.end) for p in known.places]
    )
    inside += [(c.start, c.end) for c in known.sides if c.form == "capital" or tells_where(text, known, c)]
    inside += [m.span() for m in _at_a_seat(lexicon).finditer(text, start, end)]
    inside += [m.span() for m in _IN_A_TOWN.finditer(text, start, end)]
    inside += [m.span() for m in _IN_A_VISIT.finditer(text, start, end)]
    inside += [m.span() for m in SET_OFF.finditer(text, start, end)]
    for a, b in (span for span in inside if start <= span[0] and span[1] <= end):
        words = words[: a - start] + " " * (b - a) + words[b - start :]
    return words


_IN_A_VISIT = re.compile(r"\b(?:in|on|for|during) an? (?:[\w-]+ ){0,2}(?:visit|call|audience|ceremony)\b(?! (?:from|by|of|to)\b)")
_IN_A_TOWN = re.compile(  # received at Oreshmouth the Minister …, at Villa de Tamor the Mayor of …
    r"\b(?:at|in) (?:the )?[A-Z][\w’'-]+(?: (?:de|of|des|du|la|al|el|[A-Z][\w’'-]+)){0,3},?"
    r"(?= (?:the|his|her|today|yesterday|on)\b|\s*$)"
)


def _at_a_seat(lexicon: Lexicon) -> re.Pattern[str]:
    """*At the headquarters of the Port Authority*, *in his office*."""
    return header_words(
        lexicon,
        "seat",
        before=r"\b(?:at|in)\s+(?:(?:the|his|her|its)\s+)?(?:[“\"‘]?[\w’'-]+[”\"]?\s+){0,3}?",
        after=r"\b(?!['’]s)(?:\s+of\s+(?:the\s+)?(?-i:[A-Z][\w’'-]*(?:\s+(?:of\s+|and\s+)?[A-Z][\w’'-]*){0,3}))?",
    )


def brings_together(document: Document, lexicon: Lexicon, known: Known, encounter: Encounter, telling: Telling) -> bool:
    """Whether the words bring parties together: *welcomed the agreement*, *called for talks*, *spoke of peace* do not."""
    if encounter.frame in ("person", "phone"):
        return _has_a_guest(document, lexicon, known, encounter, telling)
    return encounter.frame != "with" or _is_with_somebody(document, lexicon, known, encounter, telling)


def _has_a_guest(document: Document, lexicon: Lexicon, known: Known, encounter: Encounter, telling: Telling) -> bool:
    """Whether whom somebody received, visited or telephoned stands right after the verb: not *welcomed the agreement of Mr Orlen*."""
    text, after = document.text, telling.words[1]
    doing = text[slice(*telling.words)].lower().endswith("ing")
    if doing and not (telling.who.subjects and telling.who.objects):
        return False  # Welcoming her guest, Minister Hald said
    if re.match(r"\s+(?:him|her|them)\b", text[after : after + 8]):
        return True
    if text.startswith(" that ", after):
        return False  # welcomed that Ministers Hald and Orlen will meet
    guest = next((m for m in known.people if after <= m.start < telling.stretch.end and not in_a_building(known, m)), None)
    if encounter.frame == "person" and len(telling.who.sides) > 1 and _THOSE_FROM.match(text, after):
        return True
    if guest is not None and not doing and _RECEIVED.search(text[max(0, telling.words[0] - 24) : telling.words[0]]):
        return bool(re.search(r"\bby\s+(?:[A-Z][\w.]*\s+)?$", text[after : guest.start]))
    gap = _gap(text, lexicon, known, after, guest.start) if guest is not None else ""
    if guest is None or _NOT_MET.match(gap) or re.fullmatch(r",\s+(?:the\s+)?", gap, re.I):
        return False
    if not (_TO_A_GUEST.match(gap) or _AT_THE_HEAD.fullmatch(" " + gap.lstrip())):
        return False
    if text.startswith(" by ", after) or re.match(r"['’]s?\s", text[guest.end : guest.end + 3]):
        return False
    asked = _ASKED_TO.match(text, guest.end)
    return not (asked and re.match(r"call(?:ed|s) (?:up)?on\b", text[slice(*telling.words)], re.IGNORECASE))


_ASKED_TO = re.compile(  # called on the envoy, Mr Orlen, to help
    r"(?:,\s+(?:the\s+)?[A-Z][^,;.]{0,60})?,?\s+to\s"
    r"(?!(?:thank|congratulate|bid|pay|express|convey|brief|inform|introduce|discuss|say|present|deliver|exchange)\b)"
)


def _is_with_somebody(document: Document, lexicon: Lexicon, known: Known, encounter: Encounter, telling: Telling) -> bool:
    """Whether those who met, spoke or conferred did so with somebody: not *spoke of the ports*."""
    text, after = document.text, telling.words[1]
    if telling.who.objects or (len(telling.who.sides) > 1 and _with_side(text, after)):
        neutral = encounter.form != "call" and not text[slice(*telling.words)].lower().startswith("confer")
        gap = _gap(text, lexicon, known, after, max(telling.stretch.end, known.sentences[encounter.sentence].end))
        return neutral or not _NOT_MET.match(gap) or _ON_THE_PHONE.match(gap) is not None
    if telling.who.subjects and _WITH_A_GROUP.match(text, after):
        return True
    if encounter.form == "conversation":
        return len(telling.who.subjects) > 1 or len(telling.who.sides) > 1
    if encounter.form != "call":
        return True
    medium = media(document, lexicon, telling.stretch.start, telling.stretch.end)
    if telling.who.subjects and _CALL_WITH.search(_title(document)) and known.sentences[encounter.sentence] is opening(document, known):
        return _with_side(text, after)  # under the title of a call with somebody
    beside = "in private" in text[after : telling.stretch.end] or BESIDE_AN_EVENT.search(text, after, telling.stretch.end)
    return len({known.persons[p].side for p in telling.who.subjects}) > 1 and bool(medium or beside)


_CALL_WITH = re.compile(r"\b[Cc]alls? (?:with|to)\b")


def _title(document: Document) -> str:
    return " ".join(document.text[b.start : b.end] for b in document.blocks if b.kind == "title")


_ON_THE_PHONE = re.compile(r"\s+on the (?:tele)?phone\b")
_THOSE_FROM = re.compile(r"\s+(?:(?!the\b)\w+\s+){0,3}(?:delegations?|deputations?|missions?|" + _OFFICERS + r") (?:of|from)\b")
_WITH_A_GROUP = re.compile(r"[^,;.]{0,30}\bwith\b[^,;.]{0,40}\b(?!colleagues)(?:allies|partners|members|families|" + _OFFICERS + r")\b")


def _with_side(text: str, after: int) -> bool:
    return bool(re.match(r"[^,;.]{0,40}\bwith\b", text[after : after + 60]))
