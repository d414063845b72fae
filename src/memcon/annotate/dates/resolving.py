"""From what an expression says to a date: against the day of the meeting, the day of writing, and what the page spoke of before."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from memcon.annotate.date_expressions import Expression, Point, Shift
from memcon.annotate.dates.reckoning import eastern_easter, first_day, last_day, month_after, shifted, week, western_easter

_NEAR = 20  # days by which a date may lie on the wrong side of what the sentence's tense says
_FAR, _FAR_DAY = 310, 250  # days within which a month, and a day, is named without its year
_YEAR = 366  # and where the words say so outright: *since 28 March*
_OWN_YEAR = 30  # days by which a date in the meeting's own year counts as nearer
WRITTEN_AFTER = 3  # a page is written at most so many days after the meeting; a later stamp is that of a reprint
# The month that stands for a season (by EDTF's number) when the nearest one is sought; a winter has the year it begins in.
_SEASONS = {21: 4, 22: 7, 23: 10, 24: 12}

_SUNDAY = 6
_WINTER = 24  # EDTF's number


@dataclass
class Context:
    """What dates are read against: the day of the meeting, the day of writing, and the last day and year told in the text."""

    anchor: date | None
    written: date | None
    month_first: bool = False
    april: bool = False  # the publisher's years of budget begin in April
    eastern: bool = False  # the publisher's Easter is that of the Eastern churches
    written_next: bool = False  # the meeting was yesterday for him who writes
    told_day: date | None = None
    opening_day: date | None = None  # with which a paragraph opened
    told_year: int | None = None
    told_month: tuple[int, int] | None = None

    def tell(self, edtf: str | None, day: str | None) -> None:
        """Remember what the text has told of last."""
        found = re.match(r"(?:\.\./)?(\d{4})(?:-(0[1-9]|1[0-2]))?", edtf or "")
        if found is not None:
            self.told_year = int(found[1])
            self.told_month = (int(found[1]), int(found[2])) if found[2] else None
        if day is not None:
            self.told_day = date.fromisoformat(day)


def _stretch(shift: Shift, context: Context, tense: int) -> str | None:
    """*This week, last month, next year, that year*; *the weekend* is the one just over, or the next where the sentence looks ahead."""
    base = context.anchor
    unit = shift.unit
    if unit == "year" and shift.told and context.told_year is not None:
        return f"{context.told_year + shift.by:04}"
    if unit == "month" and shift.told and context.told_month is not None:
        year, month = month_after(*context.told_month, shift.by)
        return f"{year:04}-{month:02}"
    if unit == "day":
        return None
    if unit in ("week", "weekend"):
        base = context.written or base
    if base is None:
        return None
    if unit == "year":
        return f"{base.year + shift.by:04}" if 0 < base.year + shift.by <= 9999 else None
    if unit == "month":
        year, month = month_after(base.year, base.month, shift.by)
        return f"{year:04}-{month:02}"
    if unit in ("quarter", "half"):
        length = 3 if unit == "quarter" else 6
        year, month = month_after(base.year, (base.month - 1) // length * length + 1, length * shift.by)
        return f"{year:04}-{month:02}/{year:04}-{month + length - 1:02}"
    by = shift.by
    if unit == "weekend" and by == 0 and tense <= 0 and base.weekday() < 5:
        by = -1
    if unit == "week" and by == 0 and tense > 0 and base.weekday() == _SUNDAY:  # will travel this week
        by = 1
    moved = shifted(base, "week", by)
    return week(moved, unit == "weekend") if moved else None


def _nearest_year(month: int, day: int | None, anchor: date, tense: int) -> int:
    """The year in which a month, or a day of it, without a year falls: the nearest, unless the sentence's tense says the other side and
    that is not too far for a date without a year."""

    def distance(year: int) -> int:
        if day is None:
            return (date(year, month, 15) - anchor.replace(day=15)).days
        return (date(year, month, min(day, calendar.monthrange(year, month)[1])) - anchor).days

    def weight(year: int) -> int:
        return abs(distance(year)) - (_OWN_YEAR if year == anchor.year else 0)

    years = (anchor.year, anchor.year - 1, anchor.year + 1)
    nearest = min(years, key=weight)
    if tense == 0 or distance(nearest) * tense >= 0 or abs(distance(nearest)) <= _NEAR:
        return nearest
    far = _YEAR if abs(tense) > 1 else _FAR if day is None else _FAR_DAY
    fitting = [y for y in years if distance(y) * tense >= 0 and abs(distance(y)) <= far]
    return min(fitting, key=weight) if fitting else nearest


def _weekday(point: Point, context: Context, tense: int) -> date | None:
    base = context.written or context.anchor
    if base is None or point.weekday is None:
        return None
    if point.shift is not None and (there := shifted(base, "week", point.shift.by)):  # Monday next week
        return there + timedelta(days=point.weekday - 1 - there.weekday())
    ahead = (point.weekday - 1 - base.weekday()) % 7
    if point.which == 0:
        days = ahead if tense > 0 else point.weekday - 1 - base.weekday()
    elif point.which == 1:
        days = ahead or 7
    elif point.which == -1:
        days = ahead - 7
    else:
        days = ahead if tense > 0 or ahead == 0 else ahead - 7
    return base + timedelta(days=days)


def _day_shift(shift: Shift, context: Context, tense: int) -> date | None:
    """*Today* is the day of the meeting, but that of writing where it is still to come (*will go on to Tamor today*) or the meeting was
    *yesterday*."""
    base = context.anchor
    if shift.told:
        base = context.told_day or base
    elif shift.by or tense > 0 or context.written_next:
        base = context.written or base
    return shifted(base, "day", shift.by) if base else None


def place(point: Point, context: Context, tense: int) -> str | None:
    """The EDTF of a point: a day, a month, a season, a year, or a week as a range; null where it cannot be placed."""
    if point.weekday is not None and point.day is None:
        day = _weekday(point, context, tense)
        return str(day) if day else None
    if point.shift is not None and point.shift.unit == "month" and point.day is not None:  # the 9th of this month
        month_told = _stretch(point.shift, context, tense)
        return _day_in(month_told, point.day) if month_told else None
    if point.shift is not None and point.month is None and point.season is None and not (point.school or point.fiscal):
        if point.shift.unit == "day":
            day = _day_shift(point.shift, context, tense)
            return str(day) if day else None
        return _stretch(point.shift, context, tense)
    if point.easter is not None:
        return _days_after_easter(point, context, tense)
    if point.school or (point.fiscal and point.shift is not None):
        return _broken_year(point, context)
    if point.decade:
        return f"{point.year}/{(point.year or 0) + 9}"
    year = point.year
    if year is None and point.shift is not None:
        told = _stretch(point.shift, context, tense)
        year = int(told) if told and told.isdigit() else None
    if point.season is not None:
        return _season(point, year, context, tense)
    if point.fiscal and context.april and year:
        return f"{year:04}-04/{year + 1:04}-03"
    if point.month is None:
        return f"{year:04}" if year else None
    month, day_number = point.month, point.day
    if point.other is not None and year is not None:
        month, day_number = _day_or_month_first(point, context)
    if year is None:
        year = _year_of(point, context, tense)
    if year is None:
        return None
    if day_number is None:
        return f"{year:04}-{month:02}"
    try:
        return str(date(year, month, day_number))
    except ValueError:
        return None


_SCHOOL_BEGINS = 10  # the month by which a school year has begun
_APRIL, _OCTOBER = 4, 10  # with which the years of budget of Japan and of America begin


def _broken_year(point: Point, context: Context) -> str | None:
    """*The next academic year*: it begins in the autumn. *This fiscal year*: where it begins, by the publisher."""
    if context.anchor is None or point.shift is None:
        return None
    begins = _SCHOOL_BEGINS if point.school else _APRIL if context.april else _OCTOBER if context.month_first else 1
    year = context.anchor.year - (context.anchor.month < begins) + point.shift.by
    if point.school:
        return f"{year:04}/{year + 1:04}"
    if begins == 1:
        return f"{year:04}"
    if begins == _OCTOBER:  # it bears the name of the year in which it ends
        return f"{year:04}-10/{year + 1:04}-09"
    return f"{year:04}-04/{year + 1:04}-03"


def _days_after_easter(point: Point, context: Context, tense: int) -> str | None:
    """Easter of the year told, or else the nearest; that of the publisher's churches."""
    easter = eastern_easter if context.eastern else western_easter
    year = point.year
    if year is None and point.shift is not None:
        told = _stretch(point.shift, context, tense)
        year = int(told) if told and told.isdigit() else None
    elif year is None and context.anchor is not None:
        year = _nearest_year(4, None, context.anchor, tense)
        if point.which is not None:  # next Easter
            years = range(context.anchor.year - 1, context.anchor.year + 2)
            on_its_side = [y for y in years if (easter(y) - context.anchor).days * (point.which or 1) > 0]
            year = min(on_its_side, key=lambda y: abs(y - context.anchor.year) if context.anchor else y)
    return str(easter(year) + timedelta(days=point.easter or 0)) if year else None


def _day_in(month: str, day: int) -> str | None:
    year, number = int(month[:4]), int(month[5:7])
    return f"{month}-{day:02}" if day <= calendar.monthrange(year, number)[1] else None


def _day_or_month_first(point: Point, context: Context) -> tuple[int, int]:
    """Month and day of numerals that could be read both ways: nearer to the day of the meeting, else as the publisher writes."""
    month, day = point.month or 1, point.day or 1
    ways = [(month, day), point.other or (month, day)]
    if context.month_first:
        ways.reverse()
    anchor, year = context.anchor, point.year or 1
    if anchor is None:
        return ways[0]
    distances = [abs((date(year, m, min(d, calendar.monthrange(year, m)[1])) - anchor).days) for m, d in ways]
    return ways[1] if distances[1] <= 3 < distances[0] else ways[0]


def _year_of(point: Point, context: Context, tense: int) -> int | None:
    anchor = context.anchor
    if anchor is None or point.month is None:
        return None
    if point.which == 0 and point.day is None:
        return anchor.year
    if point.which in (-1, 1) and point.day is None:
        months = range(1, 13)
        for by in months:
            year, month = month_after(anchor.year, anchor.month, by * point.which)
            if month == point.month:
                return year
    if point.which is not None and point.day is not None:  # on 1 May next
        to_come = (point.month, point.day) > (anchor.month, anchor.day)
        return anchor.year + (not to_come) if point.which > 0 else anchor.year - to_come
    return _nearest_year(point.month, point.day, anchor, tense)


def _season(point: Point, year: int | None, context: Context, tense: int) -> str | None:
    season = point.season or 21
    if year is None:
        anchor = context.anchor
        if anchor is None:
            return None
        month = _SEASONS[season]
        if point.which == 0 and season != _WINTER:
            year = anchor.year
        elif point.which == 1:  # next spring, said in May, is next year's
            year = anchor.year + (month <= anchor.month + 1)
        elif point.which == -1:
            year = anchor.year - (month + 1 >= anchor.month)
        else:
            year = _nearest_year(month, None, anchor, tense)
    return f"{year:04}-{season}"


def resolve(expression: Expression, context: Context) -> tuple[str | None, str | None]:
    """The EDTF of an expression and, where it names a single day, that day."""
    e, tense = expression, expression.tense
    if e.shape == "vague":
        return None, None
    if e.shape in ("within", "window", "ago", "later"):
        return (_counted_on if e.shape == "later" else _counted)(e, context), None
    first = place(e.first, context, tense) if e.first is not None else None
    if e.clock is not None:
        return _timed(e, first, context)
    if e.first is None or first is None:
        return None, None
    if e.shape == "week":
        return week(date.fromisoformat(first), False), None
    if e.shape == "weekday":
        day = _nth_weekday(e, first)
        return day, day
    if e.shape == "part":
        return _part(e, _next_where_past(e, first, context) if tense > 0 else first), None
    if e.shape == "by":
        first = _next_where_past(e, first, context)
        first = _part(e, first) or first if e.part else first
        last = last_day(first) if e.to_end or "/" in first else first
        if last and e.amount:  # before June
            last = str(shifted(date.fromisoformat(f"{last}-01"), "day", e.amount))
        return (f"../{last}" if last else None), None
    if e.shape == "from":
        return first.split("/")[0] + "/..", None
    if e.shape in ("range", "set") and e.last is not None:
        return _ranged(e, first, context, tense), None
    return first, (first if e.first.is_day else None)


def _next_where_past(e: Expression, year: str, context: Context) -> str:
    """The year that a quarter or half without a year of its own belongs to: *by the end of the first quarter*, said in May, is the next
    year's. A year that is printed stays."""
    told = e.first is not None and e.first.shift is not None
    if not told or not e.part or context.anchor is None or year != str(context.anchor.year):
        return year
    past = (last_day(_part(e, year) or year) or "") < str(context.anchor)
    return str(context.anchor.year + 1) if past else year


def _timed(e: Expression, day: str | None, context: Context) -> tuple[str | None, str | None]:
    if e.first is None:
        told = context.told_day or context.anchor
        day = str(told) if told else None
    elif e.first.month is None and e.first.day is not None:  # 1:40 on the 22nd
        day = _day_of_month(e.first.day, context)
    if day is None or e.clock is None:
        return None, None
    start = f"{day}T{e.clock.start % 1440 // 60:02}:{e.clock.start % 60:02}"
    if e.clock.end is None:
        return start, day
    last = day
    if e.clock.end < e.clock.start and (moved := shifted(date.fromisoformat(day), "day", 1)):
        last = str(moved)
    return f"{start}/{last}T{e.clock.end % 1440 // 60:02}:{e.clock.end % 60:02}", day


def _day_of_month(number: int, context: Context) -> str | None:
    """The day of that number nearest to the day last told, or to the meeting's."""
    near = context.told_day or context.anchor
    if near is None:
        return None
    days = []
    for by in (-1, 0, 1):
        year, month = month_after(near.year, near.month, by)
        if 1 <= year <= 9999 and number <= calendar.monthrange(year, month)[1]:
            days.append(date(year, month, number))
    return str(min(days, key=lambda d: abs((d - near).days))) if days else None


def _ranged(e: Expression, first: str, context: Context, tense: int) -> str | None:
    if e.first is None or e.last is None:
        return None
    last = place(e.last, context, tense)
    if last is None:
        return None
    if e.first.month is not None and e.first.year is None and e.first.shift is None:  # one year for both, or the next for the second
        later = last[4:] < first[4:]
        if e.last.year is None and e.last.shift is None:
            last = f"{int(first[:4]) + later:04}{last[4:]}"
        else:
            first = f"{int(last[:4]) - later:04}{first[4:]}"
    if e.first.weekday is not None and e.first.day is None and last < first:
        moved = shifted(date.fromisoformat(last), "week", 1)
        last = str(moved) if moved else last
    if last <= first:
        return None
    return f"{{{first},{last}}}" if e.shape == "set" else f"{first}/{last}"


def _nth_weekday(e: Expression, month: str) -> str | None:
    """*The last Friday of October*: the fifth is the last."""
    nth, weekday = e.part or (1, 1)
    year, number = int(month[:4]), int(month[5:7])
    days = [d for d in range(1, calendar.monthrange(year, number)[1] + 1) if date(year, number, d).weekday() == weekday - 1]
    return f"{month}-{days[min(nth, len(days)) - 1]:02}"


def _part(e: Expression, whole: str) -> str | None:
    """A half, quarter or some months of a year; a half of a month."""
    nth, of = e.part or (1, 1)
    if re.fullmatch(r"\d{4}", whole):
        if nth < 0:
            return f"{whole}-01/{whole}-{-nth:02}" if -nth > 1 else f"{whole}-01"
        size = 12 // of
        return f"{whole}-{(nth - 1) * size + 1:02}/{whole}-{nth * size:02}"
    end = last_day(whole)
    if re.fullmatch(r"\d{4}-\d\d", whole) and of == 5 and end:  # weeks of a month; the fifth is the last
        last = int(end[-2:])
        if nth < 0:
            return f"{whole}-01/{whole}-{-7 * nth:02}"
        return f"{whole}-{7 * nth - 6:02}/{whole}-{7 * nth:02}" if nth < 5 else f"{whole}-{last - 6:02}/{end}"
    if re.fullmatch(r"\d{4}-\d\d", whole) and of == 3 and end:  # ten days each; the last to its end
        return f"{whole}-{10 * nth - 9:02}/{f'{whole}-{10 * nth:02}' if nth < of else end}"
    if re.fullmatch(r"\d{4}-\d\d", whole) and of == 2:
        return f"{whole}-01/{whole}-15" if nth == 1 else f"{whole}-16/{end}"
    return whole


def _counted(e: Expression, context: Context) -> str | None:
    """*Within six months*: by the day so long after. *Over the next three years, in the last 12 months*: from month to month."""
    anchor, unit = context.anchor, e.unit
    if e.first is not None and anchor is not None:  # thirty years ago today
        anchor = first_day(place(e.first, context, 0))
        there = shifted(anchor, unit, e.amount) if anchor and unit else None
        return str(there) if there else None
    if anchor is None or unit is None:
        return None
    there = shifted(anchor, unit, e.amount)
    if there is None:
        return None
    if e.shape == "within":
        return f"../{there}"
    if e.shape == "ago":
        if unit == "year":
            return f"{there.year:04}"
        if unit == "month":
            return f"{there.year:04}-{there.month:02}"
        return week(there, False) if unit == "week" else str(there)
    first, last = sorted((anchor, there))
    if unit in ("month", "year") and not e.to_end:
        return f"{first:%Y-%m}/{last:%Y-%m}" if first.year >= 1000 else None
    return f"{first}/{last}"


def _counted_on(e: Expression, context: Context) -> str | None:
    """*Two days later, a year earlier*: from the day, month or year told last, else from that of the meeting."""
    if context.anchor is None or e.unit is None:
        return None
    base = context.told_day or context.anchor
    if e.unit in ("day", "week"):
        there = shifted(base, e.unit, e.amount)
        return str(there) if there else None
    year, month = context.told_month or (base.year, base.month)
    months = e.unit == "month" or (e.unit == "year" and context.told_month and e.amount > 0)
    if months:
        year, month = month_after(year, month, e.amount * (12 if e.unit == "year" else 1))
        return f"{year:04}-{month:02}"
    return f"{(context.told_year or base.year) + e.amount:04}"
