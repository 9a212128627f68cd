"""Operators, and the invitations that were used up: of their codes a keyed hash is kept."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from cases.operators import Operator
from cases.status import Actor
from cases.taxonomy import Language
from storage.desk_tables import invitations, operators
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
        set_={"role": row.excluded.role, "sealed": row.excluded.sealed, "removed_at": None, "left_at": None},
    ),
)
_CHANGEABLE = ("role", "language", "on_call", "away_until", "left_at", "removed_at")


def find(connection: Connection, vault: Vault, bot_id: int, telegram_id: int) -> Operator | None:
    """The operator with this id; None for anybody else, and for one who was removed."""
    row = connection.execute(_FIND, {"bot": bot_id, "who": telegram_id}).first()
    return _operator(vault, row) if row else None


def everybody(connection: Connection, vault: Vault, bot_id: int) -> list[Operator]:
    """All operators, the longest there first."""
    return [_operator(vault, row) for row in connection.execute(_ALL, {"bot": bot_id})]


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
    return True


def change(connection: Connection, bot_id: int, telegram_id: int, what: Mapping[str, object]) -> bool:
    """Change columns of an operator (role, language, on_call, away_until, left_at, removed_at)."""
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


def _operator(vault: Vault, row: Any) -> Operator:
    told = vault.open(row.sealed, _context(row.bot_id, row.telegram_id))
    return Operator(
        row.telegram_id,
        told["name"],
        Actor(row.role),
        Language(row.language),
        told["alias"],
        row.on_call,
        row.away_until,
        row.left_at,
    )


def _context(bot_id: int, telegram_id: int) -> str:
    return f"operators.sealed:{bot_id}/{telegram_id}"
