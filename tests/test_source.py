"""From bytes to a document: tables of pages and their blocks, and what holds of every document."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from memcon.errors import SourceError
from memcon.lexicon import load
from memcon.reading.condition import doubts
from memcon.source import read_source
from memcon.source.blocks import is_dateline
from memcon.source.stamps import find_stamps
from memcon.types import Document

SAID = "The two ministers agreed that a ferry would again call at both ports from the spring."
MORE = "Minister Solberg thanked her guest for the help that his country had given after the flood."


def page(text: str, name: str = "page.txt") -> Document:
    return read_source(text.encode(), Path(name), load("en"))


def kinds(document: Document) -> list[tuple[str, str]]:
    """Kind and first words of each block, white space as one space."""
    return [(b.kind, " ".join(document.text[b.start : b.end].split())[:24].strip()) for b in document.blocks]


TITLE, DATE = ("title", "Talks of the Ministers"), ("dateline", "May 3, 2024")
BODY, REST = ("paragraph", SAID[:24]), ("paragraph", MORE[:24].strip())

TEXTS = [
    ("a plain page", f"Talks of the Ministers\n\nMay 3, 2024\n\n{SAID}\n",
     [TITLE, DATE, BODY]),
    ("a title in two lines and a bracket", f"Talks of the Ministers\nin the Margins of the Fair\n(Outline)\n\nMay 3, 2024\n\n{SAID}",
     [("title", "Talks of the Ministers i"), ("title", "(Outline)"), DATE, BODY]),
    ("letterhead, label, crumbs",
     f"Ministry of Foreign Affairs\nPress Release\nHome > News > 2016 > May\n\nMinister Solberg meets Minister Medina\n\n{SAID}",
     [("noise", "Ministry of Foreign Affa"), ("noise", "Press Release"), ("noise", "Home > News > 2016 > May"),
      ("title", "Minister Solberg meets M"), BODY]),
    ("a numbered press release", f"Press Release No. 12/2024\n\nMinister Solberg meets Minister Medina\n\n{SAID}",
     [("noise", "Press Release No. 12/202"), ("title", "Minister Solberg meets M"), BODY]),
    ("stamp above, glued clock", f"Asset Publisher\n\n3 May 202421:05\n\nTelephone call with Minister Medina\n\n{SAID}",
     [("noise", "Asset Publisher"), ("dateline", "3 May 202421:05"), ("title", "Telephone call with Mini"), BODY]),
    ("the stamp in pieces", f"Outcome of the Talks in Oslo\n\nDate\n2024-05-03\nhit\n2763\n\n{SAID}",
     [("title", "Outcome of the Talks in"), ("noise", "Date"), ("dateline", "2024-05-03"), ("noise", "hit"), ("noise", "2763"),
      BODY]),
    ("date and place on two lines", f"Talks with Minister Medina\n\nMay 3, 2024\nOslo\n\n{SAID}",
     [("title", "Talks with Minister Medi"), DATE, ("dateline", "Oslo"), BODY]),
    ("captions",
     f"Talks of the Ministers\n\nMay 3, 2024\n\n(Photo) The ministers at sea\nMinister Solberg and Minister Medina on board\n\n{SAID}",
     [TITLE, DATE, ("caption", "(Photo) The ministers at"), ("caption", "Minister Solberg and Mini"[:24]),
      BODY]),
    ("a standfirst over the stamp",
     f"Call with Minister Medina\n\nMinister Solberg spoke to Minister Medina of Peru.\n\nPublished\n3 May 2024\n\n{SAID}\n\n{MORE}",
     [("title", "Call with Minister Medin"), ("title", "Minister Solberg spoke t"), ("noise", "Published"), ("dateline", "3 May 2024"),
      BODY, REST]),
    ("notes, bullets, numbers",
     f"Talks of the Ministers\n\n1. {SAID}\n\n° {SAID}\n\n* This was the first visit since 2011.\n\n(Note) No paper was signed.",
     [TITLE, ("paragraph", f"1. {SAID}"[:24]), ("item", f"° {SAID}"[:24]), ("footnote", "* This was the first visi"[:24]),
      ("footnote", "(Note) No paper was sign")]),
    ("stars as bullets", "Talks of the Ministers\n\nThe two ministers agreed on the following:\n* a ferry line\n* a common fleet\n",
     [TITLE, ("paragraph", "The two ministers agreed"), ("item", "* a ferry line"), ("item", "* a common fleet")]),
    ("below the text", f"Talks of the Ministers\n\n{SAID}\n\n{MORE}\n\nENDS\n\nMedia enquiries\nPress Desk: (02) 6261 0000\n",
     [TITLE, BODY, REST, ("noise", "ENDS"), ("noise", "Media enquiries"),
      ("noise", "Press Desk: (02) 6261 00")]),
    ("signed and dated below", f"Talks of the Ministers\n\n{SAID}\n\n.   .   .\n\nMINISTRY OF FOREIGN AFFAIRS\nVELAND\n3 MAY 2024\n",
     [TITLE, BODY, ("noise", ". . ."), ("noise", "MINISTRY OF FOREIGN AFFA"), ("noise", "VELAND"),
      ("dateline", "3 MAY 2024")]),
    ("index links", f"Talks of the Ministers\n\n{SAID}\n\nBack to Peru Index | Back to Fair Index\nPrevious | Next\n###",
     [TITLE, BODY, ("noise", "Back to Peru Index | Bac"), ("noise", "Previous | Next"), ("noise", "###")]),
    ("a body printed twice", f"Talks of the Ministers\n\n{SAID}\n\n{MORE}\n\nTalks of the Ministers\n\n{SAID}\n\n{MORE}",
     [TITLE, BODY, REST, ("noise", "Talks of the Ministers"),
      ("noise", SAID[:24]), ("noise", MORE[:24].strip())]),
    ("a table of contents",
     "Ministry of Foreign Affairs\n\nIn this issue:\n\n• Peru: A visit\n• Chile: A call\n\n"
     f"Peru: A visit\n\n{SAID}\n\nChile: A call\n\n{MORE}",
     [("noise", "Ministry of Foreign Affa"), ("noise", "In this issue:"), ("noise", "• Peru: A visit"), ("noise", "• Chile: A call"),
      ("heading", "Peru: A visit"), BODY, ("heading", "Chile: A call"), REST]),
    ("a text without its last stop",
     "Talks of the Ministers\n\nMay 3, 2024\n\nMinister Solberg had talks with Minister Medina of Peru in Oslo",
     [TITLE, DATE, ("paragraph", "Minister Solberg had tal")]),
    ("wrapped lines",
     "Talks of the Ministers\n\nThe two ministers agreed that a ferry would again call at both ports from\nthe spring. Minister Solberg "
     "thanked her guest for the help that his country\nhad given.\n  1. A second paragraph is numbered, and goes on over the end of "
     "its line to\n"
     "the next.\n",
     [TITLE, ("paragraph", "The two ministers agreed"), ("paragraph", "1. A second paragraph is")]),
    ("lines that are not wrapped", f"Talks of the Ministers\n\n{SAID} {MORE}\n{MORE}\n",
     [TITLE, BODY, REST]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in TEXTS], ids=[row[0] for row in TEXTS])
def test_plain_text(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(page(text)) == expected


HTML = [
    ("what is not shown is left out",
     f"<style>p{{}}</style><script>var a='<p>';</script><nav><a href=/>Home</a></nav><p>{SAID}</p><!-- {MORE} -->",
     [BODY]),
    ("references", "<p>The ministers &ldquo;agreed&rdquo; on Bj&oslash;rn&#8217;s &amp; Ana&rsquo;s plan of the year.</p>",
     [("paragraph", "The ministers “agreed” on Bjørn’s & Ana’s plan"[:24])]),
    ("headings and lists",
     f"<h1>Talks</h1><p>{SAID}</p><h2>Trade</h2><p>{MORE}</p><ul><li>fish</li><li>ships</li></ul><ol><li>ports</li></ol>",
     [("title", "Talks"), BODY, ("heading", "Trade"), REST, ("item", "• fish"), ("item", "• ships"),
      ("paragraph", "1. ports")]),
    ("a row of a table is a line",
     f"<p>{SAID}</p><table><tr><td>Ana Solberg</td><td><p>Minister</p></td></tr><tr><td>Per Dahl<td>Envoy</table>",
     [BODY, ("item", "Ana Solberg, Minister"), ("item", "Per Dahl, Envoy")]),
    ("a layout table is none", f"<table><tr><td><p>{SAID}</p><p>{MORE}</p></td></tr></table>", [BODY, REST]),
    ("a definition list", f"<p>{SAID}</p><dl><dt>Venue</dt><dd>The old customs house in the harbour of Oslo</dd></dl><p>{MORE}</p>",
     [BODY, ("item", "Venue: The old customs h"), REST]),
    ("captions, furniture",
     f"<div class='share'>Share</div><div class='site-logo'>Ministry of Ports</div><figure><figcaption>On board</figcaption></figure>"
     f"<p>{SAID}</p><aside><p>{MORE}</p></aside><footer><p>Ministry of Ports, Oslo</p></footer>",
     [("noise", "Ministry of Ports"), ("caption", "On board"), BODY, ("noise", "Ministry of Ports, Oslo")]),
    ("lines broken by hand", f"<h1>Talks</h1><p>May 3, 2024<br>Oslo</p><p>{SAID}<br><br>{MORE}</p>",
     [("title", "Talks"), DATE, ("dateline", "Oslo"), BODY, REST]),
    ("end tags left out", f"<p>{SAID}<p>{MORE}<ul><li>fish<li>ships", [BODY, REST, ("item", "• fish"), ("item", "• ships")]),
    ("an article that is named like furniture", f"<div class='widget'><p>{SAID}</p><p>{MORE} {MORE} {MORE}</p></div>",
     [BODY, REST]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), [row[1:] for row in HTML], ids=[row[0] for row in HTML])
def test_html(body: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(page(f"<!doctype html><html><body>{body}</body></html>", "page.html")) == expected


def test_what_the_markup_says() -> None:
    head = (
        "<title>Talks with Peru | Ministry of Ports</title><meta property='og:site_name' content='Ministry of Ports of Veland'>"
        "<meta property='article:published_time' content='2024-05-03T10:00:00Z'>"
    )
    document = page(f"<html lang='en-GB'><head>{head}</head><body><h1>Talks with Peru</h1><p>{SAID}</p></body></html>", "page.html")
    assert (document.title, document.publisher) == ("Talks with Peru", "Ministry of Ports of Veland")
    assert (document.published, document.language) == ("2024-05-03", "en")


DAYS = [
    ("<meta name='date' content='3 May 2024'>", "2024-05-03"),
    ("<meta name='dc.date.created' content='03.05.2024'>", "2024-05-03"),
    ("<meta name='date' content='5/3/2024'>", None),
    ('<script type="application/ld+json">{"datePublished": "2024-05-03T10:00:00+02:00"}</script>', "2024-05-03"),
    ('<script>[{"datePublished":"2024-05-03"},{"datePublished":"2024-05-01"}]</script>', None),
    ("<header><time datetime='2024-05-03T10:00'>3 May</time></header>", "2024-05-03"),
]


@pytest.mark.parametrize(("head", "day"), DAYS)
def test_the_day_in_the_markup(head: str, day: str | None) -> None:
    assert page(f"<html><body>{head}<h1>Talks with Peru</h1><p>{SAID}</p></body></html>", "page.html").published == day


SITES = [
    ("Talks with Peru - Ministry of Ports of Veland", "Ministry of Ports of Veland"),
    ("Talks with Peru | News | The Government of Veland", "The Government of Veland"),
    ("WAV | Talks with Peru", "WAV"),
    ("TALKS WITH PERU – 3/5/2024", None),
    ("Talks with Peru", None),
    ("Veland - Peru talks", None),
]


@pytest.mark.parametrize(("title", "site"), SITES)
def test_the_title_in_the_markup_names_the_site(title: str, site: str | None) -> None:
    body = f"<html><head><title>{title}</title></head><body><h1>Talks with Peru</h1><p>{SAID}</p></body></html>"
    assert page(body, "page.html").publisher == site


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
@pytest.mark.parametrize("name", ["page.txt", "page.html"])
def test_spaces_of_all_kinds_are_one(space: str, name: str) -> None:
    text = f"Minister Hald led a{space}delegation to Peru."
    body = f"<html><body><p>{text}</p></body></html>" if name == "page.html" else text
    assert page(body, name).text.strip() == "Minister Hald led a delegation to Peru."


def test_html_is_known_without_its_name() -> None:
    assert kinds(page(f"<!DOCTYPE html>\n<html><body><p>{SAID}</p></body></html>", "page.txt")) == [BODY]


@pytest.mark.parametrize(
    ("marker", "line"),
    [("(1)", "(1) Ports"), ("2.", "2. Ports"), ("1. (1)", "1. (1) Ports"), ("a)", "a) ports"),
    ("°", "° Ports"), ("•", "•\tPorts"),
     ("-", "- ports"),
     ("①", "① Ports"), ("1.2", "1.2 Ports"), ("", "-5 degrees"), ("", "1.5 million"), ("", "10 May"), ("", "A. Solberg"), ("", "(Ports)")],
)  # fmt: skip
def test_markers(marker: str, line: str) -> None:
    document = page(f"Talks of the Ministers\n\n{SAID}\n\n{line} were opened to all ships of both countries.\n\n{MORE}")
    block = document.blocks[2]
    assert block.marker == marker
    assert document.text[block.start :].startswith(line)


STAMPS = [
    ("May 15, 2004", "2004-05-15"),
    ("15 May 2004", "2004-05-15"),
    ("15th May, 2004", "2004-05-15"),
    ("Sept. 3, 2018", "2018-09-03"),
    ("2016/03/14", "2016-03-14"),
    ("2016-03-14", "2016-03-14"),
    ("06.10.2016 / 17:42", "2016-10-06"),
    ("6. October 2016.", "2016-10-06"),
    ("05/01/2020", "2020-01-05"),
    ("01/25/2020", "2020-01-25"),
    ("Sun 02-05-2021 16:28 PM", "2021-05-02"),
    ("10 June 201721:53", "2017-06-10"),
    ("3 MAY 2024", "2024-05-03"),
    ("3. May 2024.", "2024-05-03"),
    ("2024年5月3日", "2024-05-03"),
    ("2017. June 10. 15:42", "2017-06-10"),
    ("2017 06 10", "2017-06-10"),
    ("10 / 06 / 2017", "2017-06-10"),
    ("2017 06 100", None),
    ("31 June 2017", None),
    ("1443/08/13", None),
    ("97/22", None),
    ("25/08/20 18:40, Tamor", "2020-08-25"),
    ("25.08.20 [18:40]", "2020-08-25"),
    ("No. 25/08/20 of the Ministry", None),
    ("May we meet", None),
]


@pytest.mark.parametrize(("text", "day"), STAMPS)
def test_stamps(text: str, day: str | None) -> None:
    found = find_stamps(text, load("en"))
    assert [s.edtf() for s in found] == ([day] if day else [])


def test_a_stamp_without_a_year_takes_one() -> None:
    (stamp,) = find_stamps("Doha, 16 March", load("en"))
    assert (stamp.edtf(), stamp.edtf(2022)) == (None, "2022-03-16")


def test_months_first() -> None:
    (stamp,) = find_stamps("05/01/2020", load("en"))
    assert stamp.edtf(month_first=True) == "2020-05-01"


@pytest.mark.parametrize(
    ("line", "is_one"),
    [("May 15, 2004", True), ("Paris - July 19, 2019", True), ("November 19, 2021 - Ottawa, Ontario - Global Affairs Canada", True),
     ("Doha - Information Office - March 16", True), ("Date 2018-09-12   hit 1486", True), ("Published on 3 May 2024 at 10:15", True),
     ("Talks held on May 3, 2024", False), ("On May 3, 2024 the ministers met", False), ("Outcome of the Meeting of 3 May 2024", False),
     ("Oslo", False)],
)  # fmt: skip
def test_datelines(line: str, is_one: bool) -> None:
    assert is_dateline(line, load("en")) is is_one


# --- what holds of every document -------------------------------------------------------------------


def holds(document: Document, decoded: str | None = None) -> None:
    text = document.text
    for block in document.blocks:
        assert 0 <= block.start < block.end <= len(text)
        shown = text[block.start : block.end]
        assert shown == shown.strip()
        assert shown.startswith(block.marker)
    assert all(a.end <= b.start for a, b in pairwise(document.blocks))
    between = [0, *(x for b in document.blocks for x in (b.start, b.end)), len(text)]
    assert not any(text[a:b].strip() for a, b in zip(between[::2], between[1::2], strict=True))  # nothing said outside the blocks
    for run in document.origin:
        assert run.length > 0
        assert run.start + run.length <= len(text)
        if decoded is not None:
            assert text[run.start : run.start + run.length] == decoded[run.source : run.source + run.length]
    assert all(a.start + a.length <= b.start and a.source + a.length <= b.source for a, b in pairwise(document.origin))


words = st.sampled_from(
    ["Minister", "agreed", "1.", "(2)", "a)", "•", "* ", "\n", "\n\n", "\r\n", "\r", "\x00", "\u00ad", " ",
     "\t", "May 3, 2024", "ENDS", ":", ".",
     "(Photo)", "Home > News", "\x0c", "The two sides met in Oslo.", "é", "𝒳", "\u200b", "photo", "Contacts"]
)  # fmt: skip
tags = st.sampled_from(
    ["<p>", "</p>", "<div class=share>", "</div>", "<ul>", "<li>", "</ul>", "<ol>", "<table><tr>", "<td>", "</td>", "</table>", "<br>",
     "<pre>", "</pre>",
     "<script>", "</script>", "<h2>", "</h2>", "&amp;", "&nbsp;", "&#xD;", "&", "<", "<!--", "-->", "<a href='x'>", "</a>", "<title>",
     "</title>",
     "<dl><dt>",
     "<dd>", "<nav>", "</nav>", "<figcaption>", "]]>", "<b", '="']
)  # fmt: skip


@given(st.lists(words, max_size=40).map("".join))
def test_any_text_has_its_blocks_in_order_and_its_origin(text: str) -> None:
    assume(text.count("\0") <= len(text) // 3)  # more, and it may be UTF-16 without a mark
    data = text.encode()
    try:
        document = read_source(data, Path("any.txt"), load("en"))
    except SourceError:
        return
    holds(document, None if document.text.startswith("<") else text)


@given(st.lists(words | tags, max_size=60).map("".join))
@settings(max_examples=300)
def test_any_markup_has_its_blocks_in_order_and_its_origin(text: str) -> None:
    decoded = "<html><body>" + text
    try:
        document = read_source(decoded.encode(), Path("any.html"), load("en"))
    except SourceError:
        return
    holds(document, decoded)


@given(st.binary(max_size=400), st.sampled_from(["any.txt", "any.html"]))
def test_any_bytes_give_a_document_or_a_source_error(data: bytes, name: str) -> None:
    try:
        document = read_source(data, Path(name), load("en"))
    except SourceError as error:
        assert name in str(error)
        return
    holds(document)
    assert document == read_source(data, Path(name), load("en"))


@pytest.mark.parametrize(
    ("text", "codes"),
    [(f"Talks\n\n{SAID}\n\n{MORE}\n\n{SAID}\n\n{MORE}", ["duplicate-body"]), (f"Talks\n\n{SAID}\n\n{MORE}", []),
     (f"Talks\n\n{SAID}\n\nThe countryâ€™s ports were seen.", ["damaged-text"]),
     (f"Talks\n\n{SAID}\n\nBj\ufffdrn saw the ports.", ["damaged-text"]),
     (f"Talks\n\n{SAID}\n\nThis is a machine translation.", ["damaged-text"]),
     (f"Talks\n\n{SAID}\n\nÃ and Â are letters.", [])],
)  # fmt: skip
def test_the_state_of_the_page(text: str, codes: list[str]) -> None:
    document = page(text)
    found = doubts(document, load("en"))
    assert [d.code for d in found] == codes
    assert all(document.text[s.start : s.end] == s.text for d in found for s in d.evidence)


@pytest.mark.parametrize("entry", load("en")["page"], ids=lambda e: f"{e.get('kind')}: {e.words[0]}")
def test_every_example_holds_its_words(entry) -> None:  # type: ignore[no-untyped-def]
    for example in entry.examples:
        marked = example[example.index("[") + 1 : example.index("]")]
        assert marked.lower() in {w.lower() for w in entry.words}
