"""Which words of a sentence are dates, and what day, month or time they name: text → (words, EDTF)."""

from __future__ import annotations

import re

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from memcon.annotate import dates, places, sides, tokens
from memcon.annotate.mentions import DateMention, Known
from memcon.lexicon import Entry, load
from memcon.types import Block, Document

LEXICON = load()
ANCHOR = "2011-05-12"  # a Thursday


def document(text: str, *, published: str | None = None, side: str | None = None) -> Document:
    blocks = tuple(Block(kind="paragraph", start=m.start(), end=m.end()) for m in re.finditer(r"[^\n]*\S", text))
    return Document(id="d", source="d.txt", sha256="", text=text, blocks=blocks, published=published, side=side)


def read(page: Document, anchor: str | None = ANCHOR) -> Known:
    known = Known()
    for stage in (tokens.annotate, sides.annotate, places.annotate, dates.annotate):
        known = stage(page, LEXICON, known)
    return dates.resolve(page, LEXICON, known, anchor)


def mentions(text: str, anchor: str | None = ANCHOR) -> tuple[DateMention, ...]:
    return read(document(text), anchor).dates


def found(text: str, anchor: str | None = ANCHOR) -> list[tuple[str, str | None]]:
    return [(text[d.start : d.end], d.edtf) for d in mentions(text, anchor)]


def valid(edtf: str) -> bool:
    """Whether it is EDTF; times are written to the minute in a reading, to the second in EDTF."""
    if "T" in edtf:
        return all(parse_edtf(f"{moment}:00") is not None for moment in edtf.split("/"))
    return parse_edtf(edtf) is not None


DAYS = [
    ("They met on May 9, 2011.", "May 9, 2011", "2011-05-09"),
    ("They met on 9 May 2011.", "9 May 2011", "2011-05-09"),
    ("They met on 9 May, 2011.", "9 May, 2011", "2011-05-09"),
    ("They met on the 9th of May 2011.", "the 9th of May 2011", "2011-05-09"),
    ("They met on Boxing Day 2011.", "Boxing Day 2011", "2011-12-26"),
    ("They met at the outset of 2011.", "the outset of 2011", "2011"),
    ("They met on 9 of May of 2011.", "9 of May of 2011", "2011-05-09"),
    ("They met on May 9th.", "May 9th", "2011-05-09"),
    ("TAMOR, 9 MAY 2011", "9 MAY 2011", "2011-05-09"),
    ("The page is of 2011/05/09.", "2011/05/09", "2011-05-09"),
    ("2011-05-09", "2011-05-09", "2011-05-09"),
    ("Published: 09.05.2011", "09.05.2011", "2011-05-09"),
    ("Published: 9/5/2011", "9/5/2011", "2011-05-09"),
    ("Published: 28/4/2011", "28/4/2011", "2011-04-28"),
    ("Published: 4/28/2011", "4/28/2011", "2011-04-28"),
    ("ELS:mtk 5/11/11", "5/11/11", "2011-05-11"),
    ("They meet on Monday, May 16.", "Monday, May 16", "2011-05-16"),
    ("They meet on Monday 16 May.", "Monday 16 May", "2011-05-16"),
    ("They meet on Monday (16 May).", "Monday (16 May)", "2011-05-16"),
    ("Mon, 16 May 2011", "Mon, 16 May 2011", "2011-05-16"),
    ("Tamor, Apr. 30 (VNT)", "Apr. 30", "2011-04-30"),
    ("On the evening of May 9 they dined.", "On the evening of May 9", "2011-05-09"),
    ("He flew in on Tuesday morning, 10 May.", "Tuesday morning, 10 May", "2011-05-10"),
    ("On May 9 local time they met.", "May 9 local time", "2011-05-09"),
    ("Tamor, 9. 5. 2011.", "9. 5. 2011", "2011-05-09"),
    ("9. May 2011.", "9. May 2011", "2011-05-09"),
    ("They come on Monday (16/05).", "Monday (16/05)", "2011-05-16"),
    ("It was signed on Christmas Eve.", "Christmas Eve", "2010-12-24"),
]

YEARLESS = [
    ("The vote must be held on time, and she praised the bridge opened in Tamor in December.", "December", "2010-12"),
    ("The treaty was signed in December.", "December", "2010-12"),
    ("The treaty will be signed in December.", "December", "2011-12"),
    ("The treaty will be signed on 3 January.", "3 January", "2012-01-03"),
    ("The dam was opened on 3 January.", "3 January", "2011-01-03"),
    ("She spoke of the summit in June.", "June", "2011-06"),
    ("The Orlen plan of March came up.", "March", "2011-03"),
    ("He recalled last August.", "last August", "2010-08"),
    ("She comes next March.", "next March", "2012-03"),
    ("She was there in March last year.", "March last year", "2010-03"),
    ("She will be there in June of this year.", "June of this year", "2011-06"),
    ("They spoke of the June visit.", "June", "2011-06"),
    ("The dam is ready by 1 December this year.", "by 1 December this year", "../2011-12-01"),
]

RELATIVE = [
    ("They agreed to meet in a month's time.", "in a month's time", "2011-06"),
    ("They agreed to speak again in a month.", "in a month", "2011-06"),
    ("They agreed to deepen trade during a telephone conversation on Wednesday afternoon.", "Wednesday afternoon", "2011-05-11"),
    ("They agreed to speak of trade during a telephone conversation on Wednesday.", "Wednesday", "2011-05-18"),
    ("They will meet again in two weeks to sign.", "in two weeks", "2011-05-23/2011-05-29"),
    ("He will lay a wreath on the morning of the 15th and go.", "on the morning of the 15th", "2011-05-15"),
    ("He holds the chair through to 2013.", "through to 2013", "../2013"),
    ("The truce was extended through the end of June.", "through the end of June", "../2011-06-30"),
    ("They met from 2007 through 2009.", "from 2007 through 2009", "2007/2009"),
    ("It meets not later than the first quarter of 2012.", "not later than the first quarter of 2012", "../2012-03-31"),
    ("It will be ready by the first half of next year.", "by the first half of next year", "../2012-06-30"),
    ("Trade had grown since the beginning of the year.", "the beginning of the year", "2011"),
    ("Later this year, in the autumn, they will meet.", "Later this year, in the autumn", "2011-23"),
    ("They agreed that a session be held in January.", "January", "2012-01"),
    ("They spoke on the one-year anniversary of the May 12 attacks.", "May 12", "2010-05-12"),
    ("They spoke ahead of tomorrow's talks.", "tomorrow", "2011-05-13"),
    ("It was the outcome of the talks of yesterday.", "yesterday", "2011-05-11"),
    ("08:37 PM - 05/12/2011", "08:37 PM - 05/12/2011", "2011-05-12T20:37"),
    ("The ministers spoke today.", "today", "2011-05-12"),
    ("The ministers spoke earlier today.", "earlier today", "2011-05-12"),
    ("The ministers spoke this morning.", "this morning", "2011-05-12"),
    ("The ministers spoke yesterday.", "yesterday", "2011-05-11"),
    ("The ministers spoke yesterday evening.", "yesterday evening", "2011-05-11"),
    ("The minister came home last night.", "last night", "2011-05-11"),
    ("The ministers meet tomorrow.", "tomorrow", "2011-05-13"),
    ("They met on Tuesday.", "Tuesday", "2011-05-10"),
    ("They will meet on Tuesday.", "Tuesday", "2011-05-17"),
    ("They meet next Monday.", "next Monday", "2011-05-16"),
    ("They met late on Wednesday.", "late on Wednesday", "2011-05-11"),
    ("He stays until Saturday.", "Saturday", "2011-05-14"),
    ("They spoke over the weekend.", "over the weekend", "2011-05-07/2011-05-08"),
    ("They met last week.", "last week", "2011-05-02/2011-05-08"),
    ("They meet again this week.", "this week", "2011-05-09/2011-05-15"),
    ("They met last month.", "last month", "2011-04"),
    ("They met earlier this month.", "earlier this month", "2011-05"),
    ("They meet next month.", "next month", "2011-06"),
    ("They meet early next year.", "early next year", "2012"),
    ("He comes at the beginning of next year.", "the beginning of next year", "2012"),
    ("They have plans for the coming year.", "the coming year", "2012"),
    ("It is the third time this year.", "this year", "2011"),
    ("Trade rose in the last 12 months.", "in the last 12 months", "2010-05/2011-05"),
    ("Trade will double over the next three years.", "over the next three years", "2011-05/2014-05"),
    ("They met three months ago.", "three months ago", "2011-02"),
    ("He will answer within a week.", "within a week", "../2011-05-19"),
    ("The plan will be laid out within six months.", "within six months", "../2011-11-12"),
    # a day named by the next one, and what had been planned
    ("He comes on 1 May next.", "on 1 May next", "2012-05-01"),
    ("He comes on June 3 next.", "on June 3 next", "2011-06-03"),
    ("It was signed on 1 May last.", "on 1 May last", "2011-05-01"),
    ("He comes on 1 June next year.", "1 June next year", "2012-06-01"),
    ("The session had originally been scheduled for March.", "March", "2011-03"),
    ("The session is scheduled for March.", "March", "2012-03"),
    ("They agreed that from 10 January they would fly.", "from 10 January", "2012-01-10/.."),
    ("It was known that from 10 January he had flown.", "from 10 January", "2011-01-10/.."),
    # so long back, or ahead
    ("Trade doubled over the last year.", "over the last year", "2010-05/2011-05"),
    ("It was seen over the last 24 hours.", "over the last 24 hours", "2011-05-11/2011-05-12"),
    ("It will be seen in the next 48 hours.", "in the next 48 hours", "2011-05-12/2011-05-14"),
    ("They spoke throughout the day.", "throughout the day", "2011-05-12"),
    ("They met on this day.", "on this day", "2011-05-12"),
]

PERIODS = [
    ("The treaty of 1921 stands.", "1921", "1921"),
    ("The 1921 treaty stands.", "1921", "1921"),
    ("She spoke of early 2012.", "early 2012", "2012"),
    ("He comes early in 2012.", "early in 2012", "2012"),
    ("They meet in late June.", "late June", "2011-06"),
    ("They meet in mid-June.", "mid-June", "2011-06"),
    ("They meet in the spring of 2012.", "the spring of 2012", "2012-21"),
    ("They meet in autumn 2011.", "autumn 2011", "2011-23"),
    ("They will meet in the autumn.", "the autumn", "2011-23"),
    ("They meet later this fall.", "later this fall", "2011-23"),
    ("They agreed to carry out the Joint Statement issued during the visit to Oslo by Ms Solberg in August.", "August", "2010-08"),
    ("They hoped to see the treaty signed in Lima in August.", "August", "2011-08"),
    ("Trade, which fell by 18% between July and September, was discussed.", "between July and September", "2010-07/2010-09"),
    ("THURSDAY, 5TH MAY, 2011", "THURSDAY, 5TH MAY, 2011", "2011-05-05"),
    ("They met last winter.", "last winter", "2010-24"),
    ("The coming winter will be hard.", "The coming winter", "2011-24"),
    ("They meet in the first half of 2012.", "the first half of 2012", "2012-01/2012-06"),
    ("They meet in the second half of the year.", "the second half of the year", "2011-07/2011-12"),
    ("They meet in the second half of January 2012.", "the second half of January 2012", "2012-01-16/2012-01-31"),
    ("They meet in the third quarter of next year.", "the third quarter of next year", "2012-07/2012-09"),
    ("Trade rose in the first four months of this year.", "the first four months of this year", "2011-01/2011-04"),
    ("It will be ready by the end of the year.", "by the end of the year", "../2011-12-31"),
    ("It will be ready by the end of March next year.", "by the end of March next year", "../2012-03-31"),
    ("It will be ready by the end of the third quarter.", "by the end of the third quarter", "../2011-09-30"),
    ("The ferry runs from the beginning of next year.", "from the beginning of next year", "2012/.."),
    # since only leads to its date, save where it opens the sentence
    ("The board has not met since 2004.", "2004", "2004"),
    ("It has stood since March 2005.", "March 2005", "2005-03"),
    ("It was the first visit by a Prime Minister of Veland since 1999.", "1999", "1999"),
    ("Since 1994, Oresh has chaired the group.", "Since 1994", "1994/.."),
    ("Since February 24, Veland has sent much aid.", "Since February 24", "2011-02-24/.."),
    ("Since March 2005, trade has doubled.", "Since March 2005", "2005-03/.."),
    ("It has stood since March.", "March", "2011-03"),
    ("The rule, in force since 28 February, was praised.", "28 February", "2011-02-28"),
    ("He has been held since Christmas.", "Christmas", "2010-12-25"),
    ("They followed up on the March Canada talks.", "March", "2011-03"),
    ("They met this Monday.", "this Monday", "2011-05-09"),
    ("They will meet this Monday.", "this Monday", "2011-05-16"),
    ("Trade has grown since the 1990s.", "since the 1990s", "1990/.."),
    ("It has stood since 28 March 2009.", "28 March 2009", "2009-03-28"),
    ("It has stood since 20 June.", "20 June", "2010-06-20"),
    ("The pact holds until 2030.", "until 2030", "../2030"),
    ("The draft shall be done until July 1.", "until July 1", "../2011-07-01"),
    ("He comes in the first decade of October.", "in the first decade of October", "2011-10-01/2011-10-10"),
    ("He comes in the last decade of May.", "in the last decade of May", "2011-05-21/2011-05-31"),
    ("The fee falls starting 1 June.", "starting 1 June", "2011-06-01/.."),
    ("The fee falls beginning 1 June.", "beginning 1 June", "2011-06-01/.."),
    ("The fee falls at the beginning of June.", "the beginning of June", "2011-06"),
    ("A line will open in the 2012 season.", "in the 2012 season", "2012"),
    ("More places are open from the 2012 session.", "from the 2012 session", "2012/.."),
    ("Places are open from the 2012/2013 academic year.", "from the 2012/2013 academic year", "2012/.."),
    ("They signed in the 2010 accord.", "2010", "2010"),
    ("He stays until 31 August 2012.", "until 31 August 2012", "../2012-08-31"),
    ("He stays until Saturday.", "Saturday", "2011-05-14"),
    ("They will be sent home before the year ends.", "before the year ends", "../2011-12-31"),
    ("The dam will open next spring.", "next spring", "2012-21"),
    ("The dam will open next autumn.", "next autumn", "2011-23"),
    ("The dam was opened last summer.", "last summer", "2010-22"),
    ("He comes in the first ten days of October.", "in the first ten days of October", "2011-10-01/2011-10-10"),
    ("He comes in the last ten days of May.", "in the last ten days of May", "2011-05-21/2011-05-31"),
    ("The dam was opened the month before.", "the month before", "2011-04"),
    ("The dam was built in the 1960s.", "the 1960s", "1960/1969"),
    ("Grants are open from the academic year 2012-2013.", "from the academic year 2012-2013", "2012/.."),
    ("Grants are open for the school year 2012-2013.", "the school year 2012-2013", "2012/2013"),
    ("It will be ready within this year.", "within this year", "../2011-12-31"),
    ("It will be ready before the year is out.", "before the year is out", "../2011-12-31"),
    ("It will be ready by 2030.", "by 2030", "../2030"),
    ("It will be ready by mid-2012.", "by mid-2012", "../2012"),
    ("From 2015 on, they meet every year.", "From 2015 on", "2015/.."),
    ("The fee falls from 1 June.", "from 1 June", "2011-06-01/.."),
    ("The funds are paid in the course of 2012.", "in the course of 2012", "2012"),
    ("She received them in the course of this week.", "in the course of this week", "2011-05-09/2011-05-15"),
    ("It will be cleared within this calendar year.", "within this calendar year", "../2011-12-31"),
    ("The ship is expected in the course of August.", "in the course of August", "2011-08"),
    ("The ship was stopped in the month of March.", "in the month of March", "2011-03"),
    ("In the 1990s the dam was closed.", "the 1990s", "1990/1999"),
]

RANGES = [
    ("She visits Oresh from June 23 to 25.", "from June 23 to 25", "2011-06-23/2011-06-25"),
    ("She visits Oresh on 20–22 September.", "20–22 September", "2011-09-20/2011-09-22"),
    ("She visits Oresh from 28 June to 2 July.", "from 28 June to 2 July", "2011-06-28/2011-07-02"),
    ("She was there on 23-25 June 2004.", "23-25 June 2004", "2004-06-23/2004-06-25"),
    ("She was there between 3 and 5 May.", "between 3 and 5 May", "2011-05-03/2011-05-05"),
    ("It lasted from December 2010 to January 2011.", "from December 2010 to January 2011", "2010-12/2011-01"),
    ("It lasted (December–January 2011).", "December–January 2011", "2010-12/2011-01"),
    ("The forum (Sept. 11-13) was told of.", "Sept. 11-13", "2011-09-11/2011-09-13"),
    ("They met on August 28 and 29, 2010.", "August 28 and 29, 2010", "2010-08-28/2010-08-29"),
    ("They met on 14-15/04/2011.", "14-15/04/2011", "2011-04-14/2011-04-15"),
    ("He stays from November 20 to 22 this year.", "from November 20 to 22 this year", "2011-11-20/2011-11-22"),
    ("The plan for 2011-2015 was adopted.", "2011-2015", "2011/2015"),
    ("During the week of March 14 she was there.", "the week of March 14", "2011-03-14/2011-03-20"),
    ("They were in office from 2001 to 2005.", "from 2001 to 2005", "2001/2005"),
    ("They meet on May 30–June 1.", "May 30–June 1", "2011-05-30/2011-06-01"),
    ("They meet on 3, 4 and 5 June.", "3, 4 and 5 June", "2011-06-03/2011-06-05"),
]

CLOCKS = [
    (
        "Shortly after 16:40 local time in Tamor on May 9, 2011, they met.",
        "Shortly after 16:40 local time in Tamor on May 9, 2011",
        "2011-05-09T16:40",
    ),
    ("On May 9, commencing at 5:30 p.m., they met.", "May 9, commencing at 5:30 p.m.", "2011-05-09T17:30"),
    ("On May 9, from 14:14 to 16:44, they met.", "May 9, from 14:14 to 16:44", "2011-05-09T14:14/2011-05-09T16:44"),
    ("9 May 201121:53", "9 May 201121:53", "2011-05-09T21:53"),
    ("09.05.2011 / 17:42", "09.05.2011 / 17:42", "2011-05-09T17:42"),
    ("Mon 09-05-2011 16:28 PM", "Mon 09-05-2011 16:28 PM", "2011-05-09T16:28"),
    ("2011-05-09T16:28:00Z", "2011-05-09T16:28:00", "2011-05-09T16:28"),
    ("They met at 16:40 local time.", "16:40 local time", "2011-05-12T16:40"),
    ("They met at 4:30 p.m. and left.", "4:30 p.m.", "2011-05-12T16:30"),
    ("They met at 0:00 p.m.", "0:00 p.m.", "2011-05-12T12:00"),
    ("They met shortly after noon.", "shortly after noon", "2011-05-12T12:00"),
    ("They met at 15h30.", "15h30", "2011-05-12T15:30"),
    ("In the afternoon, at 15h30, they met.", "In the afternoon, at 15h30", "2011-05-12T15:30"),
    ("Later in the day, at 4 p.m., they met.", "Later in the day, at 4 p.m.", "2011-05-12T16:00"),
    ("Posted On: 11 MAY 2011 7:45PM by the office", "11 MAY 2011 7:45PM", "2011-05-11T19:45"),
    ("Posted On: 11 JUN 2010 7:45PM by the office", "11 JUN 2010 7:45PM", "2010-06-11T19:45"),
    ("They met at 9.05 am.", "9.05 am", "2011-05-12T09:05"),
    ("The meeting began at 11 in the morning.", "11 in the morning", "2011-05-12T11:00"),
    ("The meeting began at 4 in the afternoon.", "4 in the afternoon", "2011-05-12T16:00"),
    ("11.00 Meeting with Minister Orlen, Tamor", "11.00", "2011-05-12T11:00"),
    ("09.15 - Oresh", "09.15", "2011-05-12T09:15"),
    ("They met at 14.30 local time.", "14.30 local time", "2011-05-12T14:30"),
    ("They met at 1630 hours.", "1630 hours", "2011-05-12T16:30"),
    ("They met on Tuesday, from half past ten in the morning.", "Tuesday, from half past ten in the morning", "2011-05-10T10:30"),
    ("They met at four o'clock in the afternoon.", "four o'clock in the afternoon", "2011-05-12T16:00"),
    ("They met from 3 to 4:30 p.m.", "from 3 to 4:30 p.m.", "2011-05-12T15:00/2011-05-12T16:30"),
    ("They spoke at 3 pm today.", "3 pm today", "2011-05-12T15:00"),
]

VAGUE = [
    ("They will meet soon.", "soon"),
    ("They will meet in the near future.", "in the near future"),
    ("They will meet at an early date.", "at an early date"),
    ("They will meet at the earliest opportunity.", "at the earliest opportunity"),
    ("They will meet in the coming months.", "in the coming months"),
    ("They will meet at a mutually convenient time.", "at a mutually convenient time"),
    ("They will meet as soon as possible.", "as soon as possible"),
    ("They will meet in due course.", "in due course"),
    ("They will meet on mutually convenient dates.", "on mutually convenient dates"),
    ("He will come at a time convenient for her.", "at a time convenient for her"),
    ("They will meet within weeks.", "within weeks"),
    ("They will act in the very short term.", "in the very short term"),
]

NO_DATES = [
    "It was decided on the 12th floor, at the 15th session, on the 20th anniversary.",
    "They exchanged greetings on the New Year and Christmas.",
    "He wished her a merry Christmas, and the Christmas holidays a quiet end.",
    "They face the challenges of today and tomorrow, and build the schools of tomorrow.",
    "They walked through the hall to 15 guests.",
    "Currently trade is growing.",
    "Trade has recently grown, and grows annually.",
    "He was in office for three years.",
    "Article 5 was recalled.",
    "UN Security Council Resolution 1701 must be implemented.",
    "Resolutions 1718, 1874 and 2094 must be implemented.",
    "The 2+2 will be held, and the G20 too.",
    "Tel. +33 1 4317 2000, fax (02) 6261 1955",
    "They may meet, and crowds may march.",
    "It was the second meeting in a month, and the work was done in two weeks.",
    "He spoke for May and for peace.",
    "Much has changed in the last decade of work, and in the last few hours.",
    "He was on this side of the house, throughout the day of the dead.",
    "Prime Minister May spoke of May's plan.",
    "The 20 members agreed.",
    "It was the second meeting, and the first in five years.",
    "On the 20th anniversary of the treaty they spoke.",
    "It is the task of the 21st century.",
    "Some 2000 people came, and 1999 troops.",
    "At the same time he thanked her.",
    "She met him shortly before her departure.",
    "They will answer as soon as they have met.",
    "See https://tamor.example/2011/05/09/news-1443",
    "The early end of the war is hoped for.",
    "Good morning, Minister.",
    "Over the past days there was fire.",
    "At a date to be fixed they meet.",
    "The price is $2011 or 4.25 percent.",
    "He spoke of the year before the war.",
    "Press Release No. 41/2014",
    "hit 2047",
    "Jan Hald came.",
]


@pytest.mark.parametrize(("text", "words", "edtf"), [*DAYS, *YEARLESS, *RELATIVE, *PERIODS, *RANGES, *CLOCKS])
def test_a_date_is_found_and_placed(text: str, words: str, edtf: str) -> None:
    assert found(text) == [(words, edtf)]
    assert valid(edtf)


@pytest.mark.parametrize(("text", "words"), VAGUE)
def test_a_time_that_cannot_be_placed_is_found(text: str, words: str) -> None:
    assert found(text) == [(words, None)]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_body_printed_twice_and_the_navigation_state_nothing() -> None:
    lines = [
        ("noise", "Home > News > 2011 > May"),
        ("paragraph", "They met on 9 May."),
        ("noise", "They met on 9 May."),
        ("noise", "© 2011"),
    ]
    text, blocks = "", []
    for kind, line in [*lines, ("noise", "Updated 12.05.2011")]:
        blocks.append(Block(kind=kind, start=len(text), end=len(text) + len(line)))
        text += line + "\n"
    page = Document(id="d", source="d.txt", sha256="", text=text, blocks=tuple(blocks))
    stated = dates.stated(page, read(page))
    assert [text[d.start : d.end] for d in stated] == ["9 May", "12.05.2011"]


def test_links_to_other_pages_state_nothing() -> None:
    lines = [
        ("paragraph", "They met on 9 May."),
        ("noise", "Related"),
        ("noise", "Visit to Tamor of 3 April"),
        ("noise", "Last updated: 12.05.2011"),
    ]
    text, blocks = "", []
    for kind, line in lines:
        blocks.append(Block(kind=kind, start=len(text), end=len(text) + len(line)))
        text += line + "\n"
    page = Document(id="d", source="d.txt", sha256="", text=text, blocks=tuple(blocks))
    assert [text[d.start : d.end] for d in dates.stated(page, read(page))] == ["9 May", "12.05.2011"]


@pytest.mark.parametrize(
    ("country", "zone"), [("TO", "Pacific/Tongatapu"), ("GD", "America/Grenada"), ("GE", "Asia/Tbilisi"), ("US", None), ("MN", None)]
)
def test_a_country_of_one_clock_has_its_zone(country: str, zone: str | None) -> None:
    assert places.zones(LEXICON, country) == zone


@pytest.mark.parametrize(("side", "edtf"), [("GR", "../2021-05-02"), ("PL", "../2021-04-04"), (None, "../2021-04-04")])
def test_easter_is_that_of_the_publisher(side: str | None, edtf: str) -> None:
    page = document("The annexes will be ready by Easter.", side=side)
    assert [d.edtf for d in read(page, "2021-02-08").dates] == [edtf]


MORE = [
    (
        "They met in June 2010. The work was due by the 15th of that month.",
        [("June 2010", "2010-06"), ("by the 15th of that month", "../2010-06-15")],
    ),
    ("They meet on 30 June and 1 July.", [("30 June and 1 July", "2011-06-30/2011-07-01")]),
    ("They meet on 30 June and 3 July.", [("30 June", "2011-06-30"), ("3 July", "2011-07-03")]),
    (
        "They spoke last night, ahead of the summit and following his address to the House on Tuesday.",
        [("last night", "2011-05-11"), ("Tuesday", "2011-05-10")],
    ),
    ("The mission will leave following the vote on Tuesday.", [("Tuesday", "2011-05-17")]),
    (
        "They stand by the papers of March 9, 2008, June 11, and August 26, 2009.",
        [("March 9, 2008", "2008-03-09"), ("June 11", "2009-06-11"), ("August 26, 2009", "2009-08-26")],
    ),
    ("They spoke on 30 December and 2 January 2009.", [("30 December", "2008-12-30"), ("2 January 2009", "2009-01-02")]),
    ("TNA 9/5/2011 LOC17:40 14:40 GMT", [("9/5/2011 LOC17:40", "2011-05-09T17:40"), ("14:40 GMT", "2011-05-09T14:40")]),
    ("On 5 December 2010 he came. That day he left.", [("5 December 2010", "2010-12-05"), ("That day", "2010-12-05")]),
    ("In 2009 he came, and in the previous year he left.", [("2009", "2009"), ("the previous year", "2008")]),
    (
        "Monday, 23 May\nHe will visit the dam. That evening he will dine with the Mayor.",
        [("Monday, 23 May", "2011-05-23"), ("That evening", "2011-05-23")],
    ),
    ("As of Monday evening, nine boats were there.", [("As of Monday evening", "2011-05-09")]),
    ("Yesterday, Wednesday, the House met.", [("Yesterday, Wednesday", "2011-05-11")]),
    ("11.05.2011 [15:42]", [("11.05.2011 [15:42]", "2011-05-11T15:42")]),
    ("They met at 6:00 p.m. Eastern Caribbean Time.", [("6:00 p.m. Eastern Caribbean Time", "2011-05-12T18:00")]),
    ("They spoke before the Spring Meetings of the Fund.", []),
    ("They asked to begin at the earliest.", [("at the earliest", None)]),
    ("They spoke on 9 May. The day before, he had come.", [("9 May", "2011-05-09"), ("The day before", "2011-05-08")]),
    (
        "They spoke at 18:40 local time on May 9 (1:40 on the 10th, Japan time).",
        [("18:40 local time on May 9", "2011-05-09T18:40"), ("1:40 on the 10th, Japan time", "2011-05-10T01:40")],
    ),
    ("He came in April and May.", [("April", "2011-04"), ("May", "2011-05")]),
    ("The text of 1993 and that of 2003 stand.", [("1993", "1993"), ("2003", "2003")]),
    ("Resolution 1701 (2006) stands.", [("2006", "2006")]),
]

# Sentences as publishers write them in many places: Canada, the Gulf, Vietnam, Azerbaijan, the United Nations, Iran, Germany.
STYLES = [
    ("May 12, 2011 – Tamor, Ontario – Global Affairs", [("May 12, 2011", "2011-05-12")]),
    ("The Honourable Ann Hald today spoke with Mr. Orlen.", [("today", "2011-05-12")]),
    ("They will meet again at the G20 in Oresh on June 28 and 29.", [("June 28 and 29", "2011-06-28/2011-06-29")]),
    ("Canada will host the summit in La Malbaie on June 8–9, 2018.", [("June 8–9, 2018", "2018-06-08/2018-06-09")]),
    ("The Minister was in Tamor from May 3–6.", [("from May 3–6", "2011-05-03/2011-05-06")]),
    ("Doha, 12 May (QNA)", [("12 May", "2011-05-12")]),
    ("DOHA, 12th May, 2011 (WAM)", [("12th May, 2011", "2011-05-12")]),
    ("Thu 12-05-2011 21:07 PM", [("Thu 12-05-2011 21:07 PM", "2011-05-12T21:07")]),
    ("Riyadh, Jumada II 9, 1432, May 12, 2011, SPA", [("May 12, 2011", "2011-05-12")]),
    ("His Highness received this evening a phone call from the Emir.", [("this evening", "2011-05-12")]),
    ("HE the Minister met here Thursday with Mr. Orlen.", [("Thursday", "2011-05-12")]),
    ("The Minister left Doha on Wednesday evening.", [("Wednesday evening", "2011-05-11")]),
    ("The leaders met in Al-Ula on 5 January 2021.", [("5 January 2021", "2021-01-05")]),
    ("Hanoi (VNA) – The Foreign Minister held talks on May 12.", [("May 12", "2011-05-12")]),
    ("Two-way trade topped 2.9 billion USD in the first four months of 2011.", [("the first four months of 2011", "2011-01/2011-04")]),
    ("Trade hit 7.5 billion USD in 2010, up 12 percent year-on-year.", [("2010", "2010")]),
    ("Vietnam will take up the chair in 2020, said Minh on May 11 afternoon.", [("2020", "2020"), ("May 11 afternoon", "2011-05-11")]),
    ("The committee will convene in the third quarter.", [("the third quarter", "2011-07/2011-09")]),
    ("On the morning of May 12, he received the Velandic envoy.", [("On the morning of May 12", "2011-05-12")]),
    ("He is on an official visit from May 11-13.", [("from May 11-13", "2011-05-11/2011-05-13")]),
    ("No:097/11, Information of the Press Service Department (12 May 2011)", [("12 May 2011", "2011-05-12")]),
    ("On May 12, 2011, the Minister met with Mr. Orlen.", [("May 12, 2011", "2011-05-12")]),
    ("The trilateral statements of November 10, 2020 and January 11, 2021 were stressed.",
     [("November 10, 2020", "2020-11-10"), ("January 11, 2021", "2021-01-11")]),
    ("The war of 44 days, from 27 September to 10 November 2020, was recalled.",
     [("from 27 September to 10 November 2020", "2020-09-27/2020-11-10")]),
    ("New York, 12 May 2011", [("12 May 2011", "2011-05-12")]),
    ("Security Council resolution 2202 (2015) was recalled.", [("2015", "2015")]),
    ("General Assembly resolution 2065 (XX) was recalled.", []),
    ("The mandate expires on 31 December 2011.", [("31 December 2011", "2011-12-31")]),
    ("The 2030 Agenda and General Assembly resolution 76/300 were discussed.", [("2030", "2030")]),
    ("The Special Envoy will brief the Council next Tuesday at 10 a.m.", [("next Tuesday at 10 a.m.", "2011-05-17T10:00")]),
    ("In a phone call on Thursday night, the ministers discussed trade.", [("Thursday night", "2011-05-12")]),
    ("TEHRAN, May 12 (IRNA)", [("May 12", "2011-05-12")]),
    ("He had travelled to Tamor last Sunday.", [("last Sunday", "2011-05-08")]),
    ("The 2015 nuclear deal was abandoned in May 2018.", [("2015", "2015"), ("May 2018", "2018-05")]),
    ("The sanctions run out on October 18, 2025, he said on Monday.", [("October 18, 2025", "2025-10-18"), ("Monday", "2011-05-09")]),
    ("A spokesperson declared today (12.05.):", [("today (12.05.)", "2011-05-12")]),
    ("Chancellor Hald received Mr Orlen on 12 May 2011 at 10.30 hrs.", [("12 May 2011 at 10.30 hrs", "2011-05-12T10:30")]),
    ("The talks are planned for the second half of May.", [("the second half of May", "2011-05-16/2011-05-31")]),
    ("Germany holds the presidency in the second half of 2020.", [("the second half of 2020", "2020-07/2020-12")]),
    ("The Minister will travel to Tamor at the end of the month.", [("the end of the month", "2011-05")]),
    ("They agreed to meet before the summer break, by mid-July at the latest.",
     [("before the summer break", None), ("by mid-July at the latest", "../2011-07")]),
    ("They spoke by phone in the night of 11 to 12 May.", [("in the night of 11 to 12 May", "2011-05-11/2011-05-12")]),
    ("The office will open as early as next week.", [("next week", "2011-05-16/2011-05-22")]),
    ("The problem was known as far back as 1994.", [("as far back as 1994", "1994")]),
    ("He will come in the first days of September.", [("the first days of September", "2011-09")]),
    ("Trade grew in the first months of 2010.", [("the first months of 2010", "2010")]),
    ("In the first days of his presidency he went to Veland.", []),
    ("The tunnel was opened the year before last.", [("the year before last", "2009")]),
    ("They would meet the week after next.", [("the week after next", "2011-05-23/2011-05-29")]),
    ("The talks before last Monday failed.", [("before last Monday", "../2011-05-09")]),
    ("Preparations for the winter were discussed.", [("the winter", "2011-24")]),
    ("The winter in the mountains is long.", []),
    ("They would meet early in the new year.", [("early in the new year", "2012")]),
    ("The contract would be signed before the month is over.", [("before the month is over", "../2011-05-31")]),
    ("She will reply by 20 January.", [("by 20 January", "../2012-01-20")]),
    ("She had replied by 20 January.", [("by 20 January", "../2011-01-20")]),
    ("It was to be ready before Easter.", [("before Easter", "../2011-04-24")]),
    ("They met on Easter Monday 2008.", [("Easter Monday 2008", "2008-03-24")]),
    ("The Easter holidays were near.", []),
    ("They met in June, I believe, of 2010.", [("June, I believe, of 2010", "2010-06")]),
    ("Trade grew by 12 percent in the first nine months.", [("the first nine months", "2011-01/2011-09")]),
    ("As of today, forty schools are open.", [("As of today", "2011-05-12")]),
    ("As of today's meeting forty schools are open.", [("today", "2011-05-12")]),
    ("They will speak in the coming weeks and months.", [("in the coming weeks and months", None)]),
    ("The report would come by the end of the first quarter.", [("by the end of the first quarter", "../2012-03-31")]),
    ("It came before the end of the first quarter of 2011.", [("before the end of the first quarter of 2011", "../2011-03-31")]),
    ("They recalled the plan from 2007.", [("2007", "2007")]),
    ("At today's (May 12) meeting they spoke.", [("today's (May 12)", "2011-05-12")]),
    ("They met on Friday (13/5).", [("Friday (13/5)", "2011-05-13")]),
]  # fmt: skip

# More shapes: two clocks, weeks of a month, days of a week, ranges with slashes, deadlines, quarters.
SHAPES = [
    ("They met at 4 pm (1300 GMT).", [("4 pm", "2011-05-12T16:00"), ("1300 GMT", "2011-05-12T13:00")]),
    ("They talked between 10 a.m. and noon.", [("between 10 a.m. and noon", "2011-05-12T10:00/2011-05-12T12:00")]),
    ("At 1:05 a.m. EST on Friday they spoke.", [("1:05 a.m. EST on Friday", "2011-05-06T01:05")]),
    ("They met on 9 May at noon, and at noon on 10 May.", [("9 May at noon", "2011-05-09T12:00"), ("noon on 10 May", "2011-05-10T12:00")]),
    ("Last updated at 14:05 on 12 May 2011", [("14:05 on 12 May 2011", "2011-05-12T14:05")]),
    ("They will meet in two weeks' time.", [("in two weeks' time", "2011-05-23/2011-05-29")]),
    ("They met on the 9th of this month.", [("the 9th of this month", "2011-05-09")]),
    ("They met this past Friday.", [("this past Friday", "2011-05-06")]),
    ("They meet this coming Monday.", [("this coming Monday", "2011-05-16")]),
    ("They meet on Friday of next week.", [("Friday of next week", "2011-05-20")]),
    ("They meet on Monday next week.", [("Monday next week", "2011-05-16")]),
    ("They will meet later in the week.", [("later in the week", "2011-05-09/2011-05-15")]),
    ("They will meet later in the year.", [("later in the year", "2011")]),
    ("She will be there in the last week of May.", [("the last week of May", "2011-05-25/2011-05-31")]),
    ("She will be there in the second week of June.", [("the second week of June", "2011-06-08/2011-06-14")]),
    ("They will meet in the next couple of weeks.", [("in the next couple of weeks", None)]),
    ("12-May-2011", [("12-May-2011", "2011-05-12")]),
    ("May/June 2011", [("May/June 2011", "2011-05/2011-06")]),
    ("He served in 1979-1981.", [("1979-1981", "1979/1981")]),
    ("The plan runs from mid-2011 to early 2012.", [("from mid-2011 to early 2012", "2011/2012")]),
    ("The FY2012 budget and Vision 2030 were discussed.", [("FY2012", "2012"), ("2030", "2030")]),
    ("In Q3 2012 they meet.", [("Q3 2012", "2012-07/2012-09")]),
    ("In Q3 they meet, and again in H1 2012.", [("Q3", "2011-07/2011-09"), ("H1 2012", "2012-01/2012-06")]),
    ("They spoke of H2 as a fuel.", []),
    ("The talks are slated for Sunday.", [("Sunday", "2011-05-15")]),
    ("It is due by the summer of 2012, by early 2012, or no later than 30 June 2011.",
     [("by the summer of 2012", "../2012-22"), ("by early 2012", "../2012"), ("no later than 30 June 2011", "../2011-06-30")]),
    ("The 24 February attack was condemned.", [("24 February", "2011-02-24")]),
    ("She will stay from the 16th to the 19th of May.", [("from the 16th to the 19th of May", "2011-05-16/2011-05-19")]),
    ("It fell to the events of 9/11; calls come 24/7.", []),
    ("It lasted 2h, or a few hours.", []),
    ("In May President Hald came.", [("May", "2011-05")]),
    ("The May summit was recalled.", [("May", "2011-05")]),
    ("Resolutions 1970 (2011), 1973 (2011), and 2009 (2011) were recalled.", [("2011", "2011"), ("2011", "2011"), ("2011", "2011")]),
    ("No. 2011 of 2010", [("2010", "2010")]),
    ("It fell from 2005 levels.", [("2005", "2005")]),
    ("Trade fell in the first three quarters of this year.", [("the first three quarters of this year", "2011-01/2011-09")]),
    ("Trade fell in the first thirteen months of this year.", [("this year", "2011")]),
    ("They planned for the day after the war.", []),
    ("She spoke before today's signing.", [("today", "2011-05-12")]),
    ("2011 05 09", [("2011 05 09", "2011-05-09")]),
    ("09 / 05 / 2011", [("09 / 05 / 2011", "2011-05-09")]),
    ("Tamor, 9 May 2011 (26 Baishakh 2068)", [("9 May 2011", "2011-05-09"), ("26 Baishakh 2068", "2011-05-09")]),
    ("The levy ends effective 1 July.", [("effective 1 July", "2011-07-01/..")]),
    ("The quota rises from next year.", [("from next year", "2012/..")]),
    ("The commission meets on the last Friday of June.", [("the last Friday of June", "2011-06-24")]),
    ("The joint commission takes place in Oresh in March.", [("March", "2012-03")]),
    ("The pact enters into force on 1 January.", [("1 January", "2012-01-01")]),
    ("The grain will be delivered in the first quarter.", [("the first quarter", "2012-01/2012-03")]),
    ("The grain was delivered in the first quarter.", [("the first quarter", "2011-01/2011-03")]),
    ("The permits would be issued within 48 hours.", [("within 48 hours", "../2011-05-14")]),
    ("The budget of 2011/2012 was adopted.", [("2011/2012", "2011/2012")]),
    ("Resolution 2011/12 was recalled.", []),
    ("They spoke on 9 May. The following morning she flew home.", [("9 May", "2011-05-09"), ("following morning", "2011-05-10")]),
    ("The dam must be ready before the rainy season.", [("before the rainy season", None)]),
    ("The rainy season was hard, and Ramadan is a month of fasting.", []),
    ("There are places for the coming school year.", [("the coming school year", "2011/2012")]),
    ("Observers go to the autumn elections.", [("the autumn", "2011-23")]),
]  # fmt: skip


# Deadlines and stretches in the words of many ministries.
STRETCHES = [
    (
        "The session is in the second fortnight of April 2012 in Tamor.",
        [("in the second fortnight of April 2012", "2012-04-16/2012-04-30")],
    ),
    ("The tenders open in the first fortnight of June.", [("in the first fortnight of June", "2011-06-01/2011-06-15")]),
    ("They will run out of oil by the weekend.", [("by the weekend", "../2011-05-15")]),
    ("It could fly to Oresh by the fourth quarter.", [("by the fourth quarter", "../2011-12-31")]),
    ("He proposes a meeting before the month of June.", [("before the month of June", "../2011-05-31")]),
    ("The list would be closed before November.", [("before November", "../2011-10-31")]),
    ("The list would be closed by November.", [("by November", "../2011-11")]),
    ("It will be signed in the course of next week.", [("in the course of next week", "2011-05-16/2011-05-22")]),
    ("Aid was given in September and October 2010.", [("in September and October 2010", "2010-09/2010-10")]),
    ("Aid rises to 58 million for 2012 and 2013.", [("2012 and 2013", "2012/2013")]),
    ("They will chair the forum in 2012 and 2013.", [("in 2012 and 2013", "2012/2013")]),
    ("The agreements of 1989 and 1990 are old.", [("1989", "1989"), ("1990", "1990")]),
    ("The U.S. 2012 and 2013 host years.", [("2012", "2012"), ("2013", "2013")]),
    ("She was also to meet the Speaker during the day.", [("during the day", "2011-05-12")]),
    ("Further briefings will be given in the course of the day.", [("in the course of the day", "2011-05-12")]),
    ("Veland does not hold the chair this semester.", [("this semester", "2011-01/2011-06")]),
    ("Places will be added in the next academic year.", [("in the next academic year", "2011/2012")]),
    ("They begin at the start of the next academic year.", [("at the start of the next academic year", None)]),
    ("Access would be granted within forty-eight hours.", [("within forty-eight hours", "../2011-05-14")]),
    ("They would inform one another of changes within 24 hours.", []),
    ("The plantations had been destroyed within ten days.", []),
    ("It would be sent within two weeks of the application.", [("within two weeks of the application", None)]),
    ("Work would begin within 45 days of the building permit.", [("within 45 days of the building permit", None)]),
    ("It would be settled within three months of the signing.", [("within three months of the signing", "../2011-08-12")]),
    ("They were to hold monthly consultations beginning in June.", [("beginning in June", "2011-06/..")]),
    ("He spoke of the consultations beginning in June.", [("June", "2011-06")]),
    ("The decision would be made not earlier than July.", [("not earlier than July", "2011-07/..")]),
    ("She offered 25 places in Tamor starting in March and left.", [("starting in March", "2012-03/..")]),
    ("The President discarded any decision before the vote in January.", [("January", "2012-01")]),
    ("He conferred by telephone on Monday with his colleague.", [("Monday", "2011-05-09")]),
    ("He had promised her in April to return to it after the vote in January.", [("April", "2011-04"), ("January", "2012-01")]),
    ("She recalled that both had proposed it at the Summit in Oresh in December.", [("December", "2010-12")]),
    ("They had agreed to meet at the Summit in Tamor in December.", [("December", "2011-12")]),
    ("She embarks for Tamor on Monday.", [("Monday", "2011-05-16")]),
    ("Oresh is today the first partner of Veland, and is today among the donors.", []),
    ("The Minister is today in Tamor.", [("today", "2011-05-12")]),
    ("In today's world they face today's greatest challenges.", []),
    ("Farmers had to be protected from the fall in prices.", []),
    ("It meets on a mutually convenient date, before Tihar.", [("on a mutually convenient date", None), ("before Tihar", None)]),
    ("They will meet after the Nowruz holidays.", [("the Nowruz holidays", None)]),
    ("Thursday, May 12, 2011 Posted: 10:26 BJT", [("Thursday, May 12, 2011 Posted: 10:26 BJT", "2011-05-12T10:26")]),
    ("A delegation will travel in the next fortnight.", [("in the next fortnight", "2011-05-12/2011-05-26")]),
    ("It was closed in the early hours of Tuesday.", [("in the early hours of Tuesday", "2011-05-10")]),
    ("It was closed at dawn on Monday.", [("at dawn on Monday", "2011-05-09")]),
    ("At lunchtime the Minister met Mr Orlen.", [("At lunchtime", "2011-05-12")]),
    ("The rite on the thirtieth of May will be shown.", [("on the thirtieth of May", "2011-05-30")]),
    ("Done on this twelfth day of May, two thousand and eleven.", [("on this twelfth day of May, two thousand and eleven", "2011-05-12")]),
    ("Done on the twenty-first day of May, 2010.", [("on the twenty-first day of May, 2010", "2010-05-21")]),
    ("Two thousand people came, two thousand and five from Oresh.", []),
    ("The fifth meeting was held, the tenth of its kind, in the sixth week of the strike.", []),
    ("A team comes in the first two weeks of June.", [("in the first two weeks of June", "2011-06-01/2011-06-14")]),
    ("It will be sent by Wednesday of next week.", [("by Wednesday of next week", "../2011-05-18")]),
    ("In the second half of the day they met.", [("In the second half of the day", "2011-05-12")]),
    ("The vessel was seized this past 10 April.", [("this past 10 April", "2011-04-10")]),
    ("A new dawn of relations, the early hours of the war.", []),
    ("The post would be open with effect from tomorrow.", [("with effect from tomorrow", "2011-05-13/..")]),
    ("More than 2 billion was given this fiscal year.", [("this fiscal year", "2011")]),
    ("It started at 15:00 Geneva time and ended.", [("15:00 Geneva time", "2011-05-12T15:00")]),
    ("9 May 2011\n26 Baishakh 2068 (BS)", [("9 May 2011", "2011-05-09"), ("26 Baishakh 2068 (BS)", "2011-05-09")]),
    ("6 Jumada al-Thani 1432H corresponding to 9 May 2011", [("6 Jumada al-Thani 1432H", "2011-05-09"), ("9 May 2011", "2011-05-09")]),
    ("It fell on 26 Baishakh 2068.", []),
    ("Tamor, 8 March 2011/1710 d.F.T.", [("8 March 2011", "2011-03-08")]),
]


@pytest.mark.parametrize(("text", "expected"), STRETCHES)
def test_stretches_and_deadlines(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(("side", "edtf"), [("JP", "../2012-03-31"), ("US", "../2011-09-30"), ("GB", "../2011-12-31")])
def test_a_fiscal_year_begins_where_the_publisher_has_it(side: str, edtf: str) -> None:
    page = document("It is set up by the end of the current fiscal year.", side=side)
    assert [d.edtf for d in read(page).dates] == [edtf]


@pytest.mark.parametrize(("text", "expected"), SHAPES)
def test_more_shapes_of_dates(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), STYLES)
def test_dates_in_the_styles_of_many_publishers(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), MORE)
def test_dates_that_lean_on_one_another(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


FURTHER = [
    ("They last met a fortnight earlier in Doha.", "2022-10-20", [("a fortnight earlier", "2022-10-06")]),
    ("The minister will return in two weeks.", "2022-10-20", [("in two weeks", "2022-10-31/2022-11-06")]),
    ("The talks will resume in ten days' time.", "2022-10-20", [("in ten days' time", "2022-10-30")]),
    ("The visit will take place next Easter.", "2022-10-20", [("next Easter", "2023-04-09")]),
    ("He arrived the day before yesterday.", "2022-10-20", [("the day before yesterday", "2022-10-18")]),
    ("She leaves the day after tomorrow.", "2022-10-20", [("the day after tomorrow", "2022-10-22")]),
    ("The two sides will meet on Monday next week.", "2022-10-20", [("Monday next week", "2022-10-24")]),
    ("They met on Monday last.", "2022-10-20", [("Monday", "2022-10-17")]),
    ("The agreement was signed last Tuesday.", "2022-10-20", [("last Tuesday", "2022-10-18")]),
    ("They spoke earlier this week.", "2022-10-20", [("earlier this week", "2022-10-17/2022-10-23")]),
    ("The Commission will meet later this year.", "2022-10-20", [("later this year", "2022")]),
    ("A delegation will travel early next year.", "2022-10-20", [("early next year", "2023")]),
    ("The round will be held in the first quarter of 2023.", "2022-10-20", [("the first quarter of 2023", "2023-01/2023-03")]),
    ("The round will be held in the first quarter of next year.", "2022-10-20", [("the first quarter of next year", "2023-01/2023-03")]),
    ("Trade grew by 12 per cent in the third quarter.", "2022-10-20", [("the third quarter", "2022-07/2022-09")]),
    ("The budget for fiscal year 2023 was adopted.", "2022-10-20", [("fiscal year 2023", "2023")]),
    ("Scholarships for the academic year 2022/23 were offered.", "2022-10-20", [("the academic year 2022/23", "2022/2023")]),
    (
        "The Minister visited Oresh from 30 November to 2 December 2021.",
        "2022-10-20",
        [("from 30 November to 2 December 2021", "2021-11-30/2021-12-02")],
    ),
    (
        "The forum runs from November 28 through December 2.",
        "2022-10-20",
        [("from November 28 through December 2", "2022-11-28/2022-12-02")],
    ),
    ("Exercises were held between 3 and 14 October.", "2022-10-20", [("between 3 and 14 October", "2022-10-03/2022-10-14")]),
    ("The election is scheduled for the 25th of this month.", "2022-10-20", [("the 25th of this month", "2022-10-25")]),
    ("He will arrive on the 25th.", "2022-10-20", [("on the 25th", "2022-10-25")]),
    ("The visit took place in the last week of September.", "2022-10-20", [("the last week of September", "2022-09-24/2022-09-30")]),
    ("They hope to sign before the summer.", "2022-10-20", [("before the summer", "../2023-22")]),
    ("It will be concluded by mid-November.", "2022-10-20", [("by mid-November", "../2022-11")]),
    ("The two last met in the spring of 2021.", "2022-10-20", [("the spring of 2021", "2021-21")]),
    ("The pipeline will be finished by the autumn.", "2022-10-20", [("by the autumn", "../2022-23")]),
    ("Since 24 February the country has been at war.", "2022-10-20", [("24 February", "2022-02-24")]),
    ("As of 1 January 2023 the tariff will be abolished.", "2022-10-20", [("As of 1 January 2023", "2023-01-01/..")]),
    ("With effect from 1 December, visas will no longer be needed.", "2022-10-20", [("With effect from 1 December", "2022-12-01/..")]),
    ("Relations were established on October 20, 1992.", "2022-10-20", [("October 20, 1992", "1992-10-20")]),
    ("Thirty years ago today the two countries established relations.", "2022-10-20", [("Thirty years ago today", "1992-10-20")]),
    ("They have cooperated since the early 1990s.", "2022-10-20", [("since the early 1990s", "1990/..")]),
    ("The accord dates from the 1970s.", "2022-10-20", [("the 1970s", "1970/1979")]),
    ("In the nineteenth century settlers came.", "2022-10-20", []),
    ("The meeting began at 10 a.m. and lasted an hour.", "2022-10-20", [("10 a.m.", "2022-10-20T10:00")]),
    ("The call took place at 18:30 Kyiv time.", "2022-10-20", [("18:30 Kyiv time", "2022-10-20T18:30")]),
    ("They dined together the same evening.", "2022-10-20", [("same evening", "2022-10-20")]),
    ("Two days later he flew to Geneva.", "2022-10-20", [("Two days later", "2022-10-22")]),
    (
        "Three days earlier, on 17 October, he had been in Rome.",
        "2022-10-20",
        [("Three days earlier", "2022-10-17"), ("17 October", "2022-10-17")],
    ),
    ("The Minister will be in town next Monday and Tuesday.", "2022-10-20", [("next Monday", "2022-10-24"), ("Tuesday", "2022-10-25")]),
    ("The summit of 15 and 16 November in Bali was discussed.", "2022-10-20", [("15 and 16 November", "2022-11-15/2022-11-16")]),
    ("They agreed to meet again in November or December.", "2022-10-20", [("November", "2022-11"), ("December", "2022-12")]),
    ("The visit is planned for May-June 2023.", "2022-10-20", [("May-June 2023", "2023-05/2023-06")]),
    ("Exports rose from January to August.", "2022-10-20", [("from January to August", "2022-01/2022-08")]),
    ("Exports rose in the first eight months of the year.", "2022-10-20", [("the first eight months of the year", "2022-01/2022-08")]),
    ("He paid a visit at the end of last month.", "2022-10-20", [("the end of last month", "2022-09")]),
    ("It has been in force for three years.", "2022-10-20", []),
    ("They meet annually.", "2022-10-20", []),
    ("The text will be ready in the coming days.", "2022-10-20", [("in the coming days", None)]),
    ("They will meet in the near future.", "2022-10-20", [("in the near future", None)]),
    ("A date will be fixed in due course.", "2022-10-20", [("in due course", None)]),
    ("The presidency begins in July next year.", "2022-10-20", [("July next year", "2023-07")]),
    ("The Council met on 12 July last year.", "2022-10-20", [("12 July last year", "2021-07-12")]),
    ("They agreed on the Roadmap for 2022-2025.", "2022-10-20", [("2022-2025", "2022/2025")]),
    ("The mandate covers 2023–24.", "2022-10-20", [("2023–24", "2023/2024")]),
    ("The embassy will open by Nowruz.", "2022-10-20", [("by Nowruz", "../2023-03-21")]),
    ("He congratulated the President on Eid al-Adha.", "2022-10-20", []),
    ("The visit will follow after Ramadan.", "2022-10-20", [("Ramadan", None)]),
    ("The reception is on New Year's Eve.", "2022-10-20", [("New Year's Eve", "2022-12-31")]),
    ("The ceremony was held on Independence Day, 9 July.", "2022-10-20", [("9 July", "2022-07-09")]),
    (
        "Doha, 24 Rabi' al-Awwal 1444, 20 October 2022.",
        "2022-10-20",
        [("24 Rabi' al-Awwal 1444", "2022-10-20"), ("20 October 2022", "2022-10-20")],
    ),
    ("The meeting was held on 20/10/2022.", "2022-10-20", [("20/10/2022", "2022-10-20")]),
    ("Date: 2022.10.20", "2022-10-20", [("2022.10.20", "2022-10-20")]),
    ("October 20th, 2022", "2022-10-20", [("October 20th, 2022", "2022-10-20")]),
    ("Thursday, 20 October", "2022-10-20", [("Thursday, 20 October", "2022-10-20")]),
    ("The Prime Minister arrived on Wednesday night.", "2022-10-20", [("Wednesday night", "2022-10-19")]),
    ("The Secretary will travel this coming Sunday.", "2022-10-20", [("this coming Sunday", "2022-10-23")]),
    ("In recent weeks the situation has worsened.", "2022-10-20", []),
    ("Over the past two years trade has doubled.", "2022-10-20", [("Over the past two years", "2020-10/2022-10")]),
    ("In the next five years they will build ten schools.", "2022-10-20", [("In the next five years", "2022-10/2027-10")]),
    ("The loan runs until 2030.", "2022-10-20", [("until 2030", "../2030")]),
    ("The project will be completed by 2025.", "2022-10-20", [("by 2025", "../2025")]),
    ("From now until Christmas, three rounds are planned.", "2022-10-20", [("From now until Christmas", "2022-10-20/2022-12-25")]),
    ("The document will be adopted no later than 15 December.", "2022-10-20", [("no later than 15 December", "../2022-12-15")]),
    (
        "They agreed to conclude talks within the first half of next year.",
        "2022-10-20",
        [("the first half of next year", "2023-01/2023-06")],
    ),
    ("At the beginning of November he goes to Cairo.", "2022-10-20", [("the beginning of November", "2022-11")]),
    ("The previous session was held last autumn.", "2022-10-20", [("last autumn", "2021-23")]),
    ("The visit this past September was a success.", "2022-10-20", [("past September", "2022-09")]),
    ("A year ago, in October 2021, they opened the bridge.", "2022-10-20", [("A year ago", "2021"), ("October 2021", "2021-10")]),
    ("It happened half a year ago.", "2022-10-20", [("half a year ago", "2022-04")]),
    ("Six months from now the review will begin.", "2022-10-20", [("Six months from now", "2023-04")]),
    (
        "The talks on Monday, October 17 and Tuesday, October 18 went well.",
        "2022-10-20",
        [("Monday, October 17", "2022-10-17"), ("Tuesday, October 18", "2022-10-18")],
    ),
    ("On Friday (Oct 21) he leaves for Hanoi.", "2022-10-20", [("Friday (Oct 21)", "2022-10-21")]),
    ("He will visit from Sunday until Tuesday.", "2022-10-20", [("from Sunday until Tuesday", "2022-10-23/2022-10-25")]),
    ("The delegation will remain until Saturday.", "2022-10-20", [("Saturday", "2022-10-22")]),
    ("Published 17.03.2021 14:05", "2021-03-17", [("17.03.2021 14:05", "2021-03-17T14:05")]),
    ("17 MAR 2021", "2021-03-17", [("17 MAR 2021", "2021-03-17")]),
    ("Wed 17 March 2021", "2021-03-17", [("Wed 17 March 2021", "2021-03-17")]),
    (
        "Riyadh, Sha'ban 04, 1442, March 17, 2021, SPA --",
        "2021-03-17",
        [("Sha'ban 04, 1442", "2021-03-17"), ("March 17, 2021", "2021-03-17")],
    ),
    ("15/March/2021", "2021-03-17", [("15/March/2021", "2021-03-15")]),
    ("The Presidents spoke late on Tuesday evening.", "2021-03-17", [("late on Tuesday evening", "2021-03-16")]),
    ("The Foreign Ministers met in Tashkent back in February.", "2021-03-17", [("February", "2021-02")]),
    ("The Minister recalled his visit in the autumn of last year.", "2021-03-17", [("the autumn of last year", "2020-23")]),
    ("The visit in autumn last year was a success.", "2021-03-17", [("autumn last year", "2020-23")]),
    ("Negotiations were launched in mid-2018.", "2021-03-17", [("mid-2018", "2018")]),
    ("The agreement will be signed in late April or early May.", "2021-03-17", [("late April", "2021-04"), ("early May", "2021-05")]),
    ("He called for a summit at the earliest possible date.", "2021-03-17", [("at the earliest possible date", None)]),
    ("Both sides agreed to meet as soon as circumstances allow.", "2021-03-17", []),
    ("The two countries will celebrate the anniversary throughout 2022.", "2021-03-17", [("throughout 2022", "2022")]),
    (
        "The tariff will apply with effect from the beginning of next year.",
        "2021-03-17",
        [("with effect from the beginning of next year", "2022/..")],
    ),
    ("The decision of 3 December to leave the pact was regretted.", "2021-03-17", [("3 December", "2020-12-03")]),
    ("The attack on 28 November left ten dead.", "2021-03-17", [("28 November", "2020-11-28")]),
    ("The statement of December 10 will be discussed.", "2021-03-17", [("December 10", "2020-12-10")]),
    ("The following year the embassy was closed.", "2021-03-17", [("The following year", "2022")]),
    ("In 2015 the bridge was opened; two years later it was closed.", "2021-03-17", [("2015", "2015"), ("two years later", "2017")]),
    ("The road was opened in May 2015 and widened a year later.", "2021-03-17", [("May 2015", "2015-05"), ("a year later", "2016-05")]),
    ("They arrived on 10 March and left three days later.", "2021-03-17", [("10 March", "2021-03-10"), ("three days later", "2021-03-13")]),
    ("The meeting came two days before the summit.", "2021-03-17", []),
    ("He had said the same a week earlier.", "2021-03-17", [("a week earlier", "2021-03-10")]),
    ("The ambassador will return in ten days.", "2021-03-17", [("in ten days", "2021-03-27")]),
    ("The school was built in two years.", "2021-03-17", []),
    ("The second meeting in a month was held.", "2021-03-17", []),
    ("The parties will reconvene in three months.", "2021-03-17", [("in three months", "2021-06")]),
    ("By the end of fiscal 2021 the loan will be disbursed.", "2021-03-17", [("By the end of fiscal 2021", "../2021-12-31")]),
    ("Between now and June two rounds are to be held.", "2021-03-17", [("Between now and June", "2021-03-17/2021-06")]),
    ("Fifty years ago today relations were established.", "2021-03-17", [("Fifty years ago today", "1971-03-17")]),
    ("The call took place on the eve of Nowruz.", "2021-03-17", [("Nowruz", "2021-03-21")]),
    ("An early election is due by 20 September.", "2021-03-17", [("by 20 September", "../2021-09-20")]),
    ("The Foreign Minister is to visit in the week of 22 March.", "2021-03-17", [("the week of 22 March", "2021-03-22/2021-03-28")]),
    ("It is the first visit in thirty years.", "2021-03-17", []),
    ("They met for two hours.", "2021-03-17", []),
    ("Next Christmas he goes to Rome.", "2021-03-17", [("Next Christmas", "2021-12-25")]),
    ("Last Christmas they met in Rome.", "2021-03-17", [("Last Christmas", "2020-12-25")]),
    ("They meet every year in May.", "2021-03-17", [("May", "2021-05")]),
    ("From 2019 to 2021 Oresh held the chair.", "2021-03-17", [("From 2019 to 2021", "2019/2021")]),
    ("The programme for 2021–2025 was signed.", "2021-03-17", [("2021–2025", "2021/2025")]),
    ("A session commencing on 27 April was planned.", "2021-03-17", [("27 April", "2021-04-27")]),
    ("Starting from 1 May, visas are free.", "2021-03-17", [("Starting from 1 May", "2021-05-01/..")]),
    ("He will visit in the last ten days of April.", "2021-03-17", [("in the last ten days of April", "2021-04-21/2021-04-30")]),
    ("Let us meet at 3 p.m. tomorrow.", "2021-03-17", [("3 p.m. tomorrow", "2021-03-18T15:00")]),
    ("On Sunday, March 14, they voted.", "2021-03-17", [("Sunday, March 14", "2021-03-14")]),
    ("Earlier on Wednesday he met the King.", "2021-03-17", [("Earlier on Wednesday", "2021-03-17")]),
    ("The minister leaves Hald on Friday morning.", "2021-03-17", [("Friday morning", "2021-03-19")]),
    ("Patrols will be held during the second semester.", "2021-03-17", [("during the second semester", "2021-07/2021-12")]),
    ("Officers will be exchanged beginning in May 2022.", "2021-03-17", [("beginning in May 2022", "2022-05/..")]),
    ("He spoke of the programme starting in May 2022.", "2021-03-17", [("May 2022", "2022-05")]),
    ("The office would build three bridges starting in 2023.", "2021-03-17", [("starting in 2023", "2023/..")]),
    ("Flights will be daily from the spring.", "2021-03-17", [("from the spring", "2021-21/..")]),
    ("The force will be in place from early 2022.", "2021-03-17", [("from early 2022", "2022/..")]),
    ("Flights will be daily from next autumn.", "2021-03-17", [("from next autumn", "2021-23/..")]),
    ("They welcomed the rise in aid over the past week.", "2021-03-17", [("over the past week", "2021-03-10/2021-03-17")]),
    ("Aid will grow over the coming week.", "2021-03-17", [("over the coming week", "2021-03-17/2021-03-24")]),
]


@pytest.mark.parametrize(("text", "anchor", "expected"), FURTHER)
def test_times_told_from_others(text: str, anchor: str, expected: list[tuple[str, str | None]]) -> None:
    assert found(text, anchor) == expected


def test_the_years_of_a_japanese_budget_begin_in_april() -> None:
    page = document("The loan will be disbursed within fiscal 2018.", side="JP")
    assert [d.edtf for d in read(page, "2018-06-07").dates] == ["../2019-03-31"]


@pytest.mark.parametrize(
    ("text", "minutes", "words", "approximate"),
    [
        ("They talked for 30 minutes.", 30, "30 minutes", False),
        ("They talked for approximately 30 minutes.", 30, "approximately 30 minutes", True),
        ("They talked for an hour and a half.", 90, "an hour and a half", False),
        ("They talked for an hour and a quarter.", 75, "an hour and a quarter", False),
        ("They talked for two hours and three quarters.", 165, "two hours and three quarters", False),
        ("A two-and-a-half-hour talk was held.", 150, "two-and-a-half-hour", False),
        ("They talked for one and a half hours.", 90, "one and a half hours", False),
        ("The talks lasted more than two hours.", 120, "more than two hours", True),
        ("The talks lasted over two hours.", 120, "over two hours", True),
        ("The talks lasted 90 minutes.", 90, "90 minutes", False),
        ("It was a one-hour meeting.", 60, "a one-hour", False),
        ("It was an hour-long meeting.", 60, "an hour", False),
        ("The hour-long meeting went well.", 60, "hour", False),
        ("They talked for half an hour.", 30, "half an hour", False),
        ("They talked for a quarter of an hour.", 15, "a quarter of an hour", False),
        ("They talked for three quarters of an hour.", 45, "three quarters of an hour", False),
        ("They talked for two hours and 40 minutes.", 160, "two hours and 40 minutes", False),
        ("They talked for forty-five minutes.", 45, "forty-five minutes", False),
        ("They talked for about 1.5 hours.", 90, "about 1.5 hours", True),
        ("They talked for almost an hour.", 60, "almost an hour", True),
    ],
)
def test_lengths_of_time(text: str, minutes: int, words: str, approximate: bool) -> None:
    lengths = read(document(text)).durations
    assert [(d.minutes, text[d.start : d.end], d.approximate) for d in lengths] == [(minutes, words, approximate)]


@pytest.mark.parametrize("text", ["They will meet in a few hours.", "Zero 0 minutes.", "The hour has come.", "They met for three days."])
def test_no_lengths_of_time(text: str) -> None:
    assert read(document(text)).durations == ()


def test_the_parts_of_a_mention() -> None:
    one, other = mentions("On Friday, 6 May, from about 18:40 to 19:10, Moscow time (0:40 on May 7, Japan time), they met.")
    assert (one.day, one.weekday, one.approximate, one.home) == ("2011-05-06", "friday", True, False)
    assert one.clock is not None and (one.clock.minutes, one.clock.zone) == (1120, "Europe/Moscow")
    assert one.end_clock is not None and one.end_clock.minutes == 1150
    assert (other.day, other.home, other.clock and other.clock.zone) == ("2011-05-07", True, "Asia/Tokyo")


def test_dates_are_read_anew_from_each_day() -> None:
    page = document("They met on May 22.")
    known = read(page, "2004-05-14")
    assert [d.edtf for d in known.dates] == ["2004-05-22"]
    again = dates.resolve(page, LEXICON, known, "2011-05-12")
    assert [d.edtf for d in again.dates] == ["2011-05-22"]
    assert again == read(page, "2011-05-12")


def test_without_a_day_to_read_from_the_page_gives_its_own() -> None:
    (full, short) = mentions("On May 9, 2011, they met. They meet again in June.", None)
    assert (full.edtf, short.edtf, short.rule) == ("2011-05-09", "2011-06", "month.nearest/page")


def test_yesterday_counts_from_the_day_of_writing() -> None:
    known = read(document("They met yesterday.", published="2011-05-13"), "2011-05-12")
    assert [d.edtf for d in known.dates] == ["2011-05-12"]


def test_today_is_the_day_of_writing_where_the_meeting_was_yesterday() -> None:
    known = read(document("They met yesterday. She said so today.", published="2011-05-13"), "2011-05-12")
    assert [d.edtf for d in known.dates] == ["2011-05-12", "2011-05-13"]


def test_day_or_month_first_is_told_by_the_publisher() -> None:
    assert [d.edtf for d in read(document("5/9/2010", side="US")).dates] == ["2010-05-09"]
    assert [d.edtf for d in read(document("5/9/2010", side="GB")).dates] == ["2010-09-05"]


def _examples() -> list[tuple[str, Entry]]:
    return [(example, entry) for entry in LEXICON["dates"] for example in entry.examples]


@pytest.mark.parametrize(("example", "entry"), _examples())
def test_every_example_shows_its_word_at_work(example: str, entry: Entry) -> None:
    """The words in brackets are part of a date or a length of time, or tell which year one is of."""
    start, end = example.index("["), example.index("]") - 1
    text = example.replace("[", "").replace("]", "")
    assert text[start:end].lower() in [w.lower() for w in entry.words]
    known = read(document(text))
    if entry.get("kind") in ("ahead", "behind", "past-verb"):
        assert any(d.rule.endswith((".ahead", ".past")) for d in known.dates)
    elif entry.get("kind") in ("numbered", "counted", "none", "for"):
        assert not any(d.start <= end and d.end >= start for d in known.dates)
    else:
        assert any(d.start - 9 <= start and end <= d.end for d in (*known.dates, *known.durations)), known.dates


@pytest.mark.parametrize("text", [c for e in LEXICON["dates"] for c in e.counter])
def test_no_counter_example_holds_a_date(text: str) -> None:
    assert found(text) == []


_PIECES = st.sampled_from(
    "1 3 22 31 30 Feb February May March June 2004 1993 99 16:40 9.05 4 p.m. a.m. to from between and – - , ( ) / . noon on in the of by"
    " end this last next year month week weekend day days morning today Friday Fri early spring half first quarter within three months ago"
    " local time Japan 05.11.2004 2004/5/14 10/6/72 soon 201721:53 1990s th 22nd \n Christmas Eve"
    " an hour hours 30 minutes before same week of few 2h (12.05.) Q3 FY2012 the 9th time quarters".split(" ")
)


@given(
    st.lists(_PIECES, max_size=25).map(" ".join) | st.text(max_size=60), st.sampled_from([ANCHOR, None, "0001-01-01", "9999-12-31", "2004"])
)
def test_any_text_gives_valid_dates_inside_it(text: str, anchor: str | None) -> None:
    known = read(document(text), anchor)
    last = 0
    for mention in known.dates:
        assert last <= mention.start < mention.end <= len(text)
        assert mention.edtf is None or valid(mention.edtf), mention
        last = mention.end
