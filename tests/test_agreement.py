"""Agreement between coders: the measures on published examples, and the coders of one record."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from readouts import held, promised, readout, said

from memcon import Record, open_record
from memcon.errors import QueryError
from memcon.record.agreement import Agreement, alpha, exact_f1, overlap_f1


@pytest.mark.parametrize(
    ("coders", "published"),
    [
        # K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011): B, two coders; C, four coders, values missing
        (("aabbdcccedda", "babbbccceddd"), 0.692),
        (("123321412...", "1233224125.3", ".33323422 51.".replace(" ", ""), "123324412 51.".replace(" ", "")), 0.743),
        # Wikipedia, Krippendorff's alpha: A computational example
        (("*****3412113" + "3*3", "1*213343*******", "**21344*21133*4"), 0.691),
    ],
)
def test_alpha_of_published_examples(coders: tuple[str, ...], published: float) -> None:
    units = [[None if v in ".*" else v for v in unit] for unit in zip(*coders, strict=True)]
    found = alpha(units)
    assert found is not None and round(found, 3) == published


@pytest.mark.parametrize("units", [[], [["a", None]], [["a", "a"], ["a", "a"]]])
def test_alpha_that_is_not_defined(units: list[list[str | None]]) -> None:
    assert alpha(units) is None


@given(st.lists(st.lists(st.sampled_from(["a", "b", None]), min_size=2, max_size=4)))
def test_alpha_is_at_most_one_and_one_for_coders_of_one_mind(units: list[list[str | None]]) -> None:
    found = alpha(units)
    assert found is None or found <= 1
    alike = [[unit[0]] * len(unit) for unit in units]
    assert alpha(alike) in (None, 1.0)
    assert alpha([list(reversed(unit)) for unit in units]) == pytest.approx(found)


@pytest.mark.parametrize(
    ("some", "others", "exact", "overlap"),
    [
        ([(0, 4)], [(0, 4)], 1.0, 1.0),
        ([(0, 4), (6, 8)], [(0, 4)], 2 / 3, 0.8),
        ([(0, 4)], [(2, 6)], 0.0, 0.5),
        ([(0, 4)], [], 0.0, 0.0),
        ([], [], None, None),
    ],
)
def test_f1(some: list[tuple[int, int]], others: list[tuple[int, int]], exact: float | None, overlap: float | None) -> None:
    assert exact_f1(some, others) == exact_f1(others, some) == (exact if exact is None else pytest.approx(exact))
    assert overlap_f1(some, others) == (overlap if overlap is None else pytest.approx(overlap))


@pytest.fixture
def record(where: str) -> Iterator[Record]:
    with open_record(where) as found:
        for name in ("a", "b"):
            found.add_reading(
                readout(
                    name,
                    held("2024-03-03"),
                    says=tuple(said("NO", act, f"point {i} of {name}") for i, act in enumerate(("state", "state", "hope", "stress"))),
                    commits=(promised("talks", "talks would begin", "NO PE"),),
                )
            )
        yield found


def told(found: Agreement, field: str) -> tuple[float | None, int]:
    return next((None if f.alpha is None else round(f.alpha, 3), f.facts) for f in found.fields if f.field == field)


def test_the_machine_is_one_of_the_coders(record: Record) -> None:
    record.review("a", by="Ada")
    assert told(record.agreement(), "statements.act") == (1.0, 4)
    record.correct("a", "s1.act", "hope", by="Ada")
    found = record.agreement()
    assert (found.coders, found.documents) == (("memcon", "Ada"), 1)
    # 8 values: state 3, hope 3, stress 2; one of four units differs: 1 - 7 * 2 / (64 - 9 - 9 - 4)
    assert told(found, "statements.act") == (0.667, 4)
    assert told(found, "commitments.kind") == (None, 1)
    assert [(w.exact, w.overlap) for w in found.words if w.field == "statements.content"] == [(1.0, 1.0)]
    record.remove("a", "s2", by="Ada")
    record.correct("a", "s3.content", "point 2", by="Ada")
    words = next(w for w in record.agreement().words if w.field == "statements.content")
    assert words.exact == pytest.approx(2 * 2 / 7) and words.overlap == pytest.approx(2 * 31 / (48 + 31))


def test_a_coder_answers_for_own_corrections_alone(record: Record) -> None:
    record.correct("a", "s1.act", "hope", by="Ada")
    record.correct("a", "s2.act", "hope", by="Ben")
    record.review("b", by="Ben")
    assert record.agreement().coders == ("memcon", "Ada", "Ben")
    assert told(record.agreement("Ada"), "statements.act")[1] == 1  # one correction says nothing of the other facts
    assert told(record.agreement("Ben"), "statements.act")[1] == 5
    with pytest.raises(QueryError, match="Cem has looked over no document; those who have: Ada, Ben"):
        record.agreement("Ada", "Cem")


def test_facts_accepted_one_by_one_are_agreement_on_them_alone(record: Record) -> None:
    record.accept("a", "s1", by="Ada")
    record.accept("a", "s3", by="Ada")
    record.correct("a", "s2.act", "hope", by="Ada")
    found = record.agreement()
    act = next(f for f in found.fields if f.field == "statements.act")
    assert (found.coders, act.facts, act.same) == (("memcon", "Ada"), 3, pytest.approx(2 / 3))
    assert told(found, "commitments.kind") == (None, 0)
    words = next(w for w in found.words if w.field == "statements.content")
    assert (words.exact, words.overlap) == (1.0, 1.0)
    record.remove("a", "s4", by="Ada")  # a fact that is none is in the machine's marking and not in Ada's
    assert next(w for w in record.agreement().words if w.field == "statements.content").exact == pytest.approx(2 * 3 / 7)
    record.undo(1, by="Ada")
    assert next(f for f in record.agreement().fields if f.field == "statements.act").facts == 2


def test_what_two_people_added_on_the_same_words_is_one_fact(record: Record) -> None:
    date = {"evidence": "point 1 of a", "edtf": "2024"}
    for name in ("Ada", "Ben"):
        record.add_fact("a", "dates", date, by=name)
    record.review("a", by="Ben")
    found = record.agreement("Ada", "Ben")
    pairs = {w.field: w.exact for w in found.words}
    assert pairs["dates.evidence"] == pytest.approx((0 + 0 + 1) / 3)  # the machine has none
