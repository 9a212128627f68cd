"""Errands: what a turn wants done outside the database, after it is committed, until it is done.

Fetching a file, making a document, noting that a message arrived. Each is there once (kind, about), leased
while somebody does it, and gone when it is done; one whose doer died is done by the next. Two may be at the
same one, when a lease ran out: who takes it away, in the transaction of what it was for, has done it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select, update

from storage.dialects import spelled
from storage.paper_tables import errands
from storage.vault import Vault


class Errand(StrEnum):
    """What is to be done; `about` is then the id of …"""

    FETCH = "fetch"  # … the file
    PAPER = "paper"  # … the document to be made and sent
    EXAMINE = "examine"  # … the update that brought a file to be examined
    ARRIVED = "arrived"  # … the message of the outbox whose arrival matters to its case
    CARD = "card"  # … the case that the desk shall look at
    DESK = "desk"  # … the group that shall be looked at as a desk
    LOST = "lost"  # … the topic that shall be told what did not arrive
    RESUME = "resume"  # … the chat in which the bot shall go on where it was


@dataclass(frozen=True, slots=True)
class ErrandRow:
    """An errand leased. `attempts` counts this one."""

    id: int
    bot_id: int
    kind: Errand
    about: int
    told: Mapping[str, Any]
    attempts: int
    created_at: datetime


_ADD = spelled(
    errands, lambda insert: insert.on_conflict_do_nothing(index_elements=["bot_id", "kind", "about"])
)
_DUE = (
    select(errands)
    .where(errands.c.bot_id == bindparam("bot"), errands.c.due_at <= bindparam("now"))
    .order_by(errands.c.due_at, errands.c.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_LEASE = (
    update(errands)
    .where(errands.c.id == bindparam("of"), errands.c.attempts == bindparam("seen"))
    .values(due_at=bindparam("until"), attempts=errands.c.attempts + 1)
)
# By its whole key: SQLite gives the id of a row that is gone to the next one.
_DONE = delete(errands).where(
    errands.c.id == bindparam("of"),
    errands.c.bot_id == bindparam("bot"),
    errands.c.kind == bindparam("what"),
    errands.c.about == bindparam("which"),
)
_LATER = update(errands).where(errands.c.id == bindparam("of")).values(due_at=bindparam("when"))
_RELEASE = (
    update(errands)
    .where(errands.c.bot_id == bindparam("bot"), errands.c.due_at > bindparam("now"))
    .values(due_at=bindparam("now"))
)
_OLDEST = select(func.min(errands.c.created_at)).where(errands.c.bot_id == bindparam("bot"))


def send_on(
    connection: Connection,
    vault: Vault,
    bot_id: int,
    kind: Errand,
    about: int,
    due_at: datetime,
    now: datetime,
    told: Mapping[str, object] | None = None,
) -> None:
    """Have it done from `due_at` on; nothing where it is to be done already."""
    row = {
        "bot_id": bot_id,
        "kind": kind.value,
        "about": about,
        "sealed": vault.seal(dict(told), _context(bot_id, kind, about)) if told else None,
        "attempts": 0,
        "due_at": due_at,
        "created_at": now,
    }
    connection.execute(_ADD[connection.dialect.name], row)


def claim(
    connection: Connection, vault: Vault, bot_id: int, now: datetime, most: int, lease: timedelta
) -> list[ErrandRow]:
    """Lease what is due, longest waiting first."""
    found = connection.execute(_DUE, {"bot": bot_id, "now": now, "most": most}).all()
    claimed = []
    for row in found:
        values = {"of": row.id, "seen": row.attempts, "until": now + lease}
        if connection.execute(_LEASE, values).rowcount:
            kind = Errand(row.kind)
            told = vault.open(row.sealed, _context(bot_id, kind, row.about)) if row.sealed else {}
            claimed.append(
                ErrandRow(row.id, row.bot_id, kind, row.about, told, row.attempts + 1, row.created_at)
            )
    return claimed


def done(connection: Connection, row: ErrandRow) -> bool:
    """It is done, or will never be; False where another ended it: then what it was for is done."""
    values = {"of": row.id, "bot": row.bot_id, "what": row.kind.value, "which": row.about}
    return bool(connection.execute(_DONE, values).rowcount)


def later(connection: Connection, errand_id: int, when: datetime) -> None:
    """Try again then."""
    connection.execute(_LATER, {"of": errand_id, "when": when})


def release(connection: Connection, bot_id: int, now: datetime) -> None:
    """All that waits or is leased is due: for a process that begins, and knows itself to be the only one."""
    connection.execute(_RELEASE, {"bot": bot_id, "now": now})


def oldest(connection: Connection, bot_id: int) -> datetime | None:
    """Since when the longest waiting errand waits; None without any (G8)."""
    found: datetime | None = connection.execute(_OLDEST, {"bot": bot_id}).scalar()
    return found


def _context(bot_id: int, kind: Errand, about: int) -> str:
    return f"errands.sealed:{bot_id}/{kind.value}/{about}"
