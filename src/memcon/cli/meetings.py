"""`memcon meetings`."""

from __future__ import annotations

import click
from rich.text import Text

from memcon.answers.questions import name_of
from memcon.answers.saying import FORMS, day_words, length_words, place_words
from memcon.cli.output import hang, page, print_json
from memcon.cli.record import json_option, opened


@click.command("meetings")
@click.argument("sides", nargs=-1, metavar="[SIDE]…")
@click.option("--since", metavar="DATE", help="Only from this day, month or year on.")
@click.option("--until", metavar="DATE", help="Only up to this day, month or year.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many.")
@json_option
@click.pass_obj
def command(where: str, sides: tuple[str, ...], since: str | None, until: str | None, limit: int | None, as_json: bool) -> None:
    """List the meetings in which all of the SIDEs took part, the latest first; accounts of one meeting are joined."""
    with opened(where) as record:
        found = record.meetings(*sides, since=since, until=until, limit=limit)
    console = page()
    for entry in found:
        if as_json:
            print_json(entry.model_dump_json())
            continue
        line = (
            Text()
            .append(day_words(entry.day, short=True), "bold")
            .append(f"  {' – '.join(map(name_of, entry.sides))}, {FORMS[entry.form]}")
        )
        details = ", ".join(part for part in (place_words(entry.place), length_words(entry.minutes), entry.occasion) if part)
        line.append(f"  {details}" if details else "")
        hang(console, line, Text())
        heads = [f"{p.name} ({p.side})" for p in entry.present if p.role == "principal"]
        if heads:
            hang(console, Text(", ".join(heads)), Text("    "))
        hang(console, Text(", ".join(f"{a.name}#{a.meeting}" for a in entry.accounts), "dim"), Text("    "))
