"""What was learned from labelled pages: tables of weights for each language, trained by `training` (`make train`).

The rules know what is a citation or a promise, but not every way to tell one. What they refuse is weighed: a logistic regression holds how
far each piece of evidence speaks for it. A language without a table does without.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib import resources
from typing import Any

from memcon.errors import LexiconError

LIKELY = "likely by its words"
"""In the rule of what the rules refuse and the weights take."""

TOLD = 6
"""As many pieces of evidence are told where it is asked why: those that weigh most."""


def small(text: str) -> str:
    """How a word is told as evidence: itself where it is written small, else its sort, so that no name speaks for or against anything.

    >>> [small(word) for word in ("would", "Lima", "UNHCR", "2030", ",")]
    ['would', 'Aa', 'AA', '0', ',']
    """
    if text.islower() or not text[0].isalnum():
        return text
    return "0" if text[0].isdigit() else "AA" if len(text) > 1 and text.isupper() else "Aa"


@dataclass(frozen=True, slots=True)
class Weights:
    """The weight of each piece of evidence, the sum to start from, and the least likelihood of what is taken."""

    weight: Mapping[str, float]
    start: float
    enough: float

    def likelihood(self, evidence: Mapping[str, float]) -> float:
        """How likely something is, from 0 to 1; evidence that the table does not know counts nothing."""
        known, told = self.weight, 0.0
        for name, amount in evidence.items():  # added up plainly: what sum() rounds differs between versions of Python
            if name in known:
                told += known[name] * amount
        total = self.start + told
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))

    def telling(self, evidence: Mapping[str, float]) -> tuple[str, ...]:
        """The evidence that speaks for it, the strongest first."""
        told = {name: self.weight[name] * amount for name, amount in evidence.items() if self.weight.get(name, 0.0) * amount > 0}
        return tuple(sorted(told, key=lambda name: (-told[name], name)))


@cache
def load(language: str, name: str) -> Weights | None:
    """The weights of `name` in a language, or null where none were trained. Raises `LexiconError` where the file is damaged."""
    found = table(language, name, [part.name for part in fields(Weights)])
    return None if found is None else Weights(**found)


def table(language: str, name: str, parts: Iterable[str]) -> dict[str, Any] | None:
    """The table, of these parts, that was trained for `name` in a language (`make train`), or null where there is none.

    Raises `LexiconError` where the file is damaged.
    """
    file = resources.files("memcon") / "data" / "learned" / language / f"{name}.json.gz"
    if not file.is_file():
        return None
    try:
        table = json.loads(gzip.decompress(file.read_bytes()))
    except (OSError, ValueError) as error:
        raise LexiconError(f"the learned weights of {name} for {language!r} cannot be read: {error}") from error
    if not isinstance(table, dict) or table.keys() != set(parts):
        raise LexiconError(f"the learned weights of {name} for {language!r} cannot be read: they are not a table of {', '.join(parts)}")
    return table
