"""Files that a command writes: to a path, to a folder, or to standard output."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

import click

from memcon.cli.output import Trouble, say

output_option = click.option(
    "--output", "-o", metavar="PATH", type=click.Path(path_type=Path), help="Where to write; left out, or -, standard output."
)

picture_option = click.option(
    "--picture",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Draw it into a file that needs nothing else to be looked at: an SVG, or a page where the name ends in .html.",
)


def write_picture(svg: str, path: Path) -> None:
    """Write a picture, on a page of its own where the path asks for one."""
    from memcon.export.svg import html

    page = html(svg, path.stem) if path.suffix.lower() in (".html", ".htm") else svg
    write_one(page.encode("utf-8", "replace"), path)


def write_one(data: bytes, path: Path | None) -> None:
    """Write a file, whole or not at all; to standard output where no path is given."""
    if path is None or str(path) == "-":
        click.echo(data, nl=False)
        return
    try:
        _put(path, data)
    except OSError as error:
        raise Trouble(f"{path} cannot be written: {error.strerror or error}; name a place that can") from error
    say(f"{path} written")


def write_folder(files: Mapping[str, bytes], folder: Path) -> None:
    """Write files into a folder, which is made where it is not there; files of the same names are replaced, others stay."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            _put(folder / name, data)
    except OSError as error:
        raise Trouble(f"{folder} cannot be written: {error.strerror or error}; name a folder that can") from error
    say(f"{len(files)} files written to {folder}")


def _put(path: Path, data: bytes) -> None:
    """Take the place of what is at `path` in one step, so that who reads it never finds half of it."""
    if path.exists() and not path.is_file():  # a device or a pipe is written to, not replaced
        path.write_bytes(data)
        return
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}-", delete=False) as file:
        try:
            file.write(data)
            file.flush()
            Path(file.name).chmod(0o666 & ~_umask())
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


def _umask() -> int:
    found = os.umask(0)
    os.umask(found)
    return found
