"""How long an encounter lasted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.mentions import DateMention, Known, within
from memcon.annotate.phrases import one_of
from memcon.lexicon import groups
from memcon.reading.meetings.circumstances.stretches import Spans, Stretch
from memcon.types import Document

_WORDS = groups("meeting_words")
_TALKS = one_of(_WORDS["talks_held"])

_LASTED = re.compile(
    r"\b(?:for|of|lasting|lasts|lasted|took|takes|ran|runs|spanned|spanning|exceeded|exceeding|went on"
    r"|(?:ended|concluded|finished|closed)(?: at [\w:. ]{1,12})? after"
    r"|a|an|approximately|about|some|around|nearly|over|almost|than|roughly|just|beyond|circa|full|whole|entire)\s+(?:\w+\s+){0,3}$",
    re.IGNORECASE,
)
_OF_THE_TALKS = re.compile(r"\s+(?:long\s+)?" + _TALKS + r"\b")
_PART = re.compile(
    r"\b(?:in private|one-on-one|one on one|t[eê]te-[aà]-t[eê]te|by themselves|small group|narrow format|restricted format"
    r"|restricted circle|narrow circle|limited format|one-to-one|one to one"
    r"|in camera|behind closed doors|without (?:aides|advisers|advisors|note-?takers)|alone)\b",
    re.IGNORECASE,
)


def find_duration(document: Document, known: Known, told: Sequence[Stretch], mentions: list[DateMention]) -> tuple[int, Spans, bool] | None:
    """Minutes, where they stand, and whether they are approximate: a printed length, or the time from one clock to another."""
    for start, end, _ in told:
        for length in within(known.durations, start, end):
            if not 2 <= length.minutes <= _DAY:
                continue
            if _PART.search(document.text[start : length.start]):
                continue
            if (
                "-" in document.text[length.start : length.end]
                or document.text.startswith("-long", length.end)
                or _OF_THE_TALKS.match(document.text, length.end)
                or _LASTED.search(document.text[max(start, length.start - 30) : length.start])
                or re.match(r"(?:about|approximately|some|around|nearly|for)\b", length_text(document, length.start, length.end))
            ):
                return length.minutes, ((length.start, length.end),), length.approximate
    return _between_clocks(document, mentions)


def _between_clocks(document: Document, mentions: list[DateMention]) -> tuple[int, Spans, bool] | None:
    """The time from one clock to another: *from 9:00 to 10:30*, *began at 10:30 a.m. and ended at noon*."""
    clocks = [m for m in mentions if m.clock is not None and not m.home]
    for first, last in ((m, clocks[n + 1] if n + 1 < len(clocks) else None) for n, m in enumerate(clocks)):
        if first.clock is None:
            continue
        if first.end_clock is not None:
            minutes = (first.end_clock.minutes - first.clock.minutes) % _DAY
            return minutes, ((first.start, first.end),), first.approximate
        if last is not None and last.clock is not None and _AND_ENDED.fullmatch(document.text, first.end, last.start):
            minutes = (last.clock.minutes - first.clock.minutes) % _DAY
            return minutes, ((first.start, first.end), (last.start, last.end)), first.approximate or last.approximate
    return None


_DAY = 24 * 60
_AND_ENDED = re.compile(
    r"\s*(?i:closed|ended|end|closing|adjourned)\s*:\s*"
    r"|[^.;]{0,60}\b(?:ended|concluded|finished|closed|broke up|was over|(?:lasted|continued|extended|stretched|ran|went on) until)\s+"
    r"(?:at\s+)?(?:(?:about|around|approximately|nearly)\s+)?"
)


def length_text(document: Document, start: int, end: int) -> str:
    """The words of a stretch, in small letters."""
    return document.text[start:end].lower()
