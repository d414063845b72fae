"""What every request passes before it reaches a page: a limit on its size, the session it belongs to, and the headers of its answer."""

from __future__ import annotations

import hmac
import secrets

from fastapi import HTTPException, Request
from itsdangerous import BadSignature, URLSafeTimedSerializer
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import cookie_parser
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from memcon.web.desk import COOKIE, Desk, Sitting

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
    """Puts the headers that keep foreign script, frames and hosts out on every answer. Pages are not kept by caches on the way."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def headed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
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
    """Finds the session of a request by its signed cookie, or begins one, and seats its visitor at the desk."""

    def __init__(self, app: ASGIApp, desk: Desk) -> None:
        self.app = app
        self.desk = desk
        self.signer = URLSafeTimedSerializer(desk.secret, salt="session")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        session = self._session(scope)
        fresh = None if session else secrets.token_urlsafe(24)
        sitting = Sitting(self.desk, self.desk.owner, session or fresh or "", self.desk.record)
        scope.setdefault("state", {})["sitting"] = sitting

        async def remembered(message: Message) -> None:
            if message["type"] == "http.response.start" and fresh:
                MutableHeaders(scope=message).append("set-cookie", cookie(self.signer.dumps(fresh)))
            await send(message)

        await self.app(scope, receive, remembered)

    def _session(self, scope: Scope) -> str | None:
        given = cookie_parser(Headers(scope=scope).get("cookie", "")).get(COOKIE)
        try:
            found = self.signer.loads(given, max_age=SESSION_SECONDS) if given else None
        except BadSignature:
            return None
        return found if isinstance(found, str) else None


def cookie(value: str, secure: bool = False) -> str:
    """The header that sets the session's cookie: out of the reach of scripts, and not sent along from other sites."""
    return f"{COOKIE}={value}; Path=/; HttpOnly; SameSite=Lax" + "; Secure" * secure


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
    if request.method in _SAFE or "authorization" in request.headers:
        return
    if any(h in request.headers for h in ("origin", "sec-fetch-site", "cookie")):
        await from_a_page_of_ours(request)
