"""The calendar: meetings and visits, held and planned, as events that keep their identity from one export to the next.

An event is known by the page that was added to the record first among those that tell of it: whatever is added later, its `uid` stays.
Its `sequence` counts the changes recorded on the pages it rests on: a calendar that has it already takes the new state in its place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Literal, NamedTuple

from memcon.answers.citation import Citation, cite
from memcon.answers.ledger import Entry, entries
from memcon.answers.questions import name_of, side_of
from memcon.answers.saying import FORMS, STATUSES, cut, day_words, headline, place_words, sides_words
from memcon.answers.suggestions import met_with, nothing_between
from memcon.record.commitments import Promise
from memcon.record.links import Together
from memcon.record.meetings import Account, day_of
from memcon.record.names import any_same_name
from memcon.record.sense import country_of
from memcon.record.versions import PageHistory
from memcon.types import CommitmentKind, CommitmentStatus, Noun, Participant

Standing = Literal["tentative", "confirmed", "cancelled"]

_ON_A_CALENDAR: tuple[CommitmentKind, ...] = ("visit", "meeting", "call", "signing", "talks")

_SETTLED: tuple[CommitmentStatus, ...] = ("agreed", "confirmed", "accepted", "announced", "undertaken")
"""Of such a status, and with its days named, what is planned is confirmed; what was only proposed is not."""

_LONGEST = 400
"""Days: a time wider than this (*from 2015*) is no entry for a calendar."""


class Event(Noun):
    """An event of the calendar. `starts` and `ends` are EDTF days, both included, or for a meeting whose hour is known, times at its place,
    with their offset where that is known. `exact` is false where the days are those within which it is to be. `told` says in a line each
    what the record knows of it."""

    uid: str
    sequence: int
    status: Standing
    kind: str
    title: str
    sides: tuple[str, ...]
    starts: str
    ends: str
    exact: bool
    place: str
    told: tuple[str, ...]
    changed: str
    sources: tuple[Citation, ...]


class Calendar(Noun):
    """The events of some sides (of all, where none is named), in order of time. `undated` is how many plans have no day to put them on;
    `note` says what there is where nothing was found."""

    sides: tuple[str, ...]
    events: tuple[Event, ...]
    undated: int = 0
    note: str | None = None


def calendar(record: Together, sides: Sequence[str] = (), pages: Mapping[str, PageHistory] | None = None) -> Calendar:
    """The meetings and visits in which all of `sides` (codes or names) have a part. `pages` is the history of the pages, by document;
    without it each page counts as one change, and the order of the readings as that of their adding.

    Raises `QueryError` for a side that is not known.
    """
    wanted = tuple(dict.fromkeys(side_of(s) for s in sides))
    maker = _Maker(record, pages or {})
    events, undated = maker.events(wanted)
    note = None if events or undated else nothing_between(wanted, met_with(record.readings))
    return Calendar(sides=wanted, events=events, undated=undated, note=note)


class _Planned(NamedTuple):
    promise: Promise
    entry: Entry


class _Maker:
    """Makes events out of what the readings say together."""

    def __init__(self, record: Together, pages: Mapping[str, PageHistory]) -> None:
        self.record = record
        order = {r.document.id: i for i, r in enumerate(record.readings)}
        self.pages = {d: pages.get(d) or PageHistory(d, i, 1, "") for d, i in order.items()}
        self.days = {r.document.id: cite(r, None).day or "" for r in record.readings}

    def events(self, sides: Collection[str]) -> tuple[tuple[Event, ...], int]:
        by_key = {(e.steps[-1].source.document, e.steps[-1].commitment.rpartition("#")[2]): e for e in entries(self.record)}
        planned = [_Planned(p, by_key[p.last.key]) for p in self.record.promises if p.last.commitment.kind in _ON_A_CALENDAR]
        held: dict[int, list[_Planned]] = defaultdict(list)
        group_of = {a.key: i for i, group in enumerate(self.record.meetings) for a in group}
        open_: list[_Planned] = []
        for one in planned:
            outcome = self.record.outcomes[one.promise.last.key]
            group = group_of.get((outcome.reading.document.id, outcome.meeting or "")) if outcome.reading else None
            is_it = group is not None and outcome.state == "reported" and one.entry.kind in ("meeting", "call")
            if is_it and group is not None and _at_that_level(one, self.record.meetings[group]):
                held[group].append(one)
            else:
                open_.append(one)
        found: list[Event] = []
        for i, group_ in enumerate(self.record.meetings):
            if set(sides) <= set(group_[0].meeting.sides):
                found += self._held(group_, held[i])
        undated = 0
        for one in open_:
            if set(sides) <= one.promise.last.sides | set(one.entry.actors):
                event = self._planned(one)
                found += [event] if event else []
                undated += event is None and one.entry.state in ("open", "overdue", "moved")
        return tuple(sorted(found, key=lambda e: (e.starts, e.ends, e.uid))), undated

    # --- held ---

    def _held(self, group: Sequence[Account], planned: Sequence[_Planned]) -> list[Event]:
        """The event of a meeting, which is that of the plan it fulfils; of several, the others are cancelled in its favour."""
        day = next((d for a in group if (d := day_of(a.meeting, a.reading))), None)
        if not day:
            return []
        ordered = sorted(group, key=lambda a: (-_known(a), a.key))
        starts, ends = _times(ordered, day)
        meeting = ordered[0].meeting
        documents = [a.key[0] for a in group] + [d for p in planned for d in _documents(p)]
        keys = [self._own(a.key) for a in group]
        others = sorted(self._own(m.key) for p in planned for m in p.promise.mentions)
        place = max((a.meeting.place for a in ordered), key=lambda p: sum(v is not None for v in (p.city, p.country, p.venue)))
        told = [f"Held; told in {len(group)} account{'s' * (len(group) > 1)}."]
        told += [f"Occasion: {a.meeting.occasion}." for a in ordered if a.meeting.occasion][:1]
        told += [_attended(ordered[0])] if _heads(ordered[0]) else []
        title = _title(ordered[0])
        event = Event(
            uid=_uid(min(keys + others)),
            sequence=self._changes(documents),
            status="confirmed",
            kind=meeting.form,
            title=title,
            sides=meeting.sides,
            starts=starts,
            ends=ends,
            exact=True,
            place=place_words(place),
            told=tuple(told),
            changed=self._changed(documents),
            sources=tuple(cite(a.reading, next((s for spans in a.meeting.evidence.values() for s in spans), None)) for a in group),
        )
        spare = sorted({min(self._own(m.key) for m in p.promise.mentions) for p in planned} - {min(keys + others)})
        more = [
            event.model_copy(update={"uid": _uid(key), "status": "cancelled", "told": (f"It is another entry by now: {title}.",)})
            for key in spare
        ]
        return [event, *more]

    # --- planned ---

    def _planned(self, one: _Planned) -> Event | None:
        entry = one.entry
        starts, ends = entry.starts or entry.steps[-1].said, entry.due
        if not starts or not ends or (date.fromisoformat(ends) - date.fromisoformat(starts)).days > _LONGEST:
            return None
        exact = bool(entry.starts) and (date.fromisoformat(ends) - date.fromisoformat(starts)).days <= 14
        documents = _documents(one)
        outcome = self.record.outcomes[one.promise.last.key]
        documents += [outcome.reading.document.id] if outcome.reading else []
        status: Standing = "confirmed" if entry.state == "reported" or (exact and entry.status in _SETTLED) else "tentative"
        if entry.state == "cancelled":
            status = "cancelled"
        elif entry.state in ("overdue", "moved"):
            status = "tentative"
        return Event(
            uid=_uid(min(self._own(m.key) for m in one.promise.mentions)),
            sequence=self._changes(documents) + (entry.state == "overdue"),
            status=status,
            kind=entry.kind,
            title=headline(entry),
            sides=tuple(sorted(one.promise.last.sides | set(entry.actors))),
            starts=starts,
            ends=ends,
            exact=exact,
            place=_place(entry),
            told=tuple(_told(entry)),
            changed=self._changed(documents),
            sources=(*(s.source for s in entry.steps), *entry.evidence),
        )

    # --- identity and change ---

    def _own(self, key: tuple[str, str]) -> tuple[int, str, str]:
        """What an event may be known by: the first version of the page, the label there, before all the order of adding."""
        page = self.pages[key[0]]
        return page.order, page.first, key[1]

    def _changes(self, documents: Iterable[str]) -> int:
        """Two for each change recorded after the first: between any two there is a number for what changes by itself, when a plan lapses
        as time passes."""
        return 2 * (sum(self.pages[d].changes for d in set(documents)) - 1)

    def _changed(self, documents: Iterable[str]) -> str:
        """When the last change was: as the record knows it, else the last day of which the pages speak; as iCalendar has times."""
        found = max((self.pages[d].changed for d in documents), default="")
        if found:
            return datetime.fromisoformat(found).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        last = max((self.days[d] for d in documents), default="") or "1970-01-01"
        return last.replace("-", "") + "T000000Z"


def _uid(key: tuple[int, str, str]) -> str:
    return f"{key[1]}-{key[2]}@memcon"


def _documents(one: _Planned) -> list[str]:
    return [m.reading.document.id for m in one.promise.mentions]


def _known(account: Account) -> int:
    meeting = account.meeting
    return sum(v is not None for v in (meeting.start, meeting.duration_minutes, meeting.occasion, meeting.utc_offset))


def _heads(account: Account) -> list[Participant]:
    rows = account.reading.participants
    return [p for p in rows if p.meeting == account.meeting.id and p.role == "principal"]


def _at_that_level(one: _Planned, group: Sequence[Account]) -> bool:
    """Whether those whom a plan names took part: a meeting of ministers is not the one their leaders planned."""
    heads = [p.name for a in group for p in _heads(a)]
    return not one.entry.persons or not heads or any_same_name(one.entry.persons, heads)


def _title(account: Account) -> str:
    sides = account.meeting.sides
    form = FORMS[account.meeting.form].capitalize()
    heads = {side: [p.name for p in _heads(account) if p.side == side] for side in sides}
    if len(sides) > 3 or not all(heads.values()):
        return f"{form} of {sides_words(sides)}"
    named = [f"{' and '.join(heads[s])} ({name_of(s)})" for s in sides]
    return f"{form} of {' and '.join([', '.join(named[:-1]), named[-1]] if len(named) > 2 else named)}"


def _attended(account: Account) -> str:
    return "; ".join(f"{p.name}" + (f", {p.post}" if p.post else "") + (f" ({name_of(p.side)})" if p.side else "") for p in _heads(account))


def _times(ordered: Sequence[Account], day: date) -> tuple[str, str]:
    timed = next((a.meeting for a in ordered if a.meeting.start and a.meeting.date == day.isoformat()), None)
    minutes = next((a.meeting.duration_minutes for a in ordered if a.meeting.duration_minutes), None)
    if not timed:
        return day.isoformat(), day.isoformat()
    try:
        start = datetime.fromisoformat(f"{timed.date}T{timed.start}{timed.utc_offset or ''}")
    except ValueError:
        return day.isoformat(), day.isoformat()
    return start.isoformat(), (start + timedelta(minutes=minutes or 0)).isoformat()


def _place(entry: Entry) -> str:
    host = country_of(entry.place)
    return name_of(host) if host and host == entry.place else entry.place or ""


def _told(entry: Entry) -> Iterable[str]:
    """What the record knows of a plan, a line each."""
    last = entry.steps[-1]
    yield f"{STATUSES[entry.status].capitalize()} on {day_words(last.said)}: “{cut(last.words)}”"
    times = list(dict.fromkeys(" ".join(s.when.split()) for s in entry.steps if s.when and s.turn != "again"))
    if len(times) > 1:
        yield f"Given in turn for: {' → '.join(times)}."
    if entry.condition:
        yield f"On condition: “{cut(entry.condition)}”"
    if entry.state == "overdue":
        yield "Its time has passed, and no readout speaks of it."
    elif entry.state == "reported" and entry.evidence:
        yield f"Reported in the account of {day_words(entry.evidence[0].day)}."
    elif entry.state in ("moved", "cancelled") and entry.evidence:
        state = "Put off" if entry.state == "moved" else "Called off"
        yield f"{state}, by the account of {day_words(entry.evidence[0].day)}."
