"""The links of the labelled chains and pairs: figures that are lowered only on purpose, with the reason in the commit.

Measured on the labels themselves, so that the rules that hold across readings are judged apart from the reading.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import labelled
import pytest

from memcon.record.links import links

pytestmark = pytest.mark.skipif(not labelled.CORPUS.is_dir(), reason=labelled.MISSING)

FLOORS = {"same_meeting": 0.95, "same_commitment": 0.90, "outcome_state": 0.95, "outcome_evidence": 0.95, "aligned": 0.75}


def f1(wanted: Iterable[Any], got: Iterable[Any]) -> float:
    left, right = set(wanted), set(got)
    return 2 * len(left & right) / (len(left) + len(right)) if left or right else 1.0


@pytest.fixture(scope="module")
def figures() -> dict[str, float]:
    truth, closure = labelled.truth(), labelled.scorer("score_links").closure
    found = json.loads(links(list(labelled.readings().values())).model_dump_json())
    chained = {c.split("#")[0] for group in truth["same_commitment"] for c in group}
    followed = {pair for pair in closure(found["same_commitment"]) if all(c.split("#")[0] in chained for c in pair)}
    said = {o["commitment"]: (o["state"], o["by"]) for o in found["outcomes"]}
    wanted = {o["commitment"]: ({"kept": "reported"}.get(o["outcome"], o["outcome"]), o["by"]) for o in truth["outcomes"]}
    states = [said[c][0] == state or (state == "open" and said[c][0] == "overdue") for c, (state, _) in wanted.items()]
    shown = [(said[c][1] or "").split("#")[0] == by.split("#")[0] for c, (_, by) in wanted.items() if by]
    answers = {frozenset((a["a"], a["b"])): a for a in found["aligned"]}
    both = {(a["a"], a["b"], x, y) for a in truth["aligned"] for x, y in a["both"]}
    ours = set()
    for a in truth["aligned"]:
        answer = answers[frozenset((a["a"], a["b"]))]
        ours |= {(a["a"], a["b"], *(pair if answer["a"] == a["a"] else pair[::-1])) for pair in answer["both"]}
    return {
        "same_meeting": f1(closure(truth["same_meeting"]), closure(found["same_meeting"])),
        "same_commitment": f1(closure(truth["same_commitment"]), followed),
        "outcome_state": sum(states) / len(states),
        "outcome_evidence": sum(shown) / len(shown),
        "aligned": f1(both, ours),
    }


@pytest.mark.parametrize("kind", FLOORS)
def test_figure(kind: str, figures: dict[str, float]) -> None:
    assert figures[kind] >= FLOORS[kind]
