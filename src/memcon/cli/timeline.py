"""`memcon timeline`."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from memcon.answers.questions import name_of
from memcon.answers.saying import FORMS, cut, day_words, headline, time_words
from memcon.answers.timeline import Timeline
from memcon.cli.brief import STATE_STYLE
from memcon.cli.output import hang, page, print_json
from memcon.cli.record import json_option, opened
from memcon.cli.writing import picture_option, write_picture


@click.command("timeline")
@click.argument("a", metavar="SIDE")
@click.argument("b", metavar="SIDE")
@click.option("--since", metavar="DATE", help="Only from this day on.")
@click.option("--until", metavar="DATE", help="Only up to this day.")
@picture_option
@json_option
@click.pass_obj
def command(where: str, a: str, b: str, since: str | None, until: str | None, picture: Path | None, as_json: bool) -> None:
    """Show in order of time what there was between two SIDEs: meetings, promises made, spoken of again and reported.

    The picture has the meetings on top, each promise as a bar from its first word to what became of it, and the issues spoken of.
    """
    with opened(where) as record:
        found = record.timeline(a, b, since=since, until=until)
    if picture:
        from memcon.export import timeline_picture

        write_picture(timeline_picture.picture(found), picture)
    if as_json:
        print_json(found.model_dump_json())
    elif not picture:
        _show(found, page())


def _show(found: Timeline, console: Console) -> None:
    title = Text(f"{name_of(found.a)} – {name_of(found.b)}", style="bold")
    console.print(title)
    if found.note:
        console.print(Text(found.note[:1].upper() + found.note[1:], style="yellow"))
        return
    for day, line in sorted(_lines(found), key=lambda item: item[0]):
        hang(console, line, Text(f"{day_words(day, short=True):<13}", style="bold"))
    console.print()
    spoken = "; ".join(f"{i.label} ({sum(n for _, n in i.days)})" for i in found.issues)
    if spoken:
        hang(console, Text(spoken), Text("Issues: ", style="bold"))


def _lines(found: Timeline) -> list[tuple[str, Text]]:
    lines = []
    for met in found.meetings:
        line = Text(FORMS[met.form].capitalize(), style="bold").append(f", {met.place}" if met.place else "", style="not bold")
        line.append(f": {' – '.join(met.heads)}" if met.heads else "", style="not bold")
        lines.append((met.day, line))
    for entry in found.promises:
        for step in entry.steps:
            turn = {"first": STATE_VERB[entry.kind], "moved": "moved", "narrowed": "narrowed", "timed": "dated"}.get(step.turn)
            if step.said and turn:
                line = Text(f"  {turn}: ", style="yellow" if step.turn == "moved" else "dim").append(headline(entry), style="not dim")
                when = f", {' '.join(step.when.split())}" if step.when else ""
                lines.append((step.said, line.append(when or f" – “{cut(step.words, 70)}”", style="italic")))
        shown = next((e.day for e in entry.evidence if e.day), None)
        if entry.state in ("reported", "cancelled") and shown:
            line = Text(f"  {entry.state}: ", style=STATE_STYLE[entry.state]).append(headline(entry))
            lines.append((shown, line))
        elif entry.state in ("open", "overdue") and entry.due and found.last and entry.due > found.last:
            line = Text(f"  {entry.state}: ", style=STATE_STYLE[entry.state])
            lines.append((entry.due, line.append(f"{headline(entry)}, {time_words(entry.starts, entry.due)}")))
    return lines


STATE_VERB = dict.fromkeys(("visit", "meeting", "call", "signing"), "planned") | dict.fromkeys(
    ("talks", "delivery", "conveyance", "undertaking"), "promised"
)
"""What a first mention is called."""
