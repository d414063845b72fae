"""The files that paths stand for."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

ENDINGS = (".txt", ".html", ".htm")


def find(paths: Sequence[Path]) -> Iterator[Path | str]:
    """The files of `paths` in the order given: a file as it is, a folder as the readouts in it and below, sorted. Trouble is given as a
    message in its place. Hidden files and folders inside a folder are passed over."""
    for path in paths:
        if path.is_dir():
            yield from _folder(path)
        else:
            yield path


def _folder(folder: Path) -> Iterator[Path | str]:
    trouble: list[str] = []
    found: list[Path] = []

    def cannot(error: OSError) -> None:
        trouble.append(f"{error.filename}: the folder cannot be read: {error.strerror}; check its permissions")

    for above, folders, names in os.walk(folder, onerror=cannot):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(above, name) for name in names if name.lower().endswith(ENDINGS) and not name.startswith(".")]
    yield from sorted(found)
    yield from trouble
    if not found and not trouble:
        yield f"{folder}: there is no readout in this folder; memcon reads files that end in {', '.join(ENDINGS)}"


def shown(path: Path) -> str:
    """A path as text that can be printed and kept: bytes in a file's name that are no UTF-8 stand as `\ufffd`.

    >>> shown(Path("talks.txt"))
    'talks.txt'
    """
    return os.fsencode(path).decode("utf-8", errors="replace")
