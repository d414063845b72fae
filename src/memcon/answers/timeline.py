"""The timeline of two sides: their meetings, the promises between them from the first word to what became of them, the issues spoken of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date

from memcon.answers.citation import Citation, cite
from memcon.answers.ledger import Entry, entries
from memcon.answers.questions import first_day, label_of, last_day, side_of
from memcon.answers.saying import place_words
from memcon.answers.suggestions import met_with, nothing_between
from memcon.errors import QueryError
from memcon.record.events import BROAD
from memcon.record.links import Together
from memcon.record.meetings import Account, day_of
from memcon.types import Form, Noun, Place, Reading


class Moment(Noun):
    """A meeting held: the day (ISO), the form, the place in words, who led, whose accounts there are."""

    day: str
    form: Form
    place: str
    heads: tuple[str, ...]
    occasion: str | None
    accounts: tuple[str, ...]
    sources: tuple[Citation, ...]


class Spoken(Noun):
    """An issue, and on which days (ISO) how many statements were made on it; in order of time."""

    topic: str
    label: str
    days: tuple[tuple[str, int], ...]


class Timeline(Noun):
    """What there was between two sides, from the day `first` to the day `last`, in order of time. `today` is the day for which what is
    overdue is told; `issues` are those most spoken of; `note` says what there is where nothing was found."""

    a: str
    b: str
    first: str | None = None
    last: str | None = None
    today: str | None = None
    meetings: tuple[Moment, ...] = ()
    promises: tuple[Entry, ...] = ()
    issues: tuple[Spoken, ...] = ()
    note: str | None = None


_ISSUES = 8
"""The most issues: more rows than these are no longer taken in at a glance."""


def timeline(
    readings: Sequence[Reading],
    a: str,
    b: str,
    since: date | str | None = None,
    until: date | str | None = None,
    today: date | None = None,
) -> Timeline:
    """What there was between the sides `a` and `b` (codes or names): meetings of days from `since` to `until`, both included, promises
    spoken of within them, the issues spoken of at the meetings. `today`, left out, is the last day of which the readings speak.

    Raises `QueryError` for a side or day that is not known.
    """
    one, two = side_of(a), side_of(b)
    if one == two:
        raise QueryError(f"a timeline needs two sides; {a!r} and {b!r} are one")
    limits = (first_day(since) or date.min).isoformat(), (last_day(until) or date.max).isoformat()
    between = [r for r in readings if any({one, two} <= set(m.sides) for m in r.meetings)]
    record = Together(between, today)
    groups = [g for g in record.meetings if {one, two} <= set(g[0].meeting.sides)]
    held = [(day.isoformat(), g) for g in groups if (day := _day(g)) and limits[0] <= day.isoformat() <= limits[1]]
    promises = tuple(e for e in entries(record, (one, two)) if any(s.said and limits[0] <= s.said <= limits[1] for s in e.steps))
    if not held and not promises:
        return Timeline(a=one, b=two, note=nothing_between((one, two), met_with(readings)))
    days = [day for day, _ in held] + [s.said for e in promises for s in e.steps if s.said]
    return Timeline(
        a=one,
        b=two,
        first=min(days),
        last=max(days),
        today=record.today.isoformat(),
        meetings=tuple(_moment(day, group) for day, group in held),
        promises=promises,
        issues=_issues(held),
    )


def _day(group: Sequence[Account]) -> date | None:
    return next((d for a in group if (d := day_of(a.meeting, a.reading))), None)


def _moment(day: str, group: Sequence[Account]) -> Moment:
    heads = [p for a in group for p in a.reading.participants if p.meeting == a.meeting.id and p.role == "principal"]
    place = max((a.meeting.place for a in group), key=_told)
    return Moment(
        day=day,
        form=group[0].meeting.form,
        place=place_words(place),
        heads=tuple({p.side: p.name for p in reversed(heads)}.values())[::-1],
        occasion=next((a.meeting.occasion for a in group if a.meeting.occasion), None),
        accounts=tuple(dict.fromkeys(a.reading.document.side for a in group if a.reading.document.side)),
        sources=tuple(cite(a.reading, next((s for spans in a.meeting.evidence.values() for s in spans), None)) for a in group),
    )


def _told(place: Place) -> int:
    return sum(v is not None for v in (place.city, place.country, place.venue))


def _issues(held: Sequence[tuple[str, Sequence[Account]]]) -> tuple[Spoken, ...]:
    """The issues most spoken of, by the account of each meeting that says more; those that nearly every meeting has count less."""
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for day, group in held:
        by_account = [
            Counter(t for s in a.reading.statements if s.meeting in (None, a.meeting.id) and not s.parent for t in s.topics) for a in group
        ]
        for topic in {t for c in by_account for t in c}:
            said[topic][day] += max(c[topic] for c in by_account)
    ranked = sorted(said, key=lambda t: (-sum(said[t].values()) * (0.4 if t in BROAD else 1.0), t))[:_ISSUES]
    return tuple(Spoken(topic=t, label=label_of(t), days=tuple(sorted(said[t].items()))) for t in ranked)
