"""What someone is to do, or what is to take place."""

from __future__ import annotations

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.types import Commitment, Document, Meeting, Participant, Statement


def find(
    document: Document,
    lexicon: Lexicon,
    known: Known,
    meetings: tuple[Meeting, ...],
    participants: tuple[Participant, ...],
    statements: tuple[Statement, ...],
) -> tuple[Commitment, ...]:
    """The commitments in the order of the page."""
    return ()
