"""What was learned, measured on publishers that it was not learned from: `python -m bench.left_out`.

The publishers of the labelled pages are parted in five; each part is left out in turn, the tables are learned from the others, and what
they make of its pages is printed: the issues of statements, and the promises and citations that the rules refuse. Rules cannot be left out:
what they make of publishers nobody has seen stands in `docs/reading.md`. Needs what `make train` needs, and a quarter of an hour.
"""

from __future__ import annotations

import subprocess
import sys

TABLES = ("topics", "commitments", "citations")


def main() -> int:
    """Run the checks one after another. Returns the first exit code that is not 0."""
    for table in TABLES:
        print(f"\n{table}, publishers left out", flush=True)
        if code := subprocess.run([sys.executable, "-m", f"training.{table}", "--check"], check=False).returncode:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
