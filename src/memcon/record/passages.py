"""Sentences of a page around words that were found in it."""

from __future__ import annotations

import re

from memcon.annotate.tokens import split
from memcon.record.sense import places_of
from memcon.types import Reading, Span

_OPENING = re.compile(r"(?:\(?[0-9ivx]{1,3}[.)]|\([a-z]\)|[-•°*])\s+")
_EARLIER = re.compile(r"\b(?:had|having)(?: been| already| once)? $")
_DATED = re.compile(r"^(?:,? on)? (?:in|of|on) (?:[A-Z][a-z]+ )?\d{4}\b")


def sentence_at(reading: Reading, at: int) -> Span:
    """The sentence around a place in the text, without the number or bullet that opens its block."""
    text = reading.document.text
    start, end = next(((b.start, b.end) for b in reading.document.blocks if b.start <= at < b.end), (0, len(text)))
    tokens, sentences = split(text, start, end)
    first, last = next(((a, b) for a, b in sentences if at < tokens[b - 1].end), sentences[-1])
    start, end = tokens[first].start, tokens[last - 1].end
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
