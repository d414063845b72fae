"""What sentences of the world's ministries are about: a share of the issues found, lowered only on purpose, with the reason in the commit.

The rows name things, places and offices, seldom the issue itself; no row must be read rightly, but all of them together as well as here.
"""

from __future__ import annotations

from pathlib import Path

from memcon.lexicon import load
from memcon.reading import topics

_ROWS = [
    (text, frozenset(issues.split(",")))
    for text, _, issues in (
        line.partition("\t")
        for line in Path(__file__).with_name("issues_worldwide.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    )
]
FLOOR = 0.77  # F1 over all rows


def test_issues_are_known() -> None:
    known = set(topics.labels(load()))
    assert not [text for text, issues in _ROWS if not issues or not issues <= known]


def test_each_row_once() -> None:
    assert len({text for text, _ in _ROWS}) == len(_ROWS)


def test_share_found() -> None:
    found = [frozenset(topics.of(text, None, load())) for text, _ in _ROWS]
    right = sum(len(issues & got) for (_, issues), got in zip(_ROWS, found, strict=True))
    assert 2 * right / sum(len(issues) + len(got) for (_, issues), got in zip(_ROWS, found, strict=True)) >= FLOOR
