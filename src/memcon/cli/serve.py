"""`memcon serve`."""

from __future__ import annotations

import getpass

import click

from memcon.cli.output import Trouble, say
from memcon.cli.record import opened

MISSING = "the desk in the browser needs some packages more; install them with: pip install 'memcon[web]'"


@click.command("serve")
@click.option("--host", metavar="ADDRESS", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="The port to listen at; 0 for any free one.")
@click.pass_obj
def command(where: str, host: str, port: int) -> None:
    """Open the record in the browser: read, search, compare, brief, correct.

    Without more, only this machine can reach it, and nobody signs in. Ctrl-C ends it.
    """
    try:
        import uvicorn

        from memcon.web.app import LOOPBACK, create_app
        from memcon.web.desk import Desk, Visitor
    except ImportError as error:
        raise Trouble(MISSING) from error
    if host not in LOOPBACK:
        raise Trouble("the desk is open to whoever reaches it, and listens to this machine only; leave --host out")
    with opened(where, create=True) as record:
        desk = Desk(record, Visitor(_name(), "admin"))
        server = uvicorn.Server(uvicorn.Config(create_app(desk), host=host, port=port, log_level="warning", server_header=False))
        say(f"{record.where} is open at http://{host}:{port}/ – end with Ctrl-C")
        server.run()


def _name() -> str:
    """Who sits at this machine, for the history."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "owner"
