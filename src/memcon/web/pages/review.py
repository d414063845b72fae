"""Review: facts corrected, removed and added; who is who; what was judged; what was decided, and undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from starlette.datastructures import UploadFile

from memcon.answers.ledger import Verdict
from memcon.api import Decision, DocumentEntry, Record
from memcon.errors import ConflictError, QueryError
from memcon.record.facts import Part
from memcon.types import Document, Doubt, Noun
from memcon.web import editing
from memcon.web.desk import Here, Sitting
from memcon.web.pages.documents import found
from memcon.web.permissions import editor
from memcon.web.rendering import Offset, document_url, fact_url, origin, page, path_of_ours

router = APIRouter()

_LISTED, _QUEUED, _LATEST = 50, 30, 500


async def sent_form(request: Request) -> dict[str, list[str]]:
    """The fields of a form that was sent, each with its values in order."""
    form = await request.form()
    found: dict[str, list[str]] = {}
    for key, value in form.multi_items():
        if not isinstance(value, UploadFile):
            found.setdefault(key, []).append(value)
    return found


Sent = Annotated[dict[str, list[str]], Depends(sent_form)]


# --- one fact -------------------------------------------------------------------------------------


@router.get("/documents/{document}/facts/{label}")
def fact(here: Here, document: str, label: str) -> HTMLResponse:
    editor(here)
    id = found(here, document)
    return _form(here, id, label, _fact(here, id, label))


@router.post("/documents/{document}/facts/{label}")
def correct(here: Here, document: str, label: str, form: Sent) -> Response:
    editor(here)
    id = found(here, document)
    one = _fact(here, id, label)
    why = (form.get("why") or [""])[0]
    seen = _number(form.get("seen"))
    edited = any(k in form for k in ("speaker-name", *(f.name for f in editing.fields_of(type(one)))))
    if form.get("accept") and edited and editing.changes(one, form):
        return _form(here, id, label, one, 400, "a fact that you changed is not right as it stands; keep the correction instead", form)
    try:
        if form.get("remove"):
            here.record.remove(id, label, by=here.visitor.name, why=why, seen=seen)
        elif form.get("accept"):
            here.record.accept(id, label, by=here.visitor.name, why=why, seen=seen)
        else:
            for name, value in editing.changes(one, form).items():
                made = here.record.correct(id, f"{label}.{name}", value, by=here.visitor.name, why=why, seen=seen)
                seen = made.number if seen is not None else None
    except ConflictError as error:
        return _form(here, id, label, one, 409, str(error), form if edited else None)
    except QueryError as error:
        return _form(here, id, label, one, 400, str(error), form)
    return RedirectResponse(document_url(id) if form.get("remove") else fact_url(id, label), 303)


def _fact(here: Sitting, document: str, label: str) -> Noun:
    if label == "document":
        return here.record.reading(document).document
    facts = here.record.facts(document)
    if label not in facts:
        raise HTTPException(404, f"the reading has no fact {label!r} any more; see the history of the document")
    return facts[label]


def _form(
    here: Sitting,
    document: str,
    label: str,
    fact: Noun,
    status: int = 200,
    trouble: str = "",
    form: dict[str, list[str]] | None = None,
) -> HTMLResponse:
    """The form of a fact. Where another was faster, it shows what stands now beside what was sent."""
    history = here.record.history(document)
    rows = [(f, editing.shown(f, fact), _again(f, form) if form else editing.shown(f, fact)) for f in editing.fields_of(type(fact))]
    machine = here.record.reading(document, corrected=False)
    return page(
        here,
        "fact.html",
        status,
        id=document,
        label=label,
        fact=fact,
        rows=rows,
        trouble=trouble,
        conflict=status == 409,
        differs=any(now != again for _, now, again in rows),
        why=(form.get("why") or [""])[0] if form else "",
        seen=max((d.number for d in history), default=0),
        decisions=[d for d in history if d.path and d.path.partition(".")[0] == label],
        text=machine.document,
        whole=isinstance(fact, Document),
    )


def _again(field: editing.Field, form: dict[str, list[str]]) -> Any:
    """A field as it was sent, to be shown again."""
    if field.shape == "people":
        return list(zip(form.get("speaker-name", ()), form.get("speaker-side", ()), strict=False))
    given = (form.get(field.name) or [""])[0]
    return bool(given) if field.shape == "yes" else given


def _number(given: Sequence[str] | None) -> int | None:
    return int(given[0]) if given and given[0].isdecimal() and len(given[0]) < 12 else None


# --- facts added ----------------------------------------------------------------------------------


@router.get("/documents/{document}/add")
def adding(here: Here, document: str, part: str = "statements", start: Offset = 0, end: Offset = 0) -> HTMLResponse:
    editor(here)
    id = found(here, document)
    return _adding(here, id, part, start, end)


@router.post("/documents/{document}/add")
def add(here: Here, document: str, form: Sent) -> Response:
    editor(here)
    id = found(here, document)
    part = _part((form.get("part") or [""])[0])
    start, end = (_number(form.get(k)) or 0 for k in ("start", "end"))
    text = here.record.reading(id).document.text
    given = (form.get("words") or [""])[0].replace("\r\n", "\n")
    words: Any = {"start": start, "end": end, "text": text[start:end]} if start < end <= len(text) else given
    try:
        made = here.record.add_fact(id, part, editing.addition(part, form, words), by=here.visitor.name, why=(form.get("why") or [""])[0])
    except QueryError as error:
        return _adding(here, id, part, start, end, 400, str(error), form)
    letter = {"participants": "p", "references": "r", "dates": "d", "statements": "s", "commitments": "c"}[part]
    return RedirectResponse(fact_url(id, f"{letter}+{made.number}"), 303)


def _part(given: str) -> Part:
    if given not in editing.ADDABLE:
        raise HTTPException(400, f"there is nothing called {given!r} to add; there are: {', '.join(editing.ADDABLE)}")
    return given  # type: ignore[return-value]  # it has just been looked up


def _adding(
    here: Sitting,
    document: str,
    part: str,
    start: int,
    end: int,
    status: int = 200,
    trouble: str = "",
    form: dict[str, list[str]] | None = None,
) -> HTMLResponse:
    known = _part(part)
    reading = here.record.reading(document)
    words = reading.document.text[start:end]
    hidden = {"statements": "content", "commitments": "what"}.get(known, "")
    rows = [
        (f, "", _again(f, form) if form else [] if f.shape == "people" else False if f.shape == "yes" else _guess(f, words, known))
        for f in editing.fields_of(editing.ADDABLE[known])
        if f.name != hidden
    ]
    return page(
        here,
        "add.html",
        status,
        id=document,
        text=reading.document,
        meetings=reading.meetings,
        part=known,
        parts=tuple(editing.ADDABLE),
        start=start,
        end=end,
        words=words or (form or {}).get("words", [""])[0],
        rows=rows,
        trouble=trouble,
        why=(form.get("why") or [""])[0] if form else "",
    )


def _guess(field: editing.Field, words: str, part: str) -> str:
    """What a field of a new fact begins with: the words themselves for a name, the first meeting, the first choice."""
    if field.name == "name":
        return " ".join(words.split())[:200]
    if field.name == "meeting" and part == "participants":
        return "m1"
    return ""


# --- whole documents ------------------------------------------------------------------------------


@router.post("/documents/{document}/reviewed")
def reviewed(here: Here, document: str, why: Annotated[str, Form()] = "") -> RedirectResponse:
    editor(here)
    id = found(here, document)
    here.record.review(id, by=here.visitor.name, why=why)
    return RedirectResponse(document_url(id), 303)


@router.post("/documents/{document}/same-page")
def same_page(here: Here, document: str, other: Annotated[str, Form()]) -> RedirectResponse:
    editor(here)
    id = found(here, document)
    here.record.same_page(id, found(here, other), by=here.visitor.name)
    return RedirectResponse(f"{document_url(id)}/history", 303)


@router.post("/documents/{document}/marking")
def mark(here: Here, document: str, marking: Annotated[str, Form()] = "") -> RedirectResponse:
    editor(here)
    id = found(here, document)
    wanted = marking.strip() or None
    if wanted and here.visitor.sees is not None and wanted not in here.visitor.sees:
        raise HTTPException(403, f"You may not see what is marked {wanted!r}, and would lose sight of it; ask an administrator to mark it.")
    here.record.mark(id, wanted, by=here.visitor.name)
    return RedirectResponse(document_url(id), 303)


@router.get("/documents/{document}/history")
def document_history(here: Here, document: str) -> HTMLResponse:
    id = found(here, document)
    return page(
        here,
        "history.html",
        decisions=here.record.history(id)[::-1],
        document=here.record.reading(id).document,
        versions=here.record.versions(id),
        fits={f.number: f for f in here.record.fits(id)},
        more=False,
        given={"offset": 0},
        size=_LISTED,
        titles={},
    )


@router.get("/history")
def history(here: Here, offset: Offset = 0) -> HTMLResponse:
    everything = here.record.history()[::-1]
    shown = everything[offset : offset + _LISTED]
    return page(
        here,
        "history.html",
        decisions=shown,
        document=None,
        versions=(),
        fits={},
        more=len(everything) > offset + _LISTED,
        given={"offset": offset},
        size=_LISTED,
        titles=_titles(here, shown),
    )


def _titles(here: Sitting, decisions: Sequence[Decision]) -> dict[str, str]:
    ids = dict.fromkeys(d.document for d in decisions if d.document)
    documents = [here.record.reading(id).document for id in ids]
    return {d.id: d.title or origin(d.source) for d in documents}


@router.post("/history/{number}/undo")
def undo(here: Here, number: int, back: Annotated[str, Form()] = "", why: Annotated[str, Form()] = "") -> RedirectResponse:
    editor(here)
    here.record.undo(number, by=here.visitor.name, why=why)
    return RedirectResponse(path_of_ours(back, "/history"), 303)


# --- the queue ------------------------------------------------------------------------------------


@router.get("/review")
def queue(here: Here, side: str = "") -> HTMLResponse:
    by_side = here.is_large and not side  # to hold everybody against everybody else takes minutes
    uncertain = None if by_side else here.remember(("uncertain", side), lambda: here.record.uncertain_people(side or None))
    reviewed, queued = doubtful(here)
    return page(
        here,
        "review.html",
        uncertain=None if uncertain is None else uncertain[:_QUEUED],
        doubtful=queued,
        reviewed=reviewed,
        side=side,
        sides=sorted({s for pair in here.remember("met", here.record.met) for s in pair}),
        agreement=here.remember("agreement", here.record.agreement),
        total=len(here.record),
    )


def doubtful(here: Sitting) -> tuple[int, list[tuple[DocumentEntry, tuple[Doubt, ...]]]]:
    """How many documents were looked over, and the latest with doubts that were not, each with its doubts."""
    return here.remember("doubtful", lambda: _doubtful(here.record))


def _doubtful(record: Record) -> tuple[int, list[tuple[DocumentEntry, tuple[Doubt, ...]]]]:
    reviewed = {d.document for d in record.history() if d.kind == "review" and d.undone_by is None}
    listed = [d for d in record.documents(limit=_LATEST) if d.doubts and d.document not in reviewed]
    return len(reviewed), [(d, record.reading(d.document).doubts) for d in listed[:_QUEUED]]


@router.post("/people/same")
def same(
    here: Here,
    one: Annotated[str, Form()],
    two: Annotated[str, Form()],
    is_same: Annotated[str, Form()] = "",
    why: Annotated[str, Form()] = "",
    back: Annotated[str, Form()] = "",
) -> RedirectResponse:
    editor(here)
    decide = here.record.same_person if is_same == "yes" else here.record.not_same_person
    decide(one, two, by=here.visitor.name, why=why)
    return RedirectResponse(path_of_ours(back, "/review"), 303)


@router.post("/judgements")
def judge(
    here: Here,
    commitment: Annotated[str, Form()],
    verdict: Annotated[Verdict, Form()],
    note: Annotated[str, Form()] = "",
    back: Annotated[str, Form()] = "",
) -> RedirectResponse:
    editor(here)
    here.record.judge(commitment, verdict, by=here.visitor.name, note=note)
    return RedirectResponse(path_of_ours(back, "/ledger"), 303)
