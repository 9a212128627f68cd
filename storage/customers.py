"""What is known of a person, found by a keyed hash of their Telegram id."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from storage.dialects import spelled
from storage.hot import Hot
from storage.tables import customers
from storage.vault import Vault

_found = select(customers.c.id, customers.c.sealed, customers.c.unreachable_since).where(
    customers.c.person == bindparam("who")
)
_FIND = Hot(_found)
_LOCK = Hot(_found.with_for_update())
_MAKE = Hot(spelled(customers, lambda insert: insert.on_conflict_do_nothing(index_elements=["person"])))
_KEEP = Hot(
    update(customers)
    .where(customers.c.id == bindparam("of"))
    .values(sealed=bindparam("kept"), updated_at=bindparam("now"))
)
_REACH = (
    update(customers)
    .where(customers.c.person == bindparam("who"))
    .values(unreachable_since=bindparam("since"))
)


def heard_from(connection: Connection, vault: Vault, telegram_id: int) -> dict[str, Any]:
    """What is known of somebody who writes to us, and so is reachable again."""
    person = vault.index("person", telegram_id)
    row = _FIND.row(connection, {"who": person})
    if row is not None and row.unreachable_since is not None:
        connection.execute(_REACH, {"who": person, "since": None})
    return _opened(vault, person, row.sealed) if row else {}


def known_facts(connection: Connection, vault: Vault, telegram_id: int) -> dict[str, Any]:
    """The facts by slot, empty for a stranger."""
    person = vault.index("person", telegram_id)
    row = _FIND.row(connection, {"who": person})
    return _opened(vault, person, row.sealed) if row else {}


def remember(
    connection: Connection, vault: Vault, telegram_id: int, facts: Mapping[str, object], now: datetime
) -> int:
    """Add facts to what is known (None forgets one); the customer's row id."""
    person = vault.index("person", telegram_id)
    row = _LOCK.row(connection, {"who": person})
    if row is None:
        fresh = {"person": person, "created_at": now, "updated_at": now}
        _MAKE.do(connection, fresh)
        row = _LOCK.row(connection, {"who": person})
    before = _opened(vault, person, row.sealed)
    known = {slot: value for slot, value in {**before, **facts}.items() if value is not None}
    if known != before:
        values = {"of": row.id, "kept": vault.seal(known, _context(person)), "now": now}
        _KEEP.do(connection, values)
    found: int = row.id
    return found


def lose_sight(connection: Connection, vault: Vault, telegram_id: int, now: datetime) -> None:
    """The person blocked the bot or is gone (403): nothing reaches them until they write again."""
    person = vault.index("person", telegram_id)
    fresh = {"person": person, "created_at": now, "updated_at": now}
    _MAKE.do(connection, fresh)
    connection.execute(_REACH, {"who": person, "since": now})


def row_id(connection: Connection, vault: Vault, telegram_id: int) -> int | None:
    """The customer's row, None for a stranger."""
    row = _FIND.row(connection, {"who": vault.index("person", telegram_id)})
    return int(row.id) if row else None


def is_unreachable(connection: Connection, vault: Vault, telegram_id: int) -> bool:
    """Whether sending to the person is known to fail."""
    row = _FIND.row(connection, {"who": vault.index("person", telegram_id)})
    return row is not None and row.unreachable_since is not None


def _opened(vault: Vault, person: bytes, sealed: bytes | None) -> dict[str, Any]:
    if sealed is None:
        return {}
    facts: dict[str, Any] = vault.open(sealed, _context(person))
    return facts


def _context(person: bytes) -> str:
    return f"customers.sealed:{person.hex()}"
