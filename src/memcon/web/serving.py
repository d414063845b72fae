"""Serving a desk: one process, or several that listen at the same door."""

from __future__ import annotations

import gc
import os
import signal
import socket
import tempfile
import threading
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from pathlib import Path

import uvicorn

from memcon.api import open_record
from memcon.web.app import create_app
from memcon.web.desk import LARGE, Desk, Sitting, Visitor
from memcon.web.door import Door
from memcon.web.pages.home import due_soonest
from memcon.web.pages.review import doubtful
from memcon.web.pages.subjects import issues_spoken_of

MOST = 4
"""Processes that serve at most, unless it is said otherwise: each has answers of its own in memory."""


@dataclass(frozen=True)
class Terms:
    """What each process is told: the record, the names by which it may be called, who sits at it where there are no accounts (else null,
    and everybody signs in), whether it is reached by https, the secret of its sessions, and the file of what the processes must know of
    each other: failed sign-ins, sessions that were ended."""

    where: str
    hosts: tuple[str, ...]
    owner: Visitor | None
    https: bool
    secret: bytes
    shared: str = ":memory:"


def workers_for(documents: int) -> int:
    """How many processes serve a record of so many documents: one, or for a large one as many as the machine has processors."""
    return 1 if documents <= LARGE else max(1, min(MOST, os.cpu_count() or 1))


def serve(terms: Terms, listening: socket.socket, workers: int = 1) -> None:
    """Serve until told to stop."""
    if workers == 1:
        _work(terms, listening)
        return
    with tempfile.TemporaryDirectory(prefix="memcon-") as folder:
        shared = Terms(**{**vars(terms), "shared": str(Path(folder) / "door.db")})
        _several(shared, listening, workers)


def _several(terms: Terms, listening: socket.socket, workers: int) -> None:
    """Processes that serve; one that dies is replaced, unless it dies young."""
    context = get_context("spawn")
    stop = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stop.set())

    def begin() -> SpawnProcess:
        made = context.Process(target=_work, args=(terms, listening))
        made.start()
        return made

    os.environ.setdefault("MALLOC_ARENA_MAX", "2")  # glibc would keep what was freed apart for each thread
    there = [begin() for _ in range(workers)]
    try:
        while not stop.is_set():
            gone = wait([p.sentinel for p in there], timeout=0.2)
            ended = [p for p in there if p.sentinel in gone]
            if ended and not stop.is_set():
                if any(p.exitcode in (0, 1) for p in ended):
                    break  # it could not begin, or was told to end
                there = [p for p in there if p not in ended] + [begin() for _ in ended]
    finally:
        for process in there:
            process.terminate()
        for process in there:
            process.join(10)


def _work(terms: Terms, listening: socket.socket) -> None:
    """One process that serves; it ends with the one that began it."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with open_record(terms.where, create=False) as record:
        door = None if terms.owner else Door(record.accounts, shared=terms.shared)
        desk = Desk(record, terms.owner, door, terms.https, terms.secret)
        app = create_app(desk, terms.hosts)
        _begin_with(desk)
        gc.collect()
        gc.freeze()  # what was loaded stays: no need to look through it for cycles again and again
        config = uvicorn.Config(app, log_level="warning", server_header=False, timeout_keep_alive=75)
        uvicorn.Server(config).run([listening])


def _begin_with(desk: Desk) -> None:
    """Work out beforehand what the first pages of a large record will ask for, as those see it who see everything."""
    here = Sitting(desk, desk.owner or Visitor("nobody", "admin"), True, "", desk.record)
    if here.is_large:
        due_soonest(here)
        here.remember("met", desk.record.met)
        issues_spoken_of(here)
        doubtful(here)


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)
