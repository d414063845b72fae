"""How long a planned action is to last, from a day on: *for six weeks beginning on 13 May*, *from 13 May for six weeks*."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

_TO_NINETEEN = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_COUNTED = {word: n for n, word in enumerate(_TO_NINETEEN, 1)} | {word: n * 10 for n, word in enumerate(_TENS, 2)}
_LONG = (
    r"for (?:an? (?:initial |further |additional |first )?(?:period|term) of )?"
    rf"(?P<n>\d{{1,3}}|{'|'.join(_COUNTED)}|an?)[ -](?P<unit>days?|weeks?|fortnights?|months?)"
)
_BEFORE = re.compile(rf"\b{_LONG},? (?:(?:beginning|starting|commencing)(?: on| in| from)?|from|as from|as of) $", re.IGNORECASE)
_AFTER = re.compile(rf" {_LONG}\b", re.IGNORECASE)
_DAY = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?(?:/\.\.)?")
_LONGEST = 70  # characters before the day: "for an initial period of twelve months commencing on"


def lasting(text: str, start: int, end: int, edtf: str | None) -> tuple[int, int, str] | None:
    """Where a day that begins at `start` is told with how long it lasts, and the interval; null where that is not told.

    >>> text = "will send a doctor for six weeks beginning on 13 May"
    >>> lasting(text, text.index("13"), len(text), "2024-05-13")
    (19, 52, '2024-05-13/2024-06-23')
    >>> text = "will send a doctor from June for three months"
    >>> lasting(text, text.index("June"), text.index(" for"), "2024-06")
    (24, 45, '2024-06/2024-08')
    >>> text = "will send a doctor on 13 May"
    >>> lasting(text, text.index("13"), len(text), "2024-05-13") is None
    True
    """
    day = _DAY.fullmatch(edtf or "")
    opens = re.match(r"(?:beginning|starting|commencing|from|as from|as of)(?: on| in| from)? ", text[start:end], re.IGNORECASE)
    bare = start + (opens.end() if opens else 0)
    before = _BEFORE.search(text, max(0, bare - _LONGEST), bare)
    after = _AFTER.match(text, end) if opens or text[max(0, start - 5) : start].lower() == "from " else None
    found = before or after
    if day is None or found is None:
        return None
    number, unit = found["n"].lower(), found["unit"].lower()
    count = int(number) if number.isdigit() else _COUNTED.get(number, 1)
    if unit.startswith("fortnight"):
        count, unit = count * 2, "weeks"
    last = _last(int(day[1]), int(day[2]), int(day[3]) if day[3] else None, count, unit)
    first = before.start() if before else start
    return (first, max(end, after.end() if after else end), f"{day[0].removesuffix('/..')}/{last}") if last else None


def _last(year: int, month: int, day: int | None, count: int, unit: str) -> str | None:
    """The last day, or month, of so many days, weeks or months."""
    if day is not None and not unit.startswith("month"):
        return (date(year, month, day) + timedelta(days=count * (7 if unit.startswith("week") else 1) - 1)).isoformat()
    if not unit.startswith("month"):
        return None
    if day is None:
        year, month = year + (month + count - 2) // 12, (month + count - 2) % 12 + 1
        return f"{year}-{month:02}"
    year, month = year + (month + count - 1) // 12, (month + count - 1) % 12 + 1
    return (date(year, month, min(day, calendar.monthrange(year, month)[1])) - timedelta(days=1)).isoformat()
