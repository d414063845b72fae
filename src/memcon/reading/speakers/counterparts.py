"""Those who are told by another: *the host*, *his guest*, *her two counterparts*, *the latter*."""

from __future__ import annotations

from dataclasses import replace

from memcon.reading.actors import HIS, Actor
from memcon.reading.speakers.room import Room
from memcon.reading.speakers.voice import Voice
from memcon.types import Span, Speaker


def of_host(room: Room, actor: Actor, spans: tuple[Span, ...]) -> Voice | None:
    """*The host*, *the two visitors*, *both visiting ministers*: those of the country where they met, and the others; null where the
    place does not tell. *The guest* is that of the page's own side."""
    words = [t.lower for t in room.known.tokens[actor.first : actor.last]]
    several, owned = words[-1].endswith("s"), words[0] in HIS
    word = "visitor" if "visiting" in words else words[-1].removesuffix("s")
    meeting = next((m for m in room.meetings if m.id == room.meeting), None)
    home = meeting.place.country if meeting else None
    if home is None or word == "guest":
        home = room.document.side if several or not owned else home
    if several and word == "visitor" and home not in room.sides:
        return room.everyone(spans)  # received elsewhere, both of them
    if word not in ("host", "hostess", "visitor", "guest") or (word == "guest" and owned and not several) or home not in room.sides:
        return None
    sides = [s for s in room.sides if (s == home) == word.startswith("host")]
    if len(sides) > 1:
        return Voice(True, tuple(Speaker(name=None, side=side, evidence=spans) for side in sides)) if several else None
    people = room.principals(sides[0]) if sides else []
    if len(people) == 1 and not several:
        return room.of_persons((people[0],), spans)
    return room.of_side(sides[0], spans) if sides and (several or word != "guest") else None


def of_other(room: Room, spans: tuple[Span, ...], than: tuple[str | None, ...] = (), *, several: bool = False) -> Voice:
    speaking: set[str | None] = set(than)
    if not speaking:
        speaking = {s.side for s in room.last.speakers} if room.last and not room.last.joint else set()
    if not speaking and room.document.side:
        speaking = {room.document.side}
    others = [side for side in room.sides if side not in speaking]
    if several and len(others) > 1:
        return Voice(True, tuple(Speaker(name=None, side=side, evidence=spans) for side in others))
    if len(others) == 1:
        people = room.principals(others[0])
        return room.of_persons((people[0],), spans) if len(people) == 1 else room.of_side(others[0], spans)
    return Voice(False, (Speaker(evidence=spans),), doubt="a counterpart that could be more than one person")


def of_pair(room: Room, first: bool, spans: tuple[Span, ...]) -> Voice:
    pair = room.told[-2:]
    if len(pair) < 2:
        return of_other(room, spans)
    one = pair[0] if first else pair[1]
    return replace(one, speakers=tuple(s.model_copy(update={"evidence": spans}) for s in one.speakers), doubt=None)
