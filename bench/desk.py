"""The desk under load: users who each ask for one page after another; how long the server takes for each kind of page, how long its users
wait, and whether the server's memory stays flat.

`MEMCON_BENCH_DESK=PATH` uses a record that is there; else one of `MEMCON_BENCH_SIZE` readings (2,000) is made as in `bench.growth`.
`MEMCON_BENCH_USERS` (20), `MEMCON_BENCH_REQUESTS` (600) and `MEMCON_BENCH_PAUSE`, the seconds a user looks at a page (1). The server's time
is what its `Server-Timing` header tells: from the request's coming in until its answer goes out, waiting for its turn included. Those who
ask run on the same machine, and take their share of it.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from pathlib import Path

import httpx
from rich.console import Console
from rich.table import Table

from bench import growth
from bench.corpus import real_pages
from memcon import open_record

SIZE = int(os.environ.get("MEMCON_BENCH_SIZE", "2000"))
USERS = int(os.environ.get("MEMCON_BENCH_USERS", "20"))
REQUESTS = int(os.environ.get("MEMCON_BENCH_REQUESTS", "600"))
PAUSE = float(os.environ.get("MEMCON_BENCH_PAUSE", "1"))
PORT = 8765


def main() -> int:
    """Measure and print the table. Returns 1 where there is no record to measure."""
    console = Console()
    with tempfile.TemporaryDirectory() as folder:
        where = os.environ.get("MEMCON_BENCH_DESK") or _made(f"{folder}/record.db")
        if not where:
            console.print("bench: no pages to multiply: shared/real is not beside the checkout", style="red")
            return 1
        server = subprocess.Popen([sys.executable, "-m", "memcon", "--record", where, "serve", "--port", str(PORT)])
        try:
            paths, size = _paths(where)
            _wait()
            times, memory = _load(paths, server.pid)
        finally:
            server.terminate()
            server.wait(10)
    every = [t for found in times.values() for t in found]
    title = f"{size:,} readings, {USERS} users with {PAUSE:g} s between pages, {len(every):,} pages; milliseconds of the server"
    table = Table(title=title)
    for column in ("page", "asked", "middle", "99 of 100", "longest", "users wait: middle", "99 of 100"):
        table.add_column(column, justify="left" if column == "page" else "right")
    for kind, found in (*sorted(times.items()), ("all", every)):
        server, user = (_marks(sorted(t[i] for t in found)) for i in (0, 1))
        figures = (f"{ms:,.0f}" for ms in (*server, *user[:2]))
        table.add_row(kind, f"{len(found):,}", *figures, style="bold" if kind == "all" else None)
    console.print(table)
    console.print(f"memory of the server, MiB, after each tenth of the requests: {', '.join(f'{m:,.0f}' for m in memory)}")
    return 0


def _marks(found: list[float]) -> tuple[float, float, float]:
    return statistics.median(found), found[min(len(found) - 1, int(len(found) * 0.99))], found[-1]


def _made(where: str) -> str | None:
    pages = real_pages()
    if not pages:
        return None
    models = growth.models(pages[:: max(1, len(pages) // growth.PAGES)])
    head = json.dumps({"kind": "record", "format": "memcon.record/1", "documents": 0, "decisions": 0})
    with open_record(where) as record:
        record._store.load([head, *(growth._line(models, i) for i in range(SIZE))])
    return where


def _paths(where: str) -> tuple[dict[str, list[str]], int]:
    """Addresses of each kind of page, of things all over the record."""
    chance = random.Random(1)
    found: dict[str, list[str]] = defaultdict(list)
    with open_record(where, create=False) as record:
        size = len(record)
        for _ in range(40):
            entry = record.documents(limit=1, offset=chance.randrange(size))[0]
            reading = record.reading(entry.document)
            found["document"].append(f"/documents/{entry.document}")
            held = next((m for m in reading.meetings if len(m.sides) == 2), None)
            if held:
                pair = f"/sides/{held.sides[0]}/{held.sides[1]}"
                found["meeting"].append(f"/meetings/{entry.document}/{held.id}")
                found["brief"].append(pair)
                found["timeline"].append(f"{pair}/timeline")
                found["issues of two"].append(f"{pair}/issues")
                found["wording"].append(f"{pair}/wording")
                found["ledger of two"].append(f"/ledger?a={held.sides[0]}&b={held.sides[1]}")
                found["search"].append(f"/search?words=cooperation&between={held.sides[0]}")
            if reading.participants:
                one = reading.participants[0]
                found["person"].append(f"/people/{one.name.replace('/', ' ')}?side={one.side or ''}")
        found["calendar"] = [f"/calendar/{y}-{m:02}" for y in (2006, 2015) for m in range(1, 13)]
    found |= {"home": ["/"], "lists": ["/documents", "/meetings", "/sides", "/issues", "/ledger", "/review", "/history"]}
    found["search"] += ["/search?words=peace+treaty", "/search?words=visit&act=agree", "/search?topic=energy"]
    return found, size


def _wait() -> None:
    for _ in range(200):
        try:
            httpx.get(f"http://127.0.0.1:{PORT}/static/memcon.css")
            return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise SystemExit("bench: the server does not answer")


def _load(paths: dict[str, list[str]], pid: int) -> tuple[dict[str, list[tuple[float, float]]], list[float]]:
    """For each kind of page how long the server took for it and how long its user waited, in milliseconds; the server's memory."""
    times: dict[str, list[tuple[float, float]]] = defaultdict(list)
    left, lock, memory = [REQUESTS], threading.Lock(), []

    def use(number: int) -> None:
        chance = random.Random(number)
        with httpx.Client(base_url=f"http://127.0.0.1:{PORT}", timeout=120, limits=httpx.Limits(keepalive_expiry=2)) as caller:
            while True:
                with lock:
                    if left[0] <= 0:
                        return
                    left[0] -= 1
                    if left[0] % max(1, REQUESTS // 10) == 0:
                        memory.append(_memory(pid))
                kind = chance.choice(sorted(paths))
                path = chance.choice(paths[kind])
                start = time.perf_counter()
                answer = caller.get(path)
                waited = (time.perf_counter() - start) * 1000
                if answer.status_code >= 400:
                    raise RuntimeError(f"{path}: {answer.status_code}")
                with lock:
                    times[kind].append((float(answer.headers["server-timing"].rpartition("=")[2]), waited))
                time.sleep(chance.expovariate(1 / PAUSE) if PAUSE else 0)

    users = [threading.Thread(target=use, args=(n,)) for n in range(USERS)]
    for user in users:
        user.start()
    for user in users:
        user.join()
    return times, memory


def _memory(pid: int) -> float:
    """Resident memory of a process and of those it began, in MiB (Linux)."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    own = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024
    return own + sum(_memory(int(child)) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split())


if __name__ == "__main__":
    sys.exit(main())
