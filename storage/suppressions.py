"""Who wants no advertising: a keyed hash of their Telegram id and a day, nothing else.

It is the one thing that survives an erasure, so that nobody who objected is written to again (LOPD art.
15.2): whoever erases a person leaves this table alone. Only the person's own later word lifts it.
"""

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select

from storage.dialects import spelled
from storage.sale_tables import suppressions
from storage.vault import Vault

_PERSON = suppressions.c.person == bindparam("who")
_ADD = spelled(suppressions, lambda row: row.on_conflict_do_nothing())
_LIFT = delete(suppressions).where(_PERSON)
_FIND = select(suppressions.c.since).where(_PERSON)


def suppress(connection: Connection, vault: Vault, telegram_id: int, now: datetime) -> None:
    """The person objects, from now on; whoever did before, since then."""
    row = {"person": vault.index("person", telegram_id), "since": now}
    connection.execute(_ADD[connection.dialect.name], row)


def lift(connection: Connection, vault: Vault, telegram_id: int) -> None:
    """The person agreed anew, after they had objected."""
    connection.execute(_LIFT, {"who": vault.index("person", telegram_id)})


def since(connection: Connection, vault: Vault, telegram_id: int) -> datetime | None:
    """Since when the person objects; None: they do not."""
    found: datetime | None = connection.execute(
        _FIND, {"who": vault.index("person", telegram_id)}
    ).scalar_one_or_none()
    return found
