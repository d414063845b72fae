"""`memcon search`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.text import Text

from memcon.answers.questions import name_of
from memcon.answers.saying import day_words
from memcon.cli.output import count, hang, page, print_json
from memcon.cli.record import json_option, opened

if TYPE_CHECKING:
    from memcon.api import Found, Hit


@click.command("search")
@click.argument("words", nargs=-1)
@click.option("--side", metavar="SIDE", help="Only what this side says or is to do.")
@click.option("--person", metavar="NAME", help="Only what this person says or is to do.")
@click.option("--between", metavar="SIDE", multiple=True, help="Only from meetings of this side; give it twice for two.")
@click.option("--topic", metavar="ISSUE", help="Only on this issue, the narrower ones included.")
@click.option("--act", metavar="ACT", help="Only this act: agree, request, protest …")
@click.option("--since", metavar="DATE", help="Only from this day, month or year on.")
@click.option("--until", metavar="DATE", help="Only up to this day, month or year.")
@click.option("--kind", type=click.Choice(["statement", "commitment"]), help="Only statements, or only commitments.")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True, help="At most so many.")
@click.option("--offset", type=click.IntRange(min=0), default=0, help="Pass over so many, to go on where a search ended.")
@json_option
@click.pass_obj
def command(
    where: str,
    words: tuple[str, ...],
    side: str | None,
    person: str | None,
    between: tuple[str, ...],
    topic: str | None,
    act: str | None,
    since: str | None,
    until: str | None,
    kind: str | None,
    limit: int,
    offset: int,
    as_json: bool,
) -> None:
    """Find statements and commitments by their words, those of the latest meetings first.

    All WORDS must be found, in whatever form: `visit` finds “visits” and “visited”. Words in quotation marks stand one after the other:
    '"peace treaty"'; `abduct*` is the beginning of a word. Without WORDS, everything that fits the options is found.
    """
    with opened(where) as record:
        found = record.search(
            " ".join(words),
            side=side,
            person=person,
            between=between,
            topic=topic,
            act=act,
            since=since,
            until=until,
            kind=kind,  # type: ignore[arg-type]  # click has checked the choice
            limit=limit,
            offset=offset,
        )
    if as_json:
        print_json(found.model_dump_json())
    else:
        _show(found, page())


def _show(found: Found, console: Console) -> None:
    for hit in found.hits:
        _hit(hit, console)
    count(console, found.offset, len(found.hits), found.total, "nothing is found; fewer words or fewer options find more")


def who_and_what(hit: Hit) -> tuple[str, str]:
    """Who speaks or is to act, and the act or the kind and status of the commitment, in words."""
    who = " and ".join(dict.fromkeys(f"{s.name} ({s.side})" if s.name and s.side else s.name or name_of(s.side) for s in hit.speakers))
    return who, (hit.act or "").replace("_", " ") if hit.kind == "statement" else f"{hit.what}, {hit.status}"


def _hit(hit: Hit, console: Console) -> None:
    who, what = who_and_what(hit)
    line = (
        Text()
        .append(day_words(hit.day, short=True), "bold")
        .append(f"  {who}  ")
        .append(what, "cyan" if hit.kind == "statement" else "green")
    )
    hang(console, line.append(f"  {hit.name}#{hit.id}" + (f" § {hit.section}" if hit.section else ""), "dim"), Text())
    words = Text(" ".join(hit.snippet.split("\n")))
    for start, end in hit.marks:
        words.stylize("bold yellow", start, end)
    hang(console, words, Text("    "))
    console.print()
