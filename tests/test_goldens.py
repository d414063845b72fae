"""The readings of the samples, fact by fact, as they were when somebody last looked at them.

A change in the reader shows here as lines that changed. Look at each; where all are for the better, `pytest tests/test_goldens.py
--update-goldens` writes them anew, and they belong to the same commit.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from memcon import read
from memcon.types import Reading

TESTS = Path(__file__).resolve().parent
SAMPLES = sorted((TESTS.parent / "samples").glob("*.txt"))
PARTS = ("meetings", "participants", "sections", "statements", "commitments", "references", "dates", "doubts")


def short(value: Any) -> Any:
    """A value without what is empty, a span as `start:end words`."""
    if isinstance(value, dict):
        if set(value) == {"start", "end", "text"}:
            return f"{value['start']}:{value['end']} {value['text']}"
        return {k: short(v) for k, v in value.items() if v not in (None, [], {}, "", False)}
    return [short(v) for v in value] if isinstance(value, list) else value


def lines(reading: Reading) -> list[str]:
    """A reading as one line a fact."""
    whole = reading.model_dump(mode="json")
    document = {k: v for k, v in whole["document"].items() if k not in ("text", "blocks", "origin", "source", "sha256")}
    facts = [("document", document), *((part, fact) for part in PARTS for fact in whole[part])]
    return [f"{part} {json.dumps(short(fact), ensure_ascii=False)}" for part, fact in facts]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda p: p.stem)
def test_a_reading_is_as_it_was(sample: Path, request: pytest.FixtureRequest) -> None:
    golden = TESTS / "goldens" / f"{sample.stem}.txt"
    found = lines(read(sample))
    if request.config.getoption("--update-goldens"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text("\n".join(found) + "\n", encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8").splitlines()


def test_there_is_no_golden_without_its_sample() -> None:
    assert {p.stem for p in (TESTS / "goldens").iterdir()} == {p.stem for p in SAMPLES}
