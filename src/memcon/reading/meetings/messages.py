"""Meetings at which a message was handed over: *The letter was delivered by Mr Orlen during a meeting at the palace*.

The sentence tells who brought the message or who took it, and that it was at a meeting; the other one is named after *with* or *when …
received*, is the one *to* whom it was handed, or is whom a sentence before tells that he received it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from memcon.annotate.mentions import Known, PersonMention, Sentence, within
from memcon.annotate.phrases import one_of
from memcon.lexicon import groups
from memcon.reading.meetings.encounter import Encounter
from memcon.types import Form

_WORDS = groups("meeting_words")

MESSAGE = r"\b(?:message|letter|invitation)s?\b"
_HANDED = one_of(_WORDS["gave_over"])
_WHEN = r"(?:\s+(?:today|yesterday|here|on (?:his|her|their) behalf|on behalf of [^.;,]{3,60}|on \w+day))?"
_ADDRESS = r"(?:(?:the|H\.?\s?[EHM]\.?|HRH|(?:His|Her) (?:Royal )?(?:Excellency|Highness|Majesty)|Mr\.?|Ms\.?|Dr\.?)\s+)*"
_BROUGHT_BY = re.compile(rf"\b{_HANDED}{_WHEN}(?:\s+to\s+[^.;]{{3,80}}?)?{_WHEN}\s+by\s+{_ADDRESS}$", re.IGNORECASE)
_TAKEN_BY = re.compile(
    rf"(?:^|[.,]\s)(?:The|A|His|Her|This)\s[^.;]{{0,60}}{MESSAGE}[^.;]{{0,60}}?\b(?:received|accepted|taken){_WHEN}\s+by\s+{_ADDRESS}$"
)
_TOOK_IT = re.compile(rf"[^.;]{{0,80}}?\b(?:received|accepted|took (?:delivery of )?)\b[^.;]{{0,40}}?{MESSAGE}")
_A_MESSAGE = re.compile(MESSAGE, re.IGNORECASE)
_IT_WAS = re.compile(r"(?:It|This|Which)\b", re.IGNORECASE)
_AT_A_MEETING = re.compile(
    r"\b(?:during|in|at|on the occasion of|in the course of)\s+[^.;]{0,60}?"
    r"\b(?P<noun>reception|visit|" + one_of(_WORDS["talks_held"]) + r")\b"
    r"|\bwhen\b[^.;]{0,80}?\b(?P<verb>received|met|hosted|welcomed)\b"
)
_WITH = re.compile(r"[^.;]{0,60}?\bwith\s+(?:the\s+)?")
_BY_HOST = re.compile(r"[^.;]{0,40}?\b(?:granted|given|accorded|hosted)\s+(?:to\s+)?(?:him|her)?\s*by\s+(?:the\s+)?")
_TO = re.compile(r"\bto\s+(?:the\s+)?$")


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message handed over at a meeting that words `[start, end)` name: who took it, and who brought it."""

    start: int
    end: int
    host: PersonMention
    bearer: PersonMention


def delivery(text: str, known: Known, number: int) -> Delivery | None:
    """The delivery that a sentence tells of, both who were there known."""
    sentence = known.sentences[number]
    if not known.tokens.where(sentence.first, sentence.last, "by"):
        return None
    named = [m for m in within(known.people, sentence.start, sentence.end) if m.person is not None]
    for mention in named:
        if mention.kind != "name":
            continue
        brought = _BROUGHT_BY.search(text, sentence.start, mention.start)
        brought = brought if brought and _of_a_message(text, known, number, brought.start()) else None
        if brought is None and not _TAKEN_BY.search(text[sentence.start : mention.start]):
            continue
        at = _AT_A_MEETING.search(text, mention.end, sentence.end)
        if at is None:
            return None
        other = _with_whom(text, known, sentence, at) or (_recipient(text, known, number, mention, named) if brought else None)
        if other is None or other.person == mention.person:
            return None
        start, end = at.span("noun") if at["noun"] else at.span("verb")
        return Delivery(start, end, *((other, mention) if brought else (mention, other)))
    return None


def _of_a_message(text: str, known: Known, number: int, verb: int) -> bool:
    """Whether what was handed over is a message: named before the verb, or in the sentence before where this one opens with *it*."""
    sentence = known.sentences[number]
    if _A_MESSAGE.search(text, sentence.start, verb):
        return True
    before = known.sentences[number - 1] if number else None
    return before is not None and bool(_IT_WAS.match(text, sentence.start) and _A_MESSAGE.search(text, before.start, before.end))


def _with_whom(text: str, known: Known, sentence: Sentence, at: re.Match[str]) -> PersonMention | None:
    """Who is named as the other one at the meeting: *in a meeting with Mr Orlen*, *when he received Mr Orlen*."""
    after = _WITH.match(text, at.end(), sentence.end) or _BY_HOST.match(text, at.end(), sentence.end) if at["noun"] else at
    if after is None:
        return None
    nxt = next((m for m in within(known.people, at.end(), sentence.end) if m.kind == "name"), None)
    near = nxt is not None and (nxt.start - after.end() <= (_CLOSE if at["noun"] else _FAR))
    return nxt if near else None


_CLOSE = 12  # code points: an article and a form of address
_FAR = 60  # code points: where and when a guest was received


def _recipient(text: str, known: Known, number: int, bearer: PersonMention, named: list[PersonMention]) -> PersonMention | None:
    """To whom a message was handed: named so in the sentence, else the one of whom this or a sentence before tells that he received it."""
    sentence = known.sentences[number]
    for mention in named:
        if mention.end <= bearer.start and _TO.search(text, sentence.start, mention.start):
            return mention
    for before in (sentence, *reversed(known.sentences[max(0, number - _BEFORE) : number])):
        first = next((m for m in within(known.people, before.start, before.end) if m.kind == "name"), None)
        if first is not None and first.person != bearer.person and _TOOK_IT.match(text, first.end, before.end):
            return replace(first, start=bearer.start, end=bearer.start) if before is not sentence else first
    return None


_BEFORE = 3  # sentences


def deliveries(text: str, known: Known) -> Iterator[Encounter]:
    """The encounters that are told by the messages handed over at them."""
    for number in range(len(known.sentences)):
        if (handed := delivery(text, known, number)) is not None:
            first, last = (bisect_left(known.tokens.starts, at) for at in (handed.start, handed.end))
            form: Form = "call" if "call" in text[handed.start : handed.end] else "meeting"
            yield Encounter(number, first, last, form, "message", "past")
