"""Pictures of memcon at work, for the README: runs the real commands on the samples, as on a terminal, and keeps what they print as SVG.

`python scripts/make_shots.py`, or `make shots`.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parent.parent
WIDTH = 100

WEB_FONT = re.compile(r"\s*@font-face \{.*?\}", flags=re.DOTALL)
"""What rich's picture fetches from elsewhere: a picture in the documentation loads nothing."""

SHOTS = {
    "read": (["read", "samples/2004-05-14-jp-ru-washington.txt"], 46),
}
"""Each picture, the command it shows, and how many lines of its output."""


def main() -> None:
    """Write docs/*.svg."""
    with tempfile.TemporaryDirectory() as folder:
        settings = {**os.environ, "FORCE_COLOR": "1", "COLUMNS": str(WIDTH), "TERM": "xterm-256color", "MEMCON_RECORD": f"{folder}/demo.db"}
        settings.pop("NO_COLOR", None)
        for name, (words, most) in SHOTS.items():
            done = subprocess.run(
                [sys.executable, "-m", "memcon", *words], cwd=ROOT, env=settings, capture_output=True, text=True, check=True
            )
            lines = done.stdout.splitlines()
            shown = lines[:most] + ["…"] * (len(lines) > most)
            console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor")
            console.print(Text("$ memcon " + " ".join(f"'{w}'" if " " in w else w for w in words), style="bold"))
            console.print(Text.from_ansi("\n".join(shown)))
            svg = WEB_FONT.sub("", console.export_svg(title="memcon"))
            (ROOT / "docs" / f"{name}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
