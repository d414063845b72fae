"""`memcon links`."""

from __future__ import annotations

from collections import Counter

import click
from rich.console import Console
from rich.text import Text

from memcon.cli.brief import STATE_STYLE
from memcon.cli.output import hang, page, print_json
from memcon.cli.record import json_option, opened
from memcon.record.links import Links


@click.command("links")
@json_option
@click.pass_obj
def command(where: str, as_json: bool) -> None:
    """Show what the readings say together: accounts of one meeting, mentions of one commitment, outcomes, shared points."""
    with opened(where) as record:
        found = record.links()
    if as_json:
        print_json(found.model_dump_json())
    else:
        _show(found, page())


def _show(found: Links, console: Console) -> None:
    console.print(Text("Accounts of one meeting", style="bold underline"))
    for group in found.same_meeting:
        hang(console, Text(", ".join(group)), Text("  • "))
    console.print(Text("\nMentions of one commitment", style="bold underline"))
    for group in found.same_commitment:
        hang(console, Text(" → ".join(group)), Text("  • "))
    console.print(Text("\nWhat became of commitments", style="bold underline"))
    for outcome in found.outcomes:
        line = Text(f"{outcome.commitment}  ").append(outcome.state, STATE_STYLE[outcome.state])
        hang(console, line.append(f"  by {outcome.by}" if outcome.by else "", "dim"), Text("  • "))
    count = Counter(o.state for o in found.outcomes)
    console.print(Text("    " + ", ".join(f"{n} {state}" for state, n in count.most_common()), style="dim"))
    console.print(Text("\nTwo accounts side by side", style="bold underline"))
    for pair in found.aligned:
        shared = f"{len(pair.both)} points in both, {len(pair.only_a)} only in the first, {len(pair.only_b)} only in the second"
        hang(console, Text(f"{pair.a} and {pair.b}: {shared}"), Text("  • "))
