"""What an application holds, and who sits at it for the length of one request."""

from __future__ import annotations

import hmac
import secrets
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from hashlib import sha256
from threading import Lock
from typing import Annotated, Any, Literal, TypeVar

from fastapi import Depends, Request

from memcon.api import Record
from memcon.web.door import Door

Answer = TypeVar("Answer")

Role = Literal["reader", "editor", "admin"]

COOKIE = "memcon"
"""The cookie that carries the session."""


@dataclass(frozen=True)
class Visitor:
    """Who asks: a name, as it stands in the history, and what this person may do; `sees` are the markings that this person may see, null
    for all."""

    name: str
    role: Role
    sees: tuple[str, ...] | None = None

    @property
    def may_edit(self) -> bool:
        return self.role in ("editor", "admin")

    @property
    def may_administer(self) -> bool:
        return self.role == "admin"


class Remembered:
    """Answers that take long to work out, kept until the record changes. `most` are kept; the one longest unused goes first."""

    def __init__(self, most: int = 64) -> None:
        self._most = most
        self._lock = Lock()
        self._answers: OrderedDict[Hashable, Any] = OrderedDict()

    def get(self, key: Hashable, work_out: Callable[[], Answer]) -> Answer:
        """The answer under `key`, worked out where it is not known."""
        with self._lock:
            if key in self._answers:
                self._answers.move_to_end(key)
                found: Answer = self._answers[key]
                return found
        answer = work_out()
        with self._lock:
            self._answers[key] = answer
            while len(self._answers) > self._most:
                self._answers.popitem(last=False)
        return answer


@dataclass
class Desk:
    """What one application holds: the record; who sits at it where there are no accounts, or the door where there are; the secret that
    signs its cookies, and whether these are for https alone."""

    record: Record
    owner: Visitor | None = None
    door: Door | None = None
    https: bool = False
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    remembered: Remembered = field(default_factory=Remembered)

    def token(self, session: str) -> str:
        """What a form must carry to be taken as sent from a page of ours in this session."""
        return hmac.new(self.secret, f"form {session}".encode(), sha256).hexdigest()


@dataclass(frozen=True)
class Sitting:
    """One request's view of the desk: who asks, in which session, and the record as this person may see it."""

    desk: Desk
    visitor: Visitor
    signed_in: bool
    session: str
    record: Record

    @property
    def token(self) -> str:
        return self.desk.token(self.session)

    def remember(self, key: Hashable, work_out: Callable[[], Answer]) -> Answer:
        """An answer on the record as it stands now, kept for the next who ask and may see the same."""
        return self.desk.remembered.get((self.record.state(), self.visitor.sees, key), work_out)


def sitting(request: Request) -> Sitting:
    """The sitting of a request, as the gate made it."""
    found: Sitting = request.state.sitting
    return found


Here = Annotated[Sitting, Depends(sitting)]
