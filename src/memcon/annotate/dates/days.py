"""What the patterns of days and clocks say."""

from __future__ import annotations

import re
from itertools import pairwise

from memcon.annotate.date_expressions import Expression, Point, Shift
from memcon.annotate.dates.matches import MONTHS, SIGN, Match, expression_of
from memcon.annotate.dates.parts import calendar_of, clocks_of, count_of, inner_point, stands_alone
from memcon.lexicon import groups

_WORDS = groups("date_words")


def day_and_clock(m: Match) -> Expression | None:
    day, clock = m.group("day"), m.group("clock")
    if day is None or clock is None:
        return None
    label = m.group("label") if "label" in m.found.re.groupindex else None
    if label and m.word(label[0]) not in _LABELS:
        return None
    told, times = calendar_of(m, *day), clocks_of(m, *clock)
    if told is None or times is None or len(told.points) != 1:
        return None
    span = times
    if span.zone is None and "zone" in m.found.re.groupindex and m.group("zone"):
        outer = _clocks_zone(m, *m.found.span("zone"))
        span = span._replace(zone=outer)
    return expression_of(m)._replace(first=told.points[0], clock=span, approximate="~" in m.found.group(), weekday=told.weekday)


_LABELS = _WORDS["stamp_labels"]  # Friday, 18 July 2014 Posted: 10:26


def _clocks_zone(m: Match, first: int, last: int) -> str | None:
    for i in range(first, last):
        value = m.lexemes.values[i]
        if m.kind(i) == "Z":
            return value if isinstance(value, str) else "local"
        if m.kind(i) == "l":
            return str(value)
    return None


def clock_alone(m: Match) -> Expression | None:
    times = clocks_of(m, m.first, m.last)
    if times is None:
        return None
    if "g" in m.found.group() and times.zone is None:  # 9.05: a time only where something says so
        before = m.kind(m.first - 1)
        if not ("a" in m.found.group() or m.found.group()[0] in "fj~" or before in "a"):
            return None
        if m.kind(m.last) in "cx":
            return None
    return expression_of(m)._replace(first=None, clock=times, approximate="~" in m.found.group())


def told_clock(m: Match) -> Expression | None:
    """*In the afternoon, at 15h00*: of the day last told."""
    clock = m.group("clock")
    times = clocks_of(m, *clock) if clock else None
    return expression_of(m)._replace(first=None, clock=times, approximate="~" in m.found.group()) if times is not None else None


def next_day(m: Match) -> Expression | None:
    """*On 1 May next, on 3 June last*: the nearest one after, or before."""
    told = calendar_of(m, m.first, m.last - 1)
    if told is None or len(told.points) != 1 or m.kind(m.last) in "1234567WM%S" or m.word(m.last - 1) not in ("next", "last"):
        return None
    return expression_of(m)._replace(first=told.points[0]._replace(which=SIGN[m.kind(m.last - 1)]), weekday=told.weekday)


def ordinal_day(m: Match) -> Expression | None:
    """*On the first of August, from the first day of next June*: a day whose number is told in words."""
    at = m.found.group().index("q") + m.first
    number = m.number(at) + (m.number(at - 2) if m.kind(at - 1) == "-" else 0)  # the twenty-second
    words = m.group("words")
    month = next(i for i in range(at, m.last) if m.kind(i) in MONTHS)
    told = calendar_of(m, month, words[0] if words else m.last)
    if any(m.kind(i) == "6" and m.is_plural(i) for i in range(at, month)):
        return None  # "the first days of August"
    if told is None or len(told.points) != 1 or (m.kind(m.last) == "x" and m.lexemes.values[m.last] == "Name"):
        return None
    led = m.group("led")
    point = told.points[0]._replace(day=number)
    if words:  # two thousand and nineteen
        point = point._replace(year=count_of(m, *words))
        if not _CENTURY <= (point.year or 0) < _CENTURY + 100:
            return None
    day = expression_of(m)._replace(first=point)
    return day._replace(shape="from") if led and led[0] < led[1] and m.kind(led[0]) == "f" else day


_CENTURY = 2000  # whose years are written out: two thousand and nineteen


def day_alone(m: Match) -> Expression | None:
    told = calendar_of(m, m.first, m.last)
    if told is None:
        return None
    if m.kind(m.first) in "Hε" and _is_wished(m):
        return None
    if m.kind(m.first) == "e" and m.word(m.first) == "beginning" and told.points[0].is_day:  # from then on
        return None
    if m.found.group() == "R" and _of_our_time(m):
        return None
    if len(told.points) == 2:
        return expression_of(m)._replace(shape="range", first=told.points[0], last=told.points[1], weekday=told.weekday)
    approximate = m.kind(m.first) == "~"
    return expression_of(m)._replace(first=told.points[0], weekday=told.weekday, approximate=approximate)


_FEASTS = _WORDS["feast_wishes"]


def _is_wished(m: Match) -> bool:
    """Whether a feast is no day here: *Christmas Island*, *Merry Christmas*, *greetings on the New Year and Christmas*."""
    after = m.kind(m.last) == "x" and (m.lexemes.values[m.last] == "Name" or m.word(m.last) in _FEASTS)
    return after or m.kind(m.first - 1) in "&x"


_HAPPENED = _WORDS["what_happened"]


_NOWADAYS = re.compile(
    r" (?:the (?:first|second|third|fourth|fifth|largest|biggest|main|most|leading|only)|one of|among|more (?:than|important)|home to)\b"
)


def _of_our_time(m: Match) -> bool:
    """Whether *today* or *tomorrow* is an age: *the challenges of today and tomorrow*."""
    first = m.first - 2 if m.kind(m.first - 1) == "&" and m.kind(m.first - 2) == "R" else m.first
    if m.kind(m.last) == "'":  # ahead of tomorrow's talks
        return False
    if m.word(m.first - 1) in ("is", "are") and _NOWADAYS.match(m.text, m.lexemes.ends[m.last - 1]):  # is today the first partner
        return True
    return m.kind(first - 1) == "O" and m.number(m.first) >= 0 and m.kind(first - 2) == "x" and m.word(first - 2) not in _HAPPENED


def range_of(m: Match) -> Expression | None:
    told = calendar_of(m, m.first, m.last)
    if told is None or len(told.points) < 2:
        return None
    first, last = told.points[0], told.points[-1]
    if "&" in m.found.group() and m.kind(m.first) != "j":
        if len(told.points) == 2 and _is_turn_of_month(first, last):  # on 30 November and 1 December
            return expression_of(m)._replace(shape="range", first=first, last=last)
        days = [p.day for p in told.points]
        if (first.month, first.year) != (last.month, last.year) or m.found.group().count("M") > 1:
            return None
        if any(a is None or b is None or b - a != 1 for a, b in pairwise(days)):
            return expression_of(m)._replace(shape="set", first=first, last=last) if len(days) == 2 else None
    if first.day is not None and last.day is not None and first.month == last.month and first.day >= last.day and first.year == last.year:
        return None
    return expression_of(m)._replace(shape="range", first=first, last=last, weekday=told.weekday)


_LAST_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _is_turn_of_month(first: Point, last: Point) -> bool:
    """Whether two days are the last of a month and the first of the next."""
    months = first.month is not None and last.month is not None and last.month == first.month % 12 + 1
    return months and last.day == 1 and first.day is not None and first.day >= _LAST_DAYS[(first.month or 1) - 1]


def anaphoric(m: Match) -> Expression | None:
    """*Later in the day, in the evening; the day before.*"""
    if m.found.group() == "iT6" and m.word(m.first) not in ("throughout", "during"):
        return None
    if m.kind(m.first) == "b" and m.word(m.first).startswith("the day") and m.kind(m.last) in "TAxlD":  # the day after the war
        return None
    if m.kind(m.first) == "a" and " " in m.word(m.first):  # starting at dawn
        return None
    by = m.number(m.first) if m.kind(m.first) == "b" else 0
    return expression_of(m)._replace(first=Point(shift=Shift("day", by, told=True)))


def day_of_told_month(m: Match) -> Expression | None:
    """*On the morning of the 5th*: of the month last spoken of."""
    return expression_of(m)._replace(first=Point(day=m.number(m.last - 1), shift=Shift("month", 0, told=True)))


def in_two_calendars(m: Match) -> Expression | None:
    """*14 May 2018 (31 Baishakh 2075)*: a day, and what another calendar calls it."""
    day = m.group("day")
    told = calendar_of(m, *day) if day else None
    return expression_of(m)._replace(first=told.points[0], weekday=told.weekday) if told and len(told.points) == 1 else None


def in_another_calendar(m: Match) -> Expression | None:
    """*4 Kartik 2078, 12 Rabi' al-Awwal 1446H, 27 Bhadra, 1925 (Saka)*: a day beside which another expression says which."""
    return expression_of(m)._replace(shape="beside")


def weekday_of_month(m: Match) -> Expression | None:
    """*The last Friday of October.*"""
    inner = m.group("inner")
    point = inner_point(m, *inner) if inner and stands_alone(m, *inner) else None
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "qL")
    nth = m.number(at) if m.kind(at) == "q" else 5
    return expression_of(m)._replace(shape="weekday", first=point, part=(nth, m.number(at + 1))) if point else None
