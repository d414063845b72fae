"""Answers that are kept: worked out once, given while they hold, and never given to whom they may not be shown any more."""

from __future__ import annotations

import re
import threading
from typing import Any

import pytest

from memcon.web import desk
from memcon.web.desk import Remembered
from memcon.web.pages import subjects


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
    for path in ("/", "/people", "/people?side=PE", "/people/Rosa%20Quispe", "/issues", "/ledger", "/review", "/calendar/2024-05"):
        assert talks.get(path).status_code == 200
    assert "choose a side" in talks.get("/people").text and "choose a side" in talks.get("/review").text
    found = talks.get("/people?name=quisp").text
    assert ("Rosa Quispe" in found, "Erik Lund" in found, "Nobody fits" in talks.get("/people?name=nobody").text) == (True, False, True)
    assert "Fisheries" in talks.get("/issues").text


def test_of_a_large_record_the_ledger_comes_in_pages(talks: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "LARGE", 1)
    monkeypatch.setattr(subjects, "_LOOKED_AT", 1)
    whole = re.sub(r"\s+", " ", talks.get("/ledger").text)
    assert "looks at numbers 1 to 1, the latest first" in whole and "Older →" in whole
    assert "Delivery of Norway" in talks.get("/ledger?state=overdue").text
    assert "None of these is what was asked for" in re.sub(r"\s+", " ", talks.get("/ledger?state=cancelled").text)
    home = talks.get("/").text
    assert "Delivery of Norway" in home and 'class="state overdue"' in home
    month = re.sub(r"\s+", " ", talks.get("/calendar/2024-05").text)
    assert "stands here as single pages word it" in month and "Visit of" not in month and "visit, " in month.lower()


@pytest.mark.parametrize("path", ["/ledger", "/calendar", "/export/ical"])
def test_no_program_gets_all_of_a_large_record_at_once(talks: Any, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    assert talks.get(f"/api/v1{path}").status_code == 200
    monkeypatch.setattr(desk, "LARGE", 1)
    refused = talks.get(f"/api/v1{path}")
    assert (refused.status_code, "name a side" in refused.json()["error"]) == (400, True)
    assert talks.get(f"/api/v1{path}?side=PE").status_code == 200
