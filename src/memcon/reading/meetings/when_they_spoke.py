"""Encounters told as the occasion on which somebody spoke: *She was meeting the Speaker of Oresh*, *He said so when he met Mr Orlen*."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from memcon.annotate.mentions import Known
from memcon.annotate.phrases import one_of, openings
from memcon.lexicon import groups
from memcon.reading.meetings.encounter import Encounter, clause_of
from memcon.types import Form

_WORDS = groups("meeting_words")

_SAID = _WORDS["said_on_meeting"]
_MADE = _WORDS["gave_out_words"] | {"spoke", "speaking", "talking"}
_DOING = r"(?P<verb>meeting|receiving|welcoming|hosting)\s(?:in audience\s)?(?:with\s)?(?=(?:the|his|her)\s|[A-Z])"
_ON_MEETING = re.compile(
    rf"\b{one_of(_SAID | _MADE)}\b(?:(?!\bthat\b|\s\s)[^;])*?\b(?:upon|on|after|while|when)\s{_DOING}"
    rf"|\b{one_of(_SAID)}\b(?:(?!\s\s)[^;])*?\b(?:upon|on|after|while|when)\s(?P<then>meeting|receiving|welcoming|hosting)\s(?:with\s)?(?=(?:the|his|her)\s|[A-Z])"
)
_WAS_MEETING = re.compile(rf"\b(?:was|were)\s(?:also\s|then\s|today\s|yesterday\s)?{_DOING}")
_CALLED_ON = re.compile(  # …, who called on her at Parliament
    r",\s+who\s(?:had\s|today\s|yesterday\s)?(?:called\son|(?:paid|made)\s(?:(?:him|her)\s)?an?\s(?:\w+\s)?(?:courtesy\s)?(?:call|visit))\b"
)
_VISIT_PAID = re.compile(  # gave the assurance when the Oreshi Minister paid a visit to the Ministry
    rf"\b(?:{one_of(_MADE)}|said|stated|announced|declared)\s(?:this|so|(?:the|this|these|his|her)\s(?:\w+\s)?\w+)\b"
    r"(?:(?!\bthat\b)[^;:])*?,?\s(?:when|as|during which|where)\s[^;:]{5,220}?\s"
    r"(?P<verb>(?:paid|made|undertook)\san?\s(?:[\w-]+\s){0,2}(?:visit|call))\s(?:to|on|at)\s(?:the\s|his\s|her\s)?[A-Z]?\w+"
)
_CALL_BY = re.compile(  # He was speaking during a courtesy call on him by the Oreshi Minister
    r"\b(?:during|at|in|receiving|of)\sa\s(?P<call>(?:\w+\s)?(?:courtesy\s)?(?:call|visit)\s(?:paid\s)?(?:on|to)\s(?:him|her|the\s[A-Z]\w+(?:\s[A-Z]\w+)?)"
    r"(?:\s(?:in|at)\s[^.;,]{3,40}|\s(?:today|yesterday|on\s\w+day))*,?\sby)\s(?=(?:the|his|her|a)\s|[A-Z])"
)


def when_they_spoke(text: str, known: Known, told: bool) -> Iterator[Encounter]:
    """The encounters of a folded text that somebody *was* having as he spoke, and, where nothing else is `told`, the first at which
    somebody is said to have spoken."""
    for one in openings(_WAS_MEETING, ("was", "were"), text):
        yield from _past(text, known, one.start("verb"), one.start())
    for one in openings(_CALL_BY, ("during", "at", "in", "receiving", "of"), text):
        first, number = _place(known, one.start("call"))
        form: Form = "courtesy_call" if re.search(r"\bcourtesy|\bcall\b", one["call"]) else "meeting"
        if one["call"].startswith(("visit", "courtesy", "call")) or " call " in f" {one['call']}":
            yield Encounter(number, first, bisect_left(known.tokens.starts, one.end("call")), form, "person", "past")
    if told:
        return
    visit = next(openings(_VISIT_PAID, (*_MADE, "said", "stated", "announced", "declared"), text), None)
    if visit is not None:
        first, number = _place(known, visit.start("verb"))
        courtesy = re.search(r"\bcourtesy\b|\bcall$", visit["verb"]) is not None
        if visit.start() >= known.sentences[number].start:
            form = "courtesy_call" if courtesy else "meeting"
            yield Encounter(number, first, bisect_left(known.tokens.starts, visit.end("verb")), form, "noun", "past")
    one_said = next(openings(_ON_MEETING, (*_SAID, *_MADE), text), None)
    if one_said is not None:
        yield from _past(text, known, max(one_said.start("verb"), one_said.start("then")), one_said.start())


def _past(text: str, known: Known, verb: int, opens: int) -> Iterator[Encounter]:
    """The encounter of a participle at `verb`, whose clause opens at `opens`; a courtesy call where the guest *called on* the host."""
    first, number = _place(known, verb)
    sentence = known.sentences[number]
    if opens < sentence.start or clause_of(known, sentence, _place(known, opens)[0])[1]:
        return
    form: Form = "courtesy_call" if _CALLED_ON.search(text, verb, sentence.end) else "meeting"
    yield Encounter(number, first, first + 1, form, "with" if text.startswith("meeting", verb) else "person", "past")


def _place(known: Known, start: int) -> tuple[int, int]:
    """The token that starts at a code point, and the number of its sentence."""
    first = bisect_left(known.tokens.starts, start)
    return first, max(0, bisect_right([s.first for s in known.sentences], first) - 1)
