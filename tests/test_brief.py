"""The brief: the last meetings, each side's last words, promises, people, doubts; every line with its note."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date

import pytest
from readouts import LEADERS, MINISTERS, held, promised, readout, said
from rich.console import Console

from memcon.answers.brief import Brief, brief
from memcon.cli import brief as on_screen
from memcon.errors import QueryError
from memcon.types import Doubt, Reading

FISH, SHIPS = "fisheries", "maritime-security"


def record() -> list[Reading]:
    """Three meetings of Norway and Peru, and one with Chile that must not come into their brief."""
    return [
        readout(
            "a",
            held("2023-06-09", city="Oslo", duration_minutes=45),
            sections=(("1", "Fisheries"),),
            says=(
                said("PE", "state", "quotas for anchovy must be halved within a year", FISH, section="1"),
                said("NO", "reject", "Norway could not accept lower quotas for its fleet", FISH, section="1"),
                said("both", "share_view", "stocks of anchovy were in decline", FISH, section="1"),
            ),
            commits=(promised("undertaking", "Norway would lend a research ship", "NO", status="undertaken"),),
        ),
        readout(
            "b",
            held("2024-02-10", "PE", city="Lima"),
            says=(
                said("PE", "propose", "a ten-year plan for the anchovy fleets of both countries", FISH),
                said("NO", "explain", None, SHIPS, withheld=True, cue="explained its position"),
            ),
            commits=(
                promised(
                    "visit", "President Quispe would visit Norway in May", "PE", ("in May", "2024-05"), persons=("Rosa Quispe",), place="NO"
                ),
            ),
        ),
        readout("b2", held("2024-02-10", "PE", city="Lima", duration_minutes=30), account="PE"),
        readout(
            "c",
            held("2024-05-20", start="10:00"),
            heads=LEADERS,
            says=(said("both", "agree", "set up a joint council on anchovy fisheries", FISH),),
            commits=(promised("signing", "a fisheries agreement would be signed in 2025", "NO PE", ("in 2025", "2025")),),
        ),
        readout(
            "x", held("2024-06-01", sides=("CL", "NO")), heads=(MINISTERS[0],), says=(said("NO", "state", "copper is dear now", "trade"),)
        ),
    ]


def of(found: Brief, side: str | None, topic: str = FISH) -> list[str]:
    return [w.words for issue in found.issues if issue.topic == topic for w in issue.last if w.side == side]


def test_meetings_latest_first_with_both_accounts() -> None:
    found = brief(record(), "Norway", "Peru")
    assert [(m.day, m.place.city, m.minutes) for m in found.meetings] == [
        ("2024-05-20", None, None),
        ("2024-02-10", "Lima", 30),
        ("2023-06-09", "Oslo", 45),
    ]
    assert set(found.meetings[1].accounts) == {"NO", "PE"}
    assert [p.name for p in found.meetings[0].principals] == ["Erik Lund", "Rosa Quispe"]


def test_last_words_of_each_side_and_what_was_said_before() -> None:
    found = brief(record(), "Norway", "Peru")
    assert of(found, None) == ["set up a joint council on anchovy fisheries"]
    assert of(found, "PE") == ["a ten-year plan for the anchovy fleets of both countries"]
    assert of(found, "NO") == ["Norway could not accept lower quotas for its fleet"]
    before = {w.side: w.words for w in found.issues[0].before}
    assert before == {None: "stocks of anchovy were in decline", "PE": "quotas for anchovy must be halved within a year"}


def test_two_of_three_do_not_speak_for_the_third() -> None:
    sides = ("CL", "NO", "PE")
    page = readout(
        "t", held("2024-08-01", sides=sides), says=(said("both", "agree", "hold a contest of anchovy recipes every year", FISH),)
    )
    alone = tuple(
        s.model_copy(update={"speakers": (s.speakers[0], s.speakers[1].model_copy(update={"side": "CL"}))}) for s in page.statements
    )
    assert of(brief([*record(), page], "Norway", "Peru"), None) == ["hold a contest of anchovy recipes every year"]
    assert of(brief([*record(), page.model_copy(update={"statements": alone})], "Norway", "Peru"), None) == [
        "set up a joint council on anchovy fisheries"
    ]


def test_promises_by_what_became_of_them() -> None:
    found = brief(record(), "Norway", "Peru")
    assert [p.entry.kind for p in found.coming] == ["signing"]
    assert [p.entry.words for p in found.promised] == ["Norway would lend a research ship"]
    assert [(p.entry.kind, p.entry.evidence[0].name) for p in found.reported] == [("visit", "c")]


def test_before_a_day_nothing_later_is_known() -> None:
    found = brief(record(), "Norway", "Peru", before="2024-05-20")
    assert found.meetings[0].day == "2024-02-10"
    assert [(p.entry.kind, p.entry.state) for p in found.coming] == [("visit", "open")]
    assert found.today == "2024-05-20"
    assert {n.name for n in found.notes} <= {"a", "b", "b2"}
    late = brief(record()[:3], "Norway", "Peru", today=date(2024, 7, 1))
    assert next((p.entry.kind, p.entry.state) for p in late.promised) == ("visit", "overdue")


def test_across_the_table_highest_first() -> None:
    people = brief(record(), "Norway", "Peru").people
    assert [(p.name, p.meetings, p.last_met) for p in people] == [("Rosa Quispe", 1, "2024-05-20"), ("Carlos Medina", 2, "2024-02-10")]
    assert [p.name for p in brief(record(), "Peru", "Norway").people] == ["Erik Lund", "Ingrid Solberg"]


def test_uncertain() -> None:
    doubtful = [
        r.model_copy(update={"doubts": (Doubt(code="weekday-mismatch", message="9 June 2023 was a Friday."),)})
        if r.document.source == "a.txt"
        else r
        for r in record()
    ]
    texts = [c.text for c in brief(doubtful, "Norway", "Peru").cautions]
    assert any("explained its position" in t and "does not say what" in t for t in texts)
    assert "9 June 2023 was a Friday." in texts
    assert not any("alone" in t for t in texts)
    assert "account of Norway alone" in brief(record(), "Norway", "Peru", before="2024-02-01").cautions[-1].text


def numbers(found: Brief) -> Iterator[tuple[int, ...]]:
    for meeting in found.meetings:
        yield meeting.notes
    for issue in found.issues:
        for word in (*issue.last, *issue.before):
            yield word.notes
    for item in (*found.coming, *found.promised, *found.reported):
        yield item.notes
    for person in found.people:
        yield person.notes
    for caution in found.cautions:
        yield caution.notes


def test_every_line_has_a_note_and_every_note_is_words_of_its_page() -> None:
    found = brief(record(), "Norway", "Peru")
    texts = {r.document.id: r.document.text for r in record()}
    used = list(numbers(found))
    assert all(used)
    shown = {n for item in found.reported for n in item.shown}
    assert {n for notes in used for n in notes} | shown == set(range(1, len(found.notes) + 1))
    for note in found.notes:
        assert note.words
        assert texts[note.document][note.words.start : note.words.end] == note.words.text


@pytest.mark.parametrize("topic", ["fisheries", "Fisheries", "fish"])
def test_a_topic_by_id_label_or_part(topic: str) -> None:
    found = brief(record(), "Norway", "Peru", topic=topic)
    assert [i.topic for i in found.issues] == [FISH]
    assert found.note is None


def test_a_topic_nobody_named_says_what_there_is() -> None:
    found = brief(record(), "Norway", "Peru", topic="arctic")
    assert "they spoke of: Fisheries" in (found.note or "")
    assert found.issues == ()


@pytest.mark.parametrize(
    ("a", "b", "asked", "says"),
    [
        ("Norway", "Perru", {}, "Peru (PE)"),
        ("Norway", "NO", {}, "two sides"),
        ("Norway", "Peru", {"topic": "fisherees"}, "did you mean fisheries"),
        ("Norway", "Peru", {"before": "tomorrow"}, "is no date"),
    ],
)
def test_questions_that_cannot_be_put(a: str, b: str, asked: dict[str, str], says: str) -> None:
    with pytest.raises(QueryError) as error:
        brief(record(), a, b, **asked)
    assert says in str(error.value)


@pytest.mark.parametrize(
    ("readings", "a", "b", "before", "says"),
    [
        ([], "NO", "PE", None, "memcon add"),
        (record(), "Norway", "France", None, "Peru (4), Chile (1)"),
        (record(), "Norway", "Peru", "2020", "first account is of 2023-06-09"),
    ],
)
def test_nothing_found_says_what_there_is(readings: list[Reading], a: str, b: str, before: str | None, says: str) -> None:
    found = brief(readings, a, b, before=before)
    assert says in (found.note or "")
    assert found.meetings == ()


def test_the_order_of_readings_does_not_matter() -> None:
    assert brief(record()[::-1], "NO", "PE") == brief(record(), "NO", "PE")


def test_on_screen() -> None:
    console = Console(file=io.StringIO(), width=100)
    on_screen.show(brief(record(), "Norway", "Peru"), console)
    shown = console.file.getvalue()  # type: ignore[attr-defined]
    heads = ["What comes next", "in its own words", "not yet reported", "Last meetings", "Lately reported", "Across the table", "Sources"]
    assert [shown.index(h) for h in heads] == sorted(shown.index(h) for h in heads)
    assert max(len(line) for line in shown.splitlines()) <= 100


def test_on_screen_with_nothing_to_show() -> None:
    console = Console(file=io.StringIO(), width=100)
    on_screen.show(brief([], "NO", "PE"), console)
    assert "The record holds no meeting yet" in console.file.getvalue()  # type: ignore[attr-defined]
