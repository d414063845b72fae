"""What the patterns of deadlines, beginnings, lengths and vague times say: *by the end of May, from 2015 on, within a week, soon*."""

from __future__ import annotations

import re

from memcon.annotate.date_expressions import Expression, Point, Shift, Unit
from memcon.annotate.dates.matches import SIGN, UNITS, Match, expression_of
from memcon.annotate.dates.parts import count_of, inner_point, stands_alone
from memcon.lexicon import groups

_WORDS = groups("date_words")


def by_then(m: Match) -> Expression | None:
    inner = m.group("inner")
    point = inner_point(m, *inner) if inner else Point(shift=Shift("year", 0))
    if point is None or (inner and not stands_alone(m, *inner)):
        return None
    if m.kind(m.last) == "'":  # before today's signing: not by today
        return None
    to_end = any(kind in m.found.group() for kind in "E9Q")  # the end of the year, year-end, before the year is out
    part = m.group("part") if "part" in m.found.re.groupindex else None  # by the end of the third quarter
    quarter = (m.number(part[0]), 2 if m.kind(part[0] + 1) == "h" else 4) if part else None
    month_alone = point.month is not None and point.day is None and not to_end and "e" not in m.found.group()
    ends_before = month_alone and m.word(m.first) in ("before", "prior to")  # before June: by the last of May
    built = expression_of(m)._replace(shape="by", first=point, to_end=to_end, part=quarter, weekday=point.weekday)
    return built._replace(amount=-1, unit="day") if ends_before else built


def through_then(m: Match) -> Expression | None:
    """*Through 2025, through to the end of May*, where no *from* stands before."""
    return by_then(m) if m.word(m.first) == "through" else None


def until_then(m: Match) -> Expression | None:
    """*Until 2030, until 31 August*; *until Saturday* only names its day."""
    inner = m.group("inner")
    point = inner_point(m, *inner) if inner and stands_alone(m, *inner) else None
    if point is None or not (point.year or (point.month and point.day)) or m.kind(m.last) == "'":
        return None
    return expression_of(m)._replace(shape="by", first=point)


def from_on(m: Match) -> Expression | None:
    inner = m.group("inner") or (m.group("season") if "season" in m.found.re.groupindex else None)  # from the spring
    if m.kind(m.last - 1) == "z" and m.kind(m.last) in "iO":  # from the fall in prices
        return None
    if inner is None or not stands_alone(m, *inner) or (m.kind(m.first) == "e" and m.word(m.first) != "beginning"):
        return None
    year = m.kind(m.last - 1) == "Y" and inner[1] - inner[0] == 1
    if year and m.kind(m.last) == "x":  # from 2020 levels
        return None
    if m.kind(inner[0]) == "R" and inner[1] - inner[0] == 1 and (m.word(m.first) not in _FROM_TODAY or m.kind(m.last) == "'"):
        return None
    point = inner_point(m, *inner)
    once = m.word(m.first - 2) not in _AGAIN_AND_AGAIN
    if point and once and m.word(m.first) in _BEGINS and m.word(m.first - 1) in _BEGUN:  # a session commencing on 27 February
        return expression_of(m, inner[0])._replace(first=point)
    state = m.word(m.first) == "as of" and (point.weekday is not None or m.kind(inner[0]) == "R") if point else False
    if point and year and m.word(m.first - 1) in _DATED_BY_FROM:
        return expression_of(m, inner[0])._replace(first=point)
    if point and state:  # as of Monday evening: the state of that day
        return expression_of(m)._replace(first=point, weekday=point.weekday)
    return expression_of(m)._replace(shape="from", first=point) if point else None


_FROM_TODAY = frozenset(("as of", "as from", "with effect from", "effective", "effective from", "effective as of", "starting from"))

# Before what is held time and again from a day on: *monthly consultations beginning in April*.
_AGAIN_AND_AGAIN = _WORDS["again_and_again"]

_BEGINS = frozenset(f"{verb} {link}" for verb in ("beginning", "starting", "commencing") for link in ("in", "on"))

# What begins on a day: the session, the course, of which that is the day.
_BEGUN = _WORDS["begins_on_a_day"]

# Before *from 2017* what was made in that year.
_DATED_BY_FROM = _WORDS["dated_papers"]


def since_then(m: Match) -> Expression | None:
    """*Since February 2020, trade has grown*: from then on, where it opens its sentence, and *since the 1990s*. Elsewhere *since* only
    leads to its day, month or year: *has not met since 2014*."""
    inner = m.group("inner")
    point = inner_point(m, *inner) if inner and stands_alone(m, *inner) else None
    opens = m.kind(m.first - 1) == "¶" and m.kind(m.last) == ","
    decade = inner is not None and m.kind(inner[0]) == "y"
    return expression_of(m)._replace(shape="from", first=point) if point and (opens or decade) else None


def last_hours(m: Match) -> Expression | None:
    """*Over the last 24 hours*: the days that so many hours reach back over."""
    days = m.number(m.last - 2) * m.number(m.last - 1) // _MINUTES_OF_A_DAY
    sign = next(SIGN[m.kind(i)] for i in range(m.first, m.last) if m.kind(i) in "LX")
    return expression_of(m)._replace(shape="window", amount=sign * days, unit="day") if days else None


def over_the_last(m: Match) -> Expression | None:
    """*Over the last year*: from month to month; *in the last year* is that year. *Over the coming week*: seven days."""
    if m.word(m.first) != "over" or m.is_plural(m.last - 1):
        return None
    if m.kind(m.last - 1) == "4":
        return expression_of(m)._replace(shape="window", amount=7 * SIGN[m.kind(m.last - 2)], unit="day")
    if m.word(m.last - 2) != "last":
        return None
    return expression_of(m)._replace(shape="window", amount=-1, unit=UNITS[m.kind(m.last - 1)])


def window_of(m: Match) -> Expression | None:
    if m.kind(m.first - 1) == "p":  # for the next three years: a length, not a time
        return None
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "LX")
    count, unit = length_of(m, at, m.last - 1)
    if m.kind(m.first) == "=":
        return expression_of(m)._replace(shape="within", amount=count, unit=unit)
    return expression_of(m)._replace(shape="window", amount=SIGN[m.kind(at)] * count, unit=unit)


_MINUTES_OF_A_DAY = 1440


def length_of(m: Match, first: int, at: int) -> tuple[int, Unit]:
    """How long *three weeks*, *a fortnight*, *half a year* is: the count from `first` on, the word for the stretch at `at`."""
    if m.kind(at) == "λ":
        return 14, "day"
    if m.kind(at) == "μ":
        return 6, "month"
    return count_of(m, first, at), UNITS.get(m.kind(at), "day")


def within_time(m: Match) -> Expression | None:
    """*Within a week, within 48 hours, within this year*; *within two weeks of the application* cannot be placed."""
    if _is_no_deadline(m):
        return None
    last = m.kind(m.last - 1)
    if m.kind(m.last - 2) in "DLXTF":  # within this year
        if m.is_plural(m.last - 1):
            return None
        shift = Shift(UNITS.get(last, "year"), SIGN.get(m.kind(m.last - 2), 0))
        return expression_of(m)._replace(shape="by", first=Point(shift=shift, fiscal=last == "φ"), to_end=True)
    if m.kind(m.last - 3) == "-" and m.kind(m.last) == "-":
        return None
    amount, unit = length_of(m, m.first, m.last - 1)
    if last == "7":  # within 48 hours
        amount = count_of(m, m.first, m.last - 1) * m.number(m.last - 1) // _MINUTES_OF_A_DAY
        if not amount:
            return None
    end, here = _of_what(m)
    if end > m.last and not here:
        return expression_of(m, None, end)._replace(shape="vague")
    return expression_of(m, None, end)._replace(shape="within", amount=amount, unit=unit)


_DONE_IN = re.compile(
    r"(?<!would have )\b(?:was|were|been) (?:\w+ )?\w+(?:ed|ilt|own|one|ade) $|\b(?:each other|one another)\b[^.;:]{0,60}$"
)
_LONGEST_CLAUSE = 90  # code points in which what was done within a time stands before it


def _is_no_deadline(m: Match) -> bool:
    """Whether so long a time is only a length: *was built within a year, inform one another within 24 hours*."""
    start = m.lexemes.starts[m.first]
    return m.kind(m.last - 2) not in "DLXTF" and _DONE_IN.search(m.text, max(0, start - _LONGEST_CLAUSE), start) is not None


_HERE = _WORDS["this_meeting"]
_LONGEST_NAME = 7  # lexemes
_ENDS_A_NAME = frozenset("by in at to that and or which who with for on under before after if once as so but from".split())


def _of_what(m: Match) -> tuple[int, bool]:
    """Where *within two weeks of the end of the talks* ends, and whether it counts from this meeting; the end of the match where no such
    words follow."""
    if m.kind(m.last) != "O" or m.kind(m.last + 1) not in "TAx":
        return m.last, True
    end = m.last + 1
    while end < m.last + _LONGEST_NAME and m.kind(end) not in ",·¶⟨⟩:;" and m.word(end) not in _ENDS_A_NAME:
        end += 1
    return end, m.word(end - 1) in _HERE and end - m.last <= 3


def time_ago(m: Match) -> Expression | None:
    """*Three years ago*; *thirty years ago today*."""
    today = m.kind(m.last - 1) == "R"
    amount, unit = length_of(m, m.first, m.last - 2 - today)
    day = Point(shift=Shift("day", m.number(m.last - 1))) if today else None
    return expression_of(m)._replace(shape="ago", amount=-amount, unit=unit, first=day)


def time_later(m: Match) -> Expression | None:
    """*Two days later, a year earlier, a fortnight before*: counted from what was spoken of last; *two days before the summit* is none."""
    sign = {"later": 1, "afterwards": 1, "after": 1, "earlier": -1, "before": -1, "previously": -1}.get(m.word(m.last - 1))
    if sign is None or (m.word(m.last - 1) in ("before", "after") and m.kind(m.last) not in ",·¶⟩&") or m.word(m.last) == "than":
        return None
    amount, unit = length_of(m, m.first, m.last - 2)
    return expression_of(m)._replace(shape="later", amount=sign * amount, unit=unit)


_STILL_TO_COME = re.compile(r">[^<≤sL·¶qO]{0,14}$")  # words of what lies ahead near before, and none of the past after them


def in_time(m: Match) -> Expression | None:
    """*In three weeks' time, meet again in a month, will arrive in ten days, six months from now*; *the second meeting in a month* is no
    date."""
    at = next(i for i in range(m.first, m.last) if m.kind(i) in "1346λμ")
    from_now = m.kind(m.last - 2) == "f"
    if from_now and m.word(m.last - 1) != "now":
        return None
    ahead = m.word(m.first) == "in" and _STILL_TO_COME.search(m.lexemes.kinds, 0, m.first) and m.kind(m.last) not in "x-GB"
    if not (from_now or m.word(m.last - 1) == "time" or m.word(m.first - 1) == "again" or ahead):
        return None
    amount, unit = length_of(m, m.first + (not from_now), at)
    return expression_of(m)._replace(shape="ago", amount=amount, unit=unit)


def from_now(m: Match) -> Expression | None:
    """*Between now and March 2020, from now until Christmas.*"""
    inner = m.group("inner")
    point = inner_point(m, *inner) if inner and m.word(m.first + 1) == "now" else None
    return expression_of(m)._replace(shape="range", first=Point(shift=Shift("day", 0)), last=point) if point else None


def vague_window(m: Match) -> Expression | None:
    """*In the coming days, over the next few months.*"""
    return expression_of(m)._replace(shape="vague") if m.is_plural(m.last - 1) else None


def vague_time(m: Match) -> Expression | None:
    if m.kind(m.last - 1) == "J" and m.word(m.last - 1) not in ("earliest", "soonest"):  # to begin at the earliest
        return None
    if m.found.group() == "v":
        after = m.kind(m.last)
        if m.word(m.first) in ("shortly", "soon") and (after in "B~" or m.word(m.last) in ("after", "before")):
            return None
        if m.word(m.first) == "soon" and m.word(m.first - 1) in ("as", "so", "too"):
            return None
    return expression_of(m)._replace(shape="vague")


def unplaced(m: Match) -> Expression | None:
    """*Before the rainy season, after Ramadan, at the start of the coming school year.*"""
    if m.kind(m.first) in "TDXω" and m.word(m.first - 1) not in ("after", "following", "for"):
        return None
    return expression_of(m)._replace(shape="vague")
