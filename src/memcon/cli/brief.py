"""`memcon brief`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from memcon.answers.brief import Brief
from memcon.answers.memo import Line, headings, memo
from memcon.cli.output import Trouble, hang, page, print_json
from memcon.cli.record import json_option, opened
from memcon.cli.writing import output_option, write_one
from memcon.export.documents import DOCUMENTS, document

STATE_STYLE = {"open": "cyan", "overdue": "bold red", "moved": "yellow", "cancelled": "red", "reported": "green"}


@click.command("brief")
@click.argument("a", metavar="SIDE")
@click.argument("b", metavar="SIDE")
@click.option("--topic", metavar="ISSUE", help="Keep to one issue, the narrower ones included.")
@click.option("--before", metavar="DATE", help="Only what was known before this day.")
@click.option("--format", "format_", type=click.Choice(DOCUMENTS), help="A document to pass on, instead of the screen.")
@output_option
@json_option
@click.pass_obj
def command(
    where: str, a: str, b: str, topic: str | None, before: str | None, format_: str | None, output: Path | None, as_json: bool
) -> None:
    """Brief the staff of one side before it meets another.

    What comes next, each side's last word on each issue and the word before it, what was promised and not yet reported, the last meetings,
    who sits across the table, and what is uncertain; every line with its source. A SIDE is a country's name or two-letter code, or a body
    such as EU.
    """
    format_ = format_ or (_by_name(output) if output else None)
    if format_ == "docx" and (output is None or str(output) == "-"):
        raise Trouble("a docx is no text to print; name a file for it with --output")
    with opened(where) as record:
        found = record.brief(a, b, topic=topic, before=before)
    if as_json:
        print_json(found.model_dump_json())
    elif format_:
        write_one(document(found, format_), output)
    else:
        show(found, page())


def _by_name(path: Path) -> str:
    """The format that a file's name asks for."""
    ending = path.suffix.lower().removeprefix(".")
    return {"htm": "html", "markdown": "md"}.get(ending, ending if ending in DOCUMENTS else "text")


def show(brief: Brief, console: Console) -> None:
    """Print a brief: one to two pages, its sources at the end."""
    found = memo(brief)
    console.print(Text(found.title, style="bold").append(f"   {found.subtitle}" if found.subtitle else "", style="dim not bold"))
    if found.note:
        console.print(Text(found.note, style="yellow"))
    for above, part in headings(found.parts):
        if above:
            _head(console, above)
        if part.within:
            console.print(Text(f" {part.heading}", style="bold"))
        else:
            _head(console, part.heading)
        for line in part.lines:
            hang(console, _line(line), Text("     before: " if line.earlier else " • ", style="dim" if line.earlier else ""))
    if found.sources:
        _head(console, "Sources")
        for number, (source, quote) in enumerate(zip(found.sources, found.quotes, strict=True), 1):
            entry = Text(f"{number:>3} {source}", style="dim").append(f": “{quote}”" if quote else "", style="italic")
            entry.truncate(max(20, console.width - 1), overflow="ellipsis")
            console.print(entry)


def _line(line: Line) -> Text:
    text = Text("" if line.earlier or not line.lead else line.lead, style="bold")
    if line.text:
        text.append(". " if text else "", style="not bold").append(line.text, style="default not bold")
    if line.after:
        text.append(" (" if line.text else ", " if text else "", style="default not bold").append(line.after, style="default not bold")
        text.append(")" if line.text else "", style="default not bold")
    text = _noted(text, line.notes)
    if line.state:
        text.append(" ").append(line.state.upper(), style=STATE_STYLE[line.state])
    return _noted(text, line.shown)


def _head(console: Console, title: str) -> None:
    console.print()
    console.print(Text(title, style="bold underline"))


def _noted(line: Text, notes: Iterable[int]) -> Text:
    marks = "".join(f"[{n}]" for n in notes)
    return line.append(f" {marks}", style="dim not bold") if marks else line
