"""`memcon users`."""

from __future__ import annotations

import getpass
import sys

import click
from rich.text import Text

from memcon.cli.output import Trouble, page
from memcon.cli.record import opened, print_table
from memcon.cli.serve import MISSING

ROLES = ("reader", "editor", "admin")

_role = click.option(
    "--role", type=click.Choice(ROLES), help="reader: reads; editor: also corrects and adds; admin: also sees every marking."
)
_sees = click.option(
    "--may-see", "sees", metavar="MARKING", multiple=True, help="A marking this person may see; may be given more than once."
)
_stdin = click.option("--password-stdin", is_flag=True, help="Read the password from the standard input, for scripts.")


@click.group("users")
def command() -> None:
    """Say who may sit at the desk (`memcon serve`), and what they may do and see.

    Where there are accounts, everybody signs in; without any, the desk is open to this machine alone.
    """


@command.command("add")
@click.argument("name")
@_role
@_sees
@_stdin
@click.pass_obj
def add(where: str, name: str, role: str | None, sees: tuple[str, ...], password_stdin: bool) -> None:
    """Make an account; the first one is an administrator's unless --role says otherwise. The password is asked for."""
    hashed = _hashed(_asked(password_stdin))
    with opened(where, create=True) as record:
        first = not record.accounts.all()
        made = record.accounts.add(name, role or ("admin" if first else "reader"), hashed, sees, by=_by())  # type: ignore[arg-type]
    click.echo(f"{made.name} is {made.role} of {where}")


@command.command("set")
@click.argument("name")
@_role
@_sees
@click.option("--sees-nothing", is_flag=True, help="Take all markings away.")
@click.option("--password", "other", is_flag=True, help="Ask for another password.")
@_stdin
@click.pass_obj
def change(where: str, name: str, role: str | None, sees: tuple[str, ...], sees_nothing: bool, other: bool, password_stdin: bool) -> None:
    """Change an account: its role, its markings, its password. Its sessions end."""
    hashed = _hashed(_asked(password_stdin)) if other or password_stdin else None
    with opened(where) as record:
        markings = sees if sees or sees_nothing else None
        made = record.accounts.change(name, role=role, password=hashed, sees=markings, by=_by())  # type: ignore[arg-type]
    click.echo(f"{made.name} is {made.role}" + (f" and sees {', '.join(made.sees)}" if made.sees else ""))


@command.command("list")
@click.pass_obj
def list_(where: str) -> None:
    """List the accounts."""
    with opened(where) as record:
        found = record.accounts.all()
    if not found:
        click.echo("there are no accounts; make one with: memcon users add NAME")
        return
    rows: list[tuple[str | Text, ...]] = [
        (a.name, a.role, "every marking" if a.role == "admin" else ", ".join(a.sees), a.added[:10]) for a in found
    ]
    print_table(page(), {"name": {}, "role": {}, "sees": {}, "since": {}}, rows)


@command.command("remove")
@click.argument("name")
@click.pass_obj
def remove(where: str, name: str) -> None:
    """Take an account and its tokens away. What was decided in its name stays."""
    with opened(where) as record:
        record.accounts.remove(name, by=_by())
    click.echo(f"{name} has no account any more")


@command.command("token")
@click.argument("name")
@click.option("--label", default="a program", help="What it is for.")
@click.pass_obj
def token(where: str, name: str, label: str) -> None:
    """Make a token by which a program is known as NAME, and print it: it is not shown again."""
    try:
        from memcon.web.door import new_token
    except ImportError as error:
        raise Trouble(MISSING) from error
    made, hashed = new_token()
    with opened(where) as record:
        record.accounts.add_token(name, hashed, label, by=_by())
    click.echo(made)


def _asked(from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    asked: str = click.prompt("Password", hide_input=True, confirmation_prompt="Once more", err=True)
    return asked


def _hashed(password: str) -> str:
    try:
        from memcon.web.door import hash_password
    except ImportError as error:
        raise Trouble(MISSING) from error
    return hash_password(password)


def _by() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "owner"
