"""The command line: parse, call the public API, show. One module for each command; `app` puts them together."""

from __future__ import annotations

_YOUNG, _MIDDLE, _OLD = 50_000, 50, 100
"""How many objects are made before memory is searched for cycles, and how many such searches before a wider one. Readings are many small
objects without cycles: with Python's own 700, an answer from the whole record takes two to three times as long."""


def main() -> None:
    """The `memcon` command."""
    import gc

    from memcon.cli.app import app

    gc.set_threshold(_YOUNG, _MIDDLE, _OLD)
    app(prog_name="memcon")
