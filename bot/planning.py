"""What is planned for a person is made again from what they bought, whenever that changes.

Called in the turn that links them, keeps a purchase, or tells an occasion: what falls next is then planned.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from aftersales.knowledge import Bought
from aftersales.leap import celebrated_on
from aftersales.occasion import Occasion, Of
from aftersales.planning import Fallen, planned
from aftersales.rules import Rules
from bot.occasion_rules import rules_of
from cases.company import Company
from cases.warranty import warranty
from storage.plans import Plan
from storage.purchases import Purchase
from storage.turn import Turn


@dataclass(frozen=True, slots=True)
class Planner:
    """For one company."""

    company: Company
    rules: Rules

    def replan(self, unit: Turn, customer_id: int, now: datetime) -> None:
        """The person's pending plans are what follows from their purchases as they are now; what is done
        stays done. `now` aware. Somebody linked to nothing has none."""
        before = unit.sale.plans_of(customer_id)
        bought = [self.known(one) for one in unit.shop.purchases_of(customer_id)]
        wanted = [
            Plan(customer_id, each.occasion, each.about, each.day, each.due_at)
            for each in planned(bought, over_of(before), self.rules, now)
        ]
        unit.sale.replan(customer_id, [*wanted, *self._birthdays(unit, customer_id, before, now)])

    def known(self, purchase: Purchase) -> Bought:
        """What the occasions need to know of a purchase. Of used goods a longer guarantee may have been
        agreed upon than the law's: its end is not known."""
        since = purchase.delivered_on or purchase.bought_on
        covered = warranty(self.company, purchase.goods, since)
        return Bought(
            purchase.id,
            purchase.bought_on,
            purchase.delivered_on,
            purchase.service_months,
            purchase.ready_on,
            None if covered.at_least else covered.covered_until,
        )

    def birthday(self) -> Occasion | None:
        """The occasion that an index finds; None where the company wants none."""
        return next((each for each in self.rules.occasions.values() if each.of is Of.BIRTHDAY), None)

    def _birthdays(self, unit: Turn, customer_id: int, before: list[Plan], now: datetime) -> list[Plan]:
        """Today's, for who comes in the middle of the day; and those put off, as long as they are theirs."""
        birthday = self.birthday()
        if birthday is None:
            return []
        waiting = [plan.day for plan in before if plan.occasion == birthday.name and not plan.done_at]
        days = {self.rules.today(now), *waiting}
        return [
            Plan(customer_id, birthday.name, 0, day, self.rules.opening(birthday, day))
            for day in sorted(days)
            if unit.sale.is_born_on(customer_id, celebrated_on(day, self.rules.leap))
        ]


def planner_of(company: Company) -> Planner:
    """The planner of a company as it is."""
    return Planner(company, rules_of(company))


def over_of(plans: Iterable[Plan]) -> list[Fallen]:
    """Those that were told or let go."""
    return [Fallen(plan.occasion, plan.about, plan.day, plan.outcome or "") for plan in plans if plan.done_at]
