"""In which bots a person can be written to: they pressed Start there, and have not blocked it since.

A row is written when somebody links or agrees, comes to the other bot or blocks it, and when they choose
another language; never by an ordinary turn. Being blocked in one bot says nothing of another.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from cases.taxonomy import Language
from storage import customers
from storage.dialects import spelled
from storage.sale_tables import reach
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Reach:
    """A bot in which a person can be written to, or could until `gone_at`. `language`: their last choice."""

    bot_id: int
    customer_id: int
    chat_id: int
    language: Language
    since: datetime
    gone_at: datetime | None = None


_HERE = (reach.c.bot_id == bindparam("bot")) & (reach.c.customer_id == bindparam("of"))
_ARRIVE = spelled(
    reach,
    lambda row: row.on_conflict_do_update(
        index_elements=["bot_id", "customer_id"],
        set_={name: row.excluded[name] for name in ("chat_id", "language", "gone_at")},
    ),
)
_LEAVE = update(reach).where(_HERE, reach.c.gone_at.is_(None)).values(gone_at=bindparam("now"))
_SPEAK = update(reach).where(_HERE).values(language=bindparam("spoken"))
_PLACES = select(reach).where(reach.c.customer_id == bindparam("of")).order_by(reach.c.since)


def arrive(
    connection: Connection, vault: Vault, bot_id: int, telegram_id: int, language: Language, now: datetime
) -> int:
    """The person can be written to in that bot, in that language; the customer's row id."""
    customer_id = customers.remember(connection, vault, telegram_id, {}, now)
    row = {
        "bot_id": bot_id,
        "customer_id": customer_id,
        "chat_id": telegram_id,  # a private chat has the id of its person
        "language": language.value,
        "since": now,
        "gone_at": None,
    }
    connection.execute(_ARRIVE[connection.dialect.name], row)
    return customer_id


def leave(connection: Connection, vault: Vault, bot_id: int, telegram_id: int, now: datetime) -> bool:
    """The person blocked that bot; whether they could be written to there."""
    customer_id = customers.row_id(connection, vault, telegram_id)
    if customer_id is None:
        return False
    values = {"bot": bot_id, "of": customer_id, "now": now}
    return connection.execute(_LEAVE, values).rowcount == 1


def speak(connection: Connection, vault: Vault, bot_id: int, telegram_id: int, language: Language) -> None:
    """The person chose another language; nothing where they are written to about their cases only."""
    customer_id = customers.row_id(connection, vault, telegram_id)
    if customer_id is not None:
        connection.execute(_SPEAK, {"bot": bot_id, "of": customer_id, "spoken": language.value})


def places(connection: Connection, customer_id: int) -> tuple[Reach, ...]:
    """The bots in which the customer of that row can be written to, or could."""
    found = connection.execute(_PLACES, {"of": customer_id})
    return tuple(
        Reach(row.bot_id, row.customer_id, row.chat_id, Language(row.language), row.since, row.gone_at)
        for row in found
    )
