"""Whom *he*, *she* and *we* mean, by who spoke, who was a subject, and who was named before."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.reading.speakers.room import Room
from memcon.reading.speakers.voice import Voice
from memcon.types import BODIES, Span, Speaker

_OWNS = re.compile(r"\b(?:his|her)\b[^;]{0,60}$")


def of_pronoun(room: Room, gender: str, spans: tuple[Span, ...]) -> Voice:
    """*He*, *she*: who spoke last in this paragraph, the subject of the sentence before, who spoke last, or who was last named."""
    voice = _meant(room, gender, spans)
    if voice is None:
        return _of_nobody_named(room, gender, spans)
    if len(voice.persons) == 1:
        room.genders.setdefault(voice.persons[0], gender)
    return voice


def _of_nobody_named(room: Room, gender: str, spans: tuple[Span, ...]) -> Voice:
    """A pronoun before anybody is named: who spoke, else the page's own principal, unless he is told of as another's (*she directed her
    envoy, Mr Hald, to*): then of the page's own side, as where a side without a name is left and nobody named fits."""
    nameless = [side for side in room.sides if not room.principals(side)]
    unfit = room.last is not None and len(room.last.persons) == 1 and not room.fits(room.last.persons[0], gender)
    if len(nameless) == 1 and (unfit or room.last is None):
        return room.of_side(nameless[0], spans)  # "The Minister received Mr Hald. She told him"
    if room.last and not room.last.joint:
        return Voice(False, room.last.speakers, room.last.persons)
    own = room.principals(room.document.side) if room.document.side else []
    if len(own) != 1:
        return Voice(False, (Speaker(evidence=spans),), doubt="a pronoun for somebody the page did not name")
    first = next((start for start, _ in room.known.persons[own[0]].name_spans if start > spans[0].end), None)
    owned = first is not None and _OWNS.search(room.document.text, spans[0].end, first)
    return room.of_side(room.document.side or "", spans) if owned else room.of_persons((own[0],), spans)


def _meant(room: Room, gender: str, spans: tuple[Span, ...]) -> Voice | None:
    """Whom a pronoun means of those who spoke, were subjects or were named before it; null where nobody fits."""
    order = (room.last, room.subject) if room.in_block and not room.turned else (room.subject, room.last)
    told_so = room.only_one("f") if gender == "f" and not room.in_block else None  # one of unknown gender is mostly a man
    passed = room.in_block and room.last is not None and len(room.last.persons) == 1 and not room.fits(room.last.persons[0], gender)
    for voice in order:
        if passed and voice is room.subject and voice and voice.persons and room.gender(voice.persons[0]) is None:
            continue  # "Ms Hald told Mr Orlen that …; he welcomed this": not whoever the sentence before told of
        if voice is room.subject and voice is not room.last and voice and _sat_beside(room, voice, gender):
            continue  # "Her deputy, Mr Dahl, also took part. He thanked her": the guest
        if voice and told_so is not None and len(voice.persons) == 1 and room.gender(voice.persons[0]) is None:
            return room.of_persons((told_so,), spans)  # "The Minister, R. Orlen, received Ms Hald. She thanked him": not R. Orlen
        if voice and not voice.joint and len(voice.persons) == 1 and room.fits(voice.persons[0], gender):
            return room.of_persons(voice.persons, spans)
    if room.in_block and room.last and not room.last.joint and not room.last.persons and _is_post(room, room.last):
        return replace(room.last, doubt=None)  # "The Prime Minister thanked President Hald. He said …"
    if room.subject and not room.subject.joint and not room.subject.persons and not room.in_block:
        return replace(room.subject, doubt=None)  # "The Prime Minister spoke to President Hald. He began by …"
    fitting = [p for p in reversed(room.named) if room.fits(p, gender)]
    here = {p.name: p.role for p in room.present()}
    fitting = [p for p in fitting if room.known.persons[p].name in here] or fitting
    fitting = [p for p in fitting if here.get(room.known.persons[p].name) == "principal"] or fitting  # not whoever sat beside him
    told = [p for p in fitting if room.gender(p) == gender]
    return room.of_persons(((told or fitting)[0],), spans) if told or fitting else None


def _sat_beside(room: Room, voice: Voice, gender: str) -> bool:
    """Whether one told of by name only sat beside a principal whom the pronoun fits too."""
    roles = {p.name: p.role for p in room.present()}
    beside = all(roles.get(room.known.persons[n].name) == "delegate" for n in voice.persons) and bool(voice.persons)
    leads = (n for p in room.present() if p.role == "principal" and (n := room.person(p)) is not None)
    return beside and not (room.turned and room.in_block) and any(room.fits(n, gender) for n in leads)


def _is_post(room: Room, voice: Voice) -> bool:
    """Whether one who spoke is told by a post alone."""
    at = [(e.start, e.end) for s in voice.speakers for e in s.evidence]
    return any(m.kind == "post" and m.person is None and (m.start, m.end) in at for m in room.known.people)


def of_we(room: Room, spans: tuple[Span, ...]) -> Voice:
    own = room.document.side
    writes = room.last is not None and any(e.text == "I" for s in room.last.speakers for e in s.evidence)
    if room.last and not writes and not room.last.joint and {s.side for s in room.last.speakers} == {own} and room.last.persons:
        return Voice(False, room.last.speakers, room.last.persons)
    all_ = room.everyone(spans)
    several = len(all_.speakers) > 2 or any(s.side in BODIES and s.name is None for s in all_.speakers)
    return replace(all_, doubt="“we” can be the page's own side or all who met") if several and all_.speakers[0].evidence else all_
