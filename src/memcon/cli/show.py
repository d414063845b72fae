"""`memcon show`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.text import Text

from memcon.answers.questions import name_of
from memcon.answers.saying import FORMS, day_words, length_words, place_words
from memcon.cli import card, marked
from memcon.cli.output import hang, page, print_json
from memcon.cli.record import json_option, opened
from memcon.errors import QueryError
from memcon.types import Reading

if TYPE_CHECKING:
    from memcon.api import MeetingEntry, Record


@click.command("show")
@click.argument("name")
@click.option("--facts", is_flag=True, help="Show what was read as a card instead of the text.")
@click.option("--full", is_flag=True, help="With --facts, what was said in full length.")
@json_option
@click.pass_obj
def command(where: str, name: str, facts: bool, full: bool, as_json: bool) -> None:
    """Show a document with its text and the facts marked in it, or a meeting as all its accounts tell it.

    NAME is a document's name as `memcon list` gives it, or its id or the beginning of that; of a meeting, NAME#m1 as `memcon meetings`
    gives it. In the margin stand the ids of the statements (s1) and commitments (c1) that begin in a line.
    """
    document, _, meeting = name.partition("#")
    with opened(where) as record:
        reading = record.reading(document)
        entry = _meeting(record, reading, meeting) if meeting else None
        readings = [record.reading(a.document) for a in entry.accounts] if entry else [reading]
    if as_json:
        print_json(entry.model_dump_json() if entry else reading.model_dump_json(by_alias=True))
        return
    console = page()
    if entry:
        _head(entry, console)
    for i, one in enumerate(readings):
        if i or entry:
            console.rule(style="dim")
        if facts:
            card.show(one, console, full)
        else:
            marked.show(one, console)


def _meeting(record: Record, reading: Reading, id: str) -> MeetingEntry:
    """The meeting of the record of which a reading tells under this id."""
    own = next((m for m in reading.meetings if m.id == id), None)
    if not own:
        there = ", ".join(m.id for m in reading.meetings) or "none"
        raise QueryError(f"{reading.document.source} tells of no meeting {id!r}; it has: {there}")
    key = (reading.document.id, id)
    return next(m for m in record.meetings(*own.sides) if key in {(a.document, a.meeting) for a in m.accounts})


def _head(entry: MeetingEntry, console: Console) -> None:
    console.print(Text(" – ".join(map(name_of, entry.sides)), style="bold").append(f"   {FORMS[entry.form]}", "not bold"))
    when = [day_words(entry.day), entry.start, length_words(entry.minutes), place_words(entry.place), entry.occasion]
    hang(console, Text(", ".join(part for part in when if part)), Text("  "))
    for one in entry.present:
        hang(console, Text(f"{one.name}" + (f", {one.post}" if one.post else "")), Text(f"  {one.side or '?':<6}", "dim"))
    accounts = [f"{a.name}#{a.meeting}" + (f" ({name_of(a.side)}’s)" if a.side else "") for a in entry.accounts]
    hang(console, Text(f"as told in {', '.join(accounts)}", "dim"), Text("  "))
