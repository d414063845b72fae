"""Whose page it is, and of which day: one table of pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from memcon.lexicon import load
from memcon.pipeline import annotate
from memcon.reading.identity import day_of_account, identify
from memcon.source import read_source
from memcon.types import Document

CALL = "They exchanged views on the ferry line and agreed to keep in touch on the matter."
REMARKS = "Remarks by President Biden and President Rosa Vega of Peru Before Bilateral Meeting\n\n3 May 2024\n\n"
TURNS = "PRESIDENT VEGA: Thank you so much for the work of our teams. Peru is happy to see all of you today in this town."


def identified(text: str, name: str = "page.txt") -> Document:
    document = read_source(text.encode(), Path(name), load("en"))
    return identify(document, load("en"), annotate(document, load("en")))


SIDES = [
    ("a publisher by name",
     "Global Affairs Canada\n\nMinister Roy speaks with Minister Dahl\n\n"
     f"Minister Roy spoke today with Minister Dahl of Norway. {CALL}", "CA"),
    ("a letterhead",
     "Ministry of Foreign Affairs\nof the Republic of Peru\n\nTalks in Oslo\n\n"
     f"Minister Medina met Minister Dahl of Norway in Oslo. {CALL}", "PE"),
    ("a letterhead in two lines",
     "REPUBLIC OF GHANA\nMINISTRY OF FOREIGN AFFAIRS\n\nTalks in Oslo\n\n"
     f"Minister Mensah met Minister Dahl of Norway in Oslo. {CALL}", "GH"),
    ("a ministry known as that of another, under its country",
     "SRI LANKA\nMINISTRY OF EXTERNAL AFFAIRS\n\nTalks in Oslo\n\n"
     f"Minister Silva met Minister Dahl of Norway in Oslo. {CALL}", "LK"),
    ("a ministry known as that of another, under its government",
     "Government of Saint Lucia\nMinistry of External Affairs\n\nTalks in Oslo\n\n"
     f"Minister Charles met Minister Dahl of Norway in Oslo. {CALL}", "LC"),
    ("a house that two states have, with the country of one",
     "Federal Chancellery of Austria\n\nTalks in Oslo\n\n12 October 2015, Vienna\n\nFederal Chancellor Leitgeb met Minister Dahl of"
     f" Norway. {CALL}\n\nPress Service of the Federal Chancellery", "AT"),
    ("a readout of its own", "Readout of White House Meeting with Leaders\n\nDirector Jane Roe met with leaders today.", "US"),
    ("an address",
     "MINISTRY OF FOREIGN AFFAIRS\nHarbour House, Central Area, Accra\n\nTalks in Oslo\n\n"
     f"Minister Mensah met Minister Dahl of Norway in Oslo. {CALL}", "GH"),
    ("the first of two in the title",
     f"Ghana and Norway Hold Consultations\n\nThe second session of the consultations was held on Monday. {CALL}", "GH"),
    ("an embassy",
     "Embassy of the Kingdom of Thailand in Norway\n\nTalks in Oslo\n\n"
     f"Minister Chai met Minister Dahl of Norway in Oslo. {CALL}", "TH"),
    ("a letterhead in the title",
     "No"
     f". 12/24, Information of the Press Office of the Ministry of Foreign Affairs of Georgia on the talks with the Minister of Norway\n\n"
     f"Minister Beridze met Minister Dahl of Norway. {CALL}", "GE"),
    ("a deputy secretary of state", "Deputy Secretary Roe’s Meeting\n\nDeputy Secretary of State for Trade Jane Roe met with"
     f" Minister Dahl of Norway. {CALL} They spoke of Chile.", "US"),
    ("a dateline where others hosted an event", "Talks with counterparts\n\nLIMA- Foreign Minister Ingrid Solberg held talks in Lima"
     f" with the Minister of Chile on the sidelines of the Ocean Forum. {CALL} She said that Norway would help. Norwegian ships, she said,"
     " sail.", "NO"),
    ("the clock of its own",
     "Briefing by the Spokesperson\n\nThe President spoke with Prime Minister Dahl of Norway for 25 minutes from 4:30 p.m. (KST)."
     f" {CALL} The Prime Minister thanked Korea.", "KR"),
    ("signed below",
     f"Talks with Minister Dahl\n\nMinister Tan met Minister Dahl of Norway in Oslo. {CALL}\n\n"
     f"MINISTRY OF FOREIGN AFFAIRS\nMALAYSIA\n3 MAY 2024\n", "MY"),
    ("a visit in the title of one who heads an office",
     "Readout of Senior Advisor and Director of the Office of Public Works Jane Roe’s Visit to Peru\n\nSenior Advisor Jane Roe travelled to"
     f" Peru to build on the talks of President Joe Biden and President Rosa Quispe. {CALL}", "US"),
    ("a leader beside a guest with a country in the title",
     "Remarks by President Biden and President Volodymyr Zelenskyy of Ukraine\n\n3 May 2024\n\nPRESIDENT ZELENSKYY: Thank you so much for"
     " the work of our teams. Happy to see all of you today in this town.", "US"),
    ("a house of the guest's under the title",
     f"{REMARKS}Presidential Palace Lima, Peru\n\n{TURNS}", "US"),
    ("an office of the guest's under the title",
     f"{REMARKS}Ministry of Foreign Affairs of Peru, Lima\n\n{TURNS}", "US"),
    ("that office over the title",
     f"Ministry of Foreign Affairs of Peru\n\n{REMARKS}Lima\n\n{TURNS}", "PE"),
    ("a house of the guest's, and one whose country the title leaves out",
     "Remarks by Minister Hald and Minister Medina of Peru\n\n3 May 2024\n\nGovernment Palace, Lima, Peru\n\n"
     "MINISTER HALD: Thank you for your words on Norway. We in Norway are glad of the ferry line.", "NO"),
    ("a president's unit is no house", "PRESIDENTIAL PRESS UNIT, PERU\n\nTalks with Minister Dahl\n\n"
     f"Minister Medina met Minister Dahl of Norway in Oslo. {CALL}", "PE"),
    ("citizens are no guests", "Readout of the President’s Meeting with Asian American and Pacific Islander Leaders\n\n"
     "Today, the President met with leaders of the American communities of the islands. They exchanged views on the ferry line.", "US"),
    ("Americans are", f"Meeting with American Leaders\n\nToday, Minister Medina met with the American leaders. {CALL}", None),
    ("in the order of the alphabet nobody comes first", "Talks in Davos\n\nForeign Minister Rosa Vega of Chile, Foreign Minister Ola Dahl"
     f" of Norway, and Foreign Minister Carlos Medina of Peru met in Davos. {CALL}", None),
    ("out of that order the first does", "Talks in Davos\n\nForeign Minister Carlos Medina of Peru, Foreign Minister Rosa Vega of Chile,"
     f" and Foreign Minister Ola Dahl of Norway met in Davos. {CALL}", "PE"),
    ("in that order under a letterhead", "Ministry of Foreign Affairs of Norway\n\nTalks in Davos\n\nForeign Minister Rosa Vega of Chile,"
     f" Foreign Minister Ola Dahl of Norway, and Foreign Minister Carlos Medina of Peru met in Davos. {CALL}", "NO"),
    ("who states it in the title",
     "Statement from National Security Council Spokesperson on a Meeting with Prime Minister Dahl of Norway\n\n"
     f"Coordinator Jane Roe met with Prime Minister Dahl of Norway. {CALL} They spoke of the Chile-Peru pipeline.", "US"),
    ("an agency's mark",
     "FM receives Norwegian counterpart\n\n"
     f"MUSCAT, 3 May (ONA) -- Minister Badr received his Norwegian counterpart, Ola Dahl. {CALL}", "OM"),
    ("a web address",
     f"Talks in Oslo\n\nMinister Mensah met Minister Dahl of Norway in Oslo. {CALL}\n\n"
     f"https://www.mfa.gov.gh/news/12", "GH"),
    ("the first of two sides",
     "Peru-Norway Foreign Ministers' Meeting\n\nMay 3, 2024\n\n"
     f"Minister Medina held talks with Minister Dahl of Norway. {CALL}", "PE"),
    ("a capital in the dateline",
     "Talks with Minister Dahl\n\nLima, May 3, 2024\n\n"
     f"Minister Medina held talks with Minister Dahl of Norway. {CALL}", "PE"),
    ("a dateline in the text",
     "Talks with Minister Dahl\n\n"
     f"LIMA, 3 May 2024 - Minister Medina held talks with Minister Dahl of Norway. {CALL}", "PE"),
    ("the clock at home",
     "Talks with Minister Dahl\n\n"
     f"On May 3, from 15:00 local time (8:00, Peru time), Minister Medina held talks in Oslo with Minister Dahl of Norway. "
     f"{CALL}", "PE"),
    ("the guest alone has a country",
     "Talks with Minister Dahl\n\n"
     f"Minister Medina held talks with Minister Dahl of Norway on ties between Peru and Norway. {CALL}", "PE"),
    ("the guest comes first",
     "Call by the Norwegian Minister\n\n"
     f"Minister Ola Dahl of Norway, who is on a visit to Peru, called on Minister for Foreign Affairs "
     f"Carlos Medina. {CALL}", "PE"),
    ("its side is named beside the guest's",
     "A telephone call\n\n"
     f"Minister Medina spoke today with Minister Dahl of Norway. Both recalled that Oslo and Lima "
     f"have been friends. The Peruvian side thanked for the help. {CALL}", "PE"),
    ("a leader at home",
     "Telephone conversation with Prime Minister of Norway\n\n"
     f"Vladimir Putin spoke by telephone with Prime Minister of Norway Ola Dahl. {CALL}", "RU"),
    ("a post that one side alone has",
     "Secretary's Call with Norwegian Minister Dahl\n\n"
     f"The Secretary of State spoke today with Norwegian Minister Dahl. {CALL}", "US"),
    ("that post with a country is a guest's",
     "Lima Talks\n\nLima, 3 May 2024\n\n"
     f"Minister Medina met Indian External Affairs Minister Rao. {CALL}", "PE"),
    ("a body by its post",
     f"Talks in Brussels\n\nNATO Secretary General Erik Lund met the Foreign Minister of Norway, Ola Dahl. {CALL}", "NATO"),
    ("the guest visits its capital, and it is no last of a list of three",
     "Talks with Minister Dahl\n\nMinister for Foreign Affairs Carlos Medina met the Norwegian Foreign Minister, Ola Dahl, who is on an "
     "official visit to Lima. They agreed to convene the summit of Peru, Chile and Norway before May.", "PE"),
    ("whose President the guest calls on is no guest",
     "Talks with Minister Dahl\n\nMinister for Foreign Affairs Carlos Medina held talks with Norwegian Minister Ola Dahl during his "
     "official visit to Peru. They discussed the peace in Mali.\n\nLater Minister Dahl called on the President of Peru, Rosa Vega.", "PE"),
    ("its minister with its name opens the text",
     "On the meeting with the Minister of Foreign Affairs of Norway\n\nOn 3 May 2024 the Minister of Foreign Affairs of Peru Carlos Medina "
     "met with the Minister of Foreign Affairs of Norway Ola Dahl. The Norwegian side thanked for the help.", "PE"),
    ("a Secretary of State in some offices is of another side",
     "Honduran Foreign Minister speaks with Foreign Minister of Peru\n\nTegucigalpa, 3 May 2024. The Secretary of State in the Offices of "
     f"Foreign Affairs, Ana Rivas, spoke today with the Foreign Minister of Peru, Carlos Medina. {CALL}", "HN"),
    ("the first of two adjectives in the title",
     "Peruvian and Norwegian foreign ministers review ties in Davos\n\nThe Minister of Foreign Affairs, Carlos Medina, met today with the "
     "Norwegian Minister of Foreign Affairs, Ola Dahl, in Davos.", "PE"),
    ("a headline with a word of letterheads is none",
     "News\n\nPeruvian presidency will not let the river talks off the agenda\n\n"
     f"Oslo, 3 May 2024 - Foreign Minister Ola Dahl told his Peruvian counterpart, Carlos Medina, that Norway would help. {CALL}", "NO"),
    ("the first of two publishers",
     "DEPARTMENT OF THE TAOISEACH\n\nGovernment Press Office\n\nTAOISEACH MEETS PERUVIAN PRESIDENT\n\n"
     f"The Taoiseach, Mr. Conor Hald, met the President of Peru, Rosa Vega. {CALL}", "IE"),
    ("a body's parliament", "OSCE Parliamentary Assembly\n\nTalks in Lima\n\nPresident Ola Dahl met Speaker Rosa Vega of Peru."
     f" {CALL}", "OSCE"),
    ("one whose title tells the side may be a guest",
     "Telephone conversation with Pope Leander\n\n3 May 2024\n\nDuring a telephone conversation, President of Peru Rosa Vega extended warm"
     f" wishes to Pope Leander. They praised the ties between Peru and the Vatican. {CALL}", "PE"),
    ("a body that is no side", "Organisation of Islamic Cooperation\n\nTalks in Jeddah\n\n21 June 2022\n\n"
     f"The Secretary-General, Mr. Ola Dahl, received Mr. Carlos Medina, Minister of Foreign Affairs of Peru, in Jeddah. {CALL}", None),
    ("nobody's", "A page\n\nNothing was said of anyone in particular on that day, and nothing was written down.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "side"), [row[1:] for row in SIDES], ids=[row[0] for row in SIDES])
def test_side(text: str, side: str | None) -> None:
    assert identified(text).side == side


def test_today_is_the_day_of_the_dateline() -> None:
    text = (
        f"Ministry of Information\n\nTalks\n\nFriday, 14 June 2013 06:12\n\nAsmara, 13 June 2013 - The Minister met Mr Dahl today. {CALL}"
    )
    document = identified(text)
    assert document.published == "2013-06-14"
    assert day_of_account(document, load("en"), annotate(document, load("en"))) == "2013-06-13"


LEAD = f"Minister Medina of Peru met Minister Dahl of Norway on 2 May 2024 in Oslo. {CALL}"
DAYS = [
    (
        "a day before its city",
        f"Talks in Rome\n\n9 November 2016, Rome – The Director-General met the Minister today. {CALL}",
        "2016-11-09",
    ),
    ("above", f"Talks in Oslo\n\nMay 3, 2024\n\n{LEAD}", "2024-05-03"),
    ("glued", f"3 May 202410:15\n\nTalks in Oslo\n\n{LEAD}", "2024-05-03"),
    ("with a label in another script", f"Talks in Oslo\n\nวันที่นำเข้าข้อมูล 3 May 2024\n\n{LEAD}", "2024-05-03"),
    ("with a year of two figures", f"Talks in Oslo\n\nLima (May 3/24). {LEAD}", "2024-05-03"),
    ("with a label", f"Talks in Oslo\n\nPublished\n3 May 2024\n\n{LEAD}", "2024-05-03"),
    ("beside a later change", f"Talks in Oslo\n\n03.05.2024 / 17:42 | Updated: 07.05.2024 / 09:05\n\n{LEAD}", "2024-05-03"),
    ("before the first words", f"Talks in Oslo\n\nLIMA, 3 May 2024 - {LEAD}", "2024-05-03"),
    ("before the first words with a stop", f"Talks in Oslo\n\nLima, 3 May 2024. {LEAD}", "2024-05-03"),
    (
        "before the first words with an agency",
        f"Talks in Oslo\n\nLima, 3 May 2024 (MRE).- {LEAD}",
        "2024-05-03",
    ),
    ("before the first words, agency between strokes", f"Talks in Oslo\n\nLima, May 3, 2024. /Andina/. {LEAD}", "2024-05-03"),
    (
        "before the first words, after a long address in brackets",
        f"Talks in Oslo\n\n(Press Service of the Ministry, Avenida of the Sea, Lima, Peru)   Friday, 3 May 2024: {LEAD}",
        "2024-05-03",
    ),
    ("before the first words, agency last", f"Talks in Oslo\n\nLima, May 3, 2024, ANDINA - {LEAD}", "2024-05-03"),
    ("a sentence that opens with a day is none", f"Talks in Oslo\n\nOn 2 May 2024: a day for Peru. {LEAD}", None),
    ("a first sentence that ends with a day is none", f"Talks in Oslo\n\nMinister Medina flew to Oslo on 2 May 2024. {LEAD}", None),
    ("with of before its year", f"Talks in Oslo\n\nFri. 03 of May of 2024, 15:10h\n\n{LEAD}", "2024-05-03"),
    ("without a year", f"Talks in Oslo\n\nLima, May 3\n\n{LEAD}", "2024-05-03"),
    ("year first", f"Talks in Oslo\n\n2024. May 03. 15:42\n\n{LEAD}", "2024-05-03"),
    ("day and month with stops", f"Talks in Oslo\n\n3. 5. 2024\n\n{LEAD}", "2024-05-03"),
    ("before the first words, agency in brackets", f"Talks in Oslo\n\nLIMA, 3rd May 2024, (ANDINA) - {LEAD}", "2024-05-03"),
    (
        "before the first words, small words in the town's name",
        f"Talks in Oslo\n\nSanta Cruz de la Sierra, May 3, 2024 (MRE).- {LEAD}",
        "2024-05-03",
    ),
    ("before the first words, dots after it", f"Talks in Oslo\n\nSt. John's, Antigua, 3rd May 2024 … {LEAD}", "2024-05-03"),
    (
        "without a year, on the weekday of the account",
        "Talks in Oslo\n\nLima, May 3 (Andina) -- Minister Medina met on Friday Minister Dahl of Norway. They recalled the treaty of 2022.",
        "2024-05-03",
    ),
    (
        "without a year, on no weekday",
        "Talks in Oslo\n\nLima, May 3 (Andina) -- Minister Medina met Minister Dahl of Norway. They recalled the treaty of 2022.",
        None,
    ),
    ("below", f"Talks in Oslo\n\n{LEAD}\n\nLima\nMay 3, 2024\n", "2024-05-03"),
    ("the day of the talks is none", f"Talks in Oslo\n\n{LEAD}", None),
    ("a day in the title is none", f"Talks in Oslo on 2 May 2024\n\n{LEAD}", None),
    (
        "a day in the title of a page that says today",
        f"Call with Mr Dahl: 2 May 2024\n\nMinister Medina spoke to Mr Dahl today. {CALL}",
        "2024-05-02",
    ),
    ("beside a label", f"Talks in Oslo\n03.05.2024 - Press release\n\n{LEAD}", "2024-05-03"),
    ("the date of a memorandum is that of the talks", f"Memorandum of Conversation\n\nDATE: May 2, 2024\nPLACE: Oslo\n\n{LEAD}", None),
    ("after a label further on", f"Talks in Oslo\n\nReference Number: PR12, Issue Date: May 3, 2024\n\n{LEAD}", "2024-05-03"),
    ("in a line of entries", f"News article | 3 May 2024 | Trade\n\nTalks in Oslo\n\n{LEAD}", "2024-05-03"),
    (
        "without a year, on the weekday of the account, before what is to come",
        "Talks\n\nLima, Aug 19 (TNA): Minister Medina met on Tuesday Minister Dahl of Norway. It will open by the end of 2004.",
        "2003-08-19",
    ),
    ("before a bar and the place", f"Talks in Oslo\n\n3 MAY 2024 | LIMA -- {LEAD}", "2024-05-03"),
    ("after the agency that it came from", f"Talks in Oslo\n\n{LEAD}\n\nSource: TNA 03/05/2024", "2024-05-03"),
    ("with two figures for the year", f"Talks in Oslo\n\n(03/05/24)\n\n{LEAD}", "2024-05-03"),
    ("the date of the meeting is none", f"Talks in Oslo | Meeting date: 2 May 2024\n\n{LEAD}", None),
    ("day before month", f"Talks in Oslo\n\n05/03/2024\n\n{LEAD}", "2024-03-05"),
    ("month before day", f"U.S. Department of State\n\nTalks in Oslo\n\n05/03/2024\n\n{LEAD}", "2024-05-03"),
]


@pytest.mark.parametrize(("text", "day"), [row[1:] for row in DAYS], ids=[row[0] for row in DAYS])
def test_published(text: str, day: str | None) -> None:
    assert identified(text).published == day


def test_the_markup_dates_a_page_that_shows_no_day() -> None:
    head = "<meta property='article:published_time' content='2024-05-04T08:00'>"
    assert identified(f"<html><head>{head}</head><body><h1>Talks</h1><p>{LEAD}</p></body></html>", "page.html").published == "2024-05-04"
    shown = f"<html><head>{head}</head><body><h1>Talks</h1><p>3 May 2024</p><p>{LEAD}</p></body></html>"
    assert identified(shown, "page.html").published == "2024-05-03"


def test_the_head_of_the_page_dates_it_where_nothing_nearer_does() -> None:
    shown = f"<html><body><header><p>Friday, 3. May 2024</p></header><main><h1>Talks</h1><p>{LEAD}</p></main></body></html>"
    assert identified(shown, "page.html").published == "2024-05-03"


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        (f"Official website of the President of Russia\n\nTalks\n\n{LEAD}", "President of Russia"),
        (f"Ministry of Foreign Affairs of Peru\n\nTalks in Oslo\n\n{LEAD}", "Ministry of Foreign Affairs of Peru"),
        (f"Talks in Oslo\n\n{LEAD}", None),
        (f"{REMARKS}Presidential Palace Lima, Peru\n\n{TURNS}", None),
        (f"{REMARKS}Ministry of Foreign Affairs, Lima, Peru\n\n{TURNS}", None),
    ],
)
def test_publisher(text: str, publisher: str | None) -> None:
    assert identified(text).publisher == publisher


@pytest.mark.parametrize("entry", [*load("en")["publishers"], *load("en")["leaders"]], ids=lambda e: e.words[0])
def test_every_example_holds_its_words(entry) -> None:  # type: ignore[no-untyped-def]
    for example in entry.examples:
        assert example[example.index("[") + 1 : example.index("]")] in entry.words
