"""JSON as Telegram writes it: compact, not escaped."""

import json
from typing import Any

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


def encode(value: Any) -> str:
    """One JSON text. Lone surrogates stay; the caller encodes to bytes with `to_bytes`."""
    return _ENCODER.encode(value)


def to_bytes(text: str) -> bytes:
    """UTF-8; a lone surrogate becomes a question mark instead of an exception."""
    return text.encode("utf-8", "replace")
