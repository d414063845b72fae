"""The `memcon` command and its subcommands, each imported only when it is asked for."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import Any

import click

from memcon import __version__
from memcon.cli.output import Stopped, Trouble
from memcon.errors import MemconError

COMMANDS = {
    "read": "memcon.cli.read",
    "add": "memcon.cli.add",
    "list": "memcon.cli.list",
    "show": "memcon.cli.show",
    "search": "memcon.cli.search",
    "brief": "memcon.cli.brief",
    "ledger": "memcon.cli.ledger",
    "due": "memcon.cli.due",
    "compare": "memcon.cli.compare",
    "wording": "memcon.cli.wording",
    "check": "memcon.cli.check",
    "timeline": "memcon.cli.timeline",
    "network": "memcon.cli.network",
    "calendar": "memcon.cli.calendar",
    "meetings": "memcon.cli.meetings",
    "people": "memcon.cli.people",
    "person": "memcon.cli.person",
    "sides": "memcon.cli.sides",
    "topics": "memcon.cli.topics",
    "correct": "memcon.cli.correct",
    "accept": "memcon.cli.accept",
    "judge": "memcon.cli.judge",
    "same-person": "memcon.cli.same_person",
    "not-same-person": "memcon.cli.not_same_person",
    "same-page": "memcon.cli.same_page",
    "review": "memcon.cli.review",
    "undo": "memcon.cli.undo",
    "history": "memcon.cli.history",
    "agreement": "memcon.cli.agreement",
    "export": "memcon.cli.export",
    "import": "memcon.cli.import_",
    "versions": "memcon.cli.versions",
    "links": "memcon.cli.links",
    "schema": "memcon.cli.schema",
    "serve": "memcon.cli.serve",
    "users": "memcon.cli.users",
    "mark": "memcon.cli.mark",
}
"""Each command and the module that holds it, in the order in which a newcomer needs them."""


class Commands(click.Group):
    """The group: loads a command when it is asked for, and turns expected trouble into a message and an exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name]).command
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result
        except MemconError as error:
            raise Trouble(str(error)) from error
        except KeyboardInterrupt as stop:
            raise Stopped("stopped") from stop
        except BrokenPipeError:
            # The reader of our output (`| head`) has what it wants. What is still buffered goes nowhere, and Python's own flush at the end
            # must not complain either.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise click.exceptions.Exit(0) from None
        except OSError as error:
            raise Trouble(f"the output cannot be written: {error.strerror or error}") from error


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"memcon {__version__}")
        ctx.exit()


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 all was done; 1 something could not be read or done, and a message says what; 2 the command was not understood; "
    "130 stopped with Ctrl-C. Colour follows the terminal and NO_COLOR.",
)
@click.option(
    "--record",
    metavar="FILE|URL",
    envvar="MEMCON_RECORD",
    default="memcon.db",
    show_default=True,
    show_envvar=True,
    help="The record to work on: a SQLite file, or the URL of a PostgreSQL database.",
)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version and exit.")
@click.pass_context
def app(ctx: click.Context, record: str) -> None:
    """The memory of diplomatic meetings: reads governments' readouts into a record that can be questioned and checked.

    Begin with `memcon read FILE` to see what a readout says, then `memcon add FOLDER` to keep readouts, and ask: `memcon brief Japan
    Russia`, `memcon ledger Japan Russia`, `memcon search "peace treaty"`.
    """
    ctx.obj = record
