"""Home: what is new, what is due, what is overdue; taking files in."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, File, UploadFile
from fastapi.responses import HTMLResponse

from memcon.answers.ledger import Entry, Ledger
from memcon.web import uploads
from memcon.web.desk import Here, Sitting
from memcon.web.permissions import editor
from memcon.web.rendering import page

router = APIRouter()

_NEW, _DUE = 6, 6

_LOOKED_AT = 48
"""Commitments of a large record that are looked at for each list: with some of them said again later, a list is rarely short."""


@router.get("/")
def home(here: Here) -> HTMLResponse:
    count = len(here.record)
    if not count:
        return page(here, "empty.html", added=())
    return page(
        here,
        "home.html",
        count=count,
        documents=here.record.documents(limit=_NEW),
        meetings=here.record.meetings(limit=_DUE),
        **(due_soonest(here) if here.is_large else due(here.ledger())),
    )


def due(ledger: Ledger) -> dict[str, Any]:
    """What is due in the month of the ledger's day, what comes later, and what is overdue, each in order of time; how many in all."""
    today = date.fromisoformat(ledger.today) if ledger.today else date.today()
    last = today.replace(day=monthrange(today.year, today.month)[1]).isoformat()
    open_ = sorted((e for e in ledger.entries if e.state == "open" and e.due), key=lambda e: e.due or "")
    overdue = sorted((e for e in ledger.entries if e.state == "overdue"), key=lambda e: e.due or "", reverse=True)
    month = [e for e in open_ if (e.due or "") <= last]
    return {
        "today": ledger.today,
        "due": month[:_DUE],
        "due_count": len(month),
        "coming": [e for e in open_ if e not in month][:_DUE],
        "overdue": overdue[:_DUE],
        "overdue_count": len(overdue),
    }


def due_soonest(here: Sitting) -> dict[str, Any]:
    """What `due` gives, for a record too large to be looked through: the same promises, and no count of all."""
    today = here.last_day()
    month = today.replace(day=monthrange(today.year, today.month)[1])
    found = _some(here, "open", since=today.isoformat(), until=month.isoformat(), latest_first=False)
    return {
        "today": today.isoformat(),
        "due": found,
        "due_count": None,
        "coming": () if found else _some(here, "open", since=(month + timedelta(1)).isoformat(), latest_first=False),
        "overdue": _some(here, "overdue", until=(today - timedelta(1)).isoformat(), latest_first=True),
        "overdue_count": None,
    }


def _some(here: Sitting, state: str, **asked: Any) -> list[Entry]:
    """The first few promises of a state, out of as many commitments as a page may look at."""
    found: list[Entry] = []
    for offset in range(0, _LOOKED_AT, 2 * _DUE):
        part = here.ledger_page(state=state, limit=2 * _DUE, offset=offset, **asked)
        found += part.entries
        if len(found) >= _DUE or part.offset + part.looked >= part.total:
            break
    return found[:_DUE]


@router.post("/documents")
def add(here: Here, files: Annotated[list[UploadFile], File()]) -> HTMLResponse:
    editor(here)
    added = uploads.take(here.record, files, here.visitor.name)
    status = 200 if any(a.document for a in added) else 422
    return page(here, "added.html", status, added=added)
