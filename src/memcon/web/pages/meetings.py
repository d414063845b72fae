"""Meetings: the list, and one with its accounts side by side."""

from __future__ import annotations

from typing import NamedTuple, Self

from fastapi import APIRouter, HTTPException
from fastapi.responses import HTMLResponse

from memcon.api import MeetingEntry
from memcon.errors import QueryError
from memcon.web.desk import Here
from memcon.web.pages.documents import found
from memcon.web.rendering import Offset, page

router = APIRouter()

_PAGE = 50


class _Stop(NamedTuple):
    """A meeting in the row of those of two sides: its first account, and its day."""

    document: str
    meeting: str
    day: str | None

    @classmethod
    def of(cls, entry: MeetingEntry) -> Self:
        return cls(entry.accounts[0].document, entry.accounts[0].meeting, entry.day)


@router.get("/meetings")
def meetings(here: Here, a: str = "", b: str = "", since: str = "", until: str = "", offset: Offset = 0) -> HTMLResponse:
    sides = [s for s in (a, b) if s]
    held = here.record.meetings(*sides, since=since or None, until=until or None, limit=_PAGE + 1, offset=offset)
    return page(
        here,
        "meetings.html",
        meetings=held[:_PAGE],
        more=len(held) > _PAGE,
        given={"a": a, "b": b, "since": since, "until": until, "offset": offset},
        size=_PAGE,
    )


@router.get("/meetings/{document}/{meeting}")
def meeting(here: Here, document: str, meeting: str) -> HTMLResponse:
    name = f"{found(here, document)}#{meeting}"
    try:
        whole = here.record.meeting(name)
    except QueryError as error:
        raise HTTPException(404, str(error)) from error
    entry = whole.entry
    pair = entry.sides[:2] if len(entry.sides) > 1 else ()
    row = here.remember(("row", *pair), lambda: [_Stop.of(m) for m in reversed(here.record.meetings(*pair))] if pair else [])
    at = next((i for i, m in enumerate(row) if m == _Stop.of(entry)), None)
    return page(
        here,
        "meeting.html",
        meeting=entry,
        comparison=here.remember(("compare", name), lambda: here.record.compare(name)),
        readings={a.reading.document.id: a.reading for a in whole.accounts},
        before=row[at - 1] if at else None,
        after=row[at + 1] if at is not None and at + 1 < len(row) else None,
    )
