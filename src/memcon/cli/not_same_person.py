"""`memcon not-same-person`."""

from __future__ import annotations

import click

from memcon.cli.deciding import by_option, show
from memcon.cli.record import json_option, opened


@click.command("not-same-person")
@click.argument("name")
@click.argument("other")
@click.argument("meetings", nargs=-1, metavar="[MEETING]…")
@by_option
@json_option
@click.pass_obj
def command(where: str, name: str, other: str, meetings: tuple[str, ...], by: str, why: str, as_json: bool) -> None:
    """Say that two names that the record takes for one person are two people.

    Where two people have the same name, give it twice, and the MEETINGs (NAME#m1) that the other of them was at.
    """
    with opened(where) as record:
        decision = record.not_same_person(name, other, meetings, by=by, why=why)
    show(decision, as_json)
