"""Chance: the only module that reads randomness, always the operating system's."""

import secrets

_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"


def entropy(n: int) -> bytes:
    """`n` unpredictable bytes."""
    return secrets.token_bytes(n)


def fresh_id() -> str:
    """Ten characters of a-z and 2-7: 50 bits, short enough for a button's data, never guessed."""
    return "".join(_ALPHABET[byte % 32] for byte in entropy(10))
