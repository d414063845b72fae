"""Who was in the room or on the line."""

from __future__ import annotations

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.types import Document, Meeting, Participant


def find(document: Document, lexicon: Lexicon, known: Known, meetings: tuple[Meeting, ...]) -> tuple[Participant, ...]:
    """Each person once per meeting, principals first."""
    return ()
