"""Where a line of an answer comes from: the document, its section, the words."""

from __future__ import annotations

from datetime import date
from pathlib import PurePath

from memcon.record.meetings import day_of_reading
from memcon.types import Noun, Reading, Span


class Citation(Noun):
    """Words of a document. `name` is that of its source; `day` that of the meeting it tells of, EDTF; `section` the heading or number."""

    document: str
    name: str
    title: str | None
    side: str | None
    publisher: str | None
    day: str | None
    section: str | None
    words: Span | None


def cite(reading: Reading, words: Span | None, section: str | None = None) -> Citation:
    """Cite words of a reading. The section is a statement's (`section`, a path) where given, else the one the words stand in."""
    document = reading.document
    day = day_of_reading(reading)
    return Citation(
        document=document.id,
        name=PurePath(document.source).stem,
        title=document.title or first_line(document.text),
        side=document.side,
        publisher=document.publisher,
        day=None if day == date.min else day.isoformat(),
        section=section_label(reading, words, section),
        words=words,
    )


def section_label(reading: Reading, words: Span | None, number: str | None = None) -> str | None:
    """The number and heading of the section that words stand in."""
    found = next((s for s in reading.sections if number and s.number == number), None)
    if not found and words:
        before = [s for s in reading.sections if s.evidence and s.evidence[0].start <= words.start]
        found = before[-1] if before else None
    if not found:
        return number
    return " ".join(part for part in (found.number, found.heading) if part) or None


def first_line(text: str) -> str | None:
    """The first line of a page that has words on it."""
    return next((line.strip() for line in text.splitlines() if line.strip()), None)
