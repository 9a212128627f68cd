"""The tokens with which the shop's own system comes in over HTTP: only a keyed hash of each is kept."""

import base64
import hmac
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from storage.sale_tables import api_tokens
from storage.vault import Vault

PREFIX = "reclama_"  # so that whoever finds one in a log or a repository knows what it opens
LONGEST_NAME = 80
_BYTES = 32


@dataclass(frozen=True, slots=True)
class TokenRow:
    """A token that was given out; the token itself is nowhere."""

    id: int
    name: str
    created_at: datetime
    revoked_at: datetime | None


_MAKE = insert(api_tokens)
_ALL = select(api_tokens).order_by(api_tokens.c.id)
_LIVE = select(api_tokens).where(api_tokens.c.token == bindparam("key"), api_tokens.c.revoked_at.is_(None))
_REVOKE = (
    update(api_tokens)
    .where(api_tokens.c.id == bindparam("of"), api_tokens.c.revoked_at.is_(None))
    .values(revoked_at=bindparam("now"))
)


def make(connection: Connection, vault: Vault, name: str, now: datetime) -> str:
    """A fresh token: told once, now."""
    token = PREFIX + base64.urlsafe_b64encode(vault.entropy(_BYTES)).decode().rstrip("=")
    row = {"token": _key(vault, token), "name": name[:LONGEST_NAME], "created_at": now}
    connection.execute(_MAKE, row)
    return token


def every(connection: Connection) -> list[TokenRow]:
    """All that were ever given out, oldest first."""
    rows = connection.execute(_ALL)
    return [TokenRow(row.id, row.name, row.created_at, row.revoked_at) for row in rows]


def revoke(connection: Connection, token_id: int, now: datetime) -> bool:
    """The token opens nothing any more; False where there is none that does."""
    return connection.execute(_REVOKE, {"of": token_id, "now": now}).rowcount == 1


def opens(connection: Connection, vault: Vault, token: str) -> bool:
    """Whether the token lets in. How long it takes tells nothing of how near a wrong one is: it is looked
    for by a hash that nobody without the key can aim."""
    key = _key(vault, token)
    row = connection.execute(_LIVE, {"key": key}).first()
    return row is not None and hmac.compare_digest(row.token, key)


def _key(vault: Vault, token: str) -> bytes:
    return vault.index("api token", token)
