"""Meetings, put together from the accounts there are of each."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.record.meetings import Account, day_of
from memcon.store.index import name_of_source
from memcon.store.listing import AccountEntry, MeetingEntry
from memcon.types import Participant, Place


def entry(group: Sequence[Account]) -> MeetingEntry:
    """A meeting from its accounts, the fullest first."""
    ordered = sorted(group, key=lambda a: (-_known(a), a.key))
    first = ordered[0].meeting
    day = next((d for a in ordered if (d := day_of(a.meeting, a.reading))), None)
    present: dict[tuple[str | None, str], Participant] = {}
    for account in ordered:
        for one in account.reading.participants:
            present.setdefault((one.side, one.name), one)
    return MeetingEntry(
        id=f"{name_of_source(group[0].reading.document.source)}#{group[0].meeting.id}",
        day=day.isoformat() if day else None,
        start=next((a.meeting.start for a in ordered if a.meeting.start), None),
        minutes=next((a.meeting.duration_minutes for a in ordered if a.meeting.duration_minutes), None),
        form=first.form,
        sides=first.sides,
        place=max((a.meeting.place for a in ordered), key=_told),
        occasion=next((a.meeting.occasion for a in ordered if a.meeting.occasion), None),
        present=tuple(present.values()),
        accounts=tuple(
            AccountEntry(
                document=a.reading.document.id,
                name=name_of_source(a.reading.document.source),
                title=a.reading.document.title,
                side=a.reading.document.side,
                meeting=a.meeting.id,
            )
            for a in group
        ),
    )


def _known(account: Account) -> int:
    meeting = account.meeting
    return _told(meeting.place) + sum(v is not None for v in (meeting.date, meeting.start, meeting.duration_minutes, meeting.occasion))


def _told(place: Place) -> int:
    return sum(v is not None for v in (place.city, place.country, place.venue))
