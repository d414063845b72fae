"""What a record holds: its sides and issues, as counted by the database and as counted from the readings themselves."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

import pytest
from conftest import ENGINES
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from readouts import held, readout, said

from memcon import open_record
from memcon.answers.contents import SideFound, TopicFound
from memcon.answers.questions import label_of, name_of
from memcon.record.meetings import day_of, day_of_reading, join
from memcon.record.names import name_words, spelt_alike
from memcon.types import Reading

SIDES = st.sampled_from([("NO", "PE"), ("NO", "CL"), ("NO", "PE", "CL")])
DAYS = st.sampled_from(["2024-03-02", "2024-03-03", "2024-03-04", "2024-06-01", "2024"])
TOPICS = st.lists(st.sampled_from(["fisheries", "treaties", "trade"]), max_size=2, unique=True)


@st.composite
def pages(draw: st.DrawFn) -> list[Reading]:
    found = []
    for i in range(draw(st.integers(0, 6))):
        meetings = [held(draw(DAYS), id=f"m{n}", sides=draw(SIDES)) for n in range(1, draw(st.integers(0, 2)) + 1)]
        says = [said("NO", "state", f"words {n}", *draw(TOPICS)) for n in range(draw(st.integers(0, 2)))] if meetings else []
        account = draw(st.sampled_from(["NO", "PE", None]))
        found.append(readout(f"page {i}", *meetings, account=account, says=tuple(says), published=draw(st.none() | st.just("2024-03-05"))))
    return found


def sides_of(readings: Sequence[Reading]) -> tuple[SideFound, ...]:
    """The sides, from all readings joined."""
    met, last = Counter[str](), defaultdict[str, list[str]](list)
    for group in join(readings):
        day = day_of(group[0].meeting, group[0].reading)
        for side in group[0].meeting.sides:
            met[side] += 1
            last[side] += [day.isoformat()] if day else []
    accounts = Counter(r.document.side for r in readings if r.document.side)
    found = [
        SideFound(side=s, name=name_of(s), meetings=met[s], accounts=accounts[s], last=max(last[s], default=None))
        for s in {*met, *accounts}
    ]
    return tuple(sorted(found, key=lambda s: (-s.meetings, -s.accounts, s.side)))


def topics_of(readings: Sequence[Reading]) -> tuple[TopicFound, ...]:
    """The issues, from all statements."""
    said_of: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        for statement in reading.statements:
            for topic in statement.topics:
                said_of[topic].append(reading)
    found = [
        TopicFound(
            topic=topic,
            label=label_of(topic),
            statements=len(there),
            documents=len({r.document.id for r in there}),
            last=max(day_of_reading(r).isoformat() for r in there),
        )
        for topic, there in said_of.items()
    ]
    return tuple(sorted(found, key=lambda t: (-t.statements, t.topic)))


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pages())
@pytest.mark.parametrize("engine", ENGINES)
def test_sides_and_issues_are_those_of_the_readings(somewhere: Callable[[str], str], engine: str, there: list[Reading]) -> None:
    with open_record(somewhere(engine)) as record:
        for one in there:
            record.add_reading(one)
        assert record.sides() == sides_of(record.readings())
        assert record.topics() == topics_of(record.readings())
        assert record.topics("PE") == topics_of(record.readings(["PE"]))


def test_two_accounts_of_one_meeting_count_once(where: str) -> None:
    with open_record(where) as record:
        record.add_reading(readout("oslo", held("2024-03-03"), account="NO"))
        record.add_reading(readout("lima", held("2024-03-04"), account="PE"))
        assert [(s.side, s.meetings, s.accounts, s.last) for s in record.sides()] == [
            ("NO", 1, 1, "2024-03-03"),
            ("PE", 1, 1, "2024-03-03"),
        ]


@given(st.text("ab cD'.-1_/’éøł", max_size=20) | st.text(st.characters(max_codepoint=127), max_size=20))
def test_words_of_a_name_are_found_alike_in_ascii(name: str) -> None:
    """The short way for plain letters gives what the long one gives."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = "".join(c if c.isalnum() else " " for c in bare.lower().replace("'", "")).split()
    if name.isascii():
        full = tuple(w for w in words if w not in {"jr", "sr", "ii", "iii", "iv"} and len(w) > 1)
        assert name_words.__wrapped__(name) == (full or tuple(words))


@given(st.text("abcd", min_size=1, max_size=12), st.text("abcd", min_size=1, max_size=12), st.sampled_from([0.75, 0.82]))
def test_likeness_of_letters_is_that_of_difflib(one: str, two: str, least: float) -> None:
    assert spelt_alike(one, two, least) == (SequenceMatcher(None, one, two).ratio() >= least)
