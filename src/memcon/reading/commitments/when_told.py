"""The words in which a page tells when something is to be."""

from __future__ import annotations

import re
from dataclasses import dataclass

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import DateMention
from memcon.annotate.phrases import one_of
from memcon.lexicon import groups
from memcon.reading.commitments.lasting import lasting
from memcon.reading.commitments.own_dates import BEFORE_AN_EVENT
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.scene import Scene
from memcon.types import Span, When

_WORDS = groups("commitment_words")

_WHEN_OPENERS = (
    "by the end of",
    "at the end of",
    "in the course of",
    "from",
    "in",
    "on",
    "at",
    "by",
    "within",
    "throughout",
    "towards",
    "toward",
    "before",
    "during",
    "until",
    "for",
    "after",
    "over",
    "as of",
)


ONE_DAY = re.compile(r"\d{4}-\d\d-\d\d")


_AT_THE_TIME = re.compile(r"(?:before|by|until|from|tomorrow|today|this)\b", re.IGNORECASE)


def when(scene: Scene, plan: Plan, date: DateMention | None) -> When | None:
    """The time as the page words it, with the preposition before it, or with the event before which it is to be."""
    if date is None:
        return None
    text = scene.document.text
    since = scene.known.tokens[plan.first if plan.mood == "noun" else min(plan.clause, plan.first)].start
    since = scene.sentence.start if date.start < since else since  # fronted
    led = None if _AT_THE_TIME.match(text, date.start) else BEFORE_AN_EVENT.search(text, since, led_from(text, date.start))
    by = led is not None and led.group().lower().startswith("by") and "/" not in (date.edtf or "/")  # "by the summit in December"
    if led is None or not date.edtf or not (by or ONE_DAY.fullmatch(date.edtf)):
        return told(text, date)
    span = Span(start=led.start(), end=date.end, text=text[led.start() : date.end])
    return When(text=span.text, edtf=f"../{date.edtf}", evidence=(span,))  # "before the Council meets on 3 June"


def told(text: str, date: DateMention | None) -> When | None:
    """A time with the preposition before it."""
    if date is None:
        return None
    start = led_from(text, date.start)
    span = Span(start=start, end=date.end, text=text[start : date.end])
    edtf = date.edtf
    if long := lasting(text, date.start, date.end, edtf):
        span = Span(start=long[0], end=long[1], text=text[long[0] : long[1]])
        return When(text=span.text, edtf=long[2], evidence=(span,))
    if edtf and "/" not in edtf and span.text.lower().startswith("until "):
        edtf = f"../{edtf}"  # it is to last till then
    elif edtf and "/" not in edtf and _BEGINNING.match(text, date.start):
        edtf = f"{edtf}/.."
    elif edtf and "/" not in edtf and (onwards := _ONWARDS.search(text, max(0, date.start - 30), date.start)):
        span = Span(start=onwards.start(), end=date.end, text=text[onwards.start() : date.end])
        edtf = f"{edtf}/.."
    return When(text=span.text, edtf=edtf, evidence=(span,))


_BEGINNING = re.compile(r"(?:beginning|starting|commencing) (?!of\b|in\b)", re.IGNORECASE)


_ONWARDS = re.compile(
    r"\b(?:(?:starting |beginning |commencing |effective )?(?:as )?from"
    r"|(?<!year )(?<!session )(?<!week )(?<!weeks )(?<!season )(?<!term )(?<!works )(?<!work )"
    r"(?:starting|beginning|commencing)(?: in| on| with)?"
    r"|effective|as of) $",
    re.IGNORECASE,
)
"""Before the time from which something is to be, with no end: *effective 1 September*, *starting from 1 June*, *from next year*."""


def led_from(text: str, start: int) -> int:
    """Where the preposition before a time begins."""
    for opener in _WHEN_OPENERS:
        first = start - len(opener) - 1
        if text[max(0, first) : start].lower() == opener + " " and not text[max(0, first - 1) : max(0, first)].isalnum():
            return first
    return start


@dataclass(frozen=True, slots=True)
class AtAnEvent:
    """Words that tell a time by an event: `head` names it, `before` tells that it is to be over by then."""

    span: Span
    head: str
    before: bool

    def names(self, event: str) -> bool:
        """Whether the words of a commitment are about that event."""
        head = "meet(?:ing)?" if " that meeting" in self.span.text else self.head
        return re.search(rf"\b{head}s?\b", event, re.IGNORECASE) is not None

    def when(self, day: str) -> When | None:
        """The time, given that of the event."""
        if not self.before:
            return When(text=self.span.text, edtf=day, evidence=(self.span,))
        first, _, last = day.partition("/")
        end = first if len(first) == len("2004-05-04") or not last else last  # the first of some days, else the last
        return When(text=self.span.text, edtf=f"../{end}", evidence=(self.span,)) if end not in ("", "..") else None


def at_an_event(text: str, start: int, end: int) -> AtAnEvent | None:
    """The event by which a stretch of the text tells a time: *before the Commission meets*, *during her visit to Lima*."""
    found = _AT_AN_EVENT.search(text, start, end)
    if found is None or (found["head"].lower() == "meeting" and not {"next", "that"} & set(found.group().split())):
        return None
    span = Span(start=found.start(), end=found.end(), text=found.group())
    over = found["led"].lower() in ("before", "prior to", "ahead of", "by the time of")
    return AtAnEvent(span, found["head"].lower(), over)


_HEADS = one_of(_WORDS["occasions"] | _WORDS["stays_abroad"] | {"commission", "committee", "talks"})
_DUE = one_of(_WORDS["due_on_a_day"])
_STARTS = one_of(inflected(_WORDS["gets_going"], "s"))
_AT_AN_EVENT = re.compile(
    rf"\b(?P<led>before|prior to|ahead of|by the time of|during|on the occasion of|in the course of|"
    rf"{_DUE} for)"
    r" (?:the|this|that|his|her|their) (?:[\w'’-]+ ){0,5}?"
    rf"(?P<head>{_HEADS})\b"
    rf"(?: {_STARTS}\b(?: place)?)?",
    re.IGNORECASE,
)
