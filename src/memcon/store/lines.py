"""A whole record as lines of JSON: what a line may be, and what is the same in two records."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter, ValidationError

from memcon.errors import SourceError
from memcon.record.corrections import Decision
from memcon.types import Noun, Reading


class Head(Noun):
    """The first line of a record's lines."""

    kind: Literal["record"] = "record"
    format: Literal["memcon.record/1"] = "memcon.record/1"
    documents: int
    decisions: int


class KeptDocument(Noun):
    """A line with a document: where it is from, when it was added, the version of memcon that read it, and the machine's reading."""

    kind: Literal["document"]
    address: str
    added: str
    reader: str
    reading: Reading


class KeptDecision(Noun):
    """A line with a decision."""

    kind: Literal["decision"]
    decision: Decision


_Line = Annotated[Head | KeptDocument | KeptDecision, Field(discriminator="kind")]

_LINES: TypeAdapter[Head | KeptDocument | KeptDecision] = TypeAdapter(_Line)


def parsed(line: str, number: int) -> Head | KeptDocument | KeptDecision:
    """What line `number` of a record, counted from 1, holds. Raises `SourceError` where it is none."""
    try:
        found = _LINES.validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise SourceError(f"line {number} is no line of a record: {where}: {first['msg']}. Nothing was taken in") from error
    if number == 1 and not isinstance(found, Head):
        raise SourceError("the first line does not say that these are the lines of a record. Nothing was taken in")
    return found


def identity(one: Decision) -> str:
    """What makes two decisions the same one, whatever their number is in either record."""
    return one.model_copy(update={"number": 0, "undoes": None, "path": (one.path or "").partition("+")[0]}).model_dump_json()


def renumbered(one: Decision, numbers: Mapping[int, int]) -> Decision:
    """A decision under its number in this record; what it undoes, and the additions it speaks of, too."""
    path = re.sub(r"\+(\d+)", lambda m: f"+{numbers.get(int(m[1]), int(m[1]))}", one.path) if one.path else one.path
    undoes = numbers.get(one.undoes, one.undoes) if one.undoes is not None else None
    return one.model_copy(update={"number": numbers[one.number], "undoes": undoes, "path": path})
