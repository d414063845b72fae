"""The parts of which the questions to the database are made, and what its rows become."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, and_, func, select

from memcon.store.index import account_of
from memcon.store.listing import By, DocumentEntry, Hit
from memcon.store.tables import document, document_side, meeting, meeting_side, reading
from memcon.store.words import Term, marks, snippet
from memcon.types import Document, Reading, Span

MANY = 500
"""Values in one statement: an engine takes no more than some thousands."""


def readings(corrected: bool = True) -> Select[Any]:
    """The readings as JSON, as people corrected them or as the machine made them."""
    text = func.coalesce(reading.c.corrected, reading.c.json) if corrected else reading.c.json
    return select(text).join(document, document.c.n == reading.c.doc)


def accounts() -> Select[Any]:
    """What `account` makes the account of a meeting of."""
    columns = meeting.c.json, document.c.id, document.c.source, document.c.title, document.c.side, document.c.published
    return select(*columns).join(document, document.c.n == meeting.c.doc)


def account(outline: str, id: str, source: str, title: str | None, side: str | None, published: str | None) -> Reading:
    """The account of one meeting: a reading without statements and without the text."""
    return account_of(outline, Document(id=id, source=source, title=title, side=side, published=published, sha256="", text=""))


def number_of(day: str) -> int:
    """The number of a day, counted from the first; that of an unknown one."""
    return (date.fromisoformat(day) if day else date.min).toordinal()


def with_part(side: str) -> Select[Any]:
    """The numbers of the documents in which a side has a part."""
    return select(document_side.c.doc).where(document_side.c.side == side)


def with_parts(column: Any, sides: Sequence[str]) -> list[Any]:
    """That each of `sides` has a part in the documents whose numbers are in `column`."""
    return [column.in_(with_part(side)) for side in sides]


def held_by(asked: Select[Any], sides: Sequence[str], since: str | None, until: str | None) -> Select[Any]:
    """Of meetings, those in which all of `sides` took part, of days from `since` to `until`."""
    for side in sides:
        one = meeting_side.alias()
        asked = asked.join(one, and_(one.c.doc == meeting.c.doc, one.c.meeting == meeting.c.id, one.c.side == side))
    return asked.where(*days(meeting.c.day, since, until))


def days(column: Any, since: str | None, until: str | None) -> list[Any]:
    """That a day (ISO, "" where unknown) lies from `since` to `until`, both included."""
    found = []
    if since:
        found.append(column >= since)
    if until:
        found += [column <= until, column != ""]
    return found


def sides_of(connection: Connection, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The sides that have a part in documents, by the numbers of these."""
    found: dict[int, list[str]] = {}
    for i in range(0, len(numbers), MANY):
        some = document_side.c.doc.in_(numbers[i : i + MANY])
        for n, side in connection.execute(select(document_side.c.doc, document_side.c.side).where(some).order_by(document_side.c.side)):
            found.setdefault(n, []).append(side)
    return {n: tuple(sides) for n, sides in found.items()}


def entry(row: RowMapping, sides: tuple[str, ...]) -> DocumentEntry:
    """A document as a list shows it."""
    same = {k: row[k] for k in DocumentEntry.model_fields if k in row and k != "day"}
    return DocumentEntry(document=row["id"], day=row["day"] or None, sides=sides, **same)


def hit(row: RowMapping, wanted: Sequence[Term]) -> Hit:
    """A passage as a search shows it, with the places of the words that were looked for."""
    text = row["text"]
    there = marks(text, wanted)
    start, end = snippet(text, there)
    same = {k: row[k] for k in ("document", "name", "kind", "id", "meeting", "section", "act", "what", "status")}
    return Hit(
        day=row["day"] or None,
        speakers=tuple(By(name=name, side=side) for name, side in json.loads(row["speakers"])),
        topics=tuple(json.loads(row["topics"])),
        span=Span(start=row["start"], end=row["end"], text=text),
        snippet=text[start:end],
        marks=tuple((max(a, start) - start, min(b, end) - start) for a, b in there if a < end and b > start),
        **same,
    )
