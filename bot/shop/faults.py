"""What is wrong with something handed in: which field, a code, and what is allowed, in plain words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

WORDS: Mapping[str, str] = {  # what was wrong, by code
    "missing": "it is missing",
    "empty": "it is empty",
    "too_long": "it is too long",
    "not_a_text": "it is empty, or no text on one line",
    "not_a_day": "it is not a day",
    "no_such_day": "there is no such day in the calendar",
    "in_future": "it lies in the future",
    "too_far": "it lies too far in the future",
    "too_old": "it lies too far in the past",
    "delivered_first": "the delivery lies before the purchase",
    "ready_first": "it was ready before it was bought",
    "not_a_phone": "it is not a telephone number that may be in use",
    "not_an_email": "it is not an e-mail address",
    "not_offered": "it is none of the words",
    "not_an_amount": "it is not an amount",
    "not_a_number": "it is not a whole number",
    "out_of_range": "it is too small or too large",
    "unknown_field": "there is no such field",
    "unknown_customer": "no customer has this number",
    "not_an_object": "it is not an object with fields",
    "not_a_row": "it is not a row of this table",
    "unreadable": "the line cannot be read",
}
_OF_PYDANTIC: Mapping[str, str] = {
    "missing": "missing",
    "extra_forbidden": "unknown_field",
    "string_type": "not_a_text",
    "string_unicode": "not_a_text",
    "string_too_short": "empty",
    "string_too_long": "too_long",
    "literal_error": "not_offered",
    "int_type": "not_a_number",
    "greater_than_equal": "out_of_range",
    "less_than_equal": "out_of_range",
    "model_type": "not_an_object",
    "dict_type": "not_an_object",
    "model_attributes_type": "not_an_object",
}
_AMOUNTS = ("decimal_", "finite_number", "is_instance_of")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong. `field` is "" for the whole; `allowed` completes "Allowed: …"."""

    field: str
    code: str
    allowed: str

    @property
    def wrong(self) -> str:
        """What is wrong, in words."""
        return WORDS[self.code]


def fault(code: str) -> PydanticCustomError:
    """The error that a check of a field raises, by a code of `WORDS`."""
    return PydanticCustomError(code, "{code}", {"code": code})


def faults_of(error: ValidationError, allowed: Mapping[str, str]) -> tuple[Fault, ...]:
    """Every fault, once; `allowed` by field, and under "" for the whole."""
    found = (_fault(details, allowed) for details in error.errors(include_url=False, include_input=False))
    return tuple(dict.fromkeys(found))


def _fault(details: ErrorDetails, allowed: Mapping[str, str]) -> Fault:
    code = _code(details)
    place: tuple[Any, ...] = details["loc"]
    field = str(place[0])[:80] if place else ""
    if code == "unknown_field":
        return Fault(field, code, ", ".join(name for name in allowed if name))
    return Fault(field, code, allowed.get(field, ""))


def _code(details: ErrorDetails) -> str:
    kind = details["type"]
    if kind in WORDS and kind not in _OF_PYDANTIC:
        return kind
    if kind.startswith(_AMOUNTS):
        return "not_an_amount"
    return _OF_PYDANTIC.get(kind, "not_a_text")
