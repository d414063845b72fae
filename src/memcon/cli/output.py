"""What the commands share in showing: consoles, JSON lines, messages, progress."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

WIDEST = 120
"""Lines longer than this are hard to read, however wide the terminal."""


class Page(Console):
    """A console that leaves a closed pipe to the group of commands."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def page() -> Page:
    """Standard output, in colour where it is a terminal and `NO_COLOR` is not set."""
    console = Page(highlight=False, emoji=False, markup=False)
    console.width = min(console.width, WIDEST)
    return console


def print_json(line: str) -> None:
    """A line of JSON on standard output, as UTF-8 whatever the terminal's encoding."""
    click.echo(line.encode())


def count(console: Console, offset: int, shown: int, total: int, nothing: str) -> None:
    """Say which part of a list was shown and how to go on; `nothing` where there is none."""
    last = offset + shown
    if not total:
        console.print(Text(nothing, style="yellow"))
    elif last < total:
        console.print(Text(f"{offset + 1} to {last} of {total}; go on with: --offset {last}", style="dim"))
    else:
        console.print(Text(f"{total} found", style="dim"))


def hang(console: Console, line: Text, before: Text) -> None:
    """Print a line behind a mark or label, its continuation under its first word."""
    for i, part in enumerate(line.wrap(console, max(20, console.width - before.cell_len))):
        part.rstrip()
        console.print(Text.assemble(before if not i else " " * before.cell_len, part))


def say(message: str, style: str = "") -> None:
    """A message to the person at the keyboard, on standard error."""
    Console(stderr=True, highlight=False, emoji=False).print(Text(f"memcon: {message}", style=style), soft_wrap=True)


class Trouble(click.ClickException):
    """Something that could not be done: a message on standard error, and the exit code 1."""

    def show(self, file: IO[Any] | None = None) -> None:
        say(self.message, "red")


class Stopped(Trouble):
    """The person stopped the command with Ctrl-C: the message says what was kept."""

    exit_code = 130


@contextmanager
def progress(label: str, total: int, shown: bool = True) -> Iterator[Callable[[], None]]:
    """A bar on standard error while a long work runs, where that is a terminal. Gives the function to call after each of `total` steps."""
    console = Console(stderr=True)
    columns = (TextColumn(label), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not (shown and total > 1 and sys.stderr.isatty())) as bar:
        task = bar.add_task(label, total=total)
        yield lambda: bar.advance(task)


def same_terminal() -> bool:
    """Whether standard output and standard error are both a terminal, where a bar would run into the text."""
    return sys.stdout.isatty() and sys.stderr.isatty()
