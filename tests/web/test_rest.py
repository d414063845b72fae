"""What programs ask: the answers of the Python API, over the wire."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from memcon.client import Client
from memcon.errors import QueryError, RecordError

ASKED: dict[str, Callable[[Any], Any]] = {
    "len": len,
    "documents": lambda r: r.documents(side="Peru", since="2024-05"),
    "documents, some": lambda r: r.documents(limit=1, offset=1),
    "reading": lambda r: r.reading("oslo"),
    "reading as read": lambda r: r.reading("oslo", corrected=False),
    "meetings": lambda r: r.meetings("NO", "Peru", until="2024"),
    "people": lambda r: r.people(),
    "person": lambda r: r.person("Quispe"),
    "sides": lambda r: r.sides(),
    "topics": lambda r: r.topics(),
    "search": lambda r: r.search('"quota of 2019"', side="PE", topic="fisheries", between=("NO", "PE"), limit=1),
    "brief": lambda r: r.brief("Norway", "Peru", before="2024-06"),
    "ledger": lambda r: r.ledger("Norway", state=("open", "overdue")),
    "ledger page": lambda r: r.ledger_page("Norway", state=("open", "overdue"), since="2024", limit=3),
    "due": lambda r: r.due("Norway", since="2024", limit=3),
    "calendar": lambda r: r.calendar("Norway"),
    "compare": lambda r: r.compare("oslo#m1"),
    "wording": lambda r: r.wording("Peru", "Norway", "fisheries"),
    "check": lambda r: r.check("Norway promised Peru two ships."),
    "history": lambda r: r.history(),
}


@pytest.mark.parametrize("question", ASKED)
def test_the_client_gives_what_the_record_gives(talks: Any, question: str) -> None:
    assert ASKED[question](Client(talks.address)) == ASKED[question](talks.record)


def test_an_answer_is_asked_for_again_only_where_it_changed(opener: Any, talk_file: Any) -> None:
    desk = opener()
    first = desk.get("/api/v1/documents")
    assert (first.json(), desk.get("/api/v1/documents", headers={"if-none-match": first.headers["etag"]}).status_code) == ([], 304)
    client = Client(desk.address)
    assert client.documents() == ()
    desk.record.add(talk_file)
    assert len(client.documents()) == 1
    assert len(client.documents()) == 1


def test_lists_come_in_pages(talks: Any) -> None:
    found, path = [], "/api/v1/documents?limit=1"
    while path:
        answer = talks.get(path)
        found += [d["name"] for d in answer.json()]
        path = answer.links.get("next", {}).get("url")
    assert sorted(found) == ["bergen", "lima", "oslo"]


def test_a_correction_over_the_wire_is_one_of_the_record(opener: Any, talk_file: Any) -> None:
    desk = opener()
    desk.record.add(talk_file)
    client, name = Client(desk.address), talk_file.stem
    made = client.correct(name, "document.publisher", "A newspaper", why="not the ministry's page")
    read = client.reading(name, corrected=False).document.publisher
    assert (made.by, client.reading(name).document.publisher) == ("Ada", "A newspaper") != (made.by, read)
    accepted = client.accept(name, "m1", why="so the Spanish text", seen=made.number)
    assert (accepted.kind, accepted.by, accepted.path) == ("accept", "Ada", "m1")
    client.undo(accepted.number)
    client.undo(made.number)
    assert client.reading(name).document.publisher == read
    assert [d.kind for d in client.history(name)] == ["correct", "accept", "undo", "undo"]


@pytest.mark.parametrize(
    ("ask", "says"),
    [
        (lambda c: c.reading("nowhere"), "no document"),
        (lambda c: c.brief("Norway", "Atlantis"), "no side is called"),
        (lambda c: c.correct("oslo", "s1.mood", "gay"), "no field"),
        (lambda c: c.undo(99), "no decision"),
        (lambda c: c.search(act="sing"), "act"),
    ],
)
def test_a_wrong_question_raises_as_it_does_at_home(talks: Any, ask: Callable[[Client], Any], says: str) -> None:
    with pytest.raises(QueryError, match=says):
        ask(Client(talks.address))


def test_a_server_out_of_reach_is_said() -> None:
    with pytest.raises(RecordError, match="cannot be reached"):
        len(Client("http://127.0.0.1:9"))
    with pytest.raises(QueryError, match="no address"):
        Client("file:///etc/passwd")


def test_a_browser_of_another_site_cannot_write(opener: Any) -> None:
    desk = opener()
    for head in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}, {"cookie": "memcon=x"}):
        answer = httpx.post(desk.address + "/api/v1/history/1/undo", json={"why": ""}, headers=head)
        assert answer.status_code == 403


def test_the_description_names_every_question(talks: Any) -> None:
    described = talks.get("/api/v1/openapi.json").json()
    assert {"/api/v1/documents", "/api/v1/brief", "/api/v1/ledger", "/api/v1/check"} <= set(described["paths"])
    assert not [path for path in described["paths"] if not path.startswith("/api/v1")]


def test_the_record_can_be_taken_away(talks: Any) -> None:
    one = talks.get("/api/v1/export/ical?side=NO")
    assert (one.status_code, one.content) == (200, talks.record.export("ical", "NO")["memcon.ics"])
    several = talks.get("/api/v1/export/csv")
    with zipfile.ZipFile(io.BytesIO(several.content)) as packed:
        assert {name: packed.read(name) for name in packed.namelist()} == dict(talks.record.export("csv"))
    assert several.content == talks.get("/api/v1/export/csv").content
    assert talks.get("/api/v1/export/stone").status_code == 404
