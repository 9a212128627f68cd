"""After the sale: accounts, purchases, occasions, consents, surveys; and the codes that link and let in."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.columns import Number

revision = "0009"
down_revision = "0008"

UTC = sa.DateTime(timezone=True)
LINKED = sa.text("customer_id IS NOT NULL")
TO_DO = sa.text("done_at IS NULL")
TO_SEND = sa.text("due_at IS NOT NULL")


def _column(name: str, kind: Any, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=nullable)


def _word(name: str, length: int, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.String(length=length), nullable=nullable)


def _when(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, UTC, nullable=nullable)


def _bytes(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary(), nullable=nullable)


def _big(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.BigInteger(), nullable=False)


def _key(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=op.f(f"pk_{table}"))


def _of(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"))


def _once(table: str, *columns: str) -> sa.UniqueConstraint:
    return sa.UniqueConstraint(*columns, name=op.f(f"uq_{table}_{'_'.join(columns)}"))


def upgrade() -> None:
    _bought()
    _told()
    _agreed()
    _codes()
    op.add_column("outbox", _word("message_class", 16, True))


def _bought() -> None:
    op.create_table(
        "accounts",
        _column("id", Number), _bytes("external"), _bytes("phone", True), _bytes("birthday", True),
        _column("customer_id", Number, True), _when("linked_at", True), _bytes("sealed"),
        _when("created_at"), _when("updated_at"),
        _key("accounts", "id"), _of("accounts", "customer_id", "customers"), _once("accounts", "external"),
    )  # fmt: skip
    op.create_index("ix_accounts_phone", "accounts", ["phone"])
    op.create_index("ix_accounts_customer_id", "accounts", ["customer_id"])
    op.create_index(
        "ix_accounts_birthday", "accounts", ["birthday", "id"], sqlite_where=LINKED, postgresql_where=LINKED
    )
    op.create_table(
        "purchases",
        _column("id", Number), _column("account_id", Number), _bytes("external"), _bytes("reference", True),
        _word("goods", 16), _column("bought_on", sa.Date()), _column("delivered_on", sa.Date(), True),
        _column("service_months", sa.Integer(), True), _column("ready_on", sa.Date(), True),
        _bytes("sealed"), _when("created_at"), _when("updated_at"),
        _key("purchases", "id"), _of("purchases", "account_id", "accounts"), _once("purchases", "external"),
    )  # fmt: skip
    op.create_index("ix_purchases_account_id", "purchases", ["account_id"])
    op.create_index("ix_purchases_reference", "purchases", ["reference"])


def _told() -> None:
    op.create_table(
        "reach",
        _big("bot_id"), _column("customer_id", Number), _big("chat_id"), _word("language", 8),
        _when("since"), _when("gone_at", True),
        _key("reach", "bot_id", "customer_id"), _of("reach", "customer_id", "customers"),
    )  # fmt: skip
    op.create_table(
        "plans",
        _column("customer_id", Number), _word("occasion", 32), _column("about", Number),
        _column("day", sa.Date()), _when("due_at"), _when("done_at", True), _word("outcome", 32, True),
        _key("plans", "customer_id", "occasion", "about", "day"), _of("plans", "customer_id", "customers"),
    )  # fmt: skip
    op.create_index("ix_plans_due", "plans", ["due_at"], sqlite_where=TO_DO, postgresql_where=TO_DO)
    op.create_table(
        "touches",
        _column("id", Number), _column("customer_id", Number), _word("message_class", 16), _word("what", 64),
        _when("at"), _key("touches", "id"), _of("touches", "customer_id", "customers"),
    )  # fmt: skip
    op.create_index("ix_touches_customer_id_at", "touches", ["customer_id", "at"])
    op.create_table(
        "surveys",
        _column("id", Number), _column("customer_id", Number), _big("bot_id"), _big("chat_id"),
        _word("kind", 16), _column("about", Number), _when("since"), _when("due_at", True),
        _word("outcome", 32, True), _when("asked_at", True), _when("reminded_at", True),
        _when("answered_at", True),
        _column("score", sa.Integer(), True), _column("effort", sa.Integer(), True),
        _column("recommend", sa.Integer(), True), _word("topic", 32, True), _word("tone", 16, True),
        _bytes("sealed", True),
        _key("surveys", "id"), _of("surveys", "customer_id", "customers"), _once("surveys", "kind", "about"),
    )  # fmt: skip
    op.create_index("ix_surveys_customer_id", "surveys", ["customer_id"])
    op.create_index("ix_surveys_due", "surveys", ["due_at"], sqlite_where=TO_SEND, postgresql_where=TO_SEND)


def _agreed() -> None:
    op.create_table(
        "consents",
        _column("id", Number), _bytes("person"), _word("purpose", 16),
        _column("given", sa.Boolean(create_constraint=False)), _when("at"), _word("text_version", 16),
        _word("language", 8), _big("bot_id"), _big("message_id"), _word("via", 16), _key("consents", "id"),
    )  # fmt: skip
    op.create_index("ix_consents_person_purpose_id", "consents", ["person", "purpose", "id"])
    op.create_table("suppressions", _bytes("person"), _when("since"), _key("suppressions", "person"))


def _codes() -> None:
    op.create_table(
        "links",
        _bytes("token"), _column("account_id", Number), _when("created_at"), _when("expires_at"),
        _when("used_at", True), _key("links", "token"), _of("links", "account_id", "accounts"),
    )  # fmt: skip
    op.create_table(
        "api_tokens",
        _column("id", Number), _bytes("token"), _word("name", 80), _when("created_at"),
        _when("revoked_at", True), _key("api_tokens", "id"), _once("api_tokens", "token"),
    )  # fmt: skip
