"""Invitations: a code that makes whoever brings it first an operator. Nobody else can make one.

A code says its part, until when it holds and 128 bits of chance, and is signed (HMAC-SHA-256) under the bot's
token, which only the house has: so the command line makes one while the bot runs, without its database. That
it is used once, a unique key of the database makes true. It fits a deep link (64 of A-Z, a-z, 0-9, _, -).
"""

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cases.operators import ROLES
from cases.status import Actor

PREFIX = "desk-"
VALID = timedelta(hours=24)
_NONCE, _MAC = 16, 16  # bytes


@dataclass(frozen=True, slots=True)
class Invitations:
    """Under one bot's token."""

    token: str

    def make(self, role: Actor, now: datetime, nonce: bytes) -> str:
        """A code for the part, for the next 24 hours; `nonce` is 16 bytes of chance."""
        told = bytes([ROLES.index(role)]) + int((now + VALID).timestamp()).to_bytes(5) + nonce[:_NONCE]
        return PREFIX + urlsafe_b64encode(told + self._mac(told)).decode().rstrip("=")

    def read(self, code: str, now: datetime) -> tuple[Actor, datetime] | None:
        """The part and until when; None: not ours, altered, or too old."""
        try:
            packed = urlsafe_b64decode(code.removeprefix(PREFIX) + "==")
        except (NotBase64, ValueError):
            return None
        told, mac = packed[:-_MAC], packed[-_MAC:]
        if len(told) != 6 + _NONCE or not hmac.compare_digest(mac, self._mac(told)):
            return None
        until = datetime.fromtimestamp(int.from_bytes(told[1:6]), UTC)
        return (ROLES[told[0]], until) if told[0] < len(ROLES) and until > now else None

    def _mac(self, told: bytes) -> bytes:
        return hmac.digest(self.token.encode(), b"reclama invitation" + told, hashlib.sha256)[:_MAC]
