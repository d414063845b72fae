"""The kind of a planned action, and the clause it is read from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from memcon.annotate.mentions import Token
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.vocabulary import Match, Vocabulary
from memcon.types import CommitmentKind

Weight = Literal["firm", "vague", "state"]
Ranges = tuple[tuple[int, int], ...]
"""Ranges of tokens, half-open."""


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind of a plan, and how firm it is: `vague` for general will, `state` for what is no action.

    `verb`, `noun`: the words that tell it; `last`: the token where the verb's own words end; `guest`: the one who travels is its object;
    `done_to`: the subject is that to which it is done (*the second batch will leave in July*, *Peruvians will no longer need a visa*).
    """

    kind: CommitmentKind
    weight: Weight
    why: str
    verb: int
    last: int
    noun: Match | None = None
    guest: bool = False
    done_to: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """A planned action as its kind is read: the verb at `at`, and what the word list makes of it.

    `verb`, `light`, `vague`, `state`: the phrases of these parts that begin at the verb; `noun`: the event that it is about; `last`: the
    token where the verb's own words end; `people`: tokens that begin a person or a side; `dated`: the tokens of dates.
    """

    tokens: tuple[Token, ...]
    words: Vocabulary
    plan: Plan
    at: int
    people: frozenset[int]
    dated: Ranges
    verb: Match | None
    light: Match | None
    vague: Match | None
    state: Match | None
    noun: Match | None
    last: int

    @property
    def lower(self) -> str:
        """The verb's word."""
        return self.tokens[self.at].lower

    def undertaking(self, weight: Weight, why: str, last: int | None = None) -> Kind:
        """An undertaking, or none: how firm, and why."""
        return Kind("undertaking", weight, why, self.at, self.last if last is None else last)

    def firm(self, kind: CommitmentKind, why: str, last: int | None = None, noun: Match | None = None, done_to: bool = False) -> Kind:
        """A definite action of a kind."""
        return Kind(kind, "firm", why, self.at, self.last if last is None else last, noun, done_to=done_to)
