"""How well memcon reads the labelled files: by row, and by publisher.

The reader's rules are the same for every publisher, so its score on a publisher's files is its score on them unseen, as long as no rule
was made for them; the spread over publishers shows where that is doubtful.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections import defaultdict
from pathlib import Path
from types import ModuleType
from typing import Any

from rich.console import Console
from rich.table import Table

from bench.corpus import LABELLED, SCORE


def main() -> int:
    """Measure and print the tables. Returns 1 where the labelled files are not beside the checkout."""
    console = Console(width=140)
    if not SCORE.exists():
        console.print("bench: no labelled files: shared/corpus is not beside the checkout", style="red")
        return 1
    score = load_score(SCORE)
    for name, folder in LABELLED.items():
        files = {p.name.removesuffix(".gold.json"): json.loads(p.read_text(encoding="utf-8")) for p in sorted(folder.glob("*.gold.json"))}
        whole, by_publisher = score.Score(), defaultdict(score.Score)
        for file, gold in files.items():
            reading = reading_of(folder, file)
            for tally in (whole, by_publisher[_publisher(file, gold)]):
                score.score_file(tally, gold, reading)
        console.print(_rows(f"{name}: {len(files)} labelled files", score, {"all": whole}))
        console.print(_rows(f"{name}, by publisher", score, dict(sorted(by_publisher.items())), score.HEADLINE))
    return 0


def load_score(path: Path) -> ModuleType:
    """The scorer beside the labelled files, as a module."""
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def reading_of(folder: Path, file: str) -> Any:
    """The reading of a labelled page, as `memcon read --json` prints it; `file` is its name without an ending."""
    from memcon import read

    source = next(p for p in (folder / f"{file}{ending}" for ending in (".txt", ".html")) if p.exists())
    return json.loads(read(source).model_dump_json())


def _publisher(file: str, gold: dict[str, Any]) -> str:
    """Whose page it is, by the label's side and the file's name: there a publisher's mark stands last."""
    return f"{gold['document'].get('side') or '?'} {file.split('-')[-1] if file[10:].count('-') <= 4 else ''}".strip()


def _rows(title: str, score: ModuleType, tallies: dict[str, Any], measures: tuple[str, ...] | None = None) -> Table:
    table = Table(title=title)
    table.add_column("")
    shown = measures or score.ORDER
    if measures is None:
        for column in ("P", "R", "F1"):
            table.add_column(column, justify="right")
        (tally,) = tallies.values()
        for measure in shown:
            if measure in tally.tally:
                table.add_row(measure, *(f"{x:.3f}" for x in tally.tally[measure].row()))
        table.add_row("reading score", "", "", f"{headline(score, tally):.3f}", style="bold")
        return table
    for measure in ("reading", *shown):
        table.add_column(measure.replace("_full", ""), justify="right")
    for name, tally in tallies.items():
        values = [f"{headline(score, tally):.2f}"]
        values += [f"{tally.tally[m].row()[2]:.2f}" if m in tally.tally else "" for m in shown]
        table.add_row(name, *values)
    return table


def headline(score: ModuleType, tally: Any) -> float:
    """The reading score: the mean F1 of the scorer's headline rows that there is something of."""
    rows = [tally.tally[m].row()[2] for m in score.HEADLINE if m in tally.tally]
    return sum(rows) / max(1, len(rows))


if __name__ == "__main__":
    sys.exit(main())
