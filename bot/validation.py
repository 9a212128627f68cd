"""What pydantic found wrong, turned into mistakes in plain words.

Checks of our own raise `unfit(allowed, choices)`; pydantic's own kinds of error are translated here.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from bot.misconfigured import Mistake, nearest

Place = tuple[int | str, ...]

_LONGEST_SHOWN = 60
_ALLOWED = {
    "string_type": 'a text in quotes, such as "…"',
    "bool_type": "true or false",
    "tuple_type": 'a list in brackets, such as ["…", "…"]',
    "frozen_set_type": 'a list in brackets, such as ["…", "…"]',
    "model_type": "a table of keys and values",
    "string_too_short": "a text that is not empty",
    "string_too_long": "at most {max_length} characters",
    "too_long": "at most {max_length} items",
    "too_short": "at least {min_length} item",
}


def unfit(allowed: str, choices: Iterable[str] = ()) -> PydanticCustomError:
    """The error a check raises: what is allowed, completing "Allowed: …", and the words to choose from."""
    return PydanticCustomError("unfit", "{allowed}", {"allowed": allowed, "choices": list(choices)})


def one_of(choices: Iterable[str]) -> PydanticCustomError:
    """`unfit` for a word out of a closed set."""
    words = list(choices)
    return unfit(", ".join(words), words)


def mistakes(
    error: ValidationError,
    *,
    key: Callable[[Place], str],
    line: Callable[[Place], int | None] = lambda _: None,
    keys_at: Callable[[Place], Collection[str]] = lambda _: (),
    needed: Callable[[Place], str] = lambda _: "a value",
    secret: Collection[str] = (),
) -> list[Mistake]:
    """Every mistake in `error`, in the order of the file.

    `key` and `line` name and find a place; `keys_at` gives the keys a table knows, `needed` what a missing
    key should hold; the values of places that begin with a name in `secret` are not shown.
    """
    found = []
    for details in error.errors(include_url=False):
        if details["type"] == "default_factory_not_called":  # a mistake elsewhere, told there
            continue
        place = tuple(details["loc"])
        allowed, choices = _allowed(details, place, keys_at, needed)
        hidden = bool(place) and place[0] in secret
        found.append(
            Mistake(
                key=key(place),
                wrong=_wrong(details, hidden=hidden),
                allowed=allowed,
                line=line(place),
                nearest="" if hidden else nearest(_meant(details), choices),
            )
        )
    return sorted(found, key=lambda mistake: mistake.line or 0)


def shown(value: object) -> str:
    """A value as it was read, short, in double quotes if it is a text."""
    text = f'"{value}"' if isinstance(value, str) else _as_toml(value)
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _as_toml(value: object) -> str:
    if isinstance(value, dict):
        return "a table"
    return json.dumps(value, ensure_ascii=False, default=str)


def _wrong(details: ErrorDetails, *, hidden: bool) -> str:
    match details["type"]:
        case "missing":
            return "missing"
        case "extra_forbidden":
            return "there is no such key"
        case _ if hidden:
            return f"read {len(str(details['input']))} characters, not shown here"
    return f"read {shown(details['input'])}"


def _meant(details: ErrorDetails) -> object:
    return details["loc"][-1] if details["type"] == "extra_forbidden" else details["input"]


def _allowed(
    details: ErrorDetails,
    place: Place,
    keys_at: Callable[[Place], Collection[str]],
    needed: Callable[[Place], str],
) -> tuple[str, Collection[str]]:
    """What is allowed at `place`, in words, and the words to choose from if it is a closed set."""
    context: dict[str, Any] = details.get("ctx", {})
    match details["type"]:
        case "unfit":
            return context["allowed"], context["choices"]
        case "missing":
            return needed(place), ()
        case "extra_forbidden":
            keys = keys_at(place[:-1])
            return ", ".join(keys), keys
        case "enum" | "literal_error":
            words = re.findall(r"'([^']*)'", context["expected"])
            return ", ".join(words), words
        case kind if kind in _ALLOWED:
            return _ALLOWED[kind].format(**context), ()
    return details["msg"], ()
