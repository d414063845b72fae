"""Versions of a page by a person's say, and near repeats: each document's own address beside the page it counts as, and sketches."""

import json

import sqlalchemy as sa
from alembic import op

from memcon.record.repeats import sketch

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    number = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.add_column("document", sa.Column("address", sa.Text, nullable=False, server_default=""))
    op.execute("UPDATE document SET address = page")
    op.create_index("document_address", "document", ["address"])
    op.drop_index("decision_page", "decision")
    op.drop_column("decision", "page")
    op.create_index("decision_document", "decision", ["document"])
    table = op.create_table(
        "sketch",
        sa.Column("key", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("doc", number, primary_key=True, autoincrement=False),
    )
    connection = op.get_bind()
    for (n,) in connection.execute(sa.text("SELECT doc FROM reading")).all():
        text = connection.execute(sa.text("SELECT json FROM reading WHERE doc = :n"), {"n": n}).scalar_one()
        keys = sketch(json.loads(text)["document"]["text"])
        if keys:
            connection.execute(table.insert(), [{"key": key, "doc": n} for key in dict.fromkeys(keys)])
