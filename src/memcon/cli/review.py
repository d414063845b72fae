"""`memcon review`."""

from __future__ import annotations

import click

from memcon.cli.deciding import by_option, show
from memcon.cli.record import json_option, opened


@click.command("review")
@click.argument("name")
@by_option
@json_option
@click.pass_obj
def command(where: str, name: str, by: str, why: str, as_json: bool) -> None:
    """Say that you have looked over all that was read of a document: what you did not correct is as you would have it."""
    with opened(where) as record:
        decision = record.review(name, by=by, why=why)
    show(decision, as_json)
