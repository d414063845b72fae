"""Days as pages print them in their stamps.

*May 15, 2004*, *16 March*, *11. June 2017*, *2016/03/14*, *06.10.2016 / 17:42*, *25/08/20 18:40*, *Oct. 24/19*, *2017. June 11.*,
*2017 06 11*, *11 / 06 / 2017*.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from memcon.lexicon import Lexicon


class Stamp(NamedTuple):
    """A day at `[start, end)`. `year` is null where none is printed. `doubtful`: two numbers could each be the month."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    doubtful: bool = False

    def edtf(self, year: int | None = None, *, month_first: bool = False) -> str | None:
        """The day as EDTF, in `year` where the page prints none; `month_first` where the publisher writes months first in numbers."""
        in_year = self.year or year
        if in_year is None:
            return None
        month, day = (self.day, self.month) if self.doubtful and month_first else (self.month, self.day)
        return f"{in_year:04}-{month:02}-{day:02}"


@cache
def _months(lexicon: Lexicon) -> dict[str, int]:
    return {w.lower(): int(e.get("number")) for e in lexicon["page"] if e.get("kind") == "month" for w in e.words}


@cache
def _pattern(lexicon: Lexicon) -> re.Pattern[str]:
    month = "|".join(sorted(_months(lexicon), key=len, reverse=True))
    # A clock time is at times glued to the year: 10 June 201721:53.
    return re.compile(
        rf"""
        (?<![\w.,/-])(?P<d1>\d{{1,2}})(?:st|nd|rd|th|\.(?=\s))?[\s-]*(?:of\s+)?(?P<m1>{month})\b\.?
          (?:[,\s-]*(?:(?:of|de)\s+)?(?P<y1>(?:19|20)\d\d)(?=\D|$|\d\d?:\d\d))?
        | (?<![\w.,/-])(?P<y7>(?:19|20)\d\d)[.,]?\s+(?P<m7>{month})\b\.?\s+(?P<d7>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])
        | \b(?P<m2>{month})\.?\s*(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])
          (?:(?:\s*\([A-Za-z]+\.?\))?[,\s]+(?P<y2>(?:19|20)\d\d)(?=\D|$|\d\d?:\d\d) | /(?P<y2s>\d\d)(?![\d/]))?
        | (?<![\d/.-])(?P<y3>(?:19|20)\d\d)(?P<sep3>[-/.]|[ ](?=\d\d[ ]\d\d(?!\d)))\s?(?P<m3>\d{{1,2}})(?P=sep3)\s?
          (?P<d3>\d{{1,2}})(?!\d|[-/.]\d)
        | (?<![\d/.-])(?P<d4>\d{{1,2}})\s?(?P<sep4>[-/.])\s?(?P<m4>\d{{1,2}})\s?(?P=sep4)\s?(?P<y4>(?:19|20)\d\d)(?=\D|$|\d\d?:\d\d)
        | (?<![\d/.-])(?P<d6>\d{{1,2}})(?P<sep6>[/.])(?P<m6>\d{{1,2}})(?P=sep6)(?P<y6>\d\d)(?=,?\s+[\[(]?\d{{1,2}}:\d\d(?!\d)|\)\s*$)
        | (?P<y5>(?:19|20)\d\d)年(?P<m5>\d{{1,2}})月(?P<d5>\d{{1,2}})日
        """,
        re.IGNORECASE | re.VERBOSE,
    )


_DIGIT = re.compile(r"\d")


def find_stamps(text: str, lexicon: Lexicon) -> list[Stamp]:
    """The days printed in `text`, in order. What is no day of the calendar is left out."""
    found: list[Stamp] = []
    if _DIGIT.search(text) is None:
        return found
    for match in _pattern(lexicon).finditer(text):
        parts = match.groupdict()
        which = next(i for i in "1234567" if parts[f"d{i}"])
        day, written = int(parts[f"d{which}"]), parts[f"m{which}"]
        month = _months(lexicon)[written.lower()] if which in "127" else int(written)
        year = int(parts[f"y{which}"]) if parts[f"y{which}"] else None
        if parts["y2s"]:
            year = 2000 + int(parts["y2s"])
        if year is not None and which == "6":  # two figures, told from a list number by the clock that follows
            year += 2000
        doubtful = False
        if which in "46":
            if month > 12 >= day:
                day, month = month, day
            doubtful = day <= 12 and month <= 12 and day != month and parts[f"sep{which}"] != "."
        try:
            date(year or 2000, month, day)
        except ValueError:
            continue
        found.append(Stamp(match.start(), match.end(), year, month, day, doubtful))
    return found
