"""What is known of a person and of what they bought, as far as the occasions of it need to know."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Bought:
    """One purchase, or the first one where an occasion is of the person. Days are local ones of the shop.

    `id`: of the purchase, 0 for the person. `covered_until`: the last day of the legal guarantee, days in the
    workshop added (`cases.warranty`). `service_months`: between two maintenance visits, None for none.
    """

    id: int
    bought_on: date
    delivered_on: date | None = None
    service_months: int | None = None
    ready_on: date | None = None
    covered_until: date | None = None

    @property
    def in_use_since(self) -> date:
        """Delivered then, or bought where that is all that is known."""
        return self.delivered_on or self.bought_on
