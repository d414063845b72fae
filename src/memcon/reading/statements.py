"""What each side said."""

from __future__ import annotations

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.reading.sections import Outline
from memcon.types import Document, Doubt, Meeting, Participant, Statement


def find(
    document: Document,
    lexicon: Lexicon,
    known: Known,
    meetings: tuple[Meeting, ...],
    participants: tuple[Participant, ...],
    outline: Outline,
) -> tuple[tuple[Statement, ...], tuple[Doubt, ...]]:
    """The statements in the order of the page, and the doubts about them."""
    return (), ()
