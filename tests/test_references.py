"""References of a page: each once, under its fullest name, without the meeting that the page reports."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from memcon.annotate import citations, sides, tokens
from memcon.annotate.mentions import DateMention, Known
from memcon.lexicon import load
from memcon.reading import references
from memcon.reading.sections import Outline
from memcon.types import Block, BlockKind, Document, Meeting, Place, Reference

EDTF = {"1993": "1993", "2003": "2003", "January 2018": "2018-01", "1956": "1956", "2015": "2015"}
DATE = re.compile("|".join(EDTF))


def read(
    *lines: str,
    kinds: dict[int, BlockKind] | None = None,
    held: tuple[str, ...] = ("JP", "RU"),
    date: str = "2019-05-14",
    host: str | None = None,
) -> list[Reference]:
    """The references of a page made of `lines`, one block each, which reports a meeting of the sides `held`."""
    text, blocks = "", []
    for number, line in enumerate(lines):
        blocks.append(Block(kind=(kinds or {}).get(number, "paragraph"), start=len(text), end=len(text) + len(line)))
        text += line + "\n"
    document = Document(id="x", source="x", sha256="x", text=text, blocks=tuple(blocks))
    known, lexicon = Known(), load()
    for stage in (tokens.annotate, sides.annotate, citations.annotate):
        known = stage(document, lexicon, known)
    known = replace(known, dates=tuple(DateMention(m.start(), m.end(), EDTF[m.group()], "test") for m in DATE.finditer(text)))
    meeting = Meeting(id="m1", form="meeting", sides=held, date=date, place=Place(country=host))
    return list(references.find(document, lexicon, known, (meeting,), Outline()))


def names(found: list[Reference]) -> list[str]:
    return [r.name for r in found]


ONCE = [
    (["They would work on under the Japan-Russia Energy Dialogue."], ["Japan-Russia Energy Dialogue"]),
    (["They praised the Tamor Action Plan.", "The Tamor Action Plan goes on."], ["Tamor Action Plan"]),
    (
        ["The JCPOA must stand.", "They came back to the Joint Comprehensive Plan of Action (JCPOA)."],
        ["Joint Comprehensive Plan of Action (JCPOA)"],
    ),
    (["He spoke of the Tamor Summit.", "At the third Tamor Summit all was said."], ["third Tamor Summit"]),
    (
        ["He spoke of President Hald's visit to Oresh.", "The preparations for the visit of President Ada Hald to Oresh go on."],
        ["President Hald's visit to Oresh"],
    ),
    (["The Minsk agreements hold.", "The 2015 Minsk agreements hold."], ["2015 Minsk agreements"]),
]

APART = [
    (
        ["They spoke of the Minister's visit to Tamor in 2003, and of the visit to Tamor in 2015 by the Minister's adviser."],
        ["Minister's visit to Tamor", "visit to Tamor in 2015 by the Minister's adviser"],
    ),
    (
        ["They keep to the joint statements of January 3, 2015, and March 6, 2015."],
        ["joint statements of January 3, 2015", "joint statements of March 6, 2015"],
    ),
    (
        ["They cited the Tamor Declaration of 1956 and the Tamor Declaration of 1993."],
        ["Tamor Declaration of 1956", "Tamor Declaration of 1993"],
    ),
    (
        ["They cited UN Security Council Resolution 1718 and UN Security Council Resolution 2270."],
        ["UN Security Council Resolution 1718", "UN Security Council Resolution 2270"],
    ),
    (
        ["He spoke of President Hald's visit to Oresh and of Minister Orlen's visit to Tamor."],
        ["President Hald's visit to Oresh", "Minister Orlen's visit to Tamor"],
    ),
    (
        ["In their talks during the Nuclear Summit in Seoul this was said."],
        ["talks during the Nuclear Summit in Seoul", "Nuclear Summit in Seoul"],
    ),
]

REPORTED = [
    ["The Prime Minister's visit provides an opportunity to affirm the bond of the two countries."],
    ["Minister Hald met with the Foreign Minister of Russia today in Tamor for the fourth trilateral Security Advisors meeting."],
    ["Minister Hald headed today at the Tamor Palace the second meeting of the Japan-Russia Joint Commission."],
    ["They agreed on all that was before the trilateral meeting."],
    ["It was the third meeting of the heads of the three chancelleries."],
    ["The Third Round of Bilateral Consultations between Japan and Russia was held in Tamor."],
    ["Japan-Russia Foreign Ministers' Meeting"],
    [
        "Summary of the meeting between Foreign Ministers of Japan and Russia",
        "They met today for an hour and spoke of many things, of which this page, being short, can tell no more than"
        " a very few; the rest must be left to others to tell.",
    ],
    ["During the visit of Minister Hald to Oresh the two met."],
    ["During his visit to Oresh in passing, the two met."],
    ["They co-chaired the third session of the Japan-Russia Joint Commission."],
    ["Minister Hald hosted the Foreign Minister of Russia today for the Second Bilateral Meeting on Rivers."],
    ["The Minister of Russia was received by both. In his conversation with the Minister of Russia, the Premier praised the dam."],
    ["Political consultations between the Foreign Ministries of Japan and Russia were held today."],
    ["Throughout his meetings in Tamor, Mr Hald praised the dam."],
    ["In her meeting with Speaker Orlen on Tuesday, President Hald praised the dam."],
    ["The conversation of both Presidents began in the morning."],
    ["The tête-à-tête meeting of the Ministers was followed by others."],
    ["In the meeting, held in Tamor on Wednesday, he praised the dam."],
    ["The Minister will continue his visit to the region in Hald tomorrow."],
    ["On the third day of her working visit to Oresh she met the Speaker."],
    ["Throughout his visit to Oresh in passing, the two met."],
    ["The Minister will wrap up his visit to the region in Hald tomorrow."],
]


@pytest.mark.parametrize(("lines", "expected"), ONCE)
def test_each_is_given_once(lines: list[str], expected: list[str]) -> None:
    assert names(read(*lines)) == expected


@pytest.mark.parametrize(("lines", "expected"), APART)
def test_different_ones_stay_apart(lines: list[str], expected: list[str]) -> None:
    assert names(read(*lines)) == expected


@pytest.mark.parametrize("lines", REPORTED)
def test_the_reported_meeting_is_none(lines: list[str]) -> None:
    held = ("JP", "RU", "IN") if "trilateral" in lines[0] else ("JP", "RU")
    assert names(read(*lines, kinds={0: "title"} if len(lines) == 2 or "Japan" in lines[0] else None, held=held)) == []


def test_the_previous_meeting_of_the_same_sides_is_one() -> None:
    assert names(read("The previous Japan-Russia Foreign Ministers' Meeting was held in Kazan.")) == [
        "previous Japan-Russia Foreign Ministers' Meeting"
    ]


def test_the_visit_on_which_the_meeting_was_held_is_none() -> None:
    assert names(read("He was sure that Minister Hald of Russia's visit to Japan would bring much.", host="JP")) == []
    assert names(read("He was sure that the visit of the Minister of Japan to Russia would bring much.", host="JP")) != []


@pytest.mark.parametrize(
    "text",
    [
        "They spoke of the Council of Ministers and the 29th Extraordinary Meeting of the Alpine Council of Ministers.",
        "He spoke of their meetings in Tamor last week.",
        "They came back to his recent meeting with Minister Orlen.",
        "They came back to the preceding Japan-Russia Foreign Ministers' Meeting.",
        "She welcomed the eighth iteration of the Japan-Russia Annual Consultations held today.",
    ],
)
def test_another_meeting_is_one(text: str) -> None:
    assert len(names(read(text))) == 1


def test_a_trip_to_another_country_is_one() -> None:
    told = "They work on what was agreed during President Hald's trip to India."
    assert names(read(told, host="JP")) == ["President Hald's trip to India"]
    assert names(read("They work on what was agreed during Minister Hald's trip to Japan.", host="JP")) == []


def test_the_visit_on_which_something_is_to_be_done_is_one() -> None:
    text = "The treaty will be signed on the occasion of the visit which the Minister of Russia will pay to Tamor."
    assert names(read(text)) == ["visit which the Minister of Russia will pay to Tamor"]


def test_a_process_is_not_cited_beside_its_round() -> None:
    assert names(read("He told him of the fourth round of the Tamor Process.")) == ["fourth round of the Tamor Process"]


def test_a_document_in_the_title_alone_is_none() -> None:
    title = "Readout of the Meeting on the Tamor Action Plan"
    assert names(read(title, "They met.", kinds={0: "title"})) == []
    assert names(read(title, "They praised the Tamor Action Plan.", kinds={0: "title"})) == ["Tamor Action Plan"]


def test_a_headline_in_capitals_is_none() -> None:
    assert names(read("MINISTERS AT TAMOR CONFERENCE", "They met.", kinds={0: "title"})) == []


def test_acts_with_like_names_stay_apart() -> None:
    assert names(read("She spoke of the Fishing Rights Act and the Ada Hald Fishing Rights Reform Act.")) == [
        "Fishing Rights Act",
        "Ada Hald Fishing Rights Reform Act",
    ]


OF_ANOTHER_DAY = [
    (
        "They spoke in the context of the Japan-Russia talks held at the highest level in 2003.",
        "Japan-Russia talks held at the highest level",
    ),
    ("They welcomed the recent Japan-Russia talks in Geneva.", "recent Japan-Russia talks in Geneva"),
]


@pytest.mark.parametrize(("text", "name"), OF_ANOTHER_DAY)
def test_a_meeting_of_the_same_sides_on_another_day_is_one(text: str, name: str) -> None:
    assert names(read(text)) == [name]


def test_a_dialogue_spoken_of_later_on_the_page_is_one() -> None:
    first = (
        "They met for an hour and spoke of many things, of which this page can tell no more than a few; the rest must be left to others "
        * 2
    )
    assert names(read(first, "They hope to deepen the Japan-Russia Technology Dialogue.")) == ["Japan-Russia Technology Dialogue"]


@pytest.mark.parametrize("before", ["commended the relaunch of", "agreed to hold", "welcomed the launch last week of"])
def test_a_dialogue_that_is_to_be_is_one(before: str) -> None:
    assert names(read(f"The two {before} the Japan-Russia Technology Dialogue.")) == ["Japan-Russia Technology Dialogue"]


def test_the_call_that_someone_held_is_the_reported_one() -> None:
    assert names(read("Minister Hald held her introductory call today with Foreign Minister Orlen of Russia.")) == []
    assert names(read("She spoke of her introductory call with Foreign Minister Orlen of Russia in 2015.")) != []


def test_a_visit_with_a_time_of_its_own_is_one() -> None:
    assert names(read("She recalled that during his visit to Tamor last year he had seen the dam.")) == ["visit to Tamor"]


def test_the_occasion_in_the_title_is_one() -> None:
    assert names(read("Japan-Russia Foreign Ministers' Meeting on the Margins of the APEC Ministerial Meeting", kinds={0: "title"})) == [
        "APEC Ministerial Meeting"
    ]


def test_the_occasion_in_the_title_is_no_part_of_the_meetings_name() -> None:
    assert names(read("Japan-Russia Summit Meeting on the Occasion of the APEC Economic Leaders' Meeting", kinds={0: "title"})) == [
        "APEC Economic Leaders' Meeting"
    ]


def test_a_meeting_with_more_sides_than_the_reported_one_is_an_event() -> None:
    found = read("He was there for the Japan-Russia-India Foreign Ministers' Meeting.")
    assert [(r.kind, r.name) for r in found] == [("event", "Japan-Russia-India Foreign Ministers' Meeting")]


def test_the_pages_own_statement_and_meeting_are_none() -> None:
    assert read("Joint Statement on Minister Hald's Meeting with Minister Orlen", kinds={0: "title"}) == []
    assert read("The ministers held their third trilateral meeting in Tamor.") == []


def test_captions_and_page_furniture_are_not_read() -> None:
    assert read("Back to Tamor Summit Index", "The Tamor Summit in pictures", kinds={0: "noise", 1: "caption"}) == []


def test_offices_in_a_list_of_people_are_not_read() -> None:
    assert read("- Ada Hald, Director, Tamor Plan - Nikol Orlen, Chair, Alpine Leadership Conference on Rivers", kinds={0: "item"}) == []
    assert names(read("- They praised the Tamor Plan, the Hald Treaty and more.", kinds={0: "item"})) == ["Tamor Plan", "Hald Treaty"]


def test_every_mention_is_evidence() -> None:
    (one,) = read("They praised the Tamor Action Plan.", "The Tamor Action Plan goes on.")
    assert [s.text for s in one.evidence] == ["Tamor Action Plan", "Tamor Action Plan"]


DATED = [
    ("They spoke at the 2003 Tamor Summit.", "2003"),
    ("They cited the Tamor Declaration of 1993.", "1993"),
    ("They cited the Tamor Declaration adopted in 2003.", "2003"),
    ("He spoke of Minister Hald's visit to Oresh in January 2018.", "2018-01"),
    ("They cited the Tamor Declaration, and in 2003 they met.", None),
]


@pytest.mark.parametrize(("text", "date"), DATED)
def test_dates(text: str, date: str | None) -> None:
    assert read(text)[0].date == date


def names_of(text: str) -> list[str]:
    return names(read(text))


GOES_ON = [
    "Minister Hald noted that this was President Orlen's first visit to Japan.",
    "The programme of the Minister's visit also included a dinner.",
    "Minister Hald continued his bilateral meetings on the margins.",
    "Minister Hald took part today in a meeting of the Tamor Triangle.",
    "They spoke of trade. The meeting, held in Tamor, was warm.",
    "They met with Minister Orlen today for the inaugural lake summit on the margins.",
    "The advisers met in Washington, D.C., for the second trilateral meeting of advisers.",
]


@pytest.mark.parametrize("text", GOES_ON)
def test_what_the_page_itself_reports_goes_on(text: str) -> None:
    assert names_of(text) == []


def test_an_occasion_is_named_as_the_text_names_it() -> None:
    (one,) = read(
        "President Hald's Meeting with the Lake Leaders at UNGA", "They met on the margins of the United Nations General Assembly."
    )
    assert one.name == "United Nations General Assembly"


def test_a_session_of_those_who_met_on_another_day_is_cited() -> None:
    found = read(
        "They spoke of trade.",
        "The results of the eighth session of the Japan-Russia Intergovernmental Commission, held in Tamor in January 2018, were reviewed.",
    )
    assert names(found) == ["eighth session of the Japan-Russia Intergovernmental Commission"]


def test_the_meeting_that_another_followed_up_is_cited() -> None:
    (one,) = read("The talks were a follow-up to the meeting between the President of Russia and the Prime Minister of Japan in Tamor.")
    assert one.kind == "meeting"


def test_what_only_a_heading_names_is_not_cited() -> None:
    assert read("Review of the Hald Agreement", "They spoke of rivers.", kinds={0: "heading"}) == []
    assert names(read("Review of the Hald Agreement", "They praised the Hald Agreement.", kinds={0: "heading"})) == ["Hald Agreement"]
