"""The words of a page at given offsets, as spans."""

from __future__ import annotations

from collections.abc import Iterable

from memcon.types import Document, Span


def spans(document: Document, places: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    """The stretches of the text at `places`, each once."""
    return tuple(Span(start=a, end=b, text=document.text[a:b]) for a, b in dict.fromkeys(places))
