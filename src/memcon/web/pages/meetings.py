"""Meetings: the list, and one with its accounts side by side."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException
from fastapi.responses import HTMLResponse

from memcon.answers.compare import compare
from memcon.api import MeetingEntry
from memcon.web.desk import Here, Sitting
from memcon.web.pages.documents import found
from memcon.web.rendering import Offset, page

router = APIRouter()

_PAGE = 50


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
    document = found(here, document)
    entry = entry_of(here, document, meeting)
    readings = tuple({a.document: here.record.reading(a.document) for a in entry.accounts}.values())
    row = list(reversed(here.record.meetings(*entry.sides[:2]))) if len(entry.sides) > 1 else [entry]
    at = next((i for i, m in enumerate(row) if m.id == entry.id), 0)
    return page(
        here,
        "meeting.html",
        meeting=entry,
        comparison=compare(readings, f"{document}#{meeting}"),
        readings={r.document.id: r for r in readings},
        before=row[at - 1] if at else None,
        after=row[at + 1] if at + 1 < len(row) else None,
    )


def entry_of(here: Sitting, document: str, meeting: str) -> MeetingEntry:
    """The meeting of which a document tells under this id; a page that says so where it tells of none."""
    reading = here.record.reading(document)
    own = next((m for m in reading.meetings if m.id == meeting), None)
    if not own:
        raise HTTPException(404, f"{reading.document.title or reading.document.source} tells of no meeting {meeting!r}")
    return next(m for m in here.record.meetings(*own.sides) if (document, meeting) in {(a.document, a.meeting) for a in m.accounts})
