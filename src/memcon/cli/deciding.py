"""What the commands by which a person decides have in common."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import click
from pydantic import JsonValue
from rich.text import Text

from memcon.cli.output import hang, page, print_json
from memcon.record.corrections import Decision


def by_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """`--by` and `--why`: no decision without a name."""
    by = click.option("--by", required=True, metavar="NAME", envvar="MEMCON_BY", show_envvar=True, help="Who decides.")
    return by(click.option("--why", default="", metavar="TEXT", help="The reason, for those who look at it later.")(function))


def value_of(text: str) -> JsonValue:
    """What a value on the command line stands for: a list, an object, `null`, `true` or `false` in JSON, else the words themselves."""
    if text[:1] in ("[", "{", '"') or text in ("null", "true", "false"):
        try:
            return json.loads(text)  # type: ignore[no-any-return]
        except json.JSONDecodeError as error:
            raise click.BadParameter(f"{text!r} begins as JSON and is none ({error}); words of the page need no marks") from error
    return text


def show(decision: Decision, as_json: bool) -> None:
    """Print a decision."""
    if as_json:
        print_json(decision.model_dump_json())
        return
    hang(page(), line(decision), Text())


def line(decision: Decision) -> Text:
    """A decision on a line: its number, who, what, and the machine's value beside the person's."""
    text = Text().append(f"{decision.number}", "bold").append(f"  {decision.at[:16].replace('T', ' ')}  {decision.by}  ", "dim")
    text.append(decision.kind, "red" if decision.kind in ("remove", "undo") else "green")
    text.append(f" {decision.path}" if decision.path else "", "bold")
    if decision.undoes is not None:
        text.append(f" decision {decision.undoes}")
    if decision.kind == "correct":
        text.append(f": {_told(decision.machine)} → ").append(_told(decision.value), "bold")
    elif decision.value is not None and decision.kind != "accept":
        text.append(f": {_told(decision.value)}")
    text.append(f"  “{decision.why}”" if decision.why else "", "italic")
    return text.append(f"  undone by {decision.undone_by}" if decision.undone_by is not None else "", "yellow")


def _told(value: JsonValue) -> str:
    if isinstance(value, dict) and "text" in value:
        return f"“{value['text']}”"
    if isinstance(value, dict):
        return ", ".join(f"{field} {_told(one)}" for field, one in value.items())
    if isinstance(value, list):
        return " ".join(_told(one) for one in value) or "none"
    return value if isinstance(value, str) else "nothing" if value is None else json.dumps(value, ensure_ascii=False)
