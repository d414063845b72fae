"""The database behind a record: opening, versions and backups, and what happens when things go wrong."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, Table, func, select, text

from memcon import Record, open_record
from memcon.errors import RecordError
from memcon.store import engines, migrate
from memcon.store.tables import INDEXES, VERSION_TABLE, document, metadata, passage

OLD = Path(__file__).parent / "records"
LONG = bool(os.environ.get("MEMCON_LONG_TESTS"))
"""Whether the tests that try many times do so as often as the reliability of memcon is stated for."""

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system with fork")


def old_record(where: str, version: str) -> None:
    """Make the record at `where` one of an earlier version, with the rows kept from then."""
    rows = json.loads((OLD / f"{version}.json").read_text(encoding="utf-8"))
    engine, _ = engines.connect(where, create=True)
    engines.prepare(engine)
    with engines.writing(engine).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
        migrate.upgrade(connection, version)
        then = MetaData()
        for name, values in rows.items():
            if name == "words":
                engines.put_text(connection, [tuple(v) for v in values])
            elif values:
                connection.execute(Table(name, then, autoload_with=connection).insert(), values)
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT setval(pg_get_serial_sequence('document', 'n'), (SELECT max(n) FROM document))"))
    engine.dispose()


# --- opening --------------------------------------------------------------------------------------


def test_the_last_step_is_the_version_that_is_looked_for() -> None:
    assert migrate.known()[0] == migrate.NEWEST


def test_the_steps_lead_to_the_tables(where: str) -> None:
    open_record(where).close()
    engine, _ = engines.connect(where, create=False)
    ours = {*metadata.tables}
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_name": lambda name, kind, _: kind != "table" or name in ours, "version_table": VERSION_TABLE}
        )
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def _not_a_database(folder: Path) -> str:
    (folder / "x.db").write_text("Minutes of the meeting, not a database")
    return str(folder / "x.db")


def _another_database(folder: Path) -> str:
    with sqlite3.connect(folder / "x.db") as connection:
        connection.execute("CREATE TABLE songs (title)")
    return str(folder / "x.db")


def _newer(folder: Path) -> str:
    open_record(folder / "x.db").close()
    with sqlite3.connect(folder / "x.db") as connection:
        connection.execute(f"UPDATE {VERSION_TABLE} SET version_num = '9999'")
    return str(folder / "x.db")


def _damaged(folder: Path) -> str:
    with open_record(folder / "x.db"):
        pass
    data = bytearray((folder / "x.db").read_bytes())
    data[100:] = b"\xff" * (len(data) - 100)
    (folder / "x.db").write_bytes(data)
    return str(folder / "x.db")


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (_not_a_database, "x.db is not a record, nor any database"),
        (_another_database, "x.db is a database, but not a record of memcon"),
        (_newer, "x.db was made by a newer memcon .* pip install --upgrade"),
        (_damaged, "x.db is damaged"),
        (lambda folder: str(folder), "is a folder; name a file"),
        (lambda folder: str(folder / "no" / "x.db"), "there is no folder .*no"),
        (lambda folder: "postgresql://nobody@127.0.0.1:1/x", "127.0.0.1:1/x cannot be reached"),
        (lambda folder: "postgresql://", "cannot be reached|is no address"),
    ],
)
def test_what_cannot_be_opened(make: Callable[[Path], str], says: str, tmp_path: Path) -> None:
    where = make(tmp_path)
    before = Path(where).read_bytes() if Path(where).is_file() else None
    with pytest.raises(RecordError, match=says):
        open_record(where)
    assert before is None or Path(where).read_bytes() == before


def test_the_password_is_not_shown() -> None:
    with pytest.raises(RecordError) as error:
        open_record("postgresql://ada:secret@127.0.0.1:1/x")
    assert "secret" not in str(error.value)


def test_none_is_made_unless_asked(tmp_path: Path) -> None:
    with pytest.raises(RecordError, match=r"there is no record at .*memcon --record .* add"):
        open_record(tmp_path / "x.db", create=False)
    assert not list(tmp_path.iterdir())
    (tmp_path / "empty.db").touch()
    with pytest.raises(RecordError, match="there is no record in"):
        open_record(tmp_path / "empty.db", create=False)
    with open_record(tmp_path / "empty.db") as record:
        assert len(record) == 0


# --- versions -------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", [v for v in migrate.known() if v != migrate.NEWEST])
def test_an_earlier_version_is_brought_up_to_date_after_a_backup(where: str, version: str) -> None:
    old_record(where, version)
    with open_record(where) as record:
        check_whole(record)
        assert [d.name for d in record.documents()] == ["2024-03-03-pe", "2024-03-03-no", "2024-01-10-oslo"]
        assert record.search("treaty").total == 2
        assert record.search("", act="concern").total == len(record.history()) == (version != "0001")
        record.correct("2024-01-10-oslo", "document.side", "PE", by="Ada")
        assert record.reading("2024-01-10-oslo").statements[0].act == ("stress" if version == "0001" else "concern")
    if where.startswith("postgresql"):
        engine, _ = engines.connect(where, create=False)
        with engine.connect() as connection:
            assert connection.execute(text(f'SELECT count(*) FROM "memcon_before_{version}".reading')).scalar() == 3
        engine.dispose()
    else:
        backup = f"{where}.before-{version}"
        with sqlite3.connect(backup) as connection:
            assert connection.execute("SELECT count(*) FROM reading").fetchone() == (3,)
            assert connection.execute(f"SELECT version_num FROM {VERSION_TABLE}").fetchone() == (version,)


@needs_fork
def test_four_processes_open_an_earlier_version_at_once(where: str) -> None:
    """One of them brings it up to date, after one backup; the others wait."""
    old_record(where, "0001")

    def work() -> None:
        with open_record(where) as record:
            assert len(record) == 3

    children = [_forked(work) for _ in range(4)]
    assert [_ended_well(child) for child in children] == [True] * 4
    if not where.startswith("postgresql"):
        assert [p.name for p in Path(where).parent.glob("*before*")] == [f"{Path(where).name}.before-0001"]


def test_backups_do_not_take_each_others_place(tmp_path: Path) -> None:
    where = str(tmp_path / "x.db")
    for _ in range(2):
        old_record(where, "0001")
        open_record(where).close()
        Path(where).unlink()
    assert sorted(p.name for p in tmp_path.iterdir() if "before" in p.name) == ["x.db.before-0001", "x.db.before-0001-2"]


# --- things that go wrong -------------------------------------------------------------------------


def check_whole(record: Record) -> None:
    """That the record is sound: every document with its whole reading and its whole index, and nothing else."""
    engine = record._store._engine
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"
            connection.execute(text("INSERT INTO passage_text (passage_text) VALUES ('integrity-check')"))
        numbers = dict(connection.execute(select(document.c.id, document.c.n)).all())
        for table in INDEXES:
            assert set(connection.execute(select(table.c.doc)).scalars()) <= set(numbers.values())
        passages = dict(connection.execute(select(passage.c.doc, func.count()).group_by(passage.c.doc)).all())
        indexed = connection.execute(text("SELECT count(*) FROM passage_text")).scalar()
    assert indexed == sum(passages.values())
    for id, n in numbers.items():
        reading = record.reading(id)
        assert passages.get(n, 0) in (0, len(reading.commitments) + sum(bool(s.content or s.cue) for s in reading.statements))


def _pages(folder: Path, count: int, mark: str = "") -> Path:
    folder.mkdir(exist_ok=True)
    for i in range(count):
        day = f"March {i % 28 + 1}, {2000 + i // 28}"
        (folder / f"{i:03}{mark}.txt").write_text(
            f"Foreign Minister Ingrid Solberg of Norway met on {day} with Foreign Minister Carlos Medina of Peru.{mark}\n\n"
            f"The two ministers agreed that talks number {i} on a fisheries treaty would begin in May. "
            "Minister Medina stressed that the boats should be released.\n",
            encoding="utf-8",
        )
    return folder


def _forked(work: Callable[[], None]) -> int:
    """The process id of a child that does `work`, and exits with 0 if that raised nothing."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        work()
        status = 0
    except BaseException as error:
        os.write(2, f"{type(error).__name__}: {error}\n".encode())
    finally:
        os._exit(status)


def _ended_well(child: int) -> bool:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@needs_fork
def test_killed_at_any_moment_of_adding(tmp_path: Path) -> None:
    """Every file that was told as added is there, none half, and a second run does the rest."""
    pages = _pages(tmp_path / "pages", 12)
    open_record(tmp_path / "warm.db").add(pages)  # word lists are loaded, so that the kill meets the writing
    chance = random.Random(7)
    for attempt in range(200 if LONG else 15):
        where = tmp_path / f"{attempt}.db"
        told = tmp_path / f"{attempt}.told"

        def add(where: Path = where, told: Path = told) -> None:
            with open_record(where) as record, told.open("a") as log:

                def tell(added: object, number: int, of: int) -> None:
                    log.write(f"{number}\n")
                    log.flush()

                record.add(pages, progress=tell)

        child = _forked(add)
        time.sleep(chance.uniform(0.0, 0.5))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        committed = len(told.read_text().split()) if told.exists() else 0
        with open_record(where) as record:
            check_whole(record)
            assert len(record) >= committed
            before = len(record)
            again = [a.status for a in record.add(pages)]
            assert again == ["unchanged"] * before + ["added"] * (12 - before)
        for file in tmp_path.glob(f"{attempt}.*"):
            file.unlink()


@needs_fork
def test_killed_at_any_moment_of_a_migration(tmp_path: Path) -> None:
    model = tmp_path / "old.db"
    old_record(str(model), "0001")
    chance = random.Random(7)
    for attempt in range(200 if LONG else 20):
        where = tmp_path / f"{attempt}.db"
        shutil.copy(model, where)
        child = _forked(lambda where=where: open_record(where).close())  # type: ignore[misc]
        time.sleep(chance.uniform(0.0, 0.15))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        with sqlite3.connect(where) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            version = connection.execute(f"SELECT version_num FROM {VERSION_TABLE}").fetchone()[0]
        connection.close()
        assert version in ("0001", migrate.NEWEST)
        for backup in tmp_path.glob(f"{attempt}.db.before-0001*"):
            if "unfinished" not in backup.name:
                with sqlite3.connect(backup) as connection:
                    assert connection.execute("SELECT count(*) FROM reading").fetchone() == (3,)
                connection.close()
        with open_record(where) as record:
            assert len(record) == 3


@needs_fork
def test_four_processes_add_and_read_at_once(where: str, tmp_path: Path) -> None:
    """No file is lost, none is there twice, and nobody sees a lock. Half of the files are the same for all."""
    shared = _pages(tmp_path / "shared", 8)
    until = time.monotonic() + (60 if LONG else 0)

    def work(number: int) -> None:
        with open_record(where) as record:
            turn = 0
            while turn == 0 or time.monotonic() < until:
                own = _pages(tmp_path / f"own-{number}-{turn}", 6, f" {number}.{turn}")
                for added in record.add([own, shared]):
                    assert added.error is None, added.error
                    assert record.search("fisheries", limit=3).total > 0
                turn += 1

    children = [_forked(lambda n=n: work(n)) for n in range(4)]  # type: ignore[misc]
    assert [_ended_well(child) for child in children] == [True] * 4
    turns = len(list(tmp_path.glob("own-*")))
    with open_record(where) as record:
        check_whole(record)
        assert len(record) == 6 * turns + 8


@needs_fork
def test_a_disk_that_fills(tmp_path: Path) -> None:
    import resource

    where = tmp_path / "x.db"
    pages = _pages(tmp_path / "pages", 60)
    with open_record(where) as record:
        record.add(sorted(pages.iterdir())[:3])
        check_whole(record)
    size = where.stat().st_size

    def fill() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 200_000, size + 200_000))
        with open_record(where) as record, pytest.raises(RecordError, match=r"the disk with the record .* is full.*make room there"):
            record.add(pages)

    assert _ended_well(_forked(fill))
    with open_record(where) as record:
        check_whole(record)
        before = len(record)
        assert 3 <= before < 60
        assert {a.status for a in record.add(pages)} == {"unchanged", "added"}
        assert len(record) == 60


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can look into."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@needs_fork
@pytest.mark.parametrize("version", [migrate.NEWEST, "0001"])
def test_a_record_that_can_only_be_read(open_folder: Path, version: str) -> None:
    where = open_folder / "x.db"
    page = open_folder / "page.txt"
    page.write_text("They met.")
    old_record(str(where), "0001")
    if version == migrate.NEWEST:
        open_record(where).close()
    for path in open_folder.iterdir():
        path.chmod(0o444)
    open_folder.chmod(0o555)

    def ask() -> None:
        if os.geteuid() == 0:  # whom no permission stops
            os.setuid(65534)
        if version != migrate.NEWEST:
            with pytest.raises(RecordError, match=r"is of an earlier version .* can only be read; copy it"):
                open_record(where)
            return
        with open_record(where) as record:
            assert len(record) == 3 and record.search("treaty").total == 2
            with pytest.raises(RecordError, match="can only be read"):
                record.add(page)
            with pytest.raises(RecordError, match="can only be read"):
                record.correct("2024-03-03-no", "document.side", "PE", by="Ada")

    assert _ended_well(_forked(ask))
    open_folder.chmod(0o755)


def test_a_second_writer_waits(where: str, tmp_path: Path) -> None:
    """Two open records of one process, as in a web server: what one adds the other sees at once."""
    pages = sorted(_pages(tmp_path / "pages", 2).iterdir())
    with open_record(where) as one, open_record(where) as two:
        one.add(pages[0])
        two.add(pages[1])
        assert len(one) == len(two) == 2
