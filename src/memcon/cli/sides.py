"""`memcon sides`."""

from __future__ import annotations

import click
from rich.text import Text

from memcon.cli.output import page, print_json
from memcon.cli.record import json_option, opened, print_table


@click.command("sides")
@json_option
@click.pass_obj
def command(where: str, as_json: bool) -> None:
    """List the sides of the record, those that met most first."""
    with opened(where) as record:
        found = record.sides()
    if as_json:
        for one in found:
            print_json(one.model_dump_json())
        return
    rows: list[tuple[str | Text, ...]] = [(Text(s.side, "bold"), s.name, str(s.meetings), str(s.accounts), s.last or "?") for s in found]
    right = {"justify": "right"}
    print_table(page(), {"side": {}, "": {}, "meetings": right, "own accounts": right, "last met": {"no_wrap": True}}, rows)
