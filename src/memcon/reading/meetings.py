"""The meetings and calls that the page reports as having taken place."""

from __future__ import annotations

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.types import Document, Doubt, Meeting


def find(document: Document, lexicon: Lexicon, known: Known) -> tuple[tuple[Meeting, ...], tuple[Doubt, ...]]:
    """The meetings in the order of the page, and the doubts about them."""
    return (), ()
