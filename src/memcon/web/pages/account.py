"""Signing in and out; one's own password and tokens."""

from __future__ import annotations

import secrets
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from memcon.errors import QueryError
from memcon.web.desk import Here, Sitting
from memcon.web.door import Door, TooManyError, hash_password, new_token
from memcon.web.gate import SESSION_SECONDS, cookie
from memcon.web.rendering import page, path_of_ours, sentence

router = APIRouter()


@router.get("/login")
def door(here: Here, back: str = "/") -> Response:
    if here.signed_in:
        return RedirectResponse(path_of_ours(back, "/"), 303)
    return page(here, "login.html", back=back, name="", trouble="")


@router.post("/login")
def sign_in(
    request: Request,
    here: Here,
    name: Annotated[str, Form()] = "",
    password: Annotated[str, Form()] = "",
    back: Annotated[str, Form()] = "/",
) -> Response:
    address = request.client.host if request.client else ""
    try:
        account = door_of(here).come_in(name, password, address)
    except TooManyError as error:
        wait = page(here, "login.html", 429, back=back, name=name, trouble=sentence(str(error)))
        wait.headers["retry-after"] = str(error.seconds)
        return wait
    if not account:
        return page(here, "login.html", 403, back=back, name=name, trouble="Name and password do not go together.")
    response = RedirectResponse(path_of_ours(back, "/"), 303)
    # a session of its own: one that somebody else may have begun is not carried on
    response.headers.append("set-cookie", cookie(here.desk, secrets.token_urlsafe(24), account.name, account.epoch))
    return response


@router.post("/logout")
def sign_out(here: Here) -> RedirectResponse:
    door_of(here).end(here.session, SESSION_SECONDS)
    response = RedirectResponse("/login", 303)
    response.headers.append("set-cookie", cookie(here.desk, secrets.token_urlsafe(24)))
    return response


@router.get("/account")
def own(here: Here) -> HTMLResponse:
    return _own(here)


@router.post("/account/password")
def password(request: Request, here: Here, old: Annotated[str, Form()] = "", new: Annotated[str, Form()] = "") -> Response:
    door = door_of(here)
    try:
        if not door.come_in(here.visitor.name, old, request.client.host if request.client else ""):
            return _own(here, 403, "That is not your password.")
        account = door.accounts.change(here.visitor.name, password=hash_password(new), by=here.visitor.name)
    except TooManyError as error:
        return _own(here, 429, sentence(str(error)))
    except QueryError as error:
        return _own(here, 400, sentence(str(error)))
    response = RedirectResponse("/account", 303)
    response.headers.append("set-cookie", cookie(here.desk, secrets.token_urlsafe(24), account.name, account.epoch))
    return response


@router.post("/account/tokens")
def make_token(here: Here, label: Annotated[str, Form()] = "") -> HTMLResponse:
    token, hash = new_token()
    door_of(here).accounts.add_token(here.visitor.name, hash, label.strip() or "a program", by=here.visitor.name)
    return _own(here, made=token)


@router.post("/account/tokens/{id}/remove")
def remove_token(here: Here, id: str) -> RedirectResponse:
    door_of(here).accounts.remove_token(here.visitor.name, id, by=here.visitor.name)
    return RedirectResponse("/account", 303)


def _own(here: Sitting, status: int = 200, trouble: str = "", made: str = "") -> HTMLResponse:
    tokens = door_of(here).accounts.tokens(here.visitor.name)
    return page(here, "account.html", status, tokens=tokens, trouble=trouble, made=made)


def door_of(here: Sitting) -> Door:
    """The door of a desk with accounts; there is no such page at a desk without."""
    if not here.desk.door:
        raise HTTPException(404, "This desk has no accounts: nobody signs in.")
    return here.desk.door
