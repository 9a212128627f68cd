"""One-time codes that link an account to the person who opens them: only a keyed hash of each is kept."""

import base64
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection, bindparam, insert, select, update

from storage.sale_tables import links
from storage.vault import Vault

VALID = timedelta(days=90)
_BYTES = 16  # 128 bits; 22 characters of base64url, where a deep link takes 64 (`telegram.md` 1)


class Dead(StrEnum):
    """Why a code links nobody."""

    UNKNOWN = "unknown"
    USED = "used"
    EXPIRED = "expired"


_MAKE = insert(links)
_OF_CODE = select(links).where(links.c.token == bindparam("code"))
_USE = (
    update(links)
    .where(
        links.c.token == bindparam("code"),
        links.c.used_at.is_(None),
        links.c.expires_at > bindparam("now"),
    )
    .values(used_at=bindparam("at"))
)


def make(connection: Connection, vault: Vault, account_id: int, now: datetime) -> str:
    """A fresh code for the account, valid for `VALID`: A-Z, a-z, 0-9, "-" and "_"."""
    code = base64.urlsafe_b64encode(vault.entropy(_BYTES)).decode().rstrip("=")
    row = {
        "token": _key(vault, code),
        "account_id": account_id,
        "created_at": now,
        "expires_at": now + VALID,
    }
    connection.execute(_MAKE, row)
    return code


def use(connection: Connection, vault: Vault, code: str, now: datetime) -> int | Dead:
    """The account that the code links, from now on used up; or why it links none."""
    values = {"code": _key(vault, code), "now": now, "at": now}
    taken = connection.execute(_USE, values).rowcount == 1
    row = connection.execute(_OF_CODE, {"code": values["code"]}).first()
    if row is None:
        return Dead.UNKNOWN
    if taken:
        return int(row.account_id)
    return Dead.USED if row.used_at is not None else Dead.EXPIRED


def _key(vault: Vault, code: str) -> bytes:
    return vault.index("link", code)
