"""Train the weights of promises: `make train`, or `python -m training.commitments [--check]`.

Reads the labelled pages (`labels`), those of `../shared/corpus` among them, and the table of tests (`tests/test_commitments.py`), which
tells in sentences made for it what is no promise; writes `src/memcon/data/learned/en/commitments.json.gz`. The same labels give the same
file. Learned from are all plans that the rules judge, whether they take them or refuse them: which of them stand in the labels. With
`--check` nothing is written: pages are left out in five turns, and how often what is likely is right is printed, for the plans that the
rules refuse.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from memcon.annotate import dates
from memcon.lexicon import load
from memcon.pipeline import annotate
from memcon.reading import commitments, identity, meetings, participants, sections, statements
from memcon.reading.commitment_evidence import evidence
from memcon.reading.commitment_forces import Case, may_be_overruled, why_not
from memcon.reading.commitment_weights import Weights
from memcon.source import open_source
from training import labels
from training.labels import ROOT, TURNS, Labelled, overlap

OUT = ROOT / "src/memcon/data/learned/en/commitments.json.gz"
PAGES_OF_EVIDENCE = 2  # what is found on one page alone tells that page, not a promise
FREEDOM = 0.2  # the inverse strength of the L2 penalty (0.05 to 0.2 score alike)
OF_THE_TABLE = 4.0  # the weight of a row of the table beside a plan of a page: it stands for a family of sentences
ENOUGH = 0.5  # likelihood of a promise: of those on 41 pages not seen before 22 were right of 22 (at 0.4 29 of 29, at 0.7 17 of 17)
OVERLAP = 0.3  # of a labelled action and a plan, to be the same: that of `score.py`


@dataclass(frozen=True)
class Judged:
    """A plan as the rules judge it, and where it stands: its evidence, whether it is refused and may be overruled, and whether it stands in
    the labels. `turn` is the part of the pages in which it is left out; -1 for the table of tests."""

    page: str
    origin: str
    turn: int
    evidence: dict[str, float]
    doubtful: bool
    promise: bool


def of_the_table() -> list[Judged]:
    """The plans of the table of tests: what is promised in its rows is told by the tests, and nothing else is a promise."""
    sys.path.insert(0, str(ROOT / "tests"))
    from promises import promise
    from test_commitments import NOTHING, SOMETHING

    found = []
    for name, bodies in (("something", [body for body, _ in SOMETHING]), ("nothing", NOTHING)):
        for number, body in enumerate(bodies):
            cases: list[Case] = []
            made = promise(body, cases)
            promised = [(c.what.start, c.what.end) for c in made] if name == "something" else []
            found += [_judged(case, f"{name} {number}", "table", -1, promised) for case in cases]
    return found


def _judged(case: Case, page: str, origin: str, turn: int, promised: Sequence[tuple[int, int]]) -> Judged:
    tokens, why = case.scene.known.tokens, why_not(case)
    at = (tokens[case.plan.first].start, tokens[case.plan.last - 1].end)
    doubtful = why is not None and may_be_overruled(why, case.plan)
    return Judged(page, origin, turn, evidence(case), doubtful, any(overlap(at, other) >= OVERLAP for other in promised))


def judged(page: Labelled) -> list[Judged]:
    """The plans of a page."""
    lexicon = load("en")
    document = open_source(page.path)
    known = annotate(document, lexicon)
    document = identity.identify(document, lexicon, known)
    known = dates.resolve(document, lexicon, known, document.published)
    held, _ = meetings.find(document, lexicon, known)
    known = dates.resolve(document, lexicon, known, held[0].date if held else document.published)
    present = participants.find(document, lexicon, known, held)
    outline = sections.find(document, lexicon, known)
    said, _ = statements.find(document, lexicon, known, held, present, outline)
    cases: list[Case] = []
    commitments.find(document, lexicon, known, held, present, said, cases)
    labelled = page.labels["commitments"]
    actions = [labels.place(document.text, one if isinstance(one, list) else one.get("what")) for one in labelled]
    promised = [at for at in actions if at]
    return [_judged(case, page.path.stem, page.origin, page.turn, promised) for case in cases]


def weights(plans: Sequence[Judged]) -> Weights:
    """The table learned from `plans`."""
    on: dict[str, set[str]] = defaultdict(set)
    for plan in plans:
        for name in plan.evidence:
            on[name].add(plan.page)
    kept = sorted(name for name, there in on.items() if len(there) >= PAGES_OF_EVIDENCE)
    column = {name: i for i, name in enumerate(kept)}
    rows = [sorted((column[name], amount) for name, amount in plan.evidence.items() if name in column) for plan in plans]
    where = np.concatenate([[0], np.cumsum([len(row) for row in rows])]).astype("int32")
    at = np.array([i for row in rows for i, _ in row], dtype="int32")
    matrix = csr_matrix(([amount for row in rows for _, amount in row], at, where), shape=(len(rows), len(kept)))
    counted = [OF_THE_TABLE if plan.origin == "table" else 1.0 for plan in plans]
    model = LogisticRegression(C=FREEDOM, solver="liblinear", random_state=0, max_iter=1000)
    model.fit(matrix, [plan.promise for plan in plans], sample_weight=counted)
    told = {name: round(float(w), 3) for name, w in zip(kept, model.coef_[0], strict=True)}
    return Weights({name: w for name, w in told.items() if w}, round(float(model.intercept_[0]), 3), ENOUGH)


def check(plans: Sequence[Judged]) -> None:
    """Print, by origin, how many of the refused plans are promises, and how many of those that are likely on pages left out."""
    count: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for turn in range(TURNS):
        table = weights([plan for plan in plans if plan.turn != turn])
        for plan in plans:
            if plan.turn == turn and plan.doubtful:
                likely = table.likelihood(plan.evidence) >= ENOUGH
                for i, so in enumerate((True, plan.promise, likely, likely and plan.promise)):
                    count[plan.origin][i] += so
    for origin, (refused, missed, taken, right) in sorted(count.items()):
        print(f"{origin:10} {refused:4} refused, {missed:3} of them promises; {taken:3} likely, {right:3} of them promises")


def main() -> None:
    """Train and write, or check."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--check", action="store_true", help="measure on pages left out, and write nothing")
    arguments = asked.parse_args()
    pages = [page for page in labels.pages(shared=True) if "commitments" in page.labels]
    plans = [plan for page in pages for plan in judged(page)] + of_the_table()
    print(f"{len(pages)} pages, {len(plans)} plans, {sum(plan.promise for plan in plans)} promises", file=sys.stderr)
    if arguments.check:
        check(plans)
        return
    table = weights(plans)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_bytes(gzip.compress(json.dumps(asdict(table), sort_keys=True, separators=(",", ":")).encode(), mtime=0))
    print(f"{len(table.weight)} weights; {OUT.relative_to(ROOT)}: {OUT.stat().st_size // 1024} KiB")


if __name__ == "__main__":
    main()
