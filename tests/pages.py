"""Invented pages, for the tests of what is read from a page's account: meetings, participants, doubts."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from memcon.annotate import dates
from memcon.lexicon import load
from memcon.pipeline import annotate
from memcon.reading import meetings, participants
from memcon.source import read_source
from memcon.types import Document, Doubt, Meeting, Participant

LEXICON = load("en")


class Account(NamedTuple):
    """What a page says of its meetings."""

    document: Document
    meetings: tuple[Meeting, ...]
    participants: tuple[Participant, ...]
    doubts: tuple[Doubt, ...]

    @property
    def codes(self) -> list[str]:
        return [d.code for d in self.doubts]


def account(text: str, *, side: str | None = "NO", published: str | None = "2019-05-14") -> Account:
    """The account of a page of this text, whose side and date are given."""
    document = read_source(text.encode(), Path("page.txt"), LEXICON).model_copy(update={"side": side, "published": published})
    known = annotate(document, LEXICON)
    known = dates.resolve(document, LEXICON, known, published)
    held, doubts = meetings.find(document, LEXICON, known)
    known = dates.resolve(document, LEXICON, known, held[0].date if held else published)
    return Account(document, held, participants.find(document, LEXICON, known, held), doubts)
