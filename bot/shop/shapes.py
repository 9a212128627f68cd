"""The shape of a customer and of a purchase as the shop hands them in: by file and over HTTP the same.

Days, words and amounts as in the documentation (`docs/importing.md`); what files write otherwise is read by
`bot.shop.cells` first. A field left out stays as it is known, null forgets it.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    ValidationInfo,
    WithJsonSchema,
    model_validator,
)

from bot.shop.contacts import email, phone
from bot.shop.faults import Fault, fault, faults_of
from storage.accounts import AccountGiven
from storage.purchases import PurchaseGiven

_OLDEST = date(1970, 1, 1)
_AHEAD = timedelta(days=366)  # a delivery or a repair may be announced
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH_AND_DAY = re.compile(r"\d\d-\d\d")
_BREAKS = frozenset({"Cc", "Zl", "Zp"})
_LOST = "\ufffd"  # what stands for a character that could not be read
_A_DAY = "a day such as 2026-03-31, in a file also 31/03/2026"


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


class HandedIn(BaseModel):
    """A thing handed in; a field it does not know is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Customer(HandedIn):
    """A customer of the shop. The year of a birthday is not kept."""

    customer_id: Number = Field(description="the shop's own number for the customer, up to 100 characters")
    name: Line | None = Field(None, description="a name of up to 200 characters, on one line")
    phone: Phone | None = Field(
        None, description="a telephone number such as +34 612 34 56 78; without prefix of the shop's country"
    )
    email: Email | None = Field(None, description="an e-mail address such as anna@example.cat")
    language: Literal["ca", "es", "it"] | None = Field(None, description="ca, es, it")
    birthday: Birthday | None = Field(
        None, description="day and month as 03-31 (month first), in a file also 31/03, or a whole date"
    )


class Purchase(HandedIn):
    """Something a customer bought."""

    purchase_id: Number = Field(description="the shop's own number for the purchase, up to 100 characters")
    customer_id: Number = Field(description="the number of a customer who was handed in before")
    product: Line = Field(description="what was bought, as customers call it, up to 200 characters")
    order_reference: Short | None = Field(
        None, description="the number on the order or the invoice, up to 60 characters"
    )
    goods: Literal["new", "digital", "second_hand"] | None = Field(
        None, description="new, digital, second_hand"
    )
    bought_on: PastDay = Field(description=f"{_A_DAY}, not in the future and not before 1970")
    delivered_on: AnnouncedDay | None = Field(
        None, description=f"{_A_DAY}, not before the purchase and within a year from now"
    )
    service_months: Annotated[int, Field(strict=True, ge=1, le=120)] | None = Field(
        None, description="months between two visits for maintenance, 1 to 120"
    )
    ready_on: AnnouncedDay | None = Field(
        None, description=f"{_A_DAY} since when it can be collected, not before the purchase"
    )
    amount: Amount | None = Field(None, description="euros from 0 to 9999999, with at most two decimals")

    @model_validator(mode="after")
    def _in_order(self) -> "Purchase":
        if self.delivered_on and self.delivered_on < self.bought_on:
            raise fault("delivered_first")
        if self.ready_on and self.ready_on < self.bought_on:
            raise fault("ready_first")
        return self


_OBJECT = "an object with the fields of the documentation"


def _allowed(shape: type[HandedIn]) -> dict[str, str]:
    texts = {name: field.description or "" for name, field in shape.model_fields.items()}
    return {**texts, "": _OBJECT}


ALLOWED: Mapping[type[HandedIn], Mapping[str, str]] = {
    shape: _allowed(shape) for shape in (Customer, Purchase)
}
_CROSSED = {"delivered_first": "delivered_on", "ready_first": "ready_on"}


def read_customer(given: object, setting: Setting) -> AccountGiven | tuple[Fault, ...]:
    """A customer to keep, or everything that is wrong with them."""
    try:
        read = Customer.model_validate(given, context=setting)
    except ValidationError as error:
        return faults_of(error, ALLOWED[Customer])
    facts = {name: getattr(read, name) for name in read.model_fields_set if name != "customer_id"}
    return AccountGiven(read.customer_id, facts)


def read_purchase(given: object, setting: Setting) -> PurchaseGiven | tuple[Fault, ...]:
    """A purchase to keep, or everything that is wrong with it."""
    try:
        read = Purchase.model_validate(given, context=setting)
    except ValidationError as error:
        return tuple(map(_placed, faults_of(error, ALLOWED[Purchase])))
    facts: dict[str, Any] = {name: getattr(read, name) for name in read.model_fields_set}
    del facts["purchase_id"], facts["customer_id"]
    if "order_reference" in facts:
        facts["reference"] = facts.pop("order_reference")
    if facts.get("amount") is not None:
        facts["amount"] = f"{facts['amount']:.2f}"
    if facts.get("goods", "new") is None:
        facts["goods"] = "new"
    return PurchaseGiven(read.purchase_id, read.customer_id, facts)


def contradiction(code: str) -> Fault:
    """The fault of a purchase that only what is known of it, or of its customer, shows."""
    field = _CROSSED.get(code, "customer_id")
    return Fault(field, code, ALLOWED[Purchase][field])


def _placed(found: Fault) -> Fault:
    return contradiction(found.code) if found.code in _CROSSED else found
