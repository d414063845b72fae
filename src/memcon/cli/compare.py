"""`memcon compare`."""

from __future__ import annotations

from collections.abc import Iterable

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from memcon.answers.compare import Comparison, Fact, Pair, Point, Shared, Side, compare
from memcon.answers.questions import name_of
from memcon.answers.saying import cut, day_words
from memcon.cli.output import page, print_json
from memcon.cli.record import json_option, opened

_SHOWN = 8
"""Issues shown in the table of space; the rest take little of either account."""


@click.command("compare")
@click.argument("meeting")
@json_option
@click.pass_obj
def command(where: str, meeting: str, as_json: bool) -> None:
    """Lay the accounts of one meeting side by side: what both tell, and how strongly, what only one tells, and in what order.

    MEETING is NAME#m1 as `memcon meetings` gives it, or a document's NAME that tells of one meeting.
    """
    with opened(where) as record:
        # accounts of one meeting have the same sides
        held = record.reading(meeting.partition("#")[0]).meetings
        readings = {r.document.id: r for m in held for r in record.readings(m.sides)}
    found = compare(tuple(readings.values()), meeting)
    if as_json:
        print_json(found.model_dump_json())
    else:
        show(found, page())


def show(comparison: Comparison, console: Console) -> None:
    """Print a comparison: facts, the points of both, those of one only, order and space, for each two accounts."""
    title = Text(f"{comparison.meeting}, {day_words(comparison.day)}", style="bold")
    console.print(title)
    if comparison.note:
        console.print(Text(comparison.note[:1].upper() + comparison.note[1:] + ".", style="yellow"))
    for pair in comparison.pairs:
        _pair(pair, console)
    if comparison.pairs:
        console.print()
        console.print(Text(comparison.silence, style="dim"))


def _pair(pair: Pair, console: Console) -> None:
    left, right = _account(pair.a), _account(pair.b)
    console.print()
    _facts(pair.facts, left, right, console)
    _both(pair.both, left, right, console)
    for label, points in ((left, pair.only_a), (right, pair.only_b)):
        _only(points, label, console)
    if pair.space:
        table = _table(f"Order and space: {left} / {right}", "issue", left, right)
        for row in pair.space[:_SHOWN]:
            table.add_row(row.label, _share(row.a, row.first_a), _share(row.b, row.first_b))
        console.print(table)


def _account(side: Side) -> str:
    return f"{name_of(side.side)} ({side.name})" if side.side else side.name


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold underline", expand=True, show_lines=False, pad_edge=False)
    for i, column in enumerate(columns):
        table.add_column(column, ratio=1 if not i else 3, overflow="fold")
    return table


def _facts(facts: Iterable[Fact], left: str, right: str, console: Console) -> None:
    table = _table("The meeting itself", "", left, right)
    for fact in facts:
        style = "bold red" if fact.same is False else ""
        mark = " ≠" if fact.same is False else ""
        table.add_row(fact.field + mark, fact.a or "—", fact.b or "—", style=style)
    console.print(table)


def _both(shared: Iterable[Shared], left: str, right: str, console: Console) -> None:
    rows = list(shared)
    if not rows:
        return
    table = _table("Said in both", "", left, right)
    for row in rows:
        stronger = {"a": "◀ stronger verb", "b": "stronger verb ▶", None: ""}[row.stronger]
        note = "; ".join(x for x in (stronger, ("differ: " + ", ".join(row.differs)) if row.differs else "") if x)
        table.add_row(Text(note, style="yellow"), _words(row.a), _words(row.b))
        table.add_section()
    console.print(table)


def _words(point: Point) -> Text:
    line = Text(f"{point.who} ", style="bold")
    line.append(f"{'not: ' if point.negated else ''}{point.verb}", style="cyan not bold")
    if point.words:
        line.append(f": “{cut(point.words)}”", style="italic not bold")
    else:
        line.append(" (what was said is withheld)", style="dim not bold")
    return line


def _only(points: Iterable[Point], label: str, console: Console) -> None:
    rows = list(points)
    if not rows:
        return
    console.print()
    console.print(Text(f"Only in {label}", style="bold underline"))
    for point in rows:
        line = Text(" • ")
        line.append_text(_words(point))
        console.print(line)


def _share(part: float, first: int | None) -> str:
    return "—" if first is None else f"{part:.0%}, comes {_ordinal(first)}"


def _ordinal(n: int) -> str:
    ending = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"
