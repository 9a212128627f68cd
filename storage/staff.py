"""Operators and the invitations by which they become so. Codes are kept as keyed hashes only."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

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
_INVITE = insert(invitations)
_REDEEM = (
    update(invitations)
    .where(
        invitations.c.code == bindparam("hash"),
        invitations.c.used_by.is_(None),
        invitations.c.expires_at > bindparam("now"),
    )
    .values(used_by=bindparam("who"))
    .returning(invitations.c.role)
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


def invite(
    connection: Connection, vault: Vault, code: str, role: Actor, now: datetime, until: datetime
) -> None:
    """From now until then the code makes whoever gives it first an operator in this role."""
    row = {
        "code": vault.index("invitation", code),
        "role": role.value,
        "created_at": now,
        "expires_at": until,
    }
    connection.execute(_INVITE, row)


def redeem(
    connection: Connection, vault: Vault, bot_id: int, code: str, who: Operator, now: datetime
) -> Actor | None:
    """Use up an invitation; the role it gave. None: there is none such, it was used, or it is too old."""
    values = {"hash": vault.index("invitation", code), "now": now, "who": who.telegram_id}
    role = connection.execute(_REDEEM, values).scalar()
    if role is None:
        return None
    row = {
        "bot_id": bot_id,
        "telegram_id": who.telegram_id,
        "role": role,
        "language": who.language.value,
        "on_call": False,
        "sealed": _sealed(vault, bot_id, who.telegram_id, who.name, who.alias),
        "created_at": now,
    }
    connection.execute(_ENROL[connection.dialect.name], row)
    return Actor(role)


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
