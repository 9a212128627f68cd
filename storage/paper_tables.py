"""The tables of files, documents and errands: what must be done outside a turn, once it is committed."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
)

from storage.columns import Number, Utc
from storage.tables import metadata

__all__ = ["documents", "errands", "file_parts", "files", "metadata"]

files = Table(
    "files",
    metadata,
    Column("id", Number, primary_key=True),
    Column("draft_id", String(64), nullable=False),
    Column("case_id", Number, ForeignKey("cases.id"), index=True),
    Column("file", LargeBinary, nullable=False),  # keyed hash of Telegram's file_unique_id
    Column("state", String(16), nullable=False),
    Column("sha256", LargeBinary),
    Column("sealed", LargeBinary, nullable=False),
    Column("created_at", Utc, nullable=False),
    UniqueConstraint("draft_id", "file"),
)

file_parts = Table(  # a fetched file, sealed a piece at a time
    "file_parts",
    metadata,
    Column("file_id", Number, ForeignKey("files.id"), primary_key=True, autoincrement=False),
    Column("part", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),
)

documents = Table(  # PDFs issued about a case; `sealed` is NULL until one is made
    "documents",
    metadata,
    Column("id", Number, primary_key=True),
    Column("case_id", Number, ForeignKey("cases.id"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("seq", Integer, nullable=False),  # the event of the case that caused it
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("sha256", LargeBinary),
    Column("sealed", LargeBinary),
    Column("created_at", Utc, nullable=False),
    Column("made_at", Utc),
    UniqueConstraint("case_id", "kind", "seq"),
)

errands = Table(
    "errands",
    metadata,
    Column("id", Number, primary_key=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("about", BigInteger, nullable=False),  # a row's id, or an update's
    Column("sealed", LargeBinary),
    Column("attempts", Integer, nullable=False),
    Column("due_at", Utc, nullable=False),
    Column("created_at", Utc, nullable=False),
    UniqueConstraint("bot_id", "kind", "about"),
)
Index("ix_errands_due", errands.c.bot_id, errands.c.due_at)
