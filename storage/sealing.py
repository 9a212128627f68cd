"""Personal data at rest: AES-256-GCM under a list of keys of which the first seals and every one opens.

A sealed value is `key id (4) · nonce (12) · ciphertext and tag (16)`. The context (table, column, row)
is authenticated with it, so a value copied into another row does not open there.
"""

import base64
import binascii
import hashlib
from collections.abc import Callable, Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.errors import Altered, BadKeys, WrongKey

Entropy = Callable[[int], bytes]
KEY_BYTES = 32
_ID = 4
_NONCE = 12


class Sealer:
    """Seals with the first key, opens with any. `entropy(n)` gives n unpredictable bytes."""

    __slots__ = ("_ciphers", "_entropy", "_first")

    def __init__(self, keys: Sequence[bytes], entropy: Entropy) -> None:
        if not keys or any(len(key) != KEY_BYTES for key in keys):
            raise ValueError(f"a sealer needs at least one key, each of {KEY_BYTES} bytes")
        self._ciphers = {key_id(key): AESGCM(key) for key in keys}
        self._first = key_id(keys[0])
        self._entropy = entropy

    def seal(self, plain: bytes, context: str) -> bytes:
        """Seal for one place; `context` names it and must be given again to open."""
        # Random 96-bit nonces are safe for 2^32 values a key (NIST SP 800-38D, 8.3): a value a
        # millisecond for fifty days without pause. Data keys can be added, see `vault`.
        nonce = self._entropy(_NONCE)
        return self._first + nonce + self._ciphers[self._first].encrypt(nonce, plain, context.encode())

    def open(self, sealed: bytes, context: str) -> bytes:
        """The plain value.

        Raises:
            WrongKey: it was sealed with a key not in the list.
            Altered: it is not what was sealed for this context.
        """
        cipher = self._ciphers.get(sealed[:_ID])
        if cipher is None:
            raise WrongKey(f"sealed with key {sealed[:_ID].hex()}, which is not among: {self.names()}")
        try:
            return cipher.decrypt(sealed[_ID : _ID + _NONCE], sealed[_ID + _NONCE :], context.encode())
        except (InvalidTag, ValueError) as error:
            raise Altered(f"the sealed value at {context} was altered or belongs elsewhere") from error

    def is_newest(self, sealed: bytes) -> bool:
        """Whether the first key sealed it."""
        return sealed[:_ID] == self._first

    def names(self) -> str:
        """The ids of the keys, first one first: safe to print, a key cannot be found from its id."""
        return ", ".join(name.hex() for name in self._ciphers)


def key_id(key: bytes) -> bytes:
    """What a sealed value says of its key: four bytes of a hash of it."""
    return hashlib.sha256(b"reclama key id\0" + key).digest()[:_ID]


def read_keys(text: str) -> list[bytes]:
    """The keys in a comma list of base64url texts of 32 bytes each (the form of RECLAMA_ENCRYPTION_KEYS).

    Raises:
        BadKeys: names the position of the bad one, and never what stood there.
    """
    keys = [_read_key(part.strip(), place) for place, part in enumerate(text.split(","), start=1)]
    if len(set(keys)) < len(keys):
        raise BadKeys("the encryption keys hold the same key twice")
    return keys


def write_key(key: bytes) -> str:
    """One key as `read_keys` reads it."""
    return base64.urlsafe_b64encode(key).decode().rstrip("=")


def _read_key(part: str, place: int) -> bytes:
    if not part:
        raise BadKeys(f"encryption key number {place} is empty; each is {KEY_BYTES} bytes in base64url")
    try:
        key = base64.b64decode(part + "=" * (-len(part) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        # `from None`: the cause would carry the text of the key into a log.
        raise BadKeys(f"encryption key number {place} is not base64url (A-Z a-z 0-9 - _)") from None
    if len(key) != KEY_BYTES:
        raise BadKeys(f"encryption key number {place} has {len(key)} bytes; it must have {KEY_BYTES}")
    return key
