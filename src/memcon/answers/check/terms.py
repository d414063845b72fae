"""A passage as the terms that its truth turns on: dates, numbers, sides, people, places, denials, conditions, modals, limits, words.

The same passage said with another date format, another form of a name or a synonym has the same terms; one with a word on which the truth
turns added, taken out or swapped has not.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from memcon.annotate.mentions import Known
from memcon.annotate.phrases import Phrases, fold
from memcon.lexicon import Lexicon
from memcon.record.words import content_words, stem
from memcon.types import Document

Kind = Literal["date", "number", "side", "person", "place", "not", "condition", "modal", "limit", "act", "deed", "word"]


class Term(NamedTuple):
    """A term of a passage with its offsets. `value` is what is compared: EDTF, a number in digits, a side's code, a person's fullest
    name, a city, the value of a guard word, a stem. The term of a
    person or a capital has its side in `side`."""

    kind: Kind
    value: str
    start: int
    end: int
    side: str | None = None
    capital: bool = False
    """Whether a word is printed with a capital where none is due: part of a name."""


@cache
def _guards(lexicon: Lexicon) -> Phrases[tuple[Kind, str]]:
    def rows() -> Iterator[tuple[str, tuple[Kind, str]]]:
        for entry in lexicon["guards"]:
            kind: Kind = entry.get("kind")  # type: ignore[assignment]
            for word in entry.words:
                yield word, (kind, entry.get("value") or kind)

    return Phrases(rows())


@cache
def _synonyms(lexicon: Lexicon) -> Phrases[str]:
    """Phrases that say one thing, each with the first of its group as the value."""
    return Phrases((word, entry.words[0]) for entry in lexicon["synonyms"] for word in entry.words)


_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def terms(document: Document, lexicon: Lexicon, known: Known, start: int, end: int) -> tuple[Term, ...]:
    """The terms of `document.text[start:end]` in the order of the text; `known` is what the annotating stages found there."""
    taken: list[Term] = []
    free = bytearray(b"\1" * (end - start))

    def take(kind: Kind, value: str, a: int, b: int, side: str | None = None) -> None:
        if start <= a and b <= end and all(free[a - start : b - start]):
            free[a - start : b - start] = bytes(b - a)
            taken.append(Term(kind, value, a, b, side))

    for date in known.dates:
        take("date", date.edtf or stems(document.text[date.start : date.end]), date.start, date.end)
    for mention in known.people:
        if mention.person is not None:
            person = known.persons[mention.person]
            named = mention.side and next((s for s in known.sides if mention.side[0] <= s.start and s.end <= mention.side[1]), None)
            take("person", person.name, mention.start, mention.end, person.side)
            if named and start <= mention.start and mention.end <= end:
                taken.append(Term("side", named.side, named.start, named.end))
    for side in known.sides:
        if side.form == "capital":  # a place, or the government that sits there
            take("place", document.text[side.start : side.end].lower(), side.start, side.end, side.side)
        else:
            take("side", side.side, side.start, side.end)
    for place in known.places:
        take("place", place.name.lower(), place.start, place.end)
    folded = fold(document.text[start:end])
    same = [(start + a, start + b, first) for a, b, first in _synonyms(lexicon).find(folded)]
    guards = [(start + a, start + b, kind, value) for a, b, (kind, value) in _guards(lexicon).find(folded)]
    guards = [g for g in guards if not any(a <= g[0] and g[1] < b for a, b, _ in same)]  # *as soon as possible* is no condition
    for a, b, kind, value in guards:
        if kind in ("not", "condition"):  # before the acts, which swallow them: *was not ready to*
            take(kind, value, a, b)
    for cue in known.cues:
        verb = known.tokens[cue.last - 1]
        if cue.entry.get("kind") == "verb" and not any(a <= verb.start and verb.end < b for a, b, _ in same):  # *the state of affairs*
            take("act", cue.entry.get("act"), verb.start, verb.end)
    for a, b, kind, value in guards:
        take(kind, value, a, b)
    for match in _DIGITS.finditer(folded):
        take("number", match.group().replace(",", "").rstrip("."), start + match.start(), start + match.end())
    for a, b, first in same:
        take("word", stem(first), a, b)
    for token in known.tokens[_first(known, start) :]:
        if token.start >= end:
            break
        if token.end <= end and all(free[token.start - start : token.end - start]):
            capital = token.text[:1].isupper() and token.start > start
            taken.extend(Term("word", word, token.start, token.end, capital=capital) for word in content_words(token.text))
    return tuple(sorted(taken, key=lambda t: (t.start, t.end)))


def stems(text: str) -> str:
    """The content words of a text as one value."""
    return " ".join(content_words(text))


def _first(known: Known, start: int) -> int:
    return bisect_left(known.tokens, start, key=lambda t: t.start)
