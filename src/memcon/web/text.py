"""A document's text as published, cut where facts begin and end."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from memcon.types import (
    Block,
    Commitment,
    DateExpression,
    Document,
    Doubt,
    Meeting,
    Noun,
    Participant,
    Reference,
    Section,
    Span,
    Statement,
)

Kind = Literal["section", "content", "commitment", "reference", "date", "place", "person", "cue", "doubt", "words"]

SHOWN: tuple[Kind, ...] = ("person", "cue", "content", "commitment", "date", "reference", "place", "doubt")
"""The kinds in the order of the legend."""

_LONG_DOUBT = 200
"""Characters: a doubt on a longer stretch is one on the page, and would paint over everything else."""


class Mark(NamedTuple):
    """A stretch of the text on which a fact stands."""

    start: int
    end: int
    kind: Kind
    label: str


@dataclass(frozen=True)
class Piece:
    """A stretch of text that no fact begins or ends in. `kinds` are those of the facts it belongs to, `labels` theirs, the narrowest first;
    `begins` are the facts that stand in the text from here on, and that a link can lead to."""

    text: str
    kinds: tuple[Kind, ...]
    labels: tuple[str, ...]
    begins: tuple[str, ...]


@dataclass(frozen=True)
class Paragraph:
    """A block of the page with its pieces."""

    block: Block
    pieces: tuple[Piece, ...]


def paragraphs(document: Document, facts: Mapping[str, Noun], words: Span | None = None) -> tuple[Paragraph, ...]:
    """The text in its blocks, cut into pieces. `words` is a stretch to point out, labelled `words`."""
    marks = [m for label, fact in facts.items() for m in _marks(label, fact)]
    if words:
        marks.append(Mark(words.start, words.end, "words", "words"))
    first: dict[str, int] = {}
    for mark in marks:
        first[mark.label] = min(mark.start, first.get(mark.label, mark.start))
    blocks = document.blocks or (Block(kind="paragraph", start=0, end=len(document.text)),)
    told: set[str] = set()
    return tuple(Paragraph(b, tuple(_pieces(document.text, b, marks, first, told))) for b in blocks)


def _marks(label: str, fact: Noun) -> Iterable[Mark]:
    for kind, span in _spans(fact):
        if span.start < span.end:
            yield Mark(span.start, span.end, kind, label)


def _spans(fact: Noun) -> Iterable[tuple[Kind, Span]]:
    if isinstance(fact, Meeting):
        named: dict[str, Kind] = {"date": "date", "start": "date", "duration_minutes": "date", "place": "place", "occasion": "place"}
        for field, spans in fact.evidence.items():
            yield from ((named[field], s) for s in spans if field in named)
    elif isinstance(fact, Participant):
        yield from (("person", s) for field in ("name", "post") for s in fact.evidence.get(field, ()))
    elif isinstance(fact, Section):
        yield from (("section", s) for s in fact.evidence)
    elif isinstance(fact, Statement):
        yield from (("cue", s) for s in (fact.cue,) if s)
        yield from (("content", s) for s in (fact.content,) if s)
        yield from (("person", s) for speaker in fact.speakers for s in speaker.evidence)
    elif isinstance(fact, Commitment):
        yield "commitment", fact.what
    elif isinstance(fact, Reference):
        yield from (("reference", s) for s in fact.evidence)
    elif isinstance(fact, DateExpression):
        yield "date", fact.evidence
    elif isinstance(fact, Doubt):
        yield from (("doubt", s) for s in fact.evidence if s.end - s.start < _LONG_DOUBT)


def _pieces(text: str, block: Block, marks: Sequence[Mark], first: Mapping[str, int], told: set[str]) -> Iterable[Piece]:
    here = [m for m in marks if m.start < block.end and m.end > block.start]
    cuts = sorted({block.start, block.end} | {min(max(x, block.start), block.end) for m in here for x in (m.start, m.end)})
    for start, end in pairwise(cuts):
        over = sorted((m for m in here if m.start <= start and end <= m.end), key=lambda m: (m.end - m.start, m.label))
        labels = tuple(dict.fromkeys(m.label for m in over))
        begins = tuple(label for label in labels if label not in told and first[label] <= start)
        told.update(begins)
        yield Piece(text[start:end], tuple(dict.fromkeys(m.kind for m in over)), labels, begins)


def by_letter(facts: Mapping[str, Noun]) -> dict[str, list[tuple[str, Noun]]]:
    """The facts by the letter of their label, which tells what they are."""
    found: dict[str, list[tuple[str, Noun]]] = defaultdict(list)
    for label, fact in facts.items():
        found[label[0]].append((label, fact))
    return found
