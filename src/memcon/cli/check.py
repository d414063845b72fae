"""`memcon check`."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from memcon.answers.check import Check, Claim, Difference, Verdict
from memcon.answers.saying import cut, source_words
from memcon.cli.output import page, print_json
from memcon.cli.record import json_option, opened
from memcon.errors import SourceError

_STYLE: dict[Verdict, str] = {"supported": "green", "contradicted": "bold red", "not_found": "yellow", "not_checkable": "dim"}
_WORDS: dict[Verdict, str] = {
    "supported": "supported",
    "contradicted": "CONTRADICTED",
    "not_found": "not found",
    "not_checkable": "not checkable",
}


@click.command("check")
@click.argument("file", metavar="FILE")
@click.option("--strict", is_flag=True, help="Exit with 1 where a sentence is contradicted or not found.")
@json_option
@click.pass_obj
def command(where: str, file: str, strict: bool, as_json: bool) -> None:
    """Hold a draft against the record, sentence by sentence.

    FILE is plain text or Markdown; - stands for the standard input. A sentence is supported, contradicted (with what differs), not found,
    or not checkable. What is not found may be true all the same: the record does not say it.
    """
    draft = _text(file)
    with opened(where) as record:
        found = record.check(draft)
    if as_json:
        print_json(found.model_dump_json())
    else:
        show(found, page())
    if strict and (found.counts["contradicted"] or found.counts["not_found"]):
        raise click.exceptions.Exit(1)


def _text(file: str) -> str:
    """The draft. Raises `SourceError` where it cannot be read as text."""
    if file == "-":
        return sys.stdin.read()
    from memcon.source import open_source  # here, so that --help is quick

    path = Path(file)
    if path.suffix.lower() in (".html", ".htm"):
        return open_source(path).text
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SourceError(f"{file} cannot be read ({error.strerror or error}); look whether it is there and may be read") from error
    except UnicodeDecodeError:
        return open_source(path).text


def show(check: Check, console: Console) -> None:
    """Print each sentence with its verdict, what bears it out or what differs, and the counts."""
    for claim in check.claims:
        _claim(claim, console)
    counts = ", ".join(f"{n} {_WORDS[v].lower()}" for v, n in check.counts.items() if n) or "the draft has no sentence"
    console.print(Text(counts, style="bold"))


def _claim(claim: Claim, console: Console) -> None:
    line = Text(f"{_WORDS[claim.verdict]:<14}", style=_STYLE[claim.verdict])
    line.append(" ".join(claim.text.split()), style="default not bold not dim" if claim.verdict != "not_checkable" else "dim")
    console.print(line)
    for difference in claim.differs:
        console.print(Text(f"    differs: {_difference(difference)}", style="red"))
    for source in claim.evidence:
        note = Text(f"    {source_words(source)}", style="dim")
        if source.words:
            note.append(f": “{cut(source.words.text, 160)}”", style="italic")
        console.print(note)


def _difference(difference: Difference) -> str:
    here, there = difference.draft, difference.record
    if here and there:
        return f"{difference.kind}: the draft has “{cut(here, 80)}”, the record “{cut(there, 80)}”"
    return f"{difference.kind}: “{cut(here or there or '', 80)}” stands only in the {'draft' if here else 'record'}"
