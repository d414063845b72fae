"""The calendar: meetings held and promised, month by month."""

from __future__ import annotations

import calendar
from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Annotated, NamedTuple, Self

import fastapi
from fastapi import APIRouter, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from memcon.answers.ledger import Entry, Ledger
from memcon.answers.questions import name_of, side_of
from memcon.api import Due, MeetingEntry, Record
from memcon.export.ical import ical
from memcon.types import Form
from memcon.web.desk import Here
from memcon.web.door import CALENDAR, new_token
from memcon.web.pages.account import door_of
from memcon.web.rendering import page, with_query

router = APIRouter()

_SHORT = 10
"""Days: what is promised for fewer stands under each of them."""

_TOLD = 100
"""Promises of a month that a page of a large record shows."""


class Met(NamedTuple):
    """A meeting as the calendar shows it, by its first account."""

    day: str | None
    sides: tuple[str, ...]
    form: Form
    document: str
    meeting: str

    @classmethod
    def of(cls, entry: MeetingEntry) -> Self:
        account = entry.accounts[0]
        return cls(entry.day, entry.sides, entry.form, account.document, account.meeting)


@router.get("/calendar")
def latest(here: Here) -> RedirectResponse:
    today = here.last_day().isoformat()
    return RedirectResponse(f"/calendar/{today[:7]}", 303)


@router.get("/calendar.ics")
def feed(here: Here, side: Annotated[list[str] | None, Query()] = None) -> Response:
    sides = tuple(side_of(s) for s in side or ())
    if here.is_large and not sides:
        raise HTTPException(400, "this record is large: name a side to subscribe to, as in /calendar.ics?side=JP")
    found = here.remember(("calendar", *sides), lambda: ical(here.record.calendar(*sides)))
    return Response(found, media_type="text/calendar; charset=utf-8")


@router.post("/calendar/subscriptions")
def subscribe(request: Request, here: Here, side: Annotated[str, fastapi.Form()] = "") -> HTMLResponse:
    """Makes the address at which one's own calendar finds the feed; it opens nothing else."""
    code = side_of(side) if side else ""
    token, hash = new_token(CALENDAR)
    door_of(here).accounts.add_token(here.visitor.name, hash, f"a calendar: {name_of(code) if code else 'all sides'}", by=here.visitor.name)
    path = with_query("/calendar.ics", {"side": code, "key": token})
    scheme = "https" if here.desk.https else request.url.scheme
    return page(here, "subscribed.html", address=f"{scheme}://{request.url.netloc}{path}", host=f"{request.url.netloc}{path}", side=code)


@router.get("/calendar/{month}")
def month(here: Here, month: str) -> HTMLResponse:
    try:
        first = date.fromisoformat(f"{month}-01")
        after = (first + timedelta(days=32)).replace(day=1)
        before = (first - timedelta(days=1)).replace(day=1)
    except (ValueError, OverflowError) as error:
        raise HTTPException(404, f"{month!r} is no month; one is written 2005-11") from error
    last = after - timedelta(days=1)
    held: dict[str, list[Met]] = defaultdict(list)
    for met in here.remember(("month", month), lambda: [Met.of(m) for m in here.record.meetings(since=first, until=last)]):
        held[met.day or ""].append(met)
    days, sometime = ({}, []) if here.is_large else promised(here.ledger(), first, last)
    told = here.remember(("due", month), lambda: told_for(here.record, first, last)) if here.is_large else None
    weeks = calendar.Calendar().monthdatescalendar(first.year, first.month)
    return page(
        here,
        "calendar.html",
        weeks=[[(d.isoformat(), d.day, d.month == first.month) for d in week] for week in weeks],
        first=first.isoformat(),
        held=held,
        days=days,
        sometime=sometime,
        told=told,
        sides=[s for s, _ in sides_met(here.remember("met", here.record.met)).most_common()],
        whole=not here.is_large,
        before=before.isoformat()[:7],
        after=after.isoformat()[:7],
        month=month,
    )


def sides_met(met: Mapping[tuple[str, str], int]) -> Counter[str]:
    """How many accounts there are of meetings of each side."""
    found = Counter[str]()
    for pair, count in met.items():
        found.update(dict.fromkeys(pair, count))
    return found


def promised(ledger: Ledger, first: date, last: date) -> tuple[dict[str, list[Entry]], list[Entry]]:
    """What was promised for the days from `first` to `last`: that for a few days under each of them, that for a longer time apart."""
    days: dict[str, list[Entry]] = defaultdict(list)
    sometime: list[Entry] = []
    for entry in ledger.entries:
        if not entry.due or entry.state == "cancelled":
            continue
        ends = date.fromisoformat(entry.due)
        starts = date.fromisoformat(entry.starts) if entry.starts else None
        if starts and (ends - starts).days < _SHORT:
            for i in range((ends - starts).days + 1):
                day = starts + timedelta(days=i)
                if first <= day <= last:
                    days[day.isoformat()].append(entry)
        elif first <= ends <= last:
            sometime.append(entry)
    return days, sometime


class Told(NamedTuple):
    """What pages say is to be in a month: under each of its days, that for some time until its end, and how many more there are."""

    days: dict[str, list[Due]]
    sometime: list[Due]
    more: int


def told_for(record: Record, first: date, last: date) -> Told:
    """What was promised for a month in a record too large for following each promise: as single pages word it."""
    days: dict[str, list[Due]] = defaultdict(list)
    sometime: list[Due] = []
    found = record.due(since=first, until=last, limit=_TOLD)
    for one in found.due:
        ends = date.fromisoformat(one.last)
        starts = date.fromisoformat(one.first) if one.first else None
        if not starts or (ends - starts).days >= _SHORT:
            sometime.append(one)
        else:
            for day in (starts + timedelta(days=i) for i in range((ends - starts).days + 1)):
                if first <= day <= last:
                    days[day.isoformat()].append(one)
    return Told(days, sometime, found.total - len(found.due))
