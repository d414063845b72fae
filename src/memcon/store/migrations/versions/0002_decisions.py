"""What people decide: corrections of readings, judgements, who is who, which pages are one; each with who, when and why."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    number = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "decision",
        sa.Column("number", number, primary_key=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("page", sa.Text),
        sa.Column("document", sa.Text),
        sa.Column("path", sa.Text),
        sa.Column("undoes", number),
        sa.Column("json", sa.Text, nullable=False),
    )
    op.create_index("decision_page", "decision", ["page"])
    op.create_index("decision_kind", "decision", ["kind"])
    op.add_column("reading", sa.Column("corrected", sa.Text))
