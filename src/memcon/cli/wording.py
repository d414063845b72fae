"""`memcon wording`."""

from __future__ import annotations

from collections.abc import Iterable

import click
from rich.console import Console
from rich.text import Text

from memcon.answers.questions import label_of, name_of
from memcon.answers.saying import VERBS, cut, day_words
from memcon.answers.wording import Change, Found, Piece, Silent, Use, Wording, wording
from memcon.cli.output import page, print_json
from memcon.cli.record import json_option, opened

_FORMULAE, _CHANGES = 15, 12
"""What fits on two screens; `--json` has everything."""

_STYLE = {"same": "", "added": "bold green", "dropped": "red strike"}


@click.command("wording")
@click.argument("side", metavar="SIDE")
@click.argument("other", metavar="[SIDE]", required=False)
@click.option("--topic", metavar="ISSUE", help="Keep to one issue, the narrower ones included.")
@click.option("--before", metavar="DATE", help="Only what was said before this day.")
@json_option
@click.pass_obj
def command(where: str, side: str, other: str | None, topic: str | None, before: str | None, as_json: bool) -> None:
    """Follow how a side words an issue: the formulae it repeats, what changed in them, and what it no longer raises.

    With a second SIDE, only in the meetings with that one.
    """
    with opened(where) as record:
        found = wording(record.readings(tuple(s for s in (side, other) if s)), side, other, topic, before)
    if as_json:
        print_json(found.model_dump_json())
    else:
        show(found, page())


def show(wording: Wording, console: Console) -> None:
    """Print what a side repeats, what it changed, and what it no longer raises."""
    title = Text(f"{name_of(wording.side)}", style="bold")
    title.append(f" to {name_of(wording.other)}" if wording.other else "")
    title.append(": " + ", ".join(label_of(t) for t in wording.topics) if wording.topics else "")
    title.append(f"   {len(wording.uses)} statements, {wording.meetings} meetings", style="dim")
    console.print(title)
    if wording.note:
        console.print(Text(wording.note[:1].upper() + wording.note[1:] + ".", style="yellow"))
    _part(console, "Formulae", map(_formula, wording.formulae[:_FORMULAE]))
    latest = sorted(wording.changes, key=lambda c: c.now.day or "", reverse=True)[:_CHANGES]
    _part(console, "What changed, latest first", map(_change, latest))
    _part(console, "No longer raised", map(_silent, wording.silent))


def marked(pieces: Iterable[Piece]) -> Text:
    """A diff of words as one line: what was added stands out, what was dropped is struck out; bracketed for those who see no colour."""
    line = Text()
    for piece in pieces:
        words = {"same": piece.words, "added": f"{{+{piece.words}+}}", "dropped": f"[-{piece.words}-]"}[piece.edit]
        line.append(" " if line else "").append(words, style=_STYLE[piece.edit])
    return line


def _part(console: Console, title: str, lines: Iterable[Text]) -> None:
    items = list(lines)
    if not items:
        return
    console.print()
    console.print(Text(title, style="bold underline"))
    for line in items:
        console.print(Text(" • ").append_text(line))


def _formula(found: Found) -> Text:
    line = Text(f"“{cut(found.words, 200)}”", style="italic")
    span = day_words(found.first, short=True)
    span += f" – {day_words(found.last, short=True)}" if found.last != found.first else ""
    line.append(f"  {found.meetings} meetings, {span}", style="dim not italic")
    state = "GONE" if found.gone else "standing" if found.standing else "not the last time"
    line.append(f"  {state}", style={"GONE": "bold red", "standing": "green"}.get(state, "yellow") + " not italic")
    return line


def _change(change: Change) -> Text:
    line = Text(f"{day_words(change.before.day, short=True)} → {day_words(change.now.day, short=True)}", style="bold")
    line.append(f", {_verb(change.before)} → {_verb(change.now)}" if change.verb else f", {_verb(change.now)}", style="cyan not bold")
    line.append(": ", style="not bold").append_text(marked(change.pieces))
    line.append(f"  ({change.before.source.name} → {change.now.source.name})", style="dim")
    return line


def _verb(use: Use) -> str:
    return use.cue or VERBS[use.act]


def _silent(silent: Silent) -> Text:
    line = Text(silent.label, style="bold")
    line.append(f": raised at {silent.meetings} meetings, last {day_words(silent.last)}; {silent.since} meetings since", style="not bold")
    return line.append(f"  ({silent.source.name})", style="dim")
