"""`memcon serve`, `memcon users` and `memcon mark`, as on the command line."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
from season import SEASON

from memcon import open_record

PASSWORD = "four plain words here\n"


@pytest.fixture
def record(tmp_path: Path) -> str:
    where = str(tmp_path / "talks.db")
    with open_record(where) as there:
        for reading in SEASON:
            there.add_reading(reading)
    return where


def memcon(where: str, *words: str, given: str = "") -> Any:
    from click.testing import CliRunner

    from memcon.cli.app import app

    return CliRunner().invoke(app, ["--record", where, *words], input=given, prog_name="memcon")


@pytest.mark.parametrize("workers", ["1", "2"])
def test_the_desk_is_opened_and_closed(record: str, workers: str) -> None:
    words = [sys.executable, "-m", "memcon", "--record", record, "serve", "--port", "0", "--workers", workers]
    server = subprocess.Popen(words, stderr=subprocess.PIPE, text=True)
    try:
        assert server.stderr
        said = server.stderr.readline()
        address = re.search(r"http://127.0.0.1:[1-9]\d*/", said)
        assert address, said
        for _ in range(6):
            assert "3 documents" in httpx.get(address[0], timeout=20).text
    finally:
        server.send_signal(signal.SIGINT)
        assert server.wait(20) in (0, 130, -signal.SIGINT)
    with pytest.raises(httpx.ConnectError):
        httpx.get(address[0])


def test_what_was_signed_out_stays_so_when_the_desk_is_opened_anew(record: str) -> None:
    """A cookie ends with the run that gave it: the next one does not know which were ended."""
    memcon(record, "users", "add", "Ada", "--password-stdin", given=PASSWORD)
    kept, answers = "", []
    for _ in range(2):
        words = [sys.executable, "-m", "memcon", "--record", record, "serve", "--port", "0"]
        server = subprocess.Popen(words, stderr=subprocess.PIPE, text=True)
        try:
            assert server.stderr
            address = re.search(r"http://127.0.0.1:[1-9]\d*/", server.stderr.readline())
            assert address
            if not kept:
                caller = httpx.Client(base_url=address[0], timeout=20)
                token = re.search('name="token" value="([^"]*)"', caller.get("/login").text)
                assert token
                caller.post("/login", data={"token": token[1], "name": "Ada", "password": PASSWORD.strip()})
                kept = caller.cookies["memcon"]
            answers.append(httpx.get(f"{address[0]}documents", cookies={"memcon": kept}, timeout=20).status_code)
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(20)
    assert answers == [200, 303]


def test_a_desk_without_accounts_is_not_opened_to_others(record: str) -> None:
    done = memcon(record, "serve", "--host", "0.0.0.0", "--port", "0")
    assert (done.exit_code, "memcon users add" in done.output) == (1, True)


def test_an_address_that_is_taken_is_said(record: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = memcon(record, "serve", "--port", str(taken.getsockname()[1]))
    assert (done.exit_code, "choose another with --port" in done.output) == (1, True)


def test_without_its_packages_the_desk_says_what_to_install(record: str) -> None:
    program = "import sys; sys.modules.update(uvicorn=None, argon2=None); from memcon.cli import main; main()"
    for words in (["serve"], ["users", "add", "Ada", "--password-stdin"]):
        done = subprocess.run(
            [sys.executable, "-c", program, "--record", record, *words], input=PASSWORD, capture_output=True, text=True, check=False
        )
        assert (done.returncode, "pip install 'memcon[web]'" in done.stderr) == (1, True)


def test_people_are_let_in_changed_and_taken_away(record: str) -> None:
    assert memcon(record, "users", "list").output.startswith("there are no accounts")
    assert "Ada is admin" in memcon(record, "users", "add", "Ada", "--password-stdin", given=PASSWORD).output
    done = memcon(record, "users", "add", "Ben", "--role", "editor", "--may-see", "internal", given=PASSWORD + PASSWORD)
    assert (done.exit_code, "Ben is editor" in done.output) == (0, True)
    assert "there is an account 'Ben'" in memcon(record, "users", "add", "Ben", "--password-stdin", given=PASSWORD).output
    assert "at least" in memcon(record, "users", "add", "Cleo", "--password-stdin", given="short\n").output
    assert "Ben is reader" in memcon(record, "users", "set", "Ben", "--role", "reader", "--sees-nothing").output
    assert memcon(record, "users", "token", "Ben", "--label", "a script").output.startswith("memcon_")
    listed = memcon(record, "users", "list").output
    assert ("Ada" in listed, "every marking" in listed, "internal" in listed) == (True, True, False)
    for last in (("set", "Ada", "--role", "reader"), ("remove", "Ada")):
        assert "last administrator" in memcon(record, "users", *last).output
    assert "has no account any more" in memcon(record, "users", "remove", "Ben").output
    with open_record(record) as there:
        made = [d.value for d in there.history() if d.kind == "account"]
    assert [(v["name"], v.get("role")) for v in made if isinstance(v, dict) and "token" not in v] == [
        ("Ada", "admin"), ("Ben", "editor"), ("Ben", "reader"), ("Ben", None),
    ]  # fmt: skip
    assert "four plain" not in Path(record).read_bytes().decode("latin-1")


def test_a_page_is_marked_and_opened_again(record: str) -> None:
    assert memcon(record, "mark", "oslo").output == "oslo is open to everybody\n"
    assert memcon(record, "mark", "oslo", "internal").output == "oslo is marked internal\n"
    with open_record(record) as there:
        assert len(there.seen_by([])) == 2
    assert memcon(record, "mark", "oslo", "--open").output == "oslo is open to everybody\n"
