"""Plain text: its lines, and where they are only wrapped."""

from __future__ import annotations

import re

from memcon.source.cleaning import Cleaning, Line

# What no reader sees: control characters, soft hyphens, zero-width and direction marks. A lone CR or a form feed ends a line.
INVISIBLE = "\x00-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Spaces that do not break a line or are of another width: to a reader they are spaces, and are read as the plain one."""
_ODD = re.compile(f"\r\n?|[\x0b\x0c\u2028\u2029\x85]|[{INVISIBLE}]+|(?P<space>[{SPACES}])")

_LINE = re.compile(r"[^\n]+")

LONGEST_WRAPPED = 120
"""Columns. Pages wrap at 65 to 100; a line of prose longer than this is a paragraph of its own."""

_ENOUGH_WORDS = 5
_RUNS_ON_WORDS = 3  # a line of fewer words that begins in lower case may be a label


def lines_of(decoded: str) -> tuple[str, Cleaning, list[Line]]:
    """The cleaned text, the map back, and its lines."""
    cleaning = Cleaning(decoded)
    at = 0
    for odd in _ODD.finditer(decoded):
        cleaning.keep(at, odd.start())
        if odd.group() == "\r\n":
            cleaning.keep(odd.start() + 1, odd.end())
        elif odd.group()[0] in "\r\x0b\x0c\u2028\u2029\x85":
            cleaning.put("\n")
        elif odd["space"]:
            cleaning.put(" ")
        at = odd.end()
    cleaning.keep(at, len(decoded))
    text = cleaning.text()
    lines: list[Line] = []
    ended = -1  # where the last line that is not blank ended, with its line break
    for match in _LINE.finditer(text):
        whole = match.group()
        bare = whole.strip()
        if not bare:
            continue
        indent = len(whole) - len(whole.lstrip())
        start = match.start() + indent
        lines.append(Line(start, start + len(bare), gap=match.start() > ended + 1, indent=indent))
        ended = match.end()
    return text, cleaning, lines


def joined(text: str, lines: list[Line], opens: re.Pattern[str]) -> list[Line]:
    """The lines, those joined that the page only wraps. `opens` finds the marks of a list item, which always begin a line of their own.

    A line is wrapped where the first word of the next would not have fitted on it. The width is that of the longest line of prose; where
    a line of prose is longer than any page wraps, nothing is wrapped.
    """
    wrapping = [line for line in lines if line.tag in ("", "pre")]
    prose = [line.end - line.start + line.indent for line in wrapping if text.count(" ", line.start, line.end) >= _ENOUGH_WORDS]
    width = max(prose, default=0)
    if not 40 <= width <= LONGEST_WRAPPED or len(wrapping) < 2:
        return lines
    whole: list[Line] = []
    before: Line | None = None
    for line in lines:
        if before is not None and _runs_on(text, before, line, width, opens):
            first = whole[-1]
            whole[-1] = Line(first.start, line.end, first.gap, first.tag, first.depth, first.indent, first.linked)
        else:
            whole.append(line)
        before = line
    return whole


def _runs_on(text: str, before: Line, line: Line, width: int, opens: re.Pattern[str]) -> bool:
    if line.gap or line.tag not in ("", "pre") or before.tag not in ("", "pre") or opens.match(text, line.start, line.end):
        return False
    if text.find(" | ", before.start, before.end) >= 0 and text.find(" | ", line.start, line.end) >= 0:
        return False  # two rows of a table
    ended = text[before.end - 1] in '.!?:;”"'
    if ended and line.indent >= before.indent + 2:
        return False  # the first line of a paragraph is set in
    word = text.find(" ", line.start, line.end)
    longest = (line.end if word < 0 else word) - line.start
    full = before.indent + before.end - before.start + 1 + longest > width
    words = min(text.count(" ", before.start, before.end), text.count(" ", line.start, line.end)) + 1
    return full or (not ended and words >= _RUNS_ON_WORDS and text[line.start].islower())
