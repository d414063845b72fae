"""What the page cites."""

from __future__ import annotations

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.reading.sections import Outline
from memcon.types import Document, Meeting, Reference


def find(document: Document, lexicon: Lexicon, known: Known, meetings: tuple[Meeting, ...], outline: Outline) -> tuple[Reference, ...]:
    """The references, each once, in the order of the page."""
    return ()
