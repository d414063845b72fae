"""`memcon accept`."""

from __future__ import annotations

import click

from memcon.cli.deciding import by_option, show
from memcon.cli.record import json_option, opened


@click.command("accept")
@click.argument("name")
@click.argument("fact")
@by_option
@json_option
@click.pass_obj
def command(where: str, name: str, fact: str, by: str, why: str, as_json: bool) -> None:
    """Say that a fact of a document is right as it stands: `memcon accept talks s3 --by Ada`.

    It holds from then on, however a newer memcon reads the page; `memcon undo` takes it back. FACT is named as by `memcon read --explain`.
    """
    with opened(where) as record:
        decision = record.accept(name, fact, by=by, why=why)
    show(decision, as_json)
