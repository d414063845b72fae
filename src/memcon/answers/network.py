"""The network: who met whom, how often, from when to when. People of one side at one meeting are not said to have met each other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date
from itertools import combinations

from memcon.answers.questions import first_day, last_day, side_of
from memcon.answers.suggestions import met_with, nothing_between
from memcon.record.links import Together
from memcon.record.meetings import Account, day_of
from memcon.record.people import Person
from memcon.types import Noun


class Node(Noun):
    """A person who took part in meetings: `id` is `SIDE NAME`, `post` the latest."""

    id: str
    name: str
    side: str | None
    post: str | None
    meetings: int


class Tie(Noun):
    """Two people (by `id`) or two sides (by code) who met: in how many meetings, first and last on which days."""

    one: str
    two: str
    meetings: int
    first: str | None
    last: str | None


class Network(Noun):
    """Who met whom, in the meetings of `sides` (of all, where none is named): the people, their ties, the ties of the sides. `note` says
    what there is where nothing was found."""

    sides: tuple[str, ...]
    people: tuple[Node, ...]
    ties: tuple[Tie, ...]
    between: tuple[Tie, ...]
    meetings: int
    note: str | None = None


def network(
    record: Together,
    people: Sequence[Person],
    sides: Sequence[str] = (),
    since: date | str | None = None,
    until: date | str | None = None,
) -> Network:
    """Who met whom in the meetings of which all of `sides` (codes or names) were part, on days from `since` to `until`, both included.
    `people` are those of the record. A meeting counts once, however many accounts there are of it.

    Raises `QueryError` for a side or day that is not known.
    """
    wanted = tuple(dict.fromkeys(side_of(s) for s in sides))
    first, last = first_day(since), last_day(until)
    ids = _ids(people)
    at: dict[str, list[int]] = defaultdict(list)
    for i, person in enumerate(people):
        for where in person.met:
            at[where].append(i)
    attended: Counter[int] = Counter()
    met: dict[tuple[str, str], list[date | None]] = defaultdict(list)
    sides_met: dict[tuple[str, str], list[date | None]] = defaultdict(list)
    count = 0
    for group in record.meetings:
        day = next((d for a in group if (d := day_of(a.meeting, a.reading))), None)
        if not set(wanted) <= set(group[0].meeting.sides) or not _within(day, first, last):
            continue
        count += 1
        for pair in combinations(sorted(set(group[0].meeting.sides)), 2):
            sides_met[pair].append(day)
        there = sorted({i for a in group for i in at[_where(a)]})
        attended.update(there)
        for i, j in combinations(there, 2):
            if people[i].side != people[j].side:
                one, two = sorted((ids[i], ids[j]))
                met[(one, two)].append(day)
    nodes = [
        Node(id=ids[i], name=p.name, side=p.side, post=p.posts[-1].post if p.posts else None, meetings=attended[i])
        for i, p in enumerate(people)
        if attended[i]
    ]
    return Network(
        sides=wanted,
        people=tuple(sorted(nodes, key=lambda n: (-n.meetings, n.id))),
        ties=_ties(met),
        between=_ties(sides_met),
        meetings=count,
        note=None if count else nothing_between(wanted, met_with(record.readings)),
    )


def _where(account: Account) -> str:
    return f"{account.key[0]}#{account.key[1]}"


def _within(day: date | None, first: date | None, last: date | None) -> bool:
    if first is None and last is None:
        return True
    return day is not None and (first is None or first <= day) and (last is None or day <= last)


def _ids(people: Sequence[Person]) -> list[str]:
    """An id for each person; two of one name on one side, whom somebody has told apart, get a number."""
    seen: Counter[str] = Counter()
    found = []
    for person in people:
        id = f"{person.side or '?'} {person.name}"
        seen[id] += 1
        found.append(id if seen[id] == 1 else f"{id} ({seen[id]})")
    return found


def _ties(met: dict[tuple[str, str], list[date | None]]) -> tuple[Tie, ...]:
    found = []
    for (one, two), days in met.items():
        known = sorted(d for d in days if d)
        span = (known[0].isoformat(), known[-1].isoformat()) if known else (None, None)
        found.append(Tie(one=one, two=two, meetings=len(days), first=span[0], last=span[1]))
    return tuple(sorted(found, key=lambda t: (-t.meetings, t.one, t.two)))
