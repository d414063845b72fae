"""Documents: the list, and one with the facts marked in its text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fastapi import APIRouter, HTTPException
from fastapi.responses import HTMLResponse

from memcon.api import Decision
from memcon.errors import QueryError
from memcon.export.formats import FORMATS
from memcon.record.facts import LETTERS
from memcon.types import Document, Span
from memcon.web import text
from memcon.web.desk import Here, Sitting
from memcon.web.rendering import Offset, page

router = APIRouter()

_PAGE = 50


@router.get("/documents")
def documents(here: Here, side: str = "", since: str = "", until: str = "", offset: Offset = 0) -> HTMLResponse:
    found = here.record.documents(side=side or None, since=since or None, until=until or None, limit=_PAGE + 1, offset=offset)
    return page(
        here,
        "documents.html",
        documents=found[:_PAGE],
        more=len(found) > _PAGE,
        given={"side": side, "since": since, "until": until, "offset": offset},
        size=_PAGE,
        formats={name: kind.what for name, kind in FORMATS.items()},
    )


@router.get("/documents/{document}")
def document(here: Here, document: str, words: str = "") -> HTMLResponse:
    one = found(here, document)
    reading = here.record.reading(one)
    facts = here.record.facts(one)
    history = here.record.history(one)
    standing = [d for d in history if d.undone_by is None]
    return page(
        here,
        "document.html",
        reading=reading,
        document=reading.document,
        paragraphs=text.paragraphs(reading.document, facts, _stretch(words, reading.document)),
        facts=facts,
        by_letter=text.by_letter(facts),
        kinds_shown=text.SHOWN,
        changed=_changed(standing),
        marking=here.record.marking(one),
        decided=len(history),
        reviewers=tuple(dict.fromkeys(d.by for d in standing if d.kind == "review")),
    )


def _changed(decisions: Sequence[Decision]) -> dict[str, str]:
    """What people changed, by the label of the fact."""
    said = {"correct": "corrected by", "judge": "judged by"}
    found = {d.path.partition(".")[0]: f"{said[d.kind]} {d.by}" for d in decisions if d.path and d.kind in said}
    added = {f"{LETTERS[d.path]}+{d.number}": f"added by {d.by}" for d in decisions if d.kind == "add" and d.path in LETTERS}
    return found | added


def found(here: Sitting, document: str) -> str:
    """The id of the document a path names; a page that says so where there is none."""
    try:
        return here.record.reading(document).document.id
    except QueryError as error:
        raise HTTPException(404, str(error)) from error


def _stretch(words: str, document: Document) -> Span | None:
    """The stretch of the text that an address points to, `120-164`; nothing where it points nowhere."""
    match = re.fullmatch(r"(\d{1,9})-(\d{1,9})", words)
    if not match:
        return None
    start, end = int(match[1]), int(match[2])
    if not start < end <= len(document.text):
        return None
    return Span(start=start, end=end, text=document.text[start:end])
