"""The command line: parse, call the public API, show. One module for each command; `app` puts them together."""

from __future__ import annotations


def main() -> None:
    """The `memcon` command."""
    from memcon.cli.app import app

    app(prog_name="memcon")
