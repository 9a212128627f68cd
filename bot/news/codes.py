"""What the deep link into the other bot carries: that this person was sent there from here, and until when.

Signed (HMAC-SHA-256) under the other bot's token and bound to the person's Telegram id, which is the same in
all bots: a link that is passed on opens nothing for anybody else. It fits a deep link (64 of A-Z … _ -).
"""

import hashlib
import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from cases.taxonomy import Language

PREFIX = "n-"
VALID = timedelta(days=30)
_LANGUAGES = tuple(Language)
_MAC = 16  # bytes


class Sent(StrEnum):
    """Why a code brings nobody."""

    UNKNOWN = "unknown"  # nobody's, or somebody else's
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class NewsCodes:
    """Under the other bot's token."""

    token: str

    def make(self, telegram_id: int, language: Language, now: datetime) -> str:
        """A code for the person, for the next 30 days; they are spoken to in that language there."""
        until = int((now + VALID).timestamp())
        told = bytes([_LANGUAGES.index(language)]) + until.to_bytes(5)
        return PREFIX + urlsafe_b64encode(told + self._mac(told, telegram_id)).decode().rstrip("=")

    def read(self, code: str, telegram_id: int, now: datetime) -> Language | Sent:
        """The language in which the person was sent, or why the code is none of theirs."""
        try:
            packed = urlsafe_b64decode(code.removeprefix(PREFIX) + "==")
        except (NotBase64, ValueError):
            return Sent.UNKNOWN
        told, mac = packed[:-_MAC], packed[-_MAC:]
        if len(told) != 6 or not hmac.compare_digest(mac, self._mac(told, telegram_id)):
            return Sent.UNKNOWN
        if datetime.fromtimestamp(int.from_bytes(told[1:]), UTC) <= now:
            return Sent.EXPIRED
        return _LANGUAGES[told[0]]

    def _mac(self, told: bytes, telegram_id: int) -> bytes:
        signed = b"reclama news" + told + telegram_id.to_bytes(8)
        return hmac.digest(self.token.encode(), signed, hashlib.sha256)[:_MAC]
