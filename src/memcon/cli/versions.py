"""`memcon versions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.text import Text

from memcon.answers.saying import cut
from memcon.cli.output import hang, page, print_json
from memcon.cli.record import json_option, opened

if TYPE_CHECKING:
    from memcon.api import Near, Version

_STYLES = {"added": "green", "dropped": "red strike", "changed": "yellow", "same": ""}
_AROUND = 60
"""Characters shown of what stayed, before and after a change."""


@click.command("versions")
@click.argument("name")
@json_option
@click.pass_obj
def command(where: str, name: str, as_json: bool) -> None:
    """Show the versions of a document's page, and what changed from one to the next, in words and in facts.

    Documents of other pages with nearly the same text are named at the end; `memcon same-page` says that two are one page.
    """
    with opened(where) as record:
        found = record.versions(name)
        near = record.near(name)
    if as_json:
        for version in found:
            print_json(version.model_dump_json())
        return
    console = page()
    for version in found:
        _show(version, console)
    _near(near, name, console)


def _show(version: Version, console: Console) -> None:
    entry = version.entry
    line = (
        Text().append(f"{entry.version}", "bold").append(f"  {entry.source}  ").append(f"added {entry.added[:16].replace('T', ' ')}", "dim")
    )
    hang(console, line.append("" if entry.current else "  an earlier version", "dim"), Text())
    if any(piece.edit != "same" for piece in version.words):
        words = Text(" ").join(Text(_kept(p.words) if p.edit == "same" else p.words, _STYLES[p.edit]) for p in version.words)
        hang(console, words, Text("    "))
    for fact in version.facts:
        line = (
            Text()
            .append(fact.edit, _STYLES[fact.edit].replace(" strike", ""))
            .append(f" {fact.now or fact.before}: “{cut(fact.words, 100)}”")
        )
        for field in fact.fields:
            line.append(f"; {field.field}: {field.before or 'nothing'} → {field.now or 'nothing'}")
        hang(console, line, Text("    "))


def _kept(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 2 * _AROUND else f"{line[:_AROUND].rsplit(' ', 1)[0]} … {line[-_AROUND:].split(' ', 1)[-1]}"


def _near(near: tuple[Near, ...], name: str, console: Console) -> None:
    for one in near:
        line = Text(f"{one.name} has nearly the same text ({one.likeness:.0%}); if it is the same page: ", "yellow")
        hang(console, line.append(f"memcon same-page {one.name} {name} --by NAME"), Text())
