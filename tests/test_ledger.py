"""The ledger: each promise with its wordings, dates and state, and where each line stands."""

from __future__ import annotations

import io
from datetime import date

import pytest
from readouts import LEADERS, held, promised, readout, said
from rich.console import Console

from memcon.answers.ledger import ledger
from memcon.answers.saying import headline, time_words
from memcon.cli import ledger as on_screen
from memcon.errors import QueryError
from memcon.types import Reading

GUEST = {"persons": ("Rosa Quispe",), "place": "NO"}


def chain() -> list[Reading]:
    """A visit that moves from early in the year to December, is then timed to the day, and held; and a promise of one side."""
    agreed = (said("both", "agree", "President Quispe would visit Norway", "high-level-visits", section="1"),)
    return [
        readout(
            "a",
            held("2023-06-09"),
            says=agreed,
            sections=(("1", "Coming visits"),),
            commits=(
                promised("visit", "President Quispe would visit Norway early in 2024", "PE", ("early in 2024", "2024"), by=1, **GUEST),
                promised("undertaking", "Norway would lend a research ship", "NO", status="undertaken"),
            ),
        ),
        readout(
            "b", held("2023-11-17"), commits=(promised("visit", "the visit early next year", "PE", ("early next year", "2024"), **GUEST),)
        ),
        readout(
            "c",
            held("2024-05-31"),
            commits=(
                promised("visit", "she would come by the end of the year", "PE", ("by the end of the year", "../2024-12-31"), **GUEST),
            ),
        ),
        readout(
            "d",
            held("2024-07-07"),
            commits=(promised("visit", "from 2 to 4 December", "PE", ("from 2 to 4 December", "2024-12-02/2024-12-04"), **GUEST),),
        ),
        readout("e", held("2024-12-03"), heads=LEADERS),
    ]


def test_a_visit_through_all_its_dates() -> None:
    visit, ship = ledger(chain(), ["Norway", "Peru"]).entries
    assert [(s.said, s.when, s.turn) for s in visit.steps] == [
        ("2023-06-09", "early in 2024", "first"),
        ("2023-11-17", "early next year", "again"),
        ("2024-05-31", "by the end of the year", "moved"),
        ("2024-07-07", "from 2 to 4 December", "narrowed"),
    ]
    assert (visit.state, visit.starts, visit.due) == ("reported", "2024-12-02", "2024-12-04")
    assert [c.name for c in visit.evidence] == ["e"]
    assert headline(visit) == "Visit of Rosa Quispe (Peru) to Norway"
    assert (ship.state, ship.steps[0].status) == ("open", "undertaken")


def test_every_step_cites_words_of_its_page() -> None:
    pages = {r.document.id: r.document.text for r in chain()}
    for entry in ledger(chain(), ["NO", "PE"]).entries:
        for source in (*(s.source for s in entry.steps), *entry.evidence):
            assert source.words
            assert pages[source.document][source.words.start : source.words.end] == source.words.text
    assert ledger(chain(), ["NO", "PE"]).entries[0].steps[0].source.section == "1 Coming visits"


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ({}, ["a#c1", "a#c2"]),
        ({"state": "reported"}, ["a#c1"]),
        ({"state": ("open", "overdue")}, ["a#c2"]),
        ({"state": "cancelled"}, []),
        ({"due": "2030"}, []),
    ],
)
def test_filters(asked: dict[str, str], ids: list[str]) -> None:
    found = ledger(chain(), ["NO", "PE"], **asked)
    assert [e.id for e in found.entries] == ids
    assert (found.note is None) == bool(ids)


def test_due_and_overdue_on_a_day() -> None:
    before = chain()[:4]
    assert [e.id for e in ledger(before, ["NO"], due="2024-12").entries] == ["a#c1"]
    assert ledger(before, ["NO"], due="2024-11").entries == ()
    assert ledger(before, ["NO"], state="overdue", today=date(2024, 12, 4)).entries == ()
    assert [e.state for e in ledger(before, ["NO"], today=date(2024, 12, 5)).entries] == ["overdue", "open"]


def test_no_side_is_all_sides() -> None:
    elsewhere = readout(
        "x", held("2024-01-01", sides=("CL", "FR")), heads=(), commits=(promised("undertaking", "France would send aid", "FR"),)
    )
    assert {e.id for e in ledger([*chain(), elsewhere]).entries} == {"a#c1", "a#c2", "x#c1"}
    assert [e.id for e in ledger([*chain(), elsewhere], ["France"]).entries] == ["x#c1"]


@pytest.mark.parametrize(
    ("sides", "asked", "says"),
    [
        (["Noway"], {}, "did you mean Norway (NO)"),
        (["Zzz"], {}, "two-letter code"),
        (["NO"], {"state": "kept"}, "open, overdue, moved, cancelled, reported"),
        (["NO"], {"due": "soon"}, "is no date"),
    ],
)
def test_questions_that_cannot_be_put(sides: list[str], asked: dict[str, str], says: str) -> None:
    with pytest.raises(QueryError) as error:
        ledger(chain(), sides, **asked)
    assert says in str(error.value)


@pytest.mark.parametrize(
    ("readings", "sides", "says"),
    [
        ([], ["NO", "PE"], "holds no meeting yet"),
        (chain(), ["Norway", "France"], "of these it has meetings with Peru (5)"),
        (chain(), ["France", "Chile"], "Norway–Peru (5)"),
    ],
)
def test_nothing_found_says_what_there_is(readings: list[Reading], sides: list[str], says: str) -> None:
    assert says in (ledger(readings, sides).note or "")


@pytest.mark.parametrize(
    ("starts", "due", "words"),
    [
        ("2005-11-20", "2005-11-22", "20–22 November 2005"),
        ("2005-11-01", "2005-11-30", "November 2005"),
        ("2005-11-30", "2005-12-02", "30 November – 2 December 2005"),
        ("2005-05-31", "2005-12-31", "by 31 December 2005"),
        ("2005-05-31", None, "from 31 May 2005"),
        ("2005-05-31", "2005-05-31", "31 May 2005"),
    ],
)
def test_times_in_words(starts: str | None, due: str | None, words: str) -> None:
    assert time_words(starts, due) == words


def test_on_screen() -> None:
    console = Console(file=io.StringIO(), width=100)
    on_screen.show(ledger(chain(), ["NO", "PE"]), console)
    shown = console.file.getvalue()  # type: ignore[attr-defined]
    assert shown.splitlines()[1] == "1 open, 1 reported, 1 given another time on the way"
    moves = [shown.index(w) for w in ("early in 2024  ", "by the end of the year (moved)", "from 2 to 4 December (narrowed)", "reported: ")]
    assert moves == sorted(moves)
    assert "REPORTED" in shown and "a#c1, § 1 Coming visits" in " ".join(shown.split())


def test_on_screen_with_nothing_to_show() -> None:
    console = Console(file=io.StringIO(), width=100)
    on_screen.show(ledger([], ["NO"]), console)
    assert "memcon add" in console.file.getvalue()  # type: ignore[attr-defined]
