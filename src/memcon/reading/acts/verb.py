"""A verb that may name an act, with what stands before it: its auxiliaries, and the acts told before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from memcon.annotate.mentions import Cue
from memcon.annotate.small_words import MODALS
from memcon.lexicon import groups
from memcon.reading.actors import Actor
from memcon.reading.acts.act import Act, Mood, Subject
from memcon.reading.acts.clause import NEGATIONS, Clause, chain_start

_WORDS = groups("speech_words")


@dataclass(slots=True)
class Verb:
    """What the rules of an act look at.

    `chain` is the first of the auxiliaries, negations and adverbs before the verb; `auxiliaries` are the words of the chain in small
    letters, those before a *to* left out. `before` are the acts of the sentence so far: a rule takes the last away where the verb is told
    in its stead. `stem`: a list item that goes on from a stem. `past`: told as done before (*had said*).
    """

    s: Clause
    cue: Cue
    before: list[Act]
    chain: int
    stem: bool = False
    negated: bool = False
    auxiliaries: frozenset[str] = frozenset()
    mood: Mood = "finite"
    past: bool = False

    @property
    def name(self) -> str:
        """The name of the act in the table of cues."""
        return self.cue.entry.get("act")

    @property
    def takes(self) -> tuple[str, ...]:
        return self.cue.entry.list("takes")

    @property
    def word(self) -> str:
        return self.s.lower(self.cue.verb)

    @property
    def opener(self) -> str:
        """The word before the chain."""
        return self.s.lower(self.chain - 1)

    @property
    def next(self) -> str:
        """The word after the cue."""
        return self.s.lower(self.cue.last)

    @property
    def reports(self) -> bool:
        """Whether *that* follows the cue."""
        return self.next == "that"

    @property
    def opens(self) -> bool:
        """Whether the sentence begins with the verb."""
        return self.chain == self.s.first

    @property
    def last(self) -> Act | None:
        """The act before it."""
        return self.before[-1] if self.before else None

    def act(self, subject: Subject, actor: Actor | None, start: int, rule: str) -> Act:
        """The act of this verb."""
        return Act(self.cue, self.mood, subject, actor, start, negated=self.negated, rule=rule)

    def told_at(self, chain: int, *, negated: bool = False) -> Verb:
        """The same act as a finite verb whose chain begins at `chain`: *continued* of *continued to discuss*."""
        return replace(self, chain=chain, negated=negated, stem=False, mood="finite", past=False)

    def within(self, start: int, end: int, *words: str) -> bool:
        """Whether one of the words stands in `[start, end)`."""
        return any(self.s.lower(i) in words for i in range(start, end))


# Each rule: the act, or why the verb names none; null where the rule does not know the phrase.
Rule = Callable[[Verb], Act | str | None]


def first_of(rules: tuple[Rule, ...], v: Verb) -> Act | str | None:
    """What the first rule says that knows the phrase."""
    return next((found for rule in rules if (found := rule(v)) is not None), None)


def verb_of(s: Clause, cue: Cue, before: list[Act], stem: bool) -> Verb:
    """The verb of a cue with what stands before it."""
    chain = chain_start(s, cue.verb)
    words = [s.lower(i) for i in range(chain, cue.verb)]
    auxiliaries = frozenset(words[words.index("to") + 1 :] if "to" in words else words)
    return Verb(s, cue, before, chain, stem, _negated(s, cue, chain, auxiliaries), auxiliaries)


def _negated(s: Clause, cue: Cue, chain: int, auxiliaries: frozenset[str]) -> bool:
    """Whether a verb is denied: *did not agree*, *made no promise*, *reached no agreement*, *confirmed neither the date nor the place*."""
    subject = s.ending_at(chain)
    nor = subject is not None and (s.lower(subject.first - 2) == "nor" or s.lower(subject.first - 1) == "nor")  # "Nor would she be drawn"
    if NEGATIONS & auxiliaries or nor or s.lower(chain - 1) == "nor" or s.lower(cue.last) == "neither":
        return True
    if cue.noun is None and "denied" in cue.entry.list("takes") and s.lower(cue.last) == "no":
        return True  # "gave no date"
    if cue.noun is None:
        return any(s.lower(i) == "no" for i in range(cue.verb + 1, cue.last)) and not any(" no " in words for words in cue.entry.words)
    none = cue.noun > cue.verb and s.lower(cue.verb + 1) == "no" and s.lower(cue.verb + 2) != "secret"
    return none and not MODALS & auxiliaries


# Acts of two sides together.
TOGETHER = frozenset(("agree", "concur", "share_view"))
# Acts by which something is done.
DEEDS = frozenset(("agree", "commit", "propose", "request"))
# Verbs before another that say it went on.
GO_ON = _WORDS["goes_on"]
