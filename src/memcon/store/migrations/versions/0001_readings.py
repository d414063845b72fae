"""Readings kept whole, with an index of their sides, meetings, people, passages and words.

A step stands as it was written: it names its own tables and columns, so that a later change of `tables.py` does not change it.
"""

import sqlalchemy as sa
from alembic import op

from memcon.store.engines import create_text_index

revision = "0001"
down_revision = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def _text(*names: str) -> list[sa.Column[str]]:
    """Columns of text; those whose name ends in `?` may be null."""
    return [sa.Column(n.removesuffix("?"), sa.Text, nullable=n.endswith("?")) for n in names]


def _count(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(n, sa.Integer, nullable=False) for n in names]


def upgrade() -> None:
    op.create_table(
        "document",
        sa.Column("n", _NUMBER, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        *_text("sha256", "page"),
        *_count("version"),
        sa.Column("current", sa.Boolean, nullable=False),
        *_text("source", "name", "title?", "publisher?", "side?", "published?", "day"),
        *_count("meetings", "statements", "commitments", "doubts"),
        *_text("reader", "added"),
    )
    op.create_index("ix_document_sha256", "document", ["sha256"])
    op.create_index("ix_document_name", "document", ["name"])
    op.create_index("document_page", "document", ["page", "version"], unique=True)
    op.create_index("document_day", "document", ["day", "n"])
    op.create_table("reading", sa.Column("doc", _NUMBER, primary_key=True, autoincrement=False), *_text("json"))
    op.create_table(
        "document_side", sa.Column("side", sa.Text, primary_key=True), sa.Column("doc", _NUMBER, primary_key=True, autoincrement=False)
    )
    op.create_index("document_side_doc", "document_side", ["doc"])
    op.create_table(
        "meeting",
        sa.Column("doc", _NUMBER, primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text, primary_key=True),
        *_text("day", "form", "json"),
    )
    op.create_index("meeting_day", "meeting", ["day", "doc"])
    op.create_table(
        "meeting_side",
        sa.Column("side", sa.Text, primary_key=True),
        sa.Column("doc", _NUMBER, primary_key=True, autoincrement=False),
        sa.Column("meeting", sa.Text, primary_key=True),
    )
    op.create_index("meeting_side_doc", "meeting_side", ["doc"])
    op.create_table(
        "participant",
        sa.Column("doc", _NUMBER, primary_key=True, autoincrement=False),
        sa.Column("place", sa.Integer, primary_key=True, autoincrement=False),
        *_text("meeting", "name", "family", "side?", "post?", "role", "day"),
    )
    op.create_index("participant_family", "participant", ["family", "side"])
    op.create_table(
        "passage",
        sa.Column("n", _NUMBER, primary_key=True, autoincrement=False),
        sa.Column("doc", _NUMBER, nullable=False),
        *_text("kind", "id", "meeting?", "section?", "day", "voice?", "speakers", "act?", "what?", "status?", "topics"),
        *_count("start", "end"),
        *_text("text"),
    )
    op.create_index("passage_doc", "passage", ["doc"])
    op.create_index("passage_day", "passage", ["day", "n"])
    create_text_index(op.get_bind())
