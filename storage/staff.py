"""Operators, which groups they left, and the invitations used up: of their codes a keyed hash is kept."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from cases.operators import Operator
from cases.status import Actor
from cases.taxonomy import Language
from storage.desk_tables import absences, desks, invitations, operators
from storage.dialects import spelled
from storage.vault import Vault

_MINE = operators.c.bot_id == bindparam("bot")
_ONE = _MINE & (operators.c.telegram_id == bindparam("who"))
_FIND = select(operators).where(_ONE, operators.c.removed_at.is_(None))
_ALL = select(operators).where(_MINE, operators.c.removed_at.is_(None)).order_by(operators.c.created_at)
_USE = spelled(
    invitations,
    lambda row: (
        row.inline().on_conflict_do_nothing(index_elements=["code"]).execution_options(preserve_rowcount=True)
    ),
)
_ENROL = spelled(
    operators,
    lambda row: row.on_conflict_do_update(
        index_elements=["bot_id", "telegram_id"],
        set_={"role": row.excluded.role, "sealed": row.excluded.sealed, "removed_at": None},
    ),
)
_CHANGEABLE = ("role", "language", "on_call", "away_until", "removed_at")
_PLACES = select(desks.c.chat_id).where(desks.c.bot_id == bindparam("bot"))
_AWAY = select(absences).where(absences.c.bot_id == bindparam("bot"))
_LEFT = spelled(
    absences,
    lambda row: (
        row.inline()
        .on_conflict_do_nothing(index_elements=["bot_id", "telegram_id", "chat_id"])
        .execution_options(preserve_rowcount=True)
    ),
)
_OF = (absences.c.bot_id == bindparam("bot")) & (absences.c.telegram_id == bindparam("who"))
_FORGIVE = delete(absences).where(_OF)
_BACK = _FORGIVE.where(absences.c.chat_id == bindparam("chat"))


def find(
    connection: Connection, vault: Vault, bot_id: int, telegram_id: int, desk_id: int = 0
) -> Operator | None:
    """The operator with this id as they are at a desk; anywhere (0), they left where they left all desks.

    None for anybody else, and for one who was removed.
    """
    row = connection.execute(_FIND, {"bot": bot_id, "who": telegram_id}).first()
    if row is None:
        return None
    away = connection.execute(_AWAY.where(_OF), {"bot": bot_id, "who": telegram_id})
    return _operator(vault, row, _left(connection, bot_id, {one.chat_id: one.since for one in away}, desk_id))


def everybody(connection: Connection, vault: Vault, bot_id: int, desk_id: int = 0) -> list[Operator]:
    """All operators, as they are at a desk or anywhere, the longest there first."""
    away: dict[int, dict[int, datetime]] = {}
    for one in connection.execute(_AWAY, {"bot": bot_id}):
        away.setdefault(one.telegram_id, {})[one.chat_id] = one.since
    return [
        _operator(vault, row, _left(connection, bot_id, away.get(row.telegram_id, {}), desk_id))
        for row in connection.execute(_ALL, {"bot": bot_id}).all()
    ]


def _left(connection: Connection, bot_id: int, away: Mapping[int, datetime], desk_id: int) -> datetime | None:
    """Since when somebody who left these groups is not at a desk any more, or at none."""
    if desk_id or not away:
        return away.get(desk_id)
    places = list(connection.execute(_PLACES, {"bot": bot_id}).scalars())
    return max(away.values()) if all(place in away for place in places) else None


def leave(connection: Connection, bot_id: int, telegram_id: int, desk_id: int, now: datetime) -> bool:
    """They left the group; False where that was known."""
    row = {"bot_id": bot_id, "telegram_id": telegram_id, "chat_id": desk_id, "since": now}
    return connection.execute(_LEFT[connection.dialect.name], row).rowcount == 1


def come(connection: Connection, bot_id: int, telegram_id: int, desk_id: int) -> bool:
    """They are in the group again; False where they were."""
    values = {"bot": bot_id, "who": telegram_id, "chat": desk_id}
    return bool(connection.execute(_BACK, values).rowcount)


def redeem(
    connection: Connection,
    vault: Vault,
    bot_id: int,
    code: str,
    who: Operator,
    now: datetime,
    until: datetime,
) -> bool:
    """Use up an invitation that holds until then, and enrol its bringer; False where it was used before."""
    used = {
        "code": vault.index("invitation", code), "role": who.role.value, "created_at": now,
        "expires_at": until, "used_by": who.telegram_id,
    }  # fmt: skip
    if connection.execute(_USE[connection.dialect.name], used).rowcount != 1:
        return False
    row = {
        "bot_id": bot_id,
        "telegram_id": who.telegram_id,
        "role": who.role.value,
        "language": who.language.value,
        "on_call": False,
        "sealed": _sealed(vault, bot_id, who.telegram_id, who.name, who.alias),
        "created_at": now,
    }
    connection.execute(_ENROL[connection.dialect.name], row)
    connection.execute(_FORGIVE, {"bot": bot_id, "who": who.telegram_id})
    return True


def change(connection: Connection, bot_id: int, telegram_id: int, what: Mapping[str, object]) -> bool:
    """Change columns of an operator (role, language, on_call, away_until, removed_at)."""
    if unknown := set(what) - set(_CHANGEABLE):
        raise ValueError(f"not of an operator: {sorted(unknown)}")
    values = {name: getattr(value, "value", value) for name, value in what.items()}
    statement = update(operators).where(_ONE).values(values)
    return bool(connection.execute(statement, {"bot": bot_id, "who": telegram_id}).rowcount)


def rename(
    connection: Connection, vault: Vault, bot_id: int, telegram_id: int, name: str, alias: str
) -> None:
    """The operator's name at the desk, and the one that customers are told ("" for the same)."""
    sealed = _sealed(vault, bot_id, telegram_id, name, alias)
    connection.execute(
        update(operators).where(_ONE).values(sealed=sealed), {"bot": bot_id, "who": telegram_id}
    )


def _sealed(vault: Vault, bot_id: int, telegram_id: int, name: str, alias: str) -> bytes:
    return vault.seal({"name": name, "alias": alias}, _context(bot_id, telegram_id))


def _operator(vault: Vault, row: Any, left_at: datetime | None) -> Operator:
    told = vault.open(row.sealed, _context(row.bot_id, row.telegram_id))
    return Operator(
        row.telegram_id,
        told["name"],
        Actor(row.role),
        Language(row.language),
        told["alias"],
        row.on_call,
        row.away_until,
        left_at,
    )


def _context(bot_id: int, telegram_id: int) -> str:
    return f"operators.sealed:{bot_id}/{telegram_id}"
