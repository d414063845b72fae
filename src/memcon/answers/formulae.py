"""Formulae: stretches of words that come again in several statements, found and not listed beforehand.

Every stretch of four words is looked up; those that come again are made longer by a word at a time for as long as they still do, so that
the work grows with the words there are and the length of what repeats, not with the square of the statements. What is kept is closed: no
longer stretch stands in as many groups.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from typing import NamedTuple

from memcon.record.words import content_words, weight

SHORTEST = 4
"""Words of the shortest formula: three words in a row come again in any prose (*in the region*)."""

TELLING = 0.9
"""What the content words of a formula, at least two, weigh together at least; *of the two countries* weighs less."""

LONGEST = 60
"""Words after which a stretch is not made longer: a whole sentence printed twice is a formula already."""

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*|[%$€£]")


class Word(NamedTuple):
    """A word with its place in the text it was taken from; `plain` is what is compared."""

    start: int
    end: int
    plain: str


class Formula(NamedTuple):
    """A stretch of `length` words that stands in the texts numbered in `places`, at those words: `(text, first word)`."""

    length: int
    places: tuple[tuple[int, int], ...]


def split(text: str) -> tuple[Word, ...]:
    """The words of a text.

    >>> [w.plain for w in split("A free and open Indo-Pacific, it said.")]
    ['a', 'free', 'and', 'open', 'indo-pacific', 'it', 'said']
    """
    return tuple(Word(m.start(), m.end(), m.group().lower().replace("’", "'")) for m in _WORD.finditer(text))


def find(texts: Sequence[Sequence[Word]], groups: Sequence[Hashable], least: int = 2, common: Collection[str] = ()) -> tuple[Formula, ...]:
    """The formulae that stand in at least `least` groups of `texts`, longest first. `groups` gives the group of each text (its meeting,
    say): what one group alone repeats is no formula. `common` are stems that tell nothing, such as those of names.

    >>> texts = [split(t) for t in ("the dam must be opened to inspectors", "they said the dam must be opened soon", "no dam at all")]
    >>> [(f.length, f.places) for f in find(texts, [1, 2, 3])]
    [(5, ((0, 0), (1, 2)))]
    """
    words = [w.plain for text in texts for w in text]
    text_of = [i for i, text in enumerate(texts) for _ in text]
    first_of = [0]
    for text in texts:
        first_of.append(first_of[-1] + len(text))

    def spread(places: Sequence[int]) -> int:
        return len({groups[text_of[p]] for p in places})

    def standing(classes: Iterable[list[int]]) -> list[tuple[list[int], int]]:
        return [(places, n) for places in classes if len(places) >= least and (n := spread(places)) >= least]

    opening: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, text in enumerate(texts):
        for p in range(first_of[i], first_of[i] + len(text) - SHORTEST + 1):
            opening[tuple(words[p : p + SHORTEST])].append(p)
    level = standing(opening.values())
    found: list[Formula] = []
    for length in range(SHORTEST, LONGEST + 1):
        longer = standing(_longer(level, words, text_of, first_of, length)) if length < LONGEST else []
        reach = {p: n for places, n in longer for p in places}  # in how many groups the stretch one word longer stands
        for places, n in level:
            if not any(reach.get(p) == n or reach.get(p - 1) == n for p in places):
                found.append(Formula(length, tuple((text_of[p], p - first_of[text_of[p]]) for p in places)))
        level = longer
        if not level:
            break
    trimmed = dict.fromkeys(_trimmed(f, texts) for f in found)
    return tuple(sorted((f for f in trimmed if _tells(f, texts, common)), key=lambda f: (-f.length, f.places)))


def _longer(
    level: Iterable[tuple[list[int], int]], words: Sequence[str], text_of: Sequence[int], first_of: Sequence[int], length: int
) -> Iterator[list[int]]:
    """The classes of one word more."""
    for places, _ in level:
        parts: dict[str, list[int]] = defaultdict(list)
        for p in places:
            if p + length < first_of[text_of[p] + 1]:
                parts[words[p + length]].append(p)
        yield from parts.values()


def _trimmed(formula: Formula, texts: Sequence[Sequence[Word]]) -> Formula:
    """The formula without the words at its ends that only join it to what stands around: *the attribution of the islands and*."""
    text, first = formula.places[0]
    words = [w.plain for w in texts[text][first : first + formula.length]]
    head = next((i for i, w in enumerate(words) if w not in _JOINING), 0)
    tail = next((i for i, w in enumerate(reversed(words)) if w not in _JOINING), 0)
    return Formula(formula.length - head - tail, tuple((t, at + head) for t, at in formula.places))


_JOINING = frozenset("and or of to in on at for with by that which would will is be was were are as from but than this its it".split())


def _tells(formula: Formula, texts: Sequence[Sequence[Word]], common: Collection[str]) -> bool:
    """Whether the words say something of an issue: their weights, without words that are `common` to all that a side says."""
    text, first = formula.places[0]
    words = dict.fromkeys(content_words(" ".join(w.plain for w in texts[text][first : first + formula.length])))
    telling = [weight(w) for w in words if w not in common]
    return len(telling) >= 2 and sum(telling) >= TELLING
