"""The whole record as lines: out, and in again, the same."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from conftest import ENGINES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from readouts import held, promised, readout, said
from test_store import LONG, check_whole

from memcon import Record, open_record
from memcon.errors import QueryError, SourceError
from memcon.types import Reading


def page(name: str, id: str, text: str = "") -> Reading:
    one = readout(
        name,
        held("2024-03-03", city="Tromsø"),
        says=(said("NO", "state", "the grounds “must” be shared\u2028"), said("PE", "thank", "the warm welcome")),
        commits=(promised("talks", "talks would begin", "NO PE", ("in May", "2024-05")),),
        more=text,
    )
    return one.model_copy(update={"document": one.document.model_copy(update={"id": id})})


def lines(record: Record) -> str:
    out = io.StringIO()
    record.export_jsonl(out)
    return out.getvalue()


def answers(record: Record) -> list[object]:
    """What the record says, but for where it is."""
    names = [d.document for d in record.documents()]
    return [
        record.documents(),
        record.readings(),
        [record.reading(n, corrected=False) for n in names],
        [record.versions(n) for n in names],
        [record.fits(n) for n in names],
        record.history(),
        record.people(),
        record.ledger("NO", "PE"),
        record.brief("NO", "PE"),
        record.search("shared"),
        record.search("", act="stress"),
        record.meetings(),
        record.agreement(),
    ]


@pytest.fixture
def record(where: str) -> Iterator[Record]:
    """A record with something of everything in it."""
    with open_record(where) as found:
        for one in (page("a", "a1"), page("b", "b1"), page("a", "a2", "A later line"), page("c", "c1")):
            found.add_reading(one)
        found.correct("a1", "s1.act", "stress", by="Ada", why="“must”")
        found.add_fact("a2", "dates", {"evidence": "in May", "edtf": "2024-05"}, by="Ben")
        found.correct("a2", "d+2.edtf", "2024-05~", by="Ada")
        found.remove("b", "s2", by="Ada")
        found.undo(4, by="Ben")
        found.same_page("c", "b", by="Ada")
        found.judge("c#c1", "kept", by="Ada", note="in June")
        found.same_person("Ingrid Solberg", "Carlos Medina", by="Ada")
        found.review("c1", by="Cem")
        yield found


@pytest.mark.parametrize("engine", ENGINES)
def test_out_and_in_again_is_the_same(record: Record, somewhere: Callable[[str], str], engine: str) -> None:
    """From each engine to each."""
    text = lines(record)
    with open_record(somewhere(engine)) as copy:
        found = copy.import_jsonl(io.StringIO(text))
        assert (found.documents, found.decisions) == (4, 9)
        assert lines(copy) == text
        check_whole(copy)
        assert answers(copy) == answers(record)
        again = copy.import_jsonl(io.StringIO(text))
        assert (again.documents, again.decisions) == (0, 0)
        assert lines(copy) == text


def test_into_a_record_with_decisions_of_its_own(record: Record, somewhere: Callable[[str], str]) -> None:
    """Decisions get the next numbers, and what they speak of follows."""
    with open_record(somewhere("sqlite")) as other:
        other.add_reading(page("x", "x1"))
        other.correct("x", "s1.act", "hope", by="Dag")
        other.import_jsonl(io.StringIO(lines(record)))
        assert [d.number for d in other.history()] == list(range(1, 11))
        assert [d.edtf for d in other.reading("a").dates] == ["2024-05~"]
        assert [(d.number, d.undone_by) for d in other.history("b") if d.undone_by] == [(5, 6)]
        assert other.reading("x").statements[0].act == "hope" and other.reading("a").statements[0].act == "stress"
        assert [j.note for e in other.ledger("NO").entries for j in e.judgements] == ["in June"]
        check_whole(other)


def test_markings_come_along(record: Record, somewhere: Callable[[str], str]) -> None:
    record.mark("b", "internal", by="Ada")
    record.correct("c1", "s1.act", "hope", by="Ada")
    with open_record(somewhere("sqlite")) as copy:
        copy.import_jsonl(io.StringIO(lines(record)))
        assert [copy.marking(id) for id in ("b1", "c1", "a2")] == ["internal", "internal", None]  # b and c are one page


HEAD = '{"kind":"record","format":"memcon.record/1","documents":0,"decisions":0}\n'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("They met.", "line 1 is no line of a record"),
        ('{"kind": "decision", "decision": {"number": 1, "at": "", "by": "A", "kind": "review"}}', "the first line does not say"),
        (HEAD + "{}", "line 2 is no line of a record"),
        (HEAD.replace("record/1", "record/9"), "line 1 .*memcon.record/1"),
        (HEAD + '{"kind": "document", "address": "a"}', "line 2 .*added"),
    ],
)
def test_what_is_no_record(record: Record, text: str, says: str) -> None:
    before = lines(record)
    with pytest.raises(SourceError, match=says):
        record.import_jsonl(io.StringIO(text))
    assert lines(record) == before


def test_files_that_cannot_be_used(record: Record, tmp_path: Any) -> None:
    with pytest.raises(SourceError, match=r"gone\.jsonl: cannot be read"):
        record.import_jsonl(tmp_path / "gone.jsonl")
    with pytest.raises(SourceError, match="cannot be written"):
        record.export_jsonl(tmp_path / "no" / "out.jsonl")
    (tmp_path / "bad.jsonl").write_bytes(b"\xff\xfe")
    with pytest.raises(SourceError, match=r"bad\.jsonl: cannot be read"):
        record.import_jsonl(tmp_path / "bad.jsonl")


# --- anything that people may do ------------------------------------------------------------------

LABELS = st.sampled_from(["s1", "s2", "p1", "c1", "d+2", "d+3"])
STEPS = st.one_of(
    st.tuples(st.just("correct"), st.sampled_from("abc"), st.sampled_from(["s1.act", "s2.act"]), st.sampled_from(["stress", "hope"])),
    st.tuples(st.just("remove"), st.sampled_from("abc"), LABELS),
    st.tuples(st.just("add_fact"), st.sampled_from("abc"), st.just("dates"), st.just({"evidence": "in May", "edtf": "2024-05"})),
    st.tuples(st.just("undo"), st.integers(1, 9)),
    st.tuples(st.just("same_page"), st.sampled_from("abc"), st.sampled_from("abc")),
    st.tuples(st.just("judge"), st.sampled_from(["a#c1", "b#c1"]), st.sampled_from(["kept", "broken"])),
    st.tuples(st.just("add_reading"), st.builds(page, st.sampled_from("abc"), st.sampled_from(["v1", "v2", "v3"]), st.sampled_from("xy"))),
)


@settings(max_examples=200 if LONG else 10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, max_size=9))
@pytest.mark.parametrize("engine", ["sqlite"])
def test_random_edits_and_undos_survive(somewhere: Callable[[str], str], engine: str, steps: Sequence[tuple[Any, ...]]) -> None:
    """Whatever is done, the record is sound and comes out and in again the same; undoing all that stands leaves what the machine read."""
    with open_record(somewhere(engine)) as record, open_record(somewhere(engine)) as copy:
        for name in "abc":
            record.add_reading(page(name, f"{name}0", name))
        for step, *rest in steps:
            try:
                getattr(record, step)(*rest, **({} if step == "add_reading" else {"by": "Ada"}))
            except QueryError:
                continue
        text = lines(record)
        copy.import_jsonl(io.StringIO(text))
        assert lines(copy) == text
        assert answers(copy) == answers(record)
        check_whole(record)
        for decision in reversed(record.history()):
            if decision.undone_by is None and decision.kind != "undo":
                record.undo(decision.number, by="Ben")
        assert all(r == record.reading(r.document.id, corrected=False) for r in record.readings())
        check_whole(record)
