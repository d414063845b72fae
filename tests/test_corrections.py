"""What people correct: each correction on its fact, beside the machine's value, through undoing, re-reading and new versions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from readouts import held, promised, readout, said

from memcon import Record, open_record
from memcon.errors import QueryError
from memcon.record.corrections import Decision, acceptance, addition, apply, correction, history, removal, standing
from memcon.record.facts import carry_words, facts_of, spans_in
from memcon.types import Document, Noun, Reading, Span


def page() -> Reading:
    return readout(
        "talks",
        held("2024-03-03", city="Oslo"),
        says=(
            said("NO", "state", "the grounds must be shared", "fisheries", cue="said that"),
            said("PE", "thank", "the warm welcome"),
            said("both", "agree", "talks would begin in May"),
        ),
        commits=(promised("talks", "talks would begin", "NO PE", ("in May", "2024-05"), by=3),),
        cites=(("instrument", "the Oslo Accord", "1999"),),
        sections=(("1", "Fisheries"),),
        more="The ministers dined together",
    )


def decided(reading: Reading, *edits: tuple[Any, ...]) -> list[Decision]:
    """Decisions, each made on the reading as the ones before it left it: `("correct", path, value)`, `("remove", label)`,
    `("accept", label)`, `("add", part, fact)`, `("undo", number)`."""
    made: list[Decision] = []
    for number, (kind, *rest) in enumerate(edits, 1):
        now = apply(reading, made)
        if kind == "correct":
            fields = correction(now.reading, now.facts, *rest)
        elif kind == "remove":
            fields = removal(now.facts, *rest)
        elif kind == "accept":
            fields = acceptance(now.facts, *rest)
        elif kind == "add":
            fields = addition(now.reading, now.facts, *rest)
        else:
            fields = {"undoes": rest[0]}
        made.append(Decision(number=number, at="2026-01-01T00:00:00Z", by="Ada", kind=kind, document=reading.document.id, **fields))
    return made


def corrected(reading: Reading, *edits: tuple[Any, ...]) -> Reading:
    return apply(reading, decided(reading, *edits)).reading


VISIT = {"kind": "visit", "status": "undertaken", "actors": ["NO"], "what": "the ministers dined"}


@pytest.mark.parametrize(
    ("edit", "where", "value"),
    [
        (("correct", "s1.act", "stress"), lambda r: r.statements[0].act, "stress"),
        (("correct", "s1.topics", ["security"]), lambda r: r.statements[0].topics, ("security",)),
        (("correct", "s2.content", "warm welcome"), lambda r: r.statements[1].content.text, "warm welcome"),
        (("correct", "s2.content", None), lambda r: r.statements[1].content, None),
        (("correct", "s1.speakers", [{"name": "Carlos Medina", "side": "PE"}]), lambda r: r.statements[0].speakers[0].side, "PE"),
        (("correct", "m1.place.city", "Bergen"), lambda r: r.meetings[0].place.city, "Bergen"),
        (("correct", "m1.duration_minutes", 40), lambda r: r.meetings[0].duration_minutes, 40),
        (("correct", "p2.post", "Chancellor"), lambda r: r.participants[1].post, "Chancellor"),
        (("correct", "c1.when.edtf", "2024-05-02"), lambda r: r.commitments[0].when.edtf, "2024-05-02"),
        (("correct", "r1.name", "the Accord of Oslo"), lambda r: r.references[0].name, "the Accord of Oslo"),
        (("correct", "h1.heading", "Fish"), lambda r: r.sections[0].heading, "Fish"),
        (("correct", "document.side", "PE"), lambda r: r.document.side, "PE"),
        (("remove", "s2"), lambda r: [s.id for s in r.statements], ["s1", "s3"]),
        (("remove", "p1"), lambda r: [p.name for p in r.participants], ["Carlos Medina"]),
        (("remove", "s3"), lambda r: r.commitments[0].statement, None),
        (("remove", "m1"), lambda r: (r.meetings, r.participants, {s.meeting for s in r.statements}), ((), (), {None})),
        (("add", "commitments", {**VISIT, "what": "The ministers dined"}), lambda r: [c.id for c in r.commitments], ["c1", "c+1"]),
        (("add", "participants", {"meeting": "m1", "name": "Ola Dahl", "role": "delegate"}), lambda r: r.participants[-1].name, "Ola Dahl"),
        (("add", "dates", {"evidence": "in May", "edtf": "2024-05"}), lambda r: [d.edtf for d in r.dates], ["2024-05"]),
    ],
)
def test_a_correction_reaches_its_fact_and_no_other(edit: tuple[Any, ...], where: Any, value: object) -> None:
    reading = page()
    assert where(reading) != value
    found = apply(reading, decided(reading, edit))
    assert where(found.reading) == value
    assert [f.state for f in found.fits] == ["applied"]
    _spans_hold(found.reading)
    assert corrected(reading, edit, ("undo", 1)) == reading


def _spans_hold(reading: Reading) -> None:

    for span in spans_in({k: v for k, v in reading.model_dump(mode="json").items() if k != "document"}):
        assert reading.document.text[span.start : span.end] == span.text


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (("correct", "s9.act", "agree"), "no fact 's9'"),
        (("correct", "s1.akt", "agree"), "did you mean s1.act"),
        (("correct", "s1", "agree"), "name a field of s1"),
        (("correct", "s1.act", "shout"), r"s1.act cannot be so: act"),
        (("correct", "s1.id", "s7"), "no field 'id'"),
        (("correct", "s1.content", "words of mine"), "do not stand in the page"),
        (("correct", "s1.content", {"start": 1, "end": 4, "text": "xyz"}), "do not stand at 1"),
        (("correct", "s1.meeting", "m4"), "no meeting 'm4'"),
        (("correct", "s1.parent", "s1"), "no statement 's1'"),
        (("correct", "document.text", "other"), "no field 'text'"),
        (("remove", "document"), "cannot be removed"),
        (("remove", "q1"), "no fact 'q1'"),
        (("accept", "document"), "look over the whole"),
        (("accept", "q1"), "no fact 'q1'"),
        (("add", "promises", {}), "there are: meetings"),
        (("add", "statement", {}), "did you mean statements"),
        (("add", "commitments", {"kind": "visit"}), "commitments cannot be so"),
        (("add", "commitments", VISIT), "do not stand in the page"),
    ],
)
def test_what_cannot_be_corrected(edit: tuple[Any, ...], says: str) -> None:
    with pytest.raises(QueryError, match=says):
        decided(page(), edit)


def test_of_several_places_the_one_next_to_the_fact() -> None:
    reading = page()
    text = "welcome. " + reading.document.text
    moved = Reading.model_validate_json(reading.model_dump_json())
    shifted = _shift(moved, text, 9)
    found = corrected(shifted, ("correct", "s2.content", "welcome")).statements[1].content
    assert found is not None and found.start > 9


def _shift(reading: Reading, text: str, by: int) -> Reading:
    """The same reading of a longer text."""

    def move(value: Any) -> Any:
        if isinstance(value, dict):
            if set(value) == {"start", "end", "text"}:
                return {**value, "start": value["start"] + by, "end": value["end"] + by}
            return {k: move(v) for k, v in value.items()}
        return [move(v) for v in value] if isinstance(value, list) else value

    values = move(reading.model_dump(mode="json"))
    values["document"]["text"] = text
    return Reading.model_validate(values)


# --- undoing --------------------------------------------------------------------------------------


def test_undoing_an_undoing_brings_back() -> None:
    made = decided(page(), ("correct", "s1.act", "stress"), ("undo", 1), ("undo", 2))
    assert [(d.number, d.undone_by) for d in history(made)] == [(1, None), (2, 3), (3, None)]
    assert [d.number for d in standing(made)] == [1]


EDITS = st.one_of(
    st.tuples(st.just("correct"), st.sampled_from(["s1.act", "s2.act", "s3.act"]), st.sampled_from(["agree", "stress", "hope"])),
    st.tuples(st.just("correct"), st.just("m1.place.city"), st.sampled_from(["Oslo", "Bergen", None])),
    st.tuples(st.just("correct"), st.just("document.side"), st.sampled_from(["NO", "PE", None])),
    st.tuples(st.just("accept"), st.sampled_from(["s1", "s2", "p1", "c1", "m1"])),
    st.tuples(st.just("remove"), st.sampled_from(["s1", "s2", "s3", "p1", "c1", "m1"])),
    st.tuples(st.just("add"), st.just("dates"), st.just({"evidence": "in May", "edtf": "2024-05"})),
    st.tuples(st.just("undo"), st.integers(1, 12)),
)


def _play(reading: Reading, edits: Sequence[tuple[Any, ...]]) -> list[Decision]:
    """The decisions of those edits that can be made."""
    made: list[Decision] = []
    for kind, *rest in edits:
        now = apply(reading, made)
        try:
            if kind == "correct":
                fields = correction(now.reading, now.facts, *rest)
            elif kind == "add":
                fields = addition(now.reading, now.facts, *rest)
            elif kind == "remove":
                fields = removal(now.facts, *rest)
            elif kind == "accept":
                fields = acceptance(now.facts, *rest)
            elif rest[0] in {d.number for d in history(made) if d.undone_by is None}:
                fields = {"undoes": rest[0]}
            else:
                continue
        except QueryError:
            continue
        made.append(Decision(number=len(made) + 1, at="2026-01-01T00:00:00Z", by="Ada", kind=kind, document=reading.document.id, **fields))
    return made


@settings(max_examples=150, deadline=None)
@given(st.lists(EDITS, max_size=12))
def test_random_edits_and_undos(edits: list[tuple[Any, ...]]) -> None:
    """Whatever is edited and undone: the reading stays sound; undoing all gives the machine's back; only what stands has an effect; the
    same decisions give the same reading."""
    reading = page()
    made = _play(reading, edits)
    found = apply(reading, made)
    _spans_hold(found.reading)
    assert Reading.model_validate_json(found.reading.model_dump_json()) == found.reading
    assert apply(reading, standing(made)).reading == found.reading == apply(reading, list(reversed(made))).reading
    assert {f.number for f in found.fits} == {d.number for d in standing(made)}
    assert set(found.facts) >= set(facts_of(found.reading)) - {f"{letter}{i}" for letter in "phrdx" for i in range(9)}
    every = [*made]
    for d in reversed(standing(made)):
        every.append(Decision(number=len(every) + 1, at="", by="Ben", kind="undo", undoes=d.number))
    assert apply(reading, every).reading == reading


# --- another reading of the page ------------------------------------------------------------------


def reread(reading: Reading, **parts: tuple[Noun, ...]) -> Reading:
    return reading.model_copy(update=parts)


def test_corrections_find_their_fact_under_another_number() -> None:
    reading = page()
    made = decided(reading, ("correct", "s2.act", "welcome"), ("remove", "s3"), ("correct", "p2.post", "Chancellor"))
    first, second, third = reading.statements
    renumbered = tuple(s.model_copy(update={"id": f"s{i}"}) for i, s in enumerate((second, third, first), 1))
    newer = reread(reading, statements=renumbered, participants=tuple(reversed(reading.participants)))
    found = apply(newer, made)
    assert [(s.id, s.act) for s in found.reading.statements] == [("s1", "welcome"), ("s3", "state")]
    assert [p.post for p in found.reading.participants] == ["Chancellor", "Foreign Minister"]
    assert {f.state for f in found.fits} == {"applied"}


def test_corrections_that_no_longer_fit_are_told() -> None:
    reading = page()
    made = decided(reading, ("correct", "s2.act", "welcome"), ("remove", "s3"), ("correct", "s1.act", "stress"))
    first = reading.statements[0].model_copy(update={"act": "stress"})
    found = apply(reread(reading, statements=(first,)), made)
    assert [(f.number, f.state) for f in found.fits] == [(1, "unfit"), (2, "agrees"), (3, "agrees")]
    assert "no statement stands on its words" in found.fits[0].note
    assert found.reading.statements == (first,)


@pytest.mark.parametrize("label", ["m1", "p1", "h1", "s1", "s3", "c1", "r1"])
def test_an_accepted_fact_stays_as_it_is_while_the_machine_reads_the_same(label: str) -> None:
    reading = page()
    found = apply(reading, decided(reading, ("accept", label)))
    assert (found.reading, [(f.state, f.label) for f in found.fits]) == (reading, [("agrees", label)])


def test_what_was_accepted_holds_when_the_machine_reads_otherwise() -> None:
    reading = page()
    made = decided(reading, ("accept", "s1"), ("accept", "p2"), ("accept", "s2"))
    first, second, third = reading.statements
    other = second.model_copy(update={"id": "s1", "act": "welcome", "parent": None}), first.model_copy(update={"id": "s2"})
    found = apply(reread(reading, statements=other, participants=tuple(reversed(reading.participants))), made)
    assert [(s.id, s.act) for s in found.reading.statements] == [("s1", "thank"), ("s2", "state")]
    assert found.reading.statements[0].rule == "decision:3"
    told = [(f.number, f.state, f.label, f.note) for f in found.fits]
    assert told == [(1, "agrees", "s2", ""), (2, "agrees", "p1", ""), (3, "applied", "s1", "the machine now reads otherwise: act")]
    gone = apply(reread(reading, statements=(third,)), made)
    assert [(f.state, f.label) for f in gone.fits] == [("unfit", None), ("agrees", "p2"), ("unfit", None)]


def test_who_accepts_a_correction_answers_for_it() -> None:
    reading = page()
    edits = (("correct", "s1.act", "stress"), ("accept", "s1"), ("undo", 1))
    assert corrected(reading, *edits).statements[0].act == "stress"
    assert corrected(reading, *edits, ("undo", 2)) == reading
    assert corrected(reading, ("accept", "s1"), ("correct", "s1.act", "stress")).statements[0].act == "stress"


def test_what_a_person_added_and_the_machine_now_reads_is_there_once() -> None:
    reading = page()
    made = decided(reading, ("add", "dates", {"evidence": "in May", "edtf": "2024-05"}))
    date = apply(reading, made).reading.dates[0]
    found = apply(reread(reading, dates=(date.model_copy(update={"rule": "month"}),)), made)
    assert len(found.reading.dates) == 1 and found.fits[0].state == "agrees"


# --- another version of the page ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "words", "place"),
    [
        ("They met in Oslo.", "On Monday they met in Oslo.", "met in Oslo", 15),
        ("They met in Oslo.", "They met in Bergen.", "met in Oslo", None),
        ("They agreed. They left.", "They left. They agreed. They left.", "They agreed", 11),
        ("a b c", "a x c", "b", None),
        ("the visit in May", "in May the visit", "the visit", 7),
        ("", "a", "", 0),
    ],
)
def test_words_carried_to_another_version(old: str, new: str, words: str, place: int | None) -> None:
    start = old.index(words)
    found = carry_words(old, new)(Span(start=start, end=start + len(words), text=words)) if words else None
    assert (found.start if found else None) == (place if words else None)
    assert found is None or new[found.start : found.end] == words


@given(st.text("ab \n", max_size=40), st.text("ab \n", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_carried_words_are_the_same_words(old: str, new: str, start: int, end: int) -> None:
    span = Span(start=start, end=end, text=old[start:end])
    if span.text and start + len(span.text) == end:
        found = carry_words(old, new)(span)
        assert found is None or new[found.start : found.end] == found.text == span.text


# --- in the record --------------------------------------------------------------------------------


@pytest.fixture
def record(where: str) -> Iterator[Record]:
    with open_record(where) as found:
        found.add_reading(page())
        yield found


def test_the_record_keeps_both_values(record: Record) -> None:
    made = record.correct("talks", "s1.act", "stress", by=" Ada ", why="the verb is insisted")
    assert (made.number, made.by, made.machine, made.value) == (1, "Ada", "state", "stress")
    assert record.reading("talks").statements[0].act == "stress"
    assert record.reading("talks").statements[0].rule == "decision:1"
    assert record.reading("talks", corrected=False) == page()
    again = record.correct("talks", "s1.act", "hope", by="Ben")
    assert again.machine == "state"
    assert record.reading("talks").statements[0].act == "hope"
    record.undo(again.number, by="Ada")
    assert record.reading("talks").statements[0].act == "stress"
    assert [(d.number, d.kind, d.by, d.undone_by) for d in record.history()] == [
        (1, "correct", "Ada", None),
        (2, "correct", "Ben", 3),
        (3, "undo", "Ada", None),
    ]


def test_what_is_corrected_is_found_as_corrected(record: Record) -> None:
    assert record.search("", act="stress").total == 0
    record.correct("talks", "s1.act", "stress", by="Ada")
    record.correct("talks", "m1.date", "2024-03-04", by="Ada")
    record.correct("talks", "m1.sides", ["NO", "CL"], by="Ada")
    assert record.search("shared", act="stress", since="2024-03-04").total == 1
    assert record.documents(side="Chile")[0].day == "2024-03-04"
    assert [m.sides for m in record.meetings("Chile")] == [("NO", "CL")]
    assert [r.document.id for r in record.readings(("CL",))] == ["id-talks"]


def test_facts_by_their_labels(record: Record) -> None:
    record.remove("talks", "p1", by="Ada")
    record.add_fact("talks", "dates", {"evidence": "in May", "edtf": "2024-05"}, by="Ada")
    assert list(record.facts("talks")) == ["m1", "p2", "h1", "s1", "s2", "s3", "c1", "r1", "d+2"]


def test_corrections_of_additions(record: Record) -> None:
    record.add_fact("talks", "dates", {"evidence": "in May", "edtf": "2024-05"}, by="Ada")
    record.correct("talks", "d+1.edtf", "2024-05-01", by="Ben")
    assert record.reading("talks").dates[0].edtf == "2024-05-01"
    record.remove("talks", "d+1", by="Ada")
    assert record.reading("talks").dates == ()


@pytest.mark.parametrize(("number", "says"), [(9, "no decision 9"), (1, "undone already, by decision 2")])
def test_what_cannot_be_undone(record: Record, number: int, says: str) -> None:
    record.correct("talks", "s1.act", "stress", by="Ada")
    record.undo(1, by="Ada")
    with pytest.raises(QueryError, match=says):
        record.undo(number, by="Ada")


def test_a_decision_needs_a_name(record: Record) -> None:
    with pytest.raises(QueryError, match="say who decides"):
        record.correct("talks", "s1.act", "stress", by=" ")


def test_read_again_by_another_memcon(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    record.correct("talks", "s2.act", "welcome", by="Ada")
    record.remove("talks", "s3", by="Ada")
    monkeypatch.setattr("memcon.__version__", "99")
    newer = reread(page(), statements=tuple(s.model_copy(update={"id": f"s{4 - i}"}) for i, s in enumerate(page().statements, 1)))
    before = record.state()
    assert record.add_reading(newer).status == "read_again"
    assert record.state() != before  # what was worked out before holds no longer
    before = record.state()
    assert [(s.id, s.act) for s in record.reading("talks").statements] == [("s3", "state"), ("s2", "welcome")]
    assert record.add_reading(newer).status == "unchanged"
    assert record.add_reading(page()).status == "unchanged"  # the same memcon reads it the same
    assert record.state() == before
    monkeypatch.setattr("memcon.__version__", "100")
    record.add_reading(reread(page(), statements=()))
    assert [(f.number, f.state) for f in record.fits("talks")] == [(1, "unfit"), (2, "agrees")]
    assert len(record.history()) == 2


def version(text: str, id: str) -> Reading:
    at = text.index("agreed")
    statement = {"id": "s1", "voice": "joint", "speakers": [], "act": "agree", "cue": {"start": at, "end": at + 6, "text": "agreed"}}
    document = Document(id=id, source="https://example.org/talks", sha256="", text=text)
    return Reading.model_validate({"document": document, "statements": [statement]})


def test_corrections_follow_their_words_into_a_new_version(record: Record) -> None:
    old, new = version("They met. They agreed on fish. The end.", "v1"), version("Late on Monday they met. They agreed on fish.", "v2")
    record.add_reading(old)
    record.correct("v1", "s1.act", "concur", by="Ada")
    record.correct("v1", "s1.content", "fish", by="Ada")
    record.correct("v1", "s1.cue", "The end", by="Ada")
    assert record.add_reading(new).status == "new_version"
    fits = record.fits("v2")
    assert [(f.number, f.state) for f in fits] == [(1, "applied"), (2, "applied"), (3, "unfit")]
    assert "no longer in the page" in fits[2].note
    now = record.reading("v2").statements[0]
    assert now.act == "concur" and now.content and now.content.start == new.document.text.index("fish")
    record.correct("v2", "s1.act", "share_view", by="Ada")
    assert record.reading("v1").statements[0].act == "concur"  # a later version's correction is its own
    assert record.reading("v2").statements[0].act == "share_view"
    assert len(record.history("v1")) == len(record.history("v2")) == 4
