"""What a person is told after the sale, and what follows from each button: `aftersales.occasions` in words.

What promotes begins with its label and the legal name, and ends with the way out (`law.md` (e) 4).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from aftersales.occasion import Occasion, Of
from aftersales.occasions import ARRIVED, NOT_ARRIVED
from aftersales.right_moment import CONSENT_FOR
from cases.company import Company
from cases.taxonomy import ServiceKind, Topic
from flows.effects import Say
from flows.replies import Replied
from flows.text import Button, Keyboard, text
from flows.wishes import OptedOut


@dataclass(frozen=True, slots=True)
class Thing:
    """What it is about, `product` in the shop's words; days local. `covered`: the last of the guarantee."""

    about: int = 0
    product: str = ""
    bought: date | None = None
    covered: date | None = None


@dataclass(frozen=True, slots=True)
class Begins:
    """The form that a reply begins, what is known of the thing filled in, and `slot` answered by `value`."""

    flow: str
    slot: str
    value: str


FOLLOWS: Mapping[str, Begins | None] = {  # by reply; None: it is noted, with thanks
    ARRIVED: None,
    NOT_ARRIVED: Begins("complaint", "topic", Topic.DELIVERY),
    "usage": Begins("service", "service_kind", ServiceKind.USAGE),
    "visit": Begins("service", "service_kind", ServiceKind.MAINTENANCE),
    "defect": Begins("complaint", "topic", Topic.PRODUCT_DEFECT),
}


def told(occasion: Occasion, thing: Thing, company: Company, *, late: bool = False) -> Say:
    """The message. `late`: the day itself is over."""
    said = text(
        f"occasion.{_wording(occasion, late=late)}",
        product=thing.product,
        bought=thing.bought or date.min,
        covered=thing.covered or date.min,
        company=company.name,
    )
    if occasion.message_class in CONSENT_FOR:
        advertising = text("occasion.advertising", legal_name=company.legal_name, said=said)
        return Say(advertising, ((Button(text("button.opt_out"), OptedOut()),),), apart=True)
    return Say(said, _replies(occasion, thing), apart=True)


def _wording(occasion: Occasion, *, late: bool) -> str:
    """A greeting that holidays put off does not speak of today."""
    return f"{occasion.name}_late" if late and occasion.of is Of.BIRTHDAY else occasion.name


def _replies(occasion: Occasion, thing: Thing) -> Keyboard:
    return tuple(
        (Button(text(f"reply.{reply}"), Replied(occasion.name, thing.about, reply)),)
        for reply in occasion.replies
    )
