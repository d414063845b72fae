"""What the annotating stages find in a document's text, before it is put together as a reading.

All are small and frozen. `start` and `end` are code points in `Document.text`, half-open.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, NamedTuple, Protocol, SupportsIndex, TypeVar, overload

from memcon.annotate.date_expressions import Expression
from memcon.lexicon import Entry


class Token(NamedTuple):
    """A word, number or mark. `lower` has straight apostrophes, so that word lists need only one spelling."""

    start: int
    end: int
    text: str
    lower: str


class Tokens(tuple[Token, ...]):
    """The tokens of a page. A few places past their end there stands a full stop without width, so that a rule may look ahead of the last
    word without asking whether there is more."""

    def __init__(self, tokens: Iterable[Token] = (), /) -> None:
        self._plain = tuple(self)  # asked for by the million, which a tuple as such answers soonest

    @overload
    def __getitem__(self, at: SupportsIndex, /) -> Token: ...
    @overload
    def __getitem__(self, at: slice, /) -> tuple[Token, ...]: ...
    def __getitem__(self, at: SupportsIndex | slice, /) -> Token | tuple[Token, ...]:
        try:
            return self._plain[at]
        except IndexError:
            if isinstance(at, int) and 0 <= at - len(self) < _AHEAD:
                end = self[-1].end if self else 0
                return Token(end, end, ".", ".")
            raise

    @cached_property
    def starts(self) -> list[int]:
        """Where each token starts, in which to look for an offset."""
        return [t.start for t in self]

    @cached_property
    def lowers(self) -> tuple[str, ...]:
        """Each token in small letters, and the stops past the end: for rules that ask about many tokens by their words alone."""
        return (*(t.lower for t in self), *["."] * _AHEAD)

    def where(self, first: int, last: int, *words: str) -> list[int]:
        """Where any of a few words, in small letters, stand among the tokens `[first, last)`, in order: looked up, not searched for."""
        found: list[int] = []
        every = self._places
        for word in words:
            if word in every:
                places = every[word]
                found += places[bisect_left(places, first) : bisect_left(places, last)]
        return sorted(found) if len(found) > 1 else found

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for at, token in enumerate(self):
            places.setdefault(token.lower, []).append(at)
        return places


_AHEAD = 8  # tokens: the farthest that a rule looks at once; what looks farther runs on for ever


class Sentence(NamedTuple):
    """A sentence inside one block: its offsets, the index of its block, and its tokens as a half-open range of `Known.tokens`."""

    start: int
    end: int
    block: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class SideMention:
    """A country or body named in the text. `form`: the name itself, its adjective (*Japanese*), or its capital or seat of government."""

    start: int
    end: int
    side: str
    form: Literal["name", "adjective", "capital"]


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A city or venue. `country` is the side it lies in and `zone` its IANA time zone, each null where unknown."""

    start: int
    end: int
    name: str
    kind: Literal["city", "venue"]
    country: str | None = None
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as printed: minutes after midnight, and whose clock it is where the page says: `local`, an IANA zone, or the code of a
    side that keeps several zones."""

    minutes: int
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression as found, resolved against the anchor it was given.

    `edtf` as READING.md asks for `dates`; `day` is the single ISO day it names, where it names one; `start`/`end_clock` its clock times;
    `home` is true for the second of two clocks (*“3:20 on November 22, Japan time”*); `approximate` for *about, shortly after*;
    `weekday` the weekday printed with it, in English and lower case; `expression` what the words say before they are read from any day.
    """

    start: int
    end: int
    edtf: str | None
    rule: str
    day: str | None = None
    clock: Clock | None = None
    end_clock: Clock | None = None
    home: bool = False
    approximate: bool = False
    weekday: str | None = None
    expression: Expression | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class DurationMention:
    """A length of time (*for approximately 30 minutes*), in minutes."""

    start: int
    end: int
    minutes: int
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class PersonMention:
    """A person named or described by post: the whole phrase, and the parts of it.

    `person` indexes `Known.persons`; null where it could not be told who is meant (*the Minister*, with two ministers in the room).
    `kind`: `name` (a name stands in the phrase), `post` (*the Foreign Minister*). Pronouns are left to the speakers stage.
    `name`, `post`, `side` are the (start, end) of those parts, null where absent.
    """

    start: int
    end: int
    kind: Literal["name", "post"]
    person: int | None
    name: tuple[int, int] | None = None
    post: tuple[int, int] | None = None
    side: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Someone the page names, joined over the page: the fullest name, family name, posts as printed, side, all with their spans.

    `office` is the key of the post's class (`foreign-minister`, `president`, …; see posts.toml), by which *the Minister* finds its person.
    `gender` is `m`, `f` or null, from an honorific or a pronoun-bearing apposition only, never guessed from the name.
    `sideless`: the post is at a body that is no side (*Secretary General of the Arab League*). `business`: it is that of a house of
    business (*Chairman of Orescor*).
    """

    name: str
    family: str
    side: str | None = None
    post: str | None = None
    office: str | None = None
    gender: Literal["m", "f"] | None = None
    former: bool = False
    name_spans: tuple[tuple[int, int], ...] = ()
    post_spans: tuple[tuple[int, int], ...] = ()
    side_spans: tuple[tuple[int, int], ...] = ()
    sideless: bool = False
    business: bool = False


@dataclass(frozen=True, slots=True)
class CitationMention:
    """A named event, instrument, resolution, meeting or earlier statement: the phrase without its article.

    `lead` are the words that it shares with the first of its list: *statements of* January 11 and *March 3*. `likely`: the rules refuse it,
    its words make it likely.
    """

    start: int
    end: int
    kind: Literal["instrument", "resolution", "meeting", "event", "statement"]
    rule: str
    lead: tuple[int, int] | None = None
    likely: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that could name an act of speech, as token indices: `[first, last)` the cue's words, `verb` its verb, `noun` the noun that
    names the act where the verb is light. `forms` are the forms the verb can be here (`past`, `pp`, `ing` …); `entry` its row in cues.toml;
    `plain` the row of the verb alone, where a verb of saying is followed by a noun that names the act (*noted her support*).
    """

    first: int
    last: int
    verb: int
    forms: tuple[str, ...]
    entry: Entry
    noun: int | None = None
    plain: Entry | None = None


Worked = TypeVar("Worked")


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a document so far. Each stage returns a copy with its own fields filled; none edits another's."""

    tokens: Tokens = field(default_factory=Tokens)
    sentences: tuple[Sentence, ...] = ()
    sides: tuple[SideMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    durations: tuple[DurationMention, ...] = ()
    people: tuple[PersonMention, ...] = ()
    persons: tuple[Person, ...] = ()
    citations: tuple[CitationMention, ...] = ()
    cues: tuple[Cue, ...] = ()
    _worked_out: dict[Hashable, Any] = field(init=False, repr=False, compare=False, default_factory=dict)

    def once(self, what: Hashable, work: Callable[[], Worked]) -> Worked:
        """What `work` makes of all this, kept under the name `what` for whoever asks again; a copy with other fields begins anew."""
        if what not in self._worked_out:
            self._worked_out[what] = work()
        found: Worked = self._worked_out[what]
        return found

    def sentence_at(self, at: int) -> Sentence | None:
        """The sentence that holds code point `at`, null where none does."""
        i = bisect_right(self.sentences, at, key=_start) - 1
        return self.sentences[i] if i >= 0 and at < self.sentences[i].end else None


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


Found = TypeVar("Found", bound=_Placed)


def within(mentions: Sequence[Found], start: int, end: int) -> Sequence[Found]:
    """Those of `mentions`, which stand in the order of the text, that start in `[start, end)`: looked up, not searched for, so that a
    page of a thousand sentences is read in the time of a thousand pages of one.

    >>> [s.start for s in within((SideMention(3, 9, "NO", "name"), SideMention(20, 24, "PE", "name")), 4, 30)]
    [20]
    """
    first = bisect_left(mentions, start, key=_start)
    return mentions[first : bisect_left(mentions, end, lo=first, key=_start)]


def _start(mention: _Placed) -> int:
    return mention.start
