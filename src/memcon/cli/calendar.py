"""`memcon calendar`."""

from __future__ import annotations

from pathlib import Path

import click

from memcon.answers.calendar import Calendar, Event
from memcon.answers.saying import edtf_words, sides_words
from memcon.cli.output import page, print_json, say
from memcon.cli.record import json_option, opened, print_table
from memcon.cli.writing import output_option, write_one


@click.command("calendar")
@click.argument("sides", nargs=-1, metavar="[SIDE]…")
@output_option
@json_option
@click.pass_obj
def command(where: str, sides: tuple[str, ...], output: Path | None, as_json: bool) -> None:
    """Meetings and visits of the SIDEs, held and planned, as a calendar.

    With --output, an iCalendar file for any calendar program (`-` for standard output): confirmed what was held or is settled with its
    days, tentative what was only proposed, has no certain days or has lapsed, cancelled what was called off. Import a later export over an
    earlier one: each event takes its new state.
    """
    with opened(where) as record:
        found = record.calendar(*sides)
    if as_json:
        print_json(found.model_dump_json())
    elif output:
        from memcon.export.ical import ical

        write_one(ical(found), output)
        if found.note:
            say(found.note)
    else:
        _show(found)


def _show(found: Calendar) -> None:
    console = page()
    if found.note:
        console.print(found.note[:1].upper() + found.note[1:])
        return
    console.print(f"{sides_words(found.sides) if found.sides else 'All sides'}: {len(found.events)} meetings and visits")
    columns = {"when": {"style": "bold"}, "status": {}, "what": {}, "where": {"style": "dim"}}
    print_table(console, columns, [(_when(e), e.status, e.title, e.place) for e in found.events])
    if found.undated:
        console.print(f"and {found.undated} planned without a day")


def _when(event: Event) -> str:
    days = [event.starts.partition("T")[0], event.ends.partition("T")[0]]
    words = edtf_words("/".join(dict.fromkeys(days)))
    clock = event.starts.partition("T")[2][:5]
    return f"{words}, {clock}" if clock else words if event.exact else f"within {words}"
