"""What there is, where what was asked for is not: the sides that met, and how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from memcon.answers.questions import name_of
from memcon.types import Reading


def met_with(readings: Iterable[Reading]) -> Mapping[tuple[str, str], int]:
    """How many accounts of meetings there are of each two sides, by their codes in order."""
    return Counter(pair for r in readings for m in r.meetings for pair in combinations(sorted(set(m.sides)), 2))


def nothing_between(sides: Sequence[str], met: Mapping[tuple[str, str], int]) -> str:
    """A line that says that the record has nothing on `sides`, and what it has."""
    if not met:
        return "the record holds no meeting yet; add readouts with: memcon add PATH…"
    names = " and ".join(name_of(s) for s in sides)
    with_them = Counter({other: n for pair, n in met.items() for s in sides if s in pair for other in pair if other not in sides})
    if with_them:
        there = ", ".join(f"{name_of(s)} ({n})" for s, n in with_them.most_common(5))
        return f"the record has nothing between {names}; of these it has meetings with {there}"
    pairs = sorted(met.items(), key=lambda item: (-item[1], item[0]))[:5]
    return f"the record has nothing on {names}; it has " + ", ".join(f"{name_of(a)}–{name_of(b)} ({n})" for (a, b), n in pairs)
