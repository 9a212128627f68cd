"""The chain of a case's events: each is authenticated together with the one before it.

A link is HMAC-SHA-256, under a key that only the vault has, over the link before, the case, and everything
the event's row says, sealed bytes and all. Whoever can write to the database but has no key can neither
change an event, nor take one out, nor put one in, unnoticed; the case's row keeps the last link, so that a
chain cut short is noticed too.
"""

import hashlib
import hmac
from collections.abc import Mapping
from datetime import UTC
from typing import Any

START = b""  # what stands before the first link
LINKED = ("case_id", "seq", "kind", "at", "actor", "sealed")  # what a link vouches for


def link(key: bytes, previous: bytes, row: Mapping[str, Any]) -> bytes:
    """The link of an event's row; `previous` is that of the one before, START for the first."""
    case_id, seq, kind, at, actor, sealed = (row[name] for name in LINKED)
    told = at.astimezone(UTC).isoformat(timespec="microseconds")
    parts = (previous, str(case_id).encode(), str(seq).encode(), kind.encode(), told.encode(), actor.encode())
    # Each part with its length before it: no two rows are the same bytes.
    packed = b"".join(len(part).to_bytes(4) + part for part in (*parts, sealed))
    return hmac.digest(key, packed, hashlib.sha256)
