"""The brief as a document: its sentences stand alone and are borne out, and every format says the same."""

from __future__ import annotations

import io
import re
import sys
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import docx
import pytest
from readouts import held, promised, readout, said
from test_cli import run
from test_samples import pages

from memcon.answers.brief import Brief, brief
from memcon.answers.check import Verdict, check
from memcon.answers.memo import ISSUES, Memo, memo
from memcon.answers.retold import retell
from memcon.api import open_record
from memcon.errors import QueryError
from memcon.export.documents import DOCUMENTS, document
from memcon.types import Document, Meeting, Reading, Speaker, Statement

DAYS = [None, "2005-11-20", "2005-05-20", "2004-11-20"]


@cache
def on_russia(before: str | None) -> Brief:
    return brief(pages(), "Japan", "Russia", before=before)


def sentences(found: Memo) -> list[str]:
    return [line.text for part in found.parts for line in part.lines if line.text]


def verdicts(lines: list[str]) -> list[tuple[Verdict, str]]:
    return [(claim.verdict, claim.text) for claim in check("\n".join(lines), pages()).claims]


# --- what it says ---------------------------------------------------------------------------------


def test_every_sentence_is_borne_out() -> None:
    lines = sentences(memo(on_russia("2005-11-20")))
    assert len(lines) > 20
    assert [text for verdict, text in verdicts(lines) if verdict != "supported"] == []


def altered(line: str) -> list[str]:
    """The sentence on another day, and denied."""
    found = []
    if day := re.match(r"On (\d+) (\w+ \d{4}), ", line):
        found.append(f"On {int(day[1]) % 28 + 1} {day[2]}, " + line[day.end() :])
    for verb, no in ((" would ", " would not "), (" was ", " was not "), (" said that ", " did not say that ")):
        if verb in line:
            found.append(line.replace(verb, no, 1))
    return found


def test_no_altered_sentence_is() -> None:
    lines = [a for line in sentences(memo(on_russia("2005-11-20"))) for a in altered(line)]
    assert len(lines) > 20
    assert [text for verdict, text in verdicts(lines) if verdict == "supported"] == []


def test_the_brief_before_the_visit_has_what_the_desk_needs() -> None:
    found = memo(on_russia("2005-11-20"))
    coming = found.parts[0]
    assert coming.heading == "What comes next"
    assert coming.lines[0].lead.startswith("20–22 November 2005: Visit of Vladimir Putin (Russia) to Japan")
    assert "early in 2005 → by the end of this year" in coming.lines[0].after
    assert any("documents to be issued" in line.text for line in coming.lines)
    islands = next(p for p in found.parts if p.within == ISSUES)
    assert islands.heading.startswith("Northern Territories")
    told = {line.lead.partition(",")[0]: line.text for line in islands.lines if not line.earlier}
    assert set(told) == {"Both sides", "Russia", "Japan"}
    assert told["Russia"].startswith("On 31 May 2005, Sergey Lavrov confirmed") and told["Japan"].startswith("On 31 May 2005, Nobutaka")
    assert [line.state for p in found.parts if p.heading.startswith("Promised") for line in p.lines] == ["open"] * 5
    assert all(re.search(r"2004|2005", source) for source in found.sources)


def test_no_sentence_is_promised_twice() -> None:
    for before in DAYS:
        found = on_russia(before)
        for part in (found.coming, found.promised, found.reported):
            assert len({p.sentence for p in part}) == len(part)


# --- a statement told again -----------------------------------------------------------------------


def test_sides_that_speak_together_are_counted() -> None:
    page = Reading(document=Document(id="d", source="d.txt", sha256="", text="They agreed that nets be mended."))
    cue, content = {"start": 5, "end": 11, "text": "agreed"}, {"start": 17, "end": 31, "text": "nets be mended"}
    four = [{"side": s} for s in ("NO", "PE", "CL", "IS")]
    statement = Statement.model_validate({"id": "s1", "voice": "joint", "speakers": four, "act": "agree", "cue": cue, "content": content})
    found = retell(page, statement)
    assert found and found.text == "The four sides agreed that nets be mended."


def told(text: str, cue: str, content: str, who: str = "NO", act: str = "state", speaker: str | None = "Ingrid Solberg") -> str:
    """The sentence made of a page of one sentence."""

    def span(words: str) -> dict[str, object]:
        at = text.index(words)
        return {"start": at, "end": at + len(words), "text": words}

    joint = who == "both"
    speakers = tuple(Speaker(side=s) for s in ("NO", "PE")) if joint else (Speaker(side=who, name=speaker),)
    statement = Statement.model_validate(
        {"id": "s1", "voice": "joint" if joint else "single", "speakers": speakers, "act": act, "cue": span(cue), "content": span(content)}
    )
    met = Meeting(id="m1", form="meeting", sides=("NO", "PE"), date="2024-03-03")
    page = Reading(document=Document(id="d", source="d.txt", sha256="", text=text), meetings=(met,), statements=(statement,))
    found = retell(page, statement)
    assert found
    return found.text


@pytest.mark.parametrize(
    ("text", "given", "sentence"),
    [
        (
            "She said to her colleague that nets were torn.",
            {"cue": "said", "content": "nets were torn"},
            "On 3 March 2024, Ingrid Solberg said to her colleague that nets were torn.",
        ),
        (
            "The Norwegian side promised two ships.",
            {"cue": "promised", "content": "two ships", "speaker": None, "act": "commit"},
            "On 3 March 2024, Norway promised two ships.",
        ),
        (
            "In the end it was agreed that nets be mended.",
            {"cue": "was agreed", "content": "nets be mended", "who": "both", "act": "agree"},
            "On 3 March 2024, it was agreed that nets be mended.",
        ),
        (
            "The two were of one mind that nets be mended.",
            {"cue": "were of one mind", "content": "nets be mended", "who": "both", "act": "concur"},
            "On 3 March 2024, the two sides were of one mind that nets be mended.",
        ),
        (
            "The dates, they agreed, would be fixed by May.",
            {"cue": "agreed", "content": "The dates, they agreed, would be fixed by May", "who": "both", "act": "agree"},
            "On 3 March 2024, the two sides agreed that the dates would be fixed by May.",
        ),
        (
            "Fisheries were touched upon.",
            {"cue": "were touched upon", "content": "Fisheries", "who": "both", "act": "mention"},
            "On 3 March 2024, Fisheries were touched upon.",
        ),
        # what points elsewhere, or cannot be taken over, stays as the page has it
        (
            "Of the nets she said that they would see to them.",
            {"cue": "said", "content": "they would see to them"},
            "Of the nets she said that they would see to them.",
        ),
        (
            "1. Stressing that nets were torn, she left.",
            {"cue": "Stressing", "content": "nets were torn", "act": "stress"},
            "Stressing that nets were torn, she left.",
        ),
        (
            "She spoke of a “net that was torn”.",
            {"cue": "spoke of", "content": "a “net that was torn"},
            "She spoke of a “net that was torn”.",
        ),
    ],
)
def test_retelling(text: str, given: dict[str, str], sentence: str) -> None:
    assert told(text, **given) == sentence


# --- the formats ----------------------------------------------------------------------------------


class Words(HTMLParser):
    """The words of a page, and its links and what they lead to."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.links, self.ids, self.fetched = "", set(), set(), []

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if tag == "a":
            self.links.add(told["href"])
        self.ids.add(f"#{told.get('id')}")
        self.fetched += [v for k, v in attrs if k in ("src", "srcset") or (k == "href" and tag != "a")]


def plain(format: str, data: bytes) -> str:
    """The words of a document, without its marks and numbers of notes."""
    if format == "docx":
        there = docx.Document(io.BytesIO(data))
        words = "\n".join("".join(r.text for r in p.runs if not r.font.superscript) for p in there.paragraphs)
    elif format == "html":
        page = Words()
        page.feed(re.sub(r"<sup>.*?</sup>", "", data.decode()))
        words = page.text
    elif format == "md":
        words = re.sub(r"\\(.)|\[\^\d+\]|\*+", lambda m: m[1] or "", data.decode())
    else:
        words = re.sub(r"(?: (?:\[\d+\])+)", "", data.decode())
    return " ".join(words.split())


@pytest.mark.parametrize("format", DOCUMENTS)
def test_every_format_says_it_all_and_the_same_each_time(format: str) -> None:
    found = on_russia("2005-11-20")
    data = document(found, format)
    assert data == document(found, format)
    words = plain(format, data)
    for part in memo(found).parts:
        assert part.heading.lower() in words.lower()
        for line in part.lines:
            assert " ".join(line.lead.split()) in words
            assert " ".join((line.text or line.after).split()) in words
    assert all(source in words for source in memo(found).sources)


def test_the_notes_of_a_page_lead_to_its_sources() -> None:
    page = Words()
    page.feed(document(on_russia("2005-11-20"), "html").decode())
    assert page.links <= page.ids and len(page.links) == len(on_russia("2005-11-20").notes)
    assert page.fetched == []


def test_the_footnotes_of_markdown_are_there() -> None:
    text = document(on_russia("2005-11-20"), "md").decode()
    used, told_ = set(re.findall(r"\[\^(\d+)\](?!:)", text)), re.findall(r"^\[\^(\d+)\]: ", text, re.MULTILINE)
    assert used == set(told_) and told_ == [str(n + 1) for n in range(len(told_))]


def test_the_word_document_has_real_styles() -> None:
    there = docx.Document(io.BytesIO(document(on_russia("2005-11-20"), "docx")))
    styles = [p.style.name for p in there.paragraphs]
    assert styles[:3] == ["Title", "Subtitle", "Heading 1"]
    assert {"Heading 2", "List Bullet", "List Bullet 2", "Sources"} <= set(styles)
    assert there.core_properties.title == "Japan – Russia"
    notes = {n for p in there.paragraphs for r in p.runs if r.font.superscript for n in r.text.split(", ")}
    assert notes == {p.text.partition("\t")[0] for p in there.paragraphs if p.style.name == "Sources"}


def strange() -> list[Reading]:
    """A page with signs that mean something in the formats, and one that none of them allows."""
    words = "nets <b>torn</b> & *mended* [at] last_year\x0b by `hand` | twice"
    commits = (promised("visit", words, "PE", ("in *May*", "2024-05"), place="NO"),)
    return [readout("one", held("2024-03-04"), says=(said("NO", "state", words, "fisheries"),), commits=commits)]


@pytest.mark.parametrize("format", DOCUMENTS)
def test_signs_are_words_everywhere(format: str) -> None:
    data = document(brief(strange(), "NO", "PE"), format)
    assert "nets <b>torn</b> & *mended* [at] last_year" in plain(format, data).replace("\x0b", "") or format == "md"
    if format == "md":
        assert r"nets \<b\>torn\</b\> & \*mended\* \[at\] last\_year" in data.decode()


@pytest.mark.parametrize("format", DOCUMENTS)
def test_with_nothing_to_say(format: str) -> None:
    assert "The record holds no meeting yet" in plain(format, document(brief([], "NO", "PE"), format))


def test_what_cannot_be_written_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(QueryError, match="no format of a brief is called 'pdf'"):
        document(brief([], "NO", "PE"), "pdf")
    monkeypatch.setitem(sys.modules, "docx", None)
    monkeypatch.delitem(sys.modules, "memcon.export.brief_docx", raising=False)
    with pytest.raises(QueryError, match=r"pip install 'memcon\[docx\]'"):
        document(brief([], "NO", "PE"), "docx")


# --- the command ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "format"), [("b.docx", "docx"), ("b.html", "html"), ("b.md", "md"), ("b.txt", "text")])
def test_the_name_of_a_file_tells_the_format(tmp_path: Path, name: str, format: str) -> None:
    where = tmp_path / "talks.db"
    with open_record(where) as record:
        for reading in strange():
            record.add_reading(reading)
        data = document(record.brief("NO", "PE"), format)
    assert run("--record", where, "brief", "NO", "PE", "--output", tmp_path / name).exit_code == 0
    assert (tmp_path / name).read_bytes() == data
    result = run("--record", where, "brief", "NO", "PE", "--format", format)
    if format == "docx":
        assert result.exit_code == 1 and "--output" in result.stderr
    else:
        assert (result.exit_code, result.stdout.encode()) == (0, data)
