"""The outline: one table of pages and their sections."""

from __future__ import annotations

from pathlib import Path

import pytest

from memcon.lexicon import load
from memcon.pipeline import annotate
from memcon.reading import sections
from memcon.source import read_source

LEAD = "Talks of the Ministers\n\nMay 3, 2024\n\nMinister Ingrid Solberg of Norway met with Minister Carlos Medina of Peru in Oslo.\n\n"
SAID = "The two ministers agreed to keep in touch on the matter."

TABLE = [
    ("headings with numbers", f"1. Trade\n\n{SAID}\n\n2. Fisheries, etc.\n\n{SAID}", [("1", "Trade"), ("2", "Fisheries, etc.")]),
    ("bare numbers", f"1. {SAID}\n\n2. {SAID}", [("1", None), ("2", None)]),
    ("numbers below headings", f"1. Trade\n\n(1) {SAID}\n\n(2) {SAID}\n\n2. Fish\n\n(1) {SAID}",
     [("1", "Trade"), ("1(1)", None), ("1(2)", None), ("2", "Fish"), ("2(1)", None)]),
    ("three deep", f"1. Trade\n\n(1) Customs\n\n(a) {SAID}\n(b) {SAID}\n\n(2) Ports\n\n{SAID}",
     [("1", "Trade"), ("1(1)", "Customs"), ("1(1)(a)", None), ("1(1)(b)", None), ("1(2)", "Ports")]),
    ("two numbers at once", f"3. (1) {SAID}\n\n(2) {SAID}", [("3", None), ("3(1)", None), ("3(2)", None)]),
    ("a number printed twice", f"1. 1. {SAID}\n\n2. 2. {SAID}", [("1", None), ("2", None)]),
    ("letters with one bracket",
     f"2. Ports\n\n(1) {SAID}\n a) {SAID}\n b) {SAID}", [("2", "Ports"), ("2(1)", None), ("2(1)a", None), ("2(1)b", None)]),
    ("roman numbers",
     f"(i) {SAID}\n\n(ii) {SAID}\n\n(iii) {SAID}", [("(i)", None), ("(ii)", None), ("(iii)", None)]),
    ("Roman numbers over Arabic ones", f"I. Trade\n\n1. {SAID}\n\n2. {SAID}\n\nII. Fish\n\n{SAID}",
     [("I", "Trade"), ("I.1", None), ("I.2", None), ("II", "Fish")]),
    ("numbers inside a sentence that goes on",
     "1. The two sides agreed:\n\n(i) to open a line;\n\n(ii) to close another; and\n\n(iii) to meet in May.\n\n2. They met again.",
     [("1", None), ("2", None)]),
    ("numbers with a stroke", f"1/ {SAID}\n\n2/ {SAID}\n\n3/ {SAID} They hoped for more.", [("1", None), ("2", None), ("3", None)]),
    ("numbers that go on with a sentence", f"{SAID}\n\nThe two agreed to:\n1. open a line;\n2. close another; and\n3. meet in May.",
     [("1", None), ("2", None), ("3", None)]),
    ("lines with a colon over bullets that tell all",
     f"Main points:\n\n• {SAID}\n\n• They thanked all of them.\n\nFollow-up:\n\n• Ms Solberg will visit Lima in May.",
     [(None, "Main points"), (None, "Follow-up")]),
    ("countries in capitals with a stop", f"BENIN. {SAID}\n\nGHANA. {SAID}\n\nTOGO. {SAID} They hoped for more.",
     [(None, "BENIN"), (None, "GHANA"), (None, "TOGO")]),
    ("a heading over days to come",
     f"{SAID} They hoped for more.\n\nProgramme of visits\n\n25-26 May 2024: Mr Medina in Oslo\n5 June 2024: Ms Solberg travels to Lima",
     [(None, "Programme of visits")]),
    ("an initial is no number", f"V. Medina thanked her. {SAID}", []),
    ("decimal numbers",
     f"1. Trade\n\n1.1 {SAID}\n\n1.2 {SAID}\n\n2. Fish\n\n{SAID}", [("1", "Trade"), ("1.1", None), ("1.2", None), ("2", "Fish")]),
    ("decimal numbers whose headings end in nought",
     f"1.0 OPENING\n\n1.1 {SAID}\n\n1.2 {SAID}\n\n2.0 FISHERIES\n\n2.1 {SAID}\n\n3.0 CLOSURE\n\n{SAID}",
     [("1", "OPENING"), ("1.1", None), ("1.2", None), ("2", "FISHERIES"), ("2.1", None), ("3", "CLOSURE")]),
    ("decimal headings without a nought",
     f"2. Trade\n\n2.1 Customs\n\n{SAID}\n\n2.2 Ports\n\n{SAID}", [("2", "Trade"), ("2.1", "Customs"), ("2.2", "Ports")]),
    ("the stem of a list is none", f"{SAID}\n\nThe two also:\n\n- opened a line;\n- closed another.", []),
    ("a list that goes on from the lead", f"2. {SAID}\n\n3. {SAID}", [("2", None), ("3", None)]),
    ("headings run in with their text", f"Trade and ports. {SAID}\n\nFish: {SAID}\n\nNext steps – {SAID}\n\n{SAID}",
     [(None, "Trade and ports"), (None, "Fish"), (None, "Next steps")]),
    ("lines with a colon over paragraphs", f"Trade and ports:\n{SAID} They thanked all.\n\nFisheries:\n{SAID} They hoped for more.",
     [(None, "Trade and ports"), (None, "Fisheries")]),
    ("a line in capitals with a colon over a list",
     f"{SAID}\n\nMembers of the Delegation:\n\n- Minister Ingrid Solberg\n- Ambassador Nils Berg", [(None, "Members of the Delegation")]),
    ("a line in small letters over a list is none",
     f"{SAID}\n\nMembers of the delegation:\n\n- Minister Ingrid Solberg\n- Ambassador Nils Berg", []),
    ("one such line is none", f"Notes for editors:\n{SAID} They thanked all.\n\n{SAID} They hoped for more.", []),
    ("Roman numbers with a dash", f"I – Trade\n\n{SAID}\n\nII – Fish\n\n{SAID} They hoped for more.", [("I", "Trade"), ("II", "Fish")]),
    ("letters with a stop", f"a. {SAID}\n\nb. {SAID} They hoped for more.", [("a", None), ("b", None)]),
    ("two such words are no headings", f"Trade. {SAID}\n\nFish. {SAID}\n\n{SAID}", []),
    ("nor such words in a few paragraphs of many",
     f"Trade. {SAID}\n\n{SAID}\n\n{SAID}\n\nFish. {SAID}\n\n{SAID}\n\nMore. {SAID}\n\n{SAID}", []),
    ("nor those who speak", f"Ms Solberg: {SAID}\n\nMr Medina: {SAID}\n\nMs Solberg: {SAID}\n\nMr Medina: {SAID}", []),
    ("headings without numbers",
     f"A sea shared by both\n\n{SAID}\n\nThe next round\n\n{SAID}", [(None, "A sea shared by both"), (None, "The next round")]),
    ("days of a programme", f"{SAID}\n\nTuesday 7 May\n\n{SAID}\n\nWednesday 8 May\n\n{SAID}",
     [(None, "Tuesday 7 May"), (None, "Wednesday 8 May")]),
    ("a date below is no section", f"{SAID}\n\n{SAID}\n\nTuesday 7 May", []),
    ("a heading over a stem with bullets",
     f"{SAID}\n\nSafety at sea\n\nMinisters:\n- opened a line;\n- closed another.", [(None, "Safety at sea")]),
    ("glued, with a stop", "2. Fisheries. The Minister said that the fleet had been laid up.", [("2", "Fisheries")]),
    ("glued, without a stop", "2. Harbour dues Ms. Solberg stated that they were too high.", [("2", "Harbour dues")]),
    ("glued, before an article", "2. Coastal waters The two ministers agreed to open a line.", [("2", "Coastal waters")]),
    ("an abbreviation is no heading", "1. Mr. Medina said that the fleet had been laid up.", [("1", None)]),
    ("a sentence is no heading", "1. Trade was discussed.\n\n2. Views on fisheries were exchanged.", [("1", None), ("2", None)]),
    ("squares over other marks", f"□ Trade\n\n○ {SAID}\n\n□ Ports\n\n○ {SAID}", [(None, "Trade"), (None, "Ports")]),
    ("squares over their like are none", f"□ Trade\n\n□ {SAID}", []),
    ("bullets are none", f"The two ministers agreed to\n- open a line;\n° close another.\n\n• {SAID}", []),
    ("notes are none",
     f"{SAID}\n\n* This was the first visit since 2011.\n\n(Note) No paper was signed.", []),
    ("a heading over a short report", f"{SAID}\n\nHarbour dues\n\nMinister Medina thanked her.", [(None, "Harbour dues")]),
    ("lines over remarks and references are none",
     f"{SAID}\n\nBeginning of talks with Mr Medina in the narrow format\n\n{SAID}\n\n(Reference)\n\n{SAID}\n\n"
     f"See also: The ferry to Peru\n\n{SAID}", []),
    ("letters inside a sentence are none",
     "They agreed (a) to open a line and (b) to close another. There were (1) fish and (2) ships.", []),
    ("numbers in a sentence are none",
     f"{SAID} They spent 1.5 million on it in 2023. 7 ships were sold.", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_sections(body: str, expected: list[tuple[str | None, str | None]]) -> None:
    document = read_source((LEAD + body).encode(), Path("page.txt"), load("en"))
    outline = sections.find(document, load("en"), annotate(document, load("en")))
    assert [(s.number, s.heading) for s in outline.sections] == expected
    for section in outline.sections:
        assert section.evidence
        assert all(document.text[s.start : s.end] == s.text for s in section.evidence)


def test_blocks_know_their_section() -> None:
    body = f"1. Trade\n\n{SAID}\n\n(1) {SAID}\n- a ship\n\nWhat comes next\n\n{SAID}"
    document = read_source((LEAD + body).encode(), Path("page.txt"), load("en"))
    outline = sections.find(document, load("en"), annotate(document, load("en")))
    assert outline.path_of_block[-6:] == ("1", "1", "1(1)", "1(1)", None, None)
    assert outline.heading_of_block[-6:] == ("Trade", "Trade", "Trade", "Trade", "What comes next", "What comes next")
    assert outline.path_of_block[0] is None
