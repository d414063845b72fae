"""`memcon import`."""

from __future__ import annotations

from pathlib import Path

import click

from memcon.cli.output import print_json
from memcon.cli.record import json_option, opened


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@json_option
@click.pass_obj
def command(where: str, file: Path, as_json: bool) -> None:
    """Take in what `memcon export` wrote. A new record becomes the same as the one exported; in another, what is new is added.

    All of it is taken in, or nothing.
    """
    with opened(where, create=True) as record:
        found = record.import_jsonl(file)
        where = record.where
    if as_json:
        print_json(found.model_dump_json())
    else:
        click.echo(f"{found.documents} documents and {found.decisions} decisions were new to {where}")
