"""What an application holds, and who sits at it for the length of one request."""

from __future__ import annotations

import hmac
import secrets
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from hashlib import sha256
from threading import Lock
from time import monotonic
from typing import Annotated, Any, Literal, NamedTuple, TypeVar

from fastapi import Depends, Request

from memcon.answers.ledger import Ledger, LedgerPage
from memcon.api import Record
from memcon.web.door import Door

Answer = TypeVar("Answer")

LARGE = 2000
"""Documents beyond which a page does not look at the whole record: a second's work on a slow machine."""

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
    """Answers kept until the record changes. `most` are kept; the one longest unused goes first.

    What takes long to work out is worked out once, whoever else asks meanwhile. After a change, an answer that took longer than
    `_LONG_SECONDS` is still given while the new one is being made: all but one who may have come to see what may not be seen any more.
    """

    def __init__(self, most: int = 128) -> None:
        self._most = most
        self._lock = Lock()
        self._answers: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._working: dict[Hashable, Future[Any]] = {}
        self._workers = ThreadPoolExecutor(1, thread_name_prefix="answers")

    def get(self, key: Hashable, state: tuple[int, int, int], work_out: Callable[[], Answer]) -> Answer:
        """The answer under `key`, worked out where none is known that may still be given."""
        kept = self._kept(key)
        if kept and kept.state == state:
            answer: Answer = kept.answer
            return answer
        if kept and kept.state[2] == state[2] and kept.seconds > _LONG_SECONDS:
            self._begin(key, state, work_out, self._workers.submit)
            stale: Answer = kept.answer
            return stale
        found: Answer = self._begin(key, state, work_out, _at_once).result()
        return found

    def _kept(self, key: Hashable) -> _Kept | None:
        with self._lock:
            if key in self._answers:
                self._answers.move_to_end(key)
            return self._answers.get(key)

    def _begin(
        self, key: Hashable, state: tuple[int, int, int], work_out: Callable[[], Any], run: Callable[[Callable[[], None]], object]
    ) -> Future[Any]:
        """The working out of an answer: that which is going on, or a new one."""
        with self._lock:
            going_on = self._working.get((key, state))
            if going_on:
                return going_on
            future = self._working[(key, state)] = Future[Any]()

        def work() -> None:
            began = monotonic()
            try:
                answer = work_out()
            except BaseException as error:
                future.set_exception(error)
            else:
                with self._lock:
                    self._answers[key] = _Kept(state, answer, monotonic() - began)
                    while len(self._answers) > self._most:
                        self._answers.popitem(last=False)
                future.set_result(answer)
            finally:
                with self._lock:
                    del self._working[(key, state)]

        run(work)
        return future


_LONG_SECONDS = 0.5


class _Kept(NamedTuple):
    """An answer, the state of the record for which it was worked out, and how long that took."""

    state: tuple[int, int, int]
    answer: Any
    seconds: float


def _at_once(work: Callable[[], None]) -> None:
    work()


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

    def tag(self, seen: str) -> str:
        """A short word for what an answer was made from, which tells nobody else what that was."""
        return hmac.new(self.secret, f"tag {seen}".encode(), sha256).hexdigest()[:20]

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
        return self.desk.remembered.get((self.visitor.sees, key), self.record.state(), work_out)

    @cached_property
    def is_large(self) -> bool:
        """Whether the record is too large for answers that look at all of it."""
        return self.remember("size", self.record.__len__) > LARGE

    def last_day(self) -> date:
        """The latest day of which the record tells."""
        found = self.record.documents(limit=1)
        return date.fromisoformat(found[0].day) if found and found[0].day else date.today()

    def ledger(self, *sides: str) -> Ledger:
        """What was promised among sides."""
        return self.remember(("ledger", *sides), lambda: self.record.ledger(*sides))

    def ledger_page(self, *sides: str, **asked: Any) -> LedgerPage:
        """A page of what was promised, in a record too large for all of it: see `Record.ledger_page`."""
        return self.remember(("ledger page", sides, *sorted(asked.items())), lambda: self.record.ledger_page(*sides, **asked))


def sitting(request: Request) -> Sitting:
    """The sitting of a request, as the gate made it."""
    found: Sitting = request.state.sitting
    return found


Here = Annotated[Sitting, Depends(sitting)]
