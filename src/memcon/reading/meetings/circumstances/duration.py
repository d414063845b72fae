"""How long an encounter lasted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.mentions import DateMention, Known, within
from memcon.reading.meetings.circumstances.stretches import Spans, Stretch
from memcon.types import Document

_LASTED = re.compile(
    r"\b(?:for|of|lasting|lasted|took|ran|went on|a|an|approximately|about|some|around|nearly|over|almost|than)\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:in private|one-on-one|one on one|t[eê]te-[aà]-t[eê]te|by themselves|small group|narrow format|restricted format|alone)\b",
    re.IGNORECASE,
)


def find_duration(document: Document, known: Known, told: Sequence[Stretch], mentions: list[DateMention]) -> tuple[int, Spans, bool] | None:
    """Minutes, where they stand, and whether they are approximate: a printed length, or the time from one clock to another."""
    for start, end, _ in told:
        for length in within(known.durations, start, end):
            if not 2 <= length.minutes <= 24 * 60:
                continue
            if _PART.search(document.text[start : length.start]):
                continue
            if (
                "-" in document.text[length.start : length.end]
                or document.text.startswith("-long", length.end)
                or _LASTED.search(document.text[max(start, length.start - 30) : length.start])
                or re.match(r"(?:about|approximately|some|around|nearly|for)\b", length_text(document, length.start, length.end))
            ):
                return length.minutes, ((length.start, length.end),), length.approximate
    for mention in mentions:
        if mention.clock is not None and mention.end_clock is not None and not mention.home:
            minutes = (mention.end_clock.minutes - mention.clock.minutes) % (24 * 60)
            return minutes, ((mention.start, mention.end),), mention.approximate
    return None


def length_text(document: Document, start: int, end: int) -> str:
    """The words of a stretch, in small letters."""
    return document.text[start:end].lower()
