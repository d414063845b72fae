"""From text to the words of dates: each word, number or mark becomes a lexeme of one kind, and a kind is one character.

A stretch of text is then a string of kinds (*“on the 22nd of May”* is `@ToOM`), in which the grammar looks for its patterns. Whatever
means nothing in a date is `x`, so that nothing is matched across it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from memcon.annotate.mentions import Known
from memcon.annotate.phrases import fold
from memcon.lexicon import Entry, Lexicon

Value = int | str | tuple[int, ...] | None

# The character of each kind of word in the lexicon. Marks and numbers are added below.
KINDS = {
    "month": "M", "month-word": "%", "month-short": "m", "weekday": "W", "weekday-short": "w", "season": "S", "fall": "z",
    "day-word": "R", "part": "P", "noon": "K", "holiday": "H", "past-clock": "^", "o-clock": "°", "clock-zone": "Z", "clock-word": "$",
    "year": "1", "quarter": "2", "month-unit": "3", "week": "4", "weekend": "5", "day": "6", "hour": "7", "year-end": "9",
    "this": "D", "last": "L", "last-told": "L", "next": "X", "next-told": "X", "same": "F", "half": "h", "stage": "e", "end": "E",
    "out": "Q", "in": "i", "on": "@", "within": "=", "for": "p", "at": "a", "from": "f", "since": "s", "to": "t", "until": "u", "by": "B",
    "between": "j", "and": "&", "ago": "G", "before": "b", "about": "~", "of": "O", "number": "k", "article": "A", "the": "T",
    "ordinal": "q", "vague": "v", "vague-how": "J", "vague-when": "0", "ahead": ">", "behind": "<", "numbered": "#", "counted": "c",
    "none": "x",
}  # fmt: skip

# Y year  n day number  o ordinal numeral  N other number  I date in numerals  C clock  g doubtful clock (9.05)  y decade (1990s)
# η quarter (Q3)  l country or city  - dash  ⟨ ⟩ brackets  ' possessive  · full stop  ¶ end of a block
_MARKS = {",": ",", "(": "⟨", "[": "⟨", ")": "⟩", "]": "⟩", ".": "·", "/": "/", "|": "/", ":": ":", "-": "-", "–": "-", "—": "-", "‑": "-"}

_LEXEME = re.compile(
    r"""
      (?P<address>(?:https?://|www\.)\S+ | [\w.+\-]{1,64}@[\w.\-]+)
    | (?P<iso>\d{4}(?P<i>[\-/.])\d{1,2}(?P=i)\d{1,2}(?!\d)) (?:T(?=\d\d:\d\d))?
    | (?P<numeric>\d{1,2}(?:[\-–]\d{1,2})?(?P<n>[\-./])\d{1,2}(?P=n)(?:(?:19|20)\d\d(?!\d(?!\d?:)) | \d\d(?![\d]|\.\d)))
    | (?P<clock>(?:[01]?\d|2[0-4])(?:[:.h]|[ ]h[ ])[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?!\d|[.,]\d)
        (?:[ \u00a0]?(?P<half>(?i:[ap]\.[ ]?m\.?|[ap]m)(?!\w)))?
      | (?:1[0-2]|0?\d)[ \u00a0]?(?P<halves>(?i:[ap]\.[ ]?m\.?|[ap]m)(?!\w))
      | [0-2]\d[0-5]\d(?:[ ]?(?:hours|hrs|h)\b | (?=[ ](?:GMT|UTC|local[ ]time|Zulu)\b))
      | (?:[01]?\d|2[0-4])h\b)(?:[ ](?:hours|hrs|hr)\b)?
    | (?P<glued>(?:19|20)\d\d)(?=[0-2]?\d:[0-5]\d(?!\d))
    | (?P<decade>(?:1[5-9]|20)\d0['’]?s\b)
    | (?P<figure>[$€£¥]\s?\d[\d.,]* | \d+(?:/\d+)+ | \d+(?:[.,]\d+)+%? | \d+\s?% | \d+(?:\+\d+)+ | \+\d+)
    | (?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)
    | (?P<number>\d+(?![^\W\d]))
    | (?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)
    | (?P<other>\w+)
    | (?P<mark>[^\w\s])
    """,
    re.VERBOSE,
)

_POSSESSIVE = ("'s", "’s", "'", "’")
_QUARTER = re.compile(r"Q[1-4]")
_DIGITS = re.compile(r"\d+")
_FIRST_YEAR, _LAST_YEAR = 1500, 2199  # a four-digit number outside is no year


@dataclass(frozen=True, slots=True)
class Lexemes:
    """The lexemes of a text, side by side: kinds as one string, offsets, and what each stands for."""

    kinds: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """The word list: single words as they stand, and longer phrases by their first word. Keys with a capital stand for themselves."""

    single: dict[str, tuple[str, Value]]
    longer: dict[str, list[tuple[str, str, Value]]]


def _value(entry: Entry) -> Value:
    value = entry.fields.get("value")
    return value if isinstance(value, int | str) else None


@cache
def words(lexicon: Lexicon) -> _Words:
    """The word list of dates, made ready for look-up."""
    single: dict[str, tuple[str, Value]] = {}
    longer: dict[str, list[tuple[str, str, Value]]] = {}
    for entry in lexicon["dates"]:
        kind, value = KINDS[entry.get("kind")], _value(entry)
        if entry.get("kind").endswith("-told"):
            value = "told"
        for word in map(fold, entry.words):
            shapes = {word, word.upper()} if word != word.lower() and kind not in "wm#" else {word}
            if kind == "M":
                single[word.lower()] = "m", value
            for shape in shapes:
                head = re.match(r"\w+(?:'\w+)*", shape)
                if head is None or head.group() == shape:
                    single[shape] = kind, value
                else:
                    longer.setdefault(head.group(), []).append((shape, kind, value))
    for phrases in longer.values():
        phrases.sort(key=lambda p: -len(p[0]))
    return _Words(single, longer)


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


def lexemes(text: str, stretches: Iterable[tuple[int, int]], known: Known, lexicon: Lexicon) -> Lexemes:
    """The lexemes of the stretches of `text`, with an end-of-block mark after each. Countries and cities are one lexeme each."""
    plain = fold(text)
    lowered = plain.lower()
    if len(lowered) != len(plain):  # a letter or two grow when lowered
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in plain)
    table = words(lexicon)
    single, longer = table.single, table.longer
    places: dict[int, tuple[int, str]] = {
        m.start: (m.end, f"{m.side}:{plain[m.start : m.end]}" if m.form == "capital" else m.side) for m in known.sides
    }
    places |= {m.start: (m.end, m.zone or m.country or "") for m in known.places}
    stops = {s.end for s in known.sentences}
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    values: list[Value] = []

    def add(kind: str, start: int, end: int, value: Value = None) -> None:
        kinds.append(kind)
        starts.append(start)
        ends.append(end)
        values.append(value)

    for block_start, block_end in stretches:
        at = block_start
        while at < block_end:
            match = _LEXEME.search(plain, at, block_end)
            if match is None:
                break
            start, at = match.span()
            group = match.lastgroup
            if group == "half" or group == "halves":
                group = "clock"
            if group == "word":
                word = match.group()
                phrases = longer.get(word) or longer.get(word.lower())
                found = None
                if phrases is not None:
                    for phrase, kind, value in phrases:
                        source = plain if phrase != phrase.lower() else lowered
                        end = start + len(phrase)
                        if source.startswith(phrase, start) and end <= block_end and not plain[end : end + 1].isalnum():
                            found = kind, value
                            at = end
                            break
                if found is None:
                    place = places.get(start)
                    if place is not None and place[0] <= block_end and word not in single:
                        at = max(at, place[0])
                        add("l", start, place[0], place[1])
                        continue
                    found = single.get(word) or single.get(word.lower())
                if found is not None:
                    add(found[0], start, at, found[1])
                    continue
                if word.endswith(_POSSESSIVE[:2]):
                    stem = word[:-2]
                    found = single.get(stem) or single.get(stem.lower())
                    if found is not None:
                        add(found[0], start, at - 2, found[1])
                        add("'", at - 2, at)
                        continue
                add("x", start, at, "Name" if word[0].isupper() else None)
            elif group == "mark":
                mark = match.group()
                add("¶" if at in stops else _MARKS.get(mark, "x"), start, at)
            elif group == "number":
                digits = match.group()
                number = int(digits) if len(digits) < 10 else 0
                if len(digits) == 4 and _FIRST_YEAR <= number <= _LAST_YEAR:
                    add("Y", start, at, number)
                else:
                    add("n" if len(digits) <= 2 and 1 <= number <= 31 else "N", start, at, number)
            elif group == "ordinal":
                number = int(match.group()[:-2])
                add("o" if 1 <= number <= 31 else "x", start, at, number)
            elif group == "clock":
                half = match.group("half") or match.group("halves")
                if len(match.group()) == 4 and match.group().isdigit() and not (kinds and kinds[-1] in "af~tj-&"):  # May 2016 local time
                    add("Y" if _FIRST_YEAR <= int(match.group()) <= _LAST_YEAR else "N", start, at, int(match.group()))
                    continue
                minutes = _clock(match.group(), half)
                doubtful = half is None and "." in match.group()
                add("x" if minutes is None else "g" if doubtful else "C", start, at, (minutes or 0, int(half is not None)))
            elif group in ("iso", "numeric"):
                date = _numeric(match.group(group))
                add("I" if date else "x", start, match.end(group), date)
            elif group == "glued":
                add("Y", start, at, int(match.group()))
            elif group == "decade":
                add("y", start, at, int(match.group()[:4]))
            elif group == "other" and _QUARTER.fullmatch(match.group()):
                add("η", start, at, int(match.group()[1]))
            elif group == "figure" and re.fullmatch(r"\d+\.\d", match.group()):
                add("N", start, at, match.group())
            else:
                add("x", start, at)
        add("¶", block_end, block_end)
    return Lexemes("".join(kinds), tuple(starts), tuple(ends), tuple(values))
