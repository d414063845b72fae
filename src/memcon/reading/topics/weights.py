"""What was learned of issues from labelled pages: how far each word tells each issue, and how far each kind of evidence is to be trusted.

Two logistic regressions, trained by `training/topics.py` (`make train`) and kept as a table of weights for each language. The first reads
the words of what was said; the second weighs its answer beside what the thesaurus, the heading and the neighbours say. A language without
a table does without: the rules of `topics` then stand alone.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from itertools import pairwise

from memcon.weights import table

_WORD = re.compile(r"[^\W\d_]{2,}")
_LOWEST = 0.001  # no issue is held to be more unlikely than this, nor more likely than one less this
_BOUND = math.log((1.0 - _LOWEST) / _LOWEST)
_NOTHING: Mapping[str, float] = {}


@dataclass(frozen=True, slots=True)
class Weights:
    """The table of one language.

    `rarity` is a term's inverse document frequency; `tells[term]` its weight for each issue; `bias` each issue's own; `trust` the weight of
    each kind of evidence, with `start` the sum they begin from; `enough` the least likelihood of an issue that is kept.
    """

    rarity: Mapping[str, float]
    tells: Mapping[str, Mapping[str, float]]
    bias: Mapping[str, float]
    trust: Mapping[str, float]
    start: float
    enough: float
    _at_large: Mapping[str, float] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_at_large", {topic: clipped(odds) for topic, odds in self.bias.items()})

    def by_words(self, text: str) -> dict[str, float]:
        """The log odds of each issue that the table knows, from the words and pairs of words of `text`."""
        known, tells, bias = self.rarity, self.tells, self.bias
        found = {t: known[t] for t in terms(text) if t in known}
        length = math.sqrt(math.fsum(r * r for r in found.values())) or 1.0
        told: dict[str, float] = {}
        for term, rarity in found.items():
            for topic, weight in tells.get(term, _NOTHING).items():
                told[topic] = told.get(topic, 0.0) + weight * rarity / length
        return {**self._at_large, **{topic: clipped(bias[topic] + odds) for topic, odds in told.items()}}

    def telling(self, text: str, topic: str) -> tuple[str, ...]:
        """The terms of `text` that speak for an issue, the strongest first."""
        found = {t: self.tells[t][topic] * self.rarity[t] for t in terms(text) if self.tells.get(t, {}).get(topic, 0.0) > 0}
        return tuple(sorted(found, key=lambda t: (-found[t], t)))

    def grounds(self, evidence: Mapping[str, float]) -> tuple[str, ...]:
        """The sources of evidence (*own*, *heading*, *before*) that speak for an issue on the whole, the strongest first."""
        total: dict[str, float] = {}
        for kind, amount in evidence.items():
            source = kind.removeprefix("silent, ").removeprefix("else, ").split(",")[0]
            total[source] = total.get(source, 0.0) + self.trust.get(kind, 0.0) * amount
        return tuple(s for s in sorted(total, key=lambda s: (-total[s], s)) if total[s] > 0)

    def likelihood(self, evidence: Mapping[str, float]) -> float:
        """How likely an issue is, from 0 to 1, by the evidence for it; kinds of evidence that the table does not know count nothing."""
        trust, told = self.trust, 0.0
        for kind, amount in evidence.items():  # added up plainly: what sum() rounds differs between versions of Python
            if amount and kind in trust:
                told += trust[kind] * amount
        total = self.start + told
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def clipped(odds: float) -> float:
    """Log odds within the bounds that one sentence can show."""
    return odds if -_BOUND <= odds <= _BOUND else math.copysign(_BOUND, odds)


def odds_of(likelihood: float) -> float:
    """The log odds of a likelihood, within the same bounds."""
    return clipped(math.log(max(likelihood, 1e-9) / max(1.0 - likelihood, 1e-9)))


def terms(text: str) -> frozenset[str]:
    """The words of `text` in small letters, and the pairs of neighbours among them.

    >>> sorted(terms("Grain corridors, 2022"))
    ['corridors', 'grain', 'grain corridors']
    """
    words = _WORD.findall(text.lower())
    return frozenset((*words, *map(" ".join, pairwise(words))))


@cache
def load(language: str) -> Weights | None:
    """The table of a language, or null where none was trained. Raises `LexiconError` where the file is damaged."""
    found = table(language, "topics", [part.name for part in fields(Weights) if part.init])
    return None if found is None else Weights(**found)
