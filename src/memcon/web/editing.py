"""Facts as forms: which fields a person may correct, how each is shown, and what a form that was sent changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from pydantic import JsonValue

from memcon.errors import QueryError
from memcon.record.facts import Part
from memcon.types import (
    Act,
    Commitment,
    CommitmentKind,
    CommitmentStatus,
    DateExpression,
    Document,
    Form,
    Meeting,
    Noun,
    Participant,
    Reference,
    ReferenceKind,
    Section,
    Statement,
)

Shape = Literal["text", "words", "choice", "yes", "list", "number", "people"]
"""A line of text; words that stand in the page; one of a list; yes or no; several, with commas; a number; people with their sides."""


@dataclass(frozen=True)
class Field:
    """A field of a fact: its name in the reading, what it is called, its shape, what there is to choose from."""

    name: str
    label: str
    shape: Shape = "text"
    choices: tuple[str, ...] = ()


_FIELDS: Mapping[type[Noun], tuple[Field, ...]] = {
    Document: (Field("title", "Title"), Field("publisher", "Publisher"), Field("side", "Whose account"), Field("published", "Published")),
    Meeting: (
        Field("form", "Form", "choice", get_args(Form)),
        Field("sides", "Sides", "list"),
        Field("date", "Day"),
        Field("start", "Began at"),
        Field("duration_minutes", "Minutes", "number"),
        Field("place.city", "City"),
        Field("place.country", "Country"),
        Field("place.venue", "Venue"),
        Field("occasion", "Occasion"),
        Field("initiator", "Asked for by"),
    ),
    Participant: (
        Field("name", "Name"),
        Field("post", "Post"),
        Field("side", "Side"),
        Field("role", "Role", "choice", ("principal", "delegate")),
        Field("meeting", "Meeting"),
    ),
    Section: (Field("number", "Number"), Field("heading", "Heading")),
    Statement: (
        Field("speakers", "Speakers", "people"),
        Field("act", "Act", "choice", get_args(Act)),
        Field("content", "What was said", "words"),
        Field("cue", "The page’s verb", "words"),
        Field("voice", "Voice", "choice", ("single", "joint")),
        Field("negated", "Negated", "yes"),
        Field("withheld", "Withheld by the page", "yes"),
        Field("topics", "Issues", "list"),
        Field("meeting", "Meeting"),
    ),
    Commitment: (
        Field("kind", "Kind", "choice", get_args(CommitmentKind)),
        Field("status", "Status", "choice", get_args(CommitmentStatus)),
        Field("actors", "Sides that are to act", "list"),
        Field("persons", "Persons", "list"),
        Field("what", "What", "words"),
        Field("place", "Place"),
        Field("occasion", "Occasion"),
        Field("meeting", "Meeting"),
        Field("statement", "Statement"),
    ),
    Reference: (Field("kind", "Kind", "choice", get_args(ReferenceKind)), Field("name", "Name"), Field("date", "Day")),
    DateExpression: (Field("edtf", "Day or days"),),
}

ADDABLE: Mapping[Part, type[Noun]] = {
    "statements": Statement,
    "commitments": Commitment,
    "participants": Participant,
    "references": Reference,
    "dates": DateExpression,
}
"""What a person may add by pointing at words, with its type."""

_WORDS_OF: Mapping[str, str] = {"statements": "content", "commitments": "what"}
"""The field that takes the words pointed at; `evidence` in the other parts."""


def fields_of(fact: type[Noun]) -> tuple[Field, ...]:
    """The fields of a kind of fact that a person may correct; none where it can only be removed."""
    return _FIELDS.get(fact, ())


def shown(field: Field, fact: Noun) -> Any:
    """The value of a field as a form shows it: a text, whether it is so, or rows of people."""
    value: Any = fact
    for step in field.name.split("."):
        value = getattr(value, step)
    if field.shape == "people":
        return [(p.name or "", p.side or "") for p in value]
    if field.shape == "list":
        return ", ".join(value)
    if field.shape == "words":
        return value.text if value else ""
    if field.shape == "yes":
        return bool(value)
    return "" if value is None else str(value)


def sent(field: Field, form: Mapping[str, Sequence[str]]) -> JsonValue:
    """The value of a field in a form that was sent. Raises `QueryError` where a number is none."""
    if field.shape == "people":
        rows = zip(form.get("speaker-name", ()), form.get("speaker-side", ()), strict=False)
        people: list[JsonValue] = [
            {"name": n.strip() or None, "side": s.strip().upper() or None} for n, s in rows if n.strip() or s.strip()
        ]
        return people
    given = (form.get(field.name) or [""])[0].replace("\r\n", "\n").strip()
    if field.shape == "yes":
        return bool(given)
    if field.shape == "list":
        return [part.strip() for part in given.split(",") if part.strip()]
    if field.shape == "number" and given:
        if not given.isdecimal() or len(given) > 6:
            raise QueryError(f"{field.label}: {given!r} is no number")
        return int(given)
    return given or None


def changes(fact: Noun, form: Mapping[str, Sequence[str]]) -> dict[str, JsonValue]:
    """The fields whose value in a form is another than the fact has, each with the new one."""
    found: dict[str, JsonValue] = {}
    for field in fields_of(type(fact)):
        if field.shape == "people":
            before: Any = [{"name": n or None, "side": s or None} for n, s in shown(field, fact)]
        elif field.shape == "list":
            before = [part.strip() for part in shown(field, fact).split(",") if part.strip()]
        elif field.shape in ("yes", "number"):
            before = shown(field, fact) if field.shape == "yes" else int(shown(field, fact) or 0) or None
        else:
            before = shown(field, fact).replace("\r\n", "\n").strip() or None
        now = sent(field, form)
        if now != before:
            found[field.name] = now
    return found


def addition(part: Part, form: Mapping[str, Sequence[str]], words: JsonValue) -> dict[str, JsonValue]:
    """The fact that a form adds to a part of a reading; `words` are those it stands on."""
    found: dict[str, JsonValue] = {}
    for field in fields_of(ADDABLE[part]):
        value = sent(field, form)
        if value not in (None, [], False):
            found[field.name] = value
    if part == "participants":
        return {**found, "evidence": {"name": [words]}}
    if part == "dates":
        return {**found, "evidence": words}
    if part == "references":
        return {**found, "evidence": [words]}
    return {**found, _WORDS_OF[part]: words}
