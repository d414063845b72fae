"""Who comes in: passwords, tokens of programs, sessions that end, and patience with those who guess."""

from __future__ import annotations

import secrets
import time
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from hashlib import sha256
from threading import Lock

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
    """The door of a desk with accounts."""

    def __init__(self, accounts: Accounts, clock: Callable[[], float] = time.monotonic) -> None:
        self.accounts = accounts
        self._clock = clock
        self._lock = Lock()
        self._failed: dict[tuple[str, ...], deque[float]] = defaultdict(deque)
        self._ended: dict[str, float] = {}

    def come_in(self, name: str, password: str, address: str) -> Account | None:
        """The account of a name and its password; nothing where they do not go together. Raises `TooManyError` after too many failures,
        without looking at the password."""
        keys = {"both": (name, address), "address": ("", address), "name": (name, "")}
        self._bear(keys)
        account = self.accounts.get(name)
        if _fits(account.password if account else _NOBODY, password[:1000]) and account:
            with self._lock:
                self._failed.pop(keys["both"], None)
            return account
        with self._lock:
            for key in keys.values():
                self._failed[key].append(self._clock())
        return None

    def _bear(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        now = self._clock()
        with self._lock:
            for key in [k for k, times in self._failed.items() if not times or times[-1] < now - WINDOW_SECONDS]:
                del self._failed[key]
            for kind, key in keys.items():
                times = self._failed.get(key, deque())
                while times and times[0] < now - WINDOW_SECONDS:
                    times.popleft()
                if len(times) >= _ATTEMPTS[kind]:
                    raise TooManyError(int(times[0] + WINDOW_SECONDS - now) + 1)

    def of_session(self, session: str, name: str, epoch: int) -> Account | None:
        """Whose session it is; nobody's where it has ended, or the account has changed since it began."""
        if session in self._ended:
            return None
        account = self.accounts.get(name)
        return account if account and account.epoch == epoch else None

    def end(self, session: str, lasts: float) -> None:
        """End a session that would last for so many seconds at most."""
        now = self._clock()
        with self._lock:
            self._ended = {k: until for k, until in self._ended.items() if until > now}
            self._ended[session] = now + lasts


def _fits(hash: str, password: str) -> bool:
    try:
        return _HASHER.verify(hash, password)
    except (VerificationError, InvalidHashError):
        return False
