"""Train the weights of issues: `make train`, or `python -m training.topics [--check]`.

Reads the labelled pages (`labels`) and writes `src/memcon/data/learned/en/topics.json.gz`. The same labels give the same file. The pages of
`../shared/corpus` are left out, so that what is measured on them was not learned from them. With `--check` nothing is written:
publishers are left out in five turns, and what the weights make of those left out is printed beside what the rules alone make of them.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from memcon.lexicon import load
from memcon.pipeline import hear
from memcon.reading import topics
from memcon.reading.topics.evidence import Around, Told
from memcon.reading.topics.weights import Weights, clipped, terms
from memcon.source import open_source
from memcon.types import Document
from training import labels
from training.labels import ROOT, TURNS, Labelled, overlap

OUT = ROOT / "src/memcon/data/learned/en/topics.json.gz"

PAGES_OF_A_TERM = 2  # a term of one page alone tells that page, not an issue
STATEMENTS_OF_AN_ISSUE = 4  # fewer teach nothing
FREEDOM = 10.0  # the inverse strength of the L1 penalty on words: most weights become nought (3 to 30 score alike)
TRUST_FREEDOM = 0.3  # that of the L2 penalty on kinds of evidence
ENOUGH = 0.40  # likelihood of an issue that is kept (less is right more often on own pages, more on published ones)
OWN = 2.0  # how much a statement of an own page counts: they are in the manner of all ministries, the published ones of three houses
OVERLAP = 0.5  # of a labelled statement and one that was read, to be the same


@dataclass(frozen=True)
class Read:
    """A labelled page as it is read: its document, what the thesaurus tells of its statements and of what stands around, and the issues
    of those statements that are labelled (null for the others), and how many labels no longer stand where their text is."""

    page: Labelled
    document: Document
    told: tuple[Told, ...]
    around: Around
    issues: tuple[frozenset[str] | None, ...]
    moved: int

    @property
    def name(self) -> str:
        """The name of its file, without the ending."""
        return self.page.path.stem


@dataclass(frozen=True)
class Label:
    """The place of a statement in the document's text, half-open, and its issues."""

    start: int
    end: int
    issues: frozenset[str]


def pages() -> list[Read]:
    """All pages whose statements are labelled, but those of `../shared/corpus`, in a fixed order."""
    read = [_read(page) for page in labels.pages(shared=False) if "statements" in page.labels]
    if moved := sum(p.moved for p in read):
        print(f"{moved} labels of published pages no longer stand where their text is", file=sys.stderr)
    return read


def _read(page: Labelled) -> Read:
    heard = hear(open_source(page.path), load("en"))
    document, said = heard.document, heard.statements
    labelled = page.labels["statements"]
    found = list(_labels(document.text, labelled))
    spans = [s.content or s.cue for s in said]
    issues = tuple(_issues_of((s.start, s.end), found) if s else None for s in spans)
    moved = len(labelled) - len(found) if page.origin == "published" else 0
    told = topics.told_by_thesaurus(document, heard.lexicon, heard.known, heard.outline, said)
    return Read(page, document, told, topics.look_around(document, heard.lexicon, heard.known, said), issues, moved)


def _labels(text: str, labelled: Sequence[Any]) -> Iterator[Label]:
    for one in labelled:
        at = labels.place(text, one if isinstance(one, list) else one.get("content") or one.get("cue"))
        if at is not None:
            yield Label(*at, frozenset((one[3] if isinstance(one, list) else one.get("topics")) or ()))


def _issues_of(span: tuple[int, int], labels: Sequence[Label]) -> frozenset[str] | None:
    """The issues of the label that a statement is, or null."""
    for label in labels:
        if overlap(span, (label.start, label.end)) > OVERLAP:
            return label.issues
    return None


class Words:
    """The first regression: issues by the words of statements."""

    def __init__(self, read: Sequence[Read]) -> None:
        texts = [(t.text, issues, p.name) for p in read for t, issues in zip(p.told, p.issues, strict=True) if issues is not None]
        on: dict[str, set[str]] = defaultdict(set)
        count: dict[str, int] = defaultdict(int)
        for text, _, page in texts:
            for term in terms(text):
                on[term].add(page)
                count[term] += 1
        kept = sorted(t for t, there in on.items() if len(there) >= PAGES_OF_A_TERM)
        self.rarity = {t: float(np.log((1 + len(texts)) / (1 + count[t])) + 1.0) for t in kept}
        self._at = {t: i for i, t in enumerate(kept)}
        matrix = self._matrix([text for text, _, _ in texts])
        counts = _counts(read)
        all_issues = sorted({i for _, issues, _ in texts for i in issues})
        self.tells: dict[str, dict[str, float]] = defaultdict(dict)
        self.bias: dict[str, float] = {}
        for issue in all_issues:
            told = np.array([issue in issues for _, issues, _ in texts])
            if told.sum() < STATEMENTS_OF_AN_ISSUE:
                continue
            model = LogisticRegression(C=FREEDOM, l1_ratio=1, solver="liblinear", random_state=0, max_iter=300).fit(matrix, told, counts)
            self.bias[issue] = round(float(model.intercept_[0]), 3)
            for i in np.flatnonzero(model.coef_[0]):
                self.tells[kept[i]][issue] = round(float(model.coef_[0][i]), 3)

    def _matrix(self, texts: Sequence[str]) -> csr_matrix:
        rows, columns, values = [], [], []
        for row, text in enumerate(texts):
            found = sorted(t for t in terms(text) if t in self._at)
            length = float(np.sqrt(sum(self.rarity[t] ** 2 for t in found))) or 1.0
            rows += [row] * len(found)
            columns += [self._at[t] for t in found]
            values += [self.rarity[t] / length for t in found]
        return csr_matrix((values, (rows, columns)), shape=(len(texts), len(self._at)))

    def weights(self, trust: dict[str, float], start: float) -> Weights:
        """The table."""
        rarity = {t: round(r, 3) for t, r in self.rarity.items()}
        return Weights(rarity, dict(self.tells), self.bias, trust, start, ENOUGH)


def _count(page: Read) -> float:
    return OWN if page.page.origin == "own" else 1.0


def _counts(read: Sequence[Read]) -> list[float]:
    """How much each labelled statement of some pages counts, in their order."""
    return [_count(page) for page in read for issues in page.issues if issues is not None]


def trust(read: Sequence[Read], words: Sequence[Sequence[dict[str, float]]]) -> tuple[dict[str, float], float]:
    """The second regression: how far each kind of evidence is to be trusted, and the sum to start from."""
    rows: list[dict[str, float]] = []
    told: list[bool] = []
    weight: list[float] = []
    for page, odds in zip(read, words, strict=True):
        evidence = topics.page(page.around, load("en"), page.told, odds).evidence()
        for issues, found in zip(page.issues, evidence, strict=True):
            if issues is not None:
                rows += found.values()
                told += [issue in issues for issue in found]
                weight += [_count(page)] * len(found)
    kinds = sorted({kind for row in rows for kind in row})
    matrix = np.array([[row.get(kind, 0.0) for kind in kinds] for row in rows])
    scale = matrix.std(axis=0) + 1e-9
    model = LogisticRegression(C=TRUST_FREEDOM, max_iter=3000).fit(matrix / scale, told, weight)
    return {k: round(float(w), 4) for k, w in zip(kinds, model.coef_[0] / scale, strict=True)}, round(float(model.intercept_[0]), 4)


def left_out(read: Sequence[Read], part: Callable[[Labelled], int]) -> list[list[dict[str, float]]]:
    """The log odds by the words of each statement, from weights trained without the part that its page belongs to."""
    empty: list[list[dict[str, float]]] = [[] for _ in read]
    for turn in range(TURNS):
        weights = Words([p for p in read if part(p.page) != turn]).weights({}, 0.0)
        for i, page in enumerate(read):
            if part(page.page) == turn:
                empty[i] = [weights.by_words(t.text) for t in page.told]
        print(f"turn {turn + 1} of {TURNS}", file=sys.stderr)
    issues = sorted({t for odds in empty for one in odds for t in one})
    lowest = clipped(-99.0)
    return [[{t: one.get(t, lowest) for t in issues} for one in odds] for odds in empty]


def _turn(page: Labelled) -> int:
    return page.turn


def _house(page: Labelled) -> int:
    return page.house


def f1(pairs: Sequence[tuple[frozenset[str], frozenset[str]]]) -> float:
    """The F1 of issues told, over (labelled, told)."""
    both = sum(len(a & b) for a, b in pairs)
    return 2 * both / max(1, sum(len(a) + len(b) for a, b in pairs))


def check(read: Sequence[Read]) -> None:
    """Print, by side, what the rules and the weights make of the issues of publishers left out."""
    odds = left_out(read, _house)
    rows: dict[str, list[tuple[frozenset[str], frozenset[str], frozenset[str]]]] = defaultdict(list)
    for turn in range(TURNS):
        others = [(p, o) for p, o in zip(read, odds, strict=True) if _house(p.page) != turn]
        weights = Weights({}, {}, {}, *trust([p for p, _ in others], [o for _, o in others]), ENOUGH)
        for page, words in zip(read, odds, strict=True):
            if _house(page.page) == turn:
                likely = topics.page(page.around, load("en"), page.told, words).likelihoods(weights)
                for issues, told, one in zip(page.issues, page.told, likely, strict=True):
                    if issues is not None:
                        rows[page.document.side or "?"].append(
                            (
                                issues,
                                frozenset(told.chosen),
                                frozenset(topics.likeliest(told, one, ENOUGH)),
                            )
                        )
    everything = [row for group in rows.values() for row in group]
    for name, group in (*sorted(rows.items(), key=lambda x: -len(x[1]))[:12], ("all", everything)):
        rules, learned = f1([(a, b) for a, b, _ in group]), f1([(a, c) for a, _, c in group])
        print(f"{name:4} {len(group):5} statements   rules {rules:.3f}   weights {learned:.3f}")


def main() -> None:
    """Train and write, or check."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--check", action="store_true", help="measure on publishers left out, and write nothing")
    arguments = asked.parse_args()
    read = pages()
    if arguments.check:
        check(read)
        return
    known, start = trust(read, left_out(read, _turn))
    weights = Words(read).weights(known, start)
    table = {f.name: getattr(weights, f.name) for f in fields(Weights) if f.init}
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_bytes(gzip.compress(json.dumps(table, sort_keys=True, separators=(",", ":")).encode(), mtime=0))
    statements_read = sum(i is not None for p in read for i in p.issues)
    size = OUT.stat().st_size // 1024
    print(f"{len(read)} pages, {statements_read} statements, {len(weights.tells)} terms; {OUT.relative_to(ROOT)}: {size} KiB")


if __name__ == "__main__":
    main()
