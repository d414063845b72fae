"""Sides named in the text."""

from __future__ import annotations

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.types import Document


def annotate(document: Document, lexicon: Lexicon, known: Known) -> Known:
    return known
