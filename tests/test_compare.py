"""Two accounts of one meeting: facts, points, strength, space."""

from __future__ import annotations

from typing import Any

import pytest
from readouts import held, readout, said
from rich.console import Console

from memcon.answers.compare import Comparison, Pair, compare
from memcon.cli.compare import show
from memcon.errors import QueryError
from memcon.types import Reading

DAM = "the dam on the river Tana be opened to inspectors of both countries"


def pair(norway: dict[str, Any], peru: dict[str, Any], left: tuple[Any, ...] = (), right: tuple[Any, ...] = ()) -> Pair:
    """The comparison of an account by each side of a meeting of 3 May 2024."""
    readings = [
        readout("oslo", held("2024-05-03", **norway), account="NO", says=left),
        readout("lima", held("2024-05-03", **peru), account="PE", says=right),
    ]
    return compare(readings, "oslo").pairs[0]


FACTS = [
    ("start", {"start": "16:40", "utc_offset": "+02:00"}, {"start": "09:40", "utc_offset": "-05:00"}, True),
    ("start", {"start": "16:40", "utc_offset": "+02:00"}, {"start": "17:00", "utc_offset": "+02:00"}, False),
    ("start", {"start": "16:40", "utc_offset": "+02:00", "approximate": ("start",)}, {"start": "16:45", "utc_offset": "+02:00"}, True),
    ("start", {"start": "16:40"}, {}, None),
    ("duration", {"duration_minutes": 60, "approximate": ("duration_minutes",)}, {"duration_minutes": 65}, True),
    ("duration", {"duration_minutes": 60}, {"duration_minutes": 90}, False),
    ("place", {"city": "Oslo"}, {"city": None}, True),
    ("place", {"city": "Oslo"}, {"city": "Bergen"}, False),
    ("occasion", {"occasion": "Northern Seas Forum"}, {"occasion": "margins of the Northern Seas Forum"}, True),
    ("initiator", {"initiator": "NO"}, {"initiator": "PE"}, False),
]


@pytest.mark.parametrize(("field", "norway", "peru", "same"), FACTS)
def test_fact(field: str, norway: dict[str, Any], peru: dict[str, Any], same: bool | None) -> None:
    found = {f.field: f for f in pair(norway, peru).facts}
    assert found[field].same is same


def test_a_fact_that_neither_gives_is_left_out() -> None:
    assert "initiator" not in {f.field for f in pair({}, {}).facts}


STRENGTH = [
    (("both", "agree"), ("both", "discuss"), "a"),
    (("both", "mention"), ("both", "confirm"), "b"),
    (("both", "agree"), ("NO", "request"), "a"),
    (("NO", "state"), ("NO", "stress"), "b"),
    (("NO", "state"), ("NO", "explain"), None),
]


@pytest.mark.parametrize(("left", "right", "stronger"), STRENGTH)
def test_strength(left: tuple[str, str], right: tuple[str, str], stronger: str | None) -> None:
    found = pair({}, {}, (said(*left, DAM, "water"),), (said(*right, DAM, "water"),))
    assert [s.stronger for s in found.both] == [stronger]


def test_points_of_one_account_stay_apart() -> None:
    found = pair(
        {},
        {},
        (said("both", "agree", DAM, "water"), said("NO", "request", "Peru lower its tax on salmon from the fjords", "trade")),
        (said("both", "agree", DAM, "water"), said("PE", "condemn", "the seizure of three trawlers off Callao", "fisheries")),
    )
    assert len(found.both) == 1
    assert [p.act for p in found.only_a] == ["request"]
    assert [p.act for p in found.only_b] == ["condemn"]
    space = {s.topic: s for s in found.space}
    assert space["trade"].first_b is None and space["trade"].b == 0
    assert space["water"].first_a == space["water"].first_b == 1


def test_numbers_that_differ_are_named() -> None:
    left = said("both", "agree", "12 documents on the river Tana be signed by the two companies", "water")
    right = said("both", "agree", "18 documents on the river Tana be signed by the two companies", "water")
    assert pair({}, {}, (left,), (right,)).both[0].differs == ("12", "18")


def test_one_account_says_so() -> None:
    found = compare([readout("oslo", held("2024-05-03"))], "oslo#m1")
    assert not found.pairs and found.note and "one account" in found.note


def test_no_such_meeting() -> None:
    with pytest.raises(QueryError, match="no meeting is called 'quito'"):
        compare([readout("oslo", held("2024-05-03"))], "quito")


def test_several_meetings_of_a_page() -> None:
    page: Reading = readout("oslo", held("2024-05-03"), held("2024-05-04", id="m2"))
    with pytest.raises(QueryError, match="oslo#m1, oslo#m2"):
        compare([page], "oslo")
    assert compare([page], "oslo#m2").day == "2024-05-04"


def test_it_can_be_shown() -> None:
    found: Comparison = compare(
        [
            readout("oslo", held("2024-05-03", city="Oslo"), account="NO", says=(said("both", "agree", DAM, "water"),)),
            readout("lima", held("2024-05-03", city="Bergen"), account="PE", says=(said("both", "discuss", DAM, "water"),)),
        ],
        "lima",
    )
    console = Console(width=100, record=True)
    with console.capture() as output:
        show(found, console)
    text = output.get()
    assert "place ≠" in text and "stronger verb" in text and "does not deny" in text
