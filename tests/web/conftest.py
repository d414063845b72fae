"""What tests of the desk share: a desk that listens on this machine, the system's browser, a record in which something happened."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("fastapi", reason="the desk's packages are not installed (pip install 'memcon[web]')")

import httpx
import season
import uvicorn

from memcon.api import Record, open_record
from memcon.web.app import create_app
from memcon.web.desk import Desk, Role, Visitor
from memcon.web.door import Door, hash_password

CHROMIUM = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)


PASSWORD = "four plain words here"
HASHED = hash_password(PASSWORD)


class Open:
    """A desk that listens: its record, its address, and a caller that keeps cookies as a browser does."""

    def __init__(self, record: Record, desk: Desk, address: str) -> None:
        self.record, self.desk, self.address = record, desk, address
        self.caller = httpx.Client(base_url=address)
        self._known: dict[str, Open] = {}

    def get(self, path: str, **given: Any) -> httpx.Response:
        return self.caller.get(path, **given)

    def as_(self, name: str, password: str = PASSWORD) -> Open:
        """The same desk, for another caller, who signs in."""
        other = Open(self.record, self.desk, self.address)
        other.post("/login", {"name": name, "password": password})
        return other

    def known(self, name: str) -> Open:
        """As `as_`, the same caller each time: for tests that change nothing."""
        if name not in self._known:
            self._known[name] = self.as_(name)
        return self._known[name]

    def token(self) -> str:
        """What this caller's forms must carry."""
        page = self.get("/check", follow_redirects=True).text
        return page.split('name="token" value="', 1)[1].split('"', 1)[0]

    def post(self, path: str, data: dict[str, Any] | None = None, **given: Any) -> httpx.Response:
        """Send a form as a page of ours would."""
        return self.caller.post(path, data={"token": self.token(), **(data or {})}, **given)


Opener = Callable[..., Open]


@pytest.fixture(scope="session")
def opener(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opener]:
    """Opens desks, each on a record of its own, and closes them at the end."""
    running: list[tuple[uvicorn.Server, threading.Thread, Record]] = []

    def open_(*readings: Any, people: dict[str, tuple[Role, tuple[str, ...]]] | None = None) -> Open:
        record = open_record(tmp_path_factory.mktemp("desk") / "talks.db")
        for reading in readings:
            record.add_reading(reading)
        if people:
            for name, (role, sees) in people.items():
                record.accounts.add(name, role, HASHED, sees, by="test")
            desk = Desk(record, door=Door(record.accounts))
        else:
            desk = Desk(record, Visitor("Ada", "admin"))
        server = uvicorn.Server(uvicorn.Config(create_app(desk), host="127.0.0.1", port=0, log_level="error"))
        thread = threading.Thread(target=server.run, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        running.append((server, thread, record))
        port = server.servers[0].sockets[0].getsockname()[1]
        return Open(record, desk, f"http://127.0.0.1:{port}")

    yield open_
    for server, _, _ in running:
        server.should_exit = True
    for _, thread, record in running:
        thread.join(5)
        record.close()


@pytest.fixture(scope="session")
def talks(opener: Opener) -> Open:
    """A desk on which nothing is changed."""
    return opener(*season.SEASON)


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """The system's Chromium."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed (pip install playwright)")
    if not CHROMIUM:
        pytest.skip("there is no Chromium on this machine (Debian: apt-get install chromium)")
    with playwright.sync_playwright() as running:
        found = running.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def tab(browser: Any) -> Iterator[Any]:
    """A tab of a browser that knows nothing yet. What the console complains of fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(8000)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    context.close()
    assert not [c for c in complaints if "status of 4" not in c and "Status Error Code 4" not in c], complaints


@pytest.fixture
def talk_file(tmp_path: Path) -> Path:
    """A readout of our own, as a file."""
    path = tmp_path / "2024-03-04-no-pe-bergen.txt"
    path.write_text(
        "Meeting of Foreign Ministers of Norway and Peru\n\nMarch 4, 2024\n\n"
        "On March 4, Foreign Minister Ingrid Solberg of Norway met with Foreign Minister Carlos Medina of Peru in Bergen for an hour.\n\n"
        "1. Fisheries\n\nForeign Minister Solberg stated that the quota would stand. Foreign Minister Medina requested that the charts be "
        "shared. The two ministers agreed to continue the consultations.\n",
        encoding="utf-8",
    )
    return path
