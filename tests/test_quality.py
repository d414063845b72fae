"""The quality gate: how well memcon reads the labelled readouts, and the figures that it must not fall below.

The floors stand in `quality.toml`. `pytest tests/test_quality.py --raise-floors` raises those that are behind; one is lowered only by hand,
on purpose, with the reason in the commit.
"""

from __future__ import annotations

import json
import math
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import labelled
import pytest

from memcon import read

FLOORS = Path(__file__).parent / "quality.toml"
FOLDERS = {"dev": labelled.CORPUS / "dev", "real-dev": labelled.CORPUS / "real-dev", "own": Path(__file__).parent / "corpus"}
CORPORA = tuple(FOLDERS)
MARGIN = 0.01
"""How far below the figure of the day a floor stands: what a change for the better elsewhere may cost."""

pytestmark = pytest.mark.skipif(not labelled.CORPUS.is_dir(), reason=labelled.MISSING)


@cache
def tally(corpus: str) -> Any:
    """The score of `score.py` over a folder of labelled readouts."""
    score = labelled.scorer("score")
    found = score.Score()
    folder = FOLDERS[corpus]
    for gold in sorted(folder.glob("*.gold.json")):
        name = gold.name.removesuffix(".gold.json")
        source = next(path for ending in (".txt", ".html") if (path := folder / f"{name}{ending}").exists())
        score.score_file(found, json.loads(gold.read_text(encoding="utf-8")), json.loads(read(source).model_dump_json(by_alias=True)))
    return found


def figures(corpus: str) -> dict[str, float]:
    """The F1 of each row, and the reading score: the mean of the rows that a reader of the record relies on."""
    score, rows = labelled.scorer("score"), tally(corpus).tally
    found = {row: rows[row].row()[2] for row in score.ORDER if row in rows}
    headline = [found[row] for row in score.HEADLINE if row in found]
    return {"reading_score": sum(headline) / len(headline), **found}


def floors() -> dict[str, dict[str, float]]:
    return tomllib.loads(FLOORS.read_text(encoding="utf-8"))


@pytest.fixture(scope="module", autouse=True)
def raised(request: pytest.FixtureRequest) -> None:
    """Raises the floors where that was asked for."""
    if request.config.getoption("--raise-floors"):
        before = floors()
        lines = ["# The F1 that each row must not fall below, for each folder of labelled readouts. Lowered only on purpose."]
        for corpus in CORPORA:
            lines += ["", f"[{corpus}]"]
            for row, figure in figures(corpus).items():
                floor = max(before.get(corpus, {}).get(row, 0.0), math.floor(1000 * (figure - MARGIN)) / 1000)
                lines.append(f"{row} = {floor:.3f}")
        FLOORS.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.mark.parametrize("corpus", CORPORA)
def test_no_row_falls_below_its_floor(corpus: str) -> None:
    found = figures(corpus)
    below = {row: f"{found.get(row, 0):.3f}, floor {floor}" for row, floor in floors()[corpus].items() if found.get(row, 0) < floor}
    assert not below


@pytest.mark.parametrize("corpus", CORPORA)
def test_every_row_has_a_floor(corpus: str) -> None:
    assert set(floors()[corpus]) == set(figures(corpus))


@pytest.mark.parametrize("corpus", CORPORA)
def test_every_span_is_the_text_and_no_quote_is_lost(corpus: str) -> None:
    assert (tally(corpus).span_errors, tally(corpus).lost_quotes) == (0, 0)
