"""Alerts about cases: a request may be of a case, for somebody in particular, and be repeated."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

OPEN = sa.text("closed_at IS NULL")
REPEATED = sa.text("closed_at IS NULL AND again_at IS NOT NULL")


def upgrade() -> None:
    op.add_column(
        "requests", sa.Column("folio", sa.String(length=40), server_default=sa.text("''"), nullable=False)
    )
    op.add_column(
        "requests",
        sa.Column("level", sa.String(length=16), server_default=sa.text("'agent'"), nullable=False),
    )
    op.add_column("requests", sa.Column("times", sa.Integer(), server_default=sa.text("1"), nullable=False))
    op.add_column("requests", sa.Column("again_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("requests", sa.Column("again_seconds", sa.Integer(), nullable=True))
    op.drop_index("uq_requests_open", table_name="requests")
    op.create_index(
        "uq_requests_open",
        "requests",
        ["bot_id", "chat_id", "kind", "folio"],
        unique=True,
        sqlite_where=OPEN,
        postgresql_where=OPEN,
    )
    op.create_index(
        "ix_requests_again",
        "requests",
        ["again_at"],
        unique=False,
        sqlite_where=REPEATED,
        postgresql_where=REPEATED,
    )
