"""Versions of a page: which texts are versions of one, what changed, near repeats, and what a person says of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from readouts import held, promised, readout, said

from memcon import Record, open_record
from memcon.errors import QueryError
from memcon.record.repeats import shared, sketch
from memcon.record.versions import changes
from memcon.types import Reading

LONG = " ".join(f"clause{i} of the communiqué on fisheries" for i in range(60))


def page(name: str, id: str, *says: str, day: str = "2024-03-03", city: str = "Oslo", more: str = "") -> Reading:
    one = readout(
        name,
        held(day, city=city),
        says=tuple(said("NO", act, words) for act, words in (s.split(": ") for s in says)),
        commits=(promised("talks", "talks would begin", "NO PE", ("in May", "2024-05")),),
        more=more,
    )
    return one.model_copy(update={"document": one.document.model_copy(update={"id": id})})


@pytest.fixture
def record(where: str) -> Iterator[Record]:
    with open_record(where) as found:
        yield found


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (("state: the grounds are shared",), ("state: the grounds are shared",), []),
        (
            ("state: the grounds are shared",),
            ("stress: the grounds are shared",),
            [("statements", "changed", "the grounds are shared", [("act", "state", "stress")])],
        ),
        (
            ("state: the grounds are shared", "thank: the welcome"),
            ("thank: the welcome",),
            [("statements", "dropped", "the grounds are shared", [])],
        ),
        (
            ("thank: the welcome",),
            ("state: the grounds are shared", "thank: the welcome"),
            [("statements", "added", "the grounds are shared", [])],
        ),
        (
            ("state: the grounds are shared by treaty alone",),
            ("state: the grounds are shared by treaty",),
            [
                (
                    "statements",
                    "changed",
                    "the grounds are shared by treaty",
                    [("content", "the grounds are shared by treaty alone", "the grounds are shared by treaty")],
                )
            ],
        ),
    ],
)
def test_what_changed_in_facts(old: tuple[str, ...], new: tuple[str, ...], told: list[object]) -> None:
    found = changes(page("talks", "v1", *old), page("talks", "v2", *new))
    assert [(c.part, c.edit, c.words, [(f.field, f.before, f.now) for f in c.fields]) for c in found] == told


def test_changes_of_meetings_and_documents() -> None:
    old, new = page("talks", "v1"), page("talks", "v2", day="2024-03-04", city="Bergen")
    fields = {c.part: [(f.field, f.before, f.now) for f in c.fields] for c in changes(old, new)}
    assert fields == {
        "document": [("published", "2024-03-03", "2024-03-04")],
        "meetings": [("date", "2024-03-03", "2024-03-04"), ("place", "city Oslo; country NO", "city Bergen; country NO")],
    }


def test_versions_in_order_with_their_changes(record: Record) -> None:
    statuses = [record.add_reading(page("talks", f"v{i}", f"state: point {i}")).status for i in (1, 2, 3)]
    assert statuses == ["added", "new_version", "new_version"]
    found = record.versions("v2")
    assert [(v.entry.document, v.entry.version, v.entry.current) for v in found] == [("v1", 1, False), ("v2", 2, False), ("v3", 3, True)]
    assert found[0].words == () and found[0].facts == ()
    assert [(p.edit, p.words) for p in found[1].words if p.edit != "same"] == [("dropped", "1."), ("added", "2.")]
    assert record.search("point").total == 1


def test_changes_are_those_of_what_people_corrected(record: Record) -> None:
    for i in (1, 2):
        record.add_reading(page("talks", f"v{i}", "state: a point", more=f"version {i}"))
    record.correct("v2", "s1.act", "stress", by="Ada")
    assert [(f.field, f.before, f.now) for c in record.versions("talks")[1].facts for f in c.fields] == [("act", "state", "stress")]


# --- near repeats ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "two", "least", "most"),
    [
        (LONG, LONG + " The end.", 0.9, 1.0),
        (LONG, LONG.replace("clause7 ", "article7 "), 0.8, 1.0),
        (LONG, " ".join(f"paragraph{i} of the accord about mining" for i in range(60)), 0.0, 0.0),
        (LONG, " ".join(reversed(LONG.split())), 0.0, 0.0),
        ("They met.", "They met.", 0.0, 0.0),  # too short to tell
    ],
)
def test_likeness(one: str, two: str, least: float, most: float) -> None:
    assert least <= shared(sketch(one), sketch(two)) <= most


def test_near_repeats_are_offered(record: Record) -> None:
    record.add_reading(page("a", "a", more=LONG))
    added = record.add_reading(page("b", "b", more=LONG + " Corrected."))
    assert [(n.document, n.name) for n in added.near] == [("a", "a")]
    assert record.near("a")[0].document == "b" and record.near("a")[0].likeness >= 0.75
    assert record.add_reading(page("c", "c", more=LONG[::-1])).near == ()


def test_versions_of_a_page_are_not_offered(record: Record) -> None:
    record.add_reading(page("a", "a", more=LONG))
    assert record.add_reading(page("a", "b", more=LONG + " Corrected.")).near == ()
    assert record.near("b") == ()


# --- what a person says ---------------------------------------------------------------------------


def test_a_person_says_that_two_are_one_page_and_takes_it_back(record: Record) -> None:
    record.add_reading(page("old", "a", "state: an old point"))
    record.add_reading(page("new", "b", "state: a new point"))
    record.correct("a", "s1.act", "stress", by="Ada")
    made = record.same_page("a", "b", by="Ada", why="moved")
    assert [(v.entry.document, v.entry.current) for v in record.versions("b")] == [("a", False), ("b", True)]
    assert [h.document for h in record.search("point").hits] == ["b"]
    assert len(record) == 1
    record.add_reading(page("old", "c", "state: the newest point"))
    assert [h.document for h in record.search("point").hits] == ["c"]
    assert [v.entry.version for v in record.versions("a")] == [1, 2, 3]
    record.undo(made.number, by="Ben")
    assert [v.entry.document for v in record.versions("a")] == ["a", "c"]
    assert [v.entry.document for v in record.versions("b")] == ["b"]
    assert sorted(h.document for h in record.search("point").hits) == ["b", "c"]
    record.undo(record.history()[-1].number, by="Ada")
    assert [v.entry.document for v in record.versions("b")] == ["a", "b", "c"]


def test_three_pages_in_a_chain(record: Record) -> None:
    for name in "abc":
        record.add_reading(page(name, name))
    first = record.same_page("b", "a", by="Ada")
    record.same_page("c", "b", by="Ada")
    assert [v.entry.document for v in record.versions("a")] == ["a", "b", "c"]
    record.undo(first.number, by="Ada")
    assert [v.entry.document for v in record.versions("a")] == ["a"]
    assert [v.entry.document for v in record.versions("b")] == ["b", "c"]


def test_one_document_is_no_two(record: Record) -> None:
    record.add_reading(page("a", "a"))
    with pytest.raises(QueryError, match="are one document"):
        record.same_page("a", "a.txt", by="Ada")


def test_a_new_version_of_a_marked_page_is_marked(record: Record) -> None:
    record.add_reading(page("a", "v1", "state: a secret"))
    record.mark("a", "internal", by="Ada")
    record.add_reading(page("a", "v2", "state: a later secret"))
    assert record.marking("v2") == "internal"
    assert record.seen_by(()).search("secret").total == 0
