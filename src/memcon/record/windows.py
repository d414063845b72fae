"""Times as windows: the first and the last day that an EDTF expression, read with its words, leaves open."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

_EARLY = re.compile(r"\b(?:early|earlier|beginning|start|outset|opening|turn of)\b", re.IGNORECASE)
_LATE = re.compile(r"\b(?:late|later in|end of|end-|close of|closing)\b", re.IGNORECASE)
_MIDDLE = re.compile(r"\b(?:mid|middle)\b", re.IGNORECASE)

_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2), 33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}

_FIRST_YEAR, _LAST_YEAR = 5, 9990
"""Beyond these, days that are counted from a date would lie outside the calendar that Python knows: a page that says so has no date."""


class Window(NamedTuple):
    """The days that a time leaves open, both ends included."""

    first: date
    last: date

    @property
    def exact(self) -> bool:
        """Whether it names the days: a fortnight at most."""
        return (self.last - self.first).days <= 14

    def meets(self, other: Window) -> bool:
        """Whether some day lies in both."""
        return self.first <= other.last and other.first <= self.last

    def wider(self, days: int) -> Window:
        """The window with so many more days at either end."""
        return Window(_shift(self.first, -days), _shift(self.last, days))


@lru_cache(maxsize=100_000)
def window(edtf: str | None, words: str = "", since: date | None = None) -> Window | None:
    """The days that `edtf` leaves open; `words`, as the page has them, narrow a year or month (*early in 2005*), and what was to come on
    the day `since` does not lie before it. Nothing where there is no date in it.

    >>> window("2004-06-23/2004-06-25")
    Window(first=datetime.date(2004, 6, 23), last=datetime.date(2004, 6, 25))
    >>> window("2005", "early in 2005").last
    datetime.date(2005, 4, 30)
    >>> window("../2005-12-31", since=date(2005, 5, 31)).first
    datetime.date(2005, 5, 31)
    """
    if not edtf:
        return None
    head, slash, tail = edtf.partition("/")
    if not slash:
        found = _single(head)
        return found and _not_before(_narrowed(head, found, words), since)
    first, last = _single(head), _single(tail)
    if not first and not last:
        return None
    start = first.first if first else since or date.min
    return _not_before(Window(start, max(start, last.last) if last else date.max), since)


def day(edtf: str | None) -> date | None:
    """The first day of `edtf`; nothing where there is no date in it."""
    found = window(edtf)
    return found.first if found and found.first != date.min else (found.last if found else None)


def _single(text: str) -> Window | None:
    match = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", text)
    if not match:
        return None
    year, month, at = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        if month in _SEASONS:
            start, end = _SEASONS[month]
            last_year = year + (end < start)
            return Window(date(year, start, 1), date(last_year, end, monthrange(last_year, end)[1]))
        if at:
            return Window(date(year, month, at), date(year, month, at))
        if month:
            return Window(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
        return Window(date(year, 1, 1), date(year, 12, 31))
    except ValueError:
        return None


def _narrowed(edtf: str, found: Window, words: str) -> Window:
    """*Early*, *mid* and *late* are generous thirds of a year or month."""
    days = (found.last - found.first).days + 1
    if days < 28 or not re.fullmatch(r"\d{4}(?:-\d\d)?[~?%]?", edtf):
        return found
    first, last = found
    if _EARLY.search(words):
        return Window(first, date(first.year, 4, 30) if days > 31 else first + timedelta(days=11))
    if _MIDDLE.search(words):
        return Window(date(first.year, 4, 1), date(first.year, 9, 30)) if days > 31 else Window(first + timedelta(9), first + timedelta(20))
    if _LATE.search(words):
        return Window(date(first.year, 9, 1) if days > 31 else first + timedelta(days=18), last)
    return found


def _not_before(found: Window, since: date | None) -> Window:
    return Window(since, found.last) if since and found.first < since <= found.last else found


def _shift(start: date, days: int) -> date:
    try:
        return start + timedelta(days=days)
    except OverflowError:
        return date.min if days < 0 else date.max
