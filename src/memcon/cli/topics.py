"""`memcon topics`."""

from __future__ import annotations

import click
from rich.text import Text

from memcon.cli.output import page, print_json
from memcon.cli.record import json_option, opened, print_table


@click.command("topics")
@click.argument("sides", nargs=-1, metavar="[SIDE]…")
@json_option
@click.pass_obj
def command(where: str, sides: tuple[str, ...], as_json: bool) -> None:
    """List the issues spoken of, the most spoken of first; between the SIDEs only, where any is named."""
    with opened(where) as record:
        found = record.topics(*sides)
    if as_json:
        for one in found:
            print_json(one.model_dump_json())
        return
    rows: list[tuple[str | Text, ...]] = [
        (Text(t.topic, "bold"), t.label, str(t.statements), str(t.documents), t.last or "?") for t in found
    ]
    right = {"justify": "right"}
    print_table(page(), {"issue": {}, "": {}, "said": right, "documents": right, "last": {"no_wrap": True}}, rows)
