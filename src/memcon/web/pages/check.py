"""Check: a draft held against the record, sentence by sentence."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException
from fastapi.responses import HTMLResponse

from memcon.answers.check import VERDICTS
from memcon.web.desk import Here
from memcon.web.rendering import page

router = APIRouter()

LONGEST = 60_000
"""Characters of a draft: some twenty pages."""


@router.get("/check")
def empty(here: Here) -> HTMLResponse:
    return page(here, "check.html", draft="", check=None, pieces=(), verdicts=VERDICTS)


@router.post("/check")
def check(here: Here, draft: Annotated[str, Form()] = "") -> HTMLResponse:
    if len(draft) > LONGEST:
        raise HTTPException(413, f"A draft of more than {LONGEST:,} characters is checked by the command: memcon check FILE")
    draft = draft.replace("\r\n", "\n")
    found = here.record.check(draft)
    pieces, at = [], 0
    for number, claim in enumerate(found.claims):
        pieces += [(draft[at : claim.start], None, 0), (draft[claim.start : claim.end], claim, number)]
        at = claim.end
    return page(here, "check.html", draft=draft, check=found, pieces=[*pieces, (draft[at:], None, 0)], verdicts=VERDICTS)
