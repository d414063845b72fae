"""`memcon ledger`."""

from __future__ import annotations

from collections import Counter

import click
from rich.console import Console
from rich.text import Text

from memcon.answers.citation import Citation
from memcon.answers.ledger import STATES, Entry, Ledger, LedgerPage, Step
from memcon.answers.memo import trail
from memcon.answers.questions import name_of
from memcon.answers.saying import STATUSES, cut, day_words, headline, sides_words, time_words
from memcon.cli.brief import STATE_STYLE
from memcon.cli.output import hang, page, print_json
from memcon.cli.record import json_option, opened

_TURNS = {"first": "", "again": "", "moved": "moved", "narrowed": "narrowed", "timed": "dated"}


@click.command("ledger")
@click.argument("sides", nargs=-1, metavar="[SIDE]…")
@click.option("--state", type=click.Choice(STATES), multiple=True, help="Only commitments in this state; may be given more than once.")
@click.option("--due", metavar="DATE", help="Only what is not reported yet, and whose time ends on this day or before.")
@click.option("--brief", "short", is_flag=True, help="Leave out where each line stands.")
@click.option("--limit", type=click.IntRange(min=1), help="Look at so many commitments only, those said last.")
@click.option("--offset", type=click.IntRange(min=0), default=0, help="Pass over so many of these, to go on where a page ended.")
@json_option
@click.pass_obj
def command(
    where: str, sides: tuple[str, ...], state: tuple[str, ...], due: str | None, short: bool, limit: int | None, offset: int, as_json: bool
) -> None:
    """Follow what was promised between the SIDEs: every wording and date it was given, and what became of it.

    A state rests on the record alone: `reported` says that a later readout tells of it, `overdue` that its time has passed and no readout
    speaks of it. Whether a promise was kept is for a person to judge. Of a record too large for one ledger, `--limit` gives pages.
    """
    if offset and limit is None:
        raise click.UsageError("--offset goes with --limit")
    with opened(where) as record:
        if limit is not None:
            _page(record.ledger_page(*sides, state=state or None, until=due, limit=limit, offset=offset), short, as_json)
            return
        found = record.ledger(*sides, state=state or None, due=due)
    if as_json:
        print_json(found.model_dump_json())
    else:
        show(found, page(), sources=not short)


def _page(found: LedgerPage, short: bool, as_json: bool) -> None:
    if as_json:
        print_json(found.model_dump_json())
        return
    last = found.offset + found.looked
    rest = f"; go on with: --limit {found.looked} --offset {last}" if last < found.total else ""
    console = page()
    show(Ledger(sides=found.sides, today=found.today, entries=found.entries), console, sources=not short)
    console.print(Text(f"looked at commitments {min(found.offset + 1, found.total)} to {last} of {found.total}{rest}", style="dim"))


def show(ledger: Ledger, console: Console, sources: bool = True) -> None:
    """Print a ledger: each promise with its wordings and dates, what became of it, and (`sources`) where each line stands."""
    who = sides_words(ledger.sides) if ledger.sides else "All sides"
    title = Text().append(f"{who}: what was promised", "bold")
    console.print(title.append(f"   as of {day_words(ledger.today)}" if ledger.today else "", "dim"))
    if ledger.note:
        hang(console, Text(ledger.note[:1].upper() + ledger.note[1:], style="yellow"), Text())
        return
    count = Counter(e.state for e in ledger.entries)
    parts = [Text(f"{count[state]} {state}", STATE_STYLE[state]) for state in STATES if count[state]]
    moved = sum(any(s.turn == "moved" for s in e.steps) for e in ledger.entries)
    parts += [Text(f"{moved} given another time on the way", "yellow")] * bool(moved)
    console.print(Text(", ").join(parts))
    titles = {e.id: headline(e) for e in ledger.entries}
    for entry in ledger.entries:
        console.print()
        _entry(entry, titles, console, sources)


def _entry(entry: Entry, titles: dict[str, str], console: Console, sources: bool) -> None:
    line = Text().append(headline(entry), "bold").append("  ").append(entry.state.upper(), STATE_STYLE[entry.state])
    hang(console, line.append(f"  {time_words(entry.starts, entry.due)}" if entry.due else "", "dim"), Text())
    if any(step.turn in ("moved", "narrowed") for step in entry.steps):
        hang(console, Text(trail(entry), "yellow"), Text("  "))
    if entry.settles in titles:
        hang(console, Text(f"settles the date of: {titles[entry.settles]}", "dim"), Text("  "))
    for step in entry.steps:
        hang(console, _step(step, sources), _day(step.said))
    if entry.condition:
        hang(console, Text(f"on condition: “{cut(entry.condition, 120)}”", "yellow"), Text(" " * _day(None).cell_len))
    for evidence in entry.evidence[:1]:
        shown = Text().append(entry.state, STATE_STYLE[entry.state])
        shown.append(f": “{cut(evidence.words.text, 140)}”" if evidence.words else "", "italic")
        hang(console, _sourced(shown, evidence, evidence.name, sources), _day(evidence.day))
    for judgement in entry.judgements:
        told = Text().append(f"{judgement.verdict}, says {judgement.by}", "bold")
        hang(console, told.append(f": {judgement.note}" if judgement.note else ""), _day(judgement.at[:10]))


def _day(day: str | None) -> Text:
    return Text(f"  {day_words(day, short=True):<13}")


def _step(step: Step, sources: bool) -> Text:
    line = Text()
    if step.when:
        line.append(" ".join(step.when.split()), "bold yellow" if step.turn == "moved" else "bold")
        turn = _TURNS[step.turn]
        line.append(f" ({turn})" if turn else "", "yellow" if step.turn == "moved" else "dim")
        line.append("  ")
    line.append(f"{STATUSES[step.status]}: ", "dim").append(f"“{cut(step.words, 240)}”", "italic")
    return _sourced(line, step.source, step.commitment, sources)


def _sourced(line: Text, source: Citation, name: str, wanted: bool) -> Text:
    """A line with where it stands; its day stands before it already."""
    where = name + (f", § {source.section}" if source.section else "") + (f" ({name_of(source.side)}’s account)" if source.side else "")
    return line.append(f"  {where}", "dim") if wanted else line
