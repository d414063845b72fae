"""`memcon network`."""

from __future__ import annotations

from pathlib import Path

import click
from rich.text import Text

from memcon.answers.network import Network
from memcon.answers.saying import day_words, sides_words
from memcon.cli.output import page, print_json
from memcon.cli.record import json_option, opened, print_table
from memcon.cli.writing import picture_option, write_picture


@click.command("network")
@click.argument("sides", nargs=-1, metavar="[SIDE]…")
@click.option("--since", metavar="DATE", help="Only meetings on this day or later.")
@click.option("--until", metavar="DATE", help="Only meetings on this day or before.")
@picture_option
@json_option
@click.pass_obj
def command(where: str, sides: tuple[str, ...], since: str | None, until: str | None, picture: Path | None, as_json: bool) -> None:
    """Show who met whom, in the meetings of all the SIDEs, and how often.

    A meeting counts once, however many accounts there are of it.
    """
    with opened(where) as record:
        found = record.network(*sides, since=since, until=until)
    if picture:
        from memcon.export import network_picture

        write_picture(network_picture.picture(found), picture)
    if as_json:
        print_json(found.model_dump_json())
    elif not picture:
        _show(found)


def _show(found: Network) -> None:
    console = page()
    if found.note:
        console.print(found.note[:1].upper() + found.note[1:])
        return
    who = sides_words(found.sides) if found.sides else "All sides"
    console.print(f"{who}: {len(found.people)} people in {found.meetings} meeting{'s' * (found.meetings > 1)}")
    columns = {"who": {"style": "bold"}, "met": {"style": "bold"}, "times": {"justify": "right"}, "first": {"style": "dim"}, "last": {}}
    rows: list[tuple[str | Text, ...]] = [
        (t.one, t.two, str(t.meetings), day_words(t.first, short=True), day_words(t.last, short=True)) for t in found.ties
    ]
    print_table(console, columns, rows)
