"""The ledger: what was promised, in order of time, with every wording and date it was given and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Literal

from memcon.answers.citation import Citation, cite
from memcon.answers.questions import last_day, name_of, side_of
from memcon.answers.suggestions import met_with, nothing_between
from memcon.errors import QueryError
from memcon.record.commitments import Promise
from memcon.record.links import Together
from memcon.record.mentions import Mention
from memcon.record.outcomes import Outcome, State
from memcon.types import CommitmentKind, CommitmentStatus, Noun, Reading

STATES: tuple[State, ...] = ("open", "overdue", "moved", "cancelled", "reported")

Turn = Literal["first", "again", "moved", "narrowed", "timed"]
"""What a mention brings: the promise itself, nothing new, another time, a narrower time, a first time."""


class Step(Noun):
    """A promise as one page words it: on what day that was said, in what words, for what time, and what it brings that is new."""

    commitment: str
    said: str | None
    words: str
    when: str | None
    edtf: str | None
    status: CommitmentStatus
    turn: Turn
    source: Citation


Verdict = Literal["kept", "partly", "broken"]


class Judgement(Noun):
    """What a person says of a promise, beside the evidence and never in its place: `number` is that of the decision, `at` when (UTC)."""

    number: int
    verdict: Verdict
    by: str
    at: str
    note: str
    commitment: str


class Entry(Noun):
    """A promise with all its mentions. Its fields are those of the latest; `state` is told by evidence in the record alone, and `evidence`
    cites it. `due` is the last day of its time, `settles` the promise whose date it is to find. `judgements` are what people say of it."""

    id: str
    kind: CommitmentKind
    status: CommitmentStatus
    actors: tuple[str, ...]
    persons: tuple[str, ...]
    place: str | None
    occasion: str | None
    condition: str | None
    words: str
    when: str | None
    edtf: str | None
    starts: str | None
    due: str | None
    state: State
    evidence: tuple[Citation, ...]
    settles: str | None
    steps: tuple[Step, ...]
    judgements: tuple[Judgement, ...] = ()


class Ledger(Noun):
    """The promises of some sides, first made first. `today` is the day for which what is overdue is told; `note` says what there is where
    nothing was found."""

    sides: tuple[str, ...]
    today: str | None
    entries: tuple[Entry, ...]
    note: str | None = None


class LedgerPage(Noun):
    """A page of a ledger that is too long for one answer. Of the `total` commitments, as single pages word them, those from number
    `offset` on were looked at, `looked` of them; `entries` are the promises whose last wording, or whose last word on its time, is among
    these, so that each stands on one page alone."""

    sides: tuple[str, ...]
    today: str | None
    total: int
    offset: int
    looked: int
    entries: tuple[Entry, ...]


def ledger(
    readings: Sequence[Reading],
    sides: Sequence[str] = (),
    state: str | Collection[str] | None = None,
    due: date | str | None = None,
    today: date | None = None,
) -> Ledger:
    """The promises in which all of `sides` (codes or names) have a part: those of `state` (or states), and those whose time ends on or
    before the day `due` and of which nothing was reported yet. `today`, left out, is the last day of which the readings speak.

    Raises `QueryError` for an unknown side, state or day.
    """
    wanted = tuple(dict.fromkeys(side_of(s) for s in sides))
    states = states_of(state)
    limit = last_day(due)
    record = Together([r for r in readings if _of(r, wanted)], today)
    found = entries(record, wanted)
    kept = _chosen(found, states, limit)
    return Ledger(
        sides=wanted,
        today=None if record.today == date.min else record.today.isoformat(),
        entries=kept,
        note=None if kept else _note(readings, wanted, found),
    )


def chosen(whole: Ledger, state: str | Collection[str] | None = None, due: date | str | None = None) -> Ledger:
    """Of a ledger those of some states, and those due by a day, as `ledger` would choose them."""
    kept = _chosen(whole.entries, states_of(state), last_day(due))
    note = whole.note if kept or not whole.entries else _count(whole.entries)
    return whole.model_copy(update={"entries": kept, "note": note})


def between(reading: Reading, commitment: str) -> tuple[str, ...]:
    """The sides among whose readings a commitment of a reading is followed, in order."""
    found = (Mention(reading, c, i, date.min).between for i, c in enumerate(reading.commitments) if c.id == commitment)
    return tuple(sorted(next(found, ())))


def turned_at(found: Sequence[Entry], document: str, commitment: str, due: str | None = None) -> Entry | None:
    """The promise that was worded last by a commitment of a document; with `due`, that which got this last day there."""
    name = f"#{commitment}"
    for entry in found:
        steps = [s for s in entry.steps if s.edtf] if due else entry.steps
        last = steps[-1] if steps else None
        if last and last.source.document == document and last.commitment.endswith(name) and due in (None, entry.due):
            return entry
    return None


def _chosen(found: Sequence[Entry], states: Collection[str], limit: date | None) -> tuple[Entry, ...]:
    return tuple(e for e in found if e.state in states and (limit is None or _is_due(e, limit)))


def entries(record: Together, sides: Collection[str] = ()) -> tuple[Entry, ...]:
    """The promises of readings taken together in which all of `sides` have a part, first made first."""
    chosen = [p for p in record.promises if all(s in p.last.sides or s in p.last.commitment.actors for s in sides)]
    ids = {id(p): _id(p.mentions[0]) for p in record.promises}
    found = [_entry(p, ids, record.outcomes) for p in chosen]
    return tuple(
        sorted(
            found,
            key=lambda e: (e.steps[0].said or "", e.steps[0].source.name, e.steps[0].source.words.start if e.steps[0].source.words else 0),
        )
    )


def _of(reading: Reading, sides: Collection[str]) -> bool:
    there = {s for m in reading.meetings for s in m.sides} | {s for c in reading.commitments for s in c.actors}
    return set(sides) <= there


def _id(mention: Mention) -> str:
    return f"{cite(mention.reading, None).name}#{mention.commitment.id}"


def _entry(promise: Promise, ids: dict[int, str], outcomes: dict[tuple[str, str], Outcome]) -> Entry:
    last = promise.last
    commitment = last.commitment
    outcome = outcomes[last.key]
    timed = next((m for m in reversed(promise.mentions) if m.window), last)
    when = commitment.when or timed.commitment.when
    return Entry(
        id=ids[id(promise)],
        kind=commitment.kind,
        status=commitment.status,
        actors=commitment.actors,
        persons=next((m.commitment.persons for m in reversed(promise.mentions) if m.commitment.persons), ()),
        place=next((m.commitment.place for m in reversed(promise.mentions) if m.commitment.place), None),
        occasion=commitment.occasion,
        condition=commitment.condition.text if commitment.condition else None,
        words=commitment.what.text,
        when=when.text if when else None,
        edtf=when.edtf if when else None,
        starts=timed.window.first.isoformat() if timed.window and timed.window.first != date.min else None,
        due=timed.window.last.isoformat() if timed.window and timed.window.last != date.max else None,
        state=outcome.state,
        evidence=_evidence(outcome),
        settles=ids[id(promise.about)] if promise.about else None,
        steps=tuple(_step(m, promise.mentions[:i]) for i, m in enumerate(promise.mentions)),
    )


def _evidence(outcome: Outcome) -> tuple[Citation, ...]:
    if not outcome.reading:
        return ()
    return tuple(cite(outcome.reading, span) for span in outcome.spans) or (cite(outcome.reading, None),)


def _step(mention: Mention, before: Sequence[Mention]) -> Step:
    commitment = mention.commitment
    section = mention.statement.section if mention.statement else None
    return Step(
        commitment=_id(mention),
        said=None if mention.said == date.min else mention.said.isoformat(),
        words=commitment.what.text,
        when=commitment.when.text if commitment.when else None,
        edtf=commitment.when.edtf if commitment.when else None,
        status=commitment.status,
        turn=_turn(mention, before),
        source=cite(mention.reading, commitment.what, section),
    )


def _turn(mention: Mention, before: Sequence[Mention]) -> Turn:
    """What a mention brings beside those before it."""
    if not before:
        return "first"
    earlier = next((m.window for m in reversed(before) if m.window), None)
    if not mention.window:
        return "again"
    if not earlier:
        return "timed"
    if not mention.window.meets(earlier):
        return "moved"
    narrower = (mention.window.last - mention.window.first) < 0.8 * (earlier.last - earlier.first)
    return "narrowed" if narrower and mention.window.last <= earlier.last else "again"


def states_of(state: str | Collection[str] | None) -> frozenset[str]:
    wanted = frozenset([state] if isinstance(state, str) else state or STATES)
    unknown = wanted - set(STATES)
    if unknown:
        raise QueryError(f"no state is called {min(unknown)!r}; there are: {', '.join(STATES)}")
    return wanted


def _is_due(entry: Entry, limit: date) -> bool:
    return entry.state in ("open", "overdue") and entry.due is not None and entry.due <= limit.isoformat()


def _note(readings: Sequence[Reading], sides: Sequence[str], found: Sequence[Entry]) -> str:
    if found:
        return _count(found)
    names = " and ".join(name_of(s) for s in sides)
    if any(set(sides) <= set(m.sides) for r in readings for m in r.meetings):
        return f"the record has meetings{' of ' + names if names else ''}, and no commitment in them"
    return nothing_between(sides, met_with(readings))


def _count(found: Sequence[Entry]) -> str:
    count = {s: sum(e.state == s for e in found) for s in STATES}
    return "no commitment fits; there are " + ", ".join(f"{n} {s}" for s, n in count.items() if n)
