"""A dialogue as JSON bytes and back, so that it lives through restarts and newer versions of its flow.

What a newer version does not know is ignored, what it misses takes its default, and what it can no
longer read is left out alone, piece by piece: a chat never falls silent over an old memory.
"""

import json
from datetime import datetime
from decimal import Decimal
from typing import Any

from pydantic import TypeAdapter, ValidationError

from flows.dialogue import Dialogue

_DIALOGUE = TypeAdapter(Dialogue)


def dump(dialogue: Dialogue) -> bytes:
    """The dialogue as UTF-8 JSON; the order of its sets does not show, that of its mappings is kept."""
    plain = _DIALOGUE.dump_python(dialogue)
    return _JSON.encode(plain).encode("utf-8", "surrogatepass")


def load(data: bytes) -> Dialogue:
    """The dialogue in `data`.

    Raises:
        ValueError: the bytes are not a JSON object.
    """
    memory = json.loads(data.decode("utf-8", "surrogatepass"))
    if not isinstance(memory, dict):
        raise ValueError("a dialogue is kept as a JSON object")  # noqa: TRY004 - the data is wrong, not the call
    while True:
        try:
            return _DIALOGUE.validate_python(memory)
        except ValidationError as unread:
            # One at a time: what is left out moves the places that the other errors speak of.
            first, *_ = unread.errors(include_url=False, include_context=False, include_input=False)
            _leave_out(memory, first["loc"])


def _plain(value: object) -> Any:
    match value:
        case frozenset() | set():
            return sorted(value)
        case datetime():
            return value.isoformat()
        case Decimal():
            return str(value)
        case _ if hasattr(value, "isoformat"):
            return value.isoformat()
        case _:
            raise TypeError(f"a dialogue cannot keep {type(value).__name__}")


_JSON = json.JSONEncoder(default=_plain, ensure_ascii=False, separators=(",", ":"))


def _leave_out(memory: dict[str, Any], where: tuple[int | str, ...]) -> None:
    """Take out the innermost thing on the way to `where` that is there to be taken out."""
    holder: Any = memory
    found: tuple[Any, Any] | None = None
    for name in where:
        if isinstance(holder, list) and isinstance(name, int) and name < len(holder):
            found, holder = (holder, name), holder[name]
        elif isinstance(holder, dict) and _key(holder, name) is not None:
            found, holder = (holder, _key(holder, name)), holder[_key(holder, name)]
        else:
            break
    if found is None:
        memory.clear()
        return
    inside, name = found
    del inside[name]


def _key(holder: dict[str, Any], name: int | str) -> str | None:
    return str(name) if str(name) in holder else None
