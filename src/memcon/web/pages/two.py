"""Two sides: the brief, the timeline, the ledger, the issues, the wording."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, HTTPException
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from memcon.answers.questions import side_of
from memcon.answers.wording import Use, uses, wording
from memcon.errors import QueryError
from memcon.export.docx import brief_document
from memcon.types import Reading
from memcon.web.desk import Here, Sitting
from memcon.web.rendering import page, segment, with_query

router = APIRouter()


@router.get("/sides")
def pairs(here: Here, a: str = "", b: str = "") -> HTMLResponse:
    if a and b:
        one, two = side_of(a), side_of(b)
        return RedirectResponse(f"/sides/{segment(one)}/{segment(two)}", 303)  # type: ignore[return-value]
    met = sorted(here.remember("met", here.record.met).items(), key=lambda item: (-item[1], item[0]))
    return page(here, "sides.html", met=met, given={"a": a, "b": b})


def _sides(a: str, b: str) -> tuple[str, str]:
    try:
        one, two = side_of(a), side_of(b)
    except QueryError as error:
        raise HTTPException(404, str(error)) from error
    if one == two:
        raise HTTPException(404, "A page on two sides needs two: both are the same here.")
    return one, two


@router.get("/sides/{a}/{b}")
def brief(here: Here, a: str, b: str, topic: str = "", before: str = "") -> HTMLResponse:
    one, two = _sides(a, b)
    found = here.remember(("brief", one, two, topic, before), lambda: here.record.brief(one, two, topic or None, before or None))
    return _page(here, "brief", one, two, brief=found, given={"topic": topic, "before": before})


@router.get("/sides/{a}/{b}/brief.docx")
def brief_file(here: Here, a: str, b: str, topic: str = "", before: str = "") -> Response:
    one, two = _sides(a, b)
    found = here.remember(("brief", one, two, topic, before), lambda: here.record.brief(one, two, topic or None, before or None))
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    head = {"content-disposition": f'attachment; filename="brief-{one}-{two}.docx"'}
    return Response(brief_document(found), media_type=kind, headers=head)


@router.get("/sides/{a}/{b}/timeline")
def timeline(here: Here, a: str, b: str) -> HTMLResponse:
    one, two = _sides(a, b)
    ledger = here.ledger(one, two)
    years: dict[str, list[tuple[str, str, object]]] = defaultdict(list)
    for met in here.record.meetings(one, two):
        years[(met.day or "")[:4]].append((met.day or "", "meeting", met))
    for entry in ledger.entries:
        if entry.due and entry.state in ("open", "overdue"):
            years[entry.due[:4]].append((entry.due, "due", entry))
    ordered = [(year, sorted(rows, key=lambda r: r[:2], reverse=True)) for year, rows in sorted(years.items(), reverse=True)]
    return _page(here, "timeline", one, two, years=ordered, today=ledger.today)


@router.get("/sides/{a}/{b}/ledger")
def ledger(here: Here, a: str, b: str) -> RedirectResponse:
    one, two = _sides(a, b)
    return RedirectResponse(with_query("/ledger", {"a": one, "b": two}), 303)


@dataclass(frozen=True)
class Row:
    """An issue between two sides: how much was said on it in each year by the one, the other and both together, and their last words."""

    topic: str
    years: dict[str, dict[str, int]]
    last: dict[str, Use]
    total: int


@router.get("/sides/{a}/{b}/issues")
def issues(here: Here, a: str, b: str) -> HTMLResponse:
    one, two = _sides(a, b)
    rows, years = here.remember(("matrix", one, two), lambda: matrix(here.record.readings((one, two)), one, two))
    return _page(here, "issues", one, two, rows=rows, years=years)


def matrix(readings: tuple[Reading, ...], one: str, two: str) -> tuple[list[Row], list[str]]:
    """Each issue by year and by who spoke, the most spoken of first; the years."""
    counts: dict[str, dict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(int)))
    last: dict[str, dict[str, Use]] = defaultdict(dict)
    said = dict(zip((one, two), uses(readings, one, two), strict=True))
    by_id = {r.document.id: {(s.content.start, s.content.end): s.topics for s in r.statements if s.content} for r in readings}
    for side, found in said.items():
        for use in found:
            who = "both" if use.joint else side
            if use.joint and side == two:
                continue  # counted with the first
            span = use.source.words
            for topic in by_id[use.source.document].get((span.start, span.end), ()) if span else ():
                counts[topic][(use.day or "")[:4]][who] += 1
                last[topic][who] = use
    rows = [
        Row(topic, {y: dict(c) for y, c in by_year.items()}, last[topic], sum(n for c in by_year.values() for n in c.values()))
        for topic, by_year in counts.items()
    ]
    years = sorted({y for r in rows for y in r.years if y})
    return sorted(rows, key=lambda r: (-r.total, r.topic)), years


@router.get("/sides/{a}/{b}/wording")
def words(here: Here, a: str, b: str, topic: str = "", of: str = "") -> HTMLResponse:
    one, two = _sides(a, b)
    speaker, other = (two, one) if of == two else (one, two)
    found = here.remember(
        ("wording", one, two, topic, speaker), lambda: wording(here.record.readings((one, two)), speaker, other, topic or None)
    )
    return _page(here, "wording", one, two, wording=found, given={"topic": topic, "of": speaker})


def _page(here: Sitting, part: str, one: str, two: str, **values: Any) -> HTMLResponse:
    return page(here, f"two/{part}.html", part=part, a=one, b=two, **values)
