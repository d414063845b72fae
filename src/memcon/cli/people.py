"""`memcon people`."""

from __future__ import annotations

import click
from rich.text import Text

from memcon.answers.questions import name_of
from memcon.cli.output import hang, page, print_json
from memcon.cli.record import json_option, opened, print_table
from memcon.record.people import Person


@click.command("people")
@click.argument("side", required=False)
@click.option("--uncertain", is_flag=True, help="List the pairs who may be one person, for somebody to say.")
@json_option
@click.pass_obj
def command(where: str, side: str | None, uncertain: bool, as_json: bool) -> None:
    """List the people who took part in meetings, with their latest post; those of one SIDE, where it is named."""
    if uncertain and side:
        raise click.UsageError("--uncertain lists the pairs of all sides; leave SIDE out.")
    with opened(where) as record:
        found = record.people(side)
        pairs = record.uncertain_people() if uncertain else ()
    if as_json:
        for one in pairs if uncertain else found:
            print_json(one.model_dump_json())
        return
    console = page()
    if not uncertain:
        rows: list[tuple[str | Text, ...]] = [(p.side or "?", Text(p.name, "bold"), _post(p), str(len(p.met))) for p in found]
        print_table(console, {"side": {}, "name": {}, "post": {}, "accounts": {"justify": "right"}}, rows)
    for pair in pairs:
        line = (
            Text()
            .append(pair.one.name, "bold")
            .append(" and ")
            .append(pair.two.name, "bold")
            .append(f" ({name_of(pair.one.side)}): {pair.why}")
        )
        hang(console, line, Text("• "))
    if uncertain:
        told = "say so with: memcon same-person NAME OTHER, or memcon not-same-person NAME OTHER"
        console.print(Text(told if pairs else "nobody is in doubt", style="dim"))


def _post(person: Person) -> str:
    return person.posts[-1].post if person.posts else ""
