"""The cells of a row of a table: what the cleaning of a page set between them, tabs, and bars."""

from __future__ import annotations

import re
from bisect import bisect_right

from memcon.types import Block, Document, Run

_MARKS = re.compile(r" *[\t|] *")
_PUT_IN = ", "
"""What the cleaning of a page sets between two cells."""


def cells(document: Document, block: Block) -> list[tuple[int, int]]:
    """Where the cells of a row stand in the text, the empty ones too: *Ines Vidal | Director*, *Ines Vidal ⇥ Director*, and the columns of
    a page's table. A line that is no row is one cell."""
    text = document.text
    marked = any(text.find(mark, block.start, block.end) >= 0 for mark in "\t|")
    cuts = sorted({*_put_in(document, block), *(m.span() for m in (_MARKS.finditer(text, block.start, block.end) if marked else ()))})
    bounds = [block.start, *(at for cut in cuts for at in cut), block.end]
    return [_trimmed(text, a, max(a, b)) for a, b in zip(bounds[::2], bounds[1::2], strict=True)]


def _put_in(document: Document, block: Block) -> list[tuple[int, int]]:
    """The marks of a block that the file does not hold."""
    found: list[tuple[int, int]] = []
    end = block.start
    for run in document.origin[bisect_right(document.origin, block.start, key=_end_of) :]:
        if run.start >= block.end:
            break
        found += _marks(document.text, end, run.start)
        end = run.start + run.length
    return found + _marks(document.text, end, block.end)


def _end_of(run: Run) -> int:
    return run.start + run.length


def _marks(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The marks between cells in `[start, end)`, where nothing else stands there."""
    gap = text[start:end] if end > start else ""
    if not gap.startswith(",") or gap.strip(_PUT_IN):
        return []
    return [(start + at, min(start + at + len(_PUT_IN), end)) for at in range(0, len(gap), len(_PUT_IN))]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """An extent without the white space around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
