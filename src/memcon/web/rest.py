"""What programs ask: the same questions as the command line's, with the same answers, under `/api/v1`.

Lists are cut into pages by `limit` and `offset`; a `Link` header names the next. Each answer carries an `ETag` that holds while the record
stays as it is.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, Literal, TypeVar

from fastapi import APIRouter, Depends, File, HTTPException, Query, Request, Response, UploadFile
from pydantic import JsonValue

from memcon import __version__
from memcon.answers.brief import Brief
from memcon.answers.calendar import Calendar
from memcon.answers.check import Check
from memcon.answers.compare import Comparison
from memcon.answers.contents import SideFound, TopicFound
from memcon.answers.ledger import Ledger, LedgerPage, Verdict
from memcon.answers.wording import Wording
from memcon.api import Added, Decision, DocumentEntry, DueFound, Fit, Found, MeetingEntry, Person, Uncertain
from memcon.errors import QueryError
from memcon.record.outcomes import State
from memcon.types import Act, Noun, Reading
from memcon.web import uploads
from memcon.web.desk import Here, Sitting
from memcon.web.gate import from_a_program
from memcon.web.pages.check import LONGEST
from memcon.web.permissions import editor
from memcon.web.rendering import Offset, with_query

Found_ = TypeVar("Found_")

Limit = Annotated[int, Query(ge=1, le=500)]
"""How many of a list, at most."""

LedgerLimit = Annotated[int, Query(ge=1, le=100)]
"""How many commitments are followed for a page of a ledger, at most: each may take some hundredths of a second."""


def unchanged(request: Request, response: Response, here: Here) -> None:
    """Answers 304 where the caller has the answer already: it holds as long as the record is the same, for the same person."""
    if request.method != "GET":
        return
    state = here.record.state() if here.visitor.sees is None else here.remember("seen state", here.record.seen_state)
    seen = repr((state, __version__, here.visitor, request.url.path, request.url.query))
    tag = f'W/"{here.desk.tag(seen)}"'
    if tag in [t.strip() for t in request.headers.get("if-none-match", "").split(",")]:
        raise HTTPException(304, headers={"etag": tag})
    response.headers["etag"] = tag


router = APIRouter(prefix="/api/v1", dependencies=[Depends(from_a_program), Depends(unchanged)])


class About(Noun):
    """The record: how many documents it holds, and the version of memcon that answers."""

    documents: int
    version: str
    name: str
    role: Literal["reader", "editor", "admin"]


@router.get("/")
def about(here: Here) -> About:
    """What answers here, and to whom."""
    return About(documents=len(here.record), version=__version__, name=here.visitor.name, role=here.visitor.role)


# --- looking up -----------------------------------------------------------------------------------


@router.get("/documents")
def documents(
    request: Request,
    response: Response,
    here: Here,
    side: str | None = None,
    since: str | None = None,
    until: str | None = None,
    limit: Limit = 100,
    offset: Offset = 0,
) -> Sequence[DocumentEntry]:
    """The documents, those of the latest day first."""
    found = here.record.documents(side=side, since=since, until=until, limit=limit + 1, offset=offset)
    return _cut(request, response, found, limit, offset)


@router.get("/documents/{document}")
def document(here: Here, document: str, corrected: bool = True) -> Reading:
    """The reading of a document, as people corrected it; with `corrected=false`, as the machine made it."""
    return _named(lambda: here.record.reading(document, corrected=corrected))


@router.get("/documents/{document}/facts")
def facts(here: Here, document: str) -> Mapping[str, Any]:
    """The facts of a document by the labels that corrections name them by."""
    return {label: fact.model_dump(mode="json") for label, fact in _named(lambda: here.record.facts(document)).items()}


@router.get("/documents/{document}/history")
def document_history(here: Here, document: str) -> Sequence[Decision]:
    """What was decided on a document, in order."""
    return _named(lambda: here.record.history(document))


@router.get("/documents/{document}/fits")
def fits(here: Here, document: str) -> Sequence[Fit]:
    """How the corrections of a document fit what the machine reads now."""
    return _named(lambda: here.record.fits(document))


@router.get("/meetings")
def meetings(
    request: Request,
    response: Response,
    here: Here,
    side: Annotated[list[str] | None, Query()] = None,
    since: str | None = None,
    until: str | None = None,
    limit: Limit = 100,
    offset: Offset = 0,
) -> Sequence[MeetingEntry]:
    """The meetings in which all sides took part, the latest first."""
    found = here.record.meetings(*(side or ()), since=since, until=until, limit=limit + 1, offset=offset)
    return _cut(request, response, found, limit, offset)


@router.get("/meetings/{document}/{meeting}")
def meeting(here: Here, document: str, meeting: str) -> MeetingEntry:
    """A meeting, named by one of its accounts."""
    return _named(lambda: here.record.meeting(f"{document}#{meeting}")).entry


@router.get("/meetings/{document}/{meeting}/compare")
def compare(here: Here, document: str, meeting: str) -> Comparison:
    """The accounts of a meeting side by side."""
    return _named(lambda: here.record.compare(f"{document}#{meeting}"))


@router.get("/people")
def people(
    request: Request, response: Response, here: Here, side: str | None = None, limit: Limit = 100, offset: Offset = 0
) -> Sequence[Person]:
    """The people who took part in meetings."""
    everyone = here.remember(("people", side), lambda: here.record.people(side))
    return _cut(request, response, everyone[offset : offset + limit + 1], limit, offset)


@router.get("/people/uncertain")
def uncertain(here: Here, side: str | None = None) -> Sequence[Uncertain]:
    """The pairs of people who may be one."""
    return here.remember(("uncertain", side or ""), lambda: here.record.uncertain_people(side))


@router.get("/people/{name}")
def person(here: Here, name: str) -> Person:
    """The one person whom a name stands for."""
    return _named(lambda: here.record.person(name))


@router.get("/sides")
def sides(here: Here) -> Sequence[SideFound]:
    """The sides that take part in meetings."""
    return here.remember("sides", here.record.sides)


@router.get("/topics")
def topics(here: Here) -> Sequence[TopicFound]:
    """The issues spoken of."""
    return here.remember("topics", here.record.topics)


# --- questions ------------------------------------------------------------------------------------


@router.get("/search")
def search(
    request: Request,
    response: Response,
    here: Here,
    words: str = "",
    side: str | None = None,
    person: str | None = None,
    topic: str | None = None,
    act: Act | None = None,
    since: str | None = None,
    until: str | None = None,
    kind: Literal["statement", "commitment"] | None = None,
    between: Annotated[list[str] | None, Query()] = None,
    limit: Limit = 20,
    offset: Offset = 0,
) -> Found:
    """Statements and commitments by their words."""
    found = here.record.search(
        words,
        side=side,
        person=person,
        topic=topic,
        act=act,
        since=since,
        until=until,
        kind=kind,
        between=between or (),
        limit=limit,
        offset=offset,
    )
    if offset + len(found.hits) < found.total:
        _next(request, response, offset + limit)
    return found


@router.get("/brief")
def brief(here: Here, a: str, b: str, topic: str | None = None, before: str | None = None) -> Brief:
    """A brief on side `b` for side `a`."""
    return here.remember(("brief", a, b, topic or "", before or ""), lambda: here.record.brief(a, b, topic, before))


@router.get("/ledger")
def ledger(
    here: Here,
    side: Annotated[list[str] | None, Query()] = None,
    state: Annotated[list[State] | None, Query()] = None,
    due: str | None = None,
) -> Ledger:
    """What was promised, and what became of it. Of a large record one side's at least: `/ledger/pages` gives all of it, page by page."""
    _not_all_of_a_large_record(here, side, "/api/v1/ledger/pages gives all of it, page by page")
    key = ("ledger", *(side or ()), tuple(state or ()), due or "")
    return here.remember(key, lambda: here.record.ledger(*(side or ()), state=state or None, due=due))


@router.get("/ledger/pages")
def ledger_page(
    request: Request,
    response: Response,
    here: Here,
    side: Annotated[list[str] | None, Query()] = None,
    state: Annotated[list[State] | None, Query()] = None,
    since: str | None = None,
    until: str | None = None,
    latest_first: bool = True,
    limit: LedgerLimit = 20,
    offset: Offset = 0,
) -> LedgerPage:
    """The promises spoken of last, or with `since` or `until` those whose time ends on these days, each with what became of it."""
    asked: dict[str, Any] = {"since": since, "until": until, "latest_first": latest_first, "limit": limit, "offset": offset}
    found = here.ledger_page(*(side or ()), state=tuple(state) if state else None, **asked)
    if offset + found.looked < found.total:
        _next(request, response, offset + limit)
    return found


@router.get("/due")
def due(
    request: Request,
    response: Response,
    here: Here,
    side: Annotated[list[str] | None, Query()] = None,
    since: str | None = None,
    until: str | None = None,
    latest_first: bool = False,
    limit: Limit = 50,
    offset: Offset = 0,
) -> DueFound:
    """The commitments whose time ends on these days, as single pages word them."""
    found = here.record.due(*(side or ()), since=since, until=until, latest_first=latest_first, limit=limit, offset=offset)
    if offset + len(found.due) < found.total:
        _next(request, response, offset + limit)
    return found


def _not_all_of_a_large_record(here: Sitting, sides: Sequence[str] | None, instead: str) -> None:
    if here.is_large and not sides:
        raise HTTPException(400, f"this record is large: name a side, as in ?side=JP; {instead}")


@router.get("/calendar")
def calendar(here: Here, side: Annotated[list[str] | None, Query()] = None) -> Calendar:
    """Meetings and visits, held and planned; `/calendar.ics` gives them to calendars."""
    _not_all_of_a_large_record(here, side, "/api/v1/due gives what is due, /api/v1/meetings what was held")
    return here.remember(("events", *(side or ())), lambda: here.record.calendar(*(side or ())))


@router.get("/export/{format}", response_class=Response)
def export(here: Here, format: str, side: Annotated[list[str] | None, Query()] = None) -> Response:
    """The record, or what it holds on sides, in a format to take away: one file, or several in a zip."""
    _not_all_of_a_large_record(here, side, "the whole is written by: memcon export, where the record is kept")
    files = _named(lambda: here.remember(("export", format, *(side or ())), lambda: here.record.export(format, *(side or ()))))
    if len(files) == 1:
        name, content = next(iter(files.items()))
    else:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
            for inside, part in files.items():
                packed.writestr(zipfile.ZipInfo(inside), part, zipfile.ZIP_DEFLATED)  # the same record gives the same bytes
        name, content = f"memcon-{format}.zip", out.getvalue()
    plain = re.sub(r"[^\w.-]", "_", name, flags=re.ASCII)  # a name may hold what a header may not
    return Response(content, media_type="application/octet-stream", headers={"content-disposition": f'attachment; filename="{plain}"'})


@router.get("/wording")
def wording(here: Here, side: str, other: str | None = None, topic: str | None = None, before: str | None = None) -> Wording:
    """How a side's language moves."""
    return here.remember(("wording", side, other, topic, before), lambda: here.record.wording(side, other, topic, before))


class Draft(Noun):
    """A draft to check."""

    draft: str


@router.post("/check")
def check(here: Here, given: Draft) -> Check:
    """Hold a draft against the record, sentence by sentence. The draft is not kept."""
    if len(given.draft) > LONGEST:
        raise HTTPException(413, f"a draft has {LONGEST:,} characters at most")
    return here.record.check(given.draft)


# --- writing --------------------------------------------------------------------------------------


@router.post("/documents")
def add(here: Here, files: Annotated[list[UploadFile], File()]) -> Sequence[Added]:
    """Read files and keep their readings."""
    editor(here)
    return uploads.take(here.record, files, here.visitor.name)


class Correction(Noun):
    """Another value for a field of a fact (`s3.act`), words as they stand in the page; `seen` is the number of the last decision on the
    document that its author had seen, so that nobody overwrites what another has just written."""

    path: str
    value: JsonValue
    why: str = ""
    seen: int | None = None


class Removal(Noun):
    """A fact that is none."""

    label: str
    why: str = ""
    seen: int | None = None


class Acceptance(Noun):
    """A fact that is right as it stands."""

    label: str
    why: str = ""
    seen: int | None = None


class Addition(Noun):
    """A fact that the machine did not read, for a part of the reading."""

    part: Literal["meetings", "participants", "sections", "statements", "commitments", "references", "dates", "doubts"]
    fact: dict[str, JsonValue]
    why: str = ""


@router.post("/documents/{document}/corrections")
def correct(here: Here, document: str, given: Correction) -> Decision:
    """Give a field of a fact another value."""
    editor(here)
    _named(lambda: here.record.reading(document))
    return here.record.correct(document, given.path, given.value, by=here.visitor.name, why=given.why, seen=given.seen)


@router.post("/documents/{document}/removals")
def remove(here: Here, document: str, given: Removal) -> Decision:
    """Say that a fact is none."""
    editor(here)
    _named(lambda: here.record.reading(document))
    return here.record.remove(document, given.label, by=here.visitor.name, why=given.why, seen=given.seen)


@router.post("/documents/{document}/acceptances")
def accept(here: Here, document: str, given: Acceptance) -> Decision:
    """Say that a fact is right as it stands."""
    editor(here)
    _named(lambda: here.record.reading(document))
    return here.record.accept(document, given.label, by=here.visitor.name, why=given.why, seen=given.seen)


@router.post("/documents/{document}/additions")
def add_fact(here: Here, document: str, given: Addition) -> Decision:
    """Add a fact that the machine did not read."""
    editor(here)
    _named(lambda: here.record.reading(document))
    return here.record.add_fact(document, given.part, given.fact, by=here.visitor.name, why=given.why)


class Why(Noun):
    """A reason."""

    why: str = ""


@router.post("/documents/{document}/reviews")
def review(here: Here, document: str, given: Why) -> Decision:
    """Say that the whole reading was looked over."""
    editor(here)
    return _named(lambda: here.record.review(document, by=here.visitor.name, why=given.why))


class Judged(Noun):
    """What a person says became of a commitment, `NAME#c1`."""

    commitment: str
    verdict: Verdict
    note: str = ""


@router.post("/judgements")
def judge(here: Here, given: Judged) -> Decision:
    """Say that a commitment was kept, partly kept or broken."""
    editor(here)
    return here.record.judge(given.commitment, given.verdict, by=here.visitor.name, note=given.note)


class Identity(Noun):
    """Whether two names stand for one person; `meetings` where a name is another person's only there."""

    one: str
    two: str
    same: bool
    meetings: tuple[str, ...] = ()
    why: str = ""


@router.post("/people/identities")
def identify(here: Here, given: Identity) -> Decision:
    """Say that two people are one, or are not."""
    editor(here)
    if given.same:
        return here.record.same_person(given.one, given.two, by=here.visitor.name, why=given.why)
    return here.record.not_same_person(given.one, given.two, given.meetings, by=here.visitor.name, why=given.why)


@router.get("/history")
def history(request: Request, response: Response, here: Here, limit: Limit = 100, offset: Offset = 0) -> Sequence[Decision]:
    """What was decided, the latest first."""
    found = here.record.history()[::-1]
    return _cut(request, response, found[offset : offset + limit + 1], limit, offset)


@router.post("/history/{number}/undo")
def undo(here: Here, number: int, given: Why) -> Decision:
    """Take a decision back."""
    editor(here)
    return here.record.undo(number, by=here.visitor.name, why=given.why)


# --- answers --------------------------------------------------------------------------------------


def _named(ask: Callable[[], Found_]) -> Found_:
    """What a path names; 404 where there is no such thing."""
    try:
        return ask()
    except QueryError as error:
        raise HTTPException(404, str(error)) from error


def _cut(request: Request, response: Response, found: Sequence[Found_], limit: int, offset: int) -> Sequence[Found_]:
    if len(found) > limit:
        _next(request, response, offset + limit)
    return found[:limit]


def _next(request: Request, response: Response, offset: int) -> None:
    given: dict[str, Any] = {k: request.query_params.getlist(k) for k in request.query_params}
    response.headers["link"] = f'<{with_query(request.url.path, given, offset=offset)}>; rel="next"'
