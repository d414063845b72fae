"""Write docs/commands.md from the commands themselves: `python scripts/command_docs.py`, or `make docs`."""

from __future__ import annotations

import inspect
from pathlib import Path

import click

from memcon.cli.app import app

PAGE = Path(__file__).resolve().parent.parent / "docs" / "commands.md"

HEAD = """# Commands

This page is made from the commands' own help by `make docs`; a test fails where it is not up to date.
"""


def page() -> str:
    """The whole page."""
    context = click.Context(app, info_name="memcon")
    parts = [HEAD, *_command("memcon", app, context)]
    for name in app.list_commands(context):
        command = app.get_command(context, name)
        assert command, name
        parts += _command(f"memcon {name}", command, context)
        if isinstance(command, click.Group):
            inner = click.Context(command, info_name=name, parent=context)
            for sub in command.list_commands(inner):
                below = command.get_command(inner, sub)
                assert below, sub
                parts += _command(f"memcon {name} {sub}", below, inner)
    return "\n".join(parts).rstrip() + "\n"


def _command(name: str, command: click.Command, above: click.Context) -> list[str]:
    arguments = [p for p in command.params if isinstance(p, click.Argument)]
    options = [p for p in command.params if isinstance(p, click.Option) and not p.hidden]
    words = [name, *["[OPTIONS]"] * bool(options)]
    words += [a.metavar or ("{}" if a.required else "[{}]").format((a.name or "").upper()) for a in arguments] or [
        "COMMAND [ARGS]…"
    ] * isinstance(command, click.Group)
    parts = [f"## {name}", "", f"    {' '.join(words)}", "", _help(command), ""]
    parts += [_option(o, above) for o in options]
    if isinstance(command, click.Group):
        parts += ["", command.epilog or ""]
    return [*parts, ""]


def _help(command: click.Command) -> str:
    """The help text; a paragraph whose lines are kept (click's mark is a backspace) becomes a block of code."""
    paragraphs = inspect.cleandoc(command.help or "").split("\n\n")
    return "\n\n".join("\n".join(f"    {line}" for line in p.split("\n")[1:]) if p.startswith("\b\n") else p for p in paragraphs)


def _option(option: click.Option, above: click.Context) -> str:
    names = ", ".join(f"`{o}`" for o in option.opts)
    value = option.metavar or (
        "|".join(map(str, option.type.choices)) if isinstance(option.type, click.Choice) else option.type.name.upper()
    )
    more = [f"environment: `{option.envvar}`"] * bool(option.envvar) + [f"default: `{option.default}`"] * bool(option.show_default)
    shown = "" if option.is_flag else f" `{value}`"
    return f"- {names}{shown}: {option.help or ''}" + (f" ({'; '.join(more)})" if more else "")


if __name__ == "__main__":
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
