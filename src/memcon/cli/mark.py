"""`memcon mark`."""

from __future__ import annotations

import getpass

import click

from memcon.cli.record import opened


@click.command("mark")
@click.argument("name")
@click.argument("marking", required=False)
@click.option("--open", "open_", is_flag=True, help="Take the marking away: everybody may see the page.")
@click.option("--why", default="", help="For those who come after.")
@click.pass_obj
def command(where: str, name: str, marking: str | None, open_: bool, why: str) -> None:
    """Mark a document (`internal`), so that at the desk only those may see it who are given that marking; or say how it is marked.

    It is kept from them in every answer, search, count and feed. On this machine, whoever can open the record's file sees all of it.
    """
    with opened(where) as record:
        if marking or open_:
            record.mark(name, None if open_ else marking, by=getpass.getuser(), why=why)
        now = record.marking(name)
    click.echo(f"{name} is {f'marked {now}' if now else 'open to everybody'}")
