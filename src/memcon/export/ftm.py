"""FollowTheMoney (https://followthemoney.tech): entities as OpenAleph and OpenSanctions have them, one a line.

Pages are `Document`, people `Person`, their posts `Position` with an `Occupancy` for the time in which the record sees it held, sides
`PublicBody`, meetings held `Event`. Every entity is proven by the documents it was read from, where its schema has room for that.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any

from memcon.answers.questions import name_of
from memcon.answers.saying import FORMS, place_words, sides_words
from memcon.export.material import Files, Material
from memcon.record.meetings import Account, day_of
from memcon.record.people import Person
from memcon.types import BODIES, Document


def files(material: Material) -> Files:
    """`entities.ftm.json`, as `ftm` and `alephclient` read it: a JSON object a line."""
    lines = {str(e["id"]): json.dumps(e, ensure_ascii=False, sort_keys=True) for e in entities(material)}  # a post is met more than once
    return {"entities.ftm.json": "".join(f"{line}\n" for line in lines.values()).encode("utf-8", "replace")}


def entities(material: Material) -> Iterator[Mapping[str, Any]]:
    """The entities of a record: documents, sides, people with their posts, meetings."""
    for reading in material.readings:
        yield _document(reading.document)
    sides = {s for group in material.together.meetings for s in group[0].meeting.sides} | {p.side for p in material.people if p.side}
    for side in sorted(sides):
        yield _entity("PublicBody", ("side", side), name=[name_of(side)], country=_country(side))
    person_at: dict[str, list[str]] = defaultdict(list)
    for i, person in enumerate(material.people):
        yield from _person(person, i)
        for where in person.met:
            person_at[where].append(_person_id(person, i))
    for group in material.together.meetings:
        yield _event(group, person_at)


def _document(document: Document) -> Mapping[str, Any]:
    web = "://" in document.source
    return _entity(
        "HyperText" if PurePath(document.source).suffix.lower() in (".html", ".htm") else "PlainText",
        ("document", document.id),
        title=[document.title],
        fileName=[PurePath(document.source).name],
        sourceUrl=[document.source if web else None],
        publisher=[document.publisher],
        date=_dates(document.published),
        language=[_LANGUAGES.get(document.language)],
        country=_country(document.side),
        bodyText=[document.text],
    )


_LANGUAGES = {"en": "eng", "fr": "fra", "de": "deu", "es": "spa", "ru": "rus", "ar": "ara", "zh": "zho", "ja": "jpn", "pt": "por"}
"""FollowTheMoney has ISO 639-3."""


def _person_id(person: Person, number: int) -> str:
    return _id("person", person.side or "", person.name, str(number) if person.decided else "")


def _person(person: Person, number: int) -> Iterator[Mapping[str, Any]]:
    id = _person_id(person, number)
    documents = _documents(person.met)
    yield _entity(
        "Person",
        id,
        name=[person.name],
        alias=[n for n in person.names if n != person.name],
        position=dict.fromkeys(h.post for h in person.posts),
        country=_country(person.side),
        proof=documents,
    )
    for held in person.posts:
        post = ("position", person.side or "", held.post)
        yield _entity("Position", post, name=[held.post], country=_country(person.side))
        # The record sees a post held on some days; when it was taken up or given up it does not know.
        seen = dict.fromkeys(d for d in (held.first, held.last) if d)
        times = {"date": list(seen)}
        key = ("occupancy", id, held.post, held.first or "")
        yield _entity("Occupancy", key, holder=[id], post=[_id(*post)], proof=documents, **times)


def _event(group: Sequence[Account], person_at: Mapping[str, Iterable[str]]) -> Mapping[str, Any]:
    account = max(group, key=lambda a: (sum(v is not None for v in (a.meeting.start, a.meeting.occasion, a.meeting.place.city)), a.key))
    meeting = account.meeting
    day = next((d for a in group if (d := day_of(a.meeting, a.reading))), None)
    places = dict.fromkeys(place_words(a.meeting.place) for a in group)
    there = dict.fromkeys(id for a in group for id in person_at.get(f"{a.key[0]}#{a.key[1]}", ()))
    countries = dict.fromkeys(c for a in group for c in _country(a.meeting.place.country))
    return _entity(
        "Event",
        ("meeting", *group[0].key),
        name=[
            f"{FORMS[meeting.form].capitalize()} of {sides_words(meeting.sides)}" + (f", {meeting.occasion}" if meeting.occasion else "")
        ],
        date=[day.isoformat() if day else None],
        location=list(places),
        country=list(countries),
        involved=[*there, *(_id("side", s) for s in dict.fromkeys(meeting.sides))],
        proof=_documents(f"{a.key[0]}#{a.key[1]}" for a in group),
        sourceUrl=[a.reading.document.source for a in group if "://" in a.reading.document.source],
    )


def _documents(where: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(_id("document", w.rpartition("#")[0]) for w in where))


def _country(side: str | None) -> list[str]:
    return [side.lower()] if side and side not in BODIES else ["eu"] if side == "EU" else []


def _dates(edtf: str | None) -> list[str | None]:
    return [edtf if edtf and len(edtf) <= 10 and edtf.replace("-", "").isdigit() else None]


def _entity(schema: str, key: str | tuple[str, ...], **properties: Iterable[str | None]) -> Mapping[str, Any]:
    kept = {name: [v for v in values if v] for name, values in properties.items()}
    return {"id": key if isinstance(key, str) else _id(*key), "schema": schema, "properties": {k: v for k, v in kept.items() if v}}


def _id(*key: str) -> str:
    return f"memcon-{hashlib.sha1(json.dumps(key).encode(), usedforsecurity=False).hexdigest()}"
