"""A record that another machine serves, asked as if it were here: the same questions, the same types.

`Client("https://desk.example", token="…").brief("Japan", "Russia")` gives what `open_record(…).brief("Japan", "Russia")` gives there.
"""

from __future__ import annotations

import json
import re
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from http.client import HTTPException, HTTPResponse
from typing import Any, TypeVar
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlencode, urlsplit
from urllib.request import Request, urlopen

from pydantic import JsonValue, TypeAdapter

from memcon.answers.brief import Brief
from memcon.answers.calendar import Calendar
from memcon.answers.check import Check
from memcon.answers.compare import Comparison
from memcon.answers.contents import SideFound, TopicFound
from memcon.answers.ledger import Ledger, LedgerPage
from memcon.answers.wording import Wording
from memcon.api import Decision, DocumentEntry, DueFound, Found, MeetingEntry, Person
from memcon.errors import ConflictError, QueryError, RecordError
from memcon.types import Reading

Answer = TypeVar("Answer")

_KEPT = 200
"""Answers kept, to be asked for again only where they have changed."""


class Client:
    """A record at `url`, the address that `memcon serve` tells. `token` is one that its user has made there; none is needed where the
    server is on this machine and has no accounts. Calls raise as those of a `Record` do; a server out of reach is a `RecordError`."""

    def __init__(self, url: str, *, token: str | None = None, timeout: float = 60) -> None:
        if urlsplit(url).scheme not in ("http", "https"):
            raise QueryError(f"{url!r} is no address of a server; one begins with http:// or https://")
        self._url = url.rstrip("/") + "/api/v1"
        self._token = token
        self._timeout = timeout
        self._known: OrderedDict[str, tuple[str, bytes, str]] = OrderedDict()

    # --- looking up ---------------------------------------------------------------------------

    def __len__(self) -> int:
        """How many documents there are, each page once."""
        about: Mapping[str, int] = json.loads(self._get("/")[0])
        return about["documents"]

    def documents(
        self, *, side: str | None = None, since: str | None = None, until: str | None = None, limit: int | None = None, offset: int = 0
    ) -> tuple[DocumentEntry, ...]:
        """The documents, those of the latest day first."""
        return self._list("/documents", DocumentEntry, limit, offset, side=side, since=since, until=until)

    def reading(self, document: str, *, corrected: bool = True) -> Reading:
        """The reading of a document, named by its id or its source."""
        return self._ask(f"/documents/{_part(document)}", Reading, corrected=str(corrected).lower())

    def meetings(
        self, *sides: str, since: str | None = None, until: str | None = None, limit: int | None = None, offset: int = 0
    ) -> tuple[MeetingEntry, ...]:
        """The meetings in which all sides took part, the latest first."""
        return self._list("/meetings", MeetingEntry, limit, offset, side=sides, since=since, until=until)

    def people(self, side: str | None = None) -> tuple[Person, ...]:
        """The people who took part in meetings."""
        return self._list("/people", Person, None, 0, side=side)

    def person(self, name: str) -> Person:
        """The one person whom a name stands for."""
        return self._ask(f"/people/{_part(name)}", Person)

    def sides(self) -> tuple[SideFound, ...]:
        """The sides that take part in meetings."""
        return self._ask("/sides", tuple[SideFound, ...])

    def topics(self) -> tuple[TopicFound, ...]:
        """The issues spoken of."""
        return self._ask("/topics", tuple[TopicFound, ...])

    # --- questions ----------------------------------------------------------------------------

    def search(
        self,
        words: str = "",
        *,
        side: str | None = None,
        person: str | None = None,
        topic: str | None = None,
        act: str | None = None,
        since: str | None = None,
        until: str | None = None,
        kind: str | None = None,
        between: Sequence[str] = (),
        limit: int = 20,
        offset: int = 0,
    ) -> Found:
        """The statements and commitments in which all words stand, latest first."""
        asked = {"side": side, "person": person, "topic": topic, "act": act, "since": since, "until": until, "kind": kind}
        return self._ask("/search", Found, words=words, between=between, limit=limit, offset=offset, **asked)

    def brief(self, a: str, b: str, topic: str | None = None, before: str | None = None) -> Brief:
        """A brief on side `b` for side `a`."""
        return self._ask("/brief", Brief, a=a, b=b, topic=topic, before=before)

    def ledger(self, *sides: str, state: str | Sequence[str] | None = None, due: str | None = None) -> Ledger:
        """What was promised among sides, with what became of it."""
        return self._ask("/ledger", Ledger, side=sides, state=state, due=due)

    def ledger_page(
        self,
        *sides: str,
        state: str | Sequence[str] | None = None,
        since: str | None = None,
        until: str | None = None,
        latest_first: bool = True,
        limit: int = 20,
        offset: int = 0,
    ) -> LedgerPage:
        """The promises spoken of last, or with `since` or `until` those whose time ends on these days, each with what became of it."""
        asked: dict[str, Any] = {"since": since, "until": until, "latest_first": latest_first, "limit": limit, "offset": offset}
        return self._ask("/ledger/pages", LedgerPage, side=sides, state=state, **asked)

    def due(
        self,
        *sides: str,
        since: str | None = None,
        until: str | None = None,
        latest_first: bool = False,
        limit: int = 50,
        offset: int = 0,
    ) -> DueFound:
        """The commitments whose time ends on these days, as single pages word them."""
        asked: dict[str, Any] = {"since": since, "until": until, "latest_first": latest_first, "limit": limit, "offset": offset}
        return self._ask("/due", DueFound, side=sides, **asked)

    def calendar(self, *sides: str) -> Calendar:
        """Meetings and visits, held and planned."""
        return self._ask("/calendar", Calendar, side=sides)

    def compare(self, meeting: str) -> Comparison:
        """The accounts of a meeting (`NAME#m1`) side by side."""
        document, _, id = meeting.partition("#")
        return self._ask(f"/meetings/{_part(document)}/{_part(id)}/compare", Comparison)

    def wording(self, side: str, other: str | None = None, topic: str | None = None, before: str | None = None) -> Wording:
        """How a side's language on an issue moves."""
        return self._ask("/wording", Wording, side=side, other=other, topic=topic, before=before)

    def check(self, draft: str) -> Check:
        """Whether the sentences of a draft are borne out by the record."""
        return self._send("/check", Check, {"draft": draft})

    # --- corrections --------------------------------------------------------------------------

    def correct(self, document: str, path: str, value: JsonValue, *, why: str = "", seen: int | None = None) -> Decision:
        """Give a field of a fact another value, in the name of whose token this is. With `seen`, the number of the last decision on the
        document that its author knew, raises `ConflictError` where there is a later one."""
        given: dict[str, JsonValue] = {"path": path, "value": value, "why": why, "seen": seen}
        return self._send(f"/documents/{_part(document)}/corrections", Decision, given)

    def accept(self, document: str, label: str, *, why: str = "", seen: int | None = None) -> Decision:
        """Say that a fact is right as it stands; `seen` as in `correct`."""
        return self._send(f"/documents/{_part(document)}/acceptances", Decision, {"label": label, "why": why, "seen": seen})

    def undo(self, number: int, *, why: str = "") -> Decision:
        """Take a decision back."""
        return self._send(f"/history/{number}/undo", Decision, {"why": why})

    def history(self, document: str | None = None) -> tuple[Decision, ...]:
        """What was decided on a document, or in the whole record, in order."""
        if document:
            return self._ask(f"/documents/{_part(document)}/history", tuple[Decision, ...])
        return self._list("/history", Decision, None, 0)[::-1]

    # --- the wire -----------------------------------------------------------------------------

    def _ask(self, path: str, kind: type[Answer], /, **asked: Any) -> Answer:
        return TypeAdapter(kind).validate_json(self._get(_address(path, asked))[0])

    def _send(self, path: str, kind: type[Answer], given: Mapping[str, JsonValue]) -> Answer:
        with self._open(Request(self._url + path, json.dumps(given).encode(), {"content-type": "application/json"})) as answer:
            return TypeAdapter(kind).validate_json(answer.read())

    def _list(self, path: str, kind: type[Answer], limit: int | None, offset: int, /, **asked: Any) -> tuple[Answer, ...]:
        """A list, page after page until its end or `limit`."""
        found: list[Answer] = []
        page = min(limit or 500, 500)
        for part in self._pages(_address(path, {**asked, "limit": page, "offset": offset})):
            found += TypeAdapter(list[kind]).validate_json(part)  # type: ignore[valid-type]
            if limit is not None and len(found) >= limit:
                break
        return tuple(found[:limit])

    def _pages(self, address: str | None) -> Iterator[bytes]:
        while address:
            body, link = self._get(address)
            yield body
            following = re.search(r'<([^>]*)>; rel="next"', link)
            address = following[1].removeprefix("/api/v1") if following else None

    def _get(self, address: str) -> tuple[bytes, str]:
        """The body of an answer and its `Link` header; from what is known, where it has not changed."""
        known = self._known.get(address)
        request = Request(self._url + address, headers={"if-none-match": known[0]} if known else {})
        try:
            with self._open(request) as answer:
                body, link, tag = answer.read(), answer.headers.get("link", ""), answer.headers.get("etag")
        except _UnchangedError:
            assert known is not None  # only then is it asked for
            return known[1], known[2]
        if tag:
            self._known[address] = (tag, body, link)
            self._known.move_to_end(address)
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return body, link

    def _open(self, request: Request) -> HTTPResponse:
        if self._token:
            request.add_header("authorization", f"Bearer {self._token}")
        try:
            opened: HTTPResponse = urlopen(request, timeout=self._timeout)
            return opened
        except HTTPError as error:
            if error.code == 304:
                raise _UnchangedError from error
            raise _trouble(error) from error
        except (URLError, TimeoutError, HTTPException, OSError) as error:
            raise RecordError(f"the record at {self._url} cannot be reached: {error}") from error


class _UnchangedError(Exception):
    """The answer is the one that is known."""


def _trouble(error: HTTPError) -> Exception:
    try:
        said = str(json.loads(error.read())["error"])
    except (ValueError, KeyError, TypeError, OSError):
        said = f"the server answered {error.code}"
    if error.code == 409:
        return ConflictError(said)
    return RecordError(said) if error.code >= 500 or error.code in (401, 403) else QueryError(said)


def _part(name: str) -> str:
    return quote(name, safe="")


def _address(path: str, asked: Mapping[str, Any]) -> str:
    kept = {k: v for k, v in asked.items() if v not in (None, "", (), [])}
    return path + ("?" + urlencode(kept, doseq=True) if kept else "")
