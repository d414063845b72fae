"""Sentences as the world's ministries write them: what each cites, marked in the text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from memcon.annotate.citations import in_text
from memcon.lexicon import load

_ROWS = [
    line
    for line in Path(__file__).with_name("cited_worldwide.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
_MARK = re.compile(r"\{(\w+): |\}")


def unmarked(row: str) -> tuple[str, list[tuple[str, str]]]:
    """The text of a row without its marks, and the kind and name of each citation in order; one may stand inside another.

    >>> unmarked("He hailed the {instrument: Tamor Treaty}.")
    ('He hailed the Tamor Treaty.', [('instrument', 'Tamor Treaty')])
    """
    text, at, opened, spans = "", 0, [], []
    for mark in _MARK.finditer(row):
        text, at = text + row[at : mark.start()], mark.end()
        if mark[1]:
            opened.append((mark[1], len(text)))
        else:
            kind, start = opened.pop()
            spans.append((start, len(text), kind))
    text += row[at:]
    return text, [(kind, text[start:end]) for start, end, kind in sorted(spans)]


@pytest.mark.parametrize("row", _ROWS)
def test_cited(row: str) -> None:
    text, expected = unmarked(row)
    found = in_text(text, 0, len(text), load())
    assert [(c.kind, text[c.start : c.end]) for c in found] == expected
