"""The ledger on a terminal."""

from __future__ import annotations

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from memcon.answers.ledger import Entry, Ledger, Step
from memcon.answers.saying import STATUSES, cut, day_words, headline, sides_words, source_words, time_words
from memcon.cli.brief import STATE_STYLE
from memcon.cli.output import hang

_TURNS = {"first": "", "again": "", "moved": "moved", "narrowed": "narrowed", "timed": "dated"}


def show(ledger: Ledger, console: Console, sources: bool = True) -> None:
    """Print a ledger: each promise with its wordings and dates, what became of it, and (`sources`) where each line stands."""
    who = sides_words(ledger.sides) if ledger.sides else "All sides"
    console.print(
        Text(f"{who}: what was promised", style="bold").append(f"   as of {day_words(ledger.today)}" if ledger.today else "", style="dim")
    )
    if ledger.note:
        console.print(Text(ledger.note[:1].upper() + ledger.note[1:], style="yellow"))
        return
    titles = {e.id: headline(e) for e in ledger.entries}
    for entry in ledger.entries:
        console.print()
        _entry(entry, titles, console, sources)


def _entry(entry: Entry, titles: dict[str, str], console: Console, sources: bool) -> None:
    line = Text(headline(entry), style="bold")
    line.append("  ").append(entry.state.upper(), style=STATE_STYLE[entry.state])
    if entry.due:
        line.append(f"  {time_words(entry.starts, entry.due)}", style="dim not bold")
    console.print(line)
    if entry.settles in titles:
        console.print(Padding(Text(f"settles the date of: {titles[entry.settles]}", style="dim"), (0, 0, 0, 2)))
    for step in entry.steps:
        hang(console, _step(step), Text(f"  {day_words(step.said, short=True):<13}"))
        if sources:
            console.print(Padding(Text(source_words(step.source), style="dim"), (0, 0, 0, 15)))
    if entry.condition:
        console.print(Padding(Text(f"on condition: “{cut(entry.condition, 120)}”", style="yellow"), (0, 0, 0, 15)))
    for evidence in entry.evidence[:1]:
        shown = Text(entry.state, style=STATE_STYLE[entry.state])
        if evidence.words:
            shown.append(f"  “{cut(evidence.words.text, 140)}”", style="italic default")
        hang(console, shown, Text(f"  {day_words(evidence.day, short=True):<13}"))
        if sources:
            console.print(Padding(Text(source_words(evidence), style="dim"), (0, 0, 0, 15)))


def _step(step: Step) -> Text:
    line = Text()
    if step.when:
        line.append(" ".join(step.when.split()), style="bold yellow" if step.turn == "moved" else "bold")
        turn = _TURNS[step.turn]
        line.append(f" ({turn})" if turn else "", style="yellow" if step.turn == "moved" else "dim")
        line.append("  ")
    line.append(f"{STATUSES[step.status]}: ", style="dim")
    line.append(f"“{cut(step.words, 150)}”", style="italic")
    return line
