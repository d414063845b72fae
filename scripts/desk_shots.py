"""Pictures of the desk: every page on the samples, at the width of a desk and of a phone, in `build/shots/`; some of them in `docs/`.

`python scripts/desk_shots.py [RECORD]`, or `make shots`. Needs playwright and a Chromium of the system's own.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn
from playwright.sync_api import Page, sync_playwright

from memcon import Record, open_record
from memcon.web.app import create_app
from memcon.web.desk import Desk, Visitor

ROOT = Path(__file__).resolve().parent.parent
SIZES = {1280: 900, 390: 844}
KEPT = ("document", "brief")
"""The pictures that the documentation shows."""

DRAFT = (
    "Japan and Russia agreed to hold consultations on the peace treaty issue. President Putin said that he would visit Japan in 2007.\n\n"
    "The ministers discussed fisheries."
)


def main() -> None:
    """Write the pictures."""
    chromium = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)
    if not chromium:
        print("no pictures of the desk: there is no Chromium on this machine (Debian: apt-get install chromium)", file=sys.stderr)
        return
    out = ROOT / "build" / "shots"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        where = sys.argv[1] if len(sys.argv) > 1 else f"{folder}/samples.db"
        with open_record(where) as record, sync_playwright() as playwright:
            if len(sys.argv) < 2:
                record.add(ROOT / "samples")
            browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            with served(record) as address:
                for width, height in SIZES.items():
                    for scheme in ("light", "dark"):
                        tab = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme).new_page()
                        for name, path in pages(record).items():
                            shoot(tab, address + path, name, out / f"{name}-{width}{'-dark' * (scheme == 'dark')}.png")
                if len(sys.argv) < 2:
                    tab = browser.new_context(viewport={"width": 1280, "height": 860}).new_page()
                    for name in KEPT:
                        tab.goto(address + pages(record)[name])
                        tab.screenshot(path=ROOT / "docs" / f"desk-{name}.png")
            browser.close()


def pages(record: Record) -> dict[str, str]:
    """Every page and its path."""
    entry = record.documents()[0]
    pair = max(record.met().items(), key=lambda item: item[1])[0]
    meeting = max(record.meetings(), key=lambda m: (len(m.accounts), len(m.present)))
    account = meeting.accounts[0]
    two = f"/sides/{pair[0]}/{pair[1]}"
    person = max(record.people(), key=lambda p: len(p.met))
    return {
        "home": "/",
        "documents": "/documents",
        "document": f"/documents/{entry.document}#s2",
        "fact": f"/documents/{entry.document}/facts/s1",
        "add": f"/documents/{entry.document}/add?part=commitments&start=0&end=40",
        "history": "/history",
        "meetings": "/meetings",
        "meeting": f"/meetings/{account.document}/{account.meeting}",
        "sides": "/sides",
        "brief": two,
        "timeline": f"{two}/timeline",
        "matrix": f"{two}/issues",
        "wording": f"{two}/wording",
        "people": "/people",
        "person": f"/people/{person.name}?side={person.side or ''}",
        "issues": "/issues",
        "issue": f"/issues/{record.topics()[0].topic}",
        "ledger": "/ledger",
        "calendar": f"/calendar/{(meeting.day or '2005-11-01')[:7]}",
        "review": "/review",
        "search": "/search?words=peace+treaty",
        "check": "/check",
    }


def shoot(tab: Page, address: str, name: str, path: Path) -> None:
    """One picture: the whole page, or of a document what fits the window."""
    tab.goto(address)
    if name == "check":
        tab.get_by_label("The draft").fill(DRAFT)
        tab.get_by_role("button", name="Check").click()
        tab.locator(".claims").wait_for()
    tab.screenshot(path=path, full_page=name not in ("document",))


@contextmanager
def served(record: Record) -> Iterator[str]:
    """A desk on a record, at its address, while pictures are taken."""
    server = uvicorn.Server(uvicorn.Config(create_app(Desk(record, Visitor("Ada", "admin"))), port=0, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(5)


if __name__ == "__main__":
    main()
