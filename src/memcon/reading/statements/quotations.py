"""Quotations of more than one sentence."""

from __future__ import annotations

import re

from memcon.annotate.mentions import Known
from memcon.types import Document

OPENING_QUOTES = frozenset("\"“«„'‘")
CLOSING_MARKS = frozenset("\"”»“'’")
_CLOSING = re.compile(r"[\"”»“]|(?<=[.,!?])['’](?!\w)")  # “ closes after „


def quotations(document: Document, known: Known) -> dict[int, int]:
    """For each sentence that stands in a quotation of more than one, by index, the sentence in which the quotation ends."""
    found: dict[int, int] = {}
    opened: int | None = None
    for n, sentence in enumerate(known.sentences):
        if opened is not None and known.sentences[opened].block != sentence.block:
            opened = None
        text = document.text[sentence.start : sentence.end]
        if opened is None:
            opened = n if text[0] in OPENING_QUOTES and not _CLOSING.search(text, 1) else None
        elif _CLOSING.search(text):
            found.update(dict.fromkeys(range(opened, n + 1), n))
            opened = None
    return found
