"""The days of each commitment that has a time, so that what is due can be found without looking at every promise. What signs the sessions
of the desk is kept in no record any more."""

import sqlalchemy as sa
from alembic import op

from memcon.store.index import deadlines
from memcon.types import Reading

revision = "0006"
down_revision = "0005"

_AT_ONCE = 1000
"""Rows that are written together."""


def upgrade() -> None:
    op.drop_table("secret")
    made = op.create_table(
        "deadline",
        sa.Column("day", sa.Text, primary_key=True),
        sa.Column("doc", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("commitment", sa.Text, primary_key=True),
        sa.Column("first", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("deadline_doc", "deadline", ["doc"])
    connection = op.get_bind()
    told = sa.text(
        "SELECT document.n, coalesce(reading.corrected, reading.json) FROM reading JOIN document ON document.n = reading.doc "
        "WHERE document.current AND document.commitments > 0 AND document.n > :after ORDER BY document.n LIMIT :most"
    )
    after = 0
    while found := connection.execute(told, {"after": after, "most": _AT_ONCE}).all():
        after = found[-1][0]
        rows = [{"doc": n, **row} for n, text in found for row in deadlines(Reading.model_validate_json(text))]
        if rows:
            connection.execute(made.insert(), rows)
