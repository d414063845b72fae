"""A brief as plain text, in lines of at most 100 characters."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from memcon.answers.memo import Line, Memo, headings

_WIDTH = 100


def write(found: Memo) -> bytes:
    """The brief, its sources at the end."""
    lines = [found.title, *_wrapped(found.subtitle), ""]
    lines += [*_wrapped(found.note), ""] if found.note else []
    for above, part in headings(found.parts):
        lines += [above.upper(), ""] if above else []
        lines += [part.heading if part.within else part.heading.upper(), ""]
        lines += [wrapped for line in part.lines for wrapped in _wrapped(told(line), "    - " if line.earlier else "- ")] + [""]
    if found.sources:
        lines += ["SOURCES", ""]
        for number, (source, quote) in enumerate(zip(found.sources, found.quotes, strict=True), 1):
            lines += _wrapped(source + (f": “{quote}”" if quote else ""), f"[{number}] ")
    return ("\n".join(lines).rstrip() + "\n").encode("utf-8", "replace")


def told(line: Line) -> str:
    """A line with what stands around it and its notes."""
    lead = f"{'Before: ' if line.earlier else ''}{line.lead}"
    text = f"{lead}. {line.text}" if lead and line.text else lead or line.text
    after = f" ({line.after})" if line.text and line.after else f"{', ' if text else ''}{line.after}" if line.after else ""
    state = f" {line.state.upper()}" if line.state else ""
    return f"{text}{after}{marks(line.notes)}{state}{marks(line.shown)}"


def marks(notes: Iterable[int]) -> str:
    """The numbers of notes in brackets."""
    found = "".join(f"[{n}]" for n in notes)
    return f" {found}" if found else ""


def _wrapped(words: str, mark: str = "") -> list[str]:
    return textwrap.wrap(words, _WIDTH, initial_indent=mark, subsequent_indent=" " * len(mark), break_on_hyphens=False) or [mark.rstrip()]
