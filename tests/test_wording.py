"""How wording moves: formulae found, wordings compared, what is no longer said."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readouts import held, readout, said
from rich.console import Console

from memcon.answers.formulae import SHORTEST, find, split
from memcon.answers.wording import diff, wording
from memcon.cli.wording import show
from memcon.errors import QueryError
from memcon.types import Reading

FREE = "keep the strait of Karsund open to ships of every flag"


def meetings(*told: tuple[dict[str, Any], ...]) -> list[Reading]:
    """A meeting a month, from January 2020, and what was said at each."""
    return [readout(f"m{i}", held(f"2020-{i:02}-10"), says=says) for i, says in enumerate(told, 1)]


def strait(words: str, act: str = "stress", who: str = "NO") -> dict[str, Any]:
    return said(who, act, words, "maritime-security")


FORMULAE = [
    # texts, the formulae expected
    (
        ["the dam must be opened to inspectors", "they said the dam must be opened to inspectors soon"],
        ["the dam must be opened to inspectors"],
    ),
    (["we must keep the strait open to ships", "all must keep the strait open to ships"], ["must keep the strait open to ships"]),
    (["fish and gas", "gas and fish"], []),  # nothing comes again in one order
    (["of the two of the", "of the two of the"], []),  # nothing in it tells
    (
        ["salmon quotas are fair and just"] * 2 + ["quotas are fair and just"],
        ["salmon quotas are fair and just", "quotas are fair and just"],
    ),
]


@pytest.mark.parametrize(("texts", "expected"), FORMULAE)
def test_formulae(texts: list[str], expected: list[str]) -> None:
    words = [split(t) for t in texts]
    found = find(words, range(len(texts)))
    assert [" ".join(w.plain for w in words[t][at : at + f.length]) for f in found for t, at in f.places[:1]] == expected


@given(st.lists(st.lists(st.sampled_from("dam salmon treaty river quota border gas tunnel".split()), max_size=14), max_size=6))
def test_every_formula_stands_where_it_is_said_to(texts: list[list[str]]) -> None:
    words = [split(" ".join(t)) for t in texts]
    for formula in find(words, range(len(texts))):
        stretches = {tuple(w.plain for w in words[t][at : at + formula.length]) for t, at in formula.places}
        assert len(stretches) == 1 and len(next(iter(stretches))) == formula.length
        assert len({t for t, _ in formula.places}) >= 2


@given(st.lists(st.sampled_from("dam salmon treaty river quota border gas tunnel".split()), min_size=SHORTEST, max_size=12, unique=True))
def test_what_is_said_twice_is_found_whole(words: list[str]) -> None:
    texts = [split(" ".join(words)), split("today " + " ".join(words) + " again")]
    assert find(texts, [1, 2])[0].length == len(words)


def test_a_formula_of_one_meeting_is_none() -> None:
    assert wording(meetings((strait(FREE), strait(FREE))), "NO").formulae == ()


def test_a_formula_with_its_first_and_last_use() -> None:
    record = meetings((strait(f"it would {FREE}"),), (strait("ice was melting"),), (strait(f"all should {FREE} always"),))
    (found,) = wording(record, "Norway", "Peru", "maritime-security").formulae
    assert (found.words, found.meetings, found.first, found.last) == (FREE, 2, "2020-01-10", "2020-03-10")
    assert found.standing and not found.gone
    assert [u.source.name for u in found.uses] == ["m1", "m3"]


STATE = [(0, True, False), (1, False, False), (2, False, True), (3, False, True)]


@pytest.mark.parametrize(("later", "standing", "gone"), STATE)
def test_a_formula_left_out(later: int, standing: bool, gone: bool) -> None:
    record = meetings((strait(FREE),), (strait(FREE),), *((strait("ice was melting"),),) * later)
    found = wording(record, "NO", topic="maritime-security").formulae[0]
    assert (found.standing, found.gone) == (standing, gone)


def test_a_change_of_words_and_of_verb() -> None:
    record = meetings((strait("the strait of Karsund should stay open"),), (strait("the strait of Karsund must stay open", "request"),))
    (change,) = wording(record, "NO").changes
    assert [(p.edit, p.words) for p in change.pieces] == [
        ("same", "the strait of Karsund"),
        ("dropped", "should"),
        ("added", "must"),
        ("same", "stay open"),
    ]
    assert change.verb == ("stress", "request")


def test_the_same_words_are_no_change() -> None:
    assert wording(meetings((strait(FREE),), (strait(FREE),)), "NO").changes == ()


def test_other_points_are_not_compared() -> None:
    assert wording(meetings((strait(FREE),), (said("NO", "stress", "salmon quotas were unfair", "fisheries"),)), "NO").changes == ()


def test_words_of_the_other_side_are_not_ours() -> None:
    found = wording(meetings((strait(FREE, who="PE"),), (strait(FREE),)), "NO")
    assert len(found.uses) == 1 and found.formulae == ()


def test_issues_no_longer_raised() -> None:
    fish, gas = said("NO", "request", "lower the salmon duty", "fisheries"), said("NO", "state", "gas flows", "energy")
    record = meetings((fish, gas), (fish,), (gas,), (gas,))
    assert [(s.topic, s.meetings, s.since) for s in wording(record, "NO", "PE").silent] == [("fisheries", 2, 2)]


def test_nothing_said() -> None:
    record = meetings((strait(FREE),))
    assert "nothing between" in (wording(record, "NO", "JP").note or "")
    assert "said nothing" in (
        wording([*record, readout("x", held("2020-12-01"), says=(strait("ice", who="PE"),))], "PE", topic="energy").note or ""
    )
    with pytest.raises(QueryError, match="are one"):
        wording(record, "NO", "Norway")
    with pytest.raises(QueryError, match="is no date"):
        wording(record, "NO", before="soonish")


TEXT = st.lists(st.sampled_from("the dam must should open close in May June, and soon.".split()), max_size=12).map(" ".join)


@given(TEXT, TEXT)
def test_a_diff_gives_both_wordings_back(before: str, now: str) -> None:
    pieces = diff(before, now)
    assert " ".join(p.words for p in pieces if p.edit != "dropped") == now
    kept = " ".join(p.words for p in pieces if p.edit != "added")
    assert kept.replace(",", "").replace(".", "").lower() == before.replace(",", "").replace(".", "").lower()
    assert all(a.edit != b.edit for a, b in pairwise(pieces))


def test_it_can_be_shown() -> None:
    record = meetings((strait(f"it would {FREE}"),), (strait(f"it will {FREE}"),))
    console = Console(width=100)
    with console.capture() as output:
        show(wording(record, "NO", topic="maritime-security"), console)
    text = output.get()
    assert "[-would-]" in text and "{+will+}" in text and "standing" in text
