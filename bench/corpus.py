"""Where the measured texts are: the published pages and the labelled files beside the checkout."""

from __future__ import annotations

from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
SHARED = PROJECT.parent / "shared"
REAL = SHARED / "real"
LABELLED = {"dev": SHARED / "corpus" / "dev", "real-dev": SHARED / "corpus" / "real-dev", "own": PROJECT / "tests" / "corpus"}
SCORE = SHARED / "corpus" / "score.py"


def real_pages() -> list[Path]:
    """The published pages, in a fixed order; empty where they are not beside the checkout."""
    return sorted(p for p in REAL.rglob("*") if p.suffix in (".txt", ".html"))
