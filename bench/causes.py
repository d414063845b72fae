"""Which rows lose, by which cause, on which kinds of page: `python -m bench.causes [FOLDER…]`.

Reads the labelled pages of the folders (those of `shared/corpus` and `tests/corpus`, where none is given) and prints two tables: for each
row of the score what was wrong with what was missed or read wrongly, the commonest first; and the score's rows by the kind of page. Work
goes from the top of the first.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from rich.console import Console
from rich.table import Table

from bench.accuracy import headline, load_score, reading_of
from bench.corpus import LABELLED, SCORE

SHOWN = 6  # causes of a row
LONG = 600  # words, from which a page counts as long
MANY = 6  # promises, from which a page counts as full of them

_FIELDS = {
    "participants_full": ("the name", "the post", "the role"),
    "commitments_full": ("the kind", "who is to act", "when"),
}
"""The fields of the values that the score compares whole, in their order."""
_TOLD = ("commitment_status", "reference_kind")
"""Rows of which it is told what was read for what."""


def main(folders: list[Path]) -> int:
    """Measure and print the tables. Returns 1 where the labelled files are not beside the checkout."""
    console = Console(width=140)
    if not SCORE.exists():
        console.print("bench: no labelled files: shared/corpus is not beside the checkout", style="red")
        return 1
    score = load_score(SCORE)
    causes: dict[str, Counter[str]] = defaultdict(Counter)
    by_kind: dict[str, Any] = defaultdict(score.Score)
    pages: Counter[str] = Counter()
    for folder in folders or LABELLED.values():
        for file in sorted(folder.glob("*.gold.json")):
            gold = json.loads(file.read_text(encoding="utf-8"))
            reading = reading_of(folder, file.name.removesuffix(".gold.json"))
            score.score_file(counting(score, causes), gold, reading)
            for kind in kinds(gold, reading):
                score.score_file(by_kind[kind], gold, reading)
                pages[kind] += 1
    console.print(_causes(score, causes))
    console.print(_kinds(score, by_kind, pages))
    return 0


def counting(score: ModuleType, causes: dict[str, Counter[str]]) -> Any:
    """A tally of the scorer that counts, for each row, the causes of what is missed, extra or wrong."""

    class Counting(score.Score):  # type: ignore[misc]  # the scorer is loaded from its file
        asked = 0  # values of the header, which come in the order of its fields

        def miss(self, measure: str, what: object) -> None:
            causes[measure]["wrong" if measure == "dates" and " got " in str(what) else "missed"] += 1

        def extra(self, measure: str, what: object) -> None:
            if not (measure == "dates" and " gold " in str(what)):  # the scorer counts a date placed wrongly on both sides
                causes[measure]["not there"] += 1

        def value(self, measure: str, gold: Any, got: Any, same: bool) -> None:
            if measure == "header":
                field = score.MEETING_FIELDS[self.asked % len(score.MEETING_FIELDS)]
                self.asked += 1
                if gold != got and not (gold and got and same):
                    causes[measure][f"{field}: {'missed' if not got else 'not there' if not gold else 'wrong'}"] += 1
            elif not same and (gold or got):
                causes[measure][_wrong(measure, gold, got)] += 1

    return Counting()


def _wrong(measure: str, gold: Any, got: Any) -> str:
    """What is wrong with a value that was read for another."""
    if fields := _FIELDS.get(measure):
        found = [name for name, a, b in zip(fields, gold, got, strict=True) if _flat(a) != _flat(b)]
        return "wrong: " + (" and ".join(found) if found else "the side or the meeting")
    if measure == "statements_full":
        act = gold[1] != got[0]
        who = sorted((s.get("side") or "", s.get("name") or "") for s in gold[2]) != sorted(
            (s.get("side") or "", s.get("name") or "") for s in got[1]
        )
        return "wrong: " + (" and ".join(name for name, so in (("the act", act), ("the speaker", who)) if so) or "the voice")
    if measure in _TOLD:
        return f"{got} for {gold}"
    return "wrong" if gold and got else "missed" if gold else "not there"


def _flat(value: Any) -> Any:
    return sorted(value) if isinstance(value, list) else value


def kinds(gold: dict[str, Any], reading: dict[str, Any]) -> Iterator[str]:
    """The kinds that a page is of, by its labels and its length."""
    meetings = gold.get("meetings") or []
    forms = {m.get("form") for m in meetings}
    yield "none or several meetings" if len(meetings) != 1 else "one meeting"
    yield "a call" if forms and forms <= {"call", "video"} else "multilateral" if "multilateral" in forms else "talks in a room"
    yield "with sections" if gold.get("sections") else "without sections"
    yield "long" if len(reading["document"]["text"].split()) >= LONG else "short"
    if len(gold.get("commitments") or []) >= MANY:
        yield "full of promises"
    if str(reading["document"]["source"]).endswith(".html"):
        yield "HTML"
    origin = str(gold["document"].get("origin"))
    yield "written for it" if "invented" in origin or "afresh" in origin else "really published"


def _causes(score: ModuleType, causes: dict[str, Counter[str]]) -> Table:
    table = Table(title="What is lost, by row and cause", title_justify="left")
    table.add_column("")
    table.add_column("causes, the commonest first")
    for measure in score.ORDER:
        if found := causes.get(measure):
            table.add_row(measure, "; ".join(f"{count} {cause}" for cause, count in found.most_common(SHOWN)))
    return table


def _kinds(score: ModuleType, by_kind: dict[str, Any], pages: Counter[str]) -> Table:
    table = Table(title="By kind of page", title_justify="left")
    for column in ("", "pages", "reading", *score.HEADLINE):
        table.add_column(column.replace("_full", ""), justify="right" if column else "left")
    for kind in sorted(by_kind):
        tally = by_kind[kind].tally
        rows = [f"{tally[m].row()[2]:.2f}" if m in tally else "" for m in score.HEADLINE]
        table.add_row(kind, str(pages[kind]), f"{headline(score, by_kind[kind]):.2f}", *rows)
    return table


if __name__ == "__main__":
    sys.exit(main([Path(folder) for folder in sys.argv[1:]]))
