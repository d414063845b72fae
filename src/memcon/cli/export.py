"""`memcon export`."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import click

from memcon.cli.output import Trouble, say
from memcon.cli.record import opened
from memcon.cli.writing import output_option, write_folder, write_one
from memcon.export.formats import FORMATS

_WHOLE = "jsonl"


@click.command("export")
@click.argument("sides", nargs=-1, metavar="[SIDE]…")
@click.option(
    "--format", "format_", type=click.Choice([_WHOLE, *FORMATS]), default=_WHOLE, show_default=True, help="The format; see above."
)
@output_option
@click.pass_obj
def command(where: str, sides: tuple[str, ...], format_: str, output: Path | None) -> None:
    out = None if output is None or str(output) == "-" else output
    if format_ == _WHOLE:
        if sides:
            raise Trouble("jsonl is the whole record, with every side; for a part of it choose another --format")
        _whole(where, out)
        return
    kind = FORMATS[format_]
    if not kind.one_file and not out:
        raise Trouble(f"{format_} is {kind.what}; name a folder for the files with --output")
    with opened(where) as record:
        files = record.export(format_, *sides)
    if kind.one_file:
        write_one(next(iter(files.values())), out)
    elif out:
        write_folder(files, out)


def _whole(where: str, path: Path | None) -> None:
    with opened(where) as record:
        if path:
            say(f"wrote {record.export_jsonl(path)} lines to {path}")
            return
        out = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="\n")
        try:
            record.export_jsonl(out)
        finally:
            out.detach()  # flushes, and leaves standard output open


command.help = (
    "Take the record away, or what it holds on all of the SIDEs, for other programs.\n\nFormats: "
    f"`{_WHOLE}`, the whole record as JSON Lines, every document with what the machine read in it and every decision, of which "
    "`memcon import` makes the same record; " + "; ".join(f"`{name}`, {kind.what}" for name, kind in FORMATS.items()) + ".\n\n"
    "A format of several files needs the name of a folder; files of the same names in it are replaced."
)
