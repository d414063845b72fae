"""The forms of verbs."""

from __future__ import annotations

import pytest

from memcon.annotate.inflection import forms

FORMS = [
    ("reply", "replies replied replied replying"),
    ("keep", "keeps kept kept keeping"),
    ("begin", "begins began begun beginning"),
    ("withdraw", "withdraws withdrew withdrawn withdrawing"),
    ("cut", "cuts cut cut cutting"),
    ("stop", "stops stopped stopped stopping"),
    ("equip", "equips equipped equipped equipping"),
    ("visit", "visits visited visited visiting"),
    ("develop", "develops developed developed developing"),
    ("pass", "passes passed passed passing"),
    ("review", "reviews reviewed reviewed reviewing"),
    ("free", "frees freed freed freeing"),
    ("teach", "teaches taught taught teaching"),
    ("shut", "shuts shut shut shutting"),
    ("fulfil", "fulfils fulfilled fulfilled fulfilling"),
]


@pytest.mark.parametrize(("base", "expected"), FORMS)
def test_forms(base: str, expected: str) -> None:
    found = forms(base)
    told = [next(f for f, kinds in found.items() if kind in kinds) for kind in ("s", "past", "pp", "ing")]
    assert " ".join(told) == expected
    assert set(found) == {base, *told}


def test_the_british_doubling_stands_beside_the_american() -> None:
    assert {"signaled", "signalled", "signaling", "signalling"} <= set(forms("signal"))
    assert "revealled" not in forms("reveal")
