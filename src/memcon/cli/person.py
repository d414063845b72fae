"""`memcon person`."""

from __future__ import annotations

import click
from rich.text import Text

from memcon.answers.citation import cite
from memcon.answers.questions import name_of
from memcon.answers.saying import day_words, edtf_words
from memcon.cli.output import hang, page, print_json
from memcon.cli.record import json_option, opened


@click.command("person")
@click.argument("name", nargs=-1, required=True, metavar="NAME…")
@json_option
@click.pass_obj
def command(where: str, name: tuple[str, ...], as_json: bool) -> None:
    """Show who someone is: the names and posts the record knows, with their days, and the meetings attended."""
    with opened(where) as record:
        one = record.person(" ".join(name))
        by_id = {id: record.reading(id) for id in dict.fromkeys(met.rpartition("#")[0] for met in one.met)}
    if as_json:
        print_json(one.model_dump_json())
        return
    console = page()
    console.print(Text().append(one.name, "bold").append(f"   {name_of(one.side)}"))
    if len(one.names) > 1:
        hang(console, Text(", ".join(one.names[1:])), Text("  also       ", "dim"))
    for i, held in enumerate(one.posts):
        days = " to ".join(dict.fromkeys(edtf_words(d) for d in (held.first, held.last) if d))
        hang(console, Text(held.post).append(f"  {days}", "dim"), Text("" if i else "  post", "dim").append(" " * (13 if i else 7)))
    for i, met in enumerate(one.met):
        document, _, meeting = met.rpartition("#")
        reading = by_id[document]
        sides = " – ".join(name_of(s) for m in reading.meetings if m.id == meeting for s in m.sides)
        source = cite(reading, None)
        line = Text(day_words(source.day, short=True)).append(f"  {sides}").append(f"  {source.name}#{meeting}", "dim")
        hang(console, line, Text("" if i else "  met", "dim").append(" " * (13 if i else 8)))
