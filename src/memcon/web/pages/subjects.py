"""People, issues, the ledger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query
from fastapi.responses import HTMLResponse

from memcon.answers import contents
from memcon.answers.ledger import STATES, chosen
from memcon.answers.questions import label_of, side_of
from memcon.api import Person
from memcon.errors import QueryError
from memcon.web.desk import Here, Sitting
from memcon.web.rendering import Offset, page

router = APIRouter()

_PAGE = 50

_LOOKED_AT = 20
"""Commitments of a large record that are followed for a page of its ledger."""


@router.get("/people")
def people(here: Here, side: str = "", name: str = "", offset: Offset = 0) -> HTMLResponse:
    sides = sorted({s for pair in here.remember("met", here.record.met) for s in pair})
    wanted = name.casefold().split()
    given = {"side": side, "name": name, "offset": offset}
    if here.is_large and not side:
        if not wanted:
            return page(here, "people.html", people=(), total=None, sides=sides, given=given, size=_PAGE)
        everyone = here.record.people_named(name)
    else:
        everyone = here.remember(("people", side), lambda: here.record.people(side or None))
    found = [p for p in everyone if all(any(w in n.casefold() for n in p.names) for w in wanted)]
    return page(here, "people.html", people=found[offset : offset + _PAGE], total=len(found), sides=sides, given=given, size=_PAGE)


@router.get("/people/{name}")
def person(here: Here, name: str, side: str = "") -> HTMLResponse:
    try:
        if here.is_large:
            exact = [here.record.person(name, side or None)]
            everyone: tuple[Person, ...] = ()
        else:
            everyone = here.remember(("people", side), lambda: here.record.people(side or None))
            exact = [p for p in everyone if p.name == name]
        if len(exact) != 1:
            exact = [contents.choose(everyone, name)]
    except QueryError as error:
        raise HTTPException(404, str(error)) from error
    one = exact[0]
    met = []
    for key in one.met[: -_PAGE - 1 : -1]:
        document, _, id = key.rpartition("#")
        reading = here.record.reading(document)
        held = next((m for m in reading.meetings if m.id == id), None)
        if held:
            met.append((reading.document, held))
    said = here.record.search(person=one.name, side=one.side, kind="statement", limit=100)
    by_topic = defaultdict(list)
    for hit in said.hits:
        for topic in hit.topics or ("",):
            by_topic[topic].append(hit)
    others = [p.name for p in everyone if p.side == one.side and p.name != one.name]
    issues = sorted(by_topic.items(), key=lambda item: (item[0] == "", -len(item[1])))
    return page(
        here,
        "person.html",
        person=one,
        others=others,
        met=met,
        issues=issues,
        said=said,
    )


@router.get("/issues")
def issues(here: Here) -> HTMLResponse:
    if not here.is_large:
        return page(here, "issues.html", topics=here.remember("topics", here.record.topics), labels=())
    return page(here, "issues.html", topics=(), labels=issues_spoken_of(here))


def issues_spoken_of(here: Sitting) -> tuple[tuple[str, int], ...]:
    """The issues of a large record, and how often its latest statements are on them."""
    return here.remember("issues", lambda: here.record.facets(kind="statement", most=5_000).topics)


@router.get("/issues/{topic}")
def issue(here: Here, topic: str, side: str = "", offset: Offset = 0) -> HTMLResponse:
    try:
        found = here.record.search(topic=topic, side=side or None, kind="statement", limit=_PAGE, offset=offset)
    except QueryError as error:
        raise HTTPException(404, str(error)) from error
    promised = here.record.search(topic=topic, kind="commitment", limit=12)
    sides = [s for s, _ in here.remember(("sides", topic), lambda: here.record.facets(topic=topic, kind="statement")).sides]
    given = {"side": side, "offset": offset}
    return page(
        here, "issue.html", topic=topic, label=label_of(topic), found=found, promised=promised, sides=sides, given=given, size=_PAGE
    )


@router.get("/ledger")
def ledger(
    here: Here,
    a: str = "",
    b: str = "",
    state: Annotated[list[str] | None, Query()] = None,
    due: str = "",
    offset: Offset = 0,
) -> HTMLResponse:
    sides = [s for s in (a, b) if s]
    states = [s for s in state or [] if s]
    codes = [side_of(s) for s in sides]
    given = {"a": a, "b": b, "state": states, "due": due, "offset": offset}
    if here.is_large and len(codes) < 2:
        return _ledger_page(here, codes, states, due, given)
    whole = here.ledger(*codes)
    found = chosen(whole, states, due or None)
    counts = {s: sum(e.state == s for e in whole.entries) for s in STATES}
    shown = found.entries[::-1][offset : offset + _PAGE]
    return page(here, "ledger.html", ledger=found, entries=shown, counts=counts, given=given, size=_PAGE, looked=None)


def _ledger_page(here: Sitting, sides: Sequence[str], states: Sequence[str], due: str, given: dict[str, Any]) -> HTMLResponse:
    """A page of the ledger of a large record: what was promised last, or what was due last."""
    asked: dict[str, Any] = {"limit": _LOOKED_AT, "offset": given["offset"]}
    if due:
        asked |= {"until": due, "state": tuple(s for s in ("open", "overdue") if s in (states or STATES))}
    elif states == ["overdue"]:
        asked |= {"until": (here.last_day() - timedelta(1)).isoformat(), "state": "overdue"}
    elif states:
        asked |= {"state": tuple(states)}
    found = here.ledger_page(*sides, **asked)
    counts = dict.fromkeys(STATES)
    return page(here, "ledger.html", ledger=found, entries=found.entries, counts=counts, given=given, size=_LOOKED_AT, looked=found)
