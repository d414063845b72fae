"""Who comes in: passwords, tokens of programs, sessions that end, and patience with those who guess."""

from __future__ import annotations

import json
import secrets
import sqlite3
import time
from collections.abc import Callable, Mapping
from hashlib import sha256
from threading import Lock
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from memcon.errors import QueryError
from memcon.store.accounts import Account, Accounts

SHORTEST = 12
"""Characters of a password. NIST SP 800-63B-4 asks for 15 where nothing else guards the door, and for 8 where something does; the limit on
attempts is something."""

WINDOW_SECONDS = 15 * 60
"""How long a failed attempt counts."""

_ATTEMPTS = {"both": 5, "address": 30, "name": 100}
"""Failures that are borne in that time: from one address on one name, from one address on all, on one name from everywhere. The last is
high, for else a stranger could lock anybody out."""

_LONGEST_NAME = 100
"""Characters of a name that are looked at: no account has as many, and what strangers send is remembered for a while."""

_HASHER = PasswordHasher()
_NOBODY = _HASHER.hash(secrets.token_hex(16))
"""What a password is compared with where there is no account, so that the time it takes tells nothing."""


class TooManyError(Exception):
    """Too many attempts; `seconds` is when to try again."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"too many attempts; try again in {seconds // 60 + 1} minutes")
        self.seconds = seconds


def hash_password(password: str) -> str:
    """The hash of a new password. Raises `QueryError` where it is too short to be one."""
    if len(password) < SHORTEST:
        raise QueryError(f"a password has {SHORTEST} characters at least; three or four words do")
    if len(password) > 1000:
        raise QueryError("a password of more than 1000 characters is none")
    return _HASHER.hash(password)


CALENDAR = "calendar_"
"""How a token begins that reads the calendar's feed and opens nothing else: it stands in an address, and addresses get about."""


def new_token(kind: str = "memcon_") -> tuple[str, str]:
    """A token for a program, or for a `CALENDAR`, and its hash: a token is random throughout, so that a plain hash keeps it."""
    made = kind + secrets.token_urlsafe(32)
    return made, hash_token(made)


def hash_token(token: str) -> str:
    """What is kept of a token."""
    return sha256(token.encode()).hexdigest()


class Door:
    """The door of a desk with accounts. What it remembers, failed attempts and ended sessions, is in a SQLite database: `shared` is its
    path, where several processes serve."""

    def __init__(self, accounts: Accounts, clock: Callable[[], float] = time.monotonic, shared: str = ":memory:") -> None:
        self.accounts = accounts
        self._clock = clock
        self._lock = Lock()
        self._notes = sqlite3.connect(shared, timeout=10, isolation_level=None, check_same_thread=False)
        self._notes.executescript(
            "PRAGMA synchronous = OFF; CREATE TABLE IF NOT EXISTS failed (key TEXT, at REAL);"
            " CREATE INDEX IF NOT EXISTS failed_key ON failed (key, at);"
            " CREATE TABLE IF NOT EXISTS ended (session TEXT PRIMARY KEY, until REAL);"
        )

    def come_in(self, name: str, password: str, address: str) -> Account | None:
        """The account of a name and its password; nothing where they do not go together. Raises `TooManyError` after too many failures,
        without looking at the password."""
        name = name[:_LONGEST_NAME]
        keys = {kind: json.dumps(key) for kind, key in (("both", [name, address]), ("address", ["", address]), ("name", [name, ""]))}
        self._bear(keys)
        account = self.accounts.get(name)
        if _fits(account.password if account else _NOBODY, password[:1000]) and account:
            self._note("DELETE FROM failed WHERE key = ?", keys["both"])
            return account
        for key in keys.values():
            self._note("INSERT INTO failed VALUES (?, ?)", key, self._clock())
        return None

    def _bear(self, keys: Mapping[str, str]) -> None:
        now = self._clock()
        self._note("DELETE FROM failed WHERE at < ?", now - WINDOW_SECONDS)
        for kind, key in keys.items():
            count, first = self._note("SELECT count(*), min(at) FROM failed WHERE key = ?", key)[0]
            if count >= _ATTEMPTS[kind]:
                raise TooManyError(int(first + WINDOW_SECONDS - now) + 1)

    def of_session(self, session: str, name: str, epoch: int) -> Account | None:
        """Whose session it is; nobody's where it has ended, or the account has changed since it began."""
        if self._note("SELECT 1 FROM ended WHERE session = ?", session):
            return None
        account = self.accounts.get(name)
        return account if account and account.epoch == epoch else None

    def end(self, session: str, lasts: float) -> None:
        """End a session that would last for so many seconds at most."""
        now = self._clock()
        self._note("DELETE FROM ended WHERE until < ?", now)
        self._note("INSERT OR REPLACE INTO ended VALUES (?, ?)", session, now + lasts)

    def _note(self, words: str, *values: str | float) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._notes.execute(words, values).fetchall()


def _fits(hash: str, password: str) -> bool:
    try:
        return _HASHER.verify(hash, password)
    except (VerificationError, InvalidHashError):
        return False
