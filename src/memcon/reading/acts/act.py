"""An act of speech in one sentence, in tokens: what the grammar of acts makes of a cue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from memcon.annotate.mentions import Cue
from memcon.reading.actors import Actor

Subject = Literal["actor", "impersonal", "inherited", "sentence", "talks", "following", "asker"]
Mood = Literal["finite", "perfect", "passive", "participle", "infinitive", "noun"]


@dataclass(frozen=True, slots=True)
class Act:
    """One act of speech in a sentence, in tokens.

    `subject` tells how its subject is found; `actor` is that noun phrase where there is one. `content` is a half-open range of tokens, or
    null. `outer` is the index of the act in whose content this one is reported. `clause` is true where the content is a clause.
    """

    cue: Cue
    mood: Mood
    subject: Subject
    actor: Actor | None
    start: int  # the first token of the act's own clause
    content: tuple[int, int] | None = None
    clause: bool = False
    withheld: bool = False
    negated: bool = False
    outer: int | None = None
    rule: str = ""
    # where a country hopes in what a speaker says: that country, and the cue of his that leads to it, which is the act if it is another's
    owner: Actor | None = None
    carrier: Cue | None = None


@dataclass(frozen=True, slots=True)
class Dropped:
    """A cue that was considered and dropped, and why."""

    cue: Cue
    why: str
