"""Whose page this is: its title, publisher, side and date of publication."""

from __future__ import annotations

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.types import Document


def identify(document: Document, lexicon: Lexicon, known: Known) -> Document:
    """The document with `title`, `publisher`, `side` and `published` filled where the page tells them."""
    return document
