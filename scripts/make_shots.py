"""Pictures of memcon at work, for the README: runs the real commands on the samples, as on a terminal, and keeps what they print as SVG.

`python scripts/make_shots.py`, or `make shots`.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
WIDTH = 100

WEB_FONT = re.compile(r"\s*@font-face \{.*?\}", flags=re.DOTALL)
"""What rich's picture fetches from elsewhere: a picture in the documentation loads nothing."""


class Shot(NamedTuple):
    """A picture: the command it shows, and which lines of its output: so many at the top, then so many from a line that holds `words`."""

    command: tuple[str, ...]
    top: int
    words: str = ""
    more: int = 0


SHOTS = {
    "read": Shot(("read", "samples/2004-05-14-jp-ru-washington.txt"), 50),
    "ledger": Shot(("ledger", "Japan", "Russia"), 8, "Visit of Vladimir Putin (Russia) to Japan  ", 19),
}


def main() -> None:
    """Write docs/*.svg."""
    with tempfile.TemporaryDirectory() as folder:
        settings = {**os.environ, "FORCE_COLOR": "1", "COLUMNS": str(WIDTH), "TERM": "xterm-256color", "MEMCON_RECORD": f"{folder}/demo.db"}
        settings.pop("NO_COLOR", None)
        _memcon(("add", "samples"), settings)
        for name, shot in SHOTS.items():
            lines = _memcon(shot.command, settings).splitlines()
            shown = lines[: shot.top]
            if shot.words:
                first = next(i for i, line in enumerate(lines) if shot.words in Text.from_ansi(line).plain)
                shown += ["…", "", *lines[first : first + shot.more]]
            shown += ["…"] * (len(lines) > shot.top)
            console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
            console.print(Text("$ memcon " + shlex.join(shot.command), style="bold"))
            console.print(Text.from_ansi("\n".join(shown)))
            svg = WEB_FONT.sub("", console.export_svg(title="memcon"))
            (ROOT / "docs" / f"{name}.svg").write_text(svg, encoding="utf-8")


def _memcon(words: tuple[str, ...], settings: dict[str, str]) -> str:
    command = [sys.executable, "-m", "memcon", *words]
    return subprocess.run(command, cwd=ROOT, env=settings, stdout=subprocess.PIPE, text=True, check=True).stdout


if __name__ == "__main__":
    main()
