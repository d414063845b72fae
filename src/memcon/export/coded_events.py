"""Events as event data sets have them: day, source and target by COW number, PLOVER and CAMEO codes, and where each stands.

One row for each meeting (once, whatever the accounts), each act of speech of one side towards the other, each thing to come.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from memcon.export.codes import EventCode, cow, event_code
from memcon.export.csv_tables import as_csv
from memcon.export.material import Files, Material
from memcon.export.tables import Value
from memcon.record.meetings import day_of
from memcon.types import Reading, Statement

_HEAD = (
    *("day", "source", "source_cow", "target", "target_cow", "plover", "plover_mode", "plover_flags", "cameo"),
    *("what", "name", "document", "id", "words"),
)


def files(material: Material) -> Files:
    """`events.csv`. An event without a code in either scheme is left out. Of a meeting all sides are source and target in turn. What was
    said at another time and is only reported has PLOVER's flag `historical`, what is to come `future`, what is denied `negated`."""
    return {"events.csv": as_csv(_HEAD, _rows(material))}


def _rows(material: Material) -> Iterator[tuple[Value, ...]]:
    for group in material.together.meetings:
        account = group[0]
        day = _iso(next((d for a in group if (d := day_of(a.meeting, a.reading))), None))
        told = ("meeting", account.meeting.form, *account.key, None)
        code = event_code("form", account.meeting.form)
        place = account.meeting.place.country
        if not code.mode and place and place not in account.meeting.sides:
            code = EventCode(code.plover, "third-party", "044")
        for source in account.meeting.sides:
            yield from _coded(day, source, _others(account.meeting.sides, (source,)), code, "", told)
    for reading in material.readings:
        yield from _of_reading(reading)


def _of_reading(reading: Reading) -> Iterator[tuple[Value, ...]]:
    id = reading.document.id
    meetings = {m.id: m for m in reading.meetings}
    first = reading.meetings[0] if reading.meetings else None
    for s in reading.statements:
        meeting = meetings.get(s.meeting or "", first)
        if meeting and s.voice == "single" and not s.withheld:
            day = _iso(day_of(meeting, reading))
            told: tuple[Value, ...] = ("statement", s.act, id, s.id, s.content.text if s.content else None)
            for source in dict.fromkeys(x.side for x in s.speakers if x.side):
                others = _others(meeting.sides, (source,))
                yield from _coded(day, source, others, event_code("act", s.act), _flags(s), told)
    for c in reading.commitments:
        meeting = meetings.get(c.meeting or "", first)
        day = _iso(day_of(meeting, reading)) if meeting else None
        told = ("commitment", c.kind, id, c.id, c.what.text)
        for source in dict.fromkeys(c.actors):
            sides = meeting.sides if meeting else c.actors
            yield from _coded(day, source, _others(sides, (source,)), event_code("kind", c.kind), "future", told)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _flags(statement: Statement) -> str:
    return " ".join(["historical"] * bool(statement.parent) + ["negated"] * statement.negated)


def _others(sides: tuple[str, ...], some: tuple[str, ...]) -> tuple[str | None, ...]:
    return tuple(s for s in dict.fromkeys(sides) if s not in some) or (None,)


def _coded(
    day: str | None, source: str, targets: tuple[str | None, ...], code: EventCode, flags: str, told: tuple[Value, ...]
) -> Iterator[tuple[Value, ...]]:
    for target in targets:
        numbers = [state.number if (state := cow(side)) else None for side in (source, target)]
        if code.plover or code.cameo:
            yield day, source, numbers[0], target, numbers[1], code.plover, code.mode, flags or None, code.cameo, *told
