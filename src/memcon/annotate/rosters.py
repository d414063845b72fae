"""Lists of those present, an entry each: a line that announces them, and under it *• Ines Vidal, Chair, Society of Ports • …*, lines, or
the rows of a table; a line or a column may have a side over it.

What stands in an entry is one person's name, and what he or she does; so a name needs no sign there that it is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from memcon.annotate.phrases import Phrases, fold
from memcon.annotate.table_rows import cells
from memcon.lexicon import Lexicon, groups
from memcon.types import Block, Document

_WORDS = groups("naming_words")


class Entry(NamedTuple):
    """One person's entry: where it starts and ends, without its bullet; where the words stand that name the side of its part of the list;
    and where its first cell ends, if it is one of a table."""

    start: int
    end: int
    heading: tuple[int, int] | None = None
    cell: int | None = None


@cache
def _stems(lexicon: Lexicon) -> Phrases[str]:
    return Phrases((w, e.get("list")) for e in lexicon["attendance"] if e.get("list") == "stem" for w in e.words)


@cache
def _sides(lexicon: Lexicon) -> Phrases[str]:
    return Phrases((w, e.get("side")) for e in lexicon["sides"] if e.get("form") in ("name", "adjective") for w in e.words)


_BULLET = r"(?:[•▪●◦‣*·–—-]|\d{1,2}[.)])"
_OPENS = re.compile(rf"\s*{_BULLET}\s+(?=[^\W\d_]|\()")
_NEXT = re.compile(r"\s+[•▪●◦‣*·–—-]\s+(?=[A-ZÀ-Þ(])")
_STEM_AT_MOST = 160  # code points: a line that announces a list is no paragraph
_ENTRY_AT_MOST = 260  # code points of one person's entry
_SENTENCE = re.compile(r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.?!]$")
_TITLE = re.compile(
    r"(?:list of )?(?:[\w&-]+ ){0,3}(?:participants|attendees)(?: (?:in|of|at|on) [\w ]{3,50})?"
    r"|those present|members of the delegations?|(?:composition of the )?delegations"
    r"|(?:present|attendance|in attendance|attended by)(?=:?$)",
    re.IGNORECASE,
)
"""What a line says that is the title of such a list, or of the table that is one."""


_SIDES_AT_MOST = 8  # lines, one for each side


@lru_cache(maxsize=2)  # pages: one after another, each asked for by several
def rosters(document: Document, lexicon: Lexicon) -> tuple[tuple[Entry, ...], ...]:
    """The lists of those present that stand under a line of their own, each with its entries; lists of two entries at least."""
    found: list[tuple[Entry, ...]] = []
    blocks = [b for b in document.blocks if b.kind not in ("noise", "caption") or (b.kind == "caption" and _is_title(document, b))]
    for n, block in enumerate(blocks):
        if any(r[0].start == block.start or r[0].start <= block.start < r[-1].end for r in found):
            continue
        if _announces(document, lexicon, block):
            headed = _lone_side(document.text, lexicon, block.start, block.end) is not None  # Attending on the Oreshi side:
            after = blocks[n + (not headed) :]
            listed = _by_side(document, lexicon, after[:_SIDES_AT_MOST]) or tuple(_listed(document, lexicon, after))
        elif _heads_columns(document, lexicon, block):
            listed = tuple(_listed(document, lexicon, blocks[n:]))
        else:
            listed = (
                _running(document, lexicon, block)
                or _by_side(document, lexicon, blocks[n : n + _SIDES_AT_MOST])
                or _unannounced(document, lexicon, block)
            )
        if len(listed) > 1:
            found.append(listed)
    return tuple(found)


def _is_title(document: Document, block: Block) -> bool:
    """Whether a block is the title of a list of those present: *Participants in the working meeting*."""
    return _TITLE.fullmatch(_line(document, block).strip(" :")) is not None


_TAG = re.compile(r"</?[a-z]+>")


def _line(document: Document, block: Block) -> str:
    """The words of a block, without the marks of a page that were left in its text: *<u>Participants:</u>*."""
    return _TAG.sub("", document.text[block.start : block.end]).strip()


def _announces(document: Document, lexicon: Lexicon, block: Block) -> bool:
    """Whether a block is the line that announces a list of those present: *Participants included:*."""
    if _is_title(document, block):
        return True
    text = _line(document, block)
    if not text.endswith(":") or len(text) > _STEM_AT_MOST:
        return False
    return any(True for _ in _stems(lexicon).find(fold(text)))


def _listed(document: Document, lexicon: Lexicon, blocks: list[Block]) -> Iterator[Entry]:
    """The entries that the blocks after such a line hold, as long as they hold entries."""
    heading: tuple[int, int] | None = None
    columns: list[tuple[int, int]] = []
    for n, block in enumerate(blocks):
        row = [(a, b) for a, b in cells(document, block)]
        if len(row) > 1 and all(_COLUMN.fullmatch(document.text, a, b) for a, b in row if a < b):
            continue  # over the columns: *Name | Quality*
        named = [_lone_side(document.text, lexicon, a, b) for a, b in row if a < b]
        if all(named):
            heading, columns = named[0], [side for side in named if side is not None] if len(named) > 1 else []
            continue
        if block.kind in ("heading", "title"):
            return
        if _COMMENT.fullmatch(document.text[block.start : block.end]):
            continue
        if len(row) > 1 and not _OPENS.match(document.text, block.start, block.end):
            yield from _of_a_row(row, columns, heading)
            continue
        following = blocks[n + 1] if n + 1 < len(blocks) else None
        if following is not None and _over_bullets(document.text, block, following):
            heading = None
            continue  # over a part of the list: *Journalists*
        parts = _parts(document.text, block)
        if not all(_is_entry(document.text[a:b]) for a, b in parts) or _announces(document, lexicon, block):
            return
        yield from (Entry(a, b, heading) for a, b in parts)


_COLUMN = re.compile(
    r"\W*(?:no|s/n|sr no|serial number|number|name|names|full name|surname|family name|last name|first name|given name|given names"
    r"|name and surname|first and last name|name and title|post|posts|quality|title|job title|position|positions|function|functions"
    r"|designation|office|capacity|rank|grade|organi[sz]ation|affiliation|entity|agency|ministry|department|institution|role|country|state"
    r"|delegation|side|remarks)\W*",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"\s*<!--.*?-->\s*")  # with which some parted two lists of bullets


def _lone_side(text: str, lexicon: Lexicon, start: int, end: int) -> tuple[int, int] | None:
    """Where a line or cell that names a side and nothing more names it: *For Oresh:*, *The Oreshi side*."""
    line = fold(text[start:end])
    found = next(iter(_sides(lexicon).find(line)), None) if end - start <= _STEM_AT_MOST else None
    if found is None:
        return None
    rest = (line[: found[0]] + " " + line[found[1] :]).lower()
    usual = LONE | STEM if line.rstrip().endswith(":") else LONE
    return (start + found[0], start + found[1]) if set(re.findall(r"[^\W_]+", rest)) <= usual else None


LONE = _WORDS["beside_a_side"]
"""Words beside a side's name in a line that heads a part of a list."""
STEM = _WORDS["stem_of_a_list"]
"""Words of such a line that ends with a colon: *On the Oreshi side the following took part:*."""


def _heads_columns(document: Document, lexicon: Lexicon, block: Block) -> bool:
    """Whether a row of a table names a side over each of its columns."""
    row = [(a, b) for a, b in cells(document, block) if a < b]
    return len(row) > 1 and all(_lone_side(document.text, lexicon, a, b) for a, b in row)


_HEADED = re.compile(r"(?:(?<![^\n])|[.;]\s+)(?P<head>[^.;:]{3,50}):\s+(?=[A-ZÀ-Þ][A-ZÀ-Þ'’-]+,\s)")


def _running(document: Document, lexicon: Lexicon, block: Block) -> tuple[Entry, ...]:
    """The entries of a line that runs on, the family's name first: *On the Oreshi side: VIDAL, Ines, Chair; ORLEN, Davit, Envoy.*"""
    text = document.text
    if text.find(":", block.start, block.end) < 0:
        return ()
    heads = [(m, _lone_side(text, lexicon, *m.span("head"))) for m in _HEADED.finditer(text, block.start, block.end)]
    if not heads or not all(side for _, side in heads):
        return ()
    stops = [*(m.start() for m, _ in heads[1:]), block.end]
    return tuple(e for (head, side), stop in zip(heads, stops, strict=True) for e in _set_apart(text, head.end(), stop, side))


def _set_apart(text: str, at: int, stop: int, heading: tuple[int, int] | None) -> Iterator[Entry]:
    """The entries that semicolons part."""
    for part in text[at:stop].split(";"):
        start, end = at + len(part) - len(part.lstrip()), at + len(part.rstrip(" .\n"))
        if start < end:
            yield Entry(start, end, heading)
        at += len(part) + 1


_BY_SIDE = re.compile(r"\s*(?P<head>[^.;:]{3,50}):\s+(?=[A-ZÀ-Þ])")


def _by_side(document: Document, lexicon: Lexicon, blocks: Sequence[Block]) -> tuple[Entry, ...]:
    """The entries of lines that each name a side and its people: *Oresh: Ines Vidal, Envoy; Davit Orlen, Director*."""
    found: list[Entry] = []
    for block in blocks:
        for start, end in _lines(document.text, block):
            if not found and _TITLE.fullmatch(document.text[start:end].strip(" :")):
                continue
            head = _BY_SIDE.match(document.text, start, end)
            side = _lone_side(document.text, lexicon, *head.span("head")) if head is not None else None
            entries = list(_set_apart(document.text, head.end(), end, side)) if head is not None and side is not None else []
            if not entries or not all(_PERSON.match(document.text[e.start : e.end]) for e in entries):
                return tuple(found) if len({e.heading for e in found}) > 1 else ()
            found += entries
    return tuple(found) if len({e.heading for e in found}) > 1 else ()


def _lines(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """The lines of a block."""
    for line in _LINE.finditer(text, block.start, block.end):
        yield line.span()


_LINE = re.compile(r"[^\n]+")


def _of_a_row(row: Sequence[tuple[int, int]], columns: Sequence[tuple[int, int]], heading: tuple[int, int] | None) -> Iterator[Entry]:
    """The entries of a row of a table: one for each side that stands over its columns, else one."""
    width = len(row) // len(columns) if columns and len(row) % len(columns) == 0 else len(row)
    for at in range(0, len(row), width):
        own = [(a, b) for a, b in row[at : at + width] if a < b]
        if own:
            yield Entry(own[0][0], own[-1][1], columns[at // width] if width < len(row) else heading, own[0][1])


def _over_bullets(text: str, block: Block, following: Block) -> bool:
    """Whether a line without a bullet stands over one that has a bullet."""
    return not _OPENS.match(text[block.start : block.end]) and bool(_OPENS.match(text[following.start : following.end]))


def _parts(text: str, block: Block) -> list[tuple[int, int]]:
    """Where the entries of a block stand: several where bullets run on in one line."""
    line = text[block.start : block.end]
    bullet = _OPENS.match(line)
    cuts = [m.span() for m in _NEXT.finditer(line)] if bullet else []
    bounds = [(0, bullet.end() if bullet else 0), *cuts, (len(line), len(line))]
    parts = [(bounds[i][1], bounds[i + 1][0]) for i in range(len(bounds) - 1)]
    return [(block.start + a, block.start + len(line[:b].rstrip(" ;,"))) for a, b in parts]


_PERSON = re.compile(r"(?:\(|Dr\. )?[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,4},\s+[A-ZÀ-Þ]")


@cache
def _posts(lexicon: Lexicon) -> Phrases[str]:
    return Phrases((w, e.get("office")) for e in lexicon["posts"] if e.get("part") == "head" for w in e.words)


def _unannounced(document: Document, lexicon: Lexicon, block: Block) -> tuple[Entry, ...]:
    """The entries of a line that is a list by itself: three bullets at least, and a name, a comma and a post after each."""
    if not _OPENS.match(document.text[block.start : block.end]):
        return ()
    entries = tuple(_listed(document, lexicon, [block]))
    told = [e for e in entries if _PERSON.match(document.text[e.start : e.end])]
    posts = [e for e in told if any(True for _ in _posts(lexicon).find(fold(document.text[e.start : e.end])))]
    return entries if len(told) > 2 and len(told) >= len(entries) - 1 and 2 * len(posts) > len(entries) else ()


def _is_entry(text: str) -> bool:
    bare = text.strip(" ;,")
    return 3 <= len(bare) <= _ENTRY_AT_MOST and (bare[0].isupper() or bare[0] == "(") and " " in bare and not _SENTENCE.search(bare)
