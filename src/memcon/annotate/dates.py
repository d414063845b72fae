"""Dates, times and lengths of time named in the text."""

from __future__ import annotations

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.types import Document


def annotate(document: Document, lexicon: Lexicon, known: Known) -> Known:
    """Fill `dates` and `durations`, resolving what needs no anchor."""
    return known


def resolve(document: Document, lexicon: Lexicon, known: Known, anchor: str | None) -> Known:
    """`known` with its dates resolved against `anchor`, an EDTF day (or null): the page's stamp, then the day of the meeting."""
    return known
