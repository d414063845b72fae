"""How a record grows: what adding one more reading costs, what questions of one pair cost, what questions of everything cost, in records
of growing size.

The readings are those of the published pages, multiplied: other sides, other names, other days in each copy, so that neither texts nor
pairs repeat. `MEMCON_BENCH_SIZES=1000,10000,100000` are the sizes of the records; `MEMCON_BENCH_RECORD=postgresql://…` measures records in
schemas of their own in a PostgreSQL database beside SQLite; they are taken away afterwards.

All sizes are measured in turn, one question of each record and then the next question, so that a machine that is busy for a while is so
for all of them. The first questions of each kind warm the caches and do not count.
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
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bench.corpus import real_pages
from memcon import Record, open_record, read
from memcon.errors import MemconError
from memcon.types import Reading

SIZES = tuple(int(n) for n in os.environ.get("MEMCON_BENCH_SIZES", "1000,10000").split(","))
PAGES = 150  # published pages that are read to be multiplied
WARM = 10  # measurements that do not count
TIMES = 60  # measurements, of which the middle one is shown
WHOLE = 20_000  # readings up to which the ledger of everything is asked for: beyond, all readings take more memory than many machines have

SIDES = (
    "AR AT AU BE BR CA CH CL CN CO CZ DE DK EG ES FI FR GB GR HU ID IE IL IN IR IS IT JP KE KR KZ MX MY NG NL NO NZ PE PH PK PL PT"
    " QA RO RS RU SA SE SG SK TH TR UA US UZ VN ZA"
).split()


def main() -> int:
    """Measure and print the tables. Returns 1 where the published pages are not beside the checkout."""
    console = Console(width=140)
    pages = real_pages()
    if not pages:
        console.print("bench: no pages to multiply: shared/real is not beside the checkout", style="red")
        return 1
    known = models(pages[:: max(1, len(pages) // PAGES)])
    with tempfile.TemporaryDirectory() as folder:
        console.print(*_grown("SQLite", {n: f"{folder}/{n}.db" for n in SIZES}, known))
    if address := os.environ.get("MEMCON_BENCH_RECORD"):
        with _schemas(address) as places:
            console.print(*_grown("PostgreSQL", places, known))
    return 0


@contextmanager
def _schemas(address: str) -> Iterator[dict[int, str]]:
    """Schemas of a PostgreSQL database for records of each size."""
    import psycopg

    with psycopg.connect(address, autocommit=True) as server:
        names = {n: f"memcon_bench_{n}" for n in SIZES}
        try:
            for name in names.values():
                server.execute(f"CREATE SCHEMA {name}")
            yield {n: f"{address}{'&' if '?' in address else '?'}options=-csearch_path%3D{name}" for n, name in names.items()}
        finally:
            for name in names.values():
                server.execute(f"DROP SCHEMA IF EXISTS {name} CASCADE")


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


def _grown(engine: str, places: Mapping[int, str], models: list[str]) -> tuple[Table, Table]:
    with ExitStack() as stack:
        records = {}
        for size, where in places.items():
            records[size] = record = stack.enter_context(open_record(where))
            head = json.dumps({"kind": "record", "format": "memcon.record/1", "documents": 0, "decisions": 0})
            record._store.load(chain([head], (_line(models, i) for i in range(size))))
            settle(record)
        return measured(engine, records, models)


def settle(record: Record) -> None:
    """Let the database do what it does by itself in time, so that it is not at it while it is measured."""
    engine = record._store._engine
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    else:
        with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            connection.exec_driver_sql("VACUUM ANALYZE")
            connection.exec_driver_sql("CHECKPOINT")


def measured(engine: str, records: Mapping[int, Record], models: list[str]) -> tuple[Table, Table]:
    """What questions of one pair, and what questions of everything take in records of each size."""
    asked = {size: _questions(record, models, size) for size, record in records.items()}
    names = list(next(iter(asked.values())))
    one = Table(title=f"{engine}, questions of one pair: milliseconds, the middle of {TIMES}")
    for column in ("readings", "MiB", *names):
        one.add_column(column, justify="right")
    times: dict[tuple[int, str], list[float]] = defaultdict(list)
    for name in names:
        for i in range(WARM + TIMES):
            for size in records:
                took = _seconds(asked[size][name][i])
                if i >= WARM:
                    times[size, name].append(took)
    for size, record in records.items():
        row = (f"{statistics.median(times[size, name]) * 1000:.1f}" for name in names)
        one.add_row(f"{size:,}", f"{_mib(record):,.0f}", *row)
    least, most = min(records), max(records)
    growth = (statistics.median(times[most, n]) / statistics.median(times[least, n]) for n in names)
    one.add_row(f"{most:,} : {least:,}", "", *(f"{g:.2f}" for g in growth), style="bold")

    every = Table(title=f"{engine}, questions of everything: seconds, asked once")
    for column in ("readings", *_WHOLE):
        every.add_column(column, justify="right")
    for size, record in records.items():
        row = (f"{_seconds(partial(ask, record)):.2f}" if size <= WHOLE or name != "ledger" else "" for name, ask in _WHOLE.items())
        every.add_row(f"{size:,}", *row)
    return one, every


_WHOLE: dict[str, Callable[[Record], object]] = {
    "who met whom": Record.met,
    "sides": Record.sides,
    "issues": Record.topics,
    "people of a side": lambda record: record.people("JP"),
    "people": Record.people,
    "last meetings": lambda record: record.meetings(limit=50),
    "ledger": lambda record: record.ledger(),
}


def _questions(record: Record, models: list[str], size: int) -> dict[str, list[Callable[[], object]]]:
    number = WARM + TIMES
    chance = random.Random(size)
    some: list[Reading] = []
    while len(some) < number:
        some += [r for r in _some(record, chance) if r.meetings and len(r.meetings[0].sides) > 1]
    some = some[:number]
    pairs = [r.meetings[0].sides[:2] for r in some]
    more = [Reading.model_validate_json(_copy(models, 1_000_000 + size + i)) for i in range(number)]
    return {
        "add": [partial(record.add_reading, r) for r in more],
        "brief": [partial(record.brief, *p) for p in pairs],
        "ledger": [partial(record.ledger, *p) for p in pairs],
        "search": [partial(record.search, "cooperation", between=p) for p in pairs],
        "compare": [partial(record.compare, f"{r.document.id}#{r.meetings[0].id}") for r in some],
        "wording": [partial(record.wording, *p) for p in pairs],
        "check": [partial(record.check, _sentence(r)) for r in some],
        "meetings": [partial(record.meetings, *p, limit=20) for p in pairs],
    }


def _mib(record: Record) -> float:
    """The size of a record's database."""
    engine = record._store._engine
    if engine.dialect.name == "sqlite":
        return Path(record.where).stat().st_size / 2**20
    with engine.connect() as connection:
        asked = (
            "SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace"
        )
        return float(connection.exec_driver_sql(asked).scalar_one()) / 2**20


def _sentence(reading: Reading) -> str:
    """A sentence of a page's own, to be looked up in the whole record."""
    return next((f"They agreed that {s.content.text}." for s in reading.statements if s.content), "They agreed.")


def _some(record: Record, chance: random.Random) -> list[Reading]:
    """Some readings from anywhere in the record."""
    size = len(record)
    entries = [e for _ in range(TIMES) for e in record.documents(limit=1, offset=chance.randrange(size))]
    return [record.reading(e.document) for e in entries]


def _seconds(ask: Callable[[], object]) -> float:
    start = time.perf_counter()
    ask()
    return time.perf_counter() - start


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
