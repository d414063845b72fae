"""What is due, and the ledger page by page: each promise on one page, with what became of it. Each test runs on both engines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from readouts import held, promised, readout

from memcon import Record, open_record
from memcon.api import Decision
from memcon.cli.app import app
from memcon.errors import QueryError
from memcon.types import Reading


def chain() -> list[Reading]:
    """A visit whose time moves and which is held; a ship with no time; a report that stays due; a call of two others."""
    visit = {"persons": ("Rosa Quispe",), "place": "NO"}
    return [
        readout(
            "a",
            held("2024-01-10"),
            commits=(
                promised("visit", "President Quispe would visit Norway in June", "PE", ("in June", "2024-06"), **visit),
                promised("undertaking", "Norway would lend a research ship", "NO", status="undertaken"),
                promised(
                    "conveyance", "Peru would hand over its report by the end of April", "PE", ("by the end of April", "../2024-04-30")
                ),
            ),
        ),
        readout(
            "b",
            held("2024-05-02"),
            commits=(promised("visit", "the visit of President Quispe in September", "PE", ("in September", "2024-09"), **visit),),
        ),
        readout(
            "c",
            held("2024-05-20", sides=("CL", "FR")),
            account="FR",
            heads=(("Luc Morel", "Foreign Minister", "FR"),),
            commits=(promised("call", "the Ministers would speak on 4 June", "CL FR", ("on 4 June", "2024-06-04")),),
        ),
    ]


@pytest.fixture
def record(where: str) -> Iterator[Record]:
    with open_record(where) as found:
        for one in chain():
            found.add_reading(one)
        yield found


def due(record: Record, *sides: str, **asked: object) -> list[tuple[str | None, str, str]]:
    return [(d.first, d.last, f"{d.commitment.name}#{d.commitment.id}") for d in record.due(*sides, **asked).due]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sides", "asked", "found"),
    [
        ([], {"since": "2024-06", "until": "2024-06"}, ["c#c1", "a#c1"]),
        ([], {"since": "2024-06", "until": "2024-06", "latest_first": True}, ["a#c1", "c#c1"]),
        (["Peru"], {"since": "2024-06"}, ["a#c1", "b#c1"]),
        (["Peru", "Chile"], {"since": "2024-01"}, []),
        ([], {"until": "2024-05"}, ["a#c3"]),
        ([], {"until": "2024-06-29"}, ["a#c3", "c#c1"]),
        ([], {"limit": 1, "offset": 1}, ["c#c1"]),
        ([], {}, ["a#c3", "c#c1", "a#c1", "b#c1"]),
    ],
)
def test_what_is_due(record: Record, sides: list[str], asked: dict[str, object], found: list[str]) -> None:
    assert [name for _, _, name in due(record, *sides, **asked)] == found
    total = record.due(*sides, **{k: v for k, v in asked.items() if k not in ("limit", "offset")}).total  # type: ignore[arg-type]
    assert total == (4 if "limit" in asked else len(found))


def test_the_days_it_leaves_open(record: Record) -> None:
    assert due(record) == [
        ("2024-01-10", "2024-04-30", "a#c3"),
        ("2024-06-04", "2024-06-04", "c#c1"),
        ("2024-06-01", "2024-06-30", "a#c1"),
        ("2024-09-01", "2024-09-30", "b#c1"),
    ]


def test_a_correction_moves_it(record: Record) -> None:
    record.correct("c", "c1.when.edtf", "2024-07-09", by="Ada", why="misprint")
    assert due(record, "Chile") == [("2024-07-09", "2024-07-09", "c#c1")]


def test_what_may_not_be_seen_is_not_due(record: Record) -> None:
    made = record.mark("c", "internal", by="Ada", why="not for all")
    assert isinstance(made, Decision)
    assert [name for *_, name in due(record.seen_by(()))] == ["a#c3", "a#c1", "b#c1"]
    assert record.seen_by(()).due(since="2024-06", until="2024-06").total == 1


def turned(record: Record, **asked: object) -> list[tuple[str, str, str | None]]:
    return [(e.id, e.state, e.due) for e in record.ledger_page(**asked).entries]  # type: ignore[arg-type]


def test_pages_hold_each_promise_once_with_its_state(record: Record) -> None:
    whole = {(e.id, e.state, e.due) for e in record.ledger().entries}
    pages = [record.ledger_page(limit=2, offset=at) for at in (0, 2, 4)]
    assert [p.total for p in pages] == [5] * 3 and [p.looked for p in pages] == [2, 2, 1]
    found = [(e.id, e.state, e.due) for p in pages for e in p.entries]
    assert len(found) == len(set(found)) and set(found) == whole


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"since": "2024-06", "until": "2024-06"}, [("c#c1", "open", "2024-06-04")]),  # the visit has another time by now
        ({"since": "2024-09"}, [("a#c1", "open", "2024-09-30")]),
        ({"until": "2024-05-19", "state": "overdue"}, [("a#c3", "overdue", "2024-04-30")]),
        ({"until": "2024-05-19", "state": ("open", "reported")}, []),
        ({"since": "2024", "latest_first": False, "limit": 2}, [("a#c3", "overdue", "2024-04-30"), ("c#c1", "open", "2024-06-04")]),
    ],
)
def test_pages_by_the_day_it_is_due(record: Record, asked: dict[str, object], found: list[tuple[str, str, str]]) -> None:
    assert turned(record, **asked) == found


def test_a_judgement_stands_there_too(record: Record) -> None:
    record.judge("c#c1", "broken", by="Ada", note="they did not speak")
    assert [j.verdict for e in record.ledger_page(since="2024-06", until="2024-06").entries for j in e.judgements] == ["broken"]


@pytest.mark.parametrize(
    ("asked", "says"), [({"state": "kept"}, "no state is called"), ({"since": "soon"}, "is no date"), ({"until": "2024-13"}, "is no date")]
)
def test_questions_that_cannot_be_put(record: Record, asked: dict[str, object], says: str) -> None:
    with pytest.raises(QueryError, match=says):
        record.ledger_page(**asked)  # type: ignore[arg-type]


def test_of_nothing_there_is_an_empty_page(where: str) -> None:
    with open_record(where) as empty:
        page = empty.ledger_page()
    assert (page.today, page.total, page.looked, page.entries) == (None, 0, 0, ())


def test_a_ledger_too_long_for_one_answer_is_not_begun(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("memcon.api.asking._WHOLE", 2)
    with pytest.raises(QueryError, match="name two sides, or ask for pages"):
        record.ledger()
    assert len(record.ledger("Peru").entries) == 3
    monkeypatch.setattr("memcon.api.asking._WHOLE", 1)
    with pytest.raises(QueryError, match="a ledger of 2 documents"):
        record.ledger("Peru")


def test_on_the_command_line(tmp_path: Path) -> None:
    where = str(tmp_path / "memcon.db")
    with open_record(where) as record:
        for one in chain():
            record.add_reading(one)
    run = CliRunner()
    shown = run.invoke(app, ["--record", where, "due", "--since", "2024-06", "--limit", "2"])
    assert shown.exit_code == 0
    assert "4 June 2024" in shown.output and "c#c1" in shown.output and "1 to 2 of 3; go on with: --offset 2" in shown.output
    told = json.loads(run.invoke(app, ["--record", where, "due", "Chile", "--json"]).output)
    assert [d["last"] for d in told["due"]] == ["2024-06-04"]
    assert "nothing is due then" in run.invoke(app, ["--record", where, "due", "--since", "2031"]).output
    paged = run.invoke(app, ["--record", where, "ledger", "--limit", "2"])
    assert paged.exit_code == 0 and "looked at commitments 1 to 2 of 5; go on with: --limit 2 --offset 2" in paged.output
    assert json.loads(run.invoke(app, ["--record", where, "ledger", "--limit", "1", "--json"]).output)["looked"] == 1
    assert run.invoke(app, ["--record", where, "ledger", "--offset", "1"]).exit_code == 2
