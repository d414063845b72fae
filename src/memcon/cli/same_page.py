"""`memcon same-page`."""

from __future__ import annotations

import click

from memcon.cli.deciding import by_option, show
from memcon.cli.record import json_option, opened


@click.command("same-page")
@click.argument("name")
@click.argument("other")
@by_option
@json_option
@click.pass_obj
def command(where: str, name: str, other: str, by: str, why: str, as_json: bool) -> None:
    """Say that two documents are versions of one page: the one added last is the current one, the other is kept."""
    with opened(where) as record:
        decision = record.same_page(name, other, by=by, why=why)
    show(decision, as_json)
