"""Answers that are kept: worked out once, given while they hold, and never given to whom they may not be shown any more."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from memcon.web import desk
from memcon.web.desk import Remembered


def test_an_answer_is_worked_out_once_for_all_who_ask_at_the_same_time() -> None:
    kept, worked, go = Remembered(), [], threading.Event()

    def work_out() -> int:
        go.wait(5)
        worked.append(1)
        return 42

    answers: list[int] = []
    threads = [threading.Thread(target=lambda: answers.append(kept.get("key", (1, 0, 0), work_out))) for _ in range(5)]
    for thread in threads:
        thread.start()
    go.set()
    for thread in threads:
        thread.join(5)
    assert (answers, worked) == ([42] * 5, [1])


def test_a_new_state_gives_a_new_answer() -> None:
    kept = Remembered()
    assert [kept.get("key", (n, 0, 0), lambda n=n: n) for n in (1, 1, 2)] == [1, 1, 2]


def test_what_took_long_is_given_while_it_is_made_anew_unless_it_may_not_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "_LONG_SECONDS", -1)
    kept, made = Remembered(), threading.Event()

    def second() -> str:
        made.set()
        return "new"

    kept.get("key", (1, 1, 0), lambda: "old")
    assert kept.get("key", (2, 1, 0), second) == "old"
    assert made.wait(5)
    assert kept.get("key", (3, 2, 1), lambda: "without what was marked") == "without what was marked"


def test_trouble_is_told_and_not_kept() -> None:
    kept = Remembered()

    def trouble() -> Any:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        kept.get("key", (1, 0, 0), trouble)
    assert kept.get("key", (1, 0, 0), lambda: "well") == "well"


def test_few_are_kept() -> None:
    kept = Remembered(most=2)
    for name in "abc":
        kept.get(name, (1, 0, 0), lambda name=name: name)
    assert kept.get("a", (1, 0, 0), lambda: "again") == "again"


def test_a_large_record_is_asked_less(talks: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "LARGE", 1)
    monkeypatch.setattr(desk, "LATEST", 1)
    for path in ("/", "/people", "/people?side=PE", "/people/Rosa%20Quispe", "/issues", "/ledger", "/review", "/calendar/2024-05"):
        assert talks.get(path).status_code == 200
    assert "choose a side" in talks.get("/people").text and "choose a side" in talks.get("/review").text
    found = talks.get("/people?name=quisp").text
    assert ("Rosa Quispe" in found, "Erik Lund" in found, "Nobody fits" in talks.get("/people?name=nobody").text) == (True, False, True)
    assert "Fisheries" in talks.get("/issues").text
