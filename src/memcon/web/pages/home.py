"""Home: what is new, what is due, what is overdue; taking files in."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, File, UploadFile
from fastapi.responses import HTMLResponse

from memcon.answers.ledger import Ledger
from memcon.web import uploads
from memcon.web.desk import Here
from memcon.web.permissions import editor
from memcon.web.rendering import page

router = APIRouter()

_NEW, _DUE = 6, 6


@router.get("/")
def home(here: Here) -> HTMLResponse:
    count = len(here.record)
    if not count:
        return page(here, "empty.html", added=())
    ledger = here.ledger()
    return page(
        here,
        "home.html",
        count=count,
        documents=here.record.documents(limit=_NEW),
        meetings=here.record.meetings(limit=_DUE),
        **due(ledger),
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


@router.post("/documents")
def add(here: Here, files: Annotated[list[UploadFile], File()]) -> HTMLResponse:
    editor(here)
    added = uploads.take(here.record, files)
    status = 200 if any(a.document for a in added) else 422
    return page(here, "added.html", status, added=added)
