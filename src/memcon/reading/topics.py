"""What each statement is about: issues of the thesaurus."""

from __future__ import annotations

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.reading.sections import Outline
from memcon.types import Document, Statement


def assign(
    document: Document, lexicon: Lexicon, known: Known, outline: Outline, statements: tuple[Statement, ...]
) -> tuple[Statement, ...]:
    """The statements with their `topics`, the most specific that fit, at most three each."""
    return statements
