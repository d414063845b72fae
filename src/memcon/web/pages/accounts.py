"""Accounts, for administrators: who may sit at the desk, as what, and which markings each may see."""

from __future__ import annotations

import secrets
from typing import Annotated

from fastapi import APIRouter, Form
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from memcon.errors import QueryError
from memcon.store.accounts import ROLES, Accounts, Role
from memcon.web.desk import Here, Sitting
from memcon.web.door import hash_password
from memcon.web.gate import cookie
from memcon.web.pages.account import door_of
from memcon.web.permissions import administrator
from memcon.web.rendering import page, sentence

router = APIRouter()


@router.get("/accounts")
def accounts(here: Here) -> HTMLResponse:
    _accounts(here)
    return _listed(here)


@router.post("/accounts")
def add(here: Here, name: Annotated[str, Form()], role: Annotated[Role, Form()], sees: Annotated[str, Form()] = "") -> HTMLResponse:
    there = _accounts(here)
    password = _password()
    try:
        there.add(name.strip(), role, hash_password(password), _markings(sees), by=here.visitor.name)
    except QueryError as error:
        return _listed(here, 400, trouble=sentence(str(error)))
    return _listed(here, made=(name.strip(), password))


@router.post("/accounts/{name}")
def change(here: Here, name: str, role: Annotated[Role, Form()], sees: Annotated[str, Form()] = "") -> Response:
    there = _accounts(here)
    try:
        made = there.change(name, role=role, sees=_markings(sees), by=here.visitor.name)
    except QueryError as error:
        return _listed(here, 400, trouble=sentence(str(error)))
    response = RedirectResponse("/accounts" if name != here.visitor.name or made.role == "admin" else "/account", 303)
    if name == here.visitor.name:  # whose session ended with the change, and who sits here
        response.headers.append("set-cookie", cookie(here.desk, secrets.token_urlsafe(24), made.name, made.epoch))
    return response


@router.post("/accounts/{name}/password")
def another_password(here: Here, name: str) -> HTMLResponse:
    there = _accounts(here)
    password = _password()
    if name == here.visitor.name:
        return _listed(here, 400, trouble="Your own password is changed on your own page.")
    try:
        there.change(name, password=hash_password(password), by=here.visitor.name)
    except QueryError as error:
        return _listed(here, 400, trouble=sentence(str(error)))
    return _listed(here, made=(name, password))


@router.post("/accounts/{name}/tokens/{id}/remove")
def remove_token(here: Here, name: str, id: str) -> RedirectResponse:
    _accounts(here).remove_token(name, id, by=here.visitor.name)
    return RedirectResponse("/accounts", 303)


@router.post("/accounts/{name}/remove")
def remove(here: Here, name: str) -> Response:
    there = _accounts(here)
    try:
        there.remove(name, by=here.visitor.name)
    except QueryError as error:
        return _listed(here, 400, trouble=sentence(str(error)))
    return RedirectResponse("/accounts", 303)


def _accounts(here: Sitting) -> Accounts:
    door = door_of(here)
    administrator(here)
    return door.accounts


def _listed(here: Sitting, status: int = 200, trouble: str = "", made: tuple[str, str] | None = None) -> HTMLResponse:
    there = door_of(here).accounts
    found = [(a, there.tokens(a.name)) for a in there.all()]
    return page(here, "accounts.html", status, accounts=found, roles=ROLES, trouble=trouble, made=made)


def _markings(given: str) -> list[str]:
    return [part.strip() for part in given.split(",") if part.strip()]


def _password() -> str:
    """A first password: 96 bits of chance, in four parts that can be told on the telephone."""
    made = secrets.token_hex(12)
    return "-".join(made[i : i + 6] for i in range(0, 24, 6))
