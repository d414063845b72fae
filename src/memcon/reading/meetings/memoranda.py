"""The labelled head of a memorandum of conversation: *DATE:*, *TIME:*, *PLACE:*, *PARTICIPANTS:*, a line or a few lines each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from memcon.annotate.delegations import stretches
from memcon.annotate.mentions import Known
from memcon.annotate.phrases import fold
from memcon.annotate.places import gazetteer
from memcon.lexicon import Lexicon
from memcon.reading.meetings.circumstances.place import Setting
from memcon.reading.meetings.circumstances.stretches import Stretch
from memcon.types import Document, Place


@dataclass(frozen=True, slots=True)
class Memorandum:
    """The head of a memorandum: the label that opens it, its lines, the place it names and the sides of its lists of participants."""

    label: tuple[int, int]
    lines: tuple[Stretch, ...]
    setting: Setting
    sides: tuple[str, ...]
    side_spans: tuple[tuple[int, int], ...]


_LABEL = re.compile(
    r"^[ \t]*(?P<label>date(?: and time)?|time|place|location|venue|participants)[ \t]*:[ \t]*(?P<value>[^\n]*)", re.I | re.M
)
_HEAD = 3_000  # characters: a head stands at the head


def find_memorandum(document: Document, lexicon: Lexicon, known: Known) -> Memorandum | None:
    """The head, where the page has one: a place or a time beside a date, and the participants, all labelled."""
    found = {m.group("label").lower().split()[0]: m for m in reversed(list(_LABEL.finditer(document.text, 0, _HEAD)))}
    if "participants" not in found or len(found) < 3:
        return None
    lines = tuple(Stretch(m.start("value"), m.end("value"), m.start("value")) for k, m in found.items() if k != "participants")
    place = next((found[k] for k in ("place", "location", "venue") if k in found), None)
    setting = _place(lexicon, place.group("value").strip(), place.start("value")) if place is not None else Setting()
    sides = dict(_sides(document, lexicon, known, found["participants"].end()))
    return Memorandum(found["participants"].span("label"), lines, setting, tuple(sides), tuple(sides.values()))


def _sides(document: Document, lexicon: Lexicon, known: Known, start: int) -> Iterator[tuple[str, tuple[int, int]]]:
    """The sides that head the lists of participants, and where."""
    people = [(m.name[0] if m.name else m.start, m.end) for m in known.people if m.kind == "name"]
    for part in stretches(document, lexicon, known, people):
        if part.start >= start - 1 and part.side is not None and part.heading is not None and part.roster:
            yield part.side, part.heading


def _place(lexicon: Lexicon, text: str, start: int) -> Setting:
    """*The Minister's Study, Foreign Ministry, Lima*: what is said last and is a city, and the rooms before it."""
    parts = [p for p in text.split(",") if p.strip()]
    for number in range(len(parts) - 1, -1, -1):
        name = parts[number].strip()
        city = max(gazetteer(lexicon).get(fold(name)), key=lambda c: c.weight, default=None)
        if city is not None:
            venue = ",".join(parts[:number]).strip() or None
            return Setting(Place(city=name, country=city.country, venue=venue), city.zone, ((start, start + len(text)),))
    return Setting(Place(venue=text or None), None, ((start, start + len(text)),) if text else ())
