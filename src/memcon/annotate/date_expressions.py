"""What a date expression says, before it is known from which day it is to be read."""

from __future__ import annotations

from typing import Literal, NamedTuple

Unit = Literal["day", "week", "weekend", "month", "quarter", "half", "year"]

Shape = Literal["point", "range", "set", "by", "from", "part", "week", "window", "within", "ago", "later", "weekday", "beside", "vague"]


class Shift(NamedTuple):
    """A stretch of time counted from another: *next month* is (month, 1). `told`: from what the page spoke of last (*that year*)."""

    unit: Unit
    by: int
    told: bool = False


class Point(NamedTuple):
    """A day, month, season, year or named stretch, as far as the words give it. Weekdays run from 1 (Monday), seasons from 21 (spring).

    `which` is -1, 0 or 1 for *last*, *this* and *next* before a weekday, month or season. `other` is the same date with day and month the
    other way round, where numerals leave it open. `easter`: so many days after Easter Sunday. `fiscal`: the
    year is one of a budget. `school`: it is one of schools and universities.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    weekday: int | None = None
    which: int | None = None
    shift: Shift | None = None
    decade: bool = False
    other: tuple[int, int] | None = None
    easter: int | None = None
    fiscal: bool = False
    school: bool = False

    @property
    def is_day(self) -> bool:
        """Whether a single day is meant."""
        if self.easter is not None:
            return True
        return self.day is not None or self.weekday is not None or (self.shift is not None and self.shift.unit == "day")


class Span(NamedTuple):
    """A time of day, or from one to another, in minutes after midnight, and whose clock it is (see `Clock`)."""

    start: int
    end: int | None = None
    zone: str | None = None


class Expression(NamedTuple):
    """A date expression: its shape and its parts.

    `part`: which part of how many of `first` (*second half* is (2, 2), *first nine months* is (1, 9, months)), or which weekday of it.
    `amount` and `unit` for *within six months*, *three months ago*, *two days later*, *over the next three years* (`amount` is negative for
    the past), and for *before June*: the day before it.
    `tense` is -1 or 1 where the sentence tells of the past or of what is to come, -2 where the word before the date does: *since*.
    """

    start: int
    end: int
    rule: str
    shape: Shape
    first: Point | None = None
    last: Point | None = None
    clock: Span | None = None
    home: bool = False
    approximate: bool = False
    weekday: int | None = None
    tense: int = 0
    part: tuple[int, int] | None = None
    amount: int = 0
    unit: Unit | None = None
    to_end: bool = False

    @property
    def is_relative(self) -> bool:
        """Whether it takes another day to place it."""
        if self.shape in ("within", "window", "ago", "later"):
            return True
        return self.shape != "vague" and (self.first is None or self.first.year is None)

    @property
    def direction(self) -> str:
        """For the rule: by what a date without a year was placed."""
        point = self.first
        if point is None or point.year is not None or point.shift is not None or (point.month is None and point.weekday is None):
            return ""
        return {-1: ".past", 0: ".nearest", 1: ".ahead"}[max(-1, min(1, self.tense))]
