"""What others may try, and what does not happen."""

from __future__ import annotations

import socket
from typing import Any

import httpx
import pytest
import readouts
from season import SEASON

from memcon.errors import RecordError
from memcon.store import Store

SENTENCE = "Foreign Minister Solberg of Norway met with Foreign Minister Medina of Peru in Oslo tomorrow. Medina will visit Oslo next week."

SCRIPT = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'


def test_a_form_from_another_site_is_refused(opener: Any) -> None:
    desk = opener()
    files = {"files": ("talks.txt", b"Foreign Minister Solberg met with Foreign Minister Medina of Peru.")}
    desk.get("/")
    for token in ("", "0" * 64, "é"):
        assert desk.caller.post("/documents", data={"token": token}, files=files).status_code == 403
    stranger = httpx.Client(base_url=desk.address)
    assert stranger.post("/documents", data={"token": desk.token()}, files=files).status_code == 403
    assert len(desk.record) == 0


def test_what_caches_may_keep_carries_no_session(talks: Any) -> None:
    answer = httpx.get(talks.address + "/static/memcon.css")
    assert ("public" in answer.headers["cache-control"], "set-cookie" in answer.headers) == (True, False)
    assert "private" in httpx.get(talks.address + "/").headers["cache-control"]


def test_a_name_of_another_site_is_not_answered(talks: Any) -> None:
    assert talks.get("/", headers={"host": "evil.example"}).status_code == 400


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("talks.exe", b"text", "is no page memcon reads"),
        ("talks.txt", b"%PDF-1.7 ...", "is no text"),
        ("talks.html", b"", "holds no text"),
        ("talks.txt", b"x" * (8 * 1024 * 1024 + 1), "is larger than"),
        ("../../talks.txt", b"\x00\x01\x02\x03" * 100, "talks.txt"),
    ],
)
def test_uploads_that_are_no_pages_are_refused(opener: Any, name: str, data: bytes, says: str) -> None:
    desk = opener()
    answer = desk.post("/documents", files={"files": (name, data)})
    assert (answer.status_code, says in answer.text, len(desk.record)) == (422, True, 0)


def test_a_request_larger_than_all_is_cut_off(talks: Any) -> None:
    host, _, port = talks.address.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(f"POST /documents HTTP/1.1\r\nHost: {host}\r\nContent-Length: {10**9}\r\n\r\n".encode())
        assert b"413" in connection.recv(100)


@pytest.mark.parametrize("body", [b"", b"--x", b"--x\r\nContent-Disposition: form-data; name=files; filename=a.txt\r\n\r\n", b"\xff" * 50])
def test_a_malformed_form_is_refused_quietly(talks: Any, body: bytes) -> None:
    answer = talks.caller.post("/documents", content=body, headers={"content-type": "multipart/form-data; boundary=x"})
    assert 400 <= answer.status_code < 500


@pytest.fixture(scope="module")
def hostile(opener: Any) -> Any:
    """A desk on a source that has script in every field."""
    reading = readouts.readout(
        "trap",
        readouts.held("2024-03-04", city=SCRIPT, venue=SCRIPT, occasion=SCRIPT),
        heads=((SCRIPT, SCRIPT, "NO"), ("Carlos Medina" + SCRIPT, SCRIPT, "PE")),
        says=(readouts.said("NO", "state", SCRIPT, "fisheries"), readouts.said("PE", "state", SCRIPT, "a" + SCRIPT)),
        commits=(readouts.promised("visit", SCRIPT, "PE", (SCRIPT, None), place=SCRIPT, occasion=SCRIPT),),
        cites=(("event", SCRIPT, None),),
        sections=(("1", SCRIPT),),
        more=SCRIPT,
    )
    document = reading.document.model_copy(update={"title": SCRIPT, "publisher": SCRIPT, "source": "https://e.org/" + SCRIPT})
    return opener(reading.model_copy(update={"document": document}))


@pytest.mark.parametrize(
    "path",
    ["/", "/documents", "/documents/trap", "/meetings", "/meetings/trap/m1", "/sides/NO/PE", "/sides/NO/PE/timeline", "/sides/NO/PE/issues",
     "/sides/NO/PE/wording", "/people", "/people/Carlos%20Medina" + httpx.QueryParams({"x": SCRIPT}).__str__()[2:].replace("+", "%20"),
     "/issues", "/issues/fisheries", "/ledger", "/search?words=script"],
)  # fmt: skip
def test_script_in_a_source_stays_text(hostile: Any, path: str) -> None:
    answer = hostile.get(path)
    assert answer.status_code in (200, 404)
    assert "<script>alert" not in answer.text
    assert "<img" not in answer.text


QUERIES = [
    "/documents?side={}", "/documents?since={}", "/documents?until={}", "/documents?offset={}", "/documents/{}",
    "/documents/bergen?words={}",
    "/meetings?a={}", "/meetings?b={}", "/meetings?since={}", "/meetings/{}/m1", "/meetings/oslo/{}", "/sides?a={}&b=NO", "/sides/{}/NO",
    "/sides/NO/PE?topic={}", "/sides/NO/PE?before={}", "/sides/NO/PE/wording?topic={}&of={}", "/people?side={}&name={}", "/people/{}",
    "/people/Rosa%20Quispe?side={}", "/issues/{}", "/issues/fisheries?side={}", "/ledger?a={}&b={}", "/ledger?state={}", "/ledger?due={}",
    "/search?words={}", "/search?side={}", "/search?person={}", "/search?topic={}", "/search?act={}", "/search?kind={}", "/search?since={}",
    "/search?between={}&between=NO", "/static/{}",
]  # fmt: skip
"""Every value that a page takes."""

TRIES = ["' OR 1=1 --", '"; DROP TABLE document; --', SCRIPT, "../../../etc/passwd", "\x00", "💥" * 90, "-1", "9" * 30]


@pytest.mark.parametrize("query", QUERIES)
def test_whatever_is_asked_is_answered_and_nothing_of_it_runs(talks: Any, query: str) -> None:
    for tried in TRIES:
        answer = talks.get(query.replace("{}", httpx.QueryParams({"q": tried}).__str__()[2:]), follow_redirects=True)
        assert answer.status_code < 500, (query, tried)
        assert "<script>alert" not in answer.text
        assert "root:" not in answer.text
    assert len(talks.record) == 3


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py", "/documents/..%2f..%2fetc%2fpasswd", "//etc/passwd"]
)
def test_no_file_outside_is_read(talks: Any, path: str) -> None:
    answer = talks.get(path)
    assert answer.status_code in (400, 404)
    assert "create_app" not in answer.text


def test_what_a_database_says_in_trouble_is_for_those_who_keep_it(opener: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its address, its user, the words of a statement that failed: none of it is for everybody who has an account."""
    desk = opener(people={"Ada": ("admin", ()), "Dan": ("reader", ())})
    dan = desk.as_("Dan")

    def trouble(*_: Any) -> int:
        raise RecordError("the database postgresql://keeper@db.example/talks cannot be reached (connection to 10.0.0.5 failed); look there")

    monkeypatch.setattr(Store, "count", trouble)
    for path in ("/", "/api/v1/"):
        answer = dan.get(path)
        assert (answer.status_code, "keeper" in answer.text, "10.0.0.5" in answer.text) == (503, False, False)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "9999"])
def test_a_day_at_the_end_of_time_stops_no_page(opener: Any, day: str) -> None:
    """Neither one that is asked for nor one that an editor gives a meeting, or a page gives as its own: Home is made of all of them."""
    desk = opener(*SEASON)
    desk.record.correct("bergen", "m1.date", day, by="Ada")
    page = f"<html><head><meta property='article:published_time' content='{day}'></head><body><p>{SENTENCE}</p></body></html>"
    assert desk.post("/documents", files={"files": ("talks.html", page.encode())}).status_code == 200
    paths = ("/", "/meetings", "/meetings/bergen/m1", "/ledger", "/sides/NO/PE", "/sides/NO/PE/timeline", "/calendar", "/calendar.ics")
    asked = (f"/meetings?since={day}", f"/meetings?until={day}", f"/ledger?due={day}", f"/api/v1/ledger/pages?until={day}")
    assert [path for path in (*paths, *asked, "/api/v1/export/csv") if desk.get(path, follow_redirects=True).status_code >= 500] == []
