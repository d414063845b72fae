"""A page of talks between Norway and Peru, for the tests of commitments: its body is the test's own, its dates are given with it."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.annotate import citations, cues, people, places, sides, tokens
from memcon.annotate.mentions import DateMention, Known
from memcon.lexicon import load
from memcon.reading import commitments, statements
from memcon.reading.commitments.case import Case
from memcon.reading.sections import Outline
from memcon.types import Block, Commitment, Document, Meeting, Participant

HEADER = (
    "On 3 May 2024, Foreign Minister Ingrid Solberg held talks in Oslo with Mr Carlos Medina, Minister of Foreign Affairs of Peru."
    " Ambassador Lena Berg of Norway also attended."
)
DATES = {
    "in June": "2024-06",
    "in September": "2024-09",
    "from 10 to 12 June": "2024-06-10/2024-06-12",
    "by the end of the year": "../2024-12-31",
    "next week": "2024-05-06/2024-05-12",
    "next year": "2025",
    "on 4 July": "2024-07-04",
    "On 4 July": "2024-07-04",
    "on Friday": "2024-05-10",
    "in the near future": None,
    "at an early date": None,
    "soon": None,
    "in March": "2024-03",
    "for September": "2024-09",
    "to September": "2024-09",
    "until September": "2024-09",
    "4 July": "2024-07-04",
}
"""Date expressions that the bodies use, with what they come to on this page."""

_MARKER = re.compile(r"^\s*(\(?\d+\)|\d+\.|[•°–-])\s")
_DATE = re.compile("|".join(rf"\b{re.escape(words)}\b" for words in sorted(DATES, key=len, reverse=True)))


def promise(body: str, considered: list[Case] | None = None) -> tuple[Commitment, ...]:
    """The commitments of a page with this body: paragraphs stand apart by blank lines, a line with a bullet or number is a list item.

    Every plan that was judged is added to `considered`, where that is given.
    """
    text = f"{HEADER}\n\n{body}"
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            marker = _MARKER.match(line)
            kind = "item" if marker and marker.group(1) in "•°–-" else "paragraph"
            blocks.append(
                Block.model_validate({"kind": kind, "start": at, "end": at + len(line), "marker": marker.group(1) if marker else ""})
            )
        at += len(line) + 1
    document = Document(id="t", source="t", sha256="", side="NO", text=text, blocks=tuple(blocks))
    lexicon, known = load("en"), Known()
    for stage in (tokens.annotate, sides.annotate, places.annotate, people.annotate, citations.annotate, cues.annotate):
        known = stage(document, lexicon, known)
    start = len(HEADER)
    dates = tuple(DateMention(m.start(), m.end(), DATES[m.group()], "test") for m in _DATE.finditer(text, start))
    known = replace(known, dates=dates)
    meeting = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-05-03")
    present = (
        Participant(meeting="m1", name="Ingrid Solberg", post="Foreign Minister", side="NO", role="principal"),
        Participant(meeting="m1", name="Carlos Medina", post="Minister of Foreign Affairs", side="PE", role="principal"),
        Participant(meeting="m1", name="Lena Berg", post="Ambassador", side="NO", role="delegate"),
    )
    nothing = (None,) * len(blocks)
    said, _ = statements.find(document, lexicon, known, (meeting,), present, Outline((), nothing, nothing))
    made = commitments.find(document, lexicon, known, (meeting,), present, said, considered)
    for commitment in made:
        spans = (commitment.what, commitment.condition, *(s for found in commitment.evidence.values() for s in found))
        assert all(s is None or text[s.start : s.end] == s.text for s in spans)
        assert commitment.rule
    assert {c.statement for c in made} <= {s.id for s in said} | {None}
    return made


def short(commitment: Commitment) -> str:
    """A commitment in one line: `kind status SIDE+SIDE: what`, then `@ when`, `in` a place, `at` an event, a condition."""
    line = f"{commitment.kind} {commitment.status} {'+'.join(commitment.actors)}: {commitment.what.text}"
    if commitment.when:
        line += f" @ {commitment.when.edtf or '?'}"
    for sign, value in (("in", commitment.place), ("at", commitment.occasion)):
        line += f" | {sign} {value}" if value else ""
    return line + (f" | {commitment.condition.text}" if commitment.condition else "")
