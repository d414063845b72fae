"""What every request passes before it reaches a page: a limit on its size, the session it belongs to, and the headers of its answer."""

from __future__ import annotations

import hmac
import secrets
from time import perf_counter
from urllib.parse import urlencode

from fastapi import HTTPException, Request
from fastapi.concurrency import run_in_threadpool
from itsdangerous import BadSignature, URLSafeTimedSerializer
from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from memcon.web.desk import COOKIE, Desk, Sitting, Visitor
from memcon.web.door import CALENDAR, hash_token

LARGEST = 32 * 1024 * 1024
"""Bytes of a request, files included: more than any afternoon's readouts, and not more than memory bears."""

SESSION_SECONDS = 12 * 3600
"""A working day: after it, one signs in again."""

FIELD, HEADER = "token", "x-memcon-token"
"""Where a form and a script carry the token of their session."""

_SAFE = ("GET", "HEAD", "OPTIONS")

_HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}


class Headed:
    """Puts the headers that keep foreign script, frames and hosts out on every answer, and for those who see everything how long it took to
    make: others could tell by it how often a word stands in what is hidden from them. Pages are not kept by caches on the way."""

    def __init__(self, app: ASGIApp, https: bool = False) -> None:
        self.app = app
        self.headers = {**_HEADERS, **({"strict-transport-security": "max-age=31536000"} if https else {})}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        began = perf_counter()

        async def headed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                here: Sitting | None = scope.get("state", {}).get("sitting")
                if here and here.visitor.sees is None:
                    headers["server-timing"] = f"total;dur={(perf_counter() - began) * 1000:.1f}"
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
                headers.setdefault("cache-control", "private, no-cache")
            await send(message)

        await self.app(scope, receive, headed if scope["type"] == "http" else send)


class Limited:
    """Refuses a request larger than `LARGEST`, as soon as that is known."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        told = Headers(scope=scope).get("content-length", "0")
        if not told.isdigit() or int(told) > LARGEST:
            await PlainTextResponse("The request is too large.", 413)(scope, receive, send)
            return
        seen = 0

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > LARGEST:
                raise HTTPException(413, "The request is too large.")
            return message

        await self.app(scope, counted, send)


class Seated:
    """Finds the session of a request by its signed cookie, or begins one, and seats its visitor at the desk. Where there are accounts,
    those who have not signed in get no further than the door."""

    def __init__(self, app: ASGIApp, desk: Desk) -> None:
        self.app = app
        self.desk = desk

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        found = self._session(request)
        session, name, epoch = found or (secrets.token_urlsafe(24), "", 0)
        visitor = self.desk.owner or await run_in_threadpool(self._visitor, request, session, name, epoch)
        who = visitor or _STRANGER
        record = self.desk.record if who.sees is None else self.desk.record.seen_by(who.sees)
        sitting = Sitting(self.desk, who, visitor is not None, session, record)
        scope.setdefault("state", {})["sitting"] = sitting

        static = scope["path"].startswith("/static/")  # caches on the way keep it, for all: it begins no session

        async def remembered(message: Message) -> None:
            if message["type"] == "http.response.start" and not found and not static:
                MutableHeaders(scope=message).append("set-cookie", cookie(self.desk, session))
            await send(message)

        if visitor or static or scope["path"] == "/login":
            await self.app(scope, receive, remembered)
        else:
            await _turned_away(request)(scope, receive, remembered)

    def _session(self, request: Request) -> tuple[str, str, int] | None:
        given = request.cookies.get(COOKIE)
        try:
            session, name, epoch = signer(self.desk).loads(given or "", max_age=SESSION_SECONDS)
        except (BadSignature, ValueError, TypeError):
            return None
        return str(session), str(name), int(epoch)

    def _visitor(self, request: Request, session: str, name: str, epoch: int) -> Visitor | None:
        """Who asks, by a program's token or by a session."""
        door = self.desk.door
        if not door:
            return None
        kind, _, token = (part.strip() for part in request.headers.get("authorization", "").partition(" "))
        key = request.query_params.get("key", "") if request.url.path == "/calendar.ics" else ""  # calendars cannot send a header
        if token:
            meant = kind.lower() == "bearer" and not token.startswith(CALENDAR)
            account = door.accounts.of_token(hash_token(token)) if meant else None
        elif key:
            account = door.accounts.of_token(hash_token(key)) if key.startswith(CALENDAR) else None
        else:
            account = door.of_session(session, name, epoch) if name else None
        return Visitor(account.name, account.role, None if account.role == "admin" else account.sees) if account else None


_STRANGER = Visitor("nobody", "reader", ())


def signer(desk: Desk) -> URLSafeTimedSerializer:
    """What signs the cookies of a desk."""
    return URLSafeTimedSerializer(desk.secret, salt="session")


def cookie(desk: Desk, session: str, name: str = "", epoch: int = 0) -> str:
    """The header that sets the session's cookie: out of the reach of scripts, and not sent along from other sites."""
    value = signer(desk).dumps([session, name, epoch])
    return f"{COOKIE}={value}; Path=/; HttpOnly; SameSite=Lax" + "; Secure" * desk.https


def _turned_away(request: Request) -> Response:
    path = request.url.path
    if path.startswith("/api/") or path.endswith(".ics") or request.method not in _SAFE:
        return JSONResponse({"error": "sign in, or send a token: Authorization: Bearer …"}, 401, {"www-authenticate": "Bearer"})
    back = path + (f"?{request.url.query}" if request.url.query else "")
    return RedirectResponse("/login?" + urlencode({"back": back}), 303)


async def from_a_page_of_ours(request: Request) -> None:
    """Refuses a write that does not carry the token of its session: another site's page may send one, but not read the token."""
    if request.method in _SAFE:
        return
    sitting: Sitting = request.state.sitting
    given = request.headers.get(HEADER)
    if given is None:
        found = (await request.form()).get(FIELD)
        given = found if isinstance(found, str) else ""
    if not hmac.compare_digest(given.encode(), sitting.token.encode()):
        raise HTTPException(403, "This page is too old to send from, or the form came from another site. Load the page again and repeat.")


async def from_a_program(request: Request) -> None:
    """Refuses a write of a browser that does not carry the token of its session. A program says who it is by a token of its own, or, where
    nobody has to, sends none of what browsers always send."""
    sitting: Sitting = request.state.sitting
    by_token = request.headers.get("authorization", "").partition(" ")[2].strip()
    if request.method in _SAFE or (sitting.desk.door and by_token):
        return
    if any(h in request.headers for h in ("origin", "sec-fetch-site", "cookie")):
        await from_a_page_of_ours(request)
