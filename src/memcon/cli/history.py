"""`memcon history`."""

from __future__ import annotations

import click
from rich.text import Text

from memcon.cli.deciding import line
from memcon.cli.output import hang, page, print_json
from memcon.cli.record import json_option, opened


@click.command("history")
@click.argument("name", required=False)
@json_option
@click.pass_obj
def command(where: str, name: str | None, as_json: bool) -> None:
    """List what people decided, on one document or in the whole record: who, when, what the machine had, what was taken back.

    Of one document, it also says of each correction whether it still fits what the machine reads now.
    """
    with opened(where) as record:
        found = record.history(name)
        fits = {f.number: f for f in record.fits(name)} if name else {}
    console = page()
    for decision in found:
        if as_json:
            print_json(decision.model_dump_json())
            continue
        text, fit = line(decision), fits.get(decision.number)
        if fit and decision.kind == "accept" and fit.state != "unfit":
            text.append(f"  {fit.note}" if fit.note else "", "yellow")
        elif fit and fit.state == "agrees":
            text.append("  the machine reads the same by now", "dim")
        elif fit and fit.state == "unfit":
            text.append(f"  does not fit what is read now: {fit.note}", "yellow")
        hang(console, text, Text())
    if not found and not as_json:
        console.print(Text("nobody has decided anything yet; correct a reading with: memcon correct", style="dim"))
