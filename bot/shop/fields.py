"""The fields of what the shop hands in: what each may hold, and the code of what it may not."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    StringConstraints,
    ValidationInfo,
    WithJsonSchema,
)

from bot.shop.contacts import email, phone
from bot.shop.faults import fault

_OLDEST = date(1970, 1, 1)
_AHEAD = timedelta(days=366)  # a delivery or a repair may be announced
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH_AND_DAY = re.compile(r"\d\d-\d\d")
_BREAKS = frozenset({"Cc", "Zl", "Zp"})
_LOST = "\ufffd"  # what stands for a character that could not be read


@dataclass(frozen=True, slots=True)
class Setting:
    """What checks are told: the day it is where the shop is, and the country whose numbers need no prefix."""

    today: date
    country: str


def _one_line(value: str) -> str:
    lines = not value.isprintable() and any(unicodedata.category(each) in _BREAKS for each in value)
    if lines or _LOST in value:
        raise fault("not_a_text")
    return value


def _number(value: object) -> object:
    """Shops count their customers: a whole number is its digits."""
    return str(value) if type(value) is int else value


def _day(value: object) -> object:
    if type(value) is date:
        return value
    if not (isinstance(value, str) and _ISO.fullmatch(value.strip())):
        raise fault("not_a_day")
    try:
        return date.fromisoformat(value.strip())
    except ValueError:
        raise fault("no_such_day") from None


def _past(value: date, info: ValidationInfo) -> date:
    if value > _setting(info).today:
        raise fault("in_future")
    if value < _OLDEST:
        raise fault("too_old")
    return value


def _announced(value: date, info: ValidationInfo) -> date:
    if value > _setting(info).today + _AHEAD:
        raise fault("too_far")
    return value


def _birthday(value: str) -> str:
    """ "MM-DD" of "MM-DD" or of a whole date: no year is kept."""
    whole = f"2024-{value}" if _MONTH_AND_DAY.fullmatch(value) else value  # 2024: it has a 29 February
    day = _day(whole)
    assert isinstance(day, date)  # noqa: S101 - or `_day` had raised
    return f"{day:%m-%d}"


def _phone(value: str, info: ValidationInfo) -> str:
    found = phone(value, _setting(info).country)
    if found is None:
        raise fault("not_a_phone")
    return found


def _email(value: str) -> str:
    found = email(value)
    if found is None:
        raise fault("not_an_email")
    return found


def _cents(value: Decimal) -> Decimal:
    if value != round(value, 2):
        raise fault("not_an_amount")
    return value


def _not_a_truth(value: object) -> object:
    """True is no amount, though Python counts with it."""
    if isinstance(value, bool):
        raise fault("not_an_amount")
    return value


def _setting(info: ValidationInfo) -> Setting:
    assert isinstance(info.context, Setting)  # noqa: S101 - `read_customer` and `read_purchase` give it
    return info.context


_ID_SCHEMA = {"anyOf": [{"type": "string", "minLength": 1, "maxLength": 100}, {"type": "integer"}]}
Number = Annotated[
    str,
    StringConstraints(min_length=1, max_length=100),
    AfterValidator(_one_line),
    BeforeValidator(_number),
    WithJsonSchema(_ID_SCHEMA),
]
Line = Annotated[str, StringConstraints(min_length=1, max_length=200), AfterValidator(_one_line)]
Short = Annotated[str, StringConstraints(min_length=1, max_length=60), AfterValidator(_one_line)]
Phone = Annotated[str, StringConstraints(min_length=1, max_length=40), AfterValidator(_phone)]
Email = Annotated[str, StringConstraints(min_length=1, max_length=254), AfterValidator(_email)]
Birthday = Annotated[str, StringConstraints(max_length=20), AfterValidator(_birthday)]
PastDay = Annotated[date, AfterValidator(_past), BeforeValidator(_day)]
AnnouncedDay = Annotated[date, AfterValidator(_announced), BeforeValidator(_day)]
Amount = Annotated[Decimal, Field(ge=0, le=9_999_999), AfterValidator(_cents), BeforeValidator(_not_a_truth)]
