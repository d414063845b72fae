"""What a rule matches in the kinds of a text, and the pieces that patterns are made of."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from memcon.annotate.date_expressions import Expression, Unit
from memcon.annotate.dates.lexemes import Lexemes

D = "[no]"


M = "(?:[M%]|m·?)"


YR = "(?:,?(?:O?Y|O?T?[DLX]1|O?T?F1))"


WD = "(?:[DLX]?(?:W|w·?),?P?,?@?)"


DM = f"T?{D}(?:6?O)?,?{M}"


MD = f"{M}T?{D}"


DATE = f"(?:(?:{DM}|{MD}){YR}?|{D}-{M}-Y|{D}/{M}/Y|Y[·,]?{M}{D}|T?oO(?:[DLXF]|T)3|I)"


DAY = f"(?:(?:(?:R|D6),)?{WD}?{DATE}(?:,?⟨?(?:W|w·?)⟩?)?|(?:R'?|[DLX]?(?:W|w·?)),?⟨{DATE}⟩?)"


_HOLIDAY = f"[DLX]?[Hε]{YR}?"


_PART_OF_IT = "(?:[i@]?T?PO|aP@?)?"


ANY_DAY = (
    f"(?:(?:[i@]?T?e?PO|aP@?)?(?:e?{DAY}|T?F6|{_HOLIDAY})(?:,?[i@]?T?P)?|{_PART_OF_IT}(?:e@?)?(?:R(?:,W)?|D?[DLX]?W)P?(?:O?[DLX]4)?|[DLX]P)"
)


ZONE = "(?:,?(?:Z|l{1,3}[0$])|⟨(?:Z|l{1,3}[0$])⟩?)"


_CLOCK = f"(?:~?a?~?T?(?:[Cg]|K|A?\\^[kn]|[kn]°|(?<=[af~])[kn](?=iTP))(?:iTP)?{ZONE}?)"


CLOCKS = f"(?:[fj]?{_CLOCK}(?:[tu&-]{_CLOCK})?|[fj]?~?[kn][tu&-]{_CLOCK})"


PLACE = "(?:,?i?l(?:,?l)*|,?iT?[lx]{1,3})?"


SEASON = "T?(?:ei?-?)?T?[DLX]?[Sz](?:O?,?Y|O?T?[DLX]1|OT?F1)?"


MONTH = f"(?:e[i-]?)?(?:[DLX])?{M}{YR}?"


_STRETCH = "T?D?[DLX][12345]|T?F[13]|T?[DLX]φ"


PERIOD = f"(?:(?:T?1)?Y|{_STRETCH}|T[134]|{MONTH}|{SEASON})"


Value = TypeVar("Value")


SIGN = {"D": 0, "L": -1, "X": 1, "F": 0}


UNITS: dict[str, Unit] = {"1": "year", "2": "quarter", "3": "month", "4": "week", "5": "weekend", "6": "day"}


MONTHS = frozenset("M%m")


WEEKDAYS = frozenset("Ww")


@dataclass(frozen=True, slots=True)
class Match:
    """A match of a rule in the kinds of a text."""

    text: str
    lexemes: Lexemes
    found: re.Match[str]

    @property
    def first(self) -> int:
        """The first lexeme of the match."""
        return self.found.start()

    @property
    def last(self) -> int:
        """The lexeme after the match."""
        return self.found.end()

    def group(self, name: str) -> tuple[int, int] | None:
        """The lexemes of a group as a half-open range; null where it is not there."""
        first, last = self.found.span(name)
        return (first, last) if first >= 0 else None

    def word(self, i: int) -> str:
        """Lexeme `i` in small letters."""
        return self.text[self.lexemes.starts[i] : self.lexemes.ends[i]].lower()

    def number(self, i: int) -> int:
        """The number that lexeme `i` stands for."""
        value = self.lexemes.values[i]
        return value if isinstance(value, int) else 0

    def kind(self, i: int) -> str:
        """The kind of lexeme `i`; the end of a block beyond the last."""
        return self.lexemes.kinds[i] if 0 <= i < len(self.lexemes.kinds) else "¶"

    def is_plural(self, i: int) -> bool:
        """Whether a word for a stretch of time stands in the plural."""
        return self.word(i).endswith("s")


class Rule(NamedTuple):
    """A pattern of kinds and what it says; `build` gives nothing where the words are no date after all."""

    name: str
    pattern: re.Pattern[str]
    build: Callable[[Match], Expression | None]


def expression_of(m: Match, first: int | None = None, last: int | None = None) -> Expression:
    start, end = m.first if first is None else first, m.last if last is None else last
    return Expression(m.lexemes.starts[start], m.lexemes.ends[end - 1], "", "point")
