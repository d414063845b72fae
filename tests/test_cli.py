"""The command line: each command shows what the Python API gives, and says what went wrong."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import command_docs
import pytest
from click.testing import CliRunner, Result

import memcon
from memcon.cli.app import COMMANDS, app
from memcon.types import Reading

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
WASHINGTON = SAMPLES / "2004-05-14-jp-ru-washington.txt"

PAGE = """Meeting of the Foreign Ministers of Norway and Peru

March 5, 2024

Foreign Minister Ingrid Solberg of Norway met on March 4 in Lima with Foreign Minister Carlos Medina of Peru.

1. Fisheries

Foreign Minister Solberg stated that Norway would send two research ships. Foreign Minister Medina thanked her and requested that the ships
come in May.
"""


def run(*words: str | Path, **settings: str) -> Result:
    """Run the command in this process."""
    return CliRunner().invoke(app, [str(w) for w in words], prog_name="memcon", env={"NO_COLOR": None, "COLUMNS": "100", **settings})


def process(*words: str | Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run the command as a process of its own."""
    command = [sys.executable, "-m", "memcon", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, env={**os.environ, **settings})


def lines(result: Result) -> list[Reading]:
    return [Reading.model_validate_json(line) for line in result.stdout.splitlines()]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


# --- the whole command ----------------------------------------------------------------------------


def test_help_names_every_command_and_the_exit_codes() -> None:
    shown = run("--help").stdout
    assert all(f"\n  {name} " in shown for name in COMMANDS)
    assert "Exit codes: 0" in shown


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: memcon {name} ")


def test_version() -> None:
    assert run("--version").stdout == f"memcon {memcon.__version__}\n"


@pytest.mark.parametrize(
    "words", [["reed"], ["read"], ["read", "x", "--jsn"], ["read", "--language", "xx", "x"], ["read", "--json", "--explain", "x"]]
)
def test_a_command_that_is_not_understood(words: Sequence[str]) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert "Usage: memcon" in result.stderr and not result.stdout


def test_schema_is_that_of_the_lines() -> None:
    schema = json.loads(run("schema").stdout)
    assert schema == Reading.model_json_schema(mode="serialization")
    assert set(schema["properties"]) == set(json.loads(run("read", "--json", WASHINGTON).stdout))


# --- read -----------------------------------------------------------------------------------------


def test_lines_are_the_readings_in_the_order_given(page: Path) -> None:
    result = run("read", "--json", page, WASHINGTON, page)
    assert lines(result) == [memcon.read(path) for path in (page, WASHINGTON, page)]
    assert result.exit_code == 0


def test_a_folder_stands_for_its_readouts(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.HTML", "a/c.htm", "notes.md", ".hidden.txt", ".git/x.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(PAGE, encoding="utf-8")
    result = run("read", "--json", tmp_path)
    assert [Path(r.document.source).relative_to(tmp_path).as_posix() for r in lines(result)] == ["a/c.htm", "a/z.HTML", "b.txt"]
    assert result.stderr == "memcon: read 3 files\n"


def test_what_cannot_be_read_is_reported_and_the_rest_is_read(page: Path, tmp_path: Path) -> None:
    (tmp_path / "empty folder").mkdir()
    result = run("read", "--json", tmp_path / "missing.txt", tmp_path / "empty folder", page)
    assert result.exit_code == 1
    assert lines(result) == [memcon.read(page)]
    first, second, last = result.stderr.splitlines()
    assert "missing.txt" in first and "empty folder: there is no readout" in second
    assert last == "memcon: read 1 file; 2 could not be read"


def test_an_unreadable_folder_is_reported(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    real = os.scandir

    def scandir(path: str | Path) -> object:  # file modes do not stop root, under whom these tests may run
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    result = run("read", "--json", tmp_path)
    assert result.exit_code == 1
    assert lines(result) == [memcon.read(page)]
    assert f"{closed}: the folder cannot be read: Permission denied" in result.stderr


def test_a_fault_of_ours_stops_no_other_file(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("memcon.cli.read.read", lambda path, language: 1 / 0 if path == page else memcon.read(path))
    result = run("read", "--json", page, WASHINGTON)
    assert result.exit_code == 1
    assert lines(result) == [memcon.read(WASHINGTON)]
    assert "a fault of memcon, please report it" in result.stderr


def test_ctrl_c_says_how_far_it_came(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(path: Path, language: str) -> Reading:
        if path == page:
            raise KeyboardInterrupt
        return memcon.read(path)

    monkeypatch.setattr("memcon.cli.read.read", stop)
    result = run("read", "--json", WASHINGTON, page)
    assert (result.exit_code, result.stderr) == (130, "memcon: stopped after 1 file\n")


@pytest.mark.parametrize("width", [80, 120])
def test_the_card_fits_and_is_plain_in_a_pipe(page: Path, width: int) -> None:
    shown = run("read", page, WASHINGTON, COLUMNS=str(width)).stdout
    assert max(map(len, shown.splitlines())) <= width
    assert "\x1b" not in shown and not any(line.endswith(" ") for line in shown.splitlines())


def test_the_card_has_the_facts(page: Path) -> None:
    shown = run("read", page).stdout
    reading = memcon.read(page)
    assert shown.startswith("Meeting of the Foreign Ministers of Norway and Peru\n")
    assert all(person.name in shown for person in reading.participants)
    heads = [shown.index(h) for h in ("Norway", "Who said what", "Ingrid Solberg (NO)", "Carlos Medina (PE)")]
    assert heads == sorted(heads)
    for statement in reading.statements:
        assert statement.cue is None or statement.cue.text in shown


def test_the_explanation_has_rule_words_and_offsets(page: Path) -> None:
    shown = " ".join(run("read", "--explain", "--full", page).stdout.split())
    for statement in memcon.read(page).statements:
        assert f"{statement.id} " in shown and f"rule: {statement.rule}" in shown
        assert statement.content is None or f"{statement.content.start}–{statement.content.end}" in shown
        assert all(note in shown for note in statement.considered)
        assert all(re.search(rf"{topic} [01]\.\d\d", shown) for topic in statement.topics)


def test_colour_where_it_is_wanted(page: Path) -> None:
    assert "\x1b[" in process("read", page, FORCE_COLOR="1", NO_COLOR="", TERM="xterm").stdout
    plain = process("read", page, FORCE_COLOR="1", NO_COLOR="1", TERM="xterm").stdout
    assert not re.search(r"\x1b\[[0-9;]*(?<!\d)(3[0-8]|9[0-7])[;m]", plain)


def test_a_closed_pipe_is_quiet() -> None:
    command = f"{sys.executable} -m memcon read {SAMPLES} {SAMPLES} {SAMPLES} | head -n 1"
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full to stand for a full disk")
def test_output_to_a_full_disk() -> None:
    command = [sys.executable, "-m", "memcon", "read", "--json", str(WASHINGTON)]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (1, "memcon: the output cannot be written: No space left on device\n")


def test_reading_needs_no_database() -> None:
    code = (
        "import sys; from memcon.cli.app import app; app(['read', sys.argv[1]], standalone_mode=False); print('sqlalchemy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(WASHINGTON)], capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines()[-1] == "False"


def test_every_command_and_option_is_documented() -> None:
    assert command_docs.PAGE.read_text(encoding="utf-8") == command_docs.page(), "docs/commands.md is behind; run: make docs"


def test_several_of_one_side_are_not_both_sides(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "Readout of President Biden's National Security Council Meeting\n\n2022-02-20\n\n"
        "President Biden convened the National Security Council today to discuss the state of the ferries.\n",
        encoding="utf-8",
    )
    card = run("read", page).output
    assert "discuss" in card
    assert "Both sides" not in card
