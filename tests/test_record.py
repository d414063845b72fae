"""A record: what is put in, found, asked. Each test runs on both engines."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import ENGINES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from readouts import held, promised, readout, said

from memcon import Record, open_record
from memcon.api import Added
from memcon.errors import QueryError
from memcon.types import Reading


@pytest.fixture
def record(where: str) -> Iterator[Record]:
    with open_record(where) as found:
        yield found


def chain() -> list[Reading]:
    """Norway and Peru over three meetings, the second told by both; France and Chile once."""
    spring = promised("visit", "President Quispe would visit Norway in spring", "PE", ("in spring", "2024-21"), persons=("Rosa Quispe",))
    return [
        readout(
            "2024-01-10-oslo",
            held("2024-01-10", city="Oslo"),
            says=(
                said("NO", "stress", "the fishing grounds must be shared by treaty", "fisheries"),
                said("PE", "protest", "the boats had been detained without cause", "fisheries"),
            ),
            commits=(spring,),
        ),
        readout(
            "2024-03-03-no",
            held("2024-03-03", city="Oslo"),
            says=(said("both", "agree", "negotiations on a fisheries treaty would begin in May", "fisheries", "treaties"),),
        ),
        readout("2024-03-03-pe", held("2024-03-03", city="Oslo"), account="PE", says=(said("PE", "thank", "the warm welcome"),)),
        readout(
            "2024-06-01-lima",
            held("2024-06-01", "PE", city="Lima"),
            says=(said("NO", "state", "Peru’s détente with its neighbours", "security"),),
        ),
        readout(
            "2024-02-02-paris",
            held("2024-02-02", "FR", sides=("CL", "FR")),
            account="FR",
            heads=(("Luc Morel", "Foreign Minister", "FR"),),
        ),
    ]


@pytest.fixture(scope="module", params=ENGINES)
def full(request: pytest.FixtureRequest, somewhere: Callable[[str], str]) -> Iterator[Record]:
    """A record with the chain, for the tests that only ask."""
    with open_record(somewhere(request.param)) as record:
        for one in chain():
            assert record.add_reading(one).status == "added"
        yield record


# --- files ----------------------------------------------------------------------------------------


def _write(folder: Path, **pages: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")


def test_folders_stand_for_their_pages_by_name(record: Record, tmp_path: Path) -> None:
    _write(tmp_path / "pages", b="B met C.", a="A met B.")
    _write(tmp_path / "pages" / "below", c="C met D.")
    (tmp_path / "pages" / "notes.pdf").write_bytes(b"%PDF")
    told: list[tuple[str, int, int]] = []
    found = record.add(tmp_path / "pages", progress=lambda a, n, of: told.append((Path(a.source).name, n, of)))
    assert [(Path(a.source).name, a.status) for a in found] == [("a.txt", "added"), ("b.txt", "added"), ("c.txt", "added")]
    assert told == [("a.txt", 1, 3), ("b.txt", 2, 3), ("c.txt", 3, 3)]
    assert [a.status for a in record.add([tmp_path / "pages"])] == ["unchanged"] * 3
    assert len(record) == 3


def test_same_bytes_are_one_document_wherever_they_stand(record: Record, tmp_path: Path) -> None:
    _write(tmp_path, one="They met.", two="They met.")
    first, second = record.add([tmp_path / "one.txt", str(tmp_path / "two.txt")])
    assert (first.status, second.status) == ("added", "unchanged")
    assert first.document == second.document


def test_other_text_of_a_page_is_its_new_version(record: Record, tmp_path: Path) -> None:
    _write(tmp_path, page="They met on Monday.")
    old = record.add(tmp_path / "page.txt")[0]
    _write(tmp_path, page="They met on Tuesday.")
    new = record.add(tmp_path / "page.txt")[0]
    assert (old.status, new.status) == ("added", "new_version")
    assert len(record) == 1 and [d.version for d in record.documents()] == [2]
    assert record.reading("page").document.text == "They met on Tuesday."
    assert record.reading(old.document or "").document.text == "They met on Monday."


def test_a_bad_file_is_reported_and_the_rest_is_read(record: Record, tmp_path: Path) -> None:
    _write(tmp_path, good="They met.")
    gone, good = record.add([tmp_path / "gone.txt", tmp_path / "good.txt"])
    assert gone == Added(source=str(tmp_path / "gone.txt"), document=None, status="failed", error=gone.error)
    assert gone.error and str(tmp_path / "gone.txt") in gone.error
    assert good.status == "added"


def test_a_file_name_that_is_no_text(record: Record, tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"talks\xff.txt")).write_text("They met.", encoding="utf-8")
    except (OSError, ValueError):
        pytest.skip("this file system takes no such name")
    assert [(a.status, Path(a.source).name) for a in record.add(tmp_path)] == [("added", "talks\ufffd.txt")]
    assert record.documents()[0].name == "talks\ufffd"


# --- looking up -----------------------------------------------------------------------------------


def test_a_reading_comes_back_as_it_went_in(full: Record) -> None:
    for one in chain():
        assert full.reading(one.document.id) == one


@pytest.mark.parametrize("name", ["id-2024-01-10-oslo", "2024-01-10-oslo", "2024-01-10-oslo.txt", "pages/2024-01-10-oslo.txt"])
def test_names_of_a_document(full: Record, name: str) -> None:
    assert full.reading(name).document.id == "id-2024-01-10-oslo"


@pytest.mark.parametrize(
    ("name", "says"),
    [("2024-01-10-olso", "did you mean 2024-01-10-oslo"), ("2024", "has no document"), ("", "has no document"), ("%", "has no document")],
)
def test_documents_that_are_not_there(full: Record, name: str, says: str) -> None:
    with pytest.raises(QueryError, match=says):
        full.reading(name)


def test_ids_by_their_beginning(record: Record) -> None:
    for id in ("abcd1", "abcd2", "abxx"):
        one = readout(id, held("2024-01-01"))
        record.add_reading(one.model_copy(update={"document": one.document.model_copy(update={"id": id, "source": f"n-{id}.txt"})}))
    assert record.reading("abx").document.id == "abxx"
    with pytest.raises(QueryError, match=r"2 documents.*abcd1, abcd2"):
        record.reading("abcd")


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ({}, ["2024-06-01-lima", "2024-03-03-pe", "2024-03-03-no", "2024-02-02-paris", "2024-01-10-oslo"]),
        ({"side": "Chile"}, ["2024-02-02-paris"]),
        ({"side": "pe", "until": "2024-02"}, ["2024-01-10-oslo"]),
        ({"since": "2024-03-03", "until": "2024-03-03"}, ["2024-03-03-pe", "2024-03-03-no"]),
        ({"limit": 2, "offset": 1}, ["2024-03-03-pe", "2024-03-03-no"]),
        ({"since": "2025"}, []),
    ],
)
def test_documents(full: Record, asked: dict[str, object], names: list[str]) -> None:
    assert [d.name for d in full.documents(**asked)] == names  # type: ignore[arg-type]


def test_what_the_list_shows(full: Record) -> None:
    entry = full.documents(until="2024-01-31")[0]
    assert (entry.side, entry.sides, entry.day) == ("NO", ("NO", "PE"), "2024-01-10")
    assert (entry.meetings, entry.statements, entry.commitments, entry.doubts, entry.version) == (1, 2, 1, 0, 1)


@pytest.mark.parametrize(
    ("sides", "before", "names"),
    [
        (("NO", "Peru"), None, ["2024-01-10-oslo", "2024-03-03-no", "2024-03-03-pe", "2024-06-01-lima"]),
        (("NO", "Peru"), "2024-03-03", ["2024-01-10-oslo"]),
        (("CL",), None, ["2024-02-02-paris"]),
        (("CL", "NO"), None, []),
        ((), "2024-02", ["2024-01-10-oslo"]),
    ],
)
def test_readings_of_sides(full: Record, sides: tuple[str, ...], before: str | None, names: list[str]) -> None:
    assert [f"{r.document.id[3:]}" for r in full.readings(sides, before)] == names


@pytest.mark.parametrize(
    ("sides", "asked", "ids"),
    [
        ((), {"limit": 9}, ["2024-06-01-lima#m1", "2024-03-03-no#m1", "2024-02-02-paris#m1", "2024-01-10-oslo#m1"]),
        ((), {"limit": 2, "offset": 1}, ["2024-03-03-no#m1", "2024-02-02-paris#m1"]),
        ((), {}, ["2024-06-01-lima#m1", "2024-03-03-no#m1", "2024-02-02-paris#m1", "2024-01-10-oslo#m1"]),
        (("Norway",), {"limit": 1}, ["2024-06-01-lima#m1"]),
        (("Norway",), {"limit": 1, "offset": 1}, ["2024-03-03-no#m1"]),
        (("NO", "PE"), {"since": "2024-02", "until": "2024-05"}, ["2024-03-03-no#m1"]),
        (("NO", "FR"), {}, []),
    ],
)
def test_meetings(full: Record, sides: tuple[str, ...], asked: dict[str, object], ids: list[str]) -> None:
    assert [m.id for m in full.meetings(*sides, **asked)] == ids  # type: ignore[arg-type]


def test_a_meeting_is_put_together_from_its_accounts(full: Record) -> None:
    entry = full.meetings(since="2024-03-01", until="2024-03-31")[0]
    assert [(a.name, a.side, a.meeting) for a in entry.accounts] == [("2024-03-03-no", "NO", "m1"), ("2024-03-03-pe", "PE", "m1")]
    assert [p.name for p in entry.present] == ["Ingrid Solberg", "Carlos Medina"]
    assert (entry.day, entry.form, entry.place.city, entry.sides) == ("2024-03-03", "meeting", "Oslo", ("NO", "PE"))


# --- search ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "asked", "ids"),
    [
        ("treaty", {}, ["2024-03-03-no#s1", "2024-01-10-oslo#s1"]),
        ("treaties", {}, ["2024-03-03-no#s1", "2024-01-10-oslo#s1"]),
        ("fisheries treaty", {}, ["2024-03-03-no#s1"]),
        ('"treaty by shared"', {}, []),
        ('"shared by treaty"', {}, ["2024-01-10-oslo#s1"]),
        ("fish*", {}, ["2024-03-03-no#s1", "2024-01-10-oslo#s1"]),
        ("negotiat*", {}, ["2024-03-03-no#s1"]),
        ("detente", {}, ["2024-06-01-lima#s1"]),
        ("DÉTENTE", {}, ["2024-06-01-lima#s1"]),
        ("Peru", {}, ["2024-06-01-lima#s1"]),
        ("visit", {}, ["2024-01-10-oslo#c1"]),
        ("visit", {"kind": "statement"}, []),
        ("", {"kind": "commitment"}, ["2024-01-10-oslo#c1"]),
        ("", {"act": "protest"}, ["2024-01-10-oslo#s2"]),
        ("", {"act": "share view"}, []),
        ("", {"person": "solberg"}, ["2024-06-01-lima#s1", "2024-01-10-oslo#s1"]),
        ("", {"person": "Rosa Quispe"}, ["2024-01-10-oslo#c1"]),
        ("", {"side": "Peru"}, ["2024-03-03-no#s1", "2024-03-03-pe#s1", "2024-01-10-oslo#s2", "2024-01-10-oslo#c1"]),
        ("", {"side": "PE", "since": "2024-03"}, ["2024-03-03-no#s1", "2024-03-03-pe#s1"]),
        ("", {"side": "PE", "until": "2024-02"}, ["2024-01-10-oslo#s2", "2024-01-10-oslo#c1"]),
        ("", {"topic": "security"}, ["2024-06-01-lima#s1"]),
        ("the", {"between": ("NO", "FR")}, []),
        ("treaty", {"between": ("Norway", "PE"), "limit": 1}, ["2024-03-03-no#s1"]),
        ("treaty", {"limit": 1, "offset": 1}, ["2024-01-10-oslo#s1"]),
        ("zebra", {}, []),
    ],
)
def test_search(full: Record, words: str, asked: dict[str, object], ids: list[str]) -> None:
    found = full.search(words, **asked)  # type: ignore[arg-type]
    assert sorted(f"{h.name}#{h.id}" for h in found.hits) == sorted(ids)
    days = [h.day or "" for h in found.hits]
    assert days == sorted(days, reverse=True)
    if "limit" not in asked:
        assert found.total == len(ids)


def test_a_hit_shows_where_it_stands(full: Record) -> None:
    hit = full.search('"fishing ground" share').hits[0]
    assert full.reading(hit.document).document.text[hit.span.start : hit.span.end] == hit.span.text
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["fishing grounds", "shared"]
    assert (hit.act, hit.topics, hit.day, hit.meeting) == ("stress", ("fisheries",), "2024-01-10", "m1")
    assert [(s.name, s.side) for s in hit.speakers] == [("Ingrid Solberg", "NO")]


def test_total_counts_what_the_page_leaves_out(full: Record) -> None:
    found = full.search("treaty", limit=1)
    assert (found.total, len(found.hits)) == (2, 1)


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"side": "Noway"}, "did you mean Norway"),
        ({"act": "protst"}, "did you mean protest"),
        ({"since": "soon"}, "is no date"),
        ({"topic": "zzz"}, "no issue is called"),
        ({"kind": "promise"}, "statement, commitment"),
    ],
)
def test_questions_that_cannot_be_put(record: Record, asked: dict[str, object], says: str) -> None:
    with pytest.raises(QueryError, match=says):
        record.search("", **asked)  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text() | st.text(alphabet="abñ\"*()^:-+{}\\'&|!<>~ \0\n%_“”"), person=st.text(max_size=5))
def test_no_words_break_the_search(full: Record, words: str, person: str) -> None:
    found = full.search(words, person=person or None)
    assert found.total >= len(found.hits)


# --- answers --------------------------------------------------------------------------------------


def test_brief_and_ledger_are_those_of_the_readings(full: Record) -> None:
    found = full.brief("Norway", "Peru", before="2024-06-01")
    assert [m.day for m in found.meetings] == ["2024-03-03", "2024-01-10"]
    assert [e.id for e in full.ledger("NO", "PE").entries] == ["2024-01-10-oslo#c1"]
    assert full.ledger("NO", "PE", state="cancelled").entries == ()
    assert full.links().same_meeting == (("2024-03-03-no#m1", "2024-03-03-pe#m1"),)


def test_nothing_found_says_what_there_is(full: Record) -> None:
    assert "of these it has meetings with" in (full.brief("Norway", "France").note or "")
    assert "Norway–Peru (4)" in (full.ledger("Japan", "Russia").note or "")


def test_before_the_first_account(full: Record) -> None:
    assert "its first account is of 2024-01-10" in (full.brief("NO", "PE", before="2020").note or "")
