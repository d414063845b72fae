"""`memcon read`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from memcon.cli import card, explain
from memcon.cli.output import Stopped, page, print_json, progress, same_terminal, say
from memcon.errors import LexiconError, MemconError
from memcon.lexicon import load
from memcon.pipeline import read
from memcon.source.files import find
from memcon.types import Reading


@click.command("read")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print each reading as a line of JSON.")
@click.option(
    "--explain", "explained", is_flag=True, help="Show for each fact the rule that read it, on which words, and what was dropped."
)
@click.option("--full", is_flag=True, help="Show what was said in full length.")
@click.option("--language", default="en", show_default=True, metavar="CODE", help="The language of the readouts.")
def command(paths: tuple[Path, ...], as_json: bool, explained: bool, full: bool, language: str) -> None:
    """Read readouts and show what they say: who met whom, when and where, who said what, what was promised.

    A PATH is a file or a folder; of a folder, the .txt, .html and .htm files in it and below are read, in the order of their names. What
    cannot be read is reported, the rest is still read, and the exit code is 1.
    """
    if as_json and explained:
        raise click.UsageError("--json holds the rules and the words already; leave --explain out.")
    try:
        load(language)
    except LexiconError as error:
        raise click.BadParameter(str(error), param_hint="--language") from error
    out = page()
    shown = 0
    trouble = Reports()
    try:
        for reading in readings(paths, language, trouble, bar=as_json and not same_terminal()):
            if as_json:
                print_json(reading.model_dump_json(by_alias=True))
            else:
                if shown:
                    out.rule(style="dim")
                if explained:
                    explain.show(reading, out, full=full, language=language)
                else:
                    card.show(reading, out, full=full)
            shown += 1
    except KeyboardInterrupt as stop:
        raise Stopped(f"stopped after {_count(shown)}") from stop
    if trouble.count:
        say(f"read {_count(shown)}; {trouble.count} could not be read")
        raise click.exceptions.Exit(1)
    if shown > 1 and as_json:
        say(f"read {_count(shown)}")


class Reports:
    """What could not be read, told on standard error as it comes up, and counted."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, message: str) -> None:
        self.count += 1
        say(message, "red")


def readings(paths: Sequence[Path], language: str, trouble: Reports, bar: bool = True) -> Iterator[Reading]:
    """The readings of the files that `paths` stand for, in order; what cannot be read goes to `trouble`."""
    files = list(find(paths))
    with progress("reading", len(files), bar) as advance:
        for file in files:
            if isinstance(file, str):
                trouble.add(file)
            elif reading := _reading(file, language, trouble):
                yield reading
            advance()


def _reading(file: Path, language: str, trouble: Reports) -> Reading | None:
    try:
        return read(file, language=language)
    except MemconError as error:
        trouble.add(str(error))
    except OSError as error:
        trouble.add(f"{file}: cannot be read: {error.strerror}; check the name and the permissions")
    except Exception as error:
        # A text must never stop the reader; where one does, that is our fault, and the other files are still to be read.
        trouble.add(f"{file}: memcon failed on this text ({type(error).__name__}: {error}); this is a fault of memcon, please report it")
    return None


def _count(files: int) -> str:
    return f"{files} file" + "s" * (files != 1)
