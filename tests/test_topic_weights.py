"""What was learned of issues: the table, and what it makes of words and evidence."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memcon import weights
from memcon.errors import LexiconError
from memcon.lexicon import load
from memcon.reading import topics
from memcon.reading.topics import weights as topic_weights
from memcon.reading.topics.evidence import Around, Issues, Page, Told
from memcon.reading.topics.weights import Weights, clipped, odds_of, terms

WEIGHTS = Weights(
    rarity={"ferry": 3.0, "ferry line": 4.0, "line": 1.0},
    tells={"ferry": {"transport": 4.0}, "ferry line": {"transport": 4.0}, "line": {"trade": -1.0}},
    bias={"transport": -3.0, "trade": -2.0},
    trust={"words": 1.0, "own, told": 2.0, "default": -1.0},
    start=-0.5,
    enough=0.35,
)


def told(text: str, own: dict[str, float] | None = None, block: int = 0) -> Told:
    """A statement of which the thesaurus tells `own` alone."""
    return Told("state", text, own or {}, {}, {}, ("bilateral-relations",), block)


def likelihoods(*statements: Told) -> list[dict[str, float]]:
    words = [WEIGHTS.by_words(one.text) for one in statements]
    return Page(statements, Around({}, ()), words, Issues("bilateral-relations", "high-level-visits", {})).likelihoods(WEIGHTS)


def test_words_tell_an_issue_that_the_thesaurus_does_not() -> None:
    said = told("the ferry line would reopen")
    assert topics.likeliest(said, likelihoods(said)[0], WEIGHTS.enough) == ("transport",)


def test_what_a_sure_word_tells_stays_beside_it() -> None:
    said = replace(told("the ferry line would reopen", {"fisheries": 3.0}), chosen=("fisheries",))
    assert set(topics.likeliest(said, likelihoods(said)[0], WEIGHTS.enough)) == {"transport", "fisheries"}


def test_where_nothing_is_likely_the_rules_stand() -> None:
    said = told("nothing of the kind")
    assert topics.likeliest(said, likelihoods(said)[0], WEIGHTS.enough) == ("bilateral-relations",)


def test_what_is_about_nothing_stays_so() -> None:
    said = replace(told("the ferry line would reopen"), chosen=())
    assert topics.likeliest(said, likelihoods(said)[0], WEIGHTS.enough) == ()


def test_unknown_words_leave_each_issue_as_likely_as_it_is_at_large() -> None:
    assert WEIGHTS.by_words("nothing of the kind") == WEIGHTS.bias


def test_an_issue_that_was_never_learned_is_told_by_the_thesaurus() -> None:
    said = told("the lighthouse", {"lighthouses-of-my-own": 3.0})
    assert topics.likeliest(said, likelihoods(said)[0], WEIGHTS.enough) == ("lighthouses-of-my-own",)


def test_what_stands_alone_on_its_page_has_no_neighbours() -> None:
    words = [WEIGHTS.by_words("the ferry")]
    (found,) = Page([told("the ferry")], Around({}, ()), words, Issues("bilateral-relations", "high-level-visits", {})).evidence()
    assert not any(kind.startswith(("before", "after", "paragraph")) for evidence in found.values() for kind in evidence)


@given(st.floats(0, 1))
def test_odds_stay_within_what_one_sentence_can_show(likelihood: float) -> None:
    assert odds_of(0.0) <= odds_of(likelihood) <= odds_of(1.0)
    assert clipped(odds_of(likelihood)) == odds_of(likelihood)


@given(st.text())
def test_any_text_has_terms_in_small_letters(text: str) -> None:
    assert all(term == term.lower() for term in terms(text))


def test_the_table_that_ships_knows_only_issues_of_the_thesaurus() -> None:
    weights = topic_weights.load("en")
    assert weights is not None
    assert set(weights.bias) <= set(topics.labels(load("en")))
    assert {t for told_by in weights.tells.values() for t in told_by} <= set(weights.bias)
    assert set(weights.tells) <= set(weights.rarity)


def test_a_language_without_a_table_does_without() -> None:
    assert topic_weights.load("xx") is None


def test_a_damaged_table_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "data" / "learned" / "en"
    folder.mkdir(parents=True)
    (folder / "topics.json.gz").write_bytes(gzip.compress(json.dumps({"rarity": {}}).encode()))
    monkeypatch.setattr(weights.resources, "files", lambda _: tmp_path)
    with pytest.raises(LexiconError, match="cannot be read"):
        topic_weights.load.__wrapped__("en")


def test_the_grounds_and_the_words_are_told() -> None:
    assert WEIGHTS.grounds({"words": 2.0, "own, told": 1.0, "silent, own": 1.0, "default": 1.0}) == ("own", "words")
    assert WEIGHTS.telling("the ferry line", "transport") == ("ferry line", "ferry")
    assert WEIGHTS.telling("the ferry line", "trade") == ()
