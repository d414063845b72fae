"""`memcon list`."""

from __future__ import annotations

import click
from rich.text import Text

from memcon.answers.citation import first_line
from memcon.cli.output import page, print_json
from memcon.cli.record import json_option, opened, print_table


@click.command("list")
@click.option("--side", metavar="SIDE", help="Only documents in which this side has a part.")
@click.option("--since", metavar="DATE", help="Only from this day, month or year on.")
@click.option("--until", metavar="DATE", help="Only up to this day, month or year.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many.")
@json_option
@click.pass_obj
def command(where: str, side: str | None, since: str | None, until: str | None, limit: int | None, as_json: bool) -> None:
    """List the documents of the record, those of the latest day first."""
    with opened(where) as record:
        found = record.documents(side=side, since=since, until=until, limit=limit)
    if as_json:
        for entry in found:
            print_json(entry.model_dump_json())
        return
    right = {"justify": "right"}
    columns = {
        "day": {"no_wrap": True},
        "sides": {},
        "said": right,
        "to come": right,
        "name": {"overflow": "fold"},
        "title": {"no_wrap": True},
    }
    rows: list[tuple[str | Text, ...]] = [
        (d.day or "?", " ".join(d.sides), str(d.statements), str(d.commitments), Text(d.name, "bold"), first_line(d.title or "") or "")
        for d in found
    ]
    print_table(page(), columns, rows)
