"""The operators' desk: who works there, where, and what goes between a topic and a customer's chat."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.columns import Number

revision = "0007"
down_revision = "0006"

UTC = sa.DateTime(timezone=True)
OPEN = sa.text("ended_at IS NULL")
UNRUNG = sa.text("closed_at IS NULL AND rung < times")


def _big(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def _word(name: str, length: int) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length=length), nullable=False)


def _when(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, UTC, nullable=nullable)


def _yes_no(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Boolean(create_constraint=False), nullable=False)


def _sealed() -> sa.Column[Any]:
    return sa.Column("sealed", sa.LargeBinary(), nullable=False)


def _id() -> sa.Column[Any]:
    return sa.Column("id", Number, nullable=False)


def upgrade() -> None:
    op.add_column("outbox", sa.Column("lane", sa.BigInteger(), server_default=sa.text("0"), nullable=False))
    op.add_column("requests", sa.Column("rung", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.create_index(
        "ix_requests_unrung", "requests", ["bot_id", "id"], sqlite_where=UNRUNG, postgresql_where=UNRUNG
    )
    _people()
    _places()
    _conversations()


def _people() -> None:
    op.create_table(
        "operators",
        _big("bot_id"), _big("telegram_id"), _word("role", 16), _word("language", 8), _yes_no("on_call"),
        _sealed(), _when("created_at"), _when("away_until", True), _when("left_at", True),
        _when("removed_at", True),
        sa.PrimaryKeyConstraint("bot_id", "telegram_id", name=op.f("pk_operators")),
    )  # fmt: skip
    op.create_table(
        "invitations",
        sa.Column("code", sa.LargeBinary(), nullable=False), _word("role", 16), _when("created_at"),
        _when("expires_at"), _big("used_by", True),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_invitations")),
    )  # fmt: skip
    op.create_table(
        "desk_audit",
        _id(), _big("bot_id"), _when("at"), _big("by"), _word("action", 40), _word("folio", 40),
        _word("outcome", 40),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_audit")),
    )  # fmt: skip
    op.create_index("ix_desk_audit_folio", "desk_audit", ["folio", "id"])


def _places() -> None:
    op.create_table(
        "desks",
        _big("bot_id"), _big("chat_id"), _word("language", 8), _word("about", 200), _yes_no("overflow"),
        _word("trouble", 80), _when("created_at"),
        sa.PrimaryKeyConstraint("bot_id", "chat_id", name=op.f("pk_desks")),
    )  # fmt: skip
    op.create_table(
        "desk_topics",
        _id(), _big("bot_id"), _big("desk_id"), _big("chat_id"), _word("folio", 40), _big("thread_id", True),
        _big("card_id", True), _word("title", 128), sa.Column("told_seq", sa.Integer(), nullable=False),
        _when("created_at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_topics")),
        sa.UniqueConstraint("bot_id", "chat_id", "folio", name=op.f("uq_desk_topics_bot_id_chat_id_folio")),
    )  # fmt: skip
    op.create_index("ix_desk_topics_place", "desk_topics", ["desk_id", "thread_id"])


def _conversations() -> None:
    op.create_table(
        "takeovers",
        _id(), _big("bot_id"), _big("chat_id"), _big("topic_id"), _big("operator_id"), _when("since"),
        _when("ended_at", True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_takeovers")),
    )  # fmt: skip
    op.create_index(
        "uq_takeovers_open", "takeovers", ["bot_id", "chat_id"], unique=True, sqlite_where=OPEN,
        postgresql_where=OPEN,
    )  # fmt: skip
    op.create_table(
        "relays",
        _id(), _big("bot_id"), _big("topic_id"), _big("from_chat"), _big("from_message"), _big("to_chat"),
        _big("to_message", True), _big("by"), _word("state", 8), _word("album", 64), _sealed(), _when("at"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relays")),
        sa.UniqueConstraint(
            "bot_id", "from_chat", "from_message", name=op.f("uq_relays_bot_id_from_chat_from_message")
        ),
    )  # fmt: skip
    op.create_index("ix_relays_there", "relays", ["bot_id", "to_chat", "to_message"])
    op.create_table(
        "canned",
        _big("bot_id"), _word("name", 32), _sealed(), _big("by"), _when("at"),
        sa.PrimaryKeyConstraint("bot_id", "name", name=op.f("pk_canned")),
    )  # fmt: skip
