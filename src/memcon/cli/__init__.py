"""The command line."""

from __future__ import annotations

import sys

from memcon.pipeline import read


def main() -> None:
    for path in sys.argv[2:]:
        if not path.startswith("--"):
            print(read(path).model_dump_json())
