"""`memcon due`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.text import Text

from memcon.answers.saying import time_words
from memcon.cli.output import count, hang, page, print_json
from memcon.cli.record import json_option, opened
from memcon.cli.search import who_and_what

if TYPE_CHECKING:
    from memcon.api import Due, DueFound


@click.command("due")
@click.argument("sides", nargs=-1, metavar="[SIDE]…")
@click.option("--since", metavar="DATE", help="Only what is due on this day, month or year, or later.")
@click.option("--until", metavar="DATE", help="Only what is due on this day, month or year, or earlier.")
@click.option("--latest", is_flag=True, help="The latest first.")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many.")
@click.option("--offset", type=click.IntRange(min=0), default=0, help="Pass over so many, to go on where a list ended.")
@json_option
@click.pass_obj
def command(
    where: str, sides: tuple[str, ...], since: str | None, until: str | None, latest: bool, limit: int, offset: int, as_json: bool
) -> None:
    """List what is due between two days, of the SIDEs or of all: the commitments whose time ends then, as single pages word them.

    It answers at once however large the record is. What became of each, and whether a later page gives it another time, is told by
    `memcon ledger`.
    """
    with opened(where) as record:
        found = record.due(*sides, since=since, until=until, latest_first=latest, limit=limit, offset=offset)
    if as_json:
        print_json(found.model_dump_json())
    else:
        _show(found, page())


def _show(found: DueFound, console: Console) -> None:
    for one in found.due:
        _due(one, console)
    count(console, found.offset, len(found.due), found.total, "nothing is due then; other days, or fewer sides, find more")


def _due(one: Due, console: Console) -> None:
    who, what = who_and_what(one.commitment)
    line = Text().append(time_words(one.first, one.last), "bold").append(f"  {who}  ").append(what, "green")
    hang(console, line.append(f"  {one.commitment.name}#{one.commitment.id}", "dim"), Text())
    hang(console, Text(" ".join(one.commitment.snippet.split())), Text("    "))
    console.print()
