"""`memcon serve`."""

from __future__ import annotations

import getpass
import secrets
import socket

import click

from memcon.cli.output import Trouble, say
from memcon.cli.record import opened

MISSING = "the desk in the browser needs some packages more; install them with: pip install 'memcon[web]'"


@click.command("serve")
@click.option("--host", metavar="ADDRESS", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="The port to listen at; 0 for any free one.")
@click.option(
    "--name", "names", metavar="HOST", multiple=True, help="A name by which browsers call this desk; may be given more than once."
)
@click.option(
    "--https",
    is_flag=True,
    help="A proxy before it speaks https: cookies are for https alone, and browsers are told to come by no other way.",
)
@click.option(
    "--workers",
    type=click.IntRange(1, 64),
    help="How many processes serve. Left out: one; for a large record one for each processor, four at most.",
)
@click.pass_obj
def command(where: str, host: str, port: int, names: tuple[str, ...], https: bool, workers: int | None) -> None:
    """Open the record in the browser: read, search, compare, brief, correct.

    Without accounts, only this machine can reach it, and nobody signs in. To open it to others, make accounts (`memcon users add`), then
    give the --host to listen at and the --name by which it is called. Ctrl-C ends it.
    """
    try:
        from memcon.web.app import LOOPBACK
        from memcon.web.desk import Visitor
        from memcon.web.serving import Terms, serve, workers_for
    except ImportError as error:
        raise Trouble(MISSING) from error
    with opened(where, create=True) as record:
        accounts = record.accounts.all()
        if host not in LOOPBACK and not any(a.role == "admin" for a in accounts):
            raise Trouble(f"{host} can be reached by others, and this record has no accounts; make one first with: memcon users add NAME")
        owner = None if accounts else Visitor(_name(), "admin")
        many = workers or workers_for(len(record))
        shown = record.where
    called = (*LOOPBACK, *names, *([host] if host not in ("0.0.0.0", "::") else []))
    listening = _listening(host, port)
    port = listening.getsockname()[1]
    say(f"{shown} is open at http://{f'[{host}]' if ':' in host else host}:{port}/ – end with Ctrl-C")
    # a secret of this run alone: which sessions were ended is known to it alone, and no copy of the record signs a cookie
    serve(Terms(where, called, owner, https, secrets.token_bytes(32)), listening, many)


def _listening(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises `Trouble` where the address cannot be had."""
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET, backlog=2048)
    except OSError as error:
        raise Trouble(f"{host}:{port} cannot be listened at ({error.strerror or error}); choose another with --port or --host") from error


def _name() -> str:
    """Who sits at this machine, for the history."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "owner"
