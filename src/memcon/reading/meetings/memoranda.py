"""The labelled head of a memorandum of conversation: *DATE:*, *TIME:*, *PLACE:*, *PARTICIPANTS:*, a line or a few lines each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from memcon.annotate.delegations import stretches
from memcon.annotate.mentions import Known, within
from memcon.annotate.phrases import fold, one_of
from memcon.annotate.places import gazetteer
from memcon.lexicon import Lexicon, groups
from memcon.reading.meetings.circumstances.place import Setting
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.types import Document, Place

_WORDS = groups("meeting_words")
_ROOM = one_of(_WORDS["rooms_of_meeting"])


@dataclass(frozen=True, slots=True)
class Memorandum:
    """The head of a memorandum: the label that opens it, its lines, the place it names and the sides of its lists of participants."""

    label: tuple[int, int]
    lines: tuple[Stretch, ...]
    setting: Setting
    sides: tuple[str, ...]
    side_spans: tuple[tuple[int, int], ...]


_LABEL = re.compile(
    r"^[ \t]*(?:(?P<label>date(?: and time)?|time|hours?|opened|place|location|venue|at the (?:request|initiative) of)[ \t]*:"
    r"|(?P<roll>(?:participants|present|those present|in attendance|attendance|delegations)[ \t]*(?::|(?=$))))[ \t]*(?P<value>[^\n]*)",
    re.I | re.M,
)
_HEAD = 3_000  # characters: a head stands at the head
_OF_A_RECORD = re.compile(
    r"\b(?:minutes|record|memorandum|report|note|summary|commission|committee|" + one_of(_WORDS["talks_held"]) + r")\b", re.IGNORECASE
)


def find_memorandum(document: Document, lexicon: Lexicon, known: Known) -> Memorandum | None:
    """The head, where the page has one: a place or a time beside a date, and the participants, all labelled; or a list of those present,
    and right above it a line of its own with the day."""
    found = {(m["label"] or "participants").lower().split()[0]: m for m in reversed(list(_LABEL.finditer(document.text, 0, _HEAD)))}
    roll = found.pop("participants", None)
    if roll is None:
        return None
    if len(found) > 1:
        lines = tuple(_line(m) for m in found.values())
        place = next((found[k] for k in ("place", "location", "venue") if k in found), None)
        setting = _place(lexicon, place["value"].strip(), place.start("value")) if place is not None else Setting()
    elif (over := _day_above(document, known, roll.start("roll"))) is not None:
        lines = (Stretch(*over, over[0]),)
        setting = _place(lexicon, document.text[slice(*over)], over[0])
    else:
        return None
    sides = dict(_sides(document, lexicon, known, roll.end("roll")))
    return Memorandum(roll.span("roll"), lines, setting, tuple(sides), tuple(sides.values())) if sides else None


def _line(label: re.Match[str]) -> Stretch:
    """The line of a label: its value, with the words *at the request of* before it."""
    start = label.start("label") if label["label"].lower().startswith("at the") else label.start("value")
    return Stretch(start, label.end("value"), start)


def _day_above(document: Document, known: Known, roll: int) -> tuple[int, int] | None:
    """The line with a day and more that stands between the title of a record and its list of those present at `roll`: *Tamor, 3 May 2016,
    9.15 a.m. to 12.45 p.m.*"""
    above = [b for b in document.blocks if b.end <= roll]
    line = above[-1] if above else None
    if line is None or line.end - line.start > _LONGEST_LINE or not _OF_A_RECORD.search(document.text, 0, line.start):
        return None
    if any(b.kind == "paragraph" and b.end - b.start > _LONGEST_LINE for b in above):
        return None  # a list below the account
    dated = any(d.day or d.expression is not None for d in within(known.dates, line.start, line.end))
    return (line.start, line.end) if dated and "," in document.text[line.start : line.end] else None


_LONGEST_LINE = 140  # code points


def _sides(document: Document, lexicon: Lexicon, known: Known, start: int) -> Iterator[tuple[str, tuple[int, int]]]:
    """The sides that head the lists of participants, and where."""
    people = [(m.name[0] if m.name else m.start, m.end) for m in known.people if m.kind == "name"]
    for part in stretches(document, lexicon, known, people):
        if part.start >= start - 1 and part.side is not None and part.heading is not None and part.roster:
            yield part.side, part.heading


def _place(lexicon: Lexicon, text: str, start: int) -> Setting:
    """*The Minister's Study, Foreign Ministry, Lima*: what is said last and is a city, and the rooms before it, or after it."""
    parts = [p for p in text.split(",") if p.strip()]
    for number in range(len(parts) - 1, -1, -1):
        name = parts[number].strip()
        city = max(gazetteer(lexicon).get(fold(name)), key=lambda c: c.weight, default=None)
        if city is not None:
            rooms = [p.strip() for p in parts[:number]] or [p.strip() for p in parts[number + 1 : number + 2] if _ROOMS.search(p)]
            venue = _HELD_AT.sub("", ", ".join(rooms)) or None
            return Setting(Place(city=name, country=city.country, venue=venue), city.zone, ((start, start + len(text)),))
    if len(parts) > 1 and _TOWN.fullmatch(parts[0].strip()):  # a town that no list has
        return Setting(Place(city=parts[0].strip()), None, ((start, start + len(parts[0].rstrip())),))
    return Setting(Place(venue=text or None), None, ((start, start + len(text)),) if text else ())


_TOWN = re.compile(
    r"(?!.*\b" + _ROOM + r"\b)"
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}"
)
_HELD_AT = re.compile(r"^(?:held )?(?:at|in) (?:the )?", re.IGNORECASE)
_ROOMS = re.compile(r"\b" + _ROOM + r"\b")
