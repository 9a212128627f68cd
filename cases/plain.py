"""Frozen dataclasses to plain JSON and back: how commands and events are kept.

Moments become ISO 8601 in UTC, days and hours of a day ISO 8601, amounts text, enums their values, tuples and
sets lists. A field left at its default is not written, and one not written is its default: so a newer version
reads what an older one kept.
"""

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

_T = TypeVar("_T")
_KNOWN: dict[type, dict[str, Any]] = {}


def to_plain(value: Any) -> Any:
    """The value as JSON has it. Raises TypeError for one that has no plain form."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            each.name: to_plain(getattr(value, each.name))
            for each in fields(value)
            if getattr(value, each.name) != _default(each)
        }
    match value:
        case Enum():
            return value.value
        case None | bool() | int() | str():
            return value
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date() | time():
            return value.isoformat()
        case Decimal():
            return str(value)
        case tuple() | list():
            return [to_plain(each) for each in value]
        case frozenset():
            return sorted(to_plain(each) for each in value)
        case Mapping():
            return {str(key): to_plain(each) for key, each in value.items()}
    raise TypeError(f"{type(value).__name__} has no plain form")


def from_plain(kind: type[_T], data: Mapping[str, Any]) -> _T:
    """The dataclass kept as `data`; keys it does not know are passed over."""
    hints = _hints(kind)
    given = {name: _read(hint, data[name]) for name, hint in hints.items() if name in data}
    return kind(**given)


def _hints(kind: type) -> dict[str, Any]:
    """The types of a dataclass's fields, resolved once: to resolve them is slow."""
    if kind not in _KNOWN:
        hints = get_type_hints(kind)
        _KNOWN[kind] = {each.name: hints[each.name] for each in fields(kind)}
    return _KNOWN[kind]


def _default(each: Field[Any]) -> object:
    return each.default_factory() if each.default_factory is not MISSING else each.default


def _read(hint: Any, value: Any) -> Any:
    origin, inner = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        present = [each for each in inner if each is not NoneType]
        return None if value is None else _read(present[0], value)
    if origin is tuple:
        return tuple(_read(inner[0], each) for each in value)
    if origin is frozenset:
        return frozenset(_read(inner[0], each) for each in value)
    if origin is not None or hint is Any:
        return value
    if is_dataclass(hint) and isinstance(hint, type):
        return from_plain(hint, value)
    if issubclass(hint, datetime):
        return datetime.fromisoformat(value)
    if issubclass(hint, date | time):
        return hint.fromisoformat(value)
    return hint(value) if issubclass(hint, Enum | Decimal) else value
