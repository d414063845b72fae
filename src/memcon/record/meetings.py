"""Which accounts are of one meeting.

Two capitals tell of one meeting in two pages: the day may differ by one, one may say call and the other video, one may name a place that
the other leaves out. What may not differ: who sat at the head of each side, the country, the hour where both give one. Two meetings told
apart in one page are two; so are two days in the pages of one publisher.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from memcon.record.names import any_same_name
from memcon.record.windows import day
from memcon.record.words import bag, share
from memcon.types import Meeting, Reading


class Account(NamedTuple):
    """A meeting as one reading tells it."""

    reading: Reading
    meeting: Meeting

    @property
    def key(self) -> tuple[str, str]:
        """The document's id and the meeting's."""
        return self.reading.document.id, self.meeting.id


def day_of(meeting: Meeting, reading: Reading) -> date | None:
    """The day a meeting was held, as far as its page tells; else the page's own day."""
    return day(meeting.date) or day(reading.document.published)


def day_of_reading(reading: Reading) -> date:
    """The day on which what a page says was said: that of its first meeting, else its own; the first day of all where it has none."""
    days = (day_of(m, reading) for m in reading.meetings)
    return next((d for d in days if d), None) or day(reading.document.published) or date.min


def join(readings: Iterable[Reading]) -> tuple[tuple[Account, ...], ...]:
    """All meetings of `readings`, each as the accounts there are of it, in order of time. Accounts are compared only with those of the
    same sides within a day of them."""
    by_sides: dict[frozenset[str], list[Account]] = defaultdict(list)
    for reading in readings:
        for meeting in reading.meetings:
            by_sides[frozenset(meeting.sides)].append(Account(reading, meeting))
    groups = [group for accounts in by_sides.values() for group in _join(accounts)]
    return tuple(sorted(groups, key=lambda g: (_when(g[0]), g[0].key)))


def _when(account: Account) -> date:
    return day_of(account.meeting, account.reading) or date.min


def _join(accounts: list[Account]) -> list[tuple[Account, ...]]:
    """The accounts of meetings of the same sides, put together best match first."""
    ordered = sorted(accounts, key=lambda a: (_when(a), a.key))
    pairs: list[tuple[float, int, int]] = []
    for i, left in enumerate(ordered):
        for j in range(i + 1, len(ordered)):
            if _when(ordered[j]) - _when(left) > timedelta(days=1):
                break
            weight = _match(left, ordered[j])
            if weight is not None:
                pairs.append((-weight, i, j))
    group = {i: [i] for i in range(len(ordered))}
    for _, i, j in sorted(pairs):
        if group[i] is not group[j] and not any(_apart(ordered[a], ordered[b]) for a in group[i] for b in group[j]):
            group[i] += group[j]
            for member in group[j]:
                group[member] = group[i]
    distinct = {id(members): sorted(members) for members in group.values()}
    return [tuple(ordered[i] for i in members) for members in sorted(distinct.values())]


def _apart(a: Account, b: Account) -> bool:
    """Whether two accounts cannot be of one meeting, whatever else they share: two meetings of one page, two days of one publisher."""
    if a.reading.document.id == b.reading.document.id:
        return True
    same_publisher = a.reading.document.side is not None and a.reading.document.side == b.reading.document.side
    return same_publisher and bool(a.meeting.date and b.meeting.date) and _when(a) != _when(b)


_REMOTE = ("call", "video")
_APART_MINUTES, _TOGETHER_MINUTES = 100, 30


def _match(a: Account, b: Account) -> float | None:
    """How well two accounts match; nothing where they contradict each other or share too little."""
    one, two = a.meeting, b.meeting
    if _apart(a, b) or (one.form in _REMOTE) != (two.form in _REMOTE):
        return None
    if one.place.country and two.place.country and one.place.country != two.place.country:
        return None
    same_day = _when(a) == _when(b)
    found = 2.0 if same_day else 0.0
    for side in one.sides:
        some, others = _heads(a, side), _heads(b, side)
        if some and others:
            if not any_same_name(some, others):
                return None
            found += 1
    if found < (2 if same_day else 1):
        return None
    found += 0.5 * (one.form == two.form) - (("working_meal" in (one.form, two.form)) and one.form != two.form)
    if one.place.city and two.place.city:
        found += 0.5 if share(bag(one.place.city), bag(two.place.city)) > 0.5 else -1
    if one.occasion and two.occasion:
        found += share(bag(one.occasion), bag(two.occasion))
    clocks = _clock(one), _clock(two)
    if clocks[0] and clocks[1]:
        minutes = abs((clocks[0] - clocks[1]).total_seconds()) / 60
        if minutes > _APART_MINUTES:
            return None
        found += minutes <= _TOGETHER_MINUTES
    return found if found >= 2 else None


def _heads(account: Account, side: str) -> tuple[str, ...]:
    """Who spoke for `side`: its principals."""
    rows = account.reading.participants
    return tuple(p.name for p in rows if p.meeting == account.meeting.id and p.side == side and p.role == "principal")


def _clock(meeting: Meeting) -> datetime | None:
    """The moment it began, where the page gives the hour and the zone is known."""
    if not (meeting.date and meeting.start and meeting.utc_offset):
        return None
    try:
        return datetime.fromisoformat(f"{meeting.date}T{meeting.start}{meeting.utc_offset}")
    except ValueError:
        return None
