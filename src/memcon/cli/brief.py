"""`memcon brief`."""

from __future__ import annotations

from collections.abc import Iterable

import click
from rich.console import Console
from rich.text import Text

from memcon.answers.brief import Brief, Issue, Known, Met, Promised, Word
from memcon.answers.ledger import Entry
from memcon.answers.questions import label_of, name_of
from memcon.answers.saying import (
    FORMS,
    STATUSES,
    VERBS,
    cut,
    day_words,
    headline,
    length_words,
    place_words,
    sides_words,
    source_words,
    time_words,
)
from memcon.cli.output import hang, page, print_json
from memcon.cli.record import json_option, opened

STATE_STYLE = {"open": "cyan", "overdue": "bold red", "moved": "yellow", "cancelled": "red", "reported": "green"}


@click.command("brief")
@click.argument("a", metavar="SIDE")
@click.argument("b", metavar="SIDE")
@click.option("--topic", metavar="ISSUE", help="Keep to one issue, the narrower ones included.")
@click.option("--before", metavar="DATE", help="Only what was known before this day.")
@json_option
@click.pass_obj
def command(where: str, a: str, b: str, topic: str | None, before: str | None, as_json: bool) -> None:
    """Brief the staff of one side before it meets another.

    The last meetings, each side's last word on each issue and the word before it, what comes next, what was promised and not yet reported,
    who sits across the table, and what is uncertain; every line with its source. A SIDE is a country's name or two-letter code, or a body
    such as EU.
    """
    with opened(where) as record:
        found = record.brief(a, b, topic=topic, before=before)
    if as_json:
        print_json(found.model_dump_json())
    else:
        show(found, page())


def show(brief: Brief, console: Console) -> None:
    """Print a brief: one to two pages, its sources at the end."""
    title = Text(f"{name_of(brief.a)} – {name_of(brief.b)}", style="bold")
    if brief.topics:
        title.append(": " + ", ".join(label_of(t) for t in brief.topics))
    title.append(f"   what the record knew before {day_words(brief.before)}" if brief.before else "", style="dim")
    console.print(title)
    if brief.note:
        console.print(Text(_sentence(brief.note), style="yellow"))
    _part(console, "Last meetings", map(_met, brief.meetings))
    if brief.earlier:
        console.print(Text(f"    and {brief.earlier} earlier in the record", style="dim"))
    _issues(console, brief.issues)
    _part(console, "What comes next", map(_promised, brief.coming))
    _part(console, "Promised, and not yet reported", map(_promised, brief.promised))
    _part(console, "Lately reported", map(_promised, brief.reported))
    _part(console, f"Across the table: {name_of(brief.b)}", map(_known, brief.people))
    _part(console, "Uncertain", (_noted(Text(c.text), c.notes) for c in brief.cautions))
    if brief.notes:
        _head(console, "Sources")
        for number, source in enumerate(brief.notes, 1):
            line = Text(f"{number:>3} ", style="dim")
            line.append(source_words(source), style="dim")
            if source.words:
                line.append(f": “{cut(source.words.text, 90)}”", style="dim italic")
            line.truncate(max(20, console.width - 1), overflow="ellipsis")
            console.print(line)


def _head(console: Console, title: str) -> None:
    console.print()
    console.print(Text(title, style="bold underline"))


def _part(console: Console, title: str, lines: Iterable[Text]) -> None:
    items = list(lines)
    if not items:
        return
    _head(console, title)
    for line in items:
        hang(console, line, Text(" • "))


def _noted(line: Text, notes: Iterable[int]) -> Text:
    marks = "".join(f"[{n}]" for n in notes)
    return line.append(f" {marks}", style="dim") if marks else line


def _met(met: Met) -> Text:
    line = Text(day_words(met.day), style="bold")
    where = place_words(met.place)
    details = [FORMS[met.form] if met.form != "meeting" else "", where, length_words(met.minutes)]
    line.append(", " + ", ".join(d for d in details if d) if any(details) else "", style="default not bold")
    if met.occasion:
        line.append(f"; {met.occasion}", style="default not bold")
    heads = " – ".join(f"{p.post + ' ' if p.post else ''}{p.name}" for p in met.principals)
    others = f" and {met.others} more" if met.others else ""
    if heads:
        line.append(f": {heads}{others}", style="default not bold")
    if len(met.accounts) > 1:
        line.append(f" (accounts of {sides_words(met.accounts)})", style="dim not bold")
    return _noted(line, met.notes)


def _issues(console: Console, issues: Iterable[Issue]) -> None:
    found = list(issues)
    if not found:
        return
    _head(console, "Where each side stands, in its own words")
    for issue in found:
        console.print(Text(f" {issue.label}", style="bold"))
        for word in issue.last:
            hang(console, _word(word), Text("   "))
            for old in issue.before:
                if old.side == word.side and word is [w for w in issue.last if w.side == word.side][-1]:
                    hang(console, _word(old, plain=True), Text("     before: ", style="dim"))


def _word(word: Word, plain: bool = False) -> Text:
    who = "Both" if word.joint else f"{name_of(word.side)}" + (f" ({word.speaker})" if word.speaker else "")
    line = Text() if plain else Text(who, style="bold cyan" if not word.joint else "bold magenta")
    cue = " ".join(word.cue.split()) if word.cue else VERBS[word.act]
    verb = "not: " * word.negated + cue[:1].lower() + cue[1:]
    line.append(f"{'' if plain else ', '}{day_words(word.day, short=True)}, {verb}: ", style="default not bold")
    line.append(f"“{cut(word.words)}”", style="italic default not bold")
    return _noted(line, word.notes)


def trail(entry: Entry) -> str:
    """The times a commitment was given, one after the other: *early in 2005 → by the end of this year → …*."""
    times = [" ".join(s.when.split()) for s in entry.steps if s.when and s.turn != "again"]
    return " → ".join(cut(t, 60) for t in dict.fromkeys(times))


def _promised(item: Promised) -> Text:
    entry = item.entry
    when = time_words(entry.starts, entry.due) if entry.due or entry.starts else (f"“{entry.when}”" if entry.when else "no date")
    line = Text(f"{when}: ", style="bold")
    line.append(headline(entry), style="default not bold")
    line.append(f" — “{cut(entry.words, 160)}”", style="italic default not bold")
    line.append(f", {STATUSES[entry.status]} {day_words(entry.steps[-1].said, short=True)}", style="default not bold")
    line = _noted(line, item.notes)
    if entry.condition:
        line.append(f"; on condition: “{cut(entry.condition, 80)}”", style="yellow")
    line.append(" ").append(entry.state.upper(), style=STATE_STYLE[entry.state])
    line = _noted(line, item.shown)
    if " → " in trail(entry):
        line.append(f" (was: {trail(entry)})", style="dim")
    return line


def _known(person: Known) -> Text:
    line = Text(person.name, style="bold")
    times = f"met {person.meetings} times, last" if person.meetings > 1 else "met"
    line.append(f", {person.post}" if person.post else "", style="default not bold")
    line.append(f"; {times} {day_words(person.last_met)}", style="default not bold")
    return _noted(line, person.notes)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "." * (not text.endswith((".", "…", "?")))
