"""`memcon same-person`."""

from __future__ import annotations

import click

from memcon.cli.deciding import by_option, show
from memcon.cli.record import json_option, opened


@click.command("same-person")
@click.argument("name")
@click.argument("other")
@by_option
@json_option
@click.pass_obj
def command(where: str, name: str, other: str, by: str, why: str, as_json: bool) -> None:
    """Say that two people of the record are one: "Inga Berg" and "Ingrid Solberg", who married."""
    with opened(where) as record:
        decision = record.same_person(name, other, by=by, why=why)
    show(decision, as_json)
