"""The store's own secrets, and everything sealed or looked up with them.

Two random secrets are made at first start and kept in `meta`, sealed with the given keys: the data key,
under which every value is sealed, and the index key of the keyed hashes. A rotation therefore re-seals
two short values, and the append-only events stay as they are. `data-1` leaves room for a second one.
"""

import hashlib
import hmac
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, insert, inspect, select, update

from storage.errors import WrongKey
from storage.sealing import KEY_BYTES, Entropy, Sealer
from storage.tables import meta

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_NAMES = ("data-1", "index-1")
_READ = select(meta.c.name, meta.c.sealed).where(meta.c.name.in_(_NAMES))
_WRITE = insert(meta)
_RESEAL = update(meta).where(meta.c.name == bindparam("of")).values(sealed=bindparam("sealed"))


@dataclass(frozen=True, slots=True)
class Vault:
    """Seals and opens plain JSON, and hashes what must be found again."""

    sealer: Sealer
    index_key: bytes
    entropy: Entropy

    def seal(self, value: object, context: str) -> bytes:
        """Seal a JSON value for `context` ("table.column:row")."""
        return self.sealer.seal(_packed(value), context)

    def open(self, sealed: bytes, context: str) -> Any:
        """The JSON value sealed for `context`.

        Raises:
            Altered: it was changed, or sealed for another place.
        """
        return json.loads(self.sealer.open(sealed, context).decode("utf-8", "surrogatepass"))

    def index(self, kind: str, value: str | int) -> bytes:
        """HMAC-SHA-256 of a value for look-ups; nobody without the key can try values out."""
        return hmac.digest(self.index_key, f"{kind}:{value}".encode(), hashlib.sha256)

    @property
    def signing_seed(self) -> bytes:
        """The private key of the documents' signature (`reports/signing.py`)."""
        return hmac.digest(self.index_key, b"reclama documents", hashlib.sha256)

    @property
    def chain_key(self) -> bytes:
        """The key of the events' chain (`storage/chain.py`)."""
        return hmac.digest(self.index_key, b"reclama chain of events", hashlib.sha256)

    def fresh_key(self) -> bytes:
        """A key for one row's own vault."""
        return self.entropy(KEY_BYTES)

    def under(self, key: bytes) -> "Vault":
        """A vault that seals with `key`: one case's own, so that the case can be made unreadable alone."""
        return Vault(Sealer([key], self.entropy), self.index_key, self.entropy)


def known_vault(connection: Connection, keys: Sequence[bytes], entropy: Entropy) -> Vault | None:
    """The vault of a database that has one, or None where none was made yet. Reads only.

    Raises:
        WrongKey: none of `keys` opens it.
    """
    if not inspect(connection).has_table(meta.name):
        return None
    rows = {row.name: row.sealed for row in connection.execute(_READ)}
    if not rows:
        return None
    outer = Sealer(keys, entropy)
    try:
        data, index = (outer.open(rows[name], f"meta.sealed:{name}") for name in _NAMES)
    except WrongKey as error:
        raise WrongKey(
            f"this database was {error}. Give the key it was made with "
            "(RECLAMA_ENCRYPTION_KEYS, or the key file of its first start). Nothing was written."
        ) from None
    return Vault(Sealer([data], entropy), index, entropy)


def settled_vault(connection: Connection, keys: Sequence[bytes], entropy: Entropy) -> Vault:
    """The vault, made now if there is none, and sealed with the first of `keys` if it was not."""
    outer = Sealer(keys, entropy)
    vault = known_vault(connection, keys, entropy)
    if vault is None:
        secrets = [(name, entropy(KEY_BYTES)) for name in _NAMES]
        sealed = [{"name": name, "sealed": outer.seal(key, f"meta.sealed:{name}")} for name, key in secrets]
        connection.execute(_WRITE, sealed)
        (_, data), (_, index) = secrets
        return Vault(Sealer([data], entropy), index, entropy)
    for name, value in connection.execute(_READ).all():
        if not outer.is_newest(value):
            context = f"meta.sealed:{name}"
            renewed = outer.seal(outer.open(value, context), context)
            connection.execute(_RESEAL, {"of": name, "sealed": renewed})
    return vault


def is_settled(connection: Connection, keys: Sequence[bytes], entropy: Entropy) -> bool:
    """Whether the first of `keys` already seals the secrets: then a start writes nothing."""
    outer = Sealer(keys, entropy)
    return all(outer.is_newest(sealed) for _, sealed in connection.execute(_READ))


def _packed(value: object) -> bytes:
    return _JSON.encode(value).encode("utf-8", "surrogatepass")
