"""The two engines, and all that differs between them: how a record is opened, how its words are indexed and matched, how it is backed up,
and what their troubles mean. All other statements are the same on both."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import chain, count
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import ColumnElement, Connection, Engine, Select, TableValuedAlias, cast, create_engine, event, func, inspect, select, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.pool import QueuePool
from sqlalchemy.sql.elements import TextClause

from memcon.errors import RecordError
from memcon.store.tables import VERSION_TABLE, metadata
from memcon.store.words import Term

_WAIT_SECONDS = 60
"""How long a process waits for another that writes: longer than any one file takes, so that nobody sees a lock."""

_WRITING = "memcon_writing"


def is_postgresql(where: str | os.PathLike[str]) -> bool:
    """Whether `where` names a PostgreSQL database rather than a file."""
    return isinstance(where, str) and re.match(r"postgres(?:ql)?(?:\+\w+)?://", where) is not None


def shown(where: str | os.PathLike[str]) -> str:
    """`where` for a message: without the password."""
    if not is_postgresql(where):
        return str(where)
    try:
        return make_url(str(where)).render_as_string(hide_password=True)
    except ArgumentError:
        return "that address"


def connect(where: str | os.PathLike[str], create: bool) -> tuple[Engine, bool]:
    """The engine for `where`, and whether it can only be read. Raises `RecordError` where there is nothing to open and not `create`."""
    return (_postgresql(str(where)), False) if is_postgresql(where) else _sqlite(Path(where), create)


# --- SQLite ---------------------------------------------------------------------------------------


_CACHE = "PRAGMA cache_size = -{kib}"


def _sqlite(path: Path, create: bool) -> tuple[Engine, bool]:
    if path.is_dir():
        raise RecordError(f"{path} is a folder; name a file for the record, such as {path / 'memcon.db'}")
    there = path.exists()
    if not there and not create:
        raise RecordError(f"there is no record at {path}; make one with: memcon --record {path} add PATH…")
    if not there and not path.parent.is_dir():
        raise RecordError(f"the record {path} cannot be made, for there is no folder {path.parent}; make the folder first")
    if there and not os.access(path, os.R_OK):
        raise RecordError(f"the record {path} may not be read; ask its owner, or change its permissions")
    if there:
        with path.open("rb") as file:
            head = file.read(16)
        if head and head != b"SQLite format 3\0":
            raise RecordError(f"{path} is not a record, nor any database; name another file for the record. Nothing was changed")
    read_only = there and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    address = f"file:{quote(str(path.absolute()))}"
    if read_only:
        # Without the right to write beside it, SQLite cannot share the file with writers; there can be none that it could see.
        address += "?mode=ro" if path.with_name(path.name + "-wal").exists() else "?immutable=1"
    else:
        address += "?mode=rwc" if create else "?mode=rw"

    def opened() -> sqlite3.Connection:
        connection = sqlite3.connect(address, uri=True, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False)
        connection.execute(_CACHE.format(kib=16_384))  # many may be open, and the system keeps what they read
        return connection

    engine = create_engine("sqlite://", creator=opened, poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    return engine, read_only


def prepare(engine: Engine) -> None:
    """Before a record is made or changed: write-ahead logging in SQLite, so that readers never wait for a writer. The file remembers it.
    Changing to it takes a lock that SQLite does not wait for by itself."""
    if engine.dialect.name != "sqlite":
        return
    until = time.monotonic() + _WAIT_SECONDS
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        while True:
            try:
                raw.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > until:
                    raise
                time.sleep(0.02)


def _begin(connection: Connection) -> None:
    """A transaction that will write says so at once: one that turned from reading to writing could meet a lock that no waiting ends."""
    writes = connection.get_execution_options().get(_WRITING)
    if writes:
        connection.exec_driver_sql(_CACHE.format(kib=65_536))
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


# --- PostgreSQL -----------------------------------------------------------------------------------

OLDEST = 15
"""The oldest PostgreSQL that memcon works with."""


def _postgresql(where: str) -> Engine:
    try:
        url = make_url(where).set(drivername="postgresql+psycopg")
        return create_engine(url, pool_pre_ping=True)
    except (ArgumentError, NoSuchModuleError) as error:
        raise RecordError(f"{shown(where)} is no address of a database; give one as postgresql://USER@HOST/DATABASE") from error
    except ImportError as error:
        raise RecordError("for a record in PostgreSQL, install its driver: pip install 'memcon[postgresql]'") from error


def too_old(connection: Connection) -> str | None:
    """The server's version where it is older than memcon works with."""
    if connection.dialect.name != "postgresql":
        return None
    version = connection.execute(text("SHOW server_version_num")).scalar_one()
    return str(int(version) // 10_000) if int(version) < OLDEST * 10_000 else None


# --- backups --------------------------------------------------------------------------------------


def back_up(engine: Engine, where: str | os.PathLike[str], version: str) -> str:
    """Keep a copy of the record as it is, and say where: a file beside it, or a schema in the same database."""
    with trouble(where):
        return _copy_schema(engine, version) if is_postgresql(where) else _copy_file(engine, Path(where), version)


def _copy_file(engine: Engine, path: Path, version: str) -> str:
    """The copy gets its name when it is whole, so that one cut short is never taken for a backup."""
    found = _free(f"{path}.before-{version}", lambda name: Path(name).exists())
    unfinished = Path(f"{found}.unfinished-{os.getpid()}")
    try:
        with engine.connect() as connection, closing(sqlite3.connect(unfinished)) as copy:
            source = connection.connection.driver_connection
            assert isinstance(source, sqlite3.Connection)
            source.backup(copy)
        unfinished.replace(found)
    finally:
        unfinished.unlink(missing_ok=True)
    return found


def _copy_schema(engine: Engine, version: str) -> str:
    with engine.begin() as connection:
        look = inspect(connection)
        found = _free(f"memcon_before_{version}", look.has_schema)
        names = [n for n in look.get_table_names() if n in {*metadata.tables, "passage_text", VERSION_TABLE}]
        connection.execute(text(f'CREATE SCHEMA "{found}"'))
        for name in names:
            connection.execute(text(f'CREATE TABLE "{found}"."{name}" AS TABLE "{name}"'))
    return found


def _free(name: str, taken: Callable[[str], bool]) -> str:
    """`name`, or the first of `name-2`, `name-3` … that is not taken."""
    return next(n for n in chain([name], (f"{name}-{i}" for i in count(2))) if not taken(n))


# --- both -----------------------------------------------------------------------------------------


def writing(engine: Engine) -> Engine:
    """The engine for transactions that write."""
    return engine.execution_options(**{_WRITING: True})


def one_at_a_time(connection: Connection) -> None:
    """Wait until no other transaction writes to the record; in SQLite a transaction that writes has waited already."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('memcon:' || current_schema()))"))


def version_of(connection: Connection) -> str | None:
    """The version that the database gives as its record's; nothing where it holds no record."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    found: str | None = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()
    return found


def holds_something_else(connection: Connection) -> bool:
    """Whether a database without a record is another program's file; in PostgreSQL, a record may stand beside other tables."""
    return connection.dialect.name == "sqlite" and bool(inspect(connection).get_table_names())


def create_text_index(connection: Connection) -> None:
    """Make `passage_text`, the index of the words of passages."""
    if connection.dialect.name == "sqlite":
        connection.execute(
            text("CREATE VIRTUAL TABLE passage_text USING fts5(stems, words, tags, tokenize=\"unicode61 remove_diacritics 0\", prefix='3')")
        )
    else:
        connection.execute(text("CREATE TABLE passage_text (n bigint PRIMARY KEY, vector tsvector NOT NULL)"))
        connection.execute(text("CREATE INDEX passage_text_vector ON passage_text USING gin (vector)"))


def put_text(connection: Connection, rows: Sequence[tuple[int, Sequence[str], Sequence[str], Sequence[str]]]) -> None:
    """Index passages: number, stems, words, tags of each."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        statement: TextClause = text("INSERT INTO passage_text (rowid, stems, words, tags) VALUES (:n, :stems, :words, :tags)")
        values: list[dict[str, Any]] = [{"n": n, "stems": " ".join(s), "words": " ".join(w), "tags": " ".join(t)} for n, s, w, t in rows]
    else:
        statement = text("INSERT INTO passage_text (n, vector) VALUES (:n, CAST(:vector AS tsvector))")
        values = [{"n": n, "vector": _vector(s, w, t)} for n, s, w, t in rows]
    connection.execute(statement, values)


_WEIGHTS = {"stems": "A", "words": "B", "tags": "C"}
_LAST_POSITION = 16_383  # PostgreSQL counts no further


def _vector(stems: Sequence[str], words: Sequence[str], tags: Sequence[str]) -> str:
    """The three columns as one vector, told apart by weight."""
    marked = [
        f"'{token}':{min(at, _LAST_POSITION)}{_WEIGHTS[column]}"
        for column, found in (("stems", stems), ("words", words), ("tags", tags))
        for at, token in enumerate(found, 1)
    ]
    return " ".join(marked)


def each_of(connection: Connection, listed: ColumnElement[str]) -> TableValuedAlias:
    """The strings of a column that holds lists of them as JSON, as rows with one column, `value`, to be joined with the column's table."""
    if connection.dialect.name == "sqlite":
        return func.json_each(listed).table_valued("value", joins_implicitly=True)
    return func.jsonb_array_elements_text(cast(listed, JSONB)).table_valued("value", joins_implicitly=True)


def drop_text(connection: Connection, first: int, last: int) -> None:
    """Take the passages numbered `first` to `last` out of the index."""
    key = "rowid" if connection.dialect.name == "sqlite" else "n"
    connection.execute(text(f"DELETE FROM passage_text WHERE {key} BETWEEN :first AND :last"), {"first": first, "last": last})


def matching(connection: Connection, terms: Sequence[Sequence[Term]]) -> Select[Any]:
    """The numbers of passages in which, of each group of terms, one at least is found. Tokens are letters and digits only, so nothing in
    them can be taken for the engine's query language."""
    if connection.dialect.name == "sqlite":
        query = " AND ".join("(" + " OR ".join(_fts5(t) for t in group) + ")" for group in terms)
        return select(text("rowid FROM passage_text WHERE passage_text MATCH :query")).params(query=query)
    query = " & ".join("(" + " | ".join(_tsquery(t) for t in group) + ")" for group in terms)
    return select(text("n FROM passage_text WHERE vector @@ CAST(:query AS tsquery)")).params(query=query)


def _fts5(term: Term) -> str:
    return f'{term.column} : "{" ".join(term.tokens)}"' + (" *" if term.prefix else "")


def _tsquery(term: Term) -> str:
    mark = _WEIGHTS[term.column]
    parts = [f"'{t}':{'*' if term.prefix and i == len(term.tokens) else ''}{mark}" for i, t in enumerate(term.tokens, 1)]
    return "(" + " <-> ".join(parts) + ")"


# --- trouble --------------------------------------------------------------------------------------

ONLY_READ = (
    "the record {where} can only be read; for writing, change its permissions or those of its folder, or copy it elsewhere and name the "
    "copy with --record. Nothing was changed"
)

_MEANINGS = (
    (
        r"disk is full|disk I/O error|No space left|could not (?:extend|write)|disk full|File too large",
        "the disk with the record {where} is full, or cannot be written; make room there and run the same again. "
        "What was added before is kept, the file in hand is not in the record",
    ),
    (r"readonly|read-only", ONLY_READ),
    (r"not a database", "{where} is not a record, nor any database; name another file for the record. Nothing was changed"),
    (
        r"malformed|corrupt",
        "the record {where} is damaged ({detail}); put back a backup (the files beside it with 'before' in their names), or make it again "
        "from the pages with: memcon add",
    ),
    (r"unable to open", "the record {where} cannot be opened; look whether its folder is there and may be written"),
    (
        r"locked|lock timeout|deadlock",
        f"another program has held the record {{where}} for more than {_WAIT_SECONDS} seconds; wait for it to end and run the same again",
    ),
    (
        r"permission denied",
        "the database {where} does not allow this ({detail}); ask its owner for the right to create and write tables there",
    ),
    (
        r"connection|server closed|could not translate|refused|does not exist|authentication|password",
        "the database {where} cannot be reached ({detail}); look whether the server runs, and whether the address, the database's name "
        "and the user are right",
    ),
)


@contextmanager
def trouble(where: str | os.PathLike[str]) -> Iterator[None]:
    """Turn what an engine raises into a `RecordError` that says what, where and what to do."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        original = getattr(error, "orig", None) or error
        detail = " ".join(str(original).split()) or type(original).__name__
        for pattern, meaning in _MEANINGS:
            if re.search(pattern, detail, re.IGNORECASE):
                raise RecordError(meaning.format(where=shown(where), detail=detail)) from error
        raise RecordError(f"the record {shown(where)} could not do this ({detail}); nothing was changed") from error
