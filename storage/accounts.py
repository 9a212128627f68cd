"""The shop's customers, each found by a keyed hash of the shop's own number for them.

What is handed in is merged into what is known: a field not given stays, one given as None is forgotten.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, select, update

from storage.dialects import spelled
from storage.handed_in import Change, Kept
from storage.hot import Hot
from storage.sale_tables import accounts
from storage.vault import Vault

FACTS = ("name", "phone", "email", "language", "birthday")


@dataclass(frozen=True, slots=True)
class AccountGiven:
    """A customer as the shop hands them in. `number` is the shop's own; `facts` by name of `FACTS`:
    `phone` in E.164, `birthday` as "MM-DD" (a year is never kept), `language` ca, es or it."""

    number: str
    facts: Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Account:
    """A customer of the shop. `customer_id`: the person who writes, None while they are not linked."""

    id: int
    customer_id: int | None
    number: str
    name: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""
    birthday: str = ""


_COLUMNS = (accounts.c.id, accounts.c.external, accounts.c.customer_id, accounts.c.sealed)
_KNOWN = (
    select(*_COLUMNS)
    .where(accounts.c.external.in_(bindparam("keys", expanding=True)))
    .order_by(accounts.c.external)  # who hands in the same at the same time waits, and not for ever
)
_LOCKED = _KNOWN.with_for_update()
_ROWS = select(accounts.c.external, accounts.c.id, accounts.c.customer_id).where(
    accounts.c.external.in_(bindparam("keys", expanding=True))
)
_KEEP = Hot(
    spelled(
        accounts,
        lambda row: row.on_conflict_do_update(
            index_elements=["external"],
            set_={name: row.excluded[name] for name in ("phone", "birthday", "sealed", "updated_at")},
        ),
    )
)
_LINK = (
    update(accounts)
    .where(accounts.c.id == bindparam("of"), accounts.c.customer_id.is_(None))
    .values(customer_id=bindparam("person"), linked_at=bindparam("now"))
)
_UNLINK = (
    update(accounts)
    .where(accounts.c.customer_id == bindparam("person"))
    .values(customer_id=None, linked_at=None)
)


def number_key(vault: Vault, number: str) -> bytes:
    """By which an account is found."""
    return vault.index("account", number)


def phone_key(vault: Vault, phone: str) -> bytes:
    """By which accounts are found; `phone` in E.164."""
    return vault.index("phone", phone)


def birthday_key(vault: Vault, day: str) -> bytes:
    """By which the birthdays of a day are found; `day` as "MM-DD"."""
    return vault.index("birthday", day)


def keep(
    connection: Connection, vault: Vault, given: Sequence[AccountGiven], now: datetime, *, write: bool = True
) -> list[Kept]:
    """Make or change accounts; what became of each, in order. The same number twice: one after the other.

    Without `write` only what would become of them.
    """
    keys = [number_key(vault, one.number) for one in given]
    known = {
        row.external: (_opened(vault, row), row.customer_id)
        for row in connection.execute(_LOCKED, {"keys": sorted(set(keys))})
    }
    changed: dict[bytes, dict[str, str]] = {}
    kept = []
    for key, one in zip(keys, given, strict=True):
        before, person = known.get(key, (None, None))
        after = _merged(before or {}, one)
        if after != before:
            changed[key] = after
            known[key] = (after, person)
        kept.append(Kept(_change(before, after), (person,) if person else ()))
    if changed and write:
        _KEEP.do_each(connection, [_row(vault, key, changed[key], now) for key in sorted(changed)])
    return kept


def found(connection: Connection, vault: Vault, number: str) -> Account | None:
    """The account with the shop's number."""
    return next(iter(_read(connection, vault, accounts.c.external == number_key(vault, number))), None)


def one(connection: Connection, vault: Vault, account_id: int) -> Account | None:
    """The account of a row."""
    return next(iter(_read(connection, vault, accounts.c.id == account_id)), None)


def by_phone(connection: Connection, vault: Vault, phone: str) -> list[Account]:
    """The accounts with a telephone number (E.164): a family may share one."""
    return _read(connection, vault, accounts.c.phone == phone_key(vault, phone))


def of_customer(connection: Connection, vault: Vault, customer_id: int) -> list[Account]:
    """The accounts that a person is linked to."""
    return _read(connection, vault, accounts.c.customer_id == customer_id)


def rows_of(connection: Connection, keys: Sequence[bytes]) -> dict[bytes, tuple[int, int | None]]:
    """Row and person of each account there is, by its key."""
    rows = connection.execute(_ROWS, {"keys": sorted(set(keys))})
    return {external: (row_id, person) for external, row_id, person in rows}


def link(connection: Connection, account_id: int, customer_id: int, now: datetime) -> bool:
    """Link an account to a person; False where it is somebody's already."""
    values = {"of": account_id, "person": customer_id, "now": now}
    return connection.execute(_LINK, values).rowcount == 1


def unlink(connection: Connection, customer_id: int) -> int:
    """The person is linked to no account any more; how many there were."""
    return connection.execute(_UNLINK, {"person": customer_id}).rowcount


def _merged(before: Mapping[str, str], one: AccountGiven) -> dict[str, str]:
    both = {**before, "number": one.number, **one.facts}
    return {name: value for name, value in both.items() if value is not None}


def _change(before: object, after: object) -> Change:
    if before is None:
        return Change.CREATED
    return Change.UNCHANGED if before == after else Change.UPDATED


def _row(vault: Vault, key: bytes, facts: Mapping[str, str], now: datetime) -> dict[str, Any]:
    phone, birthday = facts.get("phone"), facts.get("birthday")
    return {
        "external": key,
        "phone": phone_key(vault, phone) if phone else None,
        "birthday": birthday_key(vault, birthday) if birthday else None,
        "sealed": vault.seal(facts, _context(key)),
        "created_at": now,
        "updated_at": now,
    }


def _read(connection: Connection, vault: Vault, which: ColumnElement[bool]) -> list[Account]:
    rows = connection.execute(select(*_COLUMNS).where(which).order_by(accounts.c.id))
    return [Account(row.id, row.customer_id, **_opened(vault, row)) for row in rows]


def _opened(vault: Vault, row: Any) -> dict[str, str]:
    facts: dict[str, str] = vault.open(row.sealed, _context(row.external))
    return facts


def _context(key: bytes) -> str:
    return f"accounts.sealed:{key.hex()}"
