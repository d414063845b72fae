"""Files that a browser sends: what may come in, and how it becomes a reading."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from fastapi import UploadFile

from memcon.api import Added, Record
from memcon.errors import MemconError

ENDINGS = (".txt", ".html", ".htm")

LARGEST_FILE = 8 * 1024 * 1024
"""Bytes: a readout has some tens of thousands."""

MOST = 50
"""Files at one time."""

_NO_TEXT = (b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"MZ", b"\x1f\x8b", b"\xd0\xcf\x11\xe0")
"""How files begin that are no text, whatever they are called."""


def take(record: Record, files: Sequence[UploadFile], by: str) -> tuple[Added, ...]:
    """Read the files that `by` sent and keep their readings. What became of each, in order; nothing is kept of a file that is refused."""
    if len(files) > MOST:
        trouble = f"at most {MOST} files at one time; for more, use the command: memcon add FOLDER"
        return (Added(source=f"{len(files)} files", document=None, status="failed", error=trouble),)
    return tuple(_take(record, file, by) for file in files)


def _take(record: Record, file: UploadFile, by: str) -> Added:
    name = safe_name(file.filename or "")
    data = file.file.read(LARGEST_FILE + 1)
    trouble = refusal(name, data)
    if trouble:
        return Added(source=name, document=None, status="failed", error=trouble)
    try:
        return record.add_bytes(data, name, by=by)
    except MemconError as error:
        return Added(source=name, document=None, status="failed", error=str(error))


def safe_name(given: str) -> str:
    """The bare name of a file that a browser names: no folder, no sign that could mean something to a file system or a terminal.

    >>> safe_name("../../etc/pass\\nwd.txt"), safe_name("C:\\\\talks\\\\2005-11-21.html"), safe_name("")
    ('passwd.txt', '2005-11-21.html', 'page.txt')
    """
    bare = PurePath(given.replace("\\", "/")).name
    return "".join(c for c in bare if c.isprintable())[-120:].lstrip(".") or "page.txt"


def refusal(name: str, data: bytes) -> str | None:
    """Why a file is not taken; nothing where it is."""
    if not name.lower().endswith(ENDINGS):
        return f"{name} is no page memcon reads: it reads files that end in {', '.join(ENDINGS)}"
    if len(data) > LARGEST_FILE:
        return f"{name} is larger than {LARGEST_FILE // 1024 // 1024} MiB: no readout is"
    if data.startswith(_NO_TEXT):
        return f"{name} is no text, though it is called so; save the page as text or HTML"
    return None
