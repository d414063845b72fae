"""Clocks and zones: the offset of a place on a day, and home time turned to that of the place."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from memcon.annotate.mentions import DateMention
from memcon.annotate.places import capital_zone, zones
from memcon.lexicon import Lexicon


def offset_on(zone: str | None, day: str | None, start: str | None = None) -> str | None:
    """The offset of an IANA zone on an EDTF day, at the clock `HH:MM` (noon where there is none): `-04:00`."""
    minutes = int(start[:2]) * 60 + int(start[3:]) if start else None
    return offset_at(zone, day, minutes)


def clock_zone(lexicon: Lexicon, whose: str | None) -> str | None:
    """The zone of a clock that the page names by a side (*Japan time*): that of the side's country, or of its capital."""
    if whose in (None, "local"):
        return None
    if whose is not None and "/" in whose:
        return whose
    return zones(lexicon, whose or "") or capital_zone(lexicon, whose or "")


def moment_of(day: str | None, minutes: int | None) -> datetime | None:
    try:
        held = date.fromisoformat(day or "")
    except ValueError:
        return None
    return datetime(held.year, held.month, held.day) + timedelta(minutes=12 * 60 if minutes is None else min(minutes, 1439))


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None


def offset_at(zone: str | None, day: str | None, minutes: int | None) -> str | None:
    """The offset of `zone` on that day: *-04:00*."""
    info, moment = _zone(zone), moment_of((day or "").split("/")[0], minutes)
    if info is None or moment is None:
        return None
    delta = moment.replace(tzinfo=info).utcoffset()
    return None if delta is None else _printed(int(delta.total_seconds()) // 60)


def _printed(minutes: int) -> str:
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def turned_home(
    zone: str | None, named: str | None, start: int | None, day: str | None, call: bool
) -> tuple[str | None, int | None, str | None]:
    """Turn a clock of the zone `named` to local time; a call keeps it, and has that zone's offset."""
    home, local, moment = _zone(named), _zone(zone), moment_of(day, start)
    if home is None or moment is None or start is None:
        return zone, start, day
    if call or local is None:
        return named, start, day
    there = moment.replace(tzinfo=home).astimezone(local)
    return zone, there.hour * 60 + there.minute, there.date().isoformat()


def offset_from_two(local: DateMention, home: DateMention, homes: str | None, day: str | None) -> str | None:
    """The offset that two clocks imply: *18:40 (1:40 on June 23, Japan time)*."""
    here, there = moment_of(local.day or day, local.clock.minutes if local.clock else None), None
    if home.clock is not None:
        there = moment_of(home.day or local.day or day, home.clock.minutes)
    info = _zone(homes)
    if here is None or there is None or info is None:
        return None
    away = there.replace(tzinfo=info).utcoffset()
    return None if away is None else _printed(int((away - (there - here)).total_seconds()) // 60)
