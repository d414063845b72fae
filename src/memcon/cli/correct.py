"""`memcon correct`."""

from __future__ import annotations

import click

from memcon.cli.deciding import by_option, show, value_of
from memcon.cli.record import json_option, opened
from memcon.errors import QueryError


@click.command("correct")
@click.argument("name")
@click.argument("fact")
@click.argument("value", required=False)
@click.option("--remove", is_flag=True, help="Say that the fact is none: the page does not say it.")
@by_option
@json_option
@click.pass_obj
def command(where: str, name: str, fact: str, value: str | None, remove: bool, by: str, why: str, as_json: bool) -> None:
    """Correct what the machine read in a document; its value stays beside yours, and `memcon undo` takes the correction back.

    FACT is a fact and its field, by the names that `memcon read --explain` gives:

    \b
    memcon correct talks s3.act agree --by Ada
    memcon correct talks s3.content "the road be opened" --by Ada     words as they stand in the page
    memcon correct talks m1.sides '["NO", "PE"]' --by Ada             lists in JSON, null for nothing
    memcon correct talks s4 --remove --by Ada
    memcon correct talks commitments '{"kind": "visit", …}' --by Ada  a fact that the machine did not read
    """
    if remove == (value is not None):
        raise click.UsageError("give a VALUE, or --remove and none.")
    with opened(where) as record:
        if remove:
            decision = record.remove(name, fact, by=by, why=why)
        else:
            given = value_of(value or "")
            if "." in fact or fact in record.facts(name):
                decision = record.correct(name, fact, given, by=by, why=why)
            elif isinstance(given, dict):
                decision = record.add_fact(name, fact, given, by=by, why=why)
            else:
                raise QueryError(f"{fact!r} names no field; name a fact and its field, such as s3.act, or a part and a fact for it in JSON")
    show(decision, as_json)
