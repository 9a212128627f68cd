"""The tables. `sealed` columns hold what a person said or is (see `sealing`); the rest is safe to index.

Unique keys make "once" true: an update, a draft's case, a folio, an open request of a chat.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    text,
)

from storage.columns import Number, Utc

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

meta = Table(  # the store's own secrets, sealed with the keys it is opened with
    "meta",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)

updates = Table(  # what Telegram delivered and was taken
    "updates",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("seen_at", Utc, nullable=False, index=True),
    sqlite_with_rowid=False,
)

customers = Table(
    "customers",
    metadata,
    Column("id", Number, primary_key=True),
    Column("person", LargeBinary, nullable=False, unique=True),  # keyed hash of the Telegram id
    Column("sealed", LargeBinary),
    Column("created_at", Utc, nullable=False),
    Column("updated_at", Utc, nullable=False),
    Column("unreachable_since", Utc),
)

dialogues = Table(
    "dialogues",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary),  # NULL: made to be locked, nothing said yet
    Column("updated_at", Utc),
    Column("waiting_since", Utc),
)
Index(
    "ix_dialogues_waiting",
    dialogues.c.bot_id,
    dialogues.c.waiting_since,
    sqlite_where=text("waiting_since IS NOT NULL"),
    postgresql_where=text("waiting_since IS NOT NULL"),
)

folio_counters = Table(
    "folio_counters",
    metadata,
    Column("prefix", String(12), primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
)

cases = Table(
    "cases",
    metadata,
    Column("id", Number, primary_key=True),
    Column("folio", String(40), nullable=False, unique=True),
    Column("draft_id", String(64), nullable=False, unique=True),
    Column("customer_id", Number, ForeignKey("customers.id"), nullable=False),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread_id", BigInteger),  # its topic at the desk
    Column("type", String(32), nullable=False),
    Column("topic", String(32), nullable=False),
    Column("urgency", String(32), nullable=False),
    Column("status", String(32), nullable=False),
    Column("language", String(8), nullable=False),
    Column("jurisdiction", String(16), nullable=False),
    Column("received_at", Utc, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("due_at", Utc),
    Column("due_rule", String(64), nullable=False),
    Column("last_event", Integer, nullable=False),
    Column("sealed_key", LargeBinary),  # the case's own key; without it facts and events are noise
    Column("sealed", LargeBinary, nullable=False),
    Column("head", LargeBinary),  # the last link of its events' chain; NULL while it has none
    Column("priority", String(2)),
    Column("overdue", Boolean(create_constraint=False), server_default=text("false"), nullable=False),
    Column("safety", Boolean(create_constraint=False), server_default=text("false"), nullable=False),
    Column("assigned_to", BigInteger),
    Column("decided_at", Utc),
    Column("closed_at", Utc),
    Index(None, "customer_id", "id"),
    Index(None, "status", "due_at"),
)

case_events = Table(  # append-only: triggers refuse UPDATE and DELETE
    "case_events",
    metadata,
    Column("case_id", Number, ForeignKey("cases.id"), primary_key=True, autoincrement=False),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(40), nullable=False),
    Column("at", Utc, nullable=False),
    Column("actor", String(64), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("mac", LargeBinary),  # its link in the chain
)

agenda = Table(  # what will fall due for a case; made again from the case whenever it changes
    "agenda",
    metadata,
    Column("case_id", Number, ForeignKey("cases.id"), primary_key=True, autoincrement=False),
    Column("what", String(40), primary_key=True),
    Column("nth", Integer, primary_key=True, autoincrement=False),
    Column("due_at", Utc, primary_key=True),
    Column("quiet", Boolean(create_constraint=False), nullable=False),
    Column("done_at", Utc),
    sqlite_with_rowid=False,
)
Index(
    "ix_agenda_due",
    agenda.c.due_at,
    sqlite_where=text("done_at IS NULL"),
    postgresql_where=text("done_at IS NULL"),
)

outbox = Table(  # due_at: when the courier shall look at it next; NULL once it is settled
    "outbox",
    metadata,
    Column("id", Number, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("thread_id", BigInteger),
    Column("text_key", String(120), nullable=False),
    Column("priority", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("about", String(64), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("state", String(16), nullable=False),
    Column("doubtful", Boolean(create_constraint=False), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("due_at", Utc),
    Column("message_id", BigInteger),
    Column("error", String(300)),
    Column("created_at", Utc, nullable=False),
    Column("settled_at", Utc),
    Column("notice", String(40)),  # a message whose arrival its case must know of: which
    # Order holds within a lane of a chat: 0 but for topics of the desk, which do not wait for each other.
    Column("lane", BigInteger, server_default=text("0"), nullable=False),
    Column("message_class", String(16)),  # `MessageClass` of what is not about their case
    CheckConstraint("state IN ('new','sending','unknown','sent','failed','replaced')", name="state"),
    CheckConstraint("(due_at IS NULL) = (state IN ('sent','failed','replaced'))", name="due"),
)
_UNSETTLED = text("due_at IS NOT NULL")
Index(
    "ix_outbox_chat",
    outbox.c.bot_id,
    outbox.c.chat_id,
    outbox.c.id,
    sqlite_where=_UNSETTLED,
    postgresql_where=_UNSETTLED,
)
Index(
    "ix_outbox_due",
    outbox.c.bot_id,
    outbox.c.priority,
    outbox.c.due_at,
    outbox.c.id,
    sqlite_where=_UNSETTLED,
    postgresql_where=_UNSETTLED,
)
Index("ix_outbox_settled", outbox.c.state, outbox.c.settled_at)

quarantine = Table(  # updates whose turn failed; set aside for good once quarantined_at is set
    "quarantine",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("first_at", Utc, nullable=False),
    Column("last_at", Utc, nullable=False),
    Column("quarantined_at", Utc),
)

misheard = Table(  # a measure of understanding: no text and no person, by design
    "misheard",
    metadata,
    Column("id", Number, primary_key=True),
    Column("slot", String(64), nullable=False),
    Column("heard", String(64), nullable=False),
    Column("corrected", String(64), nullable=False),
    Column("noted_at", Utc, nullable=False),
)

marks = Table(  # moments and numbers of a bot that its replicas share
    "marks",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("name", String(40), primary_key=True),
    Column("at", Utc),
    Column("number", BigInteger),
)

transcripts = Table(  # what was said while a draft was filled: a row a turn
    "transcripts",
    metadata,
    Column("id", Number, primary_key=True),
    Column("draft_id", String(32), nullable=False, index=True),
    Column("at", Utc, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)
