"""What was learned of promises from labelled pages: how far each piece of evidence speaks for a plan being a commitment.

A logistic regression, trained by `training/commitments.py` (`make train`) and kept as a table of weights for each language. It is asked
only of plans that the rules refuse: the rules know what is a promise, but not every way to tell one. A language without a table does
without.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache

from memcon.lexicon import learned


@dataclass(frozen=True, slots=True)
class Weights:
    """The table of one language: the weight of each piece of evidence, the sum to start from, and the least likelihood of a promise."""

    weight: Mapping[str, float]
    start: float
    enough: float

    def likelihood(self, evidence: Mapping[str, float]) -> float:
        """How likely a plan is a commitment, from 0 to 1; evidence that the table does not know counts nothing."""
        known = self.weight
        total = self.start + sum(known[name] * amount for name, amount in evidence.items() if name in known)
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))

    def telling(self, evidence: Mapping[str, float]) -> tuple[str, ...]:
        """The evidence that speaks for a commitment, the strongest first."""
        told = {name: self.weight[name] * amount for name, amount in evidence.items() if self.weight.get(name, 0.0) * amount > 0}
        return tuple(sorted(told, key=lambda name: (-told[name], name)))


@cache
def load(language: str) -> Weights | None:
    """The table of a language, or null where none was trained. Raises `LexiconError` where the file is damaged."""
    table = learned(language, "commitments", [part.name for part in fields(Weights) if part.init])
    return None if table is None else Weights(**table)
