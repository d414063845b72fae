"""Who may sit at the desk of a record: accounts, and the tokens of programs. Passwords and tokens come in hashed, and never go out. Every
change is a decision of the record's history."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Literal

from pydantic import Field, JsonValue
from sqlalchemy import Connection, delete, func, insert, select, update

from memcon.errors import QueryError
from memcon.record.corrections import Decision
from memcon.store.store import Store
from memcon.store.tables import account, decision, token
from memcon.types import Noun

Role = Literal["reader", "editor", "admin"]

ROLES: tuple[Role, ...] = ("reader", "editor", "admin")
"""Who reads; who also corrects, judges and adds; who also sees every marking and says who may do what."""


class Account(Noun):
    """Someone who may sit at the desk: `password` is its hash, `sees` are the markings this person may see, `epoch` counts what ends all
    sessions; `added` is when, UTC."""

    name: str
    role: Role
    password: str = Field(repr=False)
    sees: tuple[str, ...] = ()
    epoch: int = 0
    added: str = ""


class Token(Noun):
    """A token of a program, by the beginning of its hash; what it is for, and when it was made, UTC."""

    id: str
    account: str
    label: str
    added: str


class Accounts:
    """The accounts of a record."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[Account, ...]:
        """Every account, by name."""
        with self._store.reading() as connection:
            return tuple(_account(row) for row in connection.execute(select(account).order_by(account.c.name)).mappings())

    def get(self, name: str) -> Account | None:
        """The account of a name."""
        with self._store.reading() as connection:
            row = connection.execute(select(account).where(account.c.name == name)).mappings().first()
        return _account(row) if row else None

    def add(self, name: str, role: Role, password: str, sees: Collection[str], *, by: str) -> Account:
        """Make an account; `password` is its hash. Raises `QueryError` where there is one of that name, or it cannot be one."""
        if not (0 < len(name) <= 60 and name.isprintable() and name == name.strip()):
            raise QueryError(f"{name!r} cannot be a name; give one of up to 60 letters")
        with self._store.writing() as connection:
            if connection.execute(select(account.c.name).where(account.c.name == name)).first():
                raise QueryError(f"there is an account {name!r} already; change it with: memcon users set {name}")
            # never an epoch that somebody of this name had before, whose cookies may be about: each was one decision more
            epoch = connection.execute(select(func.max(decision.c.number))).scalar() or 0
            made = Account(name=name, role=role, password=password, sees=tuple(sorted(set(sees))), epoch=epoch, added=_now())
            connection.execute(insert(account).values({**made.model_dump(), "sees": json.dumps(made.sees)}))
            _told(connection, by, {"name": name, "role": role, "sees": list(made.sees)})
        return made

    def change(
        self, name: str, *, role: Role | None = None, password: str | None = None, sees: Collection[str] | None = None, by: str
    ) -> Account:
        """Give an account another role, another password (its hash), other markings. Its sessions end. Raises `QueryError` where there is
        none, or it is the last administrator's."""
        with self._store.writing() as connection:
            now = _there(connection, name)
            if now.role == "admin" and role not in (None, "admin"):
                _not_the_last(connection)
            made = now.model_copy(
                update={
                    "role": role or now.role,
                    "password": password or now.password,
                    "sees": now.sees if sees is None else tuple(sorted(set(sees))),
                    "epoch": now.epoch + 1,
                }
            )
            connection.execute(update(account).where(account.c.name == name).values({**made.model_dump(), "sees": json.dumps(made.sees)}))
            _told(connection, by, {"name": name, "role": made.role, "sees": list(made.sees), "password": "changed" if password else "kept"})
        return made

    def remove(self, name: str, *, by: str) -> None:
        """Take an account and its tokens away. Raises `QueryError` where there is none, or it is the last administrator's."""
        with self._store.writing() as connection:
            if _there(connection, name).role == "admin":
                _not_the_last(connection)
            connection.execute(delete(token).where(token.c.account == name))
            connection.execute(delete(account).where(account.c.name == name))
            _told(connection, by, {"name": name, "role": None})

    # --- tokens -------------------------------------------------------------------------------

    def tokens(self, name: str) -> tuple[Token, ...]:
        """The tokens of an account, the oldest first."""
        asked = select(token).where(token.c.account == name).order_by(token.c.added, token.c.hash)
        with self._store.reading() as connection:
            return tuple(
                Token(id=row["hash"][:12], account=row["account"], label=row["label"], added=row["added"])
                for row in connection.execute(asked).mappings()
            )

    def add_token(self, name: str, hash: str, label: str, *, by: str) -> None:
        """Keep the hash of a token of an account."""
        with self._store.writing() as connection:
            _there(connection, name)
            connection.execute(insert(token).values(hash=hash, account=name, label=label[:80], added=_now()))
            _told(connection, by, {"name": name, "token": hash[:12], "label": label[:80]})

    def remove_token(self, name: str, id: str, *, by: str) -> None:
        """Take a token of an account away. Raises `QueryError` where it has none of that beginning."""
        with self._store.writing() as connection:
            gone = connection.execute(delete(token).where(token.c.account == name, func.substr(token.c.hash, 1, 12) == id))
            if not gone.rowcount:
                raise QueryError(f"{name} has no token {id!r}")
            _told(connection, by, {"name": name, "token": id, "label": None})

    def of_token(self, hash: str) -> Account | None:
        """The account whose token has this hash."""
        asked = select(account).join(token, token.c.account == account.c.name).where(token.c.hash == hash)
        with self._store.reading() as connection:
            row = connection.execute(asked).mappings().first()
        return _account(row) if row else None


def _account(row: object) -> Account:
    values = dict(row)  # type: ignore[call-overload]
    return Account.model_validate({**values, "sees": json.loads(values["sees"])})


def _there(connection: Connection, name: str) -> Account:
    row = connection.execute(select(account).where(account.c.name == name)).mappings().first()
    if not row:
        known = connection.execute(select(account.c.name).order_by(account.c.name)).scalars().all()
        raise QueryError(f"there is no account {name!r}; there are: {', '.join(known) or 'none'}")
    return _account(row)


def _not_the_last(connection: Connection) -> None:
    if connection.execute(select(func.count()).select_from(account).where(account.c.role == "admin")).scalar_one() < 2:
        raise QueryError("this is the last administrator's account; make another one first")


def _told(connection: Connection, by: str, value: dict[str, JsonValue]) -> None:
    """Keep in the history what was done to an account."""
    number = (connection.execute(select(func.max(decision.c.number))).scalar() or 0) + 1
    one = Decision(number=number, at=_now(), by=by, kind="account", value=value)
    connection.execute(insert(decision).values(number=number, at=one.at, who=by, why="", kind=one.kind, json=one.model_dump_json()))


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
