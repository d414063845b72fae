"""The versions of a record: made new, brought up to date after a backup, or politely refused."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine

from memcon.errors import RecordError
from memcon.store import engines

_STEPS = Path(__file__).parent / "migrations"

NEWEST = "0006"
"""The version of this memcon's records. Written here, for a record is opened at every command, and Alembic, which knows it, is slow to
import; a test holds it to the last step."""


def bring_up_to_date(engine: Engine, where: str | os.PathLike[str], read_only: bool, create: bool) -> None:
    """Bring the schema behind `engine` to this version of memcon; an older record is backed up first. Raises `RecordError` where it is of a
    newer version, where it is older and can only be read, or where it is no record."""
    with engine.connect() as connection:
        version = engines.version_of(connection)
        if version == NEWEST:
            return
        _check(connection, version, where, read_only, create)
    engines.prepare(engine)
    with engines.writing(engine).begin() as connection:
        engines.one_at_a_time(connection)
        version = engines.version_of(connection)
        if version == NEWEST:  # another process was faster
            return
        if version is not None:
            engines.back_up(engine, where, version)
        upgrade(connection)


def _check(connection: Connection, version: str | None, where: str | os.PathLike[str], read_only: bool, create: bool) -> None:
    place = engines.shown(where)
    if server := engines.too_old(connection):
        raise RecordError(f"{place} is a PostgreSQL {server}; memcon needs version {engines.OLDEST} or later")
    if version is None and engines.holds_something_else(connection):
        raise RecordError(f"{place} is a database, but not a record of memcon; name another file for the record. Nothing was changed")
    if version is None and not create:
        raise RecordError(f"there is no record in {place}; make one with: memcon --record {place} add PATH…")
    if version is not None and version not in known():
        raise RecordError(
            f"the record {place} was made by a newer memcon (its version is {version}, this memcon knows up to {NEWEST}); "
            "install the newer memcon: pip install --upgrade memcon. Nothing was changed"
        )
    if read_only:
        what = "is empty" if version is None else f"is of an earlier version ({version}; this memcon's is {NEWEST})"
        raise RecordError(f"the record {place} {what} and can only be read; copy it to a place that may be written, and open the copy")


@cache
def known() -> tuple[str, ...]:
    """The versions there have been, newest first."""
    from alembic.script import ScriptDirectory

    return tuple(step.revision for step in ScriptDirectory(str(_STEPS)).walk_revisions())


def upgrade(connection: Connection, to: str = "head") -> None:
    """Take the steps up to the version `to`."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
