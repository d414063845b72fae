"""Corrections: what a person changes in a reading, beside what the machine read.

A correction names a fact by its label: `document`, or the id of a meeting, statement or commitment (`m1`, `s3`, `c2`), or the letter and
number of what has no id (`p1` the first participant, `h2` the second section, `r`, `d`, `x` for references, dates and doubts). It holds on
to the words that the fact stands on, so that it finds the fact again in another reading of the page, whatever its number is by then.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Literal, NamedTuple

from pydantic import JsonValue, ValidationError

from memcon.errors import QueryError
from memcon.record.facts import KINDS, LETTERS, Anchor, Carry, Kind, alike, anchor, facts_of, labelled, spans_in
from memcon.types import (
    Document,
    Noun,
    Participant,
    Reading,
    Span,
)

DecisionKind = Literal["correct", "remove", "add", "accept", "review", "judge", "same", "apart", "page", "mark", "file", "account", "undo"]


class Decision(Noun):
    """What a person decided: number `number` in the record, when (UTC), by whom and why. `path` is a fact and its field (`s3.act`), or the
    fact alone for one that is removed, accepted or judged, or the part that one is added to; `value` is the person's (of a fact accepted
    what it says), `machine` the machine's at the time. `undoes` is the number of the decision that is taken back, `undone_by` that of the
    one which takes this one back, in a history. A `file` is a page that somebody put in at the desk; `value` is what became of it."""

    number: int
    at: str
    by: str
    why: str = ""
    kind: DecisionKind
    document: str | None = None
    path: str | None = None
    value: JsonValue = None
    machine: JsonValue = None
    anchor: Anchor = Anchor()
    undoes: int | None = None
    undone_by: int | None = None


class Fit(Noun):
    """What became of a correction in a reading: it is `applied`; the machine now `agrees`; or it is `unfit`, and `note` says why. A fact
    that was accepted `agrees` while it is read as it was then; `applied` says that it is read otherwise, and what was accepted holds.
    `label` is that of the fact in this reading; null where it has none there."""

    number: int
    state: Literal["applied", "agrees", "unfit"]
    note: str = ""
    label: str | None = None


class Corrected(NamedTuple):
    """A reading with its corrections, how each fits, and each fact by its label."""

    reading: Reading
    fits: tuple[Fit, ...]
    facts: Mapping[str, Noun]


_OF_DOCUMENT = ("title", "publisher", "side", "published", "language")
_NOT_TO_CORRECT = ("id", "rule", "considered", "evidence")
_SPANS = {("s", "cue"), ("s", "content"), ("c", "what"), ("c", "condition"), ("d", "evidence")}
_NAMES_ANOTHER = {"meeting": "m", "parent": "s", "statement": "s"}


def history(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """The decisions in order, each with the one that undid it. An undoing that was itself undone undoes nothing."""
    undone: dict[int, int] = {}
    found: list[Decision] = []
    for decision in sorted(decisions, key=lambda d: -d.number):
        by = undone.get(decision.number)
        if decision.undoes is not None and by is None:
            undone.setdefault(decision.undoes, decision.number)
        found.append(decision.model_copy(update={"undone_by": by}))
    return tuple(reversed(found))


def standing(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """The decisions that stand, in order: without those that were undone, and without the undoing."""
    return tuple(d for d in history(decisions) if d.undone_by is None and d.kind != "undo")


# --- making a correction --------------------------------------------------------------------------


def correction(reading: Reading, facts: Mapping[str, Noun], path: str, value: JsonValue) -> dict[str, Any]:
    """The fields of a decision that gives the field `path` of a fact another value; `reading` is as corrected so far and `facts` its facts
    by their labels. Words of the page are given as they stand there. Raises `QueryError` where there is no such fact or field, the value is
    none for it, or the words do not stand in the page."""
    label, _, field = path.partition(".")
    kind = _kind(label, facts)
    fact = reading.document if label == "document" else facts[label]
    _check_field(label, field, kind)
    place = anchor(kind, fact) if kind else Anchor()
    words = _with_spans(label[0] if kind else "", field, value, reading.document.text, place.spans)
    _validated(label, kind, _set(fact.model_dump(mode="json"), field, words), reading, facts, path)
    return {"path": path, "value": words, "anchor": place}


def removal(facts: Mapping[str, Noun], label: str) -> dict[str, Any]:
    """The fields of a decision that a fact is none. Raises `QueryError` where there is none of that label."""
    kind = _kind(label, facts)
    if not kind:
        raise QueryError("the document itself cannot be removed by a correction")
    return {"path": label, "anchor": anchor(kind, facts[label])}


def acceptance(facts: Mapping[str, Noun], label: str) -> dict[str, Any]:
    """The fields of a decision that a fact is right as it stands: `value` is what it says. Raises `QueryError` where there is none of that
    label."""
    kind = _kind(label, facts)
    if not kind:
        raise QueryError("the document itself is no fact to accept; accept the facts of it, or look over the whole: memcon review")
    values = facts[label].model_dump(mode="json")
    return {"path": label, "value": {f: values[f] for f in _accepted(label[0], kind)}, "anchor": anchor(kind, facts[label])}


def _accepted(letter: str, kind: Kind) -> tuple[str, ...]:
    """What a person who accepts a fact answers for: what it says, and not how it was read or which number other facts have."""
    own = (f for f in kind.model.model_fields if f not in _NAMES_ANOTHER)
    return tuple(f for f in own if f not in _NOT_TO_CORRECT or (letter, f) in _SPANS)


def addition(reading: Reading, facts: Mapping[str, Noun], part: str, fact: Mapping[str, JsonValue]) -> dict[str, Any]:
    """The fields of a decision that a part of the reading (`statements`, `participants` …) has one fact more. Raises `QueryError` where
    there is no such part, a field is missing or wrong, or the words do not stand in the page."""
    if part not in LETTERS:
        near = get_close_matches(part, LETTERS, n=1)
        raise QueryError(f"a reading has no part {part!r}; " + (f"did you mean {near[0]}?" if near else f"there are: {', '.join(LETTERS)}"))
    letter = LETTERS[part]
    kind = KINDS[letter]
    values = {
        field: _with_spans(letter, field, value, reading.document.text, ())
        for field, value in fact.items()
        if field not in ("id", "rule", "considered")
    }
    label = f"{letter}+0"  # until the decision has a number
    made = _validated(label, kind, {**values, "id": label} if "id" in kind.model.model_fields else values, reading, facts, part)
    return {"path": part, "value": values, "anchor": anchor(kind, made)}


def value_at(facts: Mapping[str, Noun], document: Document, path: str) -> JsonValue:
    """The value of a fact or of its field; nothing where there is none."""
    label, _, field = path.partition(".")
    fact: Noun | None = document if label == "document" else facts.get(label)
    if fact is None:
        return None
    found: Any = fact.model_dump(mode="json")
    for step in field.split(".") if field else ():
        found = found.get(step) if isinstance(found, dict) else None
    return found  # type: ignore[no-any-return]


def _kind(label: str, facts: Mapping[str, Noun]) -> Kind | None:
    if label == "document":
        return None
    if label not in facts:
        near = get_close_matches(label, facts, n=3)
        raise QueryError(f"the reading has no fact {label!r}" + (f"; did you mean {' or '.join(near)}?" if near else ""))
    return KINDS[label[0]]


def _check_field(label: str, field: str, kind: Kind | None) -> None:
    first = field.partition(".")[0]
    fields = [f for f in kind.model.model_fields if f not in _NOT_TO_CORRECT or (label[0], f) in _SPANS] if kind else list(_OF_DOCUMENT)
    if first not in fields:
        near = get_close_matches(first, fields, n=1)
        hint = f"did you mean {label}.{near[0]}?" if near else f"there are: {', '.join(fields)}"
        raise QueryError(f"{label} has no field {first!r} that can be corrected; {hint}" if first else f"name a field of {label}: {hint}")


def _set(values: dict[str, Any], field: str, value: JsonValue) -> dict[str, Any]:
    """`values` with another value in `field`, which may lie deeper: `place.city`."""
    first, _, rest = field.partition(".")
    inner = values.get(first)
    return {**values, first: _set(dict(inner) if isinstance(inner, dict) else {}, rest, value) if rest else value}


def _with_spans(letter: str, field: str, value: JsonValue, text: str, near: Sequence[Span]) -> JsonValue:
    """The value with words of the page as spans of it, for the fields that hold such."""
    if (letter, field) in _SPANS and isinstance(value, str):
        return _find(value, text, near).model_dump(mode="json")
    if field == "evidence" and isinstance(value, str):
        return [_find(value, text, near).model_dump(mode="json")]
    if field == "evidence" and isinstance(value, list):
        return [_find(v, text, near).model_dump(mode="json") if isinstance(v, str) else v for v in value]
    if field == "evidence" and isinstance(value, dict) and "text" not in value:
        return {k: _with_spans(letter, "evidence", v, text, near) for k, v in value.items()}
    return value


def _find(words: str, text: str, near: Sequence[Span]) -> Span:
    """Where words stand in a text; of several places, the one next to `near`, or the first."""
    places: list[int] = []
    at = text.find(words) if words else -1
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    if not places:
        raise QueryError(f"the words {words!r} do not stand in the page; give them as they stand there")
    origin = near[0].start if near else 0
    start = min(places, key=lambda p: abs(p - origin))
    return Span(start=start, end=start + len(words), text=words)


def _validated(label: str, kind: Kind | None, values: dict[str, Any], reading: Reading, facts: Mapping[str, Noun], path: str) -> Noun:
    try:
        made = (kind.model if kind else Document).model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(x) for x in first["loc"])
        raise QueryError(f"{path} cannot be so: {where}: {first['msg']}") from error
    if kind:
        for span in spans_in(made.model_dump(mode="json")):
            if reading.document.text[span.start : span.end] != span.text:
                raise QueryError(f"{path} cannot be so: the words {span.text!r} do not stand at {span.start} of the page")
        for field, letter in _NAMES_ANOTHER.items():
            other = getattr(made, field, None)
            if other is not None and (other not in facts or not other.startswith(letter) or other == label):
                raise QueryError(f"{path} cannot be so: the reading has no {KINDS[letter].part[:-1]} {other!r}")
    return made


# --- applying corrections -------------------------------------------------------------------------


class _Fact(NamedTuple):
    label: str
    values: dict[str, Any]


def apply(machine: Reading, decisions: Sequence[Decision], carried: Mapping[str, Carry] | None = None) -> Corrected:
    """The machine's reading with the corrections that stand among `decisions`, one after the other. `carried` tells for the other versions
    of the page where their words stand in this one."""
    state = _State(machine)
    fits = []
    for decision in standing(decisions):
        if decision.kind in ("correct", "remove", "add", "accept"):
            carry = None if decision.document == machine.document.id else (carried or {}).get(decision.document or "", _nowhere)
            fits.append(state.apply(decision, carry))
    if not any(f.state == "applied" for f in fits):
        return Corrected(machine, tuple(fits), facts_of(machine))
    return Corrected(state.reading(), tuple(fits), state.facts())


def _nowhere(span: Span) -> None:
    return None


def find(reading: Reading, decision: Decision, carry: Carry | None = None) -> str | None:
    """The label under which a reading has the fact of a decision; `carry` where the decision was made on another version of the page."""
    state = _State(reading)
    try:
        return state.parts[(decision.path or "")[0]][state.locate(decision, carry)].label
    except _LostError:
        return None


class _State:
    """A reading while corrections are made in it: its facts as plain values, by part, with their labels."""

    def __init__(self, machine: Reading) -> None:
        self.machine = machine
        self.document = machine.document
        self.parts: dict[str, list[_Fact]] = {
            letter: [_Fact(label, fact.model_dump(mode="json")) for label, fact in labelled(letter, getattr(machine, kind.part))]
            for letter, kind in KINDS.items()
        }

    def facts(self) -> dict[str, Noun]:
        return {fact.label: KINDS[letter].model.model_validate(fact.values) for letter, part in self.parts.items() for fact in part}

    def reading(self) -> Reading:
        facts = self.facts()
        labels = {letter: {f.label for f in part} for letter, part in self.parts.items()}
        made: dict[str, list[Noun]] = {kind.part: [] for kind in KINDS.values()}
        for label, fact in facts.items():
            lost = {
                f: None
                for f, letter in _NAMES_ANOTHER.items()
                if getattr(fact, f, None) is not None and getattr(fact, f) not in labels[letter]
            }
            if isinstance(fact, Participant) and lost:
                continue  # of a meeting that was none
            made[KINDS[label[0]].part].append(fact.model_copy(update=lost) if lost else fact)
        return self.machine.model_copy(update={"document": self.document, **{part: tuple(found) for part, found in made.items()}})

    def apply(self, decision: Decision, carry: Carry | None) -> Fit:
        try:
            ways = {"add": self._add, "remove": self._remove, "accept": self._accept, "correct": self._correct}
            return ways[decision.kind](decision, carry)
        except (ValidationError, _LostError) as error:
            note = str(error) if isinstance(error, _LostError) else "the value does not fit the fact"
            return Fit(number=decision.number, state="unfit", note=note)

    def _correct(self, decision: Decision, carry: Carry | None) -> Fit:
        label, _, field = (decision.path or "").partition(".")
        if label == "document":
            self.document = Document.model_validate(_set(self.document.model_dump(), field, decision.value))
            agrees = self.document == self.machine.document
            return Fit(number=decision.number, state="agrees" if agrees else "applied", label=label)
        at = self.locate(decision, carry)
        value = _moved(decision.value, carry)
        part, kind = self.parts[label[0]], KINDS[label[0]]
        old = part[at].values
        new = kind.model.model_validate(_set(old, field, value)).model_dump(mode="json")
        _check_spans(new, self.document.text)
        if new == old:
            return Fit(number=decision.number, state="agrees", label=part[at].label)
        if "rule" in new:
            new["rule"] = f"decision:{decision.number}"
        part[at] = _Fact(part[at].label, new)
        return Fit(number=decision.number, state="applied", label=part[at].label)

    def _accept(self, decision: Decision, carry: Carry | None) -> Fit:
        at = self.locate(decision, carry)
        letter = (decision.path or "")[0]
        part, kind = self.parts[letter], KINDS[letter]
        old = part[at].values
        new = kind.model.model_validate({**old, **_moved(decision.value, carry)}).model_dump(mode="json")
        _check_spans(new, self.document.text)
        other = [f for f in _accepted(letter, kind) if new[f] != old[f]]
        if not other:
            return Fit(number=decision.number, state="agrees", label=part[at].label)
        if "rule" in new:
            new["rule"] = f"decision:{decision.number}"
        part[at] = _Fact(part[at].label, new)
        note = f"the machine now reads otherwise: {', '.join(other)}"
        return Fit(number=decision.number, state="applied", note=note, label=part[at].label)

    def _remove(self, decision: Decision, carry: Carry | None) -> Fit:
        try:
            at = self.locate(decision, carry)
        except _LostError:
            return Fit(number=decision.number, state="agrees", note="the machine no longer reads it")
        del self.parts[(decision.path or "")[0]][at]
        return Fit(number=decision.number, state="applied")

    def _add(self, decision: Decision, carry: Carry | None) -> Fit:
        letter = LETTERS[decision.path]  # type: ignore[index]
        kind, label = KINDS[letter], f"{letter}+{decision.number}"
        values = _moved(decision.value, carry)
        if "id" in kind.model.model_fields:
            values = {**values, "id": label}
        if "rule" in kind.model.model_fields:
            values = {**values, "rule": f"decision:{decision.number}"}
        new = kind.model.model_validate(values).model_dump(mode="json")
        _check_spans(new, self.document.text)
        place = anchor(kind, kind.model.model_validate(new))
        read = (f for f in self.parts[letter] if "+" not in f.label)
        same = next((f for f in read if _same_key(kind, f.values, place) and alike(kind, f.values, place) >= 0.8), None)
        if same:
            return Fit(number=decision.number, state="agrees", note="the machine now reads it too", label=same.label)
        self.parts[letter].append(_Fact(label, new))
        if kind.words:
            self.parts[letter].sort(key=lambda f: _first_place(f.values))
        return Fit(number=decision.number, state="applied", label=label)

    def locate(self, decision: Decision, carry: Carry | None) -> int:
        """Where the fact of a decision is in its part."""
        label = (decision.path or "").partition(".")[0]
        part, kind = self.parts[label[0]], KINDS[label[0]]
        if "+" in label:  # a person's own addition
            found = [i for i, f in enumerate(part) if f.label == label]
            if not found:
                raise _LostError(f"{label} is not in the reading")
            return found[0]
        place = decision.anchor
        spans = tuple(s for s in (carry(span) for span in place.spans) if s) if carry else place.spans
        if place.spans and not spans and not kind.keyed:
            raise _LostError("the words it stood on are no longer in the page")
        moved = Anchor(spans=spans, key=place.key)
        scored = [(alike(kind, f.values, moved), f.label == label, -i) for i, f in enumerate(part) if "+" not in f.label]
        best = max(scored, default=(0.0, False, 0))
        if best[0] < 0.5:
            raise _LostError(f"{label} is not found again: no {kind.part[:-1]} stands on its words")
        return -best[2]


class _LostError(Exception):
    """A correction's fact is not in the reading."""


def _check_spans(values: Any, text: str) -> None:
    for span in spans_in(values):
        if text[span.start : span.end] != span.text:
            raise _LostError(f"the words {span.text!r} no longer stand where they stood")


def _moved(value: Any, carry: Carry | None) -> Any:
    """A value with its spans where they stand in this version of the page."""
    if not carry:
        return value
    if isinstance(value, dict):
        if set(value) == {"start", "end", "text"}:
            found = carry(Span.model_validate(value))
            if not found:
                raise _LostError(f"the words {value['text']!r} are no longer in the page")
            return found.model_dump(mode="json")
        return {k: _moved(v, carry) for k, v in value.items()}
    return [_moved(v, carry) for v in value] if isinstance(value, list) else value


def _same_key(kind: Kind, values: Mapping[str, Any], place: Anchor) -> bool:
    return all(values.get(k) == v for k, v in place.key.items())


def _first_place(values: Mapping[str, Any]) -> int:
    return min((span.start for span in spans_in({k: v for k, v in values.items() if k != "speakers"})), default=0)
