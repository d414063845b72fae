"""The sentence round a place in a page."""

from __future__ import annotations

import pytest
from facts import reading
from hypothesis import given
from hypothesis import strategies as st

from memcon.record.passages import sentence_at

BEFORE, AFTER = "The talks took place in Tamor today.", "They then had lunch."

SENTENCES = [
    "President Orlen F. Hald, Jr. spoke today with Ms. Vidal of the dam.",
    "They met in St. Ouen on the boundary.",
    "They met in Tamor, D.C. on the boundary.",
    "Tamor, Feb. 10 (Agency) -- They met on the boundary.",
    "“It is ours,” said the Rt. Hon. Lena Hald, “and stays so.”",
    "Was it so?",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_the_sentence_round_a_place_is_whole(sentence: str) -> None:
    page = reading(f"{BEFORE} {sentence} {AFTER}\n\nAnother paragraph stands here.\n")
    at = page.document.text.index(sentence)
    assert {sentence_at(page, i).text for i in range(at, at + len(sentence))} == {sentence}


def test_a_city_with_its_district_may_end_a_sentence() -> None:
    page = reading("They met in Tamor, D.C. The Minister spoke of the dam. She left.\n")
    assert sentence_at(page, page.document.text.index("dam")).text == "The Minister spoke of the dam."


@pytest.mark.parametrize("opening", ["1. ", "(a) ", "- ", "• ", "2. (b) "])
def test_number_and_bullet_are_left_out(opening: str) -> None:
    page = reading(f"The talks took place in Tamor today.\n\n{opening}They spoke of the dam.\n")
    assert sentence_at(page, page.document.text.index("dam")).text == "They spoke of the dam."


@given(st.text(alphabet="aB1. ,\n“”", min_size=1, max_size=80), st.integers(0, 79))
def test_it_is_a_slice_of_the_page(text: str, at: int) -> None:
    page = reading(f"The talks took place in Tamor today. {text}\n")
    found = sentence_at(page, min(at, len(page.document.text) - 1))
    assert page.document.text[found.start : found.end] == found.text
