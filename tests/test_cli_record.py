"""The commands that work on a record: each shows what the Python API gives, and says what went wrong."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import readouts
from test_cli import PAGE, run

import memcon
from memcon.answers.compare import compare
from memcon.answers.wording import wording
from memcon.errors import MemconError
from memcon.types import Reading

SEASON = (
    readouts.readout(
        "one",
        readouts.held("2024-03-04", city="Bergen"),
        says=(
            readouts.said("NO", "state", "the envoys would visit the fishing grounds", "fisheries"),
            readouts.said("PE", "request", "the quota of 2019 be kept", "fisheries"),
        ),
        commits=(readouts.promised("visit", "President Quispe would visit Norway", "PE", ("in May", "2024-05"), place="NO"),),
    ),
    readouts.readout(
        "two",
        readouts.held("2024-05-12", city="Oslo"),
        heads=readouts.LEADERS,
        says=(readouts.said("both", "agree", "open a line of ferries", "transport"),),
    ),
    readouts.readout("two-lima", readouts.held("2024-05-12", city="Oslo"), account="PE", heads=readouts.LEADERS),
)


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record of three accounts of two meetings."""
    path = tmp_path_factory.mktemp("record") / "talks.db"
    with memcon.open_record(path) as there:
        for reading in SEASON:
            there.add_reading(reading)
    return path


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def plain(value: Any) -> list[Any]:
    """What `--json` prints for what a Python call gives: an object, or several, as lines."""
    return [json.loads(item.model_dump_json(by_alias=True)) for item in (value if isinstance(value, tuple) else (value,))]


ASKED: list[tuple[list[str], Any]] = [
    (["list"], lambda r: r.documents()),
    (
        ["list", "--side", "Peru", "--since", "2024-05", "--until", "2024", "--limit", "1"],
        lambda r: r.documents(side="PE", since="2024-05", limit=1),
    ),
    (["show", "one"], lambda r: r.reading("one")),
    (["show", "two-lima#m1"], lambda r: r.meetings(since="2024-05-12")[0]),
    (["search", "visits", "grounds"], lambda r: r.search("visits grounds")),
    (
        ["search", "--side", "Peru", "--act", "request", "--topic", "fisheries"],
        lambda r: r.search(side="PE", act="request", topic="fisheries"),
    ),
    (["search", "--person", "Solberg", "--until", "2024-04"], lambda r: r.search(person="Solberg", until="2024-04")),
    (
        ["search", "--between", "NO", "--between", "PE", "--limit", "2", "--offset", "1"],
        lambda r: r.search(between=("NO", "PE"), limit=2, offset=1),
    ),
    (["search", "--kind", "commitment", "--since", "2024-03-04"], lambda r: r.search(kind="commitment", since="2024-03-04")),
    (["brief", "Norway", "Peru"], lambda r: r.brief("NO", "PE")),
    (
        ["brief", "no", "pe", "--topic", "fisheries", "--before", "2024-05-01"],
        lambda r: r.brief("NO", "PE", topic="fisheries", before="2024-05-01"),
    ),
    (["ledger", "Norway", "Peru"], lambda r: r.ledger("NO", "PE")),
    (["ledger", "--state", "reported", "--state", "open"], lambda r: r.ledger(state=("reported", "open"))),
    (["ledger", "Peru", "--due", "2024-06"], lambda r: r.ledger("PE", due="2024-06")),
    (["meetings", "Peru", "--since", "2024-05", "--limit", "3"], lambda r: r.meetings("PE", since="2024-05", limit=3)),
    (["links"], lambda r: r.links()),
    (["network", "Peru", "--since", "2024-04", "--until", "2024"], lambda r: r.network("PE", since="2024-04", until="2024")),
    (["calendar"], lambda r: r.calendar()),
    (["timeline", "NO", "Peru", "--since", "2024-03"], lambda r: r.timeline("NO", "PE", since="2024-03")),
    (["compare", "two#m1"], lambda r: compare(r.readings(), "two#m1")),
    (["wording", "Norway", "Peru", "--topic", "fisheries"], lambda r: wording(r.readings(), "NO", "PE", "fisheries")),
    (["wording", "PE", "--before", "2024-05"], lambda r: wording(r.readings(), "PE", before="2024-05")),
    (["agreement"], lambda r: r.agreement()),
    (["people"], lambda r: r.people()),
    (["people", "Peru"], lambda r: r.people("PE")),
    (["person", "erik", "lund"], lambda r: r.person("Erik Lund")),
    (["topics", "Peru"], lambda r: r.topics("PE")),
    (["topics"], lambda r: r.topics()),
    (["sides"], lambda r: r.sides()),
]


@pytest.mark.parametrize(("words", "ask"), ASKED, ids=[" ".join(w) for w, _ in ASKED])
def test_json_is_what_python_gives(record: Path, words: Sequence[str], ask: Any) -> None:
    result = run("--record", record, *words, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    with memcon.open_record(record) as there:
        assert [json.loads(line) for line in result.stdout.splitlines()] == plain(ask(there))


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("words", [w for w, _ in ASKED], ids=[" ".join(w) for w, _ in ASKED])
def test_for_a_person_it_is_plain_in_a_pipe_and_fits(record: Path, words: Sequence[str], width: int) -> None:
    result = run("--record", record, *words, COLUMNS=str(width))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.strip() and "\x1b" not in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= width


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (["list"], ["2024-05-12", "two-lima", "Talks of one"]),
        (
            ["show", "one"],
            ["marked: section", "s1 │ the envoys would visit the fishing grounds", "c1 │ President Quispe would visit Norway"],
        ),
        (
            ["show", "one", "--facts"],
            ["Norway – Peru   meeting", "Who said what", "Agreed and to come", "May 2024  Visit of Peru to Norway"],
        ),
        (["show", "two#m1"], ["Norway – Peru   meeting", "as told in two#m1 (Norway’s), two-lima#m1 (Peru’s)", "Talks of two-lima"]),
        (
            ["search", "grounds"],
            ["4 Mar 2024  Ingrid Solberg (NO)  state  one#s1", "the envoys would visit the fishing grounds", "1 found"],
        ),
        (["search", "--limit", "1"], ["1 to 1 of 4; go on with: --offset 1"]),
        (["search", "whales"], ["nothing is found"]),
        (["brief", "Norway", "Peru"], ["Norway – Peru", "Last meetings", "Sources"]),
        (["brief", "Norway", "Chad"], ["The record has nothing between Norway and Chad"]),
        (["ledger", "Norway", "Peru"], ["1 reported", "Visit of Peru to Norway  REPORTED", "one#c1 (Norway’s account)"]),
        (["ledger", "Norway", "Peru", "--brief"], ["agreed: “President Quispe would visit Norway”\n"]),
        (["meetings"], ["12 May 2024  Norway – Peru, meeting", "two#m1, two-lima#m1"]),
        (["people", "Peru"], ["PE", "Carlos Medina", "Minister of Foreign Affairs"]),
        (["person", "Medina"], ["Carlos Medina   Peru", "Minister of Foreign Affairs", "4 Mar 2024", "one#m1"]),
        (["topics"], ["fisheries", "Fisheries", "2024-03-04"]),
        (["sides"], ["NO", "Norway", "2024-05-12"]),
        (["compare", "two-lima"], ["two-lima#m1, 12 May 2024", "Peru (two-lima)", "Norway (two)"]),
        (["wording", "Norway", "Peru"], ["Norway to Peru", "2 meetings"]),
        (["links"], ["two#m1, two-lima#m1", "one#c1  reported"]),
    ],
)
def test_for_a_person(record: Path, words: Sequence[str], shown: Sequence[str]) -> None:
    text = run("--record", record, *words).stdout
    for part in shown:
        assert part in text


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["brief", "Norwy", "Peru"], "did you mean Norway (NO)"),
        (["brief", "Norway", "Norway"], "a brief needs two sides"),
        (["ledger", "Norway", "--due", "soon"], "'soon' is no date"),
        (["list", "--since", "13 May"], "'13 May' is no date"),
        (["search", "--act", "requst"], "did you mean request?"),
        (["search", "--topic", "fisheres"], "did you mean fisheries?"),
        (["show", "tow"], "did you mean two"),
        (["show", "one#m7"], "no meeting 'm7'; it has: m1"),
        (["compare", "three"], "no document 'three'"),
        (["wording", "Norway", "NO"], "are one"),
        (["person", "Solburg"], "did you mean Ingrid Solberg (NO)?"),
        (["person", "Nobody"], "memcon people"),
    ],
)
def test_a_question_that_cannot_be_put(record: Path, words: Sequence[str], says: str) -> None:
    result = run("--record", record, *words)
    assert result.exit_code == 1
    assert result.stderr.startswith("memcon: ") and says in result.stderr
    assert not result.stdout and "Traceback" not in result.stderr


# --- decide ---------------------------------------------------------------------------------------


def test_a_correction_its_history_and_its_undoing(tmp_path: Path) -> None:
    where = tmp_path / "own.db"
    with memcon.open_record(where) as there:
        there.add_reading(SEASON[0])

    def decide(*words: str) -> Any:
        result = run("--record", where, *words, "--json")
        assert (result.exit_code, result.stderr) == (0, "")
        return json.loads(result.stdout)

    def reading(corrected: bool = True) -> Reading:
        with memcon.open_record(where) as there:
            return there.reading("one", corrected=corrected)

    assert decide("correct", "one", "s1.act", "stress", "--by", "Ada", "--why", "it was said twice")["machine"] == "state"
    assert reading().statements[0].act == "stress"
    assert decide("correct", "one", "m1.sides", '["NO", "PE", "CL"]', "--by", "Ada")["value"] == ["NO", "PE", "CL"]
    assert reading().meetings[0].sides == ("NO", "PE", "CL")
    decide("correct", "one", "s2", "--remove", "--by", "Ben")
    assert [s.id for s in reading().statements] == ["s1"]
    promise = {"kind": "delivery", "status": "undertaken", "actors": ["PE"], "what": "the quota of 2019"}
    decide("correct", "one", "commitments", json.dumps(promise), "--by", "Ben")
    assert "the quota of 2019" in [c.what.text for c in reading().commitments]
    assert decide("accept", "one", "m1", "--by", "Ben")["kind"] == "accept"
    decide("undo", "5", "--by", "Ben")
    decide("review", "one", "--by", "Ben")
    decide("undo", "1", "--by", "Ben", "--why", "once only")
    assert reading().statements[0].act == "state"
    assert reading(corrected=False) == SEASON[0]

    shown = run("--record", where, "history", "one", COLUMNS="120").stdout.splitlines()
    first, second, third, fourth, accepted, _, fifth, last = (" ".join(line.split()) for line in shown)
    assert first.startswith("1 20") and first.endswith("Ada correct s1.act: state → stress “it was said twice” undone by 8")
    assert accepted.endswith("Ben accept m1 undone by 6")
    assert second.endswith("Ada correct m1.sides: NO PE → NO PE CL") and third.endswith("Ben remove s2")
    assert fourth.endswith("add commitments: kind delivery, status undertaken, actors PE, what “the quota of 2019”")
    assert fifth.endswith("Ben review") and last.endswith("Ben undo decision 1 “once only”")
    with memcon.open_record(where) as there:
        lines = run("--record", where, "history", "--json").stdout.splitlines()
        assert [json.loads(line) for line in lines] == plain(there.history())


def test_a_judgement_stands_beside_the_evidence(tmp_path: Path) -> None:
    where = tmp_path / "own.db"
    with memcon.open_record(where) as there:
        for reading in SEASON:
            there.add_reading(reading)
    assert run("--record", where, "judge", "one#c1", "partly", "--by", "Ada", "--why", "a day only").exit_code == 0
    shown = run("--record", where, "ledger", "Norway", "Peru").stdout
    assert "REPORTED" in shown and "partly, says Ada: a day only" in shown
    assert run("--record", where, "judge", "one#c1", "done", "--by", "Ada").exit_code == 2
    assert "one#c1" in run("--record", where, "judge", "one#c7", "kept", "--by", "Ada").stderr


def test_who_is_who_as_people_say(tmp_path: Path) -> None:
    where = tmp_path / "own.db"
    with memcon.open_record(where) as there:
        for reading in SEASON:
            there.add_reading(reading)
    assert run("--record", where, "same-person", "Solberg", "Erik Lund", "--by", "Ada").exit_code == 0
    with memcon.open_record(where) as there:
        assert there.person("Solberg").names == there.person("Lund").names
    assert run("--record", where, "not-same-person", "Ingrid Solberg", "Erik Lund", "--by", "Ben").exit_code == 0
    with memcon.open_record(where) as there:
        assert there.person("Solberg").names == ("Ingrid Solberg",)
    assert run("--record", where, "people", "--uncertain").stdout == "nobody is in doubt\n"
    assert "Ada  same" in run("--record", where, "history", COLUMNS="120").stdout


def test_agreement_is_told(tmp_path: Path) -> None:
    where = tmp_path / "own.db"
    with memcon.open_record(where) as there:
        there.add_reading(SEASON[0])
    assert "nobody has looked over a document yet" in run("--record", where, "agreement").stdout
    run("--record", where, "review", "one", "--by", "Ada")
    run("--record", where, "correct", "one", "s1.act", "stress", "--by", "Ada")
    shown = run("--record", where, "agreement").stdout
    assert shown.startswith("memcon, Ada on 1 document\n") and "of one mind" in shown
    assert run("--record", where, "agreement", "Ben").exit_code == 1


def test_the_whole_record_goes_out_and_in_again(record: Path, tmp_path: Path) -> None:
    result = run("--record", record, "export")
    assert result.exit_code == 0 and all(json.loads(line) for line in result.stdout.splitlines())
    out, other = tmp_path / "record.jsonl", tmp_path / "other.db"
    assert run("--record", record, "export", "--output", out).exit_code == 0
    assert out.read_text(encoding="utf-8") == result.stdout
    assert run("--record", other, "import", out).stdout == f"3 documents and 0 decisions were new to {other}\n"
    assert json.loads(run("--record", other, "import", out, "--json").stdout) == {"documents": 0, "decisions": 0}
    assert run("--record", other, "export").stdout == result.stdout
    out.write_text("no export\n", encoding="utf-8")
    assert run("--record", other, "import", out).exit_code == 1


def test_versions_of_a_page(page: Path, tmp_path: Path) -> None:
    where, moved = tmp_path / "own.db", tmp_path / "moved.txt"
    run("--record", where, "add", page)
    page.write_text(PAGE.replace("two research ships", "three research ships"), encoding="utf-8")
    assert "1 kept as a new version" in run("--record", where, "add", page).stdout
    shown = " ".join(run("--record", where, "versions", "page").stdout.split())
    assert "an earlier version" in shown and "would send two three research ships" in shown
    moved.write_text(PAGE.replace("in May", "in June"), encoding="utf-8")
    assert "has nearly the text of page" in run("--record", where, "add", moved).stderr
    assert "memcon same-page page moved --by NAME" in " ".join(run("--record", where, "versions", "moved").stdout.split())
    assert run("--record", where, "same-page", "moved", "page", "--by", "Ada").exit_code == 0
    with memcon.open_record(where) as there:
        found = there.versions("moved")
        assert len(found) == 3
        lines = run("--record", where, "versions", "moved", "--json").stdout.splitlines()
        assert [json.loads(line) for line in lines] == plain(found)


def test_a_decision_needs_a_name(record: Path) -> None:
    result = run("--record", record, "correct", "one", "s1.act", "stress", MEMCON_BY="")
    assert result.exit_code == 2 and "--by" in result.stderr
    assert run("--record", record, "history").stdout.startswith("nobody has decided anything yet")


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["one", "s1.act"], 2, "give a VALUE"),
        (["one", "s1.act", "stress", "--remove"], 2, "give a VALUE"),
        (["one", "m1.sides", "[NO"], 2, "begins as JSON and is none"),
        (["one", "s1.akt", "stress"], 1, "did you mean s1.act?"),
        (["one", "s9.act", "stress"], 1, "no fact 's9'"),
        (["one", "statements", "stress"], 1, "names no field"),
        (["one", "s1.content", "words that are not there"], 1, "words that are not there"),
    ],
)
def test_a_correction_that_cannot_be_made(record: Path, words: Sequence[str], code: int, says: str) -> None:
    result = run("--record", record, "correct", *words, "--by", "Ada")
    assert result.exit_code == code
    assert says in " ".join(result.stderr.split()) and not result.stdout


# --- add ------------------------------------------------------------------------------------------


def test_adding_keeps_a_file_once(page: Path, tmp_path: Path) -> None:
    where = tmp_path / "own.db"
    assert run("--record", where, "add", page).stdout == f"1 added; {where} holds 1 document\n"
    result = run("--record", where, "add", page, page)
    assert (result.exit_code, result.stdout) == (0, f"2 there already; {where} holds 1 document\n")
    page.write_text(PAGE.replace("two", "three"), encoding="utf-8")
    assert "1 kept as a new version" in run("--record", where, "add", page).stdout
    with memcon.open_record(where) as there:
        assert there.reading("page") == memcon.read(page)


def test_the_record_may_be_named_by_the_environment(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("add", page).exit_code == 0
    assert (tmp_path / "memcon.db").exists()
    assert run("add", page, MEMCON_RECORD=str(tmp_path / "other.db")).exit_code == 0
    assert (tmp_path / "other.db").exists()


def test_adding_reports_what_cannot_be_read(page: Path, tmp_path: Path) -> None:
    result = run("--record", tmp_path / "own.db", "add", "--json", tmp_path / "missing.txt", page)
    assert result.exit_code == 1
    assert [json.loads(line)["status"] for line in result.stdout.splitlines()] == ["failed", "added"]
    assert "missing.txt" in result.stderr


def test_a_fault_of_ours_keeps_no_other_file_out(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "other.txt"
    other.write_text(PAGE.replace("two", "four"), encoding="utf-8")
    monkeypatch.setattr("memcon.api.keeping.read", lambda path: 1 / 0 if path == page else memcon.read(path))
    result = run("--record", tmp_path / "own.db", "add", page, other)
    assert result.exit_code == 1
    assert result.stdout.startswith("1 added, 1 could not be read; ")
    assert "a fault of memcon, please report it" in result.stderr


def test_ctrl_c_says_what_is_kept(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(path: Path) -> Reading:
        if path != page:
            raise KeyboardInterrupt
        return memcon.read(path)

    monkeypatch.setattr("memcon.api.keeping.read", stop)
    other = tmp_path / "other.txt"
    other.write_text("They met.", encoding="utf-8")
    where = tmp_path / "own.db"
    result = run("--record", where, "add", page, other)
    assert result.exit_code == 130
    assert result.stderr == f"memcon: stopped; 1 added in this run and kept in {where}; run the same command again for the rest\n"
    monkeypatch.undo()
    assert run("--record", where, "add", page, other).stdout == f"1 added, 1 there already; {where} holds 2 documents\n"


def test_a_run_that_is_killed_leaves_a_sound_record(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for i in range(30):
        (pages / f"{i:03}.txt").write_text(PAGE.replace("two", str(i + 2)), encoding="utf-8")
    where = tmp_path / "own.db"
    command = [sys.executable, "-m", "memcon", "--record", str(where), "add", str(pages)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        until = time.monotonic() + 30
        while _count(where) < 3 and running.poll() is None and time.monotonic() < until:
            time.sleep(0.02)
        running.send_signal(signal.SIGKILL)
    kept = _count(where)
    assert 3 <= kept < 30
    with sqlite3.connect(where) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert run("--record", where, "add", pages).stdout == f"{30 - kept} added, {kept} there already; {where} holds 30 documents\n"


def _count(where: Path) -> int:
    if not where.exists():
        return 0
    try:
        with memcon.open_record(where, create=False) as there:
            return len(there)
    except MemconError:  # the record is being made
        return 0


# --- records that are none ------------------------------------------------------------------------


def test_there_is_no_record(tmp_path: Path) -> None:
    result = run("--record", tmp_path / "none.db", "list")
    assert result.exit_code == 1
    assert f"there is no record at {tmp_path / 'none.db'}; make one with: memcon" in result.stderr
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize("words", [["list"], ["add", "page.txt"]])
def test_a_record_that_is_no_database(page: Path, tmp_path: Path, words: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    letter = tmp_path / "letter.doc"
    letter.write_text("Dear Minister,\n" * 100, encoding="utf-8")
    result = run("--record", letter, *words)
    assert result.exit_code == 1
    assert "letter.doc is not a record" in result.stderr
    assert letter.read_text(encoding="utf-8") == "Dear Minister,\n" * 100


def test_a_record_of_a_newer_version(page: Path, tmp_path: Path) -> None:
    where = tmp_path / "own.db"
    run("--record", where, "add", page)
    with sqlite3.connect(where) as connection:
        connection.execute("UPDATE memcon_version SET version_num = '9999'")
    before = where.read_bytes()
    result = run("--record", where, "list")
    assert result.exit_code == 1
    assert "newer" in result.stderr and "pip install --upgrade memcon" in result.stderr
    assert where.read_bytes() == before


def test_a_record_on_a_full_disk(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    where = tmp_path / "own.db"
    run("--record", where, "add", page)
    other = tmp_path / "other.txt"
    other.write_text(PAGE * 40, encoding="utf-8")
    resource = pytest.importorskip("resource", reason="this system has no limit on the size of files to stand for a full disk")
    limit = 48_000  # bytes that a file may grow to: room for what SQLite keeps beside the record, not for a long page
    code = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit})); from memcon.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "--record", str(where), "add", str(other)], capture_output=True, text=True, timeout=60
    )
    assert resource and done.returncode == 1
    assert done.stderr.startswith("memcon: the disk with the record") and "Traceback" not in done.stderr
    with memcon.open_record(where) as there:
        assert [d.name for d in there.documents()] == ["page"]
