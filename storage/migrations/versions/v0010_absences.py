"""Who left a group of the desk left that one only: absences by group, instead of one moment for all."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_LEFT_ALL = """
    INSERT INTO desk_absences (bot_id, telegram_id, chat_id, since)
    SELECT operators.bot_id, operators.telegram_id, desks.chat_id, operators.left_at
    FROM operators JOIN desks ON desks.bot_id = operators.bot_id WHERE operators.left_at IS NOT NULL
"""


def upgrade() -> None:
    op.create_table(
        "desk_absences",
        sa.Column("bot_id", sa.BigInteger(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("bot_id", "telegram_id", "chat_id", name=op.f("pk_desk_absences")),
    )
    op.execute(_LEFT_ALL)
    op.drop_column("operators", "left_at")
