"""What the patterns of weeks, months, seasons, years and parts of them say."""

from __future__ import annotations

from memcon.annotate.date_expressions import Expression, Point, Shift
from memcon.annotate.dates.matches import MONTHS, SIGN, UNITS, Match, expression_of
from memcon.annotate.dates.parts import calendar_of, inner_point, is_month, is_numbered, is_year, names_a_thing, season_point, stands_alone


def years_of(m: Match) -> Expression | None:
    first, last = m.found.group().index("Y") + m.first, m.last - 1
    start, end = m.number(first), m.number(last)
    if m.kind(last) != "Y":
        if len(m.word(last)) != 2:
            return None
        end += start // 100 * 100
    if not start < end or end - start > 150:
        return None
    if "/" in m.found.group() and (end - start > 1 or is_numbered(m, m.first - 1)):  # 2019/2020, but not Resolution 2019/20
        return None
    return expression_of(m)._replace(shape="range", first=Point(year=start), last=Point(year=end))


def month_of(m: Match) -> Expression | None:
    told = calendar_of(m, m.first, m.last)
    if told is None:
        return None
    at = next(i for i in range(m.first, m.last) if m.kind(i) in MONTHS)
    point = told.points[0]
    if point.year is None and point.shift is None:
        if m.kind(at) == "m":
            return None
        if m.kind(at) == "%" and not is_month(m, at):
            return None
    return expression_of(m)._replace(first=point)


def named_month(m: Match) -> Expression | None:
    """*In the month of June.*"""
    told = calendar_of(m, m.first + 4, m.last)
    return expression_of(m)._replace(first=told.points[0]) if told is not None else None


def year_of(m: Match) -> Expression | None:
    at = m.last - 1
    if m.kind(m.first) == "i" and m.word(m.first) not in ("during", "throughout"):  # in 2013 names the year alone
        return None
    return expression_of(m)._replace(first=Point(year=m.number(at))) if is_year(m, at) else None


def fiscal_year(m: Match) -> Expression | None:
    """*Fiscal 2018, the financial year 2018-19*: of a Japanese page, from April on."""
    at = next(i for i in range(m.first, m.last) if m.kind(i) == "Y")
    if m.kind(m.last - 1) != "Y" or m.last - 1 > at:
        return years_of(m)
    return expression_of(m)._replace(first=Point(year=m.number(at), fiscal=True))


def stretch_of(m: Match) -> Expression | None:
    """*This year, early next month, the coming week.*"""
    at = m.last - 1
    if m.is_plural(at):
        return None
    kind, value = m.kind(at - 1), m.lexemes.values[at - 1]
    unit = UNITS[m.kind(at)]
    if kind not in SIGN:  # over the weekend
        return expression_of(m)._replace(first=Point(shift=Shift(unit, 0)))
    told = kind == "F" or value == "told"
    if m.word(at - 1) == "past" and unit in ("year", "month"):
        return expression_of(m)._replace(shape="window", amount=-1, unit=unit, to_end=True)
    by = SIGN[kind]
    if m.word(at - 1) == "past" and unit == "week":
        by = 0
    return expression_of(m)._replace(first=Point(shift=Shift(unit, by, told)))


def stretch_before(m: Match) -> Expression | None:
    """*The month before, the year after*: counted from what was spoken of last."""
    by = {"before": -1, "after": 1}.get(m.word(m.last - 1))
    return expression_of(m)._replace(first=Point(shift=Shift(UNITS[m.kind(m.first + 1)], by, told=True))) if by else None


_OF_A_SEASON = frozenset("elections election session sessions round plenary".split())


def season_of(m: Match) -> Expression | None:
    point = season_point(m, m.first, m.last)
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "Sz")
    if point is None:
        return None
    if point.year is None and point.shift is None and point.which is None:
        opened = m.kind(m.first - 1) if m.kind(m.first) == "T" else ("" if m.kind(at) == "z" else m.kind(m.first - 1))
        if m.kind(at - 1) == "T" and m.kind(m.last) == "x" and m.word(m.last) in _OF_A_SEASON:  # the autumn elections
            return expression_of(m)._replace(first=point)
        ahead = m.word(m.first - 1).endswith(("for", "ahead of")) and m.kind(m.last) not in "Ox-"
        if not (opened in ("i", "B", "s", "u", "f") or ahead or m.kind(m.first) == "e"):
            return None
        if m.kind(at) == "z" and (m.kind(m.last) in "Ox-" or (opened == "f" and m.kind(m.last) == "i")):
            return None
    if names_a_thing(m, at):
        return None
    return expression_of(m)._replace(first=point)


def season_of_year(m: Match) -> Expression | None:
    """*Later this year, in the autumn.*"""
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "DLX")
    return expression_of(m)._replace(first=Point(season=m.number(m.last - 1), shift=Shift("year", SIGN[m.kind(at)])))


def week_of(m: Match) -> Expression | None:
    """*The week of March 14, the week beginning 14 March.*"""
    told = calendar_of(m, m.first, m.last)
    return expression_of(m)._replace(shape="week", first=told.points[0]) if told else None


def week_of_month(m: Match) -> Expression | None:
    """*The second week of June, the last week of May.*"""
    told = calendar_of(m, m.first, m.last)
    at = m.found.group().index("4") + m.first - 1
    if m.is_plural(at + 1):
        return None
    nth = m.number(at) if m.kind(at) == "q" else 5
    return expression_of(m)._replace(shape="part", first=told.points[0]._replace(which=None), part=(nth, 5)) if told else None


def ten_days(m: Match) -> Expression | None:
    """*In the first ten days of October*: a third of the month."""
    inner = m.group("inner")
    point = inner_point(m, *inner) if inner else None
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "qL")
    nth = m.number(at) if m.kind(at) == "q" else 3
    if point is None or m.number(at + 1) != 10 or nth > 3:
        return None
    return expression_of(m)._replace(shape="part", first=point, part=(nth, 3))


def decade_of_month(m: Match) -> Expression | None:
    """*In the first decade of November*: a third of the month."""
    inner = m.group("inner")
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "qL")
    point = inner_point(m, *inner) if inner and m.word(at + 1) == "decade" else None
    nth = m.number(at) if m.kind(at) == "q" else 3
    return expression_of(m)._replace(shape="part", first=point, part=(nth, 3)) if point is not None and nth <= 3 else None


def first_weeks(m: Match) -> Expression | None:
    """*In the first two weeks of November.*"""
    inner = m.group("inner")
    point = inner_point(m, *inner) if inner else None
    at = m.found.group().index("q") + m.first
    if point is None or m.number(at) != 1 or m.number(at + 1) not in (2, 3):
        return None
    return expression_of(m)._replace(shape="part", first=point, part=(-m.number(at + 1), 5))


def fortnight_of_month(m: Match) -> Expression | None:
    """*In the second fortnight of April*: a half of the month."""
    inner = m.group("inner")
    point = inner_point(m, *inner) if inner else None
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "qL")
    nth = m.number(at) if m.kind(at) == "q" else 2
    return expression_of(m)._replace(shape="part", first=point, part=(nth, 2)) if point is not None and nth <= 2 else None


def side_by_side(m: Match) -> Expression | None:
    """*In September and October 2017, for 2017 and 2018*: two months or years that follow each other; what bears them in its name is apart
    (*in the 2017 and 2018 plans*)."""
    told = calendar_of(m, m.first + 1, m.last)
    if told is None or len(told.points) != 2 or (m.kind(m.last) == "x" and m.lexemes.values[m.last] == "Name"):
        return None
    first, last = told.points
    follows = last.month == (first.month or 0) % 12 + 1 if last.month else (last.year or 0) - (first.year or 0) == 1
    start = m.first + (m.kind(m.first) == "p")
    return expression_of(m, start)._replace(shape="range", first=first, last=last) if follows else None


def first_days(m: Match) -> Expression | None:
    """*The first days of May, the last weeks of this year*: the month or year, with no more than that said."""
    inner = m.group("inner")
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "346")
    point = inner_point(m, *inner) if inner and m.is_plural(at) and stands_alone(m, *inner) else None
    return expression_of(m)._replace(first=point) if point else None


def once_more(m: Match) -> Expression | None:
    """*The year before last, the week after next.*"""
    if m.kind(m.last - 2) == "x" and m.word(m.last - 2) != "after":
        return None
    by = 2 if m.kind(m.last - 1) == "X" else -2
    return expression_of(m)._replace(first=Point(shift=Shift(UNITS[m.kind(m.first + 1)], by)))


def new_year(m: Match) -> Expression | None:
    """*Early in the new year*: the year to come."""
    return expression_of(m)._replace(first=Point(shift=Shift("year", 1)))


def end_of(m: Match) -> Expression | None:
    """*At the end of the month, the beginning of the year*: the whole month or year, with no more than that said."""
    at = m.last - 1
    if m.is_plural(at) or m.kind(m.last) == "-":
        return None
    return expression_of(m)._replace(first=Point(shift=Shift(UNITS[m.kind(at)], 0)))


def part_of(m: Match) -> Expression | None:
    """*First half of 2020, second quarter of next year, first nine months of this year.*"""
    inner = m.group("inner") if "inner" in m.found.re.groupindex else None
    whole = inner_point(m, *inner) if inner else Point(shift=Shift("year", 0))
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
    return expression_of(m)._replace(shape="part", first=whole, part=part)


def semester(m: Match) -> Expression | None:
    """*During the second semester*: that half of this year; the second half alone may be of anything."""
    if m.word(m.last - 1) != "semester":
        return None
    if m.kind(m.last - 2) == "D":
        return expression_of(m)._replace(first=Point(shift=Shift("half", 0)))
    at = next(i for i in range(m.first, m.last) if m.kind(i) == "q")
    part = (m.number(at), 2)
    return expression_of(m)._replace(shape="part", first=Point(shift=Shift("year", 0)), part=part) if part[0] <= part[1] else None


_TERMS = frozenset("session season semester term".split())


def term_of(m: Match) -> Expression | None:
    """*In the 2018 season, from the 2023 session*: the year that a season or a session bears in its name."""
    at = next(i for i in range(m.first, m.last) if m.kind(i) == "Y")
    if m.kind(m.last - 1) == "x" and m.word(m.last - 1) not in _TERMS:
        return None
    year = Point(year=m.number(at))
    if m.kind(m.first) == "f":
        return expression_of(m)._replace(shape="from", first=year)
    if m.kind(at + 1) in "-/":
        end = m.number(at + 2) + (m.number(at) // 100 * 100 if m.number(at + 2) < 100 else 0)
        return expression_of(m)._replace(shape="range", first=year, last=Point(year=end)) if end == m.number(at) + 1 else None
    return expression_of(m)._replace(first=year)


def school_year(m: Match) -> Expression | None:
    """*In the next academic year, this fiscal year*: they do not begin in January."""
    by = next(SIGN[m.kind(i)] for i in range(m.first, m.last) if m.kind(i) in SIGN)
    start = m.first + (m.kind(m.first) in "pf")
    fiscal = m.kind(m.last - 1) == "φ"
    return expression_of(m, start)._replace(first=Point(shift=Shift("year", by), school=not fiscal, fiscal=fiscal))


def academic(m: Match) -> Expression | None:
    """*The academic year 2019-2020, the school year 2019.*"""
    if m.kind(m.last - 1) == "Y" and m.kind(m.last - 2) == "ζ":
        return expression_of(m)._replace(first=Point(year=m.number(m.last - 1)))
    return years_of(m)


def decade_of(m: Match) -> Expression | None:
    return expression_of(m)._replace(first=Point(year=m.number(m.last - 1), decade=True))
