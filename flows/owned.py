"""What the person is known to have bought here, as far as a form may offer it."""

from dataclasses import dataclass
from datetime import date

from cases.warranty import Goods


@dataclass(frozen=True, slots=True)
class Owned:
    """One purchase of a person whose account is linked. Days are local ones of the shop; `reference` of the
    order or invoice, or ""."""

    product: str
    goods: Goods
    bought_on: date
    delivered_on: date | None = None
    reference: str = ""

    @property
    def covered_from(self) -> date:
        """The day of delivery, or of purchase where that is all that is known."""
        return self.delivered_on or self.bought_on


def same_product(purchases: tuple[Owned, ...], words: str) -> Owned | None:
    """The purchase that the words name; of two alike the newest, and None where different ones fit."""
    named = words.casefold().strip()
    exact = [one for one in purchases if one.product.casefold() == named]
    alike = exact or [one for one in purchases if named and named in one.product.casefold()]
    if len({one.product.casefold() for one in alike}) != 1:
        return None
    return max(alike, key=lambda one: one.bought_on)
