"""Whose birthday it is: found by an index of day and month, in pages, however many others there are."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from storage.sale_tables import accounts
from storage.vault import Vault

_PAGE = (
    select(accounts.c.id, accounts.c.customer_id)
    .where(
        accounts.c.birthday == bindparam("day"),
        accounts.c.id > bindparam("after"),
        accounts.c.customer_id.is_not(None),
    )
    .order_by(accounts.c.id)
    .limit(bindparam("most"))
)
_OF = select(accounts.c.birthday).where(
    accounts.c.customer_id == bindparam("of"), accounts.c.birthday.is_not(None)
)


@dataclass(frozen=True, slots=True)
class Celebrated:
    """A linked account of that birthday, and its person."""

    account_id: int
    customer_id: int


def of_day(connection: Connection, vault: Vault, day: str, after: int, most: int) -> list[Celebrated]:
    """The linked accounts with that birthday ("MM-DD"), in order of their ids, from the one after `after`."""
    key = vault.index("birthday", day)
    found = connection.execute(_PAGE, {"day": key, "after": after, "most": most})
    return [Celebrated(row.id, row.customer_id) for row in found]


def is_one_of(connection: Connection, vault: Vault, customer_id: int, days: Sequence[str]) -> bool:
    """Whether the person has one of these birthdays ("MM-DD")."""
    keys = {vault.index("birthday", day) for day in days}
    return any(bytes(found) in keys for found in connection.execute(_OF, {"of": customer_id}).scalars())
