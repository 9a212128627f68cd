"""Relays are found by their topic: the pieces of an album, a conversation in the order it was had."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_index("ix_relays_topic", "relays", ["topic_id", "id"])
