"""The application: its gate, its pages, its programs' entrance, and what is said when something goes wrong."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from anyio import to_thread
from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException
from starlette.middleware.trustedhost import TrustedHostMiddleware

from memcon import __version__
from memcon.errors import ConflictError, MemconError, QueryError, RecordError
from memcon.web import rest
from memcon.web.desk import Desk
from memcon.web.gate import Headed, Limited, Seated, from_a_page_of_ours
from memcon.web.pages import ROUTERS
from memcon.web.rendering import page, sentence

LOOPBACK = ("127.0.0.1", "localhost", "[::1]", "::1")
"""The names under which this machine calls itself."""


def create_app(desk: Desk, hosts: Sequence[str] = LOOPBACK) -> FastAPI:
    """The application at a desk. `hosts` are the names by which it may be called: a page elsewhere that points a name of its own at this
    machine is not answered."""
    app = FastAPI(
        title="memcon", version=__version__, docs_url=None, redoc_url=None, openapi_url="/api/v1/openapi.json", lifespan=_few_at_once
    )
    app.state.desk = desk
    app.mount("/static", _Kept(directory=Path(__file__).parent / "static"), name="static")
    for router in ROUTERS:
        app.include_router(router, dependencies=[Depends(from_a_page_of_ours)], include_in_schema=False)
    app.include_router(rest.router)
    app.add_middleware(Seated, desk=desk)
    app.add_middleware(Limited)
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(hosts))
    app.add_middleware(Headed, https=desk.https)
    app.add_exception_handler(MemconError, _asked_wrongly)
    app.add_exception_handler(HTTPException, _refused)
    app.add_exception_handler(RequestValidationError, _malformed)
    return app


_AT_ONCE = 4
"""Requests that one process works on at the same time, the others waiting for their turn: it has one processor for all, and each of many
would be done as late as the last."""


@asynccontextmanager
async def _few_at_once(app: FastAPI) -> AsyncIterator[None]:
    to_thread.current_default_thread_limiter().total_tokens = _AT_ONCE
    yield


class _Kept(StaticFiles):
    """Files that only change with the version; pages name it with each."""

    def file_response(self, *given: object, **more: object) -> Response:
        response = super().file_response(*given, **more)  # type: ignore[arg-type]
        response.headers["cache-control"] = "public, max-age=3600"
        return response


def _asked_wrongly(request: Request, error: Exception) -> Response:
    kinds = ((RecordError, 503), (ConflictError, 409), (QueryError, 400))
    status = next((status for kind, status in kinds if isinstance(error, kind)), 422)
    if status == 503 and request.app.state.desk.door:  # where it is, and what its server says, is for those who keep it
        logging.getLogger(__name__).error("%s", error)
        return _said(request, status, "the record cannot be reached, or cannot do this now; those who keep it find the reason told")
    return _said(request, status, str(error))


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 304:
        return Response(status_code=304, headers=dict(error.headers or {}))
    said = {404: "there is no such page here", 405: "this page cannot be asked for in that way"}
    plain = error.detail in ("Not Found", "Method Not Allowed")
    return _said(request, error.status_code, said[error.status_code] if plain else error.detail, dict(error.headers or {}))


def _malformed(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    return _said(request, 422, f"{'.'.join(str(p) for p in first['loc'][1:]) or 'the request'}: {first['msg']}")


_TITLES = {
    400: "That question cannot be answered",
    403: "Not allowed",
    404: "Nothing here",
    409: "Someone else was faster",
    413: "Too large",
    422: "That could not be read",
    429: "Too many attempts",
    503: "The record is out of reach",
}


def _said(request: Request, status: int, message: str, headers: dict[str, str] | None = None) -> Response:
    """A message as a page for people, as JSON for programs. Where the record is stored is told to neither."""
    message = message.replace(f"the record {request.app.state.desk.record.where}", "the record")
    if request.url.path.startswith("/api/"):
        return JSONResponse({"error": message}, status, headers)
    response = page(
        request.state.sitting, "message.html", status, title=_TITLES.get(status, "Something is wrong"), message=sentence(message)
    )
    response.headers.update(headers or {})
    return response
