"""Reckoning with days, weeks, months and Easter: what lies so many units later, where a year or a season ends."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from memcon.annotate.date_expressions import Unit

_FIRST_YEAR, _LAST_YEAR = 1000, 8999  # between which dates are reckoned: a calendar ends at 9999


# The month that stands for a season (by EDTF's number) when the nearest one is sought; a winter has the year it begins in.
_SEASONS = {21: 4, 22: 7, 23: 10, 24: 12}


_WINTER = 24  # EDTF's number


def first_day(edtf: str | None) -> date | None:
    """The first day of an EDTF date or range; null where it has none, or none near our time."""
    found = re.search(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", edtf or "")
    if found is None:
        return None
    year, month, day = int(found[1]), int(found[2] or 1), int(found[3] or 1)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month if month <= 12 else 1, day)
    except ValueError:
        return None


def month_after(year: int, month: int, by: int) -> tuple[int, int]:
    count = year * 12 + month - 1 + by
    return count // 12, count % 12 + 1


def shifted(day: date, unit: Unit, by: int) -> date | None:
    """The day `by` units later; the last of the month where that has no such day."""
    try:
        if unit in ("day", "week", "weekend"):
            return day + timedelta(days=by if unit == "day" else 7 * by)
        year, month = month_after(day.year, day.month, by * {"month": 1, "quarter": 3, "half": 6, "year": 12}[unit])
        return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
    except (ValueError, OverflowError):
        return None


def last_day(edtf: str) -> str | None:
    """The last day of a year, month, day, season or range."""
    end = edtf.split("/")[-1]
    parts = end.split("-")
    if len(parts) == 1 and parts[0].isdigit():
        return f"{end}-12-31"
    if len(parts) == 2 and parts[1].isdigit():
        year, month = int(parts[0]), int(parts[1])
        if month == _WINTER:
            year, month = year + 1, 2
        elif month in _SEASONS:
            month = _SEASONS[month] + 1
        if month > 12:
            return None
        return f"{year:04}-{month:02}-{calendar.monthrange(year, month)[1]:02}"
    return end if len(parts) == 3 else None


def week(day: date, weekend: bool) -> str:
    monday = day - timedelta(days=day.weekday())
    first, last = (monday + timedelta(days=5), monday + timedelta(days=6)) if weekend else (monday, monday + timedelta(days=6))
    return f"{first}/{last}"


# Whose Easter is reckoned by the Julian calendar.
OF_EASTERN_RITE = frozenset(("GR", "CY", "BG", "RO", "MD", "RS", "ME", "MK", "RU", "UA", "BY", "GE", "ET", "ER"))


def eastern_easter(year: int) -> date:
    """Easter Sunday of the Eastern churches (Meeus, Astronomical Algorithms, chapter 8).

    >>> eastern_easter(2021)
    datetime.date(2021, 5, 2)
    """
    moon = (19 * (year % 19) + 15) % 30
    month, day = divmod(moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def western_easter(year: int) -> date:
    """Easter Sunday (Meeus, Astronomical Algorithms, chapter 8)."""
    century, of_century = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (of_century // 4) - moon - of_century % 4) % 7
    late = (year % 19 + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * late + 114, 31)
    return date(year, month, day + 1)
