"""The tables of the desk: who works there, where, and what goes between a topic and a customer's chat.

Unique keys make "once" true: an operator, an invitation, a topic of a case, a takeover of a chat, a relay.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    text,
)

from storage.columns import Number, Utc
from storage.tables import metadata

__all__ = [
    "absences",
    "audit",
    "canned",
    "desks",
    "invitations",
    "metadata",
    "operators",
    "relays",
    "requests",
    "takeovers",
    "topics",
]

requests = Table(  # a person wants a person or may be in danger, or a case needs somebody of the house
    "requests",
    metadata,
    Column("id", Number, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("opened_at", Utc, nullable=False),
    Column("closed_at", Utc),
    Column("folio", String(40), server_default=text("''"), nullable=False),  # '' where it is of no case
    Column("level", String(16), server_default=text("'agent'"), nullable=False),  # for whom
    Column("times", Integer, server_default=text("1"), nullable=False),  # how often it was told
    Column("again_at", Utc),  # when it is told again, while it is open
    Column("again_seconds", Integer),
    Column("rung", Integer, server_default=text("0"), nullable=False),  # how often the desk was rung for it
)
Index(
    "uq_requests_open",
    requests.c.bot_id,
    requests.c.chat_id,
    requests.c.kind,
    requests.c.folio,
    unique=True,
    sqlite_where=text("closed_at IS NULL"),
    postgresql_where=text("closed_at IS NULL"),
)
_REPEATED = text("closed_at IS NULL AND again_at IS NOT NULL")
_UNRUNG = text("closed_at IS NULL AND rung < times")
Index(
    "ix_requests_unrung",
    requests.c.bot_id,
    requests.c.id,
    sqlite_where=_UNRUNG,
    postgresql_where=_UNRUNG,
)
Index("ix_requests_again", requests.c.again_at, sqlite_where=_REPEATED, postgresql_where=_REPEATED)

operators = Table(  # by numeric id: a name can be taken by anybody
    "operators",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("telegram_id", BigInteger, primary_key=True, autoincrement=False),
    Column("role", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("on_call", Boolean(create_constraint=False), nullable=False),
    Column("sealed", LargeBinary, nullable=False),  # name, alias
    Column("created_at", Utc, nullable=False),
    Column("away_until", Utc),
    Column("removed_at", Utc),
)

absences = Table(  # left a group of the desk: no rights there until back
    "desk_absences",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("telegram_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("since", Utc, nullable=False),
)

invitations = Table(
    "invitations",
    metadata,
    Column("code", LargeBinary, primary_key=True),  # keyed hash
    Column("role", String(16), nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("expires_at", Utc, nullable=False),
    Column("used_by", BigInteger),
)

desks = Table(  # a group in which operators work
    "desks",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", String(8), nullable=False),
    Column("about", String(200), nullable=False),  # the case topics it is for, "" for all
    Column("overflow", Boolean(create_constraint=False), nullable=False),
    Column("trouble", String(80), nullable=False),  # why it cannot be worked in now, "" if it can
    Column("created_at", Utc, nullable=False),
)

topics = Table(  # where a case, or a conversation of no case yet, is worked
    "desk_topics",
    metadata,
    Column("id", Number, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("desk_id", BigInteger, nullable=False),  # the group's chat
    Column("chat_id", BigInteger, nullable=False),  # the customer's
    Column("folio", String(40), nullable=False),  # "" for a conversation of no case
    Column("thread_id", BigInteger),  # NULL until Telegram made it
    Column("card_id", BigInteger),
    Column("title", String(128), nullable=False),
    Column("told_seq", Integer, nullable=False),  # the last event of the case that was told there
    Column("created_at", Utc, nullable=False),
    UniqueConstraint("bot_id", "chat_id", "folio"),
)
Index("ix_desk_topics_place", topics.c.desk_id, topics.c.thread_id)

takeovers = Table(
    "takeovers",
    metadata,
    Column("id", Number, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("topic_id", BigInteger, nullable=False),
    Column("operator_id", BigInteger, nullable=False),
    Column("since", Utc, nullable=False),
    Column("ended_at", Utc),
)
Index(
    "uq_takeovers_open",
    takeovers.c.bot_id,
    takeovers.c.chat_id,
    unique=True,
    sqlite_where=text("ended_at IS NULL"),
    postgresql_where=text("ended_at IS NULL"),
)

relays = Table(  # a message of one side, and what it is on the other
    "relays",
    metadata,
    Column("id", Number, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("topic_id", BigInteger, nullable=False),
    Column("from_chat", BigInteger, nullable=False),
    Column("from_message", BigInteger, nullable=False),
    Column("to_chat", BigInteger, nullable=False),
    Column("to_message", BigInteger),  # NULL until it arrived
    Column("by", BigInteger, nullable=False),  # whose words, by Telegram id
    Column("state", String(8), nullable=False),  # as in `storage/talks.py`
    Column("album", String(64), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("at", Utc, nullable=False),
    UniqueConstraint("bot_id", "from_chat", "from_message"),
)
Index("ix_relays_there", relays.c.bot_id, relays.c.to_chat, relays.c.to_message)
Index("ix_relays_topic", relays.c.topic_id, relays.c.id)

canned = Table(  # replies in every language of the house, or none
    "canned",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("name", String(32), primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("by", BigInteger, nullable=False),
    Column("at", Utc, nullable=False),
)

audit = Table(  # what anybody did, or wanted to do, at the desk
    "desk_audit",
    metadata,
    Column("id", Number, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("at", Utc, nullable=False),
    Column("by", BigInteger, nullable=False),
    Column("action", String(40), nullable=False),
    Column("folio", String(40), nullable=False),
    Column("outcome", String(40), nullable=False),  # "done", or the code of the refusal
)
Index("ix_desk_audit_folio", audit.c.folio, audit.c.id)
