"""Agreement between coders: Krippendorff's alpha for what is told by categories, F1 for words that are marked.

Alpha is 1 for perfect agreement and 0 for what chance would give; F1 is the harmonic mean of how much of one coder's marking the other has
and the other way round. The machine is one of the coders.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any, NamedTuple

from memcon.record.corrections import Decision, apply, find
from memcon.record.facts import KINDS, LETTERS, Anchor, alike, anchor, spans_in
from memcon.types import Noun, Reading

MACHINE = "memcon"
"""The name of the machine among the coders."""


class Categorical(NamedTuple):
    """A field that takes one of a few values."""

    letter: str
    field: str


FIELDS = (
    Categorical("m", "form"),
    Categorical("p", "side"),
    Categorical("p", "role"),
    Categorical("s", "act"),
    Categorical("s", "voice"),
    Categorical("s", "withheld"),
    Categorical("s", "negated"),
    Categorical("c", "kind"),
    Categorical("c", "status"),
    Categorical("r", "kind"),
)
"""What is compared by category."""

_MARKED = (("s", "cue"), ("s", "content"), ("c", "what"), ("r", "evidence"), ("d", "evidence"))
"""What is compared by the words that are marked."""


class Alpha(NamedTuple):
    """Krippendorff's alpha of a field, null where it is not defined; over so many facts that two coders or more coded; and the part of
    these on which all were of one mind."""

    field: str
    alpha: float | None
    facts: int
    same: float | None


class Marks(NamedTuple):
    """F1 of the words that coders mark as something, averaged over each two of them: by the very same words, and by the characters they
    share; null where nobody marks any. `facts` is how many were marked by all coders together."""

    field: str
    exact: float | None
    overlap: float | None
    facts: int


class Coding(NamedTuple):
    """What one coder says of a document, whose text has `length` characters: its facts by their labels. `told` are the labels of the facts
    that the coder spoke of; null where they answer for all."""

    facts: Mapping[str, Noun]
    length: int
    told: frozenset[str] | None = None

    def those(self, letter: str) -> list[tuple[str, Noun]]:
        """The facts of a kind that the coder answers for."""
        return [(label, f) for label, f in self.facts.items() if label[0] == letter and (self.told is None or label in self.told)]


class Agreement(Noun):
    """How far coders agree on what they looked over, whole documents or single facts; `documents` is of how many."""

    coders: tuple[str, ...]
    documents: int
    fields: tuple[Alpha, ...]
    words: tuple[Marks, ...]


def alpha(units: Iterable[Sequence[Hashable | None]]) -> float | None:
    """Krippendorff's alpha for nominal values: for each unit what each coder called it, `None` where one did not. Nothing where no unit has
    two values, or where all values are one.

    After K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011; its section B has two coders and five categories:

    >>> ben, gerry = "aabbdcccedda", "babbbccceddd"
    >>> round(alpha(list(zip(ben, gerry))), 3)
    0.692
    """
    pairable = [values for unit in units if len(values := [v for v in unit if v is not None]) > 1]
    totals = Counter(v for values in pairable for v in values)
    count = sum(totals.values())
    if len(totals) < 2:
        return None
    observed = sum((len(values) ** 2 - sum(n * n for n in Counter(values).values())) / (len(values) - 1) for values in pairable)
    expected = (count**2 - sum(n * n for n in totals.values())) / (count - 1)
    return 1 - observed / expected


def exact_f1(some: Iterable[tuple[int, int]], others: Iterable[tuple[int, int]]) -> float | None:
    """F1 of two markings by the very same ranges; nothing where neither marks any.

    >>> round(exact_f1([(0, 4), (6, 9)], [(0, 4)]), 3)
    0.667
    """
    a, b = Counter(some), Counter(others)
    both = a.total() + b.total()
    return 2 * (a & b).total() / both if both else None


def overlap_f1(some: Iterable[tuple[int, int]], others: Iterable[tuple[int, int]]) -> float | None:
    """F1 of two markings by the characters they share; nothing where neither marks any.

    >>> overlap_f1([(0, 4)], [(2, 6)])
    0.5
    """
    a = {i for start, end in some for i in range(start, end)}
    b = {i for start, end in others for i in range(start, end)}
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else None


def coding(machine: Reading, decisions: Sequence[Decision] = ()) -> Coding:
    """What the machine says of a document; with `decisions`, those of one person that stand, what this person says: of the whole, where
    they looked it over, else of the facts that they accepted, corrected, removed or added."""
    found = apply(machine, decisions)
    length = len(machine.document.text)
    if not decisions or any(d.kind == "review" for d in decisions):
        return Coding(found.facts, length)
    told = {f"{LETTERS[d.path]}+{d.number}" if d.kind == "add" else _label(machine, d) for d in decisions if d.path}  # type: ignore[index]
    return Coding(found.facts, length, frozenset(label for label in told if label))


def _label(machine: Reading, decision: Decision) -> str | None:
    label = (decision.path or "").partition(".")[0]
    return label if label == "document" or "+" in label else find(machine, decision)


def agreement(coded: Sequence[Mapping[str, Coding]]) -> Agreement:
    """How far coders agree: for each document, what each coder says of it, by name. Facts of two coders are one where they stand on
    the same words for the most part, as a correction finds its fact."""
    coders = tuple(dict.fromkeys(name for codings in coded for name in codings))
    return Agreement(
        coders=coders,
        documents=len(coded),
        fields=tuple(_alpha(field, [unit for codings in coded for unit in _units(field, codings)]) for field in FIELDS),
        words=tuple(_marks(marked, coded, coders) for marked in _MARKED),
    )


def _alpha(field: Categorical, units: Sequence[Sequence[Hashable | None]]) -> Alpha:
    coded = [values for unit in units if len(values := [v for v in unit if v is not None]) > 1]
    same = sum(len(set(values)) == 1 for values in coded) / len(coded) if coded else None
    return Alpha(_name(*field), alpha(coded), len(coded), same)


def _units(field: Categorical, codings: Mapping[str, Coding]) -> list[list[Hashable | None]]:
    """What each coder called each fact of a document: the facts of all coders, those that stand on the same words together."""
    kind = KINDS[field.letter]
    found: list[list[tuple[Anchor, dict[str, Any] | None]]] = []
    for number, coding in enumerate(codings.values()):
        free = list(range(len(found)))
        for _, fact in coding.those(field.letter):
            place, values = anchor(kind, fact), fact.model_dump(mode="json")
            scored = max(((alike(kind, values, found[i][0][0]), -i) for i in free), default=(0.0, 0))
            if scored[0] >= 0.5:
                free.remove(-scored[1])
                found[-scored[1]].append((place, values))
            else:
                found.append([(place, None)] * number + [(place, values)])
        for unit in found:
            unit += [(unit[0][0], None)] * (number + 1 - len(unit))
    return [[None if values is None else str(values.get(field.field)) for _, values in unit] for unit in found]


def _marks(marked: tuple[str, str], coded: Sequence[Mapping[str, Coding]], coders: Sequence[str]) -> Marks:
    exact, overlap = [], []
    for a, b in combinations(coders, 2):
        both = [(codings[a], codings[b]) for codings in coded if a in codings and b in codings]
        one, two = _ranges([_beside(x, y) for x, y in both], marked), _ranges([_beside(y, x) for x, y in both], marked)
        exact.append(exact_f1(one, two))
        overlap.append(overlap_f1(one, two))
    facts = sum(len({r for coding in codings.values() for r in _ranges([coding], marked)}) for codings in coded)
    return Marks(_name(*marked), _mean(exact), _mean(overlap), facts)


def _beside(one: Coding, other: Coding) -> Coding:
    """What a coder says of the facts that another spoke of as well. Facts that people added have labels of their own: they are one where
    they stand on the same words."""
    if other.told is None:
        return one
    added = [(label, fact) for label, fact in other.facts.items() if label in other.told and "+" in label]
    shared = {label for label, fact in one.facts.items() if "+" in label and any(_stand_together(label, fact, *a) for a in added)}
    told = shared | other.told
    return one._replace(told=frozenset(told if one.told is None else told & one.told))


def _stand_together(label: str, fact: Noun, other_label: str, other: Noun) -> bool:
    kind = KINDS[label[0]]
    return label[0] == other_label[0] and alike(kind, fact.model_dump(mode="json"), anchor(kind, other)) >= 0.5


def _ranges(codings: Sequence[Coding], marked: tuple[str, str]) -> list[tuple[int, int]]:
    """The words that the facts of codings stand on, as ranges of their texts one after the other."""
    letter, field = marked
    base, found = 0, []
    for coding in codings:
        for _, fact in coding.those(letter):
            found += [(base + s.start, base + s.end) for s in spans_in(fact.model_dump(include={field})[field])]
        base += coding.length
    return found


def _mean(values: Iterable[float | None]) -> float | None:
    known = [v for v in values if v is not None]
    return sum(known) / len(known) if known else None


def _name(letter: str, field: str) -> str:
    return f"{KINDS[letter].part}.{field}"
