"""A brief as Markdown, its sources as footnotes (`[^1]`, as GitHub, Pandoc and most others read them)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from memcon.answers.memo import Line, Memo, headings

_SIGNS = re.compile(r"([\\`*_\[\]<>|])")


def write(found: Memo) -> bytes:
    """The brief, its footnotes at the end."""
    lines = [f"# {_plain(found.title)}", "", f"*{_plain(found.subtitle)}*" if found.subtitle else "", ""]
    lines += [f"> {_plain(found.note)}", ""] if found.note else []
    for above, part in headings(found.parts):
        lines += [f"## {_plain(above)}", ""] if above else []
        lines += [f"{'###' if part.within else '##'} {_plain(part.heading)}", ""]
        lines += [_line(line) for line in part.lines] + [""]
    for number, (source, quote) in enumerate(zip(found.sources, found.quotes, strict=True), 1):
        lines.append(f"[^{number}]: {_plain(source)}" + (f": “{_plain(quote)}”" if quote else ""))
    return ("\n".join(lines).rstrip() + "\n").encode("utf-8", "replace")


def _line(line: Line) -> str:
    lead = f"**{_plain(line.lead)}**" if line.lead else ""
    text = ". ".join(part for part in (lead, _plain(line.text)) if part)
    after = (
        f" *({_plain(line.after)})*" if line.text and line.after else f"{', ' if lead else ''}{_plain(line.after)}" if line.after else ""
    )
    state = f" **{line.state}**" if line.state else ""
    return f"{'    - Before: ' if line.earlier else '- '}{text}{after}{_notes(line.notes)}{state}{_notes(line.shown)}"


def _notes(numbers: Iterable[int]) -> str:
    return "".join(f"[^{n}]" for n in numbers)


def _plain(words: str) -> str:
    """Words with the signs that mean something in Markdown escaped."""
    return _SIGNS.sub(r"\\\1", words)
