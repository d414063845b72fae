"""Every page opens and says what the record knows; what is not there is said to be not there."""

from __future__ import annotations

import html
import io
import re
import xml.dom.minidom
import zipfile
from typing import Any

import icalendar
import pytest

PAGES = {
    "/": ["3 documents", "Overdue", "charts of the strait"],
    "/documents": ["Talks of oslo", "Talks of bergen"],
    "/documents/bergen": ["the envoys would visit the fishing grounds", 'id="s1"', 'id="f-c1"', "Ingrid Solberg"],
    "/meetings": ["12 May 2024", "2 accounts"],
    "/meetings/bergen/m1": ["Norway and Peru, 4 March 2024", "Bergen", "the only one in the record", "12 May 2024 →"],
    "/meetings/oslo/m1": ["Norway’s account and Peru’s", "Said in both", "stronger verb", "← 4 Mar 2024"],
    "/sides": ["Norway – Peru"],
    "/sides/NO/PE": ["Brief for Norway on Peru", "Rosa Quispe", "the quota of 2019 be kept"],
    "/sides/NO/PE/timeline": ["2024", "Oslo"],
    "/sides/NO/PE/issues": ["Fisheries", "2024"],
    "/sides/NO/PE/wording?of=PE": ["Said again in other words", "<ins>without change</ins>"],
    "/people": ["Carlos Medina", "Rosa Quispe"],
    "/people/Rosa%20Quispe?side=PE": ["President", "Meetings"],
    "/issues": ["Fisheries"],
    "/issues/fisheries": ["the quota of 2019", "NO–PE"],
    "/ledger": ["Delivery of Norway", "overdue", "a treaty on ferries would be signed"],
    "/ledger?state=overdue": ["Delivery of Norway"],
    "/calendar/2024-05": ["May 2024", "Norway and Peru", "Visit of Peru to Norway"],
    "/check": ["Paste a draft"],
    "/review": ["One person or two?", "Documents with doubts"],
    "/history": ["Nothing is decided yet"],
    "/documents/bergen/history": ["Nothing is decided yet"],
    "/documents/bergen/facts/s1": ["Correct s1", "the envoys would visit the fishing grounds"],
    "/documents/bergen/facts/document": ["Correct the document"],
    "/documents/bergen/add?part=commitments&start=41&end=83": ["Add a commitment", "the envoys would visit the fishing grounds"],
    "/search": ["All words must be found"],
    "/search?words=visits&side=NO": ["envoys would <mark>visit</mark> the fishing grounds", "1 passage"],
}
"""Every page, and what must stand on it."""


@pytest.mark.parametrize("path", PAGES)
def test_a_page_says_what_the_record_knows(talks: Any, path: str) -> None:
    answer = talks.get(path)
    assert answer.status_code == 200
    text = re.sub(r"\s+", " ", answer.text)
    assert [words for words in PAGES[path] if words not in text] == []


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [
        ("/documents/nowhere", 404, "no document"),
        ("/documents?since=yesterday", 400, "is no date"),
        ("/meetings/oslo/m9", 404, "no meeting is called"),
        ("/meetings?a=Atlantis", 400, "no side is called"),
        ("/sides/NO/NO", 404, "needs two"),
        ("/sides/NO/Atlantis", 404, "no side is called"),
        ("/people/Nobody", 404, "knows no"),
        ("/issues/alchemy", 404, "no issue is called"),
        ("/ledger?state=kept", 400, "no state is called"),
        ("/calendar/2024-13", 404, "is no month"),
        ("/documents/bergen/facts/s99", 404, "has no fact"),
        ("/documents/bergen/add?part=moods", 400, "there is nothing called"),
        ("/search?words=quota&act=sing", 400, "no act is called"),
        ("/nowhere", 404, "no such page"),
    ],
)
def test_what_is_not_there_is_said(talks: Any, path: str, status: int, says: str) -> None:
    answer = talks.get(path)
    assert (answer.status_code, says in html.unescape(answer.text).lower()) == (status, True)


def test_every_link_of_a_page_leads_somewhere(talks: Any) -> None:
    seen, todo = set(), ["/"]
    while todo and len(seen) < 150:
        path = todo.pop(0)
        seen.add(path)
        answer = talks.get(path, follow_redirects=True)
        assert answer.status_code == 200, path
        if "html" in answer.headers["content-type"]:
            found = [link.replace("&amp;", "&").partition("#")[0] for link in re.findall(r'href="(/[^"]*)"', answer.text)]
            found = [link for link in found if not link.startswith("/api/")]
            todo += [link for link in dict.fromkeys(found) if link not in seen and link not in todo and not link.startswith("/static")]
    assert len(seen) > 30


def test_the_words_of_a_citation_are_pointed_out(talks: Any) -> None:
    brief = talks.get("/sides/NO/PE").text
    link = re.search(r'href="(/documents/[\w-]+\?words=\d+-\d+)#words"', brief)
    assert link
    assert re.search(r'id="words"></span>(<span[^>]*></span>)*<a class="mark [^"]*words', talks.get(link[1]).text)


def test_pages_keep_foreign_script_hosts_and_frames_out(talks: Any) -> None:
    answer = talks.get("/")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert not re.search(r"<script(?![^>]*src=)|\son\w+=|\sstyle=|<style|https?://", answer.text)


def test_a_new_record_explains_itself(opener: Any) -> None:
    page = opener().get("/").text
    assert "This record is empty" in page
    assert 'type="file"' in page


def test_the_brief_is_a_word_document(talks: Any) -> None:
    answer = talks.get("/sides/NO/PE/brief.docx?topic=fisheries")
    assert answer.content == talks.get("/sides/NO/PE/brief.docx?topic=fisheries").content
    with zipfile.ZipFile(io.BytesIO(answer.content)) as file:
        parts = {name: xml.dom.minidom.parseString(file.read(name)) for name in file.namelist()}
    said = "".join(t.firstChild.data for t in parts["word/document.xml"].getElementsByTagName("w:t"))
    assert [
        w for w in ("Norway – Peru: Fisheries", "the quota of 2019 be kept", "Sources", "Rosa Quispe, President") if w not in said
    ] == []


def test_a_calendar_can_be_subscribed_to(talks: Any) -> None:
    feed = talks.get("/calendar.ics?side=NO")
    assert feed.headers["content-type"].startswith("text/calendar")
    events = icalendar.Calendar.from_ical(feed.content).walk("VEVENT")
    assert {"Visit of Peru to Norway (within these days)"} < {str(e["SUMMARY"]) for e in events}
    assert "/calendar.ics?side=NO" in talks.get("/calendar/2024-05").text
