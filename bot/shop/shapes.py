"""The shape of a customer and of a purchase as the shop hands them in: by file and over HTTP the same.

Days, words and amounts as in the documentation (`docs/importing.md`); what files write otherwise is read by
`bot.shop.cells` first. A field left out stays as it is known, null forgets it.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.shop.faults import Fault, fault, faults_of
from bot.shop.fields import (
    Amount,
    AnnouncedDay,
    Birthday,
    Email,
    Line,
    Number,
    PastDay,
    Phone,
    Setting,
    Short,
)
from storage.accounts import AccountGiven
from storage.purchases import PurchaseGiven

_A_DAY = "a day such as 2026-03-31, in a file also 31/03/2026"


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
