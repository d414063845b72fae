"""The outline of the page: headings and list numbers."""

from __future__ import annotations

from dataclasses import dataclass

from memcon.annotate.mentions import Known
from memcon.lexicon import Lexicon
from memcon.types import Document, Section


@dataclass(frozen=True, slots=True)
class Outline:
    """The sections, and for each block of the document the path of its innermost numbered section and the nearest heading's text."""

    sections: tuple[Section, ...] = ()
    path_of_block: tuple[str | None, ...] = ()
    heading_of_block: tuple[str | None, ...] = ()


def find(document: Document, lexicon: Lexicon, known: Known) -> Outline:
    """The outline of `document`."""
    return Outline((), (None,) * len(document.blocks), (None,) * len(document.blocks))
