"""What was learned of promises: a second opinion on plans that the rules refuse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from promises import promise, short

import memcon
from memcon.errors import LexiconError
from memcon.lexicon import learned, load
from memcon.pipeline import why_promised
from memcon.reading import commitment_weights
from memcon.reading.commitment_weights import Weights

REFUSED = "Ms Solberg said that the pilots would get new radios."


@pytest.fixture
def weighing(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dict[str, float]]]:
    """Weights that hold likely what is said of radios alone, and the evidence that they were asked about."""
    asked: list[dict[str, float]] = []

    class Spy(Weights):
        def likelihood(self, evidence: object) -> float:  # type: ignore[override]
            asked.append(dict(evidence))  # type: ignore[call-overload]
            return super().likelihood(asked[-1])

    table = Spy({"word radios": 4.0}, -2.0, 0.5)
    monkeypatch.setattr(commitment_weights, "load", lambda language: table)
    yield asked


def test_a_language_without_a_table_does_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commitment_weights, "load", lambda language: None)
    assert promise(REFUSED) == ()


def test_what_is_likely_is_taken_against_the_rules_and_says_so(weighing: list[dict[str, float]]) -> None:
    (made,) = promise(REFUSED)
    assert short(made) == "undertaking undertaken NO: the pilots would get new radios"
    assert "likely by its words though" in made.rule


def test_why_it_is_likely_is_told(weighing: list[dict[str, float]], tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        f"On 3 May 2024, Foreign Minister Ingrid Solberg of Norway met the Foreign Minister of Peru, Carlos Medina, in Oslo. {REFUSED}"
        " She added that Norway would send Peru ten lamps in June."
    )
    reading = memcon.read(page)
    likely, sure = reading.commitments
    assert why_promised(reading) == {likely.id: ("word radios",)}
    assert "likely" not in sure.rule


def test_what_is_unlikely_stays_refused(weighing: list[dict[str, float]]) -> None:
    assert promise("Ms Solberg said that the pilots would get new lamps.") == ()


@pytest.mark.parametrize(
    "body",
    [
        "Ms Solberg said that the pilots should get new radios.",
        "Ms Solberg hoped that the pilots would get new radios.",
        "Ms Solberg said that the pilots would not get new radios.",
    ],
)
def test_moods_that_promise_nothing_are_never_overruled(body: str, weighing: list[dict[str, float]]) -> None:
    assert promise(body) == ()


def test_what_the_rules_take_is_not_weighed(weighing: list[dict[str, float]]) -> None:
    assert promise("Ms Solberg said that Norway would send Peru ten radios in June.")
    assert weighing == []


def test_no_name_is_evidence(weighing: list[dict[str, float]]) -> None:
    promise("Ms Solberg told Mr Medina that the Lima pilots would get new Telefunken radios.")
    told = " ".join(name for evidence in weighing for name in evidence).lower()
    assert "radios" in told
    assert not any(name in told for name in ("solberg", "medina", "lima", "telefunken"))


def test_the_evidence_that_speaks_for_a_promise_is_told_strongest_first() -> None:
    table = Weights({"a": 1.0, "b": 2.0, "c": -3.0}, 0.0, 0.5)
    assert table.telling({"a": 1.0, "b": 1.0, "c": 1.0, "d": 1.0}) == ("b", "a")


def test_the_table_that_ships_holds_weights() -> None:
    table = commitment_weights.load("en")
    assert table is not None
    assert 0 < table.enough < 1
    assert len(table.weight) > 1000


def test_no_table_where_none_was_trained() -> None:
    assert learned("xx", "commitments", ()) is None
    assert learned(load("en").language, "nothing", ()) is None


@pytest.mark.parametrize("table", [b"[1, 2]", b"{", b'{"weight": {}}'])
def test_a_damaged_table_is_told(table: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("memcon.lexicon.gzip.decompress", lambda _: table)
    with pytest.raises(LexiconError, match="cannot be read"):
        learned("en", "commitments", ("weight", "start"))
