"""`memcon export`."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import click

from memcon.cli.output import say
from memcon.cli.record import opened


@click.command("export")
@click.argument("file", required=False, metavar="[FILE]", type=click.Path(path_type=Path))
@click.pass_obj
def command(where: str, file: Path | None) -> None:
    """Write the whole record as JSON Lines, to FILE or to standard output: every document with what the machine read in it, every decision.

    `memcon import` makes the same record of it, in SQLite or in PostgreSQL.
    """
    with opened(where) as record:
        if file:
            say(f"wrote {record.export_jsonl(file)} lines to {file}")
            return
        out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="\n")
        try:
            record.export_jsonl(out)
        finally:
            out.detach()  # flushes, and leaves standard output open
