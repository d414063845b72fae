"""The tables of a record.

`reading` keeps each reading whole, as JSON, and `decision` what people decide: they are the truth. All other tables but `document` are an
index made from readings as corrected, of the versions that are current, and can be made again. Ids of documents are those of their bytes;
`n` is a document's number in the order of adding.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, MetaData, Table, Text

VERSION_TABLE = "memcon_version"
"""Where the record's own version stands; a database without it is no record."""

PASSAGES = 1_000_000
"""A passage's number is its document's times this, plus its place counted from the document's end: known before it is stored, and falling
numbers give the newest document first and its passages in the order of the page."""

metadata = MetaData()

_ITS_KEY_ALONE: dict[str, Any] = {"sqlite_with_rowid": False}
"""A table that is all key: SQLite would keep it twice, once by the numbers of its rows."""

_NUMBER = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts rows in a column of just this type

document = Table(
    "document",
    metadata,
    Column("n", _NUMBER, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("sha256", Text, nullable=False, index=True),
    Column("address", Text, nullable=False, server_default=""),  # its own: its URL, or its path
    Column("page", Text, nullable=False),  # that of the page it is a version of: its own address, unless a person says otherwise
    Column("version", Integer, nullable=False),
    Column("current", Boolean, nullable=False),
    Column("source", Text, nullable=False),
    Column("name", Text, nullable=False, index=True),  # the source's name without folder and ending
    Column("marking", Text),  # who may see it: those to whom this word is given; null for everybody
    Column("title", Text),
    Column("publisher", Text),
    Column("side", Text),
    Column("published", Text),
    Column("day", Text, nullable=False),  # the day on which what it says was said, ISO; "" where unknown
    Column("meetings", Integer, nullable=False),
    Column("statements", Integer, nullable=False),
    Column("commitments", Integer, nullable=False),
    Column("doubts", Integer, nullable=False),
    Column("reader", Text, nullable=False),  # the version of memcon that read it
    Column("added", Text, nullable=False),  # when, UTC
    Index("document_page", "page", "version", unique=True),
    Index("document_address", "address"),
    Index("document_day", "day", "n"),
    Index("document_marking", "marking"),
)

reading = Table(
    "reading",
    metadata,
    Column("doc", _NUMBER, primary_key=True, autoincrement=False),
    Column("json", Text, nullable=False),  # the machine's
    Column("corrected", Text),  # with what people changed; null where they changed nothing
)

decision = Table(  # what people decide: only ever added to
    "decision",
    metadata,
    Column("number", _NUMBER, primary_key=True),
    Column("at", Text, nullable=False),  # UTC
    Column("who", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("document", Text),
    Column("path", Text),
    Column("undoes", _NUMBER),
    Column("json", Text, nullable=False),  # the whole decision
    Index("decision_document", "document"),
    Index("decision_kind", "kind"),
)

sketch = Table(  # the keys under which near repeats of a text are found
    "sketch",
    metadata,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("doc", _NUMBER, primary_key=True, autoincrement=False),
    **_ITS_KEY_ALONE,
)

account = Table(  # who may sit at the desk of a record
    "account",
    metadata,
    Column("name", Text, primary_key=True),
    Column("role", Text, nullable=False),  # reader, editor, admin
    Column("password", Text, nullable=False),  # hashed by argon2, with its own salt and costs
    Column("sees", Text, nullable=False),  # JSON: the markings this person may see
    Column("epoch", Integer, nullable=False),  # counts what ends all sessions: another password, another role
    Column("added", Text, nullable=False),
)

token = Table(  # what programs say who they are by; only its hash is kept
    "token",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("account", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("added", Text, nullable=False),
    Index("token_account", "account"),
)

counter = Table(  # what is counted and leaves no row of its own
    "counter",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", _NUMBER, nullable=False),
)

document_side = Table(  # the sides that have a part in what a document tells: in its meetings, its commitments
    "document_side",
    metadata,
    Column("side", Text, primary_key=True),
    Column("doc", _NUMBER, primary_key=True, autoincrement=False),
    Index("document_side_doc", "doc"),
    **_ITS_KEY_ALONE,
)

meeting = Table(
    "meeting",
    metadata,
    Column("doc", _NUMBER, primary_key=True, autoincrement=False),
    Column("id", Text, primary_key=True),
    Column("day", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("json", Text, nullable=False),  # the meeting and who took part, without evidence
    Index("meeting_day", "day", "doc"),
)

meeting_side = Table(
    "meeting_side",
    metadata,
    Column("side", Text, primary_key=True),
    Column("doc", _NUMBER, primary_key=True, autoincrement=False),
    Column("meeting", Text, primary_key=True),
    Index("meeting_side_doc", "doc"),
    **_ITS_KEY_ALONE,
)

participant = Table(
    "participant",
    metadata,
    Column("doc", _NUMBER, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),  # in the reading, from 0
    Column("meeting", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("family", Text, nullable=False),  # for comparing
    Column("side", Text),
    Column("post", Text),
    Column("role", Text, nullable=False),
    Column("day", Text, nullable=False),
    Index("participant_family", "family", "side"),
)

passage = Table(  # a statement's content or a commitment's words
    "passage",
    metadata,
    Column("n", _NUMBER, primary_key=True, autoincrement=False),
    Column("doc", _NUMBER, nullable=False),
    Column("kind", Text, nullable=False),  # statement, commitment
    Column("id", Text, nullable=False),
    Column("meeting", Text),
    Column("section", Text),
    Column("day", Text, nullable=False),
    Column("voice", Text),
    Column("speakers", Text, nullable=False),  # JSON: name and side of each
    Column("act", Text),
    Column("what", Text),  # a commitment's kind
    Column("status", Text),
    Column("topics", Text, nullable=False),  # JSON
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Index("passage_doc", "doc"),
    Index("passage_day", "day", "n"),
)

deadline = Table(  # the days that the time of each commitment which has one leaves open; `first` is "" where it says only by when
    "deadline",
    metadata,
    Column("day", Text, primary_key=True),
    Column("doc", _NUMBER, primary_key=True, autoincrement=False),
    Column("commitment", Text, primary_key=True),
    Column("first", Text, nullable=False),
    Index("deadline_doc", "doc"),
    **_ITS_KEY_ALONE,
)

INDEXES = (document_side, meeting, meeting_side, participant, passage, deadline)
"""The tables that are made again from a reading. The words of `passage` are in `passage_text` beside it, which each engine makes its own
way."""
