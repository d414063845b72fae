"""The shapes that dates take in a sentence, as patterns of kinds (see `lexemes`), and what each says.

At each place the rule that takes in most wins; where two take in the same, the earlier one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple, TypeVar

from memcon.annotate.date_expressions import Expression, Point, Shift, Span, Unit
from memcon.annotate.dates.lexemes import Lexemes

# --- pieces of patterns ------------------------------------------------------------------------------------

_D = "[no]"
_M = "(?:[M%]|m·?)"
_YR = "(?:,?(?:O?Y|O?T?[DLX]1|O?T?F1))"
_WD = "(?:[DLX]?(?:W|w·?),?P?,?@?)"
_DM = f"T?{_D}(?:6?O)?,?{_M}"
_MD = f"{_M}T?{_D}"
_DATE = f"(?:(?:{_DM}|{_MD}){_YR}?|{_D}-{_M}-Y|Y[·,]?{_M}{_D}|T?oO(?:[DLXF]|T)3|I)"
_DAY = f"(?:(?:(?:R|D6),)?{_WD}?{_DATE}(?:,?⟨?(?:W|w·?)⟩?)?|(?:R'?|[DLX]?(?:W|w·?)),?⟨{_DATE}⟩?)"
_ANY_DAY = (
    f"(?:(?:[i@]?T?e?PO)?(?:e?{_DAY}|T?F6|[Hε]{_YR}?)(?:,?[i@]?T?P)?|(?:[i@]?T?PO)?(?:e@?)?(?:R(?:,W)?|D?[DLX]?W)P?(?:O?[DLX]4)?|[DLX]P)"
)
_ZONE = "(?:,?(?:Z|l{1,3}[0$])|⟨(?:Z|l{1,3}[0$])⟩?)"
_CLOCK = f"(?:~?a?~?T?(?:[Cg]|K|A?\\^[kn]|[kn]°)(?:iTP)?{_ZONE}?)"
_CLOCKS = f"(?:[fj]?{_CLOCK}(?:[tu&-]{_CLOCK})?|[fj]?~?[kn][tu&-]{_CLOCK})"
_PLACE = "(?:,?i?l(?:,?l)*|,?iT?[lx]{1,3})?"
_SEASON = "T?(?:ei?-?)?T?[DLX]?[Sz](?:O?,?Y|O?T?[DLX]1|OT?F1)?"
_MONTH = f"(?:e[i-]?)?(?:[DLX])?{_M}{_YR}?"
_STRETCH = "T?D?[DLX][12345]|T?F[13]"
_PERIOD = f"(?:(?:T?1)?Y|{_STRETCH}|T[134]|{_MONTH}|{_SEASON})"

_Value = TypeVar("_Value")
_SIGN = {"D": 0, "L": -1, "X": 1, "F": 0}
_UNITS: dict[str, Unit] = {"1": "year", "2": "quarter", "3": "month", "4": "week", "5": "weekend", "6": "day"}
_MONTHS = frozenset("M%m")
_WEEKDAYS = frozenset("Ww")


@dataclass(frozen=True, slots=True)
class Match:
    """A match of a rule in the kinds of a text."""

    text: str
    lexemes: Lexemes
    found: re.Match[str]

    @property
    def first(self) -> int:
        """The first lexeme of the match."""
        return self.found.start()

    @property
    def last(self) -> int:
        """The lexeme after the match."""
        return self.found.end()

    def group(self, name: str) -> tuple[int, int] | None:
        """The lexemes of a group as a half-open range; null where it is not there."""
        first, last = self.found.span(name)
        return (first, last) if first >= 0 else None

    def word(self, i: int) -> str:
        """Lexeme `i` in small letters."""
        return self.text[self.lexemes.starts[i] : self.lexemes.ends[i]].lower()

    def number(self, i: int) -> int:
        """The number that lexeme `i` stands for."""
        value = self.lexemes.values[i]
        return value if isinstance(value, int) else 0

    def kind(self, i: int) -> str:
        """The kind of lexeme `i`; the end of a block beyond the last."""
        return self.lexemes.kinds[i] if 0 <= i < len(self.lexemes.kinds) else "¶"

    def is_plural(self, i: int) -> bool:
        """Whether a word for a stretch of time stands in the plural."""
        return self.word(i).endswith("s")


class Rule(NamedTuple):
    """A pattern of kinds and what it says; `build` gives nothing where the words are no date after all."""

    name: str
    pattern: re.Pattern[str]
    build: Callable[[Match], Expression | None]


def _expression(m: Match, first: int | None = None, last: int | None = None) -> Expression:
    start, end = m.first if first is None else first, m.last if last is None else last
    return Expression(m.lexemes.starts[start], m.lexemes.ends[end - 1], "", "point")


# --- parts -------------------------------------------------------------------------------------------------


class _Calendar(NamedTuple):
    points: tuple[Point, ...]
    weekday: int | None


def _calendar(m: Match, first: int, last: int) -> _Calendar | None:
    """The days, months or years told by a range of lexemes, in their order; a month or year told once holds for all."""
    days: list[int] = []
    months: list[int] = []
    years: list[int | Shift] = []
    weekdays: list[int] = []
    which: int | None = None
    week: int | None = None
    easter: int | None = None
    points: list[Point] = []
    kinds, values = m.lexemes.kinds, m.lexemes.values
    i = first
    while i < last:
        kind, value = kinds[i], values[i]
        after = kinds[i + 1] if i + 1 < last else ""
        if kind in "no":
            days.append(m.number(i))
        elif kind in _MONTHS:
            months.append(m.number(i))
        elif kind == "Y":
            years.append(m.number(i))
        elif kind in _WEEKDAYS:
            weekdays.append(m.number(i))
        elif kind == "I" and isinstance(value, tuple):
            year, month, day, end, turned = value
            points.append(Point(year or None, month, day, other=(day, month) if turned else None))
            if end != day:
                points.append(Point(year, month, end))
        elif kind in "DLXF" and after == "1":
            years.append(Shift("year", _SIGN[kind], told=kind == "F" or value == "told"))
            i += 1
        elif kind == "F" and after == "6":
            points.append(Point(shift=Shift("day", 0, told=True)))
            i += 1
        elif kind in "DLX" and after == "4":
            week = _SIGN[kind]
            i += 1
        elif kind in "DLXTF" and after == "3":  # the 9th of this month, the 15th of that month
            points.append(Point(day=days[-1], shift=Shift("month", _SIGN.get(kind, 0), told=kind == "F")) if days else Point())
            i += 1
        elif kind in "DLX" and after == "P":  # the next morning, the following morning: after the day last told
            told = value == "told" or (kind == "X" and i > 0 and kinds[i - 1] == "T")
            points.append(Point(shift=Shift("day", _SIGN[kind], told)))
            i += 1
        elif kind in "DLX":
            which = _SIGN[kind]
        elif kind == "R":
            points.append(Point(shift=Shift("day", m.number(i))))
        elif kind == "H":
            months.append(m.number(i) // 100)
            days.append(m.number(i) % 100)
        elif kind == "ε":
            easter = m.number(i)
        i += 1
    weekday = weekdays[0] if weekdays else None
    if easter is not None:
        return _Calendar((_point(None, None, years[0] if years else None, which)._replace(easter=easter),), None)
    if len(points) > 1 and points[0].shift is not None:  # today (12.05.)
        points = points[1:]
    if points and not (days and months):
        return _Calendar(tuple(points), weekday)
    if weekdays and not days and not months and not years:
        shift = Shift("week", week) if week is not None else None
        return _Calendar(tuple(Point(weekday=w, which=which, shift=shift) for w in weekdays), weekday)
    count = max(len(days), len(months), len(years))
    if count == 0:
        return None
    joined = [_point(_nth(days, n, count), _nth(months, n, count), _nth(years, n, count), which) for n in range(count)]
    if len(years) == 1 and isinstance(years[0], int) and len(months) == 2 and months[0] > months[1]:
        joined[0] = joined[0]._replace(year=years[0] - 1)  # December–January 2021
    if any(p is None for p in joined):
        return None
    return _Calendar(tuple(joined), weekday)


def _nth(values: list[_Value], n: int, count: int) -> _Value | None:
    """The value for the `n`-th of `count` points: its own, or the one told for all."""
    if len(values) == count:
        return values[n]
    return values[min(n, len(values) - 1)] if values else None


def _point(day: int | None, month: int | None, year: int | Shift | None, which: int | None) -> Point:
    shift = year if isinstance(year, Shift) else None
    return Point(year if isinstance(year, int) else None, month, day, which=which, shift=shift)


def _clocks(m: Match, first: int, last: int) -> Span | None:
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


# --- what the rules build ----------------------------------------------------------------------------------


def _day_and_clock(m: Match) -> Expression | None:
    day, clock = m.group("day"), m.group("clock")
    if day is None or clock is None:
        return None
    told, times = _calendar(m, *day), _clocks(m, *clock)
    if told is None or times is None or len(told.points) != 1:
        return None
    span = times
    if span.zone is None and "zone" in m.found.re.groupindex and m.group("zone"):
        outer = _clocks_zone(m, *m.found.span("zone"))
        span = span._replace(zone=outer)
    return _expression(m)._replace(first=told.points[0], clock=span, approximate="~" in m.found.group(), weekday=told.weekday)


def _clocks_zone(m: Match, first: int, last: int) -> str | None:
    for i in range(first, last):
        value = m.lexemes.values[i]
        if m.kind(i) == "Z":
            return value if isinstance(value, str) else "local"
        if m.kind(i) == "l":
            return str(value)
    return None


def _clock_alone(m: Match) -> Expression | None:
    times = _clocks(m, m.first, m.last)
    if times is None:
        return None
    if "g" in m.found.group() and times.zone is None:  # 9.05: a time only where something says so
        before = m.kind(m.first - 1)
        if not ("a" in m.found.group() or m.found.group()[0] in "fj~" or before in "a"):
            return None
        if m.kind(m.last) in "cx":
            return None
    return _expression(m)._replace(first=None, clock=times, approximate="~" in m.found.group())


def _told_clock(m: Match) -> Expression | None:
    """*In the afternoon, at 15h00*: of the day last told."""
    clock = m.group("clock")
    times = _clocks(m, *clock) if clock else None
    return _expression(m)._replace(first=None, clock=times, approximate="~" in m.found.group()) if times is not None else None


def _next_day(m: Match) -> Expression | None:
    """*On 1 May next, on 3 June last*: the nearest one after, or before."""
    told = _calendar(m, m.first, m.last - 1)
    if told is None or len(told.points) != 1 or m.kind(m.last) in "1234567WM%S" or m.word(m.last - 1) not in ("next", "last"):
        return None
    return _expression(m)._replace(first=told.points[0]._replace(which=_SIGN[m.kind(m.last - 1)]), weekday=told.weekday)


def _day(m: Match) -> Expression | None:
    told = _calendar(m, m.first, m.last)
    if told is None:
        return None
    if m.kind(m.first) in "Hε" and _is_wished(m):
        return None
    if m.kind(m.first) == "e" and m.word(m.first) == "beginning" and told.points[0].is_day:  # from then on
        return None
    if m.found.group() == "R" and _of_our_time(m):
        return None
    if len(told.points) == 2:
        return _expression(m)._replace(shape="range", first=told.points[0], last=told.points[1], weekday=told.weekday)
    approximate = m.kind(m.first) == "~"
    return _expression(m)._replace(first=told.points[0], weekday=told.weekday, approximate=approximate)


_FEASTS = frozenset("holiday holidays greetings wishes season celebrations".split())


def _is_wished(m: Match) -> bool:
    """Whether a feast is no day here: *Christmas Island*, *Merry Christmas*, *greetings on the New Year and Christmas*."""
    after = m.kind(m.last) == "x" and (m.lexemes.values[m.last] == "Name" or m.word(m.last) in _FEASTS)
    return after or m.kind(m.first - 1) in "&x"


_HAPPENED = frozenset("meeting meetings talks visit summit session events decision attack conversation call agenda as".split())


def _of_our_time(m: Match) -> bool:
    """Whether *today* or *tomorrow* is an age: *the challenges of today and tomorrow*."""
    first = m.first - 2 if m.kind(m.first - 1) == "&" and m.kind(m.first - 2) == "R" else m.first
    if m.kind(m.last) == "'":  # ahead of tomorrow's talks
        return False
    return m.kind(first - 1) == "O" and m.number(m.first) >= 0 and m.kind(first - 2) == "x" and m.word(first - 2) not in _HAPPENED


def _range(m: Match) -> Expression | None:
    told = _calendar(m, m.first, m.last)
    if told is None or len(told.points) < 2:
        return None
    first, last = told.points[0], told.points[-1]
    if "&" in m.found.group() and m.kind(m.first) != "j":
        if len(told.points) == 2 and _is_turn_of_month(first, last):  # on 30 November and 1 December
            return _expression(m)._replace(shape="range", first=first, last=last)
        days = [p.day for p in told.points]
        if (first.month, first.year) != (last.month, last.year) or m.found.group().count("M") > 1:
            return None
        if any(a is None or b is None or b - a != 1 for a, b in pairwise(days)):
            return _expression(m)._replace(shape="set", first=first, last=last) if len(days) == 2 else None
    if first.day is not None and last.day is not None and first.month == last.month and first.day >= last.day and first.year == last.year:
        return None
    return _expression(m)._replace(shape="range", first=first, last=last, weekday=told.weekday)


_LAST_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _is_turn_of_month(first: Point, last: Point) -> bool:
    """Whether two days are the last of a month and the first of the next."""
    months = first.month is not None and last.month is not None and last.month == first.month % 12 + 1
    return months and last.day == 1 and first.day is not None and first.day >= _LAST_DAYS[(first.month or 1) - 1]


def _years(m: Match) -> Expression | None:
    first, last = m.found.group().index("Y") + m.first, m.last - 1
    start, end = m.number(first), m.number(last)
    if m.kind(last) != "Y":
        if len(m.word(last)) != 2:
            return None
        end += start // 100 * 100
    if not start < end or end - start > 150:
        return None
    if "/" in m.found.group() and (end - start > 1 or _numbered(m, m.first - 1)):  # 2019/2020, but not Resolution 2019/20
        return None
    return _expression(m)._replace(shape="range", first=Point(year=start), last=Point(year=end))


_BARE_MONTH_AFTER = frozenset("iOsftuBjDLXe&")


def _month(m: Match) -> Expression | None:
    told = _calendar(m, m.first, m.last)
    if told is None:
        return None
    at = next(i for i in range(m.first, m.last) if m.kind(i) in _MONTHS)
    point = told.points[0]
    if point.year is None and point.shift is None:
        if m.kind(at) == "m":
            return None
        if m.kind(at) == "%" and not _is_month(m, at):
            return None
    return _expression(m)._replace(first=point)


def _is_month(m: Match, at: int) -> bool:
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


_EARLIER_YEARS = 1800  # below this, and below the next without a preposition, a number of four digits is rather a count
_PLAIN_YEARS = 1900


def _year(m: Match) -> Expression | None:
    at = m.last - 1
    return _expression(m)._replace(first=Point(year=m.number(at))) if _is_year(m, at) else None


def _is_year(m: Match, at: int) -> bool:
    """Whether a number of four digits is a year: not the number of a resolution or a telephone, and not a count."""
    before, after = m.kind(at - 1), m.kind(at + 1)
    if before in "nN~" or after in "nNc" or (before in "+x" and m.word(at - 1) in ("+", "$", "€", "£", "#", "№")):
        return False
    if after == "-" and m.kind(at + 2) in "nN" and m.kind(at + 3) in "-nN":
        return False
    if _numbered(m, at - 1):
        return False
    year = m.number(at)
    if year >= _PLAIN_YEARS and year < 2100:
        return True
    if before not in "iOsftujB" and not (before == "T" and after == "x"):
        return False
    return year >= _EARLIER_YEARS or (before in "iOs" and year >= 1500)


_LONGEST_LIST = 40  # lexemes looked through for the word that a list of numbers began with


def _numbered(m: Match, i: int) -> bool:
    """Whether a word such as *Resolution* stands before, or before the list of numbers that ends at `i`: *resolutions 1718, 1874 and*."""
    first = max(0, i - _LONGEST_LIST)
    if m.kind(i) == "⟨":  # resolution 1701 (2006)
        return False
    while i >= first and m.kind(i) in ",&/·⟨⟩YNn" and m.kind(i - 1) in "#·,&/⟨⟩YNn":
        i -= 1
    return m.kind(i) == "#"


def _stretch(m: Match) -> Expression | None:
    """*This year, early next month, the coming week.*"""
    at = m.last - 1
    if m.is_plural(at):
        return None
    kind, value = m.kind(at - 1), m.lexemes.values[at - 1]
    unit = _UNITS[m.kind(at)]
    if kind not in _SIGN:  # over the weekend
        return _expression(m)._replace(first=Point(shift=Shift(unit, 0)))
    told = kind == "F" or value == "told"
    if m.word(at - 1) == "past" and unit in ("year", "month"):
        return _expression(m)._replace(shape="window", amount=-1, unit=unit, to_end=True)
    by = _SIGN[kind]
    if m.word(at - 1) == "past" and unit == "week":
        by = 0
    return _expression(m)._replace(first=Point(shift=Shift(unit, by, told)))


def _anaphoric(m: Match) -> Expression | None:
    """*Later in the day, in the evening; the day before.*"""
    if m.found.group() == "iT6" and m.word(m.first) != "throughout":
        return None
    if m.kind(m.first) == "b" and m.word(m.first).startswith("the day") and m.kind(m.last) in "TAxlD":  # the day after the war
        return None
    by = m.number(m.first) if m.kind(m.first) == "b" else 0
    return _expression(m)._replace(first=Point(shift=Shift("day", by, told=True)))


def _stretch_before(m: Match) -> Expression | None:
    """*The month before, the year after*: counted from what was spoken of last."""
    by = {"before": -1, "after": 1}.get(m.word(m.last - 1))
    return _expression(m)._replace(first=Point(shift=Shift(_UNITS[m.kind(m.first + 1)], by, told=True))) if by else None


def _inner(m: Match, first: int, last: int) -> Point | None:
    """The point that the words `first` to `last` name: a day, month, season, year or stretch."""
    kinds = m.lexemes.kinds[first:last]
    for i in range(first, last):
        if m.kind(i) in "Sz":
            return _season_point(m, first, last)
    if kinds == "y":
        return Point(year=m.number(first))
    if re.search(r"[YM%mIRHεWwno]", kinds):
        told = _calendar(m, first, last)
        return told.points[0] if told else None
    for i in range(first, last):
        if m.kind(i) in "DLXFT" and m.kind(i + 1) in _UNITS and i + 1 < last:
            if m.is_plural(i + 1):
                return None
            return Point(shift=Shift(_UNITS[m.kind(i + 1)], _SIGN.get(m.kind(i), 0), m.kind(i) == "F" or m.lexemes.values[i] == "told"))
    return None


def _season_point(m: Match, first: int, last: int) -> Point | None:
    at = next(i for i in range(first, last) if m.kind(i) in "Sz")
    told = _calendar(m, first, last)
    point = told.points[0] if told else Point()
    which = _SIGN.get(m.kind(at - 1)) if at > first else None
    return point._replace(season=m.number(at), which=which)


_OF_A_SEASON = frozenset("elections election session sessions round plenary".split())


def _season(m: Match) -> Expression | None:
    point = _season_point(m, m.first, m.last)
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "Sz")
    if point is None:
        return None
    if point.year is None and point.shift is None and point.which is None:
        opened = m.kind(m.first - 1) if m.kind(m.first) == "T" else ("" if m.kind(at) == "z" else m.kind(m.first - 1))
        if m.kind(at - 1) == "T" and m.kind(m.last) == "x" and m.word(m.last) in _OF_A_SEASON:  # the autumn elections
            return _expression(m)._replace(first=point)
        ahead = m.word(m.first - 1).endswith(("for", "ahead of")) and m.kind(m.last) not in "Ox-"
        if not (opened in ("i", "B", "s", "u", "f") or ahead or m.kind(m.first) == "e"):
            return None
        if m.kind(m.last) in "Ox-" and m.kind(at) == "z":
            return None
    if _names_a_thing(m, at):
        return None
    return _expression(m)._replace(first=point)


def _names_a_thing(m: Match, at: int) -> bool:
    """Whether a season in a capital opens a name: *the Spring Meetings of the Fund*."""
    capital = m.text[m.lexemes.starts[at]].isupper() and m.kind(at - 1) != "¶"
    return capital and at == m.last - 1 and m.kind(m.last) == "x" and m.lexemes.values[m.last] == "Name"


def _season_of_year(m: Match) -> Expression | None:
    """*Later this year, in the autumn.*"""
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "DLX")
    return _expression(m)._replace(first=Point(season=m.number(m.last - 1), shift=Shift("year", _SIGN[m.kind(at)])))


def _day_of_told_month(m: Match) -> Expression | None:
    """*On the morning of the 5th*: of the month last spoken of."""
    return _expression(m)._replace(first=Point(day=m.number(m.last - 1), shift=Shift("month", 0, told=True)))


def _by(m: Match) -> Expression | None:
    inner = m.group("inner")
    point = _inner(m, *inner) if inner else Point(shift=Shift("year", 0))
    if point is None or (inner and not _sound(m, *inner)):
        return None
    if m.kind(m.last) == "'":  # before today's signing: not by today
        return None
    to_end = any(kind in m.found.group() for kind in "E9Q")  # the end of the year, year-end, before the year is out
    part = m.group("part") if "part" in m.found.re.groupindex else None  # by the end of the third quarter
    quarter = (m.number(part[0]), 2 if m.kind(part[0] + 1) == "h" else 4) if part else None
    return _expression(m)._replace(shape="by", first=point, to_end=to_end, part=quarter, weekday=point.weekday)


def _through(m: Match) -> Expression | None:
    """*Through 2025, through to the end of May*, where no *from* stands before."""
    return _by(m) if m.word(m.first) == "through" else None


def _until(m: Match) -> Expression | None:
    """*Until 2030, until 31 August*; *until Saturday* only names its day."""
    inner = m.group("inner")
    point = _inner(m, *inner) if inner and _sound(m, *inner) else None
    if point is None or not (point.year or (point.month and point.day)) or m.kind(m.last) == "'":
        return None
    return _expression(m)._replace(shape="by", first=point)


def _since_new_year(m: Match) -> Expression | None:
    """*Since the beginning of the year*: from its first day on."""
    return _expression(m)._replace(shape="from", first=Point(month=1, day=1, shift=Shift("year", 0)))


def _sound(m: Match, first: int, last: int) -> bool:
    """Whether what stands alone in a longer rule could stand alone: *by 2023*, not *by 2000 people*; *by May*, not *by May's*."""
    for i in range(first, last):
        if m.kind(i) in "Sz" and _names_a_thing(m, i):
            return False
        if m.kind(i) == "Y" and i == last - 1 and first == i:
            return _is_year(m, i)
        if m.kind(i) == "%" and i == last - 1 and first == i:
            return m.kind(i + 1) != "'" and not (m.kind(i + 1) == "x" and m.lexemes.values[i + 1] == "Name")
        if m.kind(i) == "m" and last - first == 1:
            return False
    return True


def _from(m: Match) -> Expression | None:
    inner = m.group("inner")
    if inner is None or not _sound(m, *inner) or (m.kind(m.first) == "e" and m.word(m.first) != "beginning"):
        return None
    year = m.kind(m.last - 1) == "Y" and inner[1] - inner[0] == 1
    if year and m.kind(m.last) == "x":  # from 2020 levels
        return None
    if m.kind(inner[0]) == "R" and inner[1] - inner[0] == 1 and (m.word(m.first) != "as of" or m.kind(m.last) == "'"):
        return None
    point = _inner(m, *inner)
    state = m.word(m.first) == "as of" and (point.weekday is not None or m.kind(inner[0]) == "R") if point else False
    if point and year and m.word(m.first - 1) in _DATED_BY_FROM:
        return _expression(m, inner[0])._replace(first=point)
    if point and state:  # as of Monday evening: the state of that day
        return _expression(m)._replace(first=point, weekday=point.weekday)
    return _expression(m)._replace(shape="from", first=point) if point else None


# Before *from 2017* what was made in that year.
_DATED_BY_FROM = frozenset(
    "plan agreement treaty declaration statement memorandum convention protocol report resolution law contract".split()
)


def _since(m: Match) -> Expression | None:
    """*Since 2014, since February 2020*: from then on. *Since May, since 28 March*, without a year, name only their month or day."""
    inner = m.group("inner")
    point = _inner(m, *inner) if inner and _sound(m, *inner) else None
    return _expression(m)._replace(shape="from", first=point) if point and point.year else None


def _week(m: Match) -> Expression | None:
    """*The week of March 14, the week beginning 14 March.*"""
    told = _calendar(m, m.first, m.last)
    return _expression(m)._replace(shape="week", first=told.points[0]) if told else None


def _week_of_month(m: Match) -> Expression | None:
    """*The second week of June, the last week of May.*"""
    told = _calendar(m, m.first, m.last)
    at = m.found.group().index("4") + m.first - 1
    if m.is_plural(at + 1):
        return None
    nth = m.number(at) if m.kind(at) == "q" else 5
    return _expression(m)._replace(shape="part", first=told.points[0]._replace(which=None), part=(nth, 5)) if told else None


def _ten_days(m: Match) -> Expression | None:
    """*In the first ten days of October*: a third of the month."""
    inner = m.group("inner")
    point = _inner(m, *inner) if inner else None
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "qL")
    nth = m.number(at) if m.kind(at) == "q" else 3
    if point is None or m.number(at + 1) != 10 or nth > 3:
        return None
    return _expression(m)._replace(shape="part", first=point, part=(nth, 3))


def _decade_of_month(m: Match) -> Expression | None:
    """*In the first decade of November*: a third of the month."""
    inner = m.group("inner")
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "qL")
    point = _inner(m, *inner) if inner and m.word(at + 1) == "decade" else None
    nth = m.number(at) if m.kind(at) == "q" else 3
    return _expression(m)._replace(shape="part", first=point, part=(nth, 3)) if point is not None and nth <= 3 else None


def _first_days(m: Match) -> Expression | None:
    """*The first days of May, the last weeks of this year*: the month or year, with no more than that said."""
    inner = m.group("inner")
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "346")
    point = _inner(m, *inner) if inner and m.is_plural(at) and _sound(m, *inner) else None
    return _expression(m)._replace(first=point) if point else None


def _once_more(m: Match) -> Expression | None:
    """*The year before last, the week after next.*"""
    if m.kind(m.last - 2) == "x" and m.word(m.last - 2) != "after":
        return None
    by = 2 if m.kind(m.last - 1) == "X" else -2
    return _expression(m)._replace(first=Point(shift=Shift(_UNITS[m.kind(m.first + 1)], by)))


def _new_year(m: Match) -> Expression | None:
    """*Early in the new year*: the year to come."""
    return _expression(m)._replace(first=Point(shift=Shift("year", 1)))


def _end(m: Match) -> Expression | None:
    """*At the end of the month, the beginning of the year*: the whole month or year, with no more than that said."""
    at = m.last - 1
    if m.is_plural(at) or m.kind(m.last) == "-":
        return None
    return _expression(m)._replace(first=Point(shift=Shift(_UNITS[m.kind(at)], 0)))


def _part(m: Match) -> Expression | None:
    """*First half of 2020, second quarter of next year, first nine months of this year.*"""
    inner = m.group("inner") if "inner" in m.found.re.groupindex else None
    whole = _inner(m, *inner) if inner else Point(shift=Shift("year", 0))
    unit_at = next(i for i in range(m.first, m.last) if m.kind(i) in "h23η")
    kind = m.kind(unit_at)
    if whole is None:
        return None
    if kind == "η":
        year = m.group("year")
        nth = m.number(unit_at)
        if year is None and nth < 0:  # H2 alone is hydrogen
            return None
        whole = Point(year=m.number(year[0])) if year else whole
        part = (nth, 4) if nth > 0 else (-nth, 2)
    elif m.kind(unit_at - 1) in "kn":
        part = (-m.number(unit_at - 1) * (3 if kind == "2" else 1), 12)
    else:
        nth = m.number(unit_at - 1) if m.kind(unit_at - 1) == "q" else (2 if kind == "h" else 4)
        part = (nth, 2 if kind == "h" else 4)
    if not 0 < abs(part[0]) <= part[1]:
        return None
    return _expression(m)._replace(shape="part", first=whole, part=part)


def _count(m: Match, first: int, last: int) -> int:
    """The number told by lexemes such as *twelve*, *45*, *twenty-four*, *a*."""
    return sum(m.number(i) for i in range(first, last) if m.kind(i) in "knNA")


def _hours(m: Match) -> Expression | None:
    """*Over the last 24 hours*: the days that so many hours reach back over."""
    days = m.number(m.last - 2) * m.number(m.last - 1) // _MINUTES_OF_A_DAY
    sign = next(_SIGN[m.kind(i)] for i in range(m.first, m.last) if m.kind(i) in "LX")
    return _expression(m)._replace(shape="window", amount=sign * days, unit="day") if days else None


def _over_the_last(m: Match) -> Expression | None:
    """*Over the last year*: from month to month; *in the last year* is that year."""
    if m.word(m.first) != "over" or m.word(m.last - 2) != "last" or m.is_plural(m.last - 1):
        return None
    return _expression(m)._replace(shape="window", amount=-1, unit=_UNITS[m.kind(m.last - 1)])


def _window(m: Match) -> Expression | None:
    if m.kind(m.first - 1) == "p":  # for the next three years: a length, not a time
        return None
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "LX")
    count = _count(m, at, m.last)
    if m.kind(m.first) == "=":
        return _expression(m)._replace(shape="within", amount=count, unit=_UNITS[m.kind(m.last - 1)])
    sign = _SIGN[m.kind(at)]
    return _expression(m)._replace(shape="window", amount=sign * count, unit=_UNITS[m.kind(m.last - 1)])


_MINUTES_OF_A_DAY = 1440


def _within(m: Match) -> Expression | None:
    if m.kind(m.last - 1) == "7":  # within 48 hours
        days = m.number(m.last - 2) * m.number(m.last - 1) // _MINUTES_OF_A_DAY
        return _expression(m)._replace(shape="within", amount=days, unit="day") if days else None
    unit = _UNITS[m.kind(m.last - 1)]
    if m.kind(m.last - 2) in "DLXTF":  # within this year
        if m.is_plural(m.last - 1):
            return None
        kind = m.kind(m.last - 2)
        return _expression(m)._replace(shape="by", first=Point(shift=Shift(unit, _SIGN.get(kind, 0))), to_end=True)
    if m.kind(m.last - 3) == "-" and m.kind(m.last) == "-":
        return None
    return _expression(m)._replace(shape="within", amount=_count(m, m.first, m.last), unit=unit)


def _ago(m: Match) -> Expression | None:
    return _expression(m)._replace(shape="ago", amount=-_count(m, m.first, m.last), unit=_UNITS[m.kind(m.last - 2)])


def _in_time(m: Match) -> Expression | None:
    """*In three weeks' time, meet again in a month*; *the second meeting in a month* is no date."""
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "1346")
    if m.word(m.last - 1) != "time" and m.word(m.first - 1) != "again":
        return None
    return _expression(m)._replace(shape="ago", amount=_count(m, m.first, at), unit=_UNITS[m.kind(at)])


def _vague_window(m: Match) -> Expression | None:
    """*In the coming days, over the next few months.*"""
    return _expression(m)._replace(shape="vague") if m.is_plural(m.last - 1) else None


def _vague(m: Match) -> Expression | None:
    if m.kind(m.last - 1) == "J" and m.word(m.last - 1) not in ("earliest", "soonest"):  # to begin at the earliest
        return None
    if m.found.group() == "v":
        after = m.kind(m.last)
        if m.word(m.first) in ("shortly", "soon") and (after in "B~" or m.word(m.last) in ("after", "as", "before")):
            return None
        if m.word(m.first) == "soon" and m.kind(m.first - 1) == "x" and m.word(m.first - 1) in ("as", "so", "too"):
            return None
    return _expression(m)._replace(shape="vague")


def _unplaced(m: Match) -> Expression | None:
    """*Before the rainy season, after Ramadan, at the start of the coming school year.*"""
    if m.kind(m.first) in "TDXω" and m.word(m.first - 1) not in ("after", "following", "for"):
        return None
    return _expression(m)._replace(shape="vague")


def _in_two_calendars(m: Match) -> Expression | None:
    """*14 May 2018 (31 Baishakh 2075)*: a day, and what another calendar calls it."""
    day = m.group("day")
    told = _calendar(m, *day) if day else None
    return _expression(m)._replace(first=told.points[0], weekday=told.weekday) if told and len(told.points) == 1 else None


def _weekday_of_month(m: Match) -> Expression | None:
    """*The last Friday of October.*"""
    inner = m.group("inner")
    point = _inner(m, *inner) if inner and _sound(m, *inner) else None
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "qL")
    nth = m.number(at) if m.kind(at) == "q" else 5
    return _expression(m)._replace(shape="weekday", first=point, part=(nth, m.number(at + 1))) if point else None


_TERMS = frozenset("session season semester term".split())


def _term(m: Match) -> Expression | None:
    """*In the 2018 season, from the 2023 session*: the year that a season or a session bears in its name."""
    at = next(i for i in range(m.first, m.last) if m.kind(i) == "Y")
    if m.kind(m.last - 1) == "x" and m.word(m.last - 1) not in _TERMS:
        return None
    year = Point(year=m.number(at))
    if m.kind(m.first) == "f":
        return _expression(m)._replace(shape="from", first=year)
    if m.kind(at + 1) in "-/":
        end = m.number(at + 2) + (m.number(at) // 100 * 100 if m.number(at + 2) < 100 else 0)
        return _expression(m)._replace(shape="range", first=year, last=Point(year=end)) if end == m.number(at) + 1 else None
    return _expression(m)._replace(first=year)


def _academic(m: Match) -> Expression | None:
    """*The academic year 2019-2020, the school year 2019.*"""
    if m.kind(m.last - 1) == "Y" and m.kind(m.last - 2) == "ζ":
        return _expression(m)._replace(first=Point(year=m.number(m.last - 1)))
    return _years(m)


def _decade(m: Match) -> Expression | None:
    return _expression(m)._replace(first=Point(year=m.number(m.last - 1), decade=True))


_END = "T?E[O-]?"
_RULES = (
    ("day-clock", f"(?P<day>{_ANY_DAY})(?:⟩?[,/:·-]|-)?(?:,?[a~f@])*(?P<clock>Z?{_CLOCKS})", _day_and_clock),
    ("day-clock", f"(?P<day>{_ANY_DAY})⟨(?P<clock>Z?{_CLOCKS})⟩", _day_and_clock),
    ("clock-day", f"(?P<clock>{_CLOCKS}){_PLACE},?[@O-]?(?P<day>{_ANY_DAY}|To)(?P<zone>{_ZONE})?", _day_and_clock),
    ("clock", _CLOCKS, _clock_alone),
    ("clock", f"(?:iTe?P|eiT6|T?FP|@?T?F6P?),?(?:,?[a~f@])*(?P<clock>{_CLOCKS})", _told_clock),
    ("days", f"(?:[i@]?T?PO)?[fj]?{_WD}?T?{_D}{_M}?{_YR}?[tu&-]{_WD}?T?{_D}O?,?{_M}{_YR}?", _range),
    ("days", f"(?:[i@]?T?PO)?[fj]?{_WD}?{_M}T?{_D}{_YR}?[tu&-]{_WD}?{_M}T?{_D}{_YR}?", _range),
    ("days", f"[fj]?{_WD}?{_M}T?{_D}(?:[tu-]T?{_D}{_YR}?|&T?{_D}(?:{_YR}|(?![xcl3467])))", _range),
    ("days", f"T?{_D}(?:,T?{_D})+,?&T?{_D}O?{_M}{_YR}?", _range),
    ("days", f"{_M}T?{_D}(?:,T?{_D})+,?&T?{_D}{_YR}?", _range),
    ("days", "[fj]?(?:I[tu-]I|jI&I)", _range),
    ("day", f"~?{_ANY_DAY}{_ZONE}?", _day),
    ("day", f"@?(?:{_DM}|{_MD})[XL]", _next_day),
    ("day", f"(?P<day>{_DATE})⟨{_D}[x'-]{{1,5}}[YN]x?⟩?", _in_two_calendars),
    ("weekday-of-month", f"T?[qL]W[Oi](?P<inner>{_MONTH})", _weekday_of_month),
    ("weekdays", "f?W[tu-]W|jW&W", _range),
    ("months", f"[fj]?(?:e-?)?{_M}{_YR}?[tu/-](?:e-?)?{_M}{_YR}?|j{_M}{_YR}?&{_M}{_YR}?", _range),
    ("years", "[fj]?(?:e-?)?Y[tu/-](?:e-?)?[YnN]|jY&Y", _years),
    ("month", f"(?:T?[eE]O?)?{_MONTH}", _month),
    ("month", f"{_M},xx,OY", _month),  # in June, I believe, of 2010
    ("year", "(?:T?[eE][iO-]?|ι)?Y", _year),
    ("stretch", "(?:e(?:iT?)?|T?[eE]OT?|T|i)?(?:D?[LX]|[DF])[12345]|[ia]?T5", _stretch),
    ("week", f"T?4O?{_DAY}", _week),
    ("week-of-month", f"T?[qL]4O{_M}{_YR}?", _week_of_month),
    ("ten-days", f"i?T?[qL]k6O(?P<inner>{_MONTH})", _ten_days),
    ("ten-days", f"i?T?[qL]xO(?P<inner>{_MONTH})", _decade_of_month),
    ("first-days", f"T?[qLeE]ϕ?[346]O(?P<inner>{_MONTH}|Y|T?[DLX][13])", _first_days),
    ("told-stretch", "T[134][Bx](?=[,¶·⟩&])", _stretch_before),
    ("before-last", "T[1345](?:BL|xX)(?![WM%S1-6])", _once_more),
    ("new-year", "e?iTν(?!x)", _new_year),
    ("end", "a?T?[eE]OT[134]|eiT[134]", _end),
    ("day-of-month", "(?:[i@]?T?e?PO|@)To(?![xMm%Ylo3NnO-]|[tu,&]+T?[no])", _day_of_told_month),
    ("told-day", "(?:eiT6|eiF6|iTe?P(?!O)|FP|@D6(?![,O])|iT6(?!O)|b)", _anaphoric),
    ("season", f"(?:T?[eE]O)?{_SEASON}", _season),
    ("season", "e?T?[DLX]1,iT?[Sz]", _season_of_year),
    ("by", f"[Bu]{_END}(?P<inner>{_PERIOD})(?:,?aTJ)?", _by),
    ("by", f"B(?:T?e[iO-]?)?(?P<inner>{_DAY}|[DLX]?W|[Hε]|R|{_PERIOD})(?<!T[134])(?:,?aTJ)?", _by),
    ("by", "BT?9(?:O?(?P<inner>Y|T?[DLX]1))?|BT?(?P<whole>x?1)Q", _by),
    ("by", "B(?P<inner>T[34])Q", _by),
    ("by", f"[Bu](?:{_END})?T?(?P<part>q[2h])O?(?P<inner>Y|T?[DLX]1)", _by),
    ("by", f"B{_END}T?(?P<part>q2)(?:O?(?P<inner>Y|T?[DLX]1))?", _by),
    ("by", f"tt?(?:{_END})?(?P<inner>Y|T?[DLX]1|{_M}(?:,?Y)?)", _through),
    ("by", f"u(?P<inner>{_DATE}|{_M},?Y|Y)", _until),
    ("from", "sT?eOT1", _since_new_year),
    ("from", "fT?eO(?P<inner>Y|T?[DLX]1)", _from),
    ("from", f"f(?P<inner>{_DAY}|[DLX]?WP?|R|{_MONTH}|Y|[DX][13])@?", _from),
    ("from", f"e(?P<inner>{_DATE})", _from),
    ("from", "[fs]T?ζ(?P<inner>Y)(?:[-/][YnN])?", _from),
    ("from", f"sT?(?:e[iO-]?)?(?P<inner>(?:{_M},?)?Y|y|{_DATE})", _since),
    ("from", "(?P<inner>Y)@(?=[,¶x·])", _from),
    ("part", "Tq(?:2|[kn][23])(?![Oi])", _part),
    ("part", "T?(?:[qL](?:h|2|[kn][23])|e[h2]|h)O?(?P<inner>Y|T?[DLX][13]|T1|T3|" + _MONTH + ")|ηO?,?(?P<year>Y)|η", _part),
    ("window", "(?:[i=]T?|T)[LX](?:k(?:-k)?|n|N)[1346]", _window),
    ("window", "[i=]T?[LX](?:k|n|N)7", _hours),
    ("window", "iTL[13]", _over_the_last),
    ("vague", "[i=]T?Xϕ?[1346](?:&[1346])?", _vague_window),
    ("within", "=(?:A|k(?:-k)?|n|N)[1346]|=T?[DX]?[134]|=[knN]7", _within),
    ("ahead", "i(?:A|k(?:-k)?|n|N)[1346](?:'?x?0)?", _in_time),
    ("ago", "~?(?:A|k(?:-k)?|n|N)[1346]G", _ago),
    ("vague", "[Biusf]?(?:a?T?[eE]O)?T?[DX]?ω", _unplaced),
    ("vague", "[Bi]?(?:a?T?[eE]O)?T?[DX]ζ", _unplaced),
    ("vague", "v(?:&[346])?|aT?A?[Je]+0|aA?T?J+0|aTJ|@J+0|a[AT]0J(?:[pt]x(?!O))?", _vague),
    ("term", "[if]TYx|[if]?T?Y[-/][YnN]ζ", _term),
    ("academic", "T?ζY(?:[-/][YnN])?", _academic),
    ("decade", "(?:T?e)?T?y", _decade),
)
RULES = tuple(Rule(name, re.compile(pattern), build) for name, pattern, build in _RULES)
_ANY_RULE = re.compile("|".join(re.sub(r"\(\?P<\w+>", "(?:", pattern) for _, pattern, _ in _RULES))  # asked first: seldom does one fit

_FIRST_KINDS = frozenset("εζωtsnoM%mWwSzRPKH^DLXFehE9=fujBab~iAkqTvCgIYNyη@ι")

# A date opens with a word of content, or with some small words before one.
_OPENS = re.compile(r"[ia@fBujt~=TAeEsOι]{0,6}[noM%mWwSzRPKH^DLXFe9bkqvCgIYNyηJζωενhlx0123456ϕ]")


def find(text: str, lexemes: Lexemes) -> Iterator[Expression]:
    """The date expressions of a text, from left to right, without overlaps."""
    yield from _with_list_years(lexemes, list(_find(text, lexemes)))


def _with_list_years(lexemes: Lexemes, found: list[Expression]) -> list[Expression]:
    """A day without a year takes that of the last day of its list: *on January 11, and November 26, 2021*."""
    place = {start: i for i, start in enumerate(lexemes.starts)}
    closing = {end: i for i, end in enumerate(lexemes.ends)}
    listed = False
    for i in range(len(found) - 2, -1, -1):
        one, after = found[i], found[i + 1]
        last, first = closing.get(one.end), place.get(after.start)
        between = lexemes.kinds[last + 1 : first] if last is not None and first is not None and last < first else "¶"
        listed = between in ("&", ",&") or (listed and between == ",")
        day, told = one.first, after.first
        if not listed or day is None or told is None or one.rule != "day" or after.rule != "day":
            continue
        if day.day and day.month and told.month and told.year and day.year is None and day.shift is None:
            found[i] = one._replace(first=day._replace(year=told.year - (day.month > told.month)))
    return found


def _find(text: str, lexemes: Lexemes) -> Iterator[Expression]:
    kinds = lexemes.kinds
    at = 0
    while at < len(kinds):
        best: tuple[int, Expression] | None = None
        if kinds[at] in _FIRST_KINDS and _OPENS.match(kinds, at) and _ANY_RULE.match(kinds, at):
            for rule in RULES:
                found = rule.pattern.match(kinds, at)
                if found is None or found.end() == at or (best is not None and found.end() <= best[0]):
                    continue
                built = rule.build(Match(text, lexemes, found))
                if built is not None:
                    best = found.end(), built._replace(rule=rule.name)
        if best is None:
            at += 1
            continue
        best = best[0], _of_anniversary(text, lexemes, at, best[1])
        past = any(tells(text, lexemes, at) for tells in (_follows_a_deed, _of_what_was_made, _was_to_be, _after_what_was))
        tense = -1 if past and not _is_hoped_for(text, lexemes, at) else _tense(kinds, at, best[0])
        tense = -2 if at and kinds[at - 1] == "s" else tense
        yield _trimmed(text, lexemes, at, best[1])._replace(tense=tense)
        at = best[0]


_ANNIVERSARY = re.compile(r"\b(?:(\d+)(?:st|nd|rd|th)?|(\w+))[- ](?:years? )?anniversary of [^.;]{0,60}$", re.IGNORECASE)
_YEARS = {"one": 1, "first": 1, "two": 2, "second": 2, "three": 3, "third": 3, "fifth": 5, "five": 5, "tenth": 10, "ten": 10}


def _of_anniversary(text: str, lexemes: Lexemes, first: int, found: Expression) -> Expression:
    """A day without its year in *the one-year anniversary of the May 12 attacks* is so many years back."""
    point = found.first
    if (
        found.rule != "day"
        or point is None
        or not (point.month and point.day)
        or point.year
        or point.shift
        or lexemes.kinds[first - 1] in "@i"
    ):
        return found
    told = _ANNIVERSARY.search(text, max(0, found.start - 110), found.start)
    years = (int(told[1]) if told[1] else _YEARS.get(told[2].lower(), 0)) if told else 0
    return found._replace(first=point._replace(shift=Shift("year", -years))) if years else found


def _follows_a_deed(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether a participle of what is done stands before: *the hospital opened in January*, not *to be opened in January*."""
    at = len(lexemes.kinds[:first].rstrip("li"))  # opened in Tamor in January
    if at > 2 and lexemes.kinds[at - 2 : at] == "ix" and lexemes.values[at - 1] == "Name":
        at -= 2
    if at < 2 or lexemes.kinds[first] in "Bu" or lexemes.kinds[at - 1] != "x" or ">" in lexemes.kinds[max(0, at - 3) : at]:
        return False
    word, before = (text[lexemes.starts[i] : lexemes.ends[i]].lower() for i in (at - 1, at - 2))
    return (word.endswith("ed") or word in ("held", "built", "made")) and before not in ("be", "being", "get", "is", "are")


_WAS_MADE = re.compile(
    r"(?<!\bbe)(?<!\bbeing)(?<!\bget)(?<!\bto)(?<!\bnot)(?<!\byet)\s(?:signed|issued|adopted|concluded|reached|launched|approved|endorsed"
    r"|published|established|announced|initialled|ratified|delivered|unveiled)\s+(?:by|in|at|on|during|between|with|upon|under|last)\b[^,;:.]*$"
)
_HAD_BEEN_SET = re.compile(r"\bhad (?:\w+ )?been (?:\w+ )?(?:scheduled|planned|due|expected|set|foreseen)(?: (?:for|in|on)(?: the)?)? $")


def _was_to_be(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether the date is one for which something had been planned that did not come about: *had been scheduled for March*."""
    start = lexemes.starts[first]
    return _HAD_BEEN_SET.search(text, max(0, start - _CLAUSE), start) is not None


_FOLLOWING = re.compile(
    r"\bfollowing (?:the|his|her|their|its|[A-Z]\w+['’]s?) [^,;:.]*"
    r"\b(?:address|speech|visit|meeting|talks|call|attacks?|vote|decision|statement)\b[^,;:.]*$"
)


def _after_what_was(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether the date is of what came before the meeting: *spoke last night, following the Minister's address on Tuesday*."""
    begin = max(lexemes.kinds.rfind("¶", 0, first), 0)
    after = _FOLLOWING.search(text, max(lexemes.starts[begin], lexemes.starts[first] - _CLAUSE), lexemes.starts[first])
    if after is None:
        return False
    ahead = [i for i in range(begin, bisect_left(lexemes.starts, after.start())) if lexemes.kinds[i] == ">"]
    return all(text[lexemes.starts[i] : lexemes.ends[i]].lower() == "ahead of" for i in ahead)


_TO_SEE = re.compile(r"\bto (?:see|have|get)\b[^.;:]*$")


def _of_what_was_made(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether the date is of a text or a deed that is there: *to carry out the Joint Statement issued in Tamor in August*."""
    if lexemes.kinds[first] in "Bu":
        return False
    begin = max(lexemes.kinds.rfind("¶", 0, first), 0)
    start = max(lexemes.starts[begin], lexemes.starts[first] - _CLAUSE)
    made = _WAS_MADE.search(text, start, lexemes.starts[first])
    return made is not None and ">" not in lexemes.kinds[bisect_left(lexemes.starts, made.start()) : first]


def _is_hoped_for(text: str, lexemes: Lexemes, first: int) -> bool:
    """Whether what was done is only to be seen done: *hoped to see the treaty signed in August*."""
    return _TO_SEE.search(text, max(0, lexemes.starts[first] - _CLAUSE), lexemes.starts[first]) is not None


_CLAUSE = 120  # code points before a date within which its own words stand


def _trimmed(text: str, lexemes: Lexemes, first: int, found: Expression) -> Expression:
    """Without a plain *at* before a time of day, or an article before a day's number."""
    opens = {"clock": "a", "clock-day": "a", "end": "a"}.get(found.rule)
    if lexemes.kinds.startswith("Tn", first) and found.rule == "day":  # the 24 February attack
        return found._replace(start=lexemes.starts[first + 1])
    if lexemes.kinds[first] != opens or " " in text[lexemes.starts[first] : lexemes.ends[first]]:
        return found
    return found._replace(start=lexemes.starts[first + 1])


_REACH = 16  # lexemes before a date in which a verb tells whether it is past or to come
_REACH_AHEAD = 22  # and in which a verb alone tells that it is to come
_REACH_AFTER = 9  # and after one that opens its sentence


_OPENS_A_CLAUSE = re.compile("F[@iT]*$")  # satisfied that from 31 March they would fly


def _tense(kinds: str, first: int, last: int) -> int:
    """-1 where the words around tell of the past, 1 where they tell of what is to come: the nearest before decides; where the date opens
    the sentence, the first after."""
    if kinds[first] in "Bu" or (first and kinds[first - 1] in "Bu"):
        return 1
    if kinds[last] == "≤":  # the talks in May had failed
        return -1
    before = kinds[max(0, first - _REACH) : first]
    before = before[before.rfind("¶") + 1 :]
    back = max(before.rfind(c) for c in "<≤sLG")
    ahead = before.rfind(">")
    further = kinds[max(0, first - _REACH_AHEAD) : first].rpartition("¶")[2]
    if back < 0 and ahead < 0 and ">" in further:
        return 1
    if max(back, ahead) >= 0:
        return 1 if ahead > back else -1
    if before.strip("@iT'") and not _OPENS_A_CLAUSE.search(before):
        return 0
    after = kinds[last : last + _REACH_AFTER].split("¶")[0]
    found = next((c for c in after if c in "<≤>"), "")
    return {"<": -1, "≤": -1, ">": 1, "": 0}[found]
