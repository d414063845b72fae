"""Documents: the list, and one with the facts marked in its text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from fastapi import APIRouter, HTTPException
from fastapi.responses import HTMLResponse

from memcon.api import Decision, Fit
from memcon.errors import QueryError
from memcon.export.formats import FORMATS
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
        said=_said(standing, here.record.fits(one)),
        seen=max((d.number for d in history), default=0),
        marking=here.record.marking(one),
        decided=len(history),
        reviewers=tuple(dict.fromkeys(d.by for d in standing if d.kind == "review")),
    )


def _said(decisions: Sequence[Decision], fits: Sequence[Fit]) -> dict[str, list[Decision]]:
    """What people said of each fact, by its label in this reading: what was accepted before it was corrected is accepted no more."""
    labels = {f.number: f.label for f in fits}
    found: dict[str, list[Decision]] = {}
    for one in decisions:
        label = labels.get(one.number) or (one.path if one.kind == "judge" else None)
        if label and one.kind in ("correct", "add", "accept", "judge"):
            earlier = [d for d in found.get(label, ()) if not (one.kind == "correct" and d.kind in ("correct", "accept"))]
            found[label] = [*earlier, one]
    return found


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
