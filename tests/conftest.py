"""What tests share: options of those that compare with what is kept, and records on both engines, the second one on a PostgreSQL that is
started for the tests and stopped after them."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from memcon.store import open_store

settings.register_profile("memcon", deadline=None)  # a busy machine is no defect
settings.load_profile("memcon")

ENGINES = ("sqlite", "postgresql")

_PLACES = ("/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql@*/bin", "/usr/local/pgsql/bin")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--raise-floors", action="store_true", help="raise the floors of the quality gate to what is measured now")
    parser.addoption("--update-goldens", action="store_true", help="write the readings of the samples as the ones to compare with")


def _programs() -> Path | None:
    """The folder with the newest PostgreSQL server, from version 15 on."""
    found = [path for place in _PLACES for path in Path("/").glob(place.lstrip("/")) if (path / "initdb").exists()]
    if on_path := shutil.which("initdb"):
        found.append(Path(on_path).parent)
    for path in sorted(found, key=lambda p: [int(n) for n in p.parent.name.split("@")[-1].split("-")[-1:] if n.isdigit()], reverse=True):
        version = subprocess.run([path / "postgres", "--version"], capture_output=True, text=True, check=False).stdout.split()
        if version and version[2].split(".")[0].isdigit() and int(version[2].split(".")[0]) >= 15:
            return path
    return None


def _free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port: int = s.getsockname()[1]
        return port


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a server of our own, without a database's name: `postgresql://…/`. Skips where there is none to start."""
    programs = _programs()
    if not programs:
        pytest.skip("no PostgreSQL 15 or later to start (Debian: apt-get install postgresql)")
    user = None
    if os.geteuid() == 0:  # the server refuses to run as root
        user = next(
            (u for u in ("postgres", "nobody") if subprocess.run(["id", u], capture_output=True, check=False).returncode == 0), None
        )
        if not user:
            pytest.skip("PostgreSQL does not run as root, and there is no other user to run it as")
    port = _free_port()
    with tempfile.TemporaryDirectory(prefix="memcon-postgresql-") as folder:
        if user:
            shutil.chown(folder, user)
        data, log = f"{folder}/data", f"{folder}/log"
        settings = f"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -c fsync=off -c full_page_writes=off -c max_connections=50"

        def run(*command: str) -> None:
            done = subprocess.run([programs / command[0], *command[1:]], user=user, cwd=folder, capture_output=True, text=True, check=False)
            if done.returncode:
                pytest.skip(f"PostgreSQL did not start: {done.stderr or done.stdout}")

        run("initdb", "-D", data, "-U", "memcon", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")
        run("pg_ctl", "-D", data, "-l", log, "-w", "-o", settings, "start")
        try:
            yield f"postgresql://memcon@127.0.0.1:{port}/"
        finally:
            subprocess.run(
                [programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"], user=user, cwd=folder, capture_output=True, check=False
            )


def on_server(address: str, statement: str) -> None:
    """Run a statement that stands outside transactions."""
    import psycopg

    with psycopg.connect(f"{address}postgres", autocommit=True) as connection:
        connection.execute(statement)  # type: ignore[call-overload]


@pytest.fixture(scope="session")
def _template(postgresql: str) -> str:
    """A database with an empty record, to be copied."""
    on_server(postgresql, "CREATE DATABASE template_of_record")
    open_store(f"{postgresql}template_of_record").close()
    return "template_of_record"


_numbers = count(1)


@pytest.fixture(scope="session")
def somewhere(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """Where a new and empty record can be had on an engine, `sqlite` or `postgresql`."""

    def place(engine: str) -> str:
        if engine == "sqlite":
            return str(tmp_path_factory.mktemp("record") / "memcon.db")
        address = request.getfixturevalue("postgresql")
        name = f"record_{next(_numbers)}"
        on_server(address, f"CREATE DATABASE {name} TEMPLATE {request.getfixturevalue('_template')}")
        return f"{address}{name}"

    return place


@pytest.fixture(params=ENGINES)
def where(request: pytest.FixtureRequest, somewhere: Callable[[str], str]) -> str:
    """Where a test's own record is, empty: once on each engine."""
    return somewhere(request.param)
