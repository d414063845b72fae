"""How a record grows: what adding one more reading costs, and what questions of one pair cost, in records of growing size.

The readings are those of the published pages, multiplied: other sides, other names, other days in each copy, so that neither texts nor
pairs repeat. The size of a record comes last: `MEMCON_BENCH_SIZES=1000,10000,100000`; `MEMCON_BENCH_RECORD=postgresql://…` measures an
empty PostgreSQL database beside SQLite.
"""

from __future__ import annotations

import json
import os
import random
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bench.corpus import real_pages
from memcon import Record, open_record, read
from memcon.answers.compare import compare
from memcon.answers.wording import wording
from memcon.errors import MemconError
from memcon.types import Reading

SIZES = tuple(int(n) for n in os.environ.get("MEMCON_BENCH_SIZES", "1000,10000").split(","))
PAGES = 150  # published pages that are read to be multiplied
TIMES = 15  # measurements, of which the middle one is shown

SIDES = (
    "AR AT AU BE BR CA CH CL CN CO CZ DE DK EG ES FI FR GB GR HU ID IE IL IN IR IS IT JP KE KR KZ MX MY NG NL NO NZ PE PH PK PL PT"
    " QA RO RS RU SA SE SG SK TH TR UA US UZ VN ZA"
).split()


def main() -> int:
    """Measure and print the table. Returns 1 where the published pages are not beside the checkout."""
    console = Console(width=120)
    pages = real_pages()
    if not pages:
        console.print("bench: no pages to multiply: shared/real is not beside the checkout", style="red")
        return 1
    known = models(pages[:: max(1, len(pages) // PAGES)])
    table = Table(title=f"A record of {SIZES[-1]:,} readings, from {len(known)} published pages; milliseconds, the middle of {TIMES}")
    for column in ("engine", "readings", "MiB", "add", "brief", "ledger", "search", "compare", "wording", "check", "meetings"):
        table.add_column(column, justify="left" if column == "engine" else "right")
    with tempfile.TemporaryDirectory() as folder:
        _grow("SQLite", f"{folder}/record.db", known, table)
        if address := os.environ.get("MEMCON_BENCH_RECORD"):
            _grow("PostgreSQL", address, known, table)
    console.print(table)
    return 0


def models(pages: list[Path]) -> list[str]:
    """The readings of pages that tell of a meeting of two sides or more, as JSON."""
    found = []
    for page in pages:
        try:
            reading = read(page)
        except MemconError:
            continue
        if any(len(m.sides) > 1 for m in reading.meetings):
            found.append(reading.model_dump_json())
    return found


def _grow(engine: str, where: str, models: list[str], table: Table) -> None:
    made = 0
    with open_record(where) as record:
        for size in SIZES:
            lines = (_line(models, i) for i in range(made, size))
            head = [json.dumps({"kind": "record", "format": "memcon.record/1", "documents": 0, "decisions": 0})]
            record._store.load([*head, *lines])
            made = size
            chance = random.Random(size)
            some = [r for _ in range(3) for r in _some(record, chance) if r.meetings and len(r.meetings[0].sides) > 1]
            pairs = [r.meetings[0].sides[:2] for r in some][:TIMES]
            more = [Reading.model_validate_json(_copy(models, 1_000_000 + size + i)) for i in range(TIMES)]
            row = [
                _middle([lambda r=r: record.add_reading(r) for r in more]),
                _middle([lambda p=p: record.brief(*p) for p in pairs]),
                _middle([lambda p=p: record.ledger(*p) for p in pairs]),
                _middle([lambda p=p: record.search("cooperation", between=p) for p in pairs]),
                _middle([lambda r=r: compare(record.readings(r.meetings[0].sides), f"{r.document.id}#m1") for r in some[:TIMES]]),
                _middle([lambda p=p: wording(record.readings(p), *p) for p in pairs]),
                _middle([lambda r=r: record.check(_sentence(r)) for r in some[:TIMES]]),
                _middle([lambda p=p: record.meetings(*p, limit=20) for p in pairs]),
            ]
            mib = f"{Path(where).stat().st_size / 2**20:,.0f}" if Path(where).exists() else ""
            table.add_row(engine, f"{size:,}", mib, *(f"{ms:.1f}" for ms in row))


def _sentence(reading: Reading) -> str:
    """A sentence of a page's own, to be looked up in the whole record."""
    return next((f"They agreed that {s.content.text}." for s in reading.statements if s.content), "They agreed.")


def _some(record: Record, chance: random.Random) -> list[Reading]:
    """Some readings from anywhere in the record."""
    size = len(record)
    entries = [e for _ in range(TIMES) for e in record.documents(limit=1, offset=chance.randrange(size))]
    return [record.reading(e.document) for e in entries]


def _middle(questions: list[Callable[[], object]]) -> float:
    """The middle of the times that questions take, in milliseconds."""
    times = []
    for ask in questions:
        start = time.perf_counter()
        ask()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


# --- copies ---------------------------------------------------------------------------------------


def _line(models: list[str], number: int) -> str:
    told = {"kind": "document", "address": f"https://example.org/{number}", "added": "2026-01-01T00:00:00Z", "reader": "bench"}
    return f'{json.dumps(told)[:-1]}, "reading": {_copy(models, number)}}}'


_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")


def renamer(number: int) -> Callable[[str], str]:
    """A way of giving other names of the same length, one for each number."""
    letters = dict(zip(_LETTERS, random.Random(number).sample(_LETTERS, len(_LETTERS)), strict=True))
    return lambda text: _NAME.sub(lambda m: m[0][0] + "".join(letters[c] for c in m[0][1:]), text)


_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def _copy(models: list[str], number: int) -> str:
    """A reading as JSON, with other sides, names and days. Names keep their length, so that every span stays where it is."""
    chance = random.Random(number)
    sides = dict(zip(SIDES, chance.sample(SIDES, len(SIDES)), strict=True))
    days = timedelta(days=chance.randrange(9000))
    renamed = renamer(number)

    values = json.loads(models[number % len(models)])
    text = renamed(values["document"]["text"])

    def change(value: Any, field: str = "") -> Any:
        if isinstance(value, dict):
            if set(value) == {"start", "end", "text"}:
                return {**value, "text": text[value["start"] : value["end"]]}
            return {k: change(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [change(v, field) for v in value]
        if field in ("side", "sides", "actors", "initiator", "country") and value in sides:
            return sides[value]
        if field in ("date", "published", "edtf") and isinstance(value, str):
            return _later(value, days)
        return renamed(value) if field in ("name", "post", "title", "persons", "city") and isinstance(value, str) else value

    found = change(values)
    found["document"] |= {"id": f"{number:08x}", "sha256": f"{number:08x}", "source": f"https://example.org/{number}", "text": text}
    return json.dumps(found, ensure_ascii=False)


def _later(edtf: str, days: timedelta) -> str:
    try:
        return (date.fromisoformat(edtf) - days).isoformat()
    except ValueError:
        return edtf


if __name__ == "__main__":
    sys.exit(main())
