"""What was learned from labelled pages: a second opinion on promises and citations that the rules refuse."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from promises import promise, short

import memcon
from memcon import weights
from memcon.annotate.citations import in_text
from memcon.errors import LexiconError
from memcon.lexicon import load
from memcon.pipeline import why_cited, why_promised
from memcon.weights import Weights, table

REFUSED = "Ms Solberg said that the pilots would get new radios."
UNCITED = "Some talks were loud, and some talks were quiet."


class _Spy(Weights):
    """Weights that keep the evidence they are asked about."""

    asked: list[dict[str, float]] = []  # noqa: RUF012

    def likelihood(self, evidence: Mapping[str, float]) -> float:
        self.asked.append(dict(evidence))
        return Weights.likelihood(self, evidence)


@pytest.fixture
def weighing(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dict[str, float]]]:
    """Weights that hold likely what is said of radios, and talks that were loud; and the evidence that they were asked about."""
    spy = _Spy({"word radios": 4.0, "behind 1 loud": 4.0}, -2.0, 0.5)
    spy.asked.clear()
    monkeypatch.setattr(weights, "load", lambda language, name: spy)
    yield spy.asked


@pytest.fixture
def untaught(monkeypatch: pytest.MonkeyPatch) -> None:
    """A language for which nothing was trained."""
    monkeypatch.setattr(weights, "load", lambda language, name: None)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A page with one promise and one citation that the rules take, and one of each that they refuse."""
    file = tmp_path / "page.txt"
    file.write_text(
        "On 3 May 2024, Foreign Minister Ingrid Solberg of Norway met the Foreign Minister of Peru, Carlos Medina, in Oslo."
        f" {REFUSED} She added that Norway would send Peru ten lamps in June under the Paris Agreement. {UNCITED}"
    )
    return file


def cited(text: str) -> list[str]:
    return [text[c.start : c.end] for c in in_text(text, 0, len(text), load("en"))]


@pytest.mark.usefixtures("untaught")
def test_a_language_without_a_table_does_without() -> None:
    assert promise(REFUSED) == ()
    assert cited(UNCITED) == []


@pytest.mark.usefixtures("weighing")
def test_a_likely_promise_is_taken_against_the_rules_and_says_so() -> None:
    (made,) = promise(REFUSED)
    assert short(made) == "undertaking undertaken NO: the pilots would get new radios"
    assert "likely by its words though" in made.rule


@pytest.mark.usefixtures("weighing")
def test_a_likely_citation_is_taken_against_the_rules_and_says_so() -> None:
    (mention,) = in_text(UNCITED, 0, len(UNCITED), load("en"))
    assert (UNCITED[mention.start : mention.end], mention.kind, mention.likely) == ("talks", "meeting", True)


@pytest.mark.usefixtures("weighing")
def test_why_they_are_likely_is_told(page: Path) -> None:
    reading = memcon.read(page)
    likely, sure = reading.commitments
    assert why_promised(reading) == {likely.id: ("word radios",)}
    assert weights.LIKELY in likely.rule
    assert weights.LIKELY not in sure.rule
    assert why_cited(reading) == {1: ("behind 1 loud",)}
    assert [(r.name, weights.LIKELY in r.rule) for r in reading.references] == [("Paris Agreement", False), ("talks", True)]


@pytest.mark.usefixtures("untaught")
def test_nothing_is_likely_where_nothing_was_taught(page: Path) -> None:
    reading = memcon.read(page)
    assert (len(reading.commitments), len(reading.references)) == (1, 1)
    assert why_promised(reading) == why_cited(reading) == {}


@pytest.mark.usefixtures("weighing")
@pytest.mark.parametrize("body", ["Ms Solberg said that the pilots would get new lamps.", "Mr Medina said that ropes would be sold."])
def test_what_is_unlikely_stays_refused(body: str) -> None:
    assert promise(body) == ()
    assert cited("Some talks were quiet.") == []


@pytest.mark.usefixtures("weighing")
@pytest.mark.parametrize(
    "body",
    [
        "Ms Solberg said that the pilots should get new radios.",
        "Ms Solberg hoped that the pilots would get new radios.",
        "Ms Solberg said that the pilots would not get new radios.",
    ],
)
def test_moods_that_promise_nothing_are_never_overruled(body: str) -> None:
    assert promise(body) == ()


def test_what_the_rules_take_is_not_weighed(weighing: list[dict[str, float]]) -> None:
    assert promise("Ms Solberg said that Norway would send Peru ten radios in June.")
    assert cited("She recalled the Paris Agreement.") == ["Paris Agreement"]
    assert all("head talks" in evidence for evidence in weighing)  # those of the page's own heading


def test_no_name_is_evidence(weighing: list[dict[str, float]]) -> None:
    promise("Ms Solberg told Mr Medina that the Lima pilots would get new Telefunken radios.")
    cited("Some Oresh talks between Medina and Solberg were loud.")
    told = " ".join(name for evidence in weighing for name in evidence).lower()
    assert "radios" in told
    assert "loud" in told
    assert not any(name in told for name in ("solberg", "medina", "lima", "telefunken", "oresh"))


def test_the_evidence_that_speaks_for_it_is_told_strongest_first() -> None:
    taught = Weights({"a": 1.0, "b": 2.0, "c": -3.0}, 0.0, 0.5)
    assert taught.telling({"a": 1.0, "b": 1.0, "c": 1.0, "d": 1.0}) == ("b", "a")


@pytest.mark.parametrize("name", ["commitments", "citations"])
def test_the_tables_that_ship_hold_weights(name: str) -> None:
    taught = weights.load("en", name)
    assert taught is not None
    assert 0 < taught.enough < 1
    assert len(taught.weight) > 1000


def test_no_table_where_none_was_trained() -> None:
    assert table("xx", "commitments", ()) is None
    assert table("en", "nothing", ()) is None


@pytest.mark.parametrize("content", [b"[1, 2]", b"{", b'{"weight": {}}'])
def test_a_damaged_table_is_told(content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("memcon.weights.gzip.decompress", lambda _: content)
    with pytest.raises(LexiconError, match="cannot be read"):
        table("en", "commitments", ("weight", "start"))
