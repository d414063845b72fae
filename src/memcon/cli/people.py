"""`memcon people`."""

from __future__ import annotations

import click
from rich.text import Text

from memcon.cli.output import page, print_json
from memcon.cli.record import json_option, opened, print_table


@click.command("people")
@click.argument("sides", nargs=-1, metavar="[SIDE]…")
@json_option
@click.pass_obj
def command(where: str, sides: tuple[str, ...], as_json: bool) -> None:
    """List the people who took part in meetings, with their latest post; of the SIDEs only, where any is named."""
    with opened(where) as record:
        found = [p for side in sides or (None,) for p in record.people(side)]
    if as_json:
        for one in found:
            print_json(one.model_dump_json())
        return
    rows: list[tuple[str | Text, ...]] = [
        (one.side or "?", Text(one.name, "bold"), one.posts[-1].post if one.posts else "", str(len(one.met))) for one in found
    ]
    print_table(page(), {"side": {}, "name": {}, "post": {}, "accounts": {"justify": "right"}}, rows)
