"""From a file to its characters: what can be read as text, and in which encoding."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from memcon.errors import SourceError

LARGEST = 20_000_000
"""The largest file that is read, in bytes: some thousand times the longest readout. What is larger is an archive, not a page."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# How files of other kinds begin, whatever their name says.
_FOREIGN = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive or an Office document",
    b"\xd0\xcf\x11\xe0": "an old Office document",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"\x1f\x8b": "a gzip archive",
    b"\x7fELF": "a program",
    b"{\\rtf": "an RTF document",
    b"SQLite format 3\x00": "an SQLite database",
}

_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_CONTROL = 0.05  # share of control characters above which bytes are no text; stray NULs in a damaged page stay far below
_FEW_CONTROL = 8  # and this many are stray in a file of any size

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})""", re.IGNORECASE)
_CHARSET_WITHIN = 4096  # bytes; the HTML standard asks for the first 1,024


def read_bytes(path: Path) -> bytes:
    """The bytes of the file at `path`. Raises `SourceError` where there is none, it cannot be read, is empty or too large."""
    try:
        if path.is_dir():
            raise SourceError(f"{path} is a folder: give the files in it")
        size = path.stat().st_size
        if size > LARGEST:
            raise SourceError(
                f"{path} is too large for a page ({size / 1e6:,.0f} MB; the limit is {LARGEST / 1e6:,.0f} MB): split it into its readouts"
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise SourceError(f"{path} does not exist: check the name") from None
    except PermissionError:
        raise SourceError(f"{path} may not be read: check its permissions") from None
    except (OSError, ValueError) as error:
        raise SourceError(f"{path} cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise SourceError(f"{path} is empty: there is nothing to read")
    return data


def decode(data: bytes, path: Path, *, markup: bool) -> str:
    """`data` as text. `markup`: it is HTML, which may name its encoding itself. Raises `SourceError` where it is no text.

    A byte order mark decides; then UTF-16 that shows in its zero bytes, a page's own `charset`, UTF-8, and last Windows-1252, which the
    web takes for every Western page that does not say.
    """
    for magic, what in _FOREIGN.items():
        if data.startswith(magic):
            raise SourceError(f"{path} is {what}, not text: save the page as text or HTML and read that")
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decoded(data, encoding, path)
    wide = _wide(data)
    if wide:
        return _decoded(data, wide, path)
    if len(_CONTROL.findall(data, 0, 65536)) > max(_FEW_CONTROL, _MOST_CONTROL * min(len(data), 65536)):
        raise SourceError(f"{path} is not text: it holds control characters throughout; save the page as text or HTML and read that")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_declared(data) if markup else "cp1252", errors="replace")


def _decoded(data: bytes, encoding: str, path: Path) -> str:
    try:
        return data.decode(encoding, errors="replace")
    except UnicodeError as error:
        raise SourceError(f"{path} cannot be read as {encoding.upper()}: {error}") from error


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    sample = data[:2048]
    half = len(sample) // 2
    if half < 4:
        return None
    even, odd = sample[0 : 2 * half : 2].count(0), sample[1 : 2 * half : 2].count(0)
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd < 0.1 * half else None


def _declared(data: bytes) -> str:
    match = _CHARSET.search(data, 0, _CHARSET_WITHIN)
    name = match.group(1).decode("ascii") if match else "cp1252"
    try:
        found = codecs.lookup(name).name
    except LookupError:
        return "cp1252"
    # Who says Latin-1 or ASCII means Windows-1252 (WHATWG Encoding); who says UTF-8 in a page that is none cannot be believed.
    return "cp1252" if found in ("iso8859-1", "ascii", "utf-8") or not found.isascii() or found.startswith("utf") else found
