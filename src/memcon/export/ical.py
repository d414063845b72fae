"""iCalendar (RFC 5545): meetings and visits, held and planned. An event keeps its UID, and its SEQUENCE grows with what is recorded of it,
so that a calendar takes a later export in the place of an earlier one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from memcon.answers.calendar import Calendar, Event, calendar
from memcon.answers.saying import source_words
from memcon.export.material import Files, Material

_LINE = 75
"""Octets of a line, its end not counted (RFC 5545, 3.1)."""


def files(material: Material) -> Files:
    """All meetings and visits, as one calendar."""
    return {"memcon.ics": ical(calendar(material.together, pages=material.pages))}


def ical(found: Calendar) -> bytes:
    """A calendar as iCalendar. The same calendar gives the same bytes."""
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//memcon//memcon//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    lines = [*head, "X-WR-CALNAME:Meetings and visits", *(line for e in found.events for line in _event(e)), "END:VCALENDAR"]
    return b"".join(_folded(line) for line in lines)


def _event(event: Event) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"DTSTAMP:{event.changed}"
    yield f"LAST-MODIFIED:{event.changed}"
    yield from _times(event)
    yield f"STATUS:{event.status.upper()}"
    yield f"SUMMARY:{_text(event.title if event.exact else f'{event.title} (within these days)')}"
    if event.place:
        yield f"LOCATION:{_text(event.place)}"
    yield f"DESCRIPTION:{_text(chr(10).join([*event.told, '', *_sources(event)]))}"
    yield f"CATEGORIES:{_text(event.kind.replace('_', ' '))}"
    if not event.exact or event.status == "cancelled":
        yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _times(event: Event) -> Iterator[str]:
    """Whole days end before the day after; a time with its offset is given in UTC, one without as it is on the clock there."""
    if "T" not in event.starts:
        last = date.fromisoformat(event.ends) + timedelta(days=1)
        yield f"DTSTART;VALUE=DATE:{event.starts.replace('-', '')}"
        yield f"DTEND;VALUE=DATE:{last:%Y%m%d}"
        return
    yield f"DTSTART:{_moment(event.starts)}"
    if event.ends != event.starts:
        yield f"DTEND:{_moment(event.ends)}"


def _moment(time: str) -> str:
    found = datetime.fromisoformat(time)
    return f"{found.astimezone(UTC):%Y%m%dT%H%M%SZ}" if found.tzinfo else f"{found:%Y%m%dT%H%M%S}"


def _sources(event: Event) -> Iterable[str]:
    return dict.fromkeys(f"Source: {source_words(s)}" for s in event.sources)


def _text(words: str) -> str:
    """Words as a value: on one line, with the signs that have a meaning escaped (RFC 5545, 3.3.11)."""
    plain = "".join(c for c in words if c >= " " or c in "\n\t")
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A line, cut where it is too long, between characters."""
    parts: list[bytes] = [b""]
    for char in line:
        octets = char.encode("utf-8", "replace")
        if len(parts[-1]) + len(octets) > _LINE - (len(parts) > 1):
            parts.append(b"")
        parts[-1] += octets
    return b"\r\n ".join(parts) + b"\r\n"
