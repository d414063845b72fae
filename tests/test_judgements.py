"""What people judge: who is who, and what became of promises; beside what the pages tell, and to be undone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readouts import held, promised, readout

from memcon import Record, open_record
from memcon.errors import QueryError
from memcon.record.names import name_words
from memcon.record.people import Appearance, Person, _why, people, uncertain, who
from memcon.types import Reading

PERU = ("Carlos Medina", "Minister", "PE")


def page(name: str, day: str, *heads: tuple[str, str | None, str], what: str = "talks would begin") -> Reading:
    commits = (promised("talks", what, "NO PE", ("in May", "2024-05")),)
    return readout(name, held(day), heads=(*heads, PERU), commits=commits)  # type: ignore[arg-type]


@pytest.fixture
def record(where: str) -> Iterator[Record]:
    with open_record(where) as found:
        found.add_reading(page("a", "2024-01-01", ("Ingrid Solberg", "Foreign Minister", "NO")))
        found.add_reading(page("b", "2024-02-01", ("Solberg", "Foreign Minister", "NO"), what="the talks would begin at last"))
        found.add_reading(page("c", "2024-03-01", ("Inga Berg", "Prime Minister", "NO")))
        yield found


def names(record: Record, side: str = "NO") -> list[tuple[str, ...]]:
    return [p.names for p in record.people(side)]


# --- who is who -----------------------------------------------------------------------------------


def test_posts_over_time(record: Record) -> None:
    solberg = record.person("ingrid solberg")
    assert solberg.names == ("Ingrid Solberg", "Solberg")
    assert [(p.post, p.first, p.last) for p in solberg.posts] == [("Foreign Minister", "2024-01-01", "2024-02-01")]
    assert solberg.met == ("id-a#m1", "id-b#m1")
    assert record.people() == people(record.readings())


def test_two_made_one_and_apart_again(record: Record) -> None:
    made = record.same_person("Inga Berg", "Ingrid Solberg", by="Ada", why="took her husband's name")
    one = record.person("Berg")
    assert one.names == ("Ingrid Solberg", "Inga Berg", "Solberg") and one.decided == (made.number,)
    assert [p.post for p in one.posts] == ["Foreign Minister", "Prime Minister"]
    record.undo(made.number, by="Ben", why="they are cousins")
    assert names(record) == [("Inga Berg",), ("Ingrid Solberg", "Solberg")]


def test_one_made_two(record: Record) -> None:
    made = record.not_same_person("Ingrid Solberg", "Solberg", by="Ada", why="that was Hans")
    assert names(record) == [("Inga Berg",), ("Ingrid Solberg",), ("Solberg",)]
    record.undo(made.number, by="Ada")
    assert names(record) == [("Inga Berg",), ("Ingrid Solberg", "Solberg")]


def test_another_of_the_same_name(record: Record) -> None:
    record.add_reading(page("d", "2025-01-01", ("Ingrid Solberg", "Ambassador", "NO")))
    made = record.not_same_person("Ingrid Solberg", "Ingrid Solberg", ["d#m1"], by="Ada", why="the younger")
    assert [(p.name, p.met) for p in record.people("NO") if "Solberg" in p.name] == [
        ("Ingrid Solberg", ("id-a#m1", "id-b#m1")),
        ("Ingrid Solberg", ("id-d#m1",)),
    ]
    with pytest.raises(QueryError, match=r"Foreign Minister \(NO\) or Ingrid Solberg, Ambassador \(NO\)"):
        record.person("Ingrid Solberg")
    record.undo(made.number, by="Ada")
    assert len(record.person("Ingrid Solberg").met) == 3


def test_another_of_the_same_name_stays_so_in_a_new_version_of_the_page(record: Record) -> None:
    younger = ("Ingrid Solberg", "Ambassador", "NO")
    record.add_reading(page("d", "2025-01-01", younger))
    record.not_same_person("Ingrid Solberg", "Ingrid Solberg", ["d#m1"], by="Ada", why="the younger")

    def version(id: str, *meetings: dict[str, Any]) -> Reading:
        one = readout("d", *meetings, heads=(younger, PERU), more=f"Corrected: {id}")
        return one.model_copy(update={"document": one.document.model_copy(update={"id": id})})

    assert record.add_reading(version("d2", held("2024-12-30"), held("2025-01-01", id="m2"))).status == "new_version"
    assert {p.met for p in record.people("NO") if p.name == "Ingrid Solberg"} == {("id-a#m1", "id-b#m1", "d2#m1"), ("d2#m2",)}
    assert record.fits("d2") == ()
    record.add_reading(version("d3", held("2024-12-30")))
    assert [p.met for p in record.people("NO") if p.name == "Ingrid Solberg"] == [("id-a#m1", "id-b#m1", "d3#m1")]
    assert [(f.state, f.note) for f in record.fits("d3")] == [
        ("unfit", "the page no longer tells of the meeting id-d#m1, at which two were told apart")
    ]


def test_of_two_meetings_of_one_day_the_one_meant_is_told_by_their_order(record: Record) -> None:
    younger = ("Ingrid Solberg", "Ambassador", "NO")

    def version(id: str, *meetings: str) -> Reading:
        day = [held("2025-01-01", id=m, form=form) for m, form in zip(meetings, ("meeting", "working_meal"), strict=False)]
        one = readout("d", *day, heads=(younger, PERU), more=f"Corrected: {id}")
        return one.model_copy(update={"document": one.document.model_copy(update={"id": id})})

    def apart() -> list[tuple[str, ...]]:
        return [p.met for p in record.people("NO") if p.name == "Ingrid Solberg" and p.decided]

    record.add_reading(version("d1", "m1", "m2"))
    record.not_same_person("Ingrid Solberg", "Ingrid Solberg", ["d1#m2"], by="Ada", why="the younger")
    record.add_reading(version("d2", "m3", "m4"))
    assert apart() == [("d2#m4",)]
    record.add_reading(version("d3", "m1"))  # which of the two it is, nobody knows
    assert apart() == [] and [f.state for f in record.fits("d3")] == ["unfit"]


def test_the_last_word_on_two_names_counts(record: Record) -> None:
    record.same_person("Inga Berg", "Ingrid Solberg", by="Ada")
    record.not_same_person("Inga Berg", "Ingrid Solberg", by="Ben")
    assert names(record) == [("Inga Berg",), ("Ingrid Solberg", "Solberg")]
    record.same_person("Inga Berg", "Ingrid Solberg", by="Cem")
    assert len(names(record)) == 1


@pytest.mark.parametrize(
    ("one", "two", "meetings", "says"),
    [
        ("Berg", "Nobody", (), "knows no 'Nobody'"),
        ("Berg", "Berg", (), "say in which meetings"),
        ("Berg", "Berg", ("a#m7",), "no meeting is called 'a#m7'; the page tells of: a#m1"),
    ],
)
def test_what_cannot_be_said_of_people(record: Record, one: str, two: str, meetings: tuple[str, ...], says: str) -> None:
    with pytest.raises(QueryError, match=says):
        record.not_same_person(one, two, meetings, by="Ada")


@pytest.mark.parametrize(
    ("some", "others", "why"),
    [
        (("Ivan Petrov", "RU"), ("Ivan Petrov", "RU"), None),  # one person already
        (("Ivan Petrov", "RU"), ("Petrov", "RU"), None),  # the only one of the name
        (("Ivan Petrov", "RU"), ("Oleg Petrov", "RU"), None),
        (("Ivan Petrov", "RU"), ("Ivan Petrov", "BY"), "the same name on two sides"),
        (("Ivan Petrov", "RU"), ("Ivan Petrov", None), "the same name without a side"),
        (("Yun Byung-se", "KR"), ("Byung-se Yun", "KR"), "the names are alike"),
        (("Muhammad Zarif", "IR"), ("Mohammad Zareef", "IR"), "the names are spelt alike"),
        (("Ivan Petrov", "RU"), ("Anna Sorokina", "RU"), None),
    ],
)
def test_uncertain_matches(some: tuple[str, str | None], others: tuple[str, str | None], why: str | None) -> None:
    from datetime import date

    seen = [Appearance(date(2024, 1, i), f"d{i}#m1", name, None, side) for i, (name, side) in enumerate((some, others), 1)]
    assert [u.why for u in uncertain(who(seen))] == ([why] if why else [])


def test_a_bare_name_that_several_bear_is_offered_until_somebody_says(record: Record) -> None:
    record.add_reading(page("d", "2024-04-01", ("Hans Solberg", "Envoy", "NO")))
    assert {(u.one.name, u.two.name) for u in record.uncertain_people()} == {("Hans Solberg", "Solberg"), ("Ingrid Solberg", "Solberg")}
    record.same_person("Solberg", "Ingrid Solberg", by="Ada")
    assert record.person("Ingrid Solberg").names == ("Ingrid Solberg", "Solberg")
    record.not_same_person("Solberg", "Hans Solberg", by="Ada")
    assert record.uncertain_people() == ()


# --- promises -------------------------------------------------------------------------------------


def test_a_judgement_stands_beside_the_evidence(record: Record) -> None:
    before = record.ledger("NO", "PE").entries
    one = record.judge("a#c1", "partly", by="Ada", note="two rounds of three")
    two = record.judge("b#c1", "broken", by="Ben")
    entry = record.ledger("NO", "PE").entries[0]
    assert [(j.verdict, j.by, j.note, j.commitment) for j in entry.judgements] == [
        ("partly", "Ada", "two rounds of three", "a#c1"),
        ("broken", "Ben", "", "b#c1"),
    ]
    assert entry.model_copy(update={"judgements": ()}) == before[0]
    assert [p.entry.judgements[0].by for p in (*record.brief("NO", "PE").promised, *record.brief("NO", "PE").coming)] == ["Ada"]
    record.undo(one.number, by="Ada")
    record.undo(two.number, by="Ada")
    assert record.ledger("NO", "PE").entries == before


def test_a_judgement_follows_its_words_into_a_new_version(record: Record) -> None:
    record.judge("a#c1", "kept", by="Ada")
    old = record.reading("a")
    text = "Updated. " + old.document.text
    what = old.commitments[0].what
    moved = old.commitments[0].model_copy(
        update={"id": "c7", "when": None, "what": what.model_copy(update={"start": what.start + 9, "end": what.end + 9})}
    )
    document = old.document.model_copy(update={"id": "id-a2", "text": text})
    record.add_reading(Reading(document=document, meetings=(old.meetings[0].model_copy(update={"evidence": {}}),), commitments=(moved,)))
    assert [j.commitment for e in record.ledger("NO", "PE").entries for j in e.judgements] == ["a#c7"]


@pytest.mark.parametrize(
    ("commitment", "verdict", "says"),
    [
        ("a#c1", "done", "kept, partly, broken"),
        ("a#c9", "kept", "the page has: a#c1"),
        ("a#m1", "kept", "no commitment is called"),
        ("zz#c1", "kept", "no document 'zz'"),
    ],
)
def test_what_cannot_be_judged(record: Record, commitment: str, verdict: str, says: str) -> None:
    with pytest.raises(QueryError, match=says):
        record.judge(commitment, verdict, by="Ada")  # type: ignore[arg-type]


# --- meetings -------------------------------------------------------------------------------------


def test_a_meeting_with_all_its_accounts(record: Record) -> None:
    record.add_reading(readout("peru", held("2024-01-01"), account="PE", heads=(("Ingrid Solberg", "Minister", "NO"), PERU)))
    for name in ("a#m1", "peru", "peru#m1", "id-a#m1"):
        found = record.meeting(name)
        assert [(a.reading.document.side, a.meeting.id, len(a.participants)) for a in found.accounts] == [("NO", "m1", 2), ("PE", "m1", 2)]
    with pytest.raises(QueryError, match="the page tells of: a#m1"):
        record.meeting("a#m2")


NAMES = st.lists(
    st.sampled_from("Ana Anna Anya Bin Al Berg Bergen Borg Byung Se Byungse Yun Li Lee Ole".split()), min_size=1, max_size=3
).map(" ".join)


@given(st.lists(st.tuples(st.sampled_from(["NO", "PE", None]), NAMES), max_size=12))
def test_those_who_may_be_one_are_found_as_by_comparing_all(there: list[tuple[str | None, str]]) -> None:
    """What tells at a glance that two names are not one person's leaves out nobody."""
    everyone = who([Appearance(date(2024, 1, 1 + i), f"d{i}#m1", name, None, side) for i, (side, name) in enumerate(there)])

    def share_a_part(one: Person, two: Person) -> bool:
        starts = [{w[:3] for name in p.names for w in name_words(name)} for p in (one, two)]
        return bool(one.side == two.side and starts[0] & starts[1]) or sorted(name_words(one.name)) == sorted(name_words(two.name))

    pairs = [(one, two) for one, two in combinations(everyone, 2) if share_a_part(one, two)]
    expected = [(one, two, why) for one, two in pairs if (why := _why(one, two))]
    assert [(u.one, u.two, u.why) for u in uncertain(everyone)] == expected
