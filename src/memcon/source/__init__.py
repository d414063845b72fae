"""From bytes to a `Document`: one door, `open_source`."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from memcon.errors import SourceError
from memcon.lexicon import Lexicon, load
from memcon.source import html, text
from memcon.source.blocks import OPENS, blocks_of
from memcon.source.decoding import decode, read_bytes
from memcon.source.files import shown
from memcon.source.stamps import find_stamps
from memcon.types import Block, Document

_MARKUP = (".html", ".htm", ".xhtml")

LONGEST = 400_000
"""The longest text that is read as one page, in characters: five times the longest memorandum of conversation, fifty times a long readout.
What is longer holds many pages, and reading it as one would give each the date and the parties of the first."""


def open_source(path: Path, lexicon: Lexicon | None = None) -> Document:
    """The document in the file at `path`, `.txt` or `.html`: its cleaned text, its blocks, and where each character came from.

    `lexicon` has the words by which lines are told apart (table `page`); English where none is given. `title`, `publisher`, `published`
    and `language` are filled only where the markup of a page gives them. Raises `SourceError` where the file is missing, a folder, not
    readable, empty, too large, longer than `LONGEST`, or no text.
    """
    data = read_bytes(path)
    return read_source(data, path, lexicon or load("en"))


def read_source(data: bytes, path: Path, lexicon: Lexicon) -> Document:
    """As `open_source`, of bytes already read; `path` is where they came from."""
    named = path.suffix.lower() in _MARKUP
    decoded = decode(data, path, markup=named)
    digest = hashlib.sha256(data).hexdigest()
    head = html.Head()
    if named or html.is_html(decoded):
        cleaned, cleaning, lines, head = html.lines_of(decoded)
    else:
        cleaned, cleaning, lines = text.lines_of(decoded)
    if not lines:
        raise SourceError(f"{path} holds no text: there is nothing to read")
    if len(cleaned) > LONGEST:
        raise SourceError(
            f"{path} holds {len(cleaned):,} characters of text, more than any readout (the limit is {LONGEST:,}):"
            " split it into its readouts"
        )
    lines = text.joined(cleaned, lines, OPENS)
    blocks = blocks_of(cleaned, lines, lexicon)
    title = _title(cleaned, blocks)
    return Document(
        id=digest[:16],
        title=title or head.title,
        publisher=head.site or _site_beside(title, head.title),
        published=_day(head.published, lexicon),
        language=head.language or "en",
        source=shown(path),
        sha256=digest,
        text=cleaned,
        blocks=blocks,
        origin=cleaning.origin(),
    )


def _day(published: str | None, lexicon: Lexicon) -> str | None:
    """The day that the markup gives for the publication, as a machine writes it or as people do: *2024-05-03T10:00Z*, *3 May 2024*."""
    machine = re.match(r"\d{4}-\d{2}-\d{2}(?!\d)", published or "")
    if machine:
        return machine.group()
    stamps = find_stamps(published or "", lexicon)
    return stamps[0].edtf() if len(stamps) == 1 and not stamps[0].doubtful else None


_BETWEEN = re.compile(r"\s+[|•·»:–—-]+\s+")
_LETTER = re.compile(r"[^\W\d_]")


def _site_beside(title: str | None, in_markup: str | None) -> str | None:
    """The site's name in a `<title>`, which prints it before or after the page's own title; null where that is not in it.

    >>> _site_beside("Ministers meet in Tamor", "Ministers meet in Tamor - News - Government of Oresh")
    'Government of Oresh'
    """
    parts = _BETWEEN.split(in_markup or "")
    own = _BETWEEN.split(title or "")
    beside = len(parts) - len(own)
    if not title or beside < 1:
        return None
    same = [part.casefold() for part in own]
    if [part.casefold() for part in parts[: len(own)]] == same:
        site = parts[-1]
    elif [part.casefold() for part in parts[beside:]] == same:
        site = parts[0]
    else:
        return None
    return site if _LETTER.search(site) else None


def _title(cleaned: str, blocks: tuple[Block, ...]) -> str | None:
    """The title over its lines, without a standfirst."""
    lines = [" ".join(cleaned[b.start : b.end].split()) for b in blocks if b.kind == "title"]
    return " ".join(lines[:1] + [line for line in lines[1:] if not line.endswith((".", "!", "?"))]) or None
