"""From text to the words of dates: each word, number or mark becomes a lexeme of one kind, and a kind is one character.

A stretch of text is then a string of kinds (*“on the 22nd of May”* is `@ToOM`), in which the grammar looks for its patterns. Whatever
means nothing in a date is `x`, so that nothing is matched across it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from memcon.annotate.mentions import Known
from memcon.annotate.phrases import fold
from memcon.annotate.places import gazetteer
from memcon.lexicon import Entry, Lexicon

Value = int | str | tuple[int, ...] | None

# The character of each kind of word in the lexicon. Marks and numbers are added below.
KINDS = {
    "month": "M", "month-word": "%", "month-short": "m", "weekday": "W", "weekday-short": "w", "season": "S", "fall": "z", "unplaced": "ω",
    "day-word": "R", "part": "P", "noon": "K", "holiday": "H", "past-clock": "^", "o-clock": "°", "clock-zone": "Z", "clock-word": "$",
    "year": "1", "quarter": "2", "month-unit": "3", "week": "4", "weekend": "5", "day": "6", "hour": "7", "year-end": "9",
    "this": "D", "last": "L", "last-told": "L", "next": "X", "next-told": "X", "same": "F",
    "new-year": "ν", "easter": "ε", "half": "h", "stage": "e", "end": "E",
    "fortnight": "λ", "half-year": "μ", "fiscal": "φ", "out": "Q", "course": "ι", "few": "ϕ", "school-year": "ζ",
    "in": "i", "on": "@", "within": "=", "for": "p", "at": "a", "from": "f", "since": "s", "to": "t", "until": "u", "by": "B",
    "between": "j", "and": "&", "ago": "G", "before": "b", "about": "~", "of": "O", "number": "k", "article": "A", "the": "T",
    "ordinal": "q", "vague": "v", "vague-how": "J", "vague-when": "0", "ahead": ">", "behind": "<", "past-verb": "≤", "numbered": "#",
    "counted": "c", "other-month": "ξ", "none": "x",
}  # fmt: skip

# Y year  n day number  o ordinal numeral  N other number  I date in numerals  C clock  g doubtful clock (9.05)  y decade (1990s)
# ε Easter  ν new year  η quarter (Q3) or, below zero, half (H1)
# l country or city  - dash  ⟨ ⟩ brackets  ' possessive  · full stop  ¶ end of a block
_MARKS = {",": ",", "(": "⟨", "[": "⟨", ")": "⟩", "]": "⟩", ".": "·", "/": "/", "|": "/", ":": ":", "-": "-", "–": "-", "—": "-", "‑": "-"}

_LEXEME = re.compile(
    r"""
      (?P<address>(?:https?://|www\.)\S+)
    | (?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*(?!\w|['’][^\W\d_]) | [A-Z]{3,}(?=[0-2]\d:[0-5]\d(?!\d)))
    | (?P<iso>\d{4}(?P<i>[\-/.])\d{1,2}(?P=i)\d{1,2}(?!\d) | 20\d\d[ ](?:0[1-9]|1[0-2])[ ](?:0[1-9]|[12]\d|3[01])(?![\d,.]))
        (?:T(?=\d\d:\d\d))?
    | (?P<numeric>\d{1,2}(?:[\-–]\d{1,2})?(?P<n>[\-./])\d{1,2}(?P=n)(?:(?:19|20)\d\d(?!\d(?!\d?:)) | \d\d(?![\d]|\.\d))
        | \d{1,2}\.[ ]\d{1,2}\.[ ](?:19|20)\d\d(?!\d) | \d{1,2}[ ]/[ ]\d{1,2}[ ]/[ ](?:19|20)\d\d(?!\d))
    | (?P<short>(?<=\()(?:[0-3]?\d\.[01]?\d\.|[0-3]\d/[01]\d)(?=\)) | (?<=day[ ]\()[0-3]?\d/[01]?\d(?=\)))
    | (?P<clock>(?:[01]?\d|2[0-4])(?:[:.h]|[ ]h[ ])[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?!\d|[.,]\d)
        (?:[ \u00a0]?(?P<half>(?i:[ap]\.[ ]?m\.?|[ap]m)(?!\w)))?
      | (?:1[0-2]|0?\d)[ \u00a0]?(?P<halves>(?i:[ap]\.[ ]?m\.?|[ap]m)(?!\w))
      | [0-2]\d[0-5]\d(?:[ ]?(?:hours|hrs|h)\b | (?=[ ](?:GMT|UTC|local[ ]time|Zulu)\b))
      | (?:[01]?\d|2[0-4])h\b)(?:[ ](?:hours|hrs|hr)\b)?
    | (?P<glued>(?:19|20)\d\d)(?=[0-2]?\d:[0-5]\d(?!\d))
    | (?P<decade>(?:1[5-9]|20)\d0['’]?s\b)
    | (?P<figure>[$€£¥]\s?\d[\d.,]* | (?!(?:19|20)\d\d/(?:19|20)?\d\d(?![\d/]))\d+(?:/\d+)+
        | \d+(?:[.,]\d+)+%? | \d+\s?% | \d+(?:\+\d+)+ | \+\d+)
    | (?P<ordinal>\d{1,2}(?:(?:st|nd|rd|th|ST|ND|RD|TH)\b | \.(?=[ ][A-Z][a-z]+[ ](?:19|20)\d\d\b)))
    | (?P<number>\d+(?![^\W\d]))
    | (?P<other>\w+)
    | (?P<mark>[^\w\s])
    """,
    re.VERBOSE,
)

_QUARTER = re.compile(r"Q[1-4]|H[12]")
_FISCAL = re.compile(r"FY20\d\d")
_DAY_AND_YEAR = re.compile(r"(?:[12]\d|3[01]|0?[1-9])/\d\d")  # after a month: Oct. 24/19
_YEAR_OF_TWO = re.compile(r"(?:19|20)\d\d/\d{2,4}")  # after a month: 8 March 2012/1711 d.F.R.
_DIGITS = re.compile(r"\d+")
_HOURS = re.compile(r"\d+h")
_HEADS_A_LINE = re.compile(r"(?:0[7-9]|1\d|2[0-3])\.(?:00|15|30|45)\s+(?:[-–—]\s+)?[A-Z]\w")  # an item of a programme: 09.15 - Oresh
_DECIMAL = re.compile(r"\d+\.\d")
_FIRST_YEAR, _LAST_YEAR = 1500, 2199  # a four-digit number outside is no year
_LIKELY_YEAR = 1900
_BEFORE_CLOCK = "af~tj-&"  # kinds before four digits that are a time of day


@dataclass(frozen=True, slots=True)
class Lexemes:
    """The lexemes of a text, side by side: kinds as one string, offsets, and what each stands for."""

    kinds: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    values: tuple[Value, ...]


class _Word(NamedTuple):
    """What a word is, alone (`kind` is empty where it is nothing alone), and the longer phrases that it opens, longest first."""

    kind: str
    value: Value
    phrases: tuple[tuple[str, str, Value], ...]


def _value(entry: Entry) -> Value:
    value = entry.fields.get("value")
    return value if isinstance(value, int | str) else None


@cache
def words(lexicon: Lexicon) -> dict[str, _Word]:
    """The word list of dates by first word. A key in small letters is found in any case, another as it stands or all in capitals."""
    single: dict[str, tuple[str, Value]] = {}
    longer: dict[str, list[tuple[str, str, Value]]] = {}
    for entry in lexicon["dates"]:
        kind = KINDS[entry.get("kind")]
        value = "told" if entry.get("kind").endswith("-told") else _value(entry)
        for word in map(fold, entry.words):
            if kind == "M":
                single[word.lower()] = "m", value  # 7 june
            for shape in {word, word.upper()} if word != word.lower() and kind not in "w#" else {word}:
                head = re.match(r"\w+(?:'\w+)*", shape)
                if head is None or head.group() == shape:
                    single[shape] = kind, value
                else:
                    longer.setdefault(head.group(), []).append((shape, kind, value))
    nothing: tuple[str, Value] = ("", None)
    return {
        word: _Word(*single.get(word, nothing), tuple(sorted(longer.get(word, ()), key=lambda p: -len(p[0]))))
        for word in single.keys() | longer.keys()
    }


def _clock(text: str, half: str | None) -> int | None:
    """Minutes after midnight; null where there is no such time. *0:00 p.m.* is noon."""
    digits = _DIGITS.findall(text)
    if len(digits[0]) == 4:
        digits = [digits[0][:2], digits[0][2:]]
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    if half and half[0] in "pP" and hour < 12:
        hour += 12
    elif half and half[0] in "aA" and hour == 12:
        hour = 0
    return hour * 60 + minute if hour < 24 or (hour == 24 and minute == 0) else None


def _numeric(text: str) -> tuple[int, ...] | None:
    """A date in numerals as (year, month, day, last day, 1 if month and day could be the other way round); null where it is none."""
    parts = [int(d) for d in _DIGITS.findall(text)]
    if len(_DIGITS.findall(text)[0]) == 4:
        year, month, day = parts
        return (year, month, day, day, 0) if _is_day(year, month, day) else None
    last = parts[-3]
    first, month, year = parts[0], parts[-2], parts[-1]
    short = len(_DIGITS.findall(text)[-1]) == 2
    if short:
        if not re.fullmatch(r"\d{1,2}/\d{1,2}/\d\d|\d\d([.\-])\d\d\1\d\d", text):
            return None
        year += 1900 if year >= 50 else 2000
    if len(parts) == 4:
        return (year, month, first, last, 0) if _is_day(year, month, last) and first < last else None
    day_first, month_first = _is_day(year, month, first), _is_day(year, first, month)
    if day_first:
        return year, month, first, first, int(month_first and first != month)
    return (year, first, month, month, 0) if month_first else None


def _is_day(year: int, month: int, day: int) -> bool:
    return _FIRST_YEAR <= year <= _LAST_YEAR and 1 <= month <= 12 and 1 <= day <= _LONGEST[month - 1]


_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


_Found = tuple[str, int, int, Value]


def _figure(match: re.Match[str], before: str) -> tuple[str, Value]:
    """Kind and value of a lexeme that is no word; `before` is the kind of the one before it."""
    group, text = match.lastgroup, match.group()
    if group == "number":
        number = int(text) if len(text) < 10 else 0
        if len(text) == 4 and _FIRST_YEAR <= number <= _LAST_YEAR:
            return "Y", number
        return ("n" if len(text) <= 2 and 1 <= number <= 31 else "N"), number
    if group == "ordinal":
        number = int(text.lower().rstrip("stndrh."))  # 11th, 11. June 2017
        return ("o" if 1 <= number <= 31 else "x"), number
    if group == "clock":
        half = match.group("half") or match.group("halves")
        if len(text) == 4 and text.isdigit() and before not in _BEFORE_CLOCK and int(text) >= _LIKELY_YEAR:  # in May 2016 local time
            return "Y", int(text)
        if _HOURS.fullmatch(text) and before not in _BEFORE_CLOCK:  # it lasted 2h
            return "x", None
        minutes = _clock(text, half)
        if minutes is None:
            return "x", None
        return ("g" if half is None and "." in text else "C"), (minutes, int(half is not None))
    if group == "short":  # (12.05.), (12/05)
        day, month = (int(d) for d in _DIGITS.findall(text))
        return ("I", (0, month, day, day, 0)) if _is_day(_FIRST_YEAR, month, day) else ("x", None)
    if group in ("iso", "numeric"):
        date = _numeric(match.group(group))
        return ("I" if date else "x"), date
    if group == "glued":
        return "Y", int(text)
    if group == "decade":
        return "y", int(text[:4])
    if group == "other" and _FISCAL.fullmatch(text):
        return "Y", int(text[2:])
    if group == "other" and _QUARTER.fullmatch(text):
        return "η", int(text[1]) if text[0] == "Q" else -int(text[1])
    if group == "figure" and _DECIMAL.fullmatch(text):
        return "N", text
    return "x", None


def _word(table: dict[str, _Word], plain: str, lowered: str, start: int, end: int, stop: int) -> tuple[str, int, Value]:
    """Kind, end and value of the word list's longest phrase at `start`; kind empty where it has none."""
    for source, known in ((plain, table.get(plain[start:end])), (lowered, table.get(lowered[start:end]))):
        if known is None:
            continue
        for phrase, kind, value in known.phrases:
            last = start + len(phrase)
            if last <= stop and source.startswith(phrase, start) and not plain[last : last + 1].isalnum():
                return kind, last, value
        if known.kind:
            return known.kind, end, known.value
    return "", end, None


def lexemes(text: str, stretches: Iterable[tuple[int, int]], known: Known, lexicon: Lexicon) -> Lexemes:
    """The lexemes of the stretches of `text`, with an end-of-block mark after each. Countries and cities are one lexeme each."""
    plain = fold(text)
    lowered = plain.lower()
    if len(lowered) != len(plain):  # a letter or two grow when lowered
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in plain)
    table = words(lexicon)
    places: dict[int, tuple[int, str]] = {
        m.start: (m.end, f"{m.side}:{plain[m.start : m.end]}" if m.form == "capital" else m.side) for m in known.sides
    }
    places |= {m.start: (m.end, m.zone or m.country or "") for m in known.places}
    stops = {s.end for s in known.sentences}
    found: list[_Found] = []
    for block_start, block_end in stretches:
        at = block_start
        for match in _LEXEME.finditer(plain, block_start, block_end):
            start, end = match.span()
            if start < at:
                continue
            at = end
            group = match.lastgroup
            if group == "mark":
                kind = _MARKS.get(plain[start], "x")
                if end in stops:
                    if kind == "⟩":
                        found.append((kind, start, end, None))
                    kind = "¶"
                found.append((kind, start, end, None))
            elif group == "word":
                if start in places:
                    last, zone = places[start]
                    if last <= block_end and not _is_listed(table, plain[start:end]):
                        at = max(end, last)
                        found.append(("l", start, last, zone))
                        continue
                if found and found[-1][0] in "CgK" and (city := _city_of_clock(plain, start, lexicon)) is not None:
                    at, zone = city
                    found.append(("l", start, at, zone))
                    continue
                if plain[start:end] in table or lowered[start:end] in table:
                    kind, at, value = _word(table, plain, lowered, start, end, block_end)
                    if kind:
                        found.append((kind, start, at, value))
                        continue
                if plain.endswith("'s", start, end):
                    kind, at, value = _word(table, plain, lowered, start, end - 2, end - 2)
                    if kind:
                        found += ((kind, start, end - 2, value), ("'", end - 2, end, None))
                        at = end
                        continue
                    at = end
                found.append(("x", start, end, "Name" if plain[start].isupper() else None))
            elif _DAY_AND_YEAR.fullmatch(plain, start, end) and "".join(k for k, *_ in found[-2:]).rstrip("·")[-1:] in ("m", "M"):
                slash = plain.index("/", start)
                found += (("n", start, slash, int(plain[start:slash])), ("Y", slash + 1, end, 2000 + int(plain[slash + 1 : end])))
            elif _YEAR_OF_TWO.fullmatch(plain, start, end) and "".join(k for k, *_ in found[-3:]).rstrip(",no")[-1:] in ("m", "M", "%"):
                found += (("Y", start, start + 4, int(plain[start : start + 4])), ("x", start + 4, end, None))
            else:
                kind, value = _figure(match, found[-1][0] if found else "¶")
                if kind == "g" and text[start - 1 : start] in ("", "\n") and _HEADS_A_LINE.match(plain, start, block_end):
                    kind = "C"
                last = match.end(group) if group in ("iso", "numeric") else end
                found.append((kind, start, last, value))
        found.append(("¶", block_end, block_end, None))
    if not found:
        return Lexemes("", (), (), ())
    kinds, starts, ends, values = zip(*found, strict=True)
    return Lexemes("".join(kinds), starts, ends, values)


_CITY_OF_A_CLOCK = re.compile(r"([A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}) (?:local |standard |summer |daylight )?time\b")


def _city_of_clock(plain: str, start: int, lexicon: Lexicon) -> tuple[int, str] | None:
    """Where the city of *15:00 Geneva time* ends, and its zone."""
    named = _CITY_OF_A_CLOCK.match(plain, start)
    cities = gazetteer(lexicon).get(fold(named[1])) if named else None
    return (named.end(1), max(cities, key=lambda c: c.weight).zone) if named and cities else None


def _is_listed(table: dict[str, _Word], word: str) -> bool:
    return word in table and bool(table[word].kind)
