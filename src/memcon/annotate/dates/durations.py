"""Lengths of time: *for approximately 30 minutes, an hour and a half, a one-hour meeting*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memcon.annotate.dates.lexemes import Lexemes
from memcon.annotate.mentions import DurationMention

_NUMBER = "(?:k(?:-k)?|[nNA]|A?k)"
_LENGTH = re.compile(
    f"(?P<about>[~i]*)(?:"
    f"(?P<quarters>(?:A|k)?-?2OA?7)"
    f"|(?P<andhalf>{_NUMBER}-?7&A?h|{_NUMBER}&A?h7|k-&-A-h-7)"
    f"|(?P<andquarter>{_NUMBER}-?7&A?k?-?2|{_NUMBER}&A?k?-?2-?7)"
    f"|(?P<half>h-?A?-?7|Ah-?7)"
    f"|(?P<two>{_NUMBER}-?7,?&?{_NUMBER}-?7)"
    f"|(?P<one>{_NUMBER}-?7)"
    f"|(?P<long>7)"
    f")"
)
_LONGEST = 7 * 24 * 60  # minutes; what is longer is no length of a meeting


def find(text: str, lexemes: Lexemes) -> Iterator[DurationMention]:
    """The lengths of time told in hours and minutes, from left to right."""
    kinds = lexemes.kinds
    if "7" not in kinds:
        return
    for match in _LENGTH.finditer(kinds):
        minutes = _minutes(lexemes, match)
        if minutes is None or not 0 < minutes <= _LONGEST:
            continue
        if match.group("long") and not text.startswith("-long", lexemes.ends[match.end() - 1]):
            continue  # the hour-long call
        first = match.end("about")
        about = "~" in match.group("about") or _over(text, lexemes, match)
        if about:
            first = match.start() if "~" in match.group("about") else match.end("about") - 1
        yield DurationMention(lexemes.starts[first], lexemes.ends[match.end() - 1], minutes, about)


def _over(text: str, lexemes: Lexemes, match: re.Match[str]) -> bool:
    """Whether *over* stands before it: *over two hours*."""
    at = match.end("about") - 1
    return at >= match.start() and text[lexemes.starts[at] : lexemes.ends[at]].lower() == "over"


def _minutes(lexemes: Lexemes, match: re.Match[str]) -> int | None:
    first, last = match.end("about"), match.end()
    kinds = lexemes.kinds
    units = [i for i in range(first, last) if kinds[i] == "7"]
    unit = _number(lexemes, units[0], units[0] + 1)
    if match.group("half"):
        return int(unit / 2)
    if match.group("quarters"):
        at = kinds.index("2", first)
        return int((_number(lexemes, first, at) or 1) * unit / 4)
    if match.group("andhalf"):
        return int((_number(lexemes, first, min(units[0], kinds.index("&", first))) + 0.5) * unit)
    if match.group("andquarter"):  # an hour and three quarters, two and a quarter hours
        joint = kinds.index("&", first)
        quarters = _number(lexemes, joint + 1, kinds.index("2", joint)) or 1
        return int((_number(lexemes, first, min(units[0], joint)) + quarters / 4) * unit)
    if match.group("two"):
        return int(_number(lexemes, first, units[0]) * unit + _number(lexemes, units[0] + 1, units[1]) * _number(lexemes, units[1], last))
    return int(unit if match.group("long") else _number(lexemes, first, units[0]) * unit)


def _number(lexemes: Lexemes, first: int, last: int) -> float:
    """The number told by the lexemes: *forty-five, 1.5, an*. An article before a number word counts for nothing (*a one-hour meeting*)."""
    total = 0.0
    for i in range(first, last):
        value = lexemes.values[i]
        if lexemes.kinds[i] == "A" and i + 1 < last and lexemes.kinds[i + 1] in "knN":
            continue
        if lexemes.kinds[i] in "knNA7":
            total += float(value) if isinstance(value, int | str) else 0.0
    return total
