"""Every noun of memcon, and nothing else.

The public types are frozen pydantic models; a `Reading` printed with `memcon read --json` is exactly `Reading.model_dump()`.
Offsets count Unicode code points, half-open, into `Document.text`. Dates are EDTF (ISO 8601-2). Sides are ISO 3166-1 alpha-2 codes,
or one of `BODIES`.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA: Literal["memcon.reading/1"] = "memcon.reading/1"

BODIES = ("EU", "UN", "NATO", "ASEAN", "GCC", "AFU", "OSCE", "IAEA", "G7", "G8", "G20")
"""Bodies that take part in meetings as a side; `AFU` is the African Union, for `AU` is Australia."""

BlockKind = Literal["title", "dateline", "heading", "item", "paragraph", "caption", "footnote", "noise"]

Form = Literal["meeting", "call", "video", "courtesy_call", "working_meal", "conversation", "consultation", "two_plus_two", "multilateral"]

Act = Literal[
    "agree", "concur", "confirm", "share_view", "discuss", "mention", "state", "stress", "explain", "request", "propose", "welcome",
    "thank", "congratulate", "condole", "concern", "condemn", "protest", "reject", "accept", "hope", "commit", "invite", "support",
    "convey", "ask",
]  # fmt: skip

CommitmentKind = Literal["visit", "meeting", "call", "talks", "signing", "delivery", "conveyance", "undertaking"]

CommitmentStatus = Literal["agreed", "confirmed", "undertaken", "announced", "proposed", "invited", "accepted", "directed"]

ReferenceKind = Literal["instrument", "resolution", "meeting", "event", "statement"]

DoubtCode = Literal[
    "weekday-mismatch", "ambiguous-speaker", "no-meeting-date", "not-a-readout", "unknown-side", "duplicate-body", "damaged-text"
]


class Noun(BaseModel):
    """What all types share: frozen, and no field that the type does not name."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Noun):
    """A stretch of a document's text: `document.text[start:end] == text`, always."""

    start: int
    end: int
    text: str


class Block(Noun):
    """A block of the page, in the order of the text: `[start, end)` in `Document.text`, without the blank lines between blocks.

    `level` is the depth of a heading or a list item, from 1; 0 for the rest. `marker` is the list number or bullet that opens the
    block as printed (`"(1)"`, `"2."`, `"°"`, `"*"`), or `""`; the marker is part of the block's text (`start` is before it).
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    marker: str = ""


class Run(Noun):
    """`length` characters that stand unchanged at `start` in `Document.text` and at `source` in the decoded file."""

    start: int
    source: int
    length: int


class Document(Noun):
    """One published page or file, as it came: its cleaned text, its blocks, and where each character came from.

    `id` is made from the bytes alone. `published` is EDTF and `side` the side whose account this is; both null where the page does
    not say. `origin` maps the text back to the decoded file: characters in no run were put in by the cleaning (a line break for a
    block element, say). `sha256` is that of the file's bytes.
    """

    id: str
    title: str | None = None
    publisher: str | None = None
    side: str | None = None
    published: str | None = None
    language: str = "en"
    source: str
    sha256: str
    text: str
    blocks: tuple[Block, ...] = ()
    origin: tuple[Run, ...] = ()


class Place(Noun):
    """Where a meeting was held: a city as the page names it, the side whose country it is in, a building or room."""

    city: str | None = None
    country: str | None = None
    venue: str | None = None


class Ordinal(Noun):
    """“The first meeting since …”: `n` and the scope in the page's words, null where it gives none."""

    n: int
    scope: str | None = None


class Meeting(Noun):
    """A meeting or call that the page reports as having taken place. `evidence` has a list of spans for each field read."""

    id: str
    form: Form
    sides: tuple[str, ...] = ()
    date: str | None = None
    start: str | None = None
    utc_offset: str | None = None
    duration_minutes: int | None = None
    approximate: tuple[Literal["date", "start", "duration_minutes"], ...] = ()
    place: Place = Place()
    occasion: str | None = None
    initiator: str | None = None
    ordinals: tuple[Ordinal, ...] = ()
    evidence: dict[str, tuple[Span, ...]] = {}
    rule: str = ""


class Participant(Noun):
    """A person in the room or on the line, once per meeting."""

    meeting: str
    name: str
    post: str | None = None
    side: str | None = None
    role: Literal["principal", "delegate"]
    evidence: dict[str, tuple[Span, ...]] = {}
    rule: str = ""


class Section(Noun):
    """A heading, or a bare list number, that opens a block; `number` is a path such as `"2(1)"`."""

    number: str | None = None
    heading: str | None = None
    evidence: tuple[Span, ...] = ()
    rule: str = ""


class Speaker(Noun):
    """Who speaks: a person of a side, or (`name` null) the side as a whole. `evidence` holds the words that name the speaker."""

    name: str | None = None
    side: str | None = None
    evidence: tuple[Span, ...] = ()


class Statement(Noun):
    """One act of reported speech. See the contract of a reading for each field."""

    id: str
    meeting: str | None = None
    section: str | None = None
    voice: Literal["single", "joint"]
    speakers: tuple[Speaker, ...]
    act: Act
    cue: Span | None = None
    content: Span | None = None
    withheld: bool = False
    negated: bool = False
    parent: str | None = None
    topics: tuple[str, ...] = ()
    rule: str = ""
    considered: tuple[str, ...] = ()


class When(Noun):
    """A commitment's time: the page's words, and their EDTF where they can be placed."""

    text: str
    edtf: str | None = None
    evidence: tuple[Span, ...] = ()


class Commitment(Noun):
    """What someone is to do, or what is to take place."""

    id: str
    meeting: str | None = None
    statement: str | None = None
    kind: CommitmentKind
    status: CommitmentStatus
    actors: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    what: Span
    when: When | None = None
    place: str | None = None
    occasion: str | None = None
    condition: Span | None = None
    evidence: dict[str, tuple[Span, ...]] = {}
    rule: str = ""
    considered: tuple[str, ...] = ()


class Reference(Noun):
    """What the page cites: a treaty, a resolution, an earlier or later meeting, an event, an earlier speech. Each once."""

    kind: ReferenceKind
    name: str
    date: str | None = None
    evidence: tuple[Span, ...] = ()
    rule: str = ""


class DateExpression(Noun):
    """An expression that names a day, month, year, season, time of day or range. `edtf` is null where it cannot be placed."""

    evidence: Span
    edtf: str | None = None
    rule: str = ""


class Doubt(Noun):
    """Something the reader saw and could not settle."""

    code: DoubtCode
    message: str
    evidence: tuple[Span, ...] = ()


class Reading(Noun):
    """What one document says."""

    model_config = ConfigDict(serialize_by_alias=True, validate_by_name=True)

    schema_: Literal["memcon.reading/1"] = Field(default=SCHEMA, alias="schema")
    document: Document
    meetings: tuple[Meeting, ...] = ()
    participants: tuple[Participant, ...] = ()
    sections: tuple[Section, ...] = ()
    statements: tuple[Statement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    references: tuple[Reference, ...] = ()
    dates: tuple[DateExpression, ...] = ()
    doubts: tuple[Doubt, ...] = ()
