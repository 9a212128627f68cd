"""Who may come in over HTTP: bearer tokens of the shop's own systems, and this machine's command line.

A token is looked for by its keyed hash. The command line needs none: it signs a pass under the bot's token,
which only the house has, good for a few minutes. Wrong ones are counted by address, and told to wait.
"""

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

SCHEME = "Bearer"
LONGEST = 200  # characters of a token
_MARK = "local-"
_VALID = timedelta(minutes=5)
_WHEN = 5  # bytes


def bearer(headers: Mapping[str, str]) -> str:
    """The token in the headers of a request, "" where there is none."""
    scheme, _, token = headers.get("Authorization", "").strip().partition(" ")
    fits = scheme.lower() == SCHEME.lower() and token.isascii() and len(token) <= LONGEST
    return token.strip() if fits else ""


@dataclass(frozen=True, slots=True)
class LocalPass:
    """Under one bot's token."""

    bot_token: str

    def make(self, now: datetime) -> str:
        """A pass for the next minutes."""
        until = int((now + _VALID).timestamp()).to_bytes(_WHEN)
        return _MARK + urlsafe_b64encode(until + self._mac(until)).decode().rstrip("=")

    def opens(self, token: str, now: datetime) -> bool:
        """Whether it is one of ours, and not too old."""
        try:
            packed = urlsafe_b64decode(token.removeprefix(_MARK) + "==")
        except (NotBase64, ValueError):
            return False
        until, mac = packed[:_WHEN], packed[_WHEN:]
        if not token.startswith(_MARK) or not hmac.compare_digest(mac, self._mac(until)):
            return False
        return now < datetime.fromtimestamp(int.from_bytes(until), UTC) <= now + 2 * _VALID

    def _mac(self, told: bytes) -> bytes:
        return hmac.digest(self.bot_token.encode(), b"reclama local pass" + told, hashlib.sha256)
