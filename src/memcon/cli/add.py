"""`memcon add`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from memcon.cli.output import Stopped, Trouble, print_json, progress, say
from memcon.cli.record import json_option, opened
from memcon.errors import RecordError
from memcon.source.files import find

if TYPE_CHECKING:
    from memcon.api import Added, Record

_WORDS = {
    "added": "added",
    "new_version": "kept as a new version",
    "read_again": "read again, with this memcon",
    "unchanged": "there already",
    "failed": "could not be read",
}


@click.command("add")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path(path_type=Path))
@json_option
@click.pass_obj
def command(where: str, paths: tuple[Path, ...], as_json: bool) -> None:
    """Read readouts and keep them in the record, which is made where it is not there yet.

    A PATH is a file or a folder, as for `memcon read`. The same file twice is one document; another text of a page that is there already is
    kept as its new version. Each file is kept as soon as it is read: whatever ends the run, running it again does the rest.
    """
    with opened(where, create=True) as record:
        count = _add_all(record, list(find(paths)), as_json)
        total = len(record)
    if not as_json:
        kept = ", ".join(f"{n} {_WORDS[status]}" for status, n in count.items() if n) or "nothing to add"
        click.echo(f"{kept}; {record.where} holds {total} document{'s' * (total != 1)}")
    if count["failed"]:
        raise click.exceptions.Exit(1)


def _add_all(record: Record, files: Sequence[Path | str], as_json: bool) -> Counter[str]:
    """Add file by file; how many came to what."""
    count = Counter(dict.fromkeys(_WORDS, 0))
    with progress("adding", len(files)) as advance:
        try:
            for file in files:
                added = _add(record, file)
                if added.error:
                    say(added.error, "red")
                for near in added.near:
                    say(f"{added.source} has nearly the text of {near.name}; look with: memcon versions {near.name}")
                if as_json:
                    print_json(added.model_dump_json())
                count[added.status] += 1
                advance()
        except KeyboardInterrupt as stop:
            raise Stopped(_so_far("stopped", count, record)) from stop
        except RecordError as error:
            raise Trouble(_so_far(str(error), count, record)) from error
    return count


def _add(record: Record, file: Path | str) -> Added:
    from memcon.api import Added

    if isinstance(file, str):
        return Added(source=file.split(":")[0], document=None, status="failed", error=file)
    try:
        return record.add(file)[0]
    except (RecordError, KeyboardInterrupt):
        raise
    except Exception as error:
        # As in reading: a text that trips memcon up is our fault, and must not keep the other files out of the record.
        fault = f"{file}: memcon failed on this text ({type(error).__name__}: {error}); this is a fault of memcon, please report it"
        return Added(source=str(file), document=None, status="failed", error=fault)


def _so_far(message: str, count: Counter[str], record: Record) -> str:
    kept = count["added"] + count["new_version"] + count["read_again"]
    return f"{message}; {kept} added in this run and kept in {record.where}; run the same command again for the rest"
