"""Which of a page's meetings a sentence is about: paragraphs, headings and what tells of each meeting → the meetings in turn."""

from __future__ import annotations

import pytest

from memcon.annotate import sides, tokens
from memcon.annotate.mentions import Known
from memcon.lexicon import load
from memcon.reading.sections import Outline
from memcon.reading.told import Told
from memcon.types import Block, Document, Meeting, Span

WITH = {"m1": "PE", "m2": "KE", "m3": "FJ"}

# Each paragraph is its heading and its text; `[m2:met]` tells of the meeting m2.
PAGES = [
    ([(None, "They [m1:met] in May. It was long."), (None, "Trade was spoken of.")], ["m1", "m1", "m1"]),
    (
        [(None, "They [m1:met] in May."), (None, "She also [m2:met] him. It was late."), (None, "Visas came next.")],
        ["m1", "m2", "m2", "m2"],
    ),
    ([(None, "They [m1:met], and she [m2:received] him."), (None, "Trade was spoken of.")], ["m2", "m1"]),
    ([(None, "They [m1:met]."), ("Kenya", "Visas were spoken of."), ("Fish", "Salmon came last.")], ["m1", "m2", "m1"]),
    ([(None, "They [m1:met]."), ("Fiji", "Cane."), ("Fiji", "Sugar."), ("Peru", "Copper.")], ["m1", "m3", "m3", "m1"]),
    ([(None, "They [m1:met]."), ("Fish", "She [m3:met] him."), ("Trade", "It grew.")], ["m1", "m3", "m1"]),
]


def turns(paragraphs: list[tuple[str | None, str]]) -> list[str | None]:
    text, blocks, headings = "", [], []
    evidence: dict[str, list[Span]] = {m: [] for m in WITH}
    for heading, body in paragraphs:
        if heading:
            blocks.append(Block(kind="heading", start=len(text), end=len(text) + len(heading)))
            headings.append(heading)
            text += heading + "\n\n"
        start = len(text)
        while "[" in body:
            before, _, rest = body.partition("[")
            told, _, body = rest.partition("]")
            meeting, _, word = told.partition(":")
            text += before
            evidence[meeting].append(Span(start=len(text), end=len(text) + len(word), text=word))
            text += word
        text += body
        blocks.append(Block(kind="paragraph", start=start, end=len(text)))
        headings.append(heading or "")
        text += "\n\n"
    document = Document(id="t", source="t", sha256="", side="NO", text=text, blocks=tuple(blocks))
    known = Known()
    for stage in (tokens, sides):
        known = stage.annotate(document, load("en"), known)
    meetings = tuple(Meeting(id=m, form="meeting", sides=("NO", s), evidence={"form": tuple(evidence[m])}) for m, s in WITH.items())
    outline = Outline((), (None,) * len(blocks), tuple(h or None for h in headings))
    told = Told(document, known, outline, meetings)
    asked = [(s, told.meeting(s)) for s in known.sentences]
    return [m.id if m else None for s, m in asked if document.blocks[s.block].kind == "paragraph"]


@pytest.mark.parametrize(("paragraphs", "expected"), PAGES)
def test_turns(paragraphs: list[tuple[str | None, str]], expected: list[str]) -> None:
    assert turns(paragraphs) == expected


def test_a_page_without_meetings() -> None:
    document = Document(id="t", source="t", sha256="", text="It rained.", blocks=(Block(kind="paragraph", start=0, end=10),))
    known = tokens.annotate(document, load("en"), Known())
    assert Told(document, known, Outline((), (None,), (None,)), ()).meeting(known.sentences[0]) is None
