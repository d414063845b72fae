"""Search with facets, its state in the address."""

from __future__ import annotations

from typing import Annotated, cast

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse

from memcon.api import Found
from memcon.errors import QueryError
from memcon.store.listing import PassageKind
from memcon.web.desk import Here
from memcon.web.rendering import Offset, page, sentence

router = APIRouter()

_PAGE = 20


@router.get("/search")
def search(
    here: Here,
    words: str = "",
    side: str = "",
    person: str = "",
    topic: str = "",
    act: str = "",
    since: str = "",
    until: str = "",
    kind: str = "",
    between: Annotated[list[str] | None, Query()] = None,
    offset: Offset = 0,
) -> HTMLResponse:
    both = [s for s in between or [] if s]
    given = {"words": words, "side": side, "person": person, "topic": topic, "act": act, "since": since, "until": until, "kind": kind}
    asked = any((words, side, person, topic, act, since, until, kind, both))
    trouble = ""
    found = Found(total=0, offset=0, hits=())
    counts = None
    try:
        if asked:
            wanted = {k: v or None for k, v in given.items() if k != "words"}
            wanted["kind"] = cast(PassageKind, kind) if kind else None
            found = here.record.search(words, between=both, limit=_PAGE, offset=offset, **wanted)  # type: ignore[arg-type]
            key = ("facets", words, tuple(both), tuple(given.values()))
            counts = here.remember(key, lambda: here.record.facets(words, between=both, **wanted))  # type: ignore[arg-type]
    except QueryError as error:
        trouble = sentence(str(error))
    return page(
        here,
        "search.html",
        400 if trouble else 200,
        found=found,
        facets=counts,
        asked=asked,
        given={**given, "between": both, "offset": offset},
        trouble=trouble,
        size=_PAGE,
    )
