"""`memcon judge`."""

from __future__ import annotations

from typing import get_args

import click

from memcon.answers.ledger import Verdict
from memcon.cli.deciding import by_option, show
from memcon.cli.record import json_option, opened


@click.command("judge")
@click.argument("commitment")
@click.argument("verdict", type=click.Choice(get_args(Verdict)))
@by_option
@json_option
@click.pass_obj
def command(where: str, commitment: str, verdict: Verdict, by: str, why: str, as_json: bool) -> None:
    """Say what became of a promise, as you judge it. COMMITMENT is NAME#c1 as `memcon ledger` gives it.

    The ledger shows your verdict beside the evidence, never in its place.
    """
    with opened(where) as record:
        decision = record.judge(commitment, verdict, by=by, note=why)
    show(decision, as_json)
