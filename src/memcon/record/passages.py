"""Sentences of a page around words that were found in it."""

from __future__ import annotations

import re

from memcon.record.sense import places_of
from memcon.types import Reading, Span

# A full stop after these ends no sentence: they are abbreviations before a name or a number, or initials.
_ABBREVIATED = r"(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bSt)(?<!\bProf)(?<!\bHon)(?<!\bGen)(?<!\bAmb)(?<!\bNo)(?<!\bArt)"
_STOP = re.compile(rf"(?:{_ABBREVIATED}\.|[?!])[”\"’]?(?=\s)|\n")
_OPENING = re.compile(r"(?:\(?[0-9ivx]{1,3}[.)]|\([a-z]\)|[-•°*])\s+")
_EARLIER = re.compile(r"\b(?:had|having)(?: been| already| once)? $")
_DATED = re.compile(r"^(?:,? on)? (?:in|of|on) (?:[A-Z][a-z]+ )?\d{4}\b")


def sentence_at(reading: Reading, at: int) -> Span:
    """The sentence around a place in the text, without the number or bullet that opens its block."""
    text = reading.document.text
    line = text.rfind("\n", 0, at) + 1
    start = max((stop.end() for stop in _STOP.finditer(text, line, at)), default=line)
    start += len(text[start:at]) - len(text[start:at].lstrip())
    closed = _STOP.search(text, at)
    end = closed.end() - closed.group().count("\n") if closed else len(text)
    while opening := _OPENING.match(text, start, end):
        start = opening.end()
    return Span(start=start, end=end, text=text[start:end])


def telling_sentences(reading: Reading) -> tuple[tuple[str, Span], ...]:
    """The sentences of a page that say that something was put off, cancelled or finished, each with that sense. What is told as finished
    long ago is left out: *which they had adopted in January 2003*."""
    text = reading.document.text
    found: dict[tuple[str, Span], None] = {}
    for start, end, sense in places_of(text, "postponed", "cancelled", "finished"):
        earlier = _EARLIER.search(text, max(0, start - 20), start) or _DATED.match(text[end : end + 30])
        if not (sense == "finished" and earlier):
            found[(sense, sentence_at(reading, start))] = None
    return tuple(found)
