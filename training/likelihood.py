"""Learn how likely something is from the evidence for it: one logistic regression for promises, one for citations."""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from memcon.weights import Weights
from training.labels import TURNS, Labelled, pages

PAGES_OF_EVIDENCE = 2  # what is found on one page alone tells that page, nothing else
OF_THE_TABLE = 4.0  # the weight of a row of a table of tests beside what stands on a page: it stands for a family of sentences


@dataclass(frozen=True)
class Judged:
    """What the rules judge, and where it stands: its evidence, whether it is refused and may be overruled, and whether the labels have it.

    `origin` is that of the page, or `table` for a row of the tests; `house` the part of the publishers that is left out with it, -1 for
    rows.
    """

    page: str
    origin: str
    house: int
    evidence: dict[str, float]
    doubtful: bool
    right: bool


def weights(judged: Sequence[Judged], freedom: float, enough: float) -> Weights:
    """The table learned from `judged`; `freedom` is the inverse strength of the L2 penalty."""
    on: dict[str, set[str]] = defaultdict(set)
    for one in judged:
        for name in one.evidence:
            on[name].add(one.page)
    kept = sorted(name for name, there in on.items() if len(there) >= PAGES_OF_EVIDENCE)
    column = {name: i for i, name in enumerate(kept)}
    rows = [sorted((column[name], amount) for name, amount in one.evidence.items() if name in column) for one in judged]
    where = np.concatenate([[0], np.cumsum([len(row) for row in rows])]).astype("int32")
    at = np.array([i for row in rows for i, _ in row], dtype="int32")
    matrix = csr_matrix(([amount for row in rows for _, amount in row], at, where), shape=(len(rows), len(kept)))
    counted = [OF_THE_TABLE if one.origin == "table" else 1.0 for one in judged]
    model = LogisticRegression(C=freedom, solver="liblinear", random_state=0, max_iter=1000)
    model.fit(matrix, [one.right for one in judged], sample_weight=counted)
    told = {name: round(float(w), 3) for name, w in zip(kept, model.coef_[0], strict=True)}
    return Weights({name: w for name, w in told.items() if w}, round(float(model.intercept_[0]), 3), enough)


def check(judged: Sequence[Judged], freedom: float, enough: float) -> None:
    """Print, by origin, how much of what is refused is right, and how much of what is likely on pages of publishers left out."""
    count: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for turn in range(TURNS):
        table = weights([one for one in judged if one.house != turn], freedom, enough)
        for one in judged:
            if one.house == turn and one.doubtful:
                likely = table.likelihood(one.evidence) >= enough
                for i, so in enumerate((True, one.right, likely, likely and one.right)):
                    count[one.origin][i] += so
    for origin, (refused, missed, taken, right) in sorted(count.items()):
        print(f"{origin:10} {refused:5} refused, {missed:4} of them labelled; {taken:4} likely, {right:4} of them labelled")


def write(table: Weights, file: Path) -> None:
    """Write the table for `memcon.weights`; the same table gives the same bytes."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(json.dumps(asdict(table), sort_keys=True, separators=(",", ":")).encode(), mtime=0))
    print(f"{file.name}: {len(table.weight)} weights, {file.stat().st_size // 1024} KiB")


def command(
    about: str,
    labelled: str,
    of_page: Callable[[Labelled], list[Judged]],
    of_tables: Callable[[], list[Judged]],
    freedom: float,
    enough: float,
    file: Path,
) -> None:
    """Train and write, or check, as the command line asks: from the pages that have `labelled` among their labels, and the tables."""
    asked = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--check", action="store_true", help="measure on publishers left out, and write nothing")
    arguments = asked.parse_args()
    there = [page for page in pages(shared=True) if labelled in page.labels]
    judged = [one for page in there for one in of_page(page)] + of_tables()
    print(f"{len(there)} pages, {len(judged)} phrases, {sum(one.right for one in judged)} of them right", file=sys.stderr)
    if arguments.check:
        check(judged, freedom, enough)
    else:
        write(weights(judged, freedom, enough), file)
