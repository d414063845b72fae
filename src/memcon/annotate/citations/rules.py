"""A phrase that may cite something, and rules on it that are tried in turn."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from memcon.annotate.citations.left import Left, left
from memcon.annotate.citations.noun_phrases import Word
from memcon.annotate.citations.phrases import (
    ADJECTIVES,
    TEMPER,
    Head,
    Reach,
    complement_end,
    is_date,
    is_dated,
    is_named,
    proper_modifiers,
    trimmed,
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A head noun with what stands around it.

    `before` is its left part as it stands, `first` where that begins without words that tell only when or how (*recent*); `end` is how far
    the phrases reach that hang on the head, as the rules of one table measure it (the end of the head itself where they measure nothing).
    """

    ws: Sequence[Word]
    head: Head
    before: Left
    first: int
    end: int

    @property
    def word(self) -> str:
        """The last word of the head, in lower case."""
        return self.ws[self.head.last - 1].lower

    @property
    def opening(self) -> str:
        """The first word of the head, in lower case: *memorandum* of understanding."""
        return self.ws[self.head.first].lower

    @property
    def single(self) -> bool:
        return self.head.last - self.head.first == 1

    @property
    def named(self) -> bool:
        """Whether the head is printed with a capital."""
        return is_named(self.ws, self.head)

    @property
    def the(self) -> bool:
        return self.before.determiner == "the"

    @property
    def dated(self) -> bool:
        """Whether a date stands before the head: *the 2015 agreement*."""
        return is_dated(self.ws, self.before, self.head)

    @property
    def proper(self) -> int:
        """How many names stand before the head."""
        return proper_modifiers(self.ws, self.before, self.head)

    @property
    def modifiers(self) -> Sequence[Word]:
        return self.ws[self.first : self.head.first]

    @property
    def tail(self) -> Sequence[Word]:
        """What hangs on the head, up to `end`."""
        return self.ws[self.head.last : self.end]

    @property
    def hangs(self) -> bool:
        """Whether anything hangs on the head."""
        return self.end > self.head.last

    @property
    def owner_end(self) -> int:
        """The place after the possessor in front of the head."""
        return max(i for i in range(self.before.first, self.head.first) if self.ws[i].lower == "'s" or self.ws[i].text in "'’") + 1

    def next(self, ahead: int = 0) -> str:
        """The word `ahead` places after the head, in lower case; `""` past the end of the sentence."""
        at = self.head.last + ahead
        return self.ws[at].lower if at < len(self.ws) else ""

    def to_do(self) -> bool:
        """Whether *to* and a verb follow: *the initiative to convene*."""
        at = self.head.last + 1
        return self.next() == "to" and at < len(self.ws) and self.ws[at].text.islower()

    def on_day(self, at: int) -> bool:
        return is_date(self.ws, at)

    def lead(self, count: int) -> set[str]:
        """The `count` words before the phrase, in lower case."""
        return {w.lower for w in self.ws[max(0, self.before.first - count) : self.before.first]}

    def verb(self) -> str:
        """The word before its article: *signed* the protocol; `""` where there is none."""
        return self.ws[self.before.first - 2].lower if self.before.first > 1 else ""

    def reach(self, *links: str, bare: bool = False) -> int:
        """The end of the phrases with one of `links` that hang on the head."""
        return complement_end(self.ws, self.head.last, frozenset(links), bare=bare)

    def tail_to(self, end: int) -> Sequence[Word]:
        """What stands between the head and `end`."""
        return self.ws[self.head.last : end]

    def names(self, end: int) -> bool:
        """Whether a name stands between the head and `end`."""
        return any(w.capital for w in self.tail_to(end))

    def ending(self, end: int) -> Phrase:
        return replace(self, end=end)


Rule = Callable[[Phrase], Reach]
"""What a rule says of a phrase: the words of the citation, `NOTHING` where it is none, or null where the rule does not speak of it."""

NOTHING = (0, 0)


def phrase_at(ws: Sequence[Word], head: Head, drop: frozenset[str] = TEMPER) -> Phrase:
    """The phrase of a head. `drop`: the words that do not count at its beginning."""
    before = left(ws, head.first, ADJECTIVES)
    return Phrase(ws, head, before, trimmed(ws, before.first, head.first, drop), head.last)


_P = TypeVar("_P")


def first_answer(rules: Iterable[Callable[[_P], Reach]], phrase: _P) -> Reach:
    """What the first rule says that speaks of the phrase; null where none does, or where it says `NOTHING`."""
    found = next((reach for rule in rules if (reach := rule(phrase)) is not None), NOTHING)
    return None if found == NOTHING else found
