"""From a reading to the rows that it is found by."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import PurePath
from typing import Any, NamedTuple

from memcon.record.meetings import day_of, day_of_reading
from memcon.record.mentions import Mention
from memcon.record.names import family
from memcon.store.tables import PASSAGES
from memcon.store.words import name_tags, tag, tokens
from memcon.types import Commitment, Document, Meeting, Participant, Reading, Span, Statement

Row = dict[str, Any]
Words = tuple[int, Sequence[str], Sequence[str], Sequence[str]]


class Rows(NamedTuple):
    """The rows of a reading, by table; `words` are a passage's number, stems, words and tags."""

    document_side: list[Row]
    meeting: list[Row]
    meeting_side: list[Row]
    participant: list[Row]
    passage: list[Row]
    deadline: list[Row]
    words: list[Words]


def document_row(reading: Reading) -> Row:
    """What the list of documents shows of a reading."""
    document = reading.document
    return {
        "id": document.id,
        "sha256": document.sha256,
        "source": document.source,
        "name": name_of_source(document.source),
        "title": document.title,
        "publisher": document.publisher,
        "side": document.side,
        "published": document.published,
        "day": _iso(day_of_reading(reading)),
        "meetings": len(reading.meetings),
        "statements": len(reading.statements),
        "commitments": len(reading.commitments),
        "doubts": len(reading.doubts),
    }


def name_of_source(source: str) -> str:
    """The name of a source: its file name without the ending.

    >>> name_of_source("pages/2004-05-14-jp-ru.txt")
    '2004-05-14-jp-ru'
    """
    return PurePath(source).stem


def rows(reading: Reading, n: int) -> Rows:
    """The rows of the document numbered `n`."""
    days = {m.id: _iso(day_of(m, reading)) for m in reading.meetings}
    whole = _iso(day_of_reading(reading))
    passages = _Passages(reading, n, days, whole)
    return Rows(
        document_side=[{"doc": n, "side": s} for s in sorted(_sides(reading))],
        meeting=[{"doc": n, "id": m.id, "day": days[m.id], "form": m.form, "json": _outline(m, reading)} for m in reading.meetings],
        meeting_side=[{"doc": n, "meeting": m.id, "side": s} for m in reading.meetings for s in sorted(set(m.sides))],
        participant=[_participant(p, n, i, days.get(p.meeting, whole)) for i, p in enumerate(reading.participants)],
        passage=passages.rows,
        deadline=[{"doc": n, **row} for row in deadlines(reading)],
        words=passages.words,
    )


def deadlines(reading: Reading) -> Iterable[Row]:
    """The first and the last day of each commitment that has a time."""
    said = day_of_reading(reading)
    for place, one in enumerate(reading.commitments):
        open_ = Mention(reading, one, place, said).window
        if open_ and open_.last != date.max:
            yield {"day": open_.last.isoformat(), "first": _iso(open_.first), "commitment": one.id}


def account_of(outline: str, document: Document) -> Reading:
    """The reading that an outline stands for: of one meeting, without statements, for joining it with other accounts."""
    found = json.loads(outline)
    return Reading(
        document=document,
        meetings=(Meeting.model_validate(found["meeting"]),),
        participants=tuple(Participant.model_validate(p) for p in found["participants"]),
    )


def _outline(meeting: Meeting, reading: Reading) -> str:
    bare = {"evidence", "rule"}
    return json.dumps(
        {
            "meeting": meeting.model_dump(mode="json", exclude=bare),
            "participants": [p.model_dump(mode="json", exclude=bare) for p in reading.participants if p.meeting == meeting.id],
        },
        ensure_ascii=False,
    )


def _sides(reading: Reading) -> set[str]:
    return {s for m in reading.meetings for s in m.sides} | {s for c in reading.commitments for s in c.actors}


def _participant(one: Participant, n: int, place: int, day: str) -> Row:
    return {
        "doc": n,
        "place": place,
        "meeting": one.meeting,
        "name": one.name,
        "family": family(one.name, one.side),
        "side": one.side,
        "post": one.post,
        "role": one.role,
        "day": day,
    }


class _Passages:
    """The statements and commitments of a reading, in the order of the page."""

    def __init__(self, reading: Reading, n: int, days: dict[str, str], whole: str) -> None:
        self.rows: list[Row] = []
        self.words: list[Words] = []
        self._reading, self._n, self._days, self._whole = reading, n, days, whole
        self._with = {m.id: m.sides for m in reading.meetings}
        said = {s.id: s for s in reading.statements}
        found: list[tuple[int, str, Statement | Commitment]] = []
        for s in reading.statements:
            span = s.content or s.cue
            if span:
                found.append((span.start, "statement", s))
        found += [(c.what.start, "commitment", c) for c in reading.commitments]
        for _, _, one in sorted(found, key=lambda f: (f[0], f[1] == "commitment")):
            if isinstance(one, Statement):
                self._statement(one)
            else:
                self._commitment(one, said.get(one.statement or ""))

    def _statement(self, s: Statement) -> None:
        span = s.content or s.cue
        assert span is not None  # others are left out above
        speakers = [(x.name, x.side) for x in s.speakers]
        self._put("statement", s, span, speakers, s, voice=s.voice)

    def _commitment(self, c: Commitment, carrier: Statement | None) -> None:
        lone = c.actors[0] if len(c.actors) == 1 else None
        by: list[tuple[str | None, str | None]] = [(name, lone) for name in c.persons]
        by += [(None, side) for side in c.actors if not (c.persons and side == lone)]
        self._put("commitment", c, c.what, by, carrier, what=c.kind, status=c.status)

    def _put(
        self,
        kind: str,
        one: Statement | Commitment,
        span: Span,
        by: Sequence[tuple[str | None, str | None]],
        carrier: Statement | None,
        **fields: str,
    ) -> None:
        number = self._n * PASSAGES + PASSAGES - 1 - len(self.rows)
        topics = carrier.topics if carrier else ()
        self.rows.append(
            {
                "n": number,
                "doc": self._n,
                "kind": kind,
                "id": one.id,
                "meeting": one.meeting,
                "section": carrier.section if carrier else None,
                "day": self._days.get(one.meeting or "", self._whole),
                "speakers": json.dumps(by, ensure_ascii=False),
                "act": carrier.act if carrier else None,
                "topics": json.dumps(topics),
                "start": span.start,
                "end": span.end,
                "text": span.text,
                "voice": None,
                "what": None,
                "status": None,
                **fields,
            }
        )
        found = tokens(span.text, self._reading.document.language)
        self.words.append((number, [t.stem for t in found], [t.word for t in found], self._tags(kind, one, by, carrier)))

    def _tags(
        self, kind: str, one: Statement | Commitment, by: Iterable[tuple[str | None, str | None]], carrier: Statement | None
    ) -> list[str]:
        found = [tag("kind", kind)]
        found += [tag("act", carrier.act)] if carrier else []
        found += [tag("topic", t) for t in (carrier.topics if carrier else ())]
        for name, side in by:
            found += [tag("side", side)] if side else []
            found += name_tags(name) if name else []
        found += [tag("with", s) for s in self._with.get(one.meeting or "", tuple(_sides(self._reading)))]
        return sorted(set(found))


def _iso(day: date | None) -> str:
    return day.isoformat() if day and day != date.min else ""
