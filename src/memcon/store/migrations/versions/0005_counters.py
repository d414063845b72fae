"""What is counted and leaves no row of its own; tables that are all key, kept once."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_ALL_KEY: dict[str, tuple[sa.Column[Any], ...]] = {
    "sketch": (sa.Column("key", sa.BigInteger, primary_key=True), sa.Column("doc", sa.Integer, primary_key=True)),
    "document_side": (sa.Column("side", sa.Text, primary_key=True), sa.Column("doc", sa.Integer, primary_key=True)),
    "meeting_side": (
        sa.Column("side", sa.Text, primary_key=True),
        sa.Column("doc", sa.Integer, primary_key=True),
        sa.Column("meeting", sa.Text, primary_key=True),
    ),
}


def upgrade() -> None:
    number = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table("counter", sa.Column("name", sa.Text, primary_key=True), sa.Column("value", number, nullable=False))
    if op.get_bind().dialect.name != "sqlite":
        return
    for name, columns in _ALL_KEY.items():
        listed = ", ".join(f'"{c.name}"' for c in columns)
        op.create_table(f"{name}_again", *columns, sqlite_with_rowid=False)
        op.execute(f"INSERT INTO {name}_again ({listed}) SELECT {listed} FROM {name} ORDER BY {listed}")
        op.drop_table(name)
        op.rename_table(f"{name}_again", name)
    for name in ("document_side", "meeting_side"):
        op.create_index(f"{name}_doc", name, ["doc"])
