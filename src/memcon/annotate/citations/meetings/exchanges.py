"""A meeting, a call, talks: the head noun with what stands around it, as the rules on meetings look at it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from memcon.annotate.citations.left import Left, left
from memcon.annotate.citations.noun_phrases import Word
from memcon.annotate.citations.phrases import ADJECTIVES, ORDER, Head, Reach, complement_end, is_date, is_named
from memcon.annotate.citations.rules import NOTHING
from memcon.annotate.small_words import MONTHS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

AGAIN = _WORDS["again"]
AHEAD = _WORDS["ahead"]
CALLS = _WORDS["convenes"]
CURRENT = _WORDS["going_on"]
EXCHANGES = _WORDS["exchanges"]
MEDIA = _WORDS["media"]
NEGOTIATIONS = _WORDS["negotiations"]
ORGANS = _WORDS["organs"]
PERSONS = _WORDS["persons_meeting"]
SESSIONS = _WORDS["named_sessions"] | _WORDS["counted_sessions"]
SET = _WORDS["scheduled"]
SHARED_ORGANS = _WORDS["shared_organs"]
TALKS = _WORDS["talks"]
TITLED = _WORDS["titles"]
ON_THE_LINE = frozenset(("call", "conversation", "talk"))
STRETCHES = frozenset("year month autumn spring summer winter quarter week".split())
_RANKS = _WORDS["ranks"] | {"the"}
_NUMBERED = re.compile(r"\d+(st|nd|rd|th)")
_AMONG = re.compile(r"(?:inter|intra)-[A-Z]")  # the inter-Oreshi dialogue


@dataclass(frozen=True, slots=True)
class Exchange:
    """The head noun of a meeting with what stands around it.

    `first` and `end` are where its phrase begins and the head ends; `word` and `follow` the last word of the head and the one after it, in
    lower case; `modifiers` all that stands before the head, `told` the same in lower case.
    """

    ws: Sequence[Word]
    head: Head
    before: Left
    first: int
    end: int
    word: str
    follow: str
    modifiers: Sequence[Word]
    told: frozenset[str]

    @property
    def named(self) -> bool:
        """Whether the head is printed with a capital."""
        return is_named(self.ws, self.head)

    @property
    def the(self) -> bool:
        return self.before.determiner == "the"

    @property
    def proper(self) -> bool:
        """Whether a name stands before the head: the *Tamor* talks."""
        return any(w.capital and w.lower not in _RANKS | ORDER | MONTHS for w in self.modifiers)

    @property
    def of_parties(self) -> bool:
        """Whether a name stands before the head, or among whom it is: the *2+2* meeting, the *inter-Oreshi* dialogue."""
        return self.proper or any(w.text == "2+2" or _AMONG.match(w.text) for w in self.modifiers)

    @property
    def ordered(self) -> bool:
        """Whether it has its place in a series: the *third* round, the *next* meeting, the *4th* session."""
        return bool(self.told & ORDER) or any(_NUMBERED.fullmatch(word) for word in self.told)

    @property
    def of_pair(self) -> bool:
        """Whether two names stand joined before the head: *Veland-Oresh* talks."""
        return any(w.capital and "-" in w.text for w in self.modifiers)

    @property
    def lately(self) -> bool:
        """Whether it was of late or is ahead: the *recent*, the *upcoming* talks."""
        return bool(self.told & (AGAIN | AHEAD))

    @property
    def dated(self) -> bool:
        """Whether a day stands before the head: their *May 26* call."""
        return any(is_date(self.ws, i) for i in range(self.first, self.head.first))

    @property
    def led(self) -> str:
        """The word before the phrase, in lower case; `""` at the start of the sentence."""
        return self.ws[self.first - 1].lower if self.first else ""

    def lead(self, count: int) -> set[str]:
        """The `count` words before the phrase, in lower case."""
        return {w.lower for w in self.ws[max(0, self.first - count) : self.first]}

    def names(self, end: int) -> bool:
        """Whether a name stands between the head and `end`."""
        return any(w.capital for w in self.ws[self.end : end])

    def on_day(self) -> bool:
        """Whether a date stands one word after the head: *of May 31*, *on 2 March*."""
        return is_date(self.ws, self.end + 1)

    def reach(self, *links: str, bare: bool = False) -> int:
        """The end of the phrases with one of `links` that hang on the head."""
        return complement_end(self.ws, self.end, frozenset(links), bare=bare)

    def to(self, end: int) -> Reach:
        """The citation from the start of the phrase to `end`."""
        return self.first, end

    def if_named(self, end: int) -> Reach:
        """The citation to `end` where a name stands in what hangs on the head; nothing is cited otherwise."""
        return (self.first, end) if self.names(end) else NOTHING


def exchange_at(ws: Sequence[Word], head: Head) -> Exchange:
    """The exchange of a head noun."""
    before = left(ws, head.first, ADJECTIVES)
    modifiers = ws[before.first : head.first]
    follow = ws[head.last].lower if head.last < len(ws) else ""
    word = ws[head.last - 1].lower
    return Exchange(ws, head, before, before.first, head.last, word, follow, modifiers, frozenset(w.lower for w in modifiers))
