"""What changed between two readings of one page: in its facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from memcon.record.facts import KINDS, Anchor, Carry, Kind, Part, alike, anchor, carry_words, labelled, spans_in
from memcon.types import Document, Noun, Reading

Edit = Literal["added", "dropped", "changed"]


class FieldChange(Noun):
    """A field with what stood before and what stands now, in words; nothing where it was or is null."""

    field: str
    before: str | None
    now: str | None


class FactChange(Noun):
    """A fact that was `added`, `dropped` or `changed` from one reading to the next: its labels there, what it says in a few words, and for
    one that changed, its fields."""

    part: Part | Literal["document"]
    edit: Edit
    before: str | None
    now: str | None
    words: str
    fields: tuple[FieldChange, ...] = ()


class PageHistory(NamedTuple):
    """What a record knows of the page of a document: the id of its first version, the place of that one in the order of adding, how many
    changes there were (its versions, and what people decided on it), and when the last of them was (UTC)."""

    first: str
    order: int
    changes: int
    changed: str


_NOT_COMPARED = ("id", "rule", "considered", "evidence", "meeting", "parent", "statement")
_OF_DOCUMENT = ("title", "publisher", "side", "published", "language")


def changes(old: Reading, new: Reading) -> tuple[FactChange, ...]:
    """The facts that differ between two readings, of one text or of two versions of a page, part by part in the order of the page."""
    carry = None if old.document.text == new.document.text else carry_words(old.document.text, new.document.text)
    found = _document(old.document, new.document)
    for letter, kind in KINDS.items():
        found += _part(letter, kind, old, new, carry)
    return tuple(found)


def _document(old: Document, new: Document) -> list[FactChange]:
    fields = _fields(old.model_dump(include=set(_OF_DOCUMENT)), new.model_dump(include=set(_OF_DOCUMENT)))
    words = new.title or old.title or ""
    return [FactChange(part="document", edit="changed", before="document", now="document", words=words, fields=fields)] if fields else []


def _part(letter: str, kind: Kind, old: Reading, new: Reading, carry: Carry | None) -> list[FactChange]:
    before = [(label, fact.model_dump(mode="json"), anchor(kind, fact)) for label, fact in labelled(letter, getattr(old, kind.part))]
    now = [(label, fact.model_dump(mode="json")) for label, fact in labelled(letter, getattr(new, kind.part))]
    moved = [_moved(place, carry) for _, _, place in before]
    scored = sorted(
        ((-alike(kind, values, moved[i]), abs(i - j), i, j) for i in range(len(before)) for j, (_, values) in enumerate(now)),
    )
    pairs: dict[int, int] = {}
    for score, _, i, j in scored:
        if -score >= 0.5 and i not in pairs and j not in pairs.values():
            pairs[i] = j
    found: list[tuple[int, FactChange]] = []
    for i, (label, values, _) in enumerate(before):
        if i not in pairs:
            found.append((i, FactChange(part=kind.part, edit="dropped", before=label, now=None, words=_words(values))))
            continue
        other, there = now[pairs[i]]
        fields = _fields(values, there)
        if fields:
            found.append(
                (pairs[i], FactChange(part=kind.part, edit="changed", before=label, now=other, words=_words(there), fields=fields))
            )
    for j, (label, values) in enumerate(now):
        if j not in pairs.values():
            found.append((j, FactChange(part=kind.part, edit="added", before=None, now=label, words=_words(values))))
    return [change for _, change in sorted(found, key=lambda f: f[0])]


def _moved(place: Anchor, carry: Carry | None) -> Anchor:
    if not carry:
        return place
    spans = tuple(s for s in map(carry, place.spans) if s)
    return place.model_copy(update={"spans": spans or place.spans})


def _fields(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(field=field, before=_plain(old.get(field)), now=_plain(new.get(field)))
        for field in new
        if field not in _NOT_COMPARED and _plain(old.get(field)) != _plain(new.get(field))
    )


def _plain(value: Any) -> str | None:
    """A value in words: the words of spans, the parts of what has parts."""
    if value is None or value in ([], {}):
        return None
    if isinstance(value, dict):
        if set(value) == {"start", "end", "text"}:
            return " ".join(value["text"].split())
        parts = [(k, _plain(v)) for k, v in value.items() if k not in _NOT_COMPARED]
        return "; ".join(f"{k} {v}" for k, v in parts if v is not None) or None
    if isinstance(value, list):
        return ", ".join(p for v in value if (p := _plain(v)) is not None) or None
    if isinstance(value, bool):
        return "yes" if value else None
    return str(value)


def _words(values: Mapping[str, Any]) -> str:
    """What a fact says: the words it stands on, or its name."""
    for field in ("content", "what", "name", "heading", "message"):
        if values.get(field):
            return _plain(values[field]) or ""
    spans = [s.text for s in spans_in(values.get("evidence")) or ()]
    return " ".join(" ".join(spans[:1]).split()) or " ".join(str(values[f]) for f in ("form", "date", "act", "number") if values.get(f))
