"""Updates whose turn failed: counted at each try, and set aside in the end, sealed, so the chat goes on."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from storage.dialects import spelled
from storage.tables import quarantine
from storage.vault import Vault

_HERE = (quarantine.c.bot_id == bindparam("bot")) & (quarantine.c.update_id == bindparam("of"))
_TRIED = spelled(
    quarantine,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["bot_id", "update_id"],
        set_={
            "tries": quarantine.c.tries + 1,
            "sealed": bindparam("sealed_now"),
            "last_at": bindparam("now"),
        },
    ).returning(quarantine.c.tries),
)
_ASIDE = update(quarantine).where(_HERE).values(quarantined_at=bindparam("now"))
_ALL = (
    select(quarantine)
    .where(quarantine.c.quarantined_at.is_not(None))
    .order_by(quarantine.c.quarantined_at)
    .limit(bindparam("most"))
)
_FORGET = delete(quarantine).where(
    quarantine.c.quarantined_at.is_(None), quarantine.c.last_at < bindparam("before")
)


@dataclass(frozen=True, slots=True)
class Quarantined:
    """An update set aside: as Telegram sent it, and the last error's words."""

    bot_id: int
    update_id: int
    update: Any
    error: str
    tries: int
    quarantined_at: datetime


def note_failure(
    connection: Connection,
    vault: Vault,
    bot_id: int,
    update_id: int,
    *,
    of: object,
    error: str,
    now: datetime,
) -> int:
    """Count a failed try of an update (`of`, plain JSON), in a transaction of its own; how many by now."""
    sealed = vault.seal({"update": of, "error": error}, _context(bot_id, update_id))
    row = {
        "bot_id": bot_id,
        "update_id": update_id,
        "sealed": sealed,
        "sealed_now": sealed,
        "tries": 1,
        "first_at": now,
        "last_at": now,
        "now": now,
    }
    tries: int = connection.execute(_TRIED[connection.dialect.name], row).scalar_one()
    return tries


def set_aside(connection: Connection, bot_id: int, update_id: int, now: datetime) -> None:
    """The update is not tried again. In the turn that takes it (`first_sight`) and tells desk and person."""
    connection.execute(_ASIDE, {"bot": bot_id, "of": update_id, "now": now})


def quarantined(connection: Connection, vault: Vault, most: int) -> list[Quarantined]:
    """What was set aside, oldest first."""
    return [
        Quarantined(
            row.bot_id,
            row.update_id,
            (opened := vault.open(row.sealed, _context(row.bot_id, row.update_id)))["update"],
            opened["error"],
            row.tries,
            row.quarantined_at,
        )
        for row in connection.execute(_ALL, {"most": most})
    ]


def forget_failures(connection: Connection, before: datetime) -> int:
    """Drop the counts of updates that went well after all; how many."""
    return connection.execute(_FORGET, {"before": before}).rowcount


def _context(bot_id: int, update_id: int) -> str:
    return f"quarantine.sealed:{bot_id}/{update_id}"
