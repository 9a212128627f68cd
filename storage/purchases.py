"""What the shop's customers bought, each found by a keyed hash of the shop's own number for it.

What is handed in is merged into what is known: a field not given stays, one given as None is forgotten.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, select

from cases.warranty import Goods
from storage import accounts
from storage.dialects import spelled
from storage.handed_in import Change, Kept
from storage.hot import Hot
from storage.sale_tables import accounts as account_rows
from storage.sale_tables import purchases
from storage.vault import Vault

_PLAIN = ("goods", "bought_on", "delivered_on", "service_months", "ready_on")  # columns, readable
_SEALED = frozenset({"number", "product", "reference", "amount"})
FACTS = (*_PLAIN, "product", "reference", "amount")


@dataclass(frozen=True, slots=True)
class PurchaseGiven:
    """A purchase as the shop hands it in. `number` and `customer` are the shop's own; `facts` by name of
    `FACTS`: `goods` a `Goods`, days as dates, `amount` in euros as a text such as "149.90"."""

    number: str
    customer: str
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Purchase:
    """A purchase. Days are the shop's local ones; `service_months` between two visits, None for none."""

    id: int
    account_id: int
    number: str
    product: str
    goods: Goods
    bought_on: date
    delivered_on: date | None = None
    service_months: int | None = None
    ready_on: date | None = None
    reference: str = ""
    amount: str = ""


_COLUMNS = [purchases.c[name] for name in ("id", "account_id", "external", *_PLAIN, "sealed")]
_BY_KEY = (
    select(*_COLUMNS, account_rows.c.customer_id)
    .join(account_rows, account_rows.c.id == purchases.c.account_id)
    .where(purchases.c.external.in_(bindparam("keys", expanding=True)))
    .order_by(purchases.c.external)
    .with_for_update(of=purchases)
)
_KEEP = Hot(
    spelled(
        purchases,
        lambda row: row.on_conflict_do_update(
            index_elements=["external"],
            set_={
                name: row.excluded[name]
                for name in ("account_id", "reference", *_PLAIN, "sealed", "updated_at")
            },
        ),
    )
)


def number_key(vault: Vault, number: str) -> bytes:
    """By which a purchase is found."""
    return vault.index("purchase", number)


def reference_key(vault: Vault, typed: str) -> bytes:
    """By which purchases are found from the number on paper: its letters and digits, however written."""
    plain = unicodedata.normalize("NFKC", typed).casefold()
    return vault.index("reference", "".join(filter(str.isalnum, plain)))


def keep(
    connection: Connection, vault: Vault, given: Sequence[PurchaseGiven], now: datetime, *, write: bool = True
) -> list[Kept]:
    """Make or change purchases; what became of each, in order. The same number twice: one after the other.

    Without `write` only what would become of them.
    """
    keys = [number_key(vault, one.number) for one in given]
    buyers = [accounts.number_key(vault, one.customer) for one in given]
    owners = accounts.rows_of(connection, buyers)
    known = _known(connection, vault, keys)
    changed: dict[bytes, dict[str, Any]] = {}
    kept = []
    for key, buyer, one in zip(keys, buyers, given, strict=True):
        if buyer not in owners:
            kept.append(Kept(Change.UNKNOWN_CUSTOMER))
            continue
        account_id, person = owners[buyer]
        before, person_before = known.get(key, (None, None))
        after = _merged(before or {}, one, account_id)
        change = _change(before, after)
        if change in {Change.CREATED, Change.UPDATED}:
            changed[key] = after
            known[key] = (after, person)
        kept.append(Kept(change, tuple(filter(None, dict.fromkeys((person, person_before))))))
    if changed and write:
        _KEEP.do_each(connection, [_row(vault, key, changed[key], now) for key in sorted(changed)])
    return kept


def of_customer(connection: Connection, vault: Vault, customer_id: int) -> list[Purchase]:
    """What a linked person bought, oldest first."""
    return _read(connection, vault, account_rows.c.customer_id == customer_id)


def one(connection: Connection, vault: Vault, purchase_id: int) -> Purchase | None:
    """The purchase of a row."""
    return next(iter(_read(connection, vault, purchases.c.id == purchase_id)), None)


def by_reference(connection: Connection, vault: Vault, typed: str) -> list[Purchase]:
    """The purchases with an order or invoice number, as somebody typed it."""
    return _read(connection, vault, purchases.c.reference == reference_key(vault, typed))


def _known(
    connection: Connection, vault: Vault, keys: Sequence[bytes]
) -> dict[bytes, tuple[dict[str, Any], int | None]]:
    """What is known of each purchase there is, locked, and its person."""
    rows = connection.execute(_BY_KEY, {"keys": sorted(set(keys))})
    return {row.external: (_facts(vault, row), row.customer_id) for row in rows}


def _merged(before: Mapping[str, Any], one: PurchaseGiven, account_id: int) -> dict[str, Any]:
    both = {"goods": Goods.NEW.value, **before, "number": one.number, "account_id": account_id, **one.facts}
    return {name: value for name, value in both.items() if value is not None}


def _change(before: Mapping[str, Any] | None, after: Mapping[str, Any]) -> Change:
    bought = after["bought_on"]
    if after.get("delivered_on", bought) < bought:
        return Change.DELIVERED_FIRST
    if after.get("ready_on", bought) < bought:
        return Change.READY_FIRST
    if before is None:
        return Change.CREATED
    return Change.UNCHANGED if before == after else Change.UPDATED


def _row(vault: Vault, key: bytes, facts: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    sealed = {name: value for name, value in facts.items() if name in _SEALED}
    reference = facts.get("reference")
    return {
        "account_id": facts["account_id"],
        "external": key,
        "reference": reference_key(vault, reference) if reference else None,
        **{name: facts.get(name) for name in _PLAIN},
        "sealed": vault.seal(sealed, _context(key)),
        "created_at": now,
        "updated_at": now,
    }


def _read(connection: Connection, vault: Vault, which: ColumnElement[bool]) -> list[Purchase]:
    query = select(*_COLUMNS).join(account_rows, account_rows.c.id == purchases.c.account_id)
    rows = connection.execute(query.where(which).order_by(purchases.c.bought_on, purchases.c.id))
    return [_purchase(vault, row) for row in rows]


def _purchase(vault: Vault, row: Any) -> Purchase:
    facts = _facts(vault, row)
    return Purchase(row.id, **{**facts, "goods": Goods(facts["goods"])})


def _facts(vault: Vault, row: Any) -> dict[str, Any]:
    """Everything known of a purchase, without what is not."""
    known: dict[str, Any] = vault.open(row.sealed, _context(row.external))
    for name in ("account_id", *_PLAIN):
        value = getattr(row, name)
        if value is not None:
            known[name] = value
    return known


def _context(key: bytes) -> str:
    return f"purchases.sealed:{key.hex()}"
