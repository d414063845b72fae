"""The facts of a reading: their labels, and how one is found again in another reading of the page, or in another version of it.

A label is `document`, or the id of a meeting, statement or commitment (`m1`, `s3`, `c2`), or the letter and number of what has no id: `p1`
the first participant, `h2` the second section, `r`, `d` and `x` for references, dates and doubts. An anchor holds on to the words that a
fact stands on, so that it is found again whatever its number is by then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any, Literal, NamedTuple

from pydantic import Field, JsonValue

from memcon.record.names import same_name
from memcon.types import Commitment, DateExpression, Doubt, Meeting, Noun, Participant, Reading, Reference, Section, Span, Statement

Part = Literal["meetings", "participants", "sections", "statements", "commitments", "references", "dates", "doubts"]


class Anchor(Noun):
    """What a fact is found again by: the words it stands on, and what else tells it from others."""

    spans: tuple[Span, ...] = ()
    key: dict[str, JsonValue] = Field(default_factory=dict)


Carry = Callable[[Span], Span | None]
"""Where words of another version of the page stand in this one; nothing where they did not survive."""


class Kind(NamedTuple):
    part: Part
    model: type[Noun]
    words: tuple[str, ...]  # the fields that hold the words a fact stands on
    key: tuple[str, ...]  # the fields that tell it from others
    keyed: bool = False  # found by its key even where its words are others


KINDS: Mapping[str, Kind] = {
    "m": Kind("meetings", Meeting, (), ("sides", "date"), keyed=True),
    "p": Kind("participants", Participant, (), ("name", "meeting"), keyed=True),
    "h": Kind("sections", Section, ("evidence",), ("number", "heading")),
    "s": Kind("statements", Statement, ("content", "cue"), ("act", "voice")),
    "c": Kind("commitments", Commitment, ("what",), ("kind", "status")),
    "r": Kind("references", Reference, ("evidence",), ("kind", "name")),
    "d": Kind("dates", DateExpression, ("evidence",), ("edtf",)),
    "x": Kind("doubts", Doubt, ("evidence",), ("code",)),
}

LETTERS = {kind.part: letter for letter, kind in KINDS.items()}


def facts_of(reading: Reading) -> dict[str, Noun]:
    """The facts of a reading by their labels."""
    return {label: fact for letter, kind in KINDS.items() for label, fact in labelled(letter, getattr(reading, kind.part))}


def labelled(letter: str, part: Sequence[Noun]) -> Iterator[tuple[str, Noun]]:
    for i, fact in enumerate(part, 1):
        yield getattr(fact, "id", f"{letter}{i}"), fact


def anchor(kind: Kind, fact: Noun) -> Anchor:
    values = fact.model_dump(mode="json")
    spans = [span for field in kind.words for span in spans_in(values.get(field))]
    if not kind.words:
        spans = list(spans_in(values.get("evidence")))
    return Anchor(spans=tuple(dict.fromkeys(spans)), key={k: values.get(k) for k in kind.key})


def alike(kind: Kind, values: Mapping[str, Any], place: Anchor) -> float:
    """How well a fact fits an anchor, from 0 to 1: how much of their words they share; else how much of what tells it from others."""
    mine = _characters(s for field in (kind.words or ("evidence",)) for s in spans_in(values.get(field)))
    theirs = _characters(place.spans)
    shared = len(mine & theirs) / len(mine | theirs) if mine and theirs else 0.0
    if mine and theirs and not kind.keyed:
        return shared
    equal = [_equal(k, values.get(k), v) for k, v in place.key.items()]
    return max(shared, sum(equal) / len(equal) if equal else 0.0)


def _equal(field: str, a: Any, b: Any) -> float:
    if field == "name" and isinstance(a, str) and isinstance(b, str):
        return 1.0 if a == b else 0.9 * same_name(a, b)
    return float(a == b)


def _characters(spans: Any) -> set[int]:
    return {i for span in spans for i in range(span.start, span.end)}


def spans_in(values: Any) -> Iterator[Span]:
    """The spans anywhere in plain values."""
    if isinstance(values, dict):
        if set(values) == {"start", "end", "text"}:
            yield Span.model_validate(values)
        else:
            for value in values.values():
                yield from spans_in(value)
    elif isinstance(values, (list, tuple)):
        for value in values:
            yield from spans_in(value)


# --- words from one version to the next ------------------------------------------------------------


_LONG = 20_000
"""Words from which on a text is long: a hundred readouts."""


def carry_words(old: str, new: str) -> Carry:
    """Where the words of an old text stand in a new one: those that survive, in their order; else words that stand just once in the new."""
    before, after = _words(old), _words(new)
    loose = len(after) > _LONG  # words that stand everywhere are then no anchors: exact, it would take time with the square of the length
    matcher = SequenceMatcher(None, [w for w, _ in before], [w for w, _ in after], autojunk=loose)
    shift: dict[int, int] = {}
    for a, b, size in matcher.get_matching_blocks():
        for i in range(size):
            word, start = before[a + i]
            for k in range(len(word)):
                shift[start + k] = after[b + i][1] + k

    def carry(span: Span) -> Span | None:
        start = shift.get(span.start)
        if start is not None and new[start : start + len(span.text)] == span.text:
            return Span(start=start, end=start + len(span.text), text=span.text)
        if len(span.text) > 1 and new.count(span.text) == 1:
            start = new.index(span.text)
            return Span(start=start, end=start + len(span.text), text=span.text)
        return None

    return carry


def _words(text: str) -> list[tuple[str, int]]:
    found, at = [], 0
    for word in text.split():
        at = text.index(word, at)
        found.append((word, at))
        at += len(word)
    return found
