"""Train the weights of promises: `make train`, or `python -m training.commitments [--check]`.

Reads the labelled pages (`labels`), those of `../shared/corpus` among them, and the table of tests (`tests/test_commitments.py`), which
tells in sentences made for it what is no promise; writes `src/memcon/data/learned/en/commitments.json.gz`. The same labels give the same
file. Learned from are all plans that the rules judge, whether they take them or refuse them. With `--check` nothing is written:
publishers are left out in five turns, and how often what is likely is right is printed, for the plans that the rules refuse.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from memcon.lexicon import load
from memcon.pipeline import hear
from memcon.reading import commitments
from memcon.reading.commitments.case import Case
from memcon.reading.commitments.evidence import evidence
from memcon.reading.commitments.forces import may_be_overruled, why_not
from memcon.source import open_source
from training import labels, likelihood
from training.labels import ROOT, Labelled, overlap
from training.likelihood import Judged

OUT = ROOT / "src/memcon/data/learned/en/commitments.json.gz"
FREEDOM = 0.2  # the inverse strength of the L2 penalty (0.05 to 0.2 score alike)
ENOUGH = 0.6  # likelihood of a promise: of those on pages left out 6 of 8 published were right, 95 of 117 own (0.5: 6 of 15, 102 of 129)
OVERLAP = 0.3  # of a labelled action and a plan, to be the same: that of `score.py`


def judged(page: Labelled) -> list[Judged]:
    """The plans of a page."""
    if "commitments" not in page.labels:
        return []
    heard = hear(open_source(page.path), load("en"))
    cases: list[Case] = []
    commitments.find(heard.document, heard.lexicon, heard.known, heard.meetings, heard.participants, heard.statements, cases)
    labelled = page.labels["commitments"]
    actions = [labels.place(heard.document.text, one if isinstance(one, list) else one.get("what")) for one in labelled]
    promised = [at for at in actions if at]
    return [_judged(case, page.path.stem, page.origin, page.house, promised) for case in cases]


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


def _judged(case: Case, page: str, origin: str, house: int, promised: Sequence[tuple[int, int]]) -> Judged:
    tokens, why = case.scene.known.tokens, why_not(case)
    at = (tokens[case.plan.first].start, tokens[case.plan.last - 1].end)
    doubtful = why is not None and may_be_overruled(why, case.plan)
    return Judged(page, origin, house, evidence(case), doubtful, any(overlap(at, other) >= OVERLAP for other in promised))


if __name__ == "__main__":
    likelihood.command(__doc__, "commitments", judged, of_the_table, FREEDOM, ENOUGH, OUT)
