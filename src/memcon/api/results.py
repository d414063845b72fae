"""What a record gives for what is done with it; what it gives for questions stands with the answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from memcon.answers.wording import Piece
from memcon.record.versions import FactChange
from memcon.store.listing import MeetingEntry, Near, VersionEntry
from memcon.types import Meeting, Noun, Participant, Reading


class Added(Noun):
    """What became of one file: `document` is its id where it was read, `error` says why it was not. A `new_version` is another text of a
    page that the record has already; both are kept. One that another version of memcon had read before is `read_again`, and its
    corrections stay. `near` are other pages with nearly the same text, offered as versions of one page: see `Record.same_page`."""

    source: str
    document: str | None
    status: Literal["added", "unchanged", "new_version", "read_again", "failed"]
    error: str | None = None
    near: tuple[Near, ...] = ()


class Version(Noun):
    """A version of a page, and what changed since the one before: the words as shared, added and dropped pieces, and the facts. Of the
    first version nothing changed."""

    entry: VersionEntry
    words: tuple[Piece, ...] = ()
    facts: tuple[FactChange, ...] = ()


class Imported(Noun):
    """How many documents and decisions were new."""

    documents: int
    decisions: int


class AccountInFull(Noun):
    """One page's account of a meeting: the reading, and in it the meeting and who took part."""

    reading: Reading
    meeting: Meeting
    participants: tuple[Participant, ...]


class MeetingInFull(Noun):
    """A meeting with all accounts there are of it."""

    entry: MeetingEntry
    accounts: tuple[AccountInFull, ...]


Progress = Callable[[Added, int, int], None]
"""Told of each file as it is done: what became of it, its number from 1, how many there are."""
