"""The tables of what comes after the sale: customers of the shop, purchases, consents, occasions.

A customer of the shop is an `account`; it may or may not be linked to a person who writes (`customers`).
Look-ups go by keyed hash, so that an order number or a birthday can be found and not read.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    text,
)

from storage.columns import Number, Utc
from storage.desk_tables import metadata

__all__ = [
    "accounts",
    "api_tokens",
    "consents",
    "links",
    "metadata",
    "plans",
    "purchases",
    "reach",
    "suppressions",
    "surveys",
    "touches",
]

accounts = Table(
    "accounts",
    metadata,
    Column("id", Number, primary_key=True),
    Column("external", LargeBinary, nullable=False, unique=True),  # of the shop's customer number
    Column("phone", LargeBinary, index=True),  # of the number in E.164
    Column("birthday", LargeBinary),  # of day and month; no year is kept
    Column("customer_id", Number, ForeignKey("customers.id"), index=True),  # NULL: not linked
    Column("linked_at", Utc),
    Column("sealed", LargeBinary, nullable=False),  # name, phone, email, language, birthday
    Column("created_at", Utc, nullable=False),
    Column("updated_at", Utc, nullable=False),
)
_LINKED = text("customer_id IS NOT NULL")
Index(
    "ix_accounts_birthday",
    accounts.c.birthday,
    accounts.c.id,
    sqlite_where=_LINKED,
    postgresql_where=_LINKED,
)

purchases = Table(
    "purchases",
    metadata,
    Column("id", Number, primary_key=True),
    Column("account_id", Number, ForeignKey("accounts.id"), nullable=False, index=True),
    Column("external", LargeBinary, nullable=False, unique=True),  # of the shop's purchase number
    Column("reference", LargeBinary, index=True),  # of the order or invoice number on paper
    Column("goods", String(16), nullable=False),  # `cases.warranty.Goods`
    Column("bought_on", Date, nullable=False),
    Column("delivered_on", Date),
    Column("service_months", Integer),  # between two maintenance visits; NULL: none
    Column("ready_on", Date),  # what was repaired can be collected since
    Column("sealed", LargeBinary, nullable=False),  # product, reference, amount
    Column("created_at", Utc, nullable=False),
    Column("updated_at", Utc, nullable=False),
)

reach = Table(  # in which bots a person can be written to: who pressed Start there
    "reach",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("customer_id", Number, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("language", String(8), nullable=False),
    Column("since", Utc, nullable=False),
    Column("gone_at", Utc),  # blocked there
    sqlite_with_rowid=False,
)

plans = Table(  # an occasion of a person on a day, once
    "plans",
    metadata,
    Column("customer_id", Number, ForeignKey("customers.id"), primary_key=True, autoincrement=False),
    Column("occasion", String(32), primary_key=True),
    Column("about", Number, primary_key=True, autoincrement=False),  # a purchase, a case, or 0
    Column("day", Date, primary_key=True),
    Column("due_at", Utc, nullable=False),
    Column("done_at", Utc),
    Column("outcome", String(32)),  # "sent", or why it was not
    sqlite_with_rowid=False,
)
_TO_DO = text("done_at IS NULL")
Index("ix_plans_due", plans.c.due_at, sqlite_where=_TO_DO, postgresql_where=_TO_DO)

touches = Table(  # what was told to whom besides their cases, for the caps
    "touches",
    metadata,
    Column("id", Number, primary_key=True),
    Column("customer_id", Number, ForeignKey("customers.id"), nullable=False),
    Column("message_class", String(16), nullable=False),
    Column("what", String(64), nullable=False),
    Column("at", Utc, nullable=False),
    Index(None, "customer_id", "at"),
)

consents = Table(  # append-only: what a person agreed to, and took back, with its proof
    "consents",
    metadata,
    Column("id", Number, primary_key=True),
    Column("person", LargeBinary, nullable=False),  # keyed hash of the Telegram id, as in `customers`
    Column("purpose", String(16), nullable=False),
    Column("given", Boolean(create_constraint=False), nullable=False),
    Column("at", Utc, nullable=False),
    Column("text_version", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("bot_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),  # of the message with the button
    Column("via", String(16), nullable=False),
    Index(None, "person", "purpose", "id"),
)

suppressions = Table(  # who wants no advertising; the only thing that survives an erasure (LOPD art. 15.2)
    "suppressions",
    metadata,
    Column("person", LargeBinary, primary_key=True),
    Column("since", Utc, nullable=False),
)

surveys = Table(  # how well somebody was served: the question, its own schedule, and the answers
    "surveys",
    metadata,
    Column("id", Number, primary_key=True),
    Column("customer_id", Number, ForeignKey("customers.id"), nullable=False, index=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("kind", String(16), nullable=False),  # "case", "delivery"
    Column("about", Number, nullable=False),  # the case or the purchase
    Column("since", Utc, nullable=False),  # when it could be asked for the first time
    Column("due_at", Utc),  # of the question, then of the reminder; NULL: nothing more is sent
    Column("outcome", String(32)),  # why it was never asked
    Column("asked_at", Utc),
    Column("reminded_at", Utc),
    Column("answered_at", Utc),
    Column("score", Integer),  # 1 to 5
    Column("effort", Integer),  # 1 to 5
    Column("recommend", Integer),  # 0 to 10
    Column("topic", String(32)),
    Column("tone", String(16)),
    Column("sealed", LargeBinary),  # the reason, in their words
    UniqueConstraint("kind", "about"),
)
_TO_SEND = text("due_at IS NOT NULL")
Index("ix_surveys_due", surveys.c.due_at, sqlite_where=_TO_SEND, postgresql_where=_TO_SEND)

links = Table(  # a code on an invoice that links the account to the person who opens it, once
    "links",
    metadata,
    Column("token", LargeBinary, primary_key=True),  # hash of the code
    Column("account_id", Number, ForeignKey("accounts.id"), nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("expires_at", Utc, nullable=False),
    Column("used_at", Utc),
)

api_tokens = Table(
    "api_tokens",
    metadata,
    Column("id", Number, primary_key=True),
    Column("token", LargeBinary, nullable=False, unique=True),  # hash of the token
    Column("name", String(80), nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("revoked_at", Utc),
)
