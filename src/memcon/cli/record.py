"""The record that a command works on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from memcon.api import Record

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
"""`--json` prints what the Python call returns: an object on one line, of several things one a line."""


@contextmanager
def opened(where: str, create: bool = False) -> Iterator[Record]:
    """The record at `where`, closed at the end."""
    from memcon.api import open_record  # here, for the database's library takes its time to load, and reading a page needs none

    with open_record(where, create=create) as record:
        yield record


def print_table(console: Console, columns: dict[str, Any], rows: list[tuple[str | Text, ...]]) -> None:
    """Print rows under the names of their columns; each column's value is its `rich` style and settings."""
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for name, settings in columns.items():
        table.add_column(name, **settings)
    for row in rows:
        table.add_row(*row)
    console.print(table)
