"""What the record gives when it is asked for lists: documents, meetings, what a search finds."""

from __future__ import annotations

from typing import Literal

from memcon.types import Act, CommitmentKind, CommitmentStatus, Form, Noun, Participant, Place, Span

PassageKind = Literal["statement", "commitment"]


class DocumentEntry(Noun):
    """A document of the record. `name` is its source's without folder and ending; `day` the day of the first meeting it tells of, else of
    its publication, ISO; `sides` those that have a part in it; then how many of each it holds, and which version of its page it is."""

    document: str
    name: str
    source: str
    title: str | None
    publisher: str | None
    side: str | None
    published: str | None
    day: str | None
    sides: tuple[str, ...]
    meetings: int
    statements: int
    commitments: int
    doubts: int
    version: int


class VersionEntry(Noun):
    """A version of a page: its document, which it is from 1, when it was added (UTC), and whether it is the one that answers come from."""

    document: str
    version: int
    source: str
    title: str | None
    added: str
    current: bool


class Near(Noun):
    """A document whose text is nearly that of another, of another page; `likeness` is about what part of their words in a row they
    share."""

    document: str
    name: str
    likeness: float


class AccountEntry(Noun):
    """One page's account of a meeting: whose account, and under which id the reading has the meeting."""

    document: str
    name: str
    title: str | None
    side: str | None
    meeting: str


class MeetingEntry(Noun):
    """A meeting, put together from the accounts there are of it. `id` is the first account's, as `NAME#m1`; each field is that of the first
    account which has it; `present` are those who took part, each once; `minutes` is how long it lasted."""

    id: str
    day: str | None
    start: str | None
    minutes: int | None
    form: Form
    sides: tuple[str, ...]
    place: Place
    occasion: str | None
    present: tuple[Participant, ...]
    accounts: tuple[AccountEntry, ...]


class By(Noun):
    """Who says something or is to do it: a person of a side, or (`name` null) the side."""

    name: str | None
    side: str | None


class Hit(Noun):
    """A statement or commitment that was found. `id` is the reading's; `act` for a commitment is that of the statement which carries it;
    `what` and `status` are a commitment's. `span` is its text in the document; `snippet` a part of that text, and `marks` where in the
    snippet the words asked for stand, half-open."""

    document: str
    name: str
    day: str | None
    kind: PassageKind
    id: str
    meeting: str | None
    section: str | None
    speakers: tuple[By, ...]
    act: Act | None
    what: CommitmentKind | None
    status: CommitmentStatus | None
    topics: tuple[str, ...]
    span: Span
    snippet: str
    marks: tuple[tuple[int, int], ...]


class Found(Noun):
    """What a search found: how many in all, and the hits from number `offset` on, those of the latest meetings first."""

    total: int
    offset: int
    hits: tuple[Hit, ...]


class Due(Noun):
    """A commitment as one page words it, whose time leaves open the days from `first` (null where it says only by when) to `last`, ISO."""

    first: str | None
    last: str
    commitment: Hit


class DueFound(Noun):
    """What is due: how many commitments in all, as single pages word them, and those from number `offset` on."""

    total: int
    offset: int
    due: tuple[Due, ...]


class Facets(Noun):
    """How many of the `counted` latest passages that a search found there are of each side, issue and act, the most frequent first, and of
    each year, the latest first."""

    counted: int
    sides: tuple[tuple[str, int], ...]
    topics: tuple[tuple[str, int], ...]
    acts: tuple[tuple[str, int], ...]
    years: tuple[tuple[str, int], ...]
