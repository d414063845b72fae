"""Lists of those present, an entry each: a line that announces them, and under it *• Ines Vidal, Chair, Society of Ports • …* or lines.

What stands in an entry is one person's name, and what he or she does; so a name needs no sign there that it is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from memcon.annotate.phrases import Phrases, fold
from memcon.lexicon import Lexicon
from memcon.types import Block, Document


class Entry(NamedTuple):
    """One person's entry: where it starts and ends, without its bullet."""

    start: int
    end: int


@cache
def _stems(lexicon: Lexicon) -> Phrases[str]:
    return Phrases((w, e.get("list")) for e in lexicon["attendance"] if e.get("list") == "stem" for w in e.words)


_BULLET = r"[•▪●◦‣*·–—-]"
_OPENS = re.compile(rf"\s*{_BULLET}\s+(?=[^\W\d_]|\()")
_NEXT = re.compile(rf"\s+{_BULLET}\s+(?=[A-ZÀ-Þ(])")
_STEM_AT_MOST = 160  # code points: a line that announces a list is no paragraph
_ENTRY_AT_MOST = 260  # code points of one person's entry
_SENTENCE = re.compile(r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.?!]$")


@lru_cache(maxsize=2)  # pages: one after another, each asked for by several
def rosters(document: Document, lexicon: Lexicon) -> tuple[tuple[Entry, ...], ...]:
    """The lists of those present that stand under a line of their own, each with its entries; lists of two entries at least."""
    found: list[tuple[Entry, ...]] = []
    blocks = [b for b in document.blocks if b.kind not in ("noise", "caption")]
    for n, block in enumerate(blocks):
        if _announces(document, lexicon, block):
            listed = tuple(_listed(document, lexicon, blocks[n + 1 :]))
        elif not any(r[0].start == block.start or r[0].start <= block.start < r[-1].end for r in found):
            listed = _unannounced(document, lexicon, block)
        else:
            continue
        if len(listed) > 1:
            found.append(listed)
    return tuple(found)


def _announces(document: Document, lexicon: Lexicon, block: Block) -> bool:
    """Whether a block is the line that announces a list of those present: *Participants included:*."""
    text = document.text[block.start : block.end].rstrip()
    if not text.endswith(":") or len(text) > _STEM_AT_MOST:
        return False
    return any(True for _ in _stems(lexicon).find(fold(text)))


def _listed(document: Document, lexicon: Lexicon, blocks: list[Block]) -> Iterator[Entry]:
    """The entries that the blocks after such a line hold, as long as they hold entries."""
    for n, block in enumerate(blocks):
        text = document.text[block.start : block.end]
        bullet = _OPENS.match(text)
        following = blocks[n + 1] if n + 1 < len(blocks) else None
        if not bullet and following is not None and _OPENS.match(document.text[following.start : following.end]):
            continue  # over a part of the list: *For Oresh*
        cuts = [m.span() for m in _NEXT.finditer(text)] if bullet else []
        bounds = [(0, bullet.end() if bullet else 0), *cuts, (len(text), len(text))]
        parts = [(bounds[i][1], bounds[i + 1][0]) for i in range(len(bounds) - 1)]
        if not all(_is_entry(text[a:b]) for a, b in parts) or _announces(document, lexicon, block):
            return
        for a, b in parts:
            yield Entry(block.start + a, block.start + len(text[:b].rstrip(" ;,")))


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
    return entries if len(entries) > 2 and len(told) == len(entries) and 2 * len(posts) > len(entries) else ()


def _is_entry(text: str) -> bool:
    bare = text.strip(" ;,")
    return 3 <= len(bare) <= _ENTRY_AT_MOST and (bare[0].isupper() or bare[0] == "(") and " " in bare and not _SENTENCE.search(bare)
