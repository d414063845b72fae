"""A draft against the record: what is borne out, what is contradicted, what is not there. The page is invented."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from memcon import read
from memcon.answers.check import Verdict, check, rarest_words, split
from memcon.lexicon import load
from memcon.types import Reading

PAGE = """Norway-Peru Foreign Ministers' Meeting

May 3, 2024

On 3 May 2024, Foreign Minister Ingrid Solberg held talks in Oslo with Mr Carlos Medina, Minister of Foreign Affairs of Peru. The talks lasted for about 40 minutes.

Foreign Minister Solberg stated that Norway would open three fish markets in Lima by the end of 2025. She stressed that the quota of salmon must not be raised without talks.

In response, Foreign Minister Medina hoped that the fjord tunnel would be finished in June 2026, and explained that Peru could not lower its duty on cod. He stated that he would visit Bergen from 4 to 6 September 2024 if circumstances permitted.

The two ministers agreed that a treaty on whales would be signed in Geneva in November 2024. They discussed the situation in Antarctica.

"The tunnel was not a gift. Peru had earned it by its patience," said Ms Solberg. The ferry would sail as soon as a crew was found, she added. When asked about the tolls of the bridge, she did not name any dates, but stressed that the bridge would stay open. Mr Medina did not commit himself, citing the budget debate in Congress.

The two ministers reviewed what had come of the pledges signed in Cusco in 2019, noting that only the one on labour was in force, and agreed to open the third school of navigation in Lima.
"""  # noqa: E501


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    path = tmp_path_factory.mktemp("record") / "2024-05-03-no-pe.txt"
    path.write_text(PAGE, encoding="utf-8")
    return read(path)


CLAIMS: list[tuple[str, Verdict]] = [
    # as it stands, and in other words
    ("Foreign Minister Solberg stated that Norway would open three fish markets in Lima by the end of 2025.", "supported"),
    ("Ingrid Solberg said that Norway would open three fish markets in Lima by the end of 2025.", "supported"),
    ("Solberg underlined that the salmon quota must not be raised without talks.", "supported"),
    ("Medina hoped the fjord tunnel would be finished in June 2026.", "supported"),
    ("Foreign Minister Medina explained that Peru could not lower its duty on cod.", "supported"),
    ("The two ministers decided that a treaty on whales would be signed in Geneva in November 2024.", "supported"),
    ("The two ministers agreed that a treaty on whales would be signed in Geneva in 2024.", "supported"),
    ("A treaty on whales would be signed in Geneva in November 2024.", "supported"),
    # the speaker, the act, the denial
    ("Foreign Minister Medina stated that Norway would open three fish markets in Lima by the end of 2025.", "contradicted"),
    ("Foreign Minister Solberg promised that Norway would open three fish markets in Lima by the end of 2025.", "contradicted"),
    ("The two ministers discussed a treaty on whales that would be signed in Geneva in November 2024.", "contradicted"),
    ("The two ministers agreed on the situation in Antarctica.", "contradicted"),
    ("They discussed the state of affairs in Antarctica.", "supported"),
    ("The two ministers did not agree that a treaty on whales would be signed in Geneva in November 2024.", "contradicted"),
    ("Foreign Minister Medina explained that Peru could lower its duty on cod.", "contradicted"),
    ("Foreign Minister Medina hoped that the fjord tunnel would not be finished in June 2026.", "contradicted"),
    ("Peru had earned it by its patience,” said Ms Solberg.", "supported"),
    ("Peru had not earned it by its patience,” said Ms Solberg.", "contradicted"),
    ("The ferry would sail, she added.", "contradicted"),
    ("The ferry would sail when a crew was found and as soon as possible, she added.", "contradicted"),
    # a word that stands there, but not for this
    ("The two ministers agreed to open the third school of navigation in Lima.", "supported"),
    ("The three ministers agreed to open the third school of navigation in Lima.", "contradicted"),
    (
        "The two ministers signed what had come of the pledges signed in Cusco in 2019, noting that only the one on labour was in force,"
        " and agreed to open the third school of navigation in Lima.",
        "contradicted",
    ),
    ("When asked about the tolls of the bridge, she did name any dates, but stressed that the bridge would stay open.", "contradicted"),
    ("Medina did commit himself, citing the budget debate in Congress.", "contradicted"),
    # numbers, dates, places, sides
    ("Foreign Minister Solberg stated that Norway would open five fish markets in Lima by the end of 2025.", "contradicted"),
    ("Foreign Minister Solberg stated that Norway would open three fish markets in Lima by the end of 2027.", "contradicted"),
    ("Foreign Minister Solberg stated that Norway would open three fish markets in Quito by the end of 2025.", "contradicted"),
    ("Foreign Minister Solberg stated that Peru would open three fish markets in Lima by the end of 2025.", "contradicted"),
    ("The two ministers agreed that a treaty on whales would be signed in Geneva in October 2024.", "contradicted"),
    # the condition, the limit, the modal
    ("Foreign Minister Medina stated that he would visit Bergen from 4 to 6 September 2024.", "contradicted"),
    ("Foreign Minister Solberg stated that Norway would open at least three fish markets in Lima by the end of 2025.", "contradicted"),
    ("Foreign Minister Solberg stated that Norway might open three fish markets in Lima by the end of 2025.", "contradicted"),
    # not there, or nothing to check
    ("The two ministers agreed to build a railway across the Andes.", "not_found"),
    ("What next?", "not_checkable"),
    ("# Fish and whales", "not_checkable"),
]


@pytest.mark.parametrize(("text", "verdict"), CLAIMS)
def test_claim(text: str, verdict: Verdict, page: Reading) -> None:
    (claim,) = check(text, [page]).claims
    assert claim.verdict == verdict, (claim.reason, claim.differs)
    if verdict == "supported":
        assert claim.evidence and not claim.differs
    if verdict == "contradicted":
        assert claim.evidence and claim.differs


QUOTES = [
    ("Solberg stressed that “the quota of salmon must not be raised without talks”.", "supported"),
    ("Solberg stressed that “the quota of salmon must be raised at once”.", None),
]


@pytest.mark.parametrize(("text", "verdict"), QUOTES)
def test_words_in_quotation_marks(text: str, verdict: Verdict | None, page: Reading) -> None:
    (claim,) = check(text, [page]).claims
    assert claim.verdict == verdict if verdict else claim.verdict != "supported"


def test_every_sentence_of_the_page_is_borne_out(page: Reading) -> None:
    body = PAGE.split("\n\n", 2)[2]
    assert {c.verdict for c in check(body, [page]).claims} == {"supported"}


def test_offsets_are_those_of_the_draft(page: Reading) -> None:
    draft = "# Whales\n\n- The two ministers agreed on whales. [3] They met.\n"
    for claim in check(draft, [page]).claims:
        assert draft[claim.start : claim.end].startswith(claim.text.split(".")[0])


def test_counts_and_nothing_to_check_against() -> None:
    found = check("Norway and Peru signed a treaty on whales.", [])
    assert found.counts == {"supported": 0, "contradicted": 0, "not_found": 1, "not_checkable": 0}
    assert check("", []).claims == ()


def test_rare_words_come_first() -> None:
    (words,) = rarest_words("The two sides discussed the treaty on narwhals in the meeting.")
    assert words[0] == "narwhals"


@cache
def _lexicon_words() -> tuple[str, ...]:
    return ("Solberg", "not", "if", "agreed", "3 May", "Oslo", "would", "“", "”", "?", ".", "\n", "#", "[1]", "- ", "treaty")


@settings(max_examples=60)
@given(st.lists(st.sampled_from(_lexicon_words()), max_size=12).map(" ".join))
def test_any_draft_is_split_without_loss_of_place(draft: str) -> None:
    for sentence in split(draft, load()):
        assert 0 <= sentence.start < sentence.end <= len(draft)
        assert sentence.text.split()[0] in draft[sentence.start : sentence.end]


def test_the_command(page: Reading, tmp_path: Path) -> None:
    from click.testing import CliRunner

    from memcon import open_record
    from memcon.cli.app import app

    with open_record(tmp_path / "m.db") as record:
        record.add_reading(page)
    draft = tmp_path / "draft.md"
    draft.write_text("The two ministers agreed that a treaty on whales would be signed in Oslo in November 2024.", encoding="utf-8")
    done = CliRunner().invoke(app, ["--record", str(tmp_path / "m.db"), "check", "--strict", str(draft)])
    assert done.exit_code == 1 and "CONTRADICTED" in done.output and "place" in done.output
    assert CliRunner().invoke(app, ["--record", str(tmp_path / "m.db"), "check", str(tmp_path / "none.md")]).exit_code == 1


def test_regret_is_no_apology_and_a_place_no_post(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "On 3 May 2024, Foreign Minister Ingrid Solberg met in Oslo with Carlos Medina, Foreign Minister of Peru. Ms Solberg voiced regret"
        " over the closure of the port. The Foreign Minister of Peru invited the Secretary to Lima in the spring.",
        encoding="utf-8",
    )
    told = [read(page)]
    for text, verdict in (
        ("Ms Solberg voiced regret over the closure of the port.", "supported"),
        ("Ms Solberg apologised for the closure of the port.", "contradicted"),
        ("The Foreign Minister of Peru invited the Secretary to Lima in the spring.", "supported"),
        ("The Foreign Minister of Peru invited the Secretary to Nairobi in the spring.", "contradicted"),
    ):
        (claim,) = check(text, told).claims
        assert claim.verdict == verdict, (text, claim.differs)
