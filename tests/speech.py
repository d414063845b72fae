"""A page of talks between Norway and Peru, for the tests of speech: two ministers, one header sentence, and a body of the test's own."""

from __future__ import annotations

import re

from memcon.annotate import cues, people, sides, tokens
from memcon.annotate.mentions import Known
from memcon.lexicon import load
from memcon.reading import statements
from memcon.reading.sections import Outline
from memcon.types import Block, Document, Doubt, Meeting, Participant, Statement

HEADER = (
    "On 3 May 2024, Foreign Minister Ingrid Solberg held talks in Oslo with Mr Carlos Medina, Minister of Foreign Affairs of Peru."
    " Ambassador Lena Berg of Norway also attended."
)
_MARKER = re.compile(r"^\s*(\(?(?:\d+|[ivx]+)\)|\d+\.|[•°–-])\s")


def say(body: str, parties: tuple[str, ...] = ("NO", "PE")) -> tuple[Statement, ...]:
    """The statements of a page with this body, as `heard` reads it."""
    return heard(body, parties)[0]


def heard(body: str, parties: tuple[str, ...] = ("NO", "PE")) -> tuple[tuple[Statement, ...], tuple[Doubt, ...]]:
    """The statements of a page with this body, and the doubts about them; `parties`: those of its meeting.

    Paragraphs stand apart by blank lines, a line with a bullet or number is a list item."""
    text = f"{HEADER}\n\n{body}"
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            marker = _MARKER.match(line)
            kind = "item" if marker and marker.group(1) in "•°–-" else "paragraph"
            blocks.append(
                Block(kind=kind, start=at, end=at + len(line), marker=marker.group(1) if marker else "", level=1 if marker else 0)
            )
        at += len(line) + 1
    document = Document(id="t", source="t", sha256="", side="NO", text=text, blocks=tuple(blocks))
    lexicon, known = load("en"), Known()
    for stage in (tokens.annotate, sides.annotate, people.annotate, cues.annotate):
        known = stage(document, lexicon, known)
    meeting = Meeting(id="m1", form="meeting", sides=parties, date="2024-05-03")
    present = (
        Participant(meeting="m1", name="Ingrid Solberg", post="Foreign Minister", side="NO", role="principal"),
        Participant(meeting="m1", name="Carlos Medina", post="Minister of Foreign Affairs", side="PE", role="principal"),
        Participant(meeting="m1", name="Lena Berg", post="Ambassador", side="NO", role="delegate"),
    )
    nothing = (None,) * len(blocks)
    said, doubts = statements.find(
        document, lexicon, known, (meeting,), tuple(p for p in present if p.side in parties), Outline((), nothing, nothing)
    )
    for statement in said:
        for span in (statement.cue, statement.content):
            assert span is None or text[span.start : span.end] == span.text
    return said, doubts


def short(statement: Statement) -> str:
    """A statement in one line: `who act: content`; `not` for a negated act, `>` for one reported inside another, `(withheld)`, `-`."""
    if statement.voice == "joint":
        who = "+".join(s.side or "?" for s in statement.speakers)
    else:
        who = "&".join((s.name.split()[-1] if s.name else s.side or "?") for s in statement.speakers)
    content = "(withheld)" if statement.withheld else statement.content.text if statement.content else "-"
    return f"{'> ' if statement.parent else ''}{who} {'not ' if statement.negated else ''}{statement.act}: {content}"
