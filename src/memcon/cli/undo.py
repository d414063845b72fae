"""`memcon undo`."""

from __future__ import annotations

import click

from memcon.cli.deciding import by_option, show
from memcon.cli.record import json_option, opened


@click.command("undo")
@click.argument("number", type=int)
@by_option
@json_option
@click.pass_obj
def command(where: str, number: int, by: str, why: str, as_json: bool) -> None:
    """Take a decision back, by its NUMBER as `memcon history` gives it; undoing the undoing brings it back."""
    with opened(where) as record:
        decision = record.undo(number, by=by, why=why)
    show(decision, as_json)
