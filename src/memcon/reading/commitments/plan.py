"""Where a text speaks of something that is to be done: a planned action in a stretch of words, by its grammar alone.

A plan is a verb in the future (*would visit*, *is to be signed*: `clauses`), an infinitive or gerund that stands for what was said
(*agreed to open …*, *concurred in holding …*: `verbals`), a verb in the present tense with a time (`present_tense`), or a noun that names
an event (*a visit by the President in May*: `event_nouns`). Whether it is a commitment is settled in `forces`, whose in `doers`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from memcon.annotate.mentions import Token
from memcon.annotate.small_words import is_adverb

Mood = Literal["modal", "scheduled", "infinitive", "gerund", "subjunctive", "present", "noun"]

SUBJECT_WORDS = frozenset("i we he she they it".split())
MODALS = frozenset("will would shall should could 'll".split())
OPENERS = frozenset(
    "that which who whom whose what how why where when while whereas but before after because whether if once unless until as so although"
    " though".split()
)
DEPENDENT = frozenset("if whether once unless until because how why what as so provided should than whom although though".split())
"""A clause after one of these tells of a condition, a doubt or a reason, not of a plan."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A planned action, in tokens. `[first, last)` is the action with its subject; `verb` its verb, or its noun where `mood` is `noun`.

    `clause` is where the clause opens, with what is fronted before the subject. `opener` is the word before the clause (*that*, *who*, …)
    and `antecedent` the token before a relative.
    """

    first: int
    last: int
    verb: int
    mood: Mood
    clause: int
    subject: tuple[int, int] | None = None
    passive: bool = False
    negated: bool = False
    opener: str = ""
    joined: bool = False
    modal: str = ""


def past_adverbs(tokens: tuple[Token, ...], at: int, last: int) -> int:
    while at < last and is_adverb(tokens[at]):
        at += 1
    return at
