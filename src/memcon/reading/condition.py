"""The state of the page itself: its body printed twice, its letters damaged."""

from __future__ import annotations

import re

from memcon.lexicon import Lexicon
from memcon.types import Block, Document, Doubt, Span

_TWICE = 0.5  # share of the body that comes again
# U+FFFD stands for bytes that could not be read; the rest is UTF-8 that was once taken for Windows-1252.
_DAMAGED = re.compile("\ufffd|â€[™œ\x9d“”˜]|Ã[©¨¼¶¤¡³±§]|Â[«»]|(?<=[\\w.,;])Â ")


def doubts(document: Document, lexicon: Lexicon) -> tuple[Doubt, ...]:
    """`duplicate-body` where at least half of the text is printed again, `damaged-text` where letters were lost on the way here, or where
    the page says that a machine translated it: names come out of that as other names."""
    found: list[Doubt] = []
    again = _again(document)
    if again:
        found.append(
            Doubt(code="duplicate-body", message="the text is printed twice; it is read once", evidence=(_span(document, again[0]),))
        )
    damage = _DAMAGED.search(document.text)
    if damage:
        span = Span(start=damage.start(), end=damage.end(), text=damage.group())
        found.append(Doubt(code="damaged-text", message="letters were lost before the page came here", evidence=(span,)))
    lines = re.finditer(r"[^.\n]+", document.text) if _by_machine(document.text.lower(), lexicon) else ()
    machine = next((m for m in lines if _by_machine(m.group().lower(), lexicon)), None)
    if machine:
        span = Span(start=machine.start(), end=machine.end(), text=machine.group())
        found.append(Doubt(code="damaged-text", message="a machine translated the page; its names may be other names", evidence=(span,)))
    return tuple(found)


def _by_machine(text: str, lexicon: Lexicon) -> bool:
    return any(words in text for entry in lexicon["page"] if entry.get("kind") == "machine" for words in entry.words)


def _again(document: Document) -> list[Block]:
    """The blocks that repeat an earlier one of the body, where they make up enough of it."""
    body: set[str] = set()
    size = repeated = 0
    again: list[Block] = []
    for block in document.blocks:
        words = " ".join(document.text[block.start : block.end].split())
        if block.kind in ("paragraph", "item"):
            body.add(words)
            size += len(words)
        elif block.kind == "noise" and words in body:
            again.append(block)
            repeated += len(words)
    return again if size and repeated >= _TWICE * size else []


def _span(document: Document, block: Block) -> Span:
    return Span(start=block.start, end=block.end, text=document.text[block.start : block.end])
