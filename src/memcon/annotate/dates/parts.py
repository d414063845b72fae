"""The parts of a date that a match tells: days, months and years, clocks, and whether a word alone is a date at all."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from memcon.annotate.date_expressions import Point, Shift, Span
from memcon.annotate.dates.matches import MONTHS, SIGN, UNITS, WEEKDAYS, Match, Value


class _Calendar(NamedTuple):
    points: tuple[Point, ...]
    weekday: int | None


@dataclass(slots=True)
class _Told:
    """What a range of lexemes tells of days, as far as it has been read."""

    days: list[int] = field(default_factory=list)
    months: list[int] = field(default_factory=list)
    years: list[int | Shift] = field(default_factory=list)
    weekdays: list[int] = field(default_factory=list)
    points: list[Point] = field(default_factory=list)
    which: int | None = None
    week: int | None = None
    easter: int | None = None


def calendar_of(m: Match, first: int, last: int) -> _Calendar | None:
    """The days, months or years told by a range of lexemes, in their order; a month or year told once holds for all."""
    told = _Told()
    i = first
    while i < last:
        after = m.lexemes.kinds[i + 1] if i + 1 < last else ""
        i += _number_told(m, i, told) or _shift_told(m, i, after, told) or 1
    return _joined(told)


def _number_told(m: Match, i: int, told: _Told) -> int:
    """Read a lexeme that tells days, months or years by number or name; how many lexemes were read."""
    kind, value = m.lexemes.kinds[i], m.lexemes.values[i]
    if kind in "no":
        told.days.append(m.number(i))
    elif kind in MONTHS:
        told.months.append(m.number(i))
    elif kind == "Y":
        told.years.append(m.number(i))
    elif kind in WEEKDAYS:
        told.weekdays.append(m.number(i))
    elif kind == "I" and isinstance(value, tuple):
        year, month, day, end, turned = value
        told.points.append(Point(year or None, month, day, other=(day, month) if turned else None))
        if end != day:
            told.points.append(Point(year, month, end))
    elif kind == "R":
        told.points.append(Point(shift=Shift("day", m.number(i))))
    elif kind == "H":
        told.months.append(m.number(i) // 100)
        told.days.append(m.number(i) % 100)
    elif kind == "ε":
        told.easter = m.number(i)
    else:
        return 0
    return 1


def _shift_told(m: Match, i: int, after: str, told: _Told) -> int:
    """Read *last year*, *the next morning*, *the 15th of that month*, where `after` is the kind of the next lexeme; how many were read."""
    kinds, value = m.lexemes.kinds, m.lexemes.values[i]
    kind = kinds[i]
    if kind in "DLXF" and after == "1":
        told.years.append(Shift("year", SIGN[kind], told=kind == "F" or value == "told"))
    elif kind == "F" and after == "6":
        told.points.append(Point(shift=Shift("day", 0, told=True)))
    elif kind in "DLX" and after == "4":
        told.week = SIGN[kind]
    elif kind in "DLXTF" and after == "3":  # the 9th of this month, the 15th of that month
        month = Shift("month", SIGN.get(kind, 0), told=kind == "F")
        told.points.append(Point(day=told.days[-1], shift=month) if told.days else Point())
    elif kind in "DLX" and after == "P":  # the next morning, the following morning: after the day last told
        of_the_account = value == "told" or (kind == "X" and i > 0 and kinds[i - 1] == "T")
        told.points.append(Point(shift=Shift("day", SIGN[kind], of_the_account)))
    elif kind in "DLX":
        told.which = SIGN[kind]
        return 1
    else:
        return 0
    return 2


def _joined(told: _Told) -> _Calendar | None:
    """The points that days, months and years make together."""
    days, months, years, points, which = told.days, told.months, told.years, told.points, told.which
    weekday = told.weekdays[0] if told.weekdays else None
    if told.easter is not None:
        return _Calendar((_point(None, None, years[0] if years else None, which)._replace(easter=told.easter),), None)
    if len(points) > 1 and points[0].shift is not None:  # today (12.05.)
        points = points[1:]
    if points and not (days and months):
        return _Calendar(tuple(points), weekday)
    if told.weekdays and not days and not months and not years:
        shift = Shift("week", told.week) if told.week is not None else None
        return _Calendar(tuple(Point(weekday=w, which=which, shift=shift) for w in told.weekdays), weekday)
    count = max(len(days), len(months), len(years))
    if count == 0:
        return None
    joined = [_point(_nth(days, n, count), _nth(months, n, count), _nth(years, n, count), which) for n in range(count)]
    if len(years) == 1 and isinstance(years[0], int) and len(months) == 2 and months[0] > months[1]:
        joined[0] = joined[0]._replace(year=years[0] - 1)  # December–January 2021
    if any(p is None for p in joined):
        return None
    return _Calendar(tuple(joined), weekday)


def _nth(values: list[Value], n: int, count: int) -> Value | None:
    """The value for the `n`-th of `count` points: its own, or the one told for all."""
    if len(values) == count:
        return values[n]
    return values[min(n, len(values) - 1)] if values else None


def _point(day: int | None, month: int | None, year: int | Shift | None, which: int | None) -> Point:
    shift = year if isinstance(year, Shift) else None
    return Point(year if isinstance(year, int) else None, month, day, which=which, shift=shift)


def clocks_of(m: Match, first: int, last: int) -> Span | None:
    """The time of day told by a range of lexemes, or the times from and to."""
    kinds, values = m.lexemes.kinds, m.lexemes.values
    times: list[tuple[int, bool]] = []
    zone: str | None = None
    i = first
    while i < last:
        kind, value = kinds[i], values[i]
        if kind in "Cg" and isinstance(value, tuple):
            times.append((value[0], bool(value[1])))
        elif kind == "K":
            times.append((m.number(i), True))
        elif kind == "^":
            minutes = m.number(i)
            i += 1
            times.append(((m.number(i) * 60 + minutes) % 1440, False))
        elif kind in "kn":
            if m.number(i) > 24:
                return None
            times.append((m.number(i) * 60 % 1440, False))
        elif kind == "P" and times:
            minutes = times[-1][0]
            times[-1] = (minutes + 720 if m.word(i) != "morning" and minutes < 720 and not times[-1][1] else minutes, True)
        elif kind == "Z":
            zone = value if isinstance(value, str) else "local"
        elif kind == "l" and zone is None:
            zone = str(value)
        i += 1
    if not times:
        return None
    start, end = times[0], times[1] if len(times) > 1 else None
    if end is not None and end[1] and not start[1] and end[0] >= 720 and start[0] + 720 <= end[0]:
        start = (start[0] + 720, True)  # 3 to 4:30 p.m.
    return Span(start[0], end[0] if end else None, zone)


def inner_point(m: Match, first: int, last: int) -> Point | None:
    """The point that the words `first` to `last` name: a day, month, season, year or stretch."""
    kinds = m.lexemes.kinds[first:last]
    for i in range(first, last):
        if m.kind(i) in "Sz":
            return season_point(m, first, last)
    if kinds.endswith("φ"):  # this fiscal year
        return Point(shift=Shift("year", SIGN.get(kinds[-2:-1], 0)), fiscal=True)
    if kinds == "φY":
        return Point(year=m.number(last - 1), fiscal=True)
    if kinds == "y":
        return Point(year=m.number(first))
    if re.search(r"[YM%mIRHεWwno]", kinds):
        told = calendar_of(m, first, last)
        return told.points[0] if told else None
    for i in range(first, last):
        if m.kind(i) in "DLXFT" and m.kind(i + 1) in UNITS and i + 1 < last:
            if m.is_plural(i + 1):
                return None
            return Point(shift=Shift(UNITS[m.kind(i + 1)], SIGN.get(m.kind(i), 0), m.kind(i) == "F" or m.lexemes.values[i] == "told"))
    return None


def season_point(m: Match, first: int, last: int) -> Point | None:
    at = next(i for i in range(first, last) if m.kind(i) in "Sz")
    told = calendar_of(m, first, last)
    point = told.points[0] if told else Point()
    which = SIGN.get(m.kind(at - 1)) if at > first else None
    return point._replace(season=m.number(at), which=which)


def names_a_thing(m: Match, at: int) -> bool:
    """Whether a season in a capital opens a name: *the Spring Meetings of the Fund*."""
    capital = m.text[m.lexemes.starts[at]].isupper() and m.kind(at - 1) != "¶"
    return capital and at == m.last - 1 and m.kind(m.last) == "x" and m.lexemes.values[m.last] == "Name"


def stands_alone(m: Match, first: int, last: int) -> bool:
    """Whether what stands alone in a longer rule could stand alone: *by 2023*, not *by 2000 people*; *by May*, not *by May's*."""
    for i in range(first, last):
        if m.kind(i) in "Sz" and names_a_thing(m, i):
            return False
        if m.kind(i) == "Y" and i == last - 1 and first == i:
            return is_year(m, i)
        if m.kind(i) == "%" and i == last - 1 and first == i:
            return m.kind(i + 1) != "'" and not (m.kind(i + 1) == "x" and m.lexemes.values[i + 1] == "Name")
        if m.kind(i) == "m" and last - first == 1:
            return False
    return True


def is_month(m: Match, at: int) -> bool:
    """Whether *May* or *March* alone is the month: after a preposition (*in May*), or before what took place in it (*the May summit*)."""
    before, after = m.kind(at - 1), m.kind(at + 1)
    if after == "'":
        return False
    if before == "T":
        return after in ("x", "l")
    if before == "p":  # scheduled for March
        return m.kind(at - 2) == ">" and after != "x"
    if after == "x" and m.lexemes.values[at + 1] == "Name":
        return before in "iDLXe"
    return before in _BARE_MONTH_AFTER or (before == "-" and m.kind(at - 2) == "e")


_BARE_MONTH_AFTER = frozenset("iOsftuBjDLXe&")


_EARLIER_YEARS = 1800  # below this, and below the next without a preposition, a number of four digits is rather a count


_PLAIN_YEARS = 1900


def is_year(m: Match, at: int) -> bool:
    """Whether a number of four digits is a year: not the number of a resolution or a telephone, and not a count."""
    before, after = m.kind(at - 1), m.kind(at + 1)
    if before in "nN~" or after in "nNc" or (before in "+x" and m.word(at - 1) in ("+", "$", "€", "£", "#", "№")):
        return False
    if after == "-" and m.kind(at + 2) in "nN" and m.kind(at + 3) in "-nN":
        return False
    if is_numbered(m, at - 1):
        return False
    year = m.number(at)
    if year >= _PLAIN_YEARS and year < 2100:
        return True
    if before not in "iOsftujB" and not (before == "T" and after == "x"):
        return False
    return year >= _EARLIER_YEARS or (before in "iOs" and year >= 1500)


_LONGEST_LIST = 40  # lexemes looked through for the word that a list of numbers began with


def is_numbered(m: Match, i: int) -> bool:
    """Whether a word such as *Resolution* stands before, or before the list of numbers that ends at `i`: *resolutions 1718, 1874 and*."""
    first = max(0, i - _LONGEST_LIST)
    if m.kind(i) == "⟨":  # resolution 1701 (2006)
        return False
    while i >= first and m.kind(i) in ",&/·⟨⟩YNn" and m.kind(i - 1) in "#·,&/⟨⟩YNn":
        i -= 1
    return m.kind(i) == "#"


def count_of(m: Match, first: int, last: int) -> int:
    """The number told by lexemes such as *twelve*, *45*, *twenty-four*, *a*."""
    return sum(m.number(i) for i in range(first, last) if m.kind(i) in "knNA")
