"""Train the weights of citations: `make train`, or `python -m training.citations [--check]`.

Reads the labelled pages (`labels`), those of `../shared/corpus` among them, and the tables of tests (`tests/test_citations.py`), which tell
in sentences made for them what is no citation; writes `src/memcon/data/learned/en/citations.json.gz`. The same labels give the same file.
Learned from are all phrases with a head that may cite something, whether the rules take them or refuse them. With `--check` nothing is
written: publishers are left out in five turns, and how often what is likely is right is printed, for the phrases that the rules refuse.
"""

from __future__ import annotations

import re
import sys
import unicodedata

from memcon.annotate import citations
from memcon.annotate.citations.evidence import evidence
from memcon.lexicon import load
from memcon.pipeline import annotate
from memcon.source import open_source
from training import labels, likelihood
from training.labels import ROOT, Labelled
from training.likelihood import Judged

OUT = ROOT / "src/memcon/data/learned/en/citations.json.gz"
FREEDOM = 0.3  # the inverse strength of the L2 penalty (0.1 to 0.3 score alike)
ENOUGH = 0.6  # likelihood of a citation: on 78 pages not seen before F1 is as at 0.5, with half as many false ones
SAME = 0.75  # F1 of the words of two names, from which on they are one: that of `score.py`
_SMALL = frozenset("the of a an for and to".split())


def judged(page: Labelled) -> list[Judged]:
    """The phrases of a page that may cite something."""
    if "references" not in page.labels:
        return []
    lexicon = load("en")
    document = open_source(page.path)
    known = annotate(document, lexicon)
    names = [name for one in page.labels["references"] if (name := _name(document.text, one))]
    found = []
    for sentence in citations.sentences(document, known):
        phrases: list[citations.Judged] = []
        taken = citations.in_text(document.text, sentence.start, sentence.end, lexicon, phrases)
        sure = [(c.start, c.end) for c in taken if not c.likely]
        found += [_judged(one, document.text, sure, names, page.path.stem, page.origin, page.house) for one in phrases if one.size]
    return found


def _name(text: str, label: list[int | str] | dict[str, str]) -> str | None:
    if isinstance(label, dict):
        return label["name"]
    at = labels.place(text, label)
    return text[slice(*at)] if at else None


def of_the_tables() -> list[Judged]:
    """The phrases of the tables of tests: what is cited in their rows is told by the tests, and nothing else is a citation."""
    sys.path.insert(0, str(ROOT / "tests"))
    import test_citations as tables

    lexicon, found = load("en"), []
    told = (tables.INSTRUMENTS, tables.RESOLUTIONS, tables.MEETINGS, tables.EVENTS, tables.STATEMENTS)
    rows = [(text, [name]) for table in told for text, name in table] + [(text, []) for text in tables.NOTHING]
    for number, (text, names) in enumerate(rows):
        phrases: list[citations.Judged] = []
        taken = citations.in_text(text, 0, len(text), lexicon, phrases)
        sure = [(c.start, c.end) for c in taken if not c.likely]
        found += [_judged(one, text, sure, names, f"row {number}", "table", -1) for one in phrases if one.size]
    return found


def _judged(one: citations.Judged, text: str, sure: list[tuple[int, int]], names: list[str], page: str, origin: str, house: int) -> Judged:
    start, end = one.span
    doubtful = not one.taken and not any(a < end and start < b for a, b in sure)
    return Judged(page, origin, house, evidence(one.phrase), doubtful, any(_same(text[start:end], name) for name in names))


def _same(one: str, other: str) -> bool:
    """Whether two names say the same."""
    left, right = _words(one), _words(other)
    return bool(left and right) and 2 * len(left & right) / (len(left) + len(right)) >= SAME


def _words(name: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return set(re.findall(r"[a-z0-9]+", plain)) - _SMALL


if __name__ == "__main__":
    likelihood.command(__doc__, "references", judged, of_the_tables, FREEDOM, ENOUGH, OUT)
