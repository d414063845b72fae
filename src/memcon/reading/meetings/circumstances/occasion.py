"""On the margins of which event an encounter was held."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.mentions import Known, within
from memcon.lexicon import Lexicon
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.reading.meetings.header_words import header_words
from memcon.types import Document

_BESIDE = re.compile(
    r"\b(?:(?:on|in|at|along|upon)\s+(?:the\s+)?(?:margins|sidelines|side-lines|side\s+lines|occasion|fringes|periphery|edges)\s+of"
    r"|at\s+the\s+time\s+of|as\s+part\s+of(?=\s+(?:the\s+)?(?-i:[A-Z\d]))|within\s+the\s+framework\s+of(?:\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:participation\s+(?:in"
    r"|at)|attendance\s+at))?"
    r"|in\s+connection\s+with(?=\s+(?:the\s+)?(?-i:[A-Z\d]))"
    r"|during(?=\s+the\s+(?-i:(?:\d+(?:st|nd|rd|th)\s+)?[A-Z])[^.;,]{0,60}?(?-i:Forum|Assembly|Summit|Conference|Congress|Games|Olympics|Week|Expo|Fair)\b)"
    r"|in\s+the\s+framework\s+of(?:\s+(?:the\s+|his\s+|her\s+|their\s+)?participation\s+in)?|while\s+(?:both\s+)?attending|alongside"
    r"|where\s+(?:both|they|the two|the two (?:\w+)|both (?:\w+))\s+(?:are|were|is|was)\s+(?:attending|taking part in|participating in)"
    r"|(?:participation|attendance)\s+of\s+(?:\S+\s+){1,8}?(?:in|at)"
    r"|during\s+(?:his|her|their|the)\s+(?:participation|attendance)\s+(?:in|at)"
    r"|in\s+conjunction\s+with|(?:timed\s+to\s+coincide|coincid(?:es|ed|ing)|held\s+to\s+coincide)\s+with"
    r"|(?:meetings|bilaterals|engagements|programme|program|day)\s+at(?=\s+the\s)"
    r"|(?:prior\s+to|ahead\s+of|before)\s+(?:his|her|their)\s+(?:participation|attendance)\s+(?:in|at)"
    r"|(?:leading|heading)\s+(?:\S+\s+){1,4}?delegation\s+(?:of\s+(?:\S+\s+){1,3}?)?(?:to|at)(?!\s+(?:the\s+)?(?:\S+\s+)?(?:meeting|session|round)\b))\s+",
    re.IGNORECASE,
)
_SURELY = re.compile(r"within\s+the\s+framework|in\s+conjunction|on\s+the\s+(?:margins|sidelines)|timed|coincid", re.IGNORECASE)
_THERE_FOR = re.compile(
    r"\b(?:for|to\s+attend|to\s+take\s+part\s+in|to\s+participate\s+in|attending|participating\s+in|taking\s+part\s+in"
    r"|(?P<who>who\s+(?:is\s+|was\s+)?(?:also\s+)?(?:tak(?:es|ing)\s+part|took\s+part|participat(?:es|ed|ing))\s+in|who\s+(?:attend(?:s|ed)|(?:is|was|are|were)\s+(?:also\s+)?attending)))"
    r"\s+(?=the\s|an?\s|[A-Z\d])"
)
_THERE = re.compile(r"\b(?:who|visiting|is|was)\b|,\s+(?:currently\s+|now\s+)?in\s+(?:[A-Z]\w+\s?){1,3}$")  # Mr Orlen, in Tamor to attend …
_ARTICLE = re.compile(r"(?:the|a|an|this|his|her|their|its|our)\s+", re.IGNORECASE)
_EVENT_END = re.compile(
    r"\s*(?:[;:.](?:\s|$)|,(?!\s+(?:[A-Z]\w+\s+and|and)\s)|\((?![A-Z]{2,8}\))|\n"
    r"|\b(?:today|yesterday|last (?:week|month|year)|this|where|which|who|to|with|held|met|had|spoke|from|for a(?!\s+[A-Z])|for about"
    r"|for approximately"
    r"|on (?:the )?(?:\d|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|at the|in (?:the )?[A-Z]\w+(?:,|\s+(?:on"
    r"|today|yesterday|this|to|from|with|,)|\.|$)"
    r"|Foreign Minister|Minister|Prime Minister|President [A-Z]|Mr|His|I (?=[a-z])|that|being"
    r"|,?\s+and (?:[a-z]+ed|held|met|had|spoke|made|gave|took)"
    r"|currently|taking place|underway|here|(?:convened|hosted|organi[sz]ed|initiated) by)\b)"
)


def find_occasion(
    document: Document, lexicon: Lexicon, known: Known, told: Sequence[Stretch], form: str, beside: bool = False
) -> tuple[str, tuple[int, int]] | None:
    """The event on whose margins the encounter took place, as the page names it, without the article; `beside` other talks of the page,
    these may be the event."""
    for start, end, _ in told:
        for match in _BESIDE.finditer(document.text, start, end):
            found = _event(document, lexicon, known, match.end(), end, beside or _SURELY.match(match.group()) is not None)
            if found is not None:
                return found
    if form in ("call", "video"):
        return None
    for start, end, verb in told:
        for match in _THERE_FOR.finditer(document.text, start, end):
            if match.start() > verb and not match["who"] and not _THERE.search(document.text[verb : match.start()]):
                continue
            near = document.text[max(start, match.start() - 90) : match.start()]
            placed = any(p.end <= match.start() and match.start() - p.end < 60 for p in known.places if p.start >= start)
            visiting = re.search(r"\b(?:visit(?:ing|s)?|in|come to|came to|stay\w*|travelled to|arrived in)\b", near)
            if not (placed or visiting or match["who"]):
                continue
            found = _event(document, lexicon, known, match.end(), end)
            if found is not None:
                return found
    return None


def _event(
    document: Document, lexicon: Lexicon, known: Known, at: int, end: int, beside: bool = False
) -> tuple[str, tuple[int, int]] | None:
    """The noun phrase that names an event at `at`, if it is one; `beside` other talks that the page tells of, these may be it."""
    article = _ARTICLE.match(document.text, at)
    start = article.end() if article else at
    sure = (c for c in known.citations if not c.likely)
    cited = next((c for c in sure if abs(c.start - start) <= 2 and c.kind in ("event", "meeting") and c.end <= end), None)
    stop = _EVENT_END.search(document.text, start, end)
    last = stop.start() if stop else end
    if cited is not None and cited.end > last and not _met_there(document, known, start, cited.end):
        last = cited.end
    for here in within(known.places, start, last):
        seat = _SEAT.search(document.text, start, here.start) if here.kind == "city" else None
        if seat is not None and header_words(lexicon, "event").search(document.text, start, seat.start()):
            last = seat.start()  # the summit in Oresh on 3 May
            break
    text = _OVER.sub("", document.text[start:last]).rstrip(" ,.;")
    if (
        not text
        or len(text) > 140
        or not header_words(lexicon, "event").search(text)
        or "\n\n" in text
        or re.match(r"(?:[\w-]+ ){0,4}visit\b|(?:[\w-]+ ){0,2}(?:hours?|minutes|days?|weeks?|round) of\b", text)
        or ((_ITSELF.fullmatch(text) or _OF_TWO.match(text)) and not beside)
    ):
        return None
    return " ".join(text.split()), (start, start + len(text))


def _met_there(document: Document, known: Known, start: int, end: int) -> bool:
    """Whether the words of an event run on to somebody met there: *the Harbour Forum* with Minister Orlen of Oresh."""
    return any(document.text[start : m.start].endswith((" with ", " with the ")) for m in within(known.people, start, end))


_ITSELF = re.compile(r"(?:meetings?|talks|sessions?|consultations|discussions|bilaterals?)")  # on the margins of the meeting just told
_OF_TWO = re.compile(  # the third meeting of the Political Consultation Mechanism: the talks themselves
    r"(?:\S+ ){0,2}(?:meeting|session|round|sitting) of (?:the|their) (?:\S+ ){0,8}?(?:joint|mixed|binational|bilateral|intergovernmental"
    r"|mechanism|political consultations?)\b",
    re.IGNORECASE,
)
_OVER = re.compile(r"\s+on\s+(?:the\s+)?\d[^,]*$|\s*\((?:summary|overview|outline)[^)]*\)\s*$", re.IGNORECASE)
_SEAT = re.compile(r"\s+(?:held |taking place |being held )?in (?:the )?$")
