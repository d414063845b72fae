"""Markings: whoever may not see a page gets every answer as if the page had never been added."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

import pytest
import readouts

from memcon.api import Record, open_record
from memcon.errors import QueryError

OPEN = readouts.readout(
    "bergen",
    readouts.held("2024-03-04", city="Bergen"),
    says=(readouts.said("NO", "state", "the envoys would visit the fishing grounds", "fisheries"),),
    commits=(readouts.promised("visit", "President Quispe would visit Norway", "PE", ("in May", "2024-05"), place="NO"),),
)
HIDDEN = readouts.readout(
    "oslo",
    readouts.held("2024-05-12", city="Oslo"),
    heads=readouts.LEADERS,
    says=(readouts.said("both", "agree", "open a line of ferries", "transport"),),
    commits=(readouts.promised("signing", "a treaty on ferries would be signed", "NO PE", ("in June", "2024-06")),),
)


def whole(record: Record) -> str:
    out = io.StringIO()
    record.export_jsonl(out)
    return "".join(line for line in out.getvalue().splitlines() if '"added"' not in line)


QUESTIONS: dict[str, Callable[[Record], Any]] = {
    "len": len,
    "documents": lambda r: r.documents(),
    "documents of a side": lambda r: r.documents(side="PE"),
    "reading": lambda r: r.reading("oslo"),
    "reading by id": lambda r: r.reading("id-oslo", corrected=False),
    "reading by the beginning": lambda r: r.reading("id-o"),
    "readings": lambda r: r.readings(),
    "meetings": lambda r: r.meetings(),
    "the last meeting": lambda r: r.meetings("NO", "PE", limit=1),
    "meeting": lambda r: r.meeting("oslo#m1"),
    "met": lambda r: r.met(),
    "versions": lambda r: r.versions("oslo"),
    "near": lambda r: r.near("bergen"),
    "facts": lambda r: r.facts("oslo"),
    "history": lambda r: r.history(),
    "history of it": lambda r: r.history("oslo"),
    "fits": lambda r: r.fits("oslo"),
    "people": lambda r: r.people(),
    "person": lambda r: r.person("Lund"),
    "uncertain": lambda r: r.uncertain_people(),
    "agreement": lambda r: r.agreement(),
    "search": lambda r: r.search("ferries"),
    "search by issue": lambda r: r.search(topic="transport"),
    "search by side": lambda r: r.search(side="NO").total,
    "facets": lambda r: r.facets(),
    "brief": lambda r: r.brief("NO", "PE"),
    "ledger": lambda r: r.ledger(),
    "wording": lambda r: r.wording("NO", "PE"),
    "compare": lambda r: r.compare("oslo#m1"),
    "check": lambda r: r.check("Norway and Peru agreed to open a line of ferries."),
    "sides": lambda r: r.sides(),
    "topics": lambda r: r.topics(),
    "calendar": lambda r: r.calendar(),
    "calendar file": lambda r: r.export("ical"),
    "tables": lambda r: r.export("csv"),
    "network": lambda r: r.network(),
    "links": lambda r: r.links(),
    "whole": whole,
}


def asked(record: Record, question: str) -> Any:
    """An answer in words, or what is said instead; of the record's own place and of the moment of adding nothing."""
    try:
        return re.sub(r"\d{8}T\d{6}Z|\d{4}-\d\d-\d\dT[\d:]{8}Z", "", repr(QUESTIONS[question](record)))
    except QueryError as error:
        return str(error).replace(record.where, "")


@pytest.fixture
def both(where: str, tmp_path: Any) -> Any:
    """A record with a marked page and what was decided on it, and one that never had it."""
    with open_record(where) as record, open_record(tmp_path / "without.db") as without:
        for reading in (OPEN, HIDDEN):
            record.add_reading(reading)
        without.add_reading(OPEN)
        record.mark("oslo", "internal", by="Ada", why="the ferries")
        record.correct("oslo", "s1.act", "confirm", by="Ada")
        record.judge("oslo#c1", "kept", by="Ada")
        record.review("oslo", by="Ada")
        record.same_person("Erik Lund", "Rosa Quispe", by="Ada")
        record.undo(5, by="Ada")
        yield record, without


def test_every_answer_is_as_if_it_were_not_there(both: tuple[Record, Record]) -> None:
    record, without = both
    told = {q: (asked(record.seen_by(["secret"]), q), asked(without, q)) for q in QUESTIONS}
    assert {q: answers for q, answers in told.items() if answers[0] != answers[1]} == {}


def test_those_to_whom_it_is_given_see_all_of_it(both: tuple[Record, Record]) -> None:
    record, _ = both
    told = {q: (asked(record.seen_by(["internal"]), q), asked(record, q)) for q in QUESTIONS}
    assert {q: answers for q, answers in told.items() if answers[0] != answers[1]} == {}
    assert asked(record, "people") != asked(record.seen_by([]), "people")


def test_nothing_is_written_on_what_is_not_seen(both: tuple[Record, Record]) -> None:
    record, _ = both
    blind, before = record.seen_by([]), len(record.history())
    for write in (
        lambda: blind.correct("oslo", "s1.act", "hope", by="Eve"),
        lambda: blind.remove("id-oslo", "s1", by="Eve"),
        lambda: blind.mark("id-oslo", None, by="Eve"),
        lambda: blind.judge("oslo#c1", "broken", by="Eve"),
        lambda: blind.undo(1, by="Eve"),
        lambda: blind.same_page("bergen", "oslo", by="Eve"),
    ):
        with pytest.raises(QueryError):
            write()
    assert len(record.history()) == before


def test_a_marking_holds_for_later_versions_and_can_be_undone(where: str) -> None:
    with open_record(where) as record:
        record.add_reading(HIDDEN)
        made = record.mark("oslo", "internal", by="Ada")
        new = HIDDEN.document.model_copy(update={"id": "id-oslo-2", "text": HIDDEN.document.text + "They parted."})
        assert record.add_reading(HIDDEN.model_copy(update={"document": new})).status == "new_version"
        assert (record.marking("id-oslo-2"), len(record.seen_by([]))) == ("internal", 0)
        record.undo(made.number, by="Ada")
        assert (record.marking("oslo"), len(record.seen_by([]))) == (None, 1)


@pytest.mark.parametrize("marking", [" ", "a,b", "x" * 41, "a\nb"])
def test_what_cannot_be_a_marking(marking: str, tmp_path: Any) -> None:
    with open_record(tmp_path / "x.db") as record:
        record.add_reading(OPEN)
        with pytest.raises(QueryError, match="cannot be a marking"):
            record.mark("bergen", marking, by="Ada")


def test_a_name_that_another_side_bears_too_tells_nothing_of_who_was_said_to_be_one(tmp_path: Any) -> None:
    """*Erik Lund* of Iceland is named on a hidden page alone; that Norway has one of that name does not show what was decided on him."""
    heads = (("Erik Lund", "Envoy", "IS"), ("Rosa Quispe", "President", "PE"))
    with open_record(tmp_path / "x.db") as record:
        record.add_reading(readouts.readout("reykjavik", readouts.held("2024-04-04", "IS", sides=("IS", "PE")), heads=heads))
        record.mark("reykjavik", "secret", by="Ada")
        record.same_person("Erik Lund", "Rosa Quispe", by="Ada", why="a trial")
        record.add_reading(HIDDEN)
        assert {"Erik Lund", "Rosa Quispe"} <= {p.name for p in record.seen_by(()).people()}
        assert record.seen_by(()).history() == ()


def test_what_was_decided_with_a_hidden_page_does_not_count(tmp_path: Any) -> None:
    """A page joined with a hidden one and parted from it again: a calendar's numbers tell nothing of it."""
    with open_record(tmp_path / "x.db") as record:
        for reading in (OPEN, HIDDEN):
            record.add_reading(reading)
        blind = record.seen_by(())
        for name in ("bergen", "oslo"):
            record.mark(name, "secret", by="Ada")
        record.undo(record.same_page("bergen", "oslo", by="Ada").number, by="Ada")
        record.mark("bergen", None, by="Ada")
        assert {d.kind for d in blind.history()} == {"mark"}
        held = next(e for e in blind.calendar().events if e.kind == "meeting")
        assert held.sequence == 2 * len(blind.history("bergen"))  # two for each change after the first version


@pytest.mark.parametrize("marking", [None, "internal"])
def test_no_page_is_opened_by_joining_it_with_another(marking: str | None, tmp_path: Any) -> None:
    with open_record(tmp_path / "x.db") as record:
        for reading in (OPEN, HIDDEN):
            record.add_reading(reading)
        record.mark("oslo", "secret", by="Ada")
        record.mark("bergen", "internal", by="Ada")
        record.mark("bergen", marking, by="Ada")
        with pytest.raises(QueryError, match="mark them alike first"):
            record.same_page("oslo", "bergen", by="Ada")
        assert len(record.seen_by(["internal"])) == 1
        record.mark("bergen", "secret", by="Ada")
        record.same_page("oslo", "bergen", by="Ada")
        assert len(record.seen_by(["internal"])) == 0


def test_what_was_one_page_stays_hidden_when_it_is_parted(tmp_path: Any) -> None:
    with open_record(tmp_path / "x.db") as record:
        for reading in (OPEN, HIDDEN):
            record.add_reading(reading)
        joined = record.same_page("oslo", "bergen", by="Ada")
        record.mark("oslo", "secret", by="Ada")
        parted = record.undo(joined.number, by="Ada")
        assert [record.marking(name) for name in ("oslo", "bergen")] == ["secret", "secret"]
        record.mark("bergen", None, by="Ada")
        with pytest.raises(QueryError, match="mark them alike first"):
            record.undo(parted.number, by="Ada")
        assert [d.name for d in record.seen_by(()).documents()] == ["bergen"]
        record.mark("bergen", "secret", by="Ada")
        record.undo(parted.number, by="Ada")
        assert len(record.seen_by(())) == 0
