"""What was read is kept, in a turn; what it concerns is planned anew in the same one."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.linking import Replan
from bot.shop.columns import Kind
from bot.shop.fields import Setting
from cases.company import Company
from storage.accounts import AccountGiven
from storage.handed_in import Change, Kept
from storage.purchases import PurchaseGiven
from storage.store import Store
from storage.turn import Turn

Given = AccountGiven | PurchaseGiven
_CHANGED = {Change.CREATED, Change.UPDATED}


def setting_of(company: Company, now: datetime) -> Setting:
    """What a shop's checks are told: its day, its country."""
    return Setting(now.astimezone(ZoneInfo(company.zone)).date(), company.jurisdiction.country)


@dataclass(frozen=True, slots=True)
class Keeping:
    """Keeps customers and purchases. Without `write` it only tells what would become of them."""

    store: Store
    now: Callable[[], datetime]
    replan: Replan
    write: bool = True

    def keep(self, kind: Kind, given: Sequence[Given]) -> list[Kept]:
        """What became of each, in order; all of it in one transaction.

        Raises:
            storage.errors.Unavailable: nothing was done.
        """
        now = self.now()
        with self._turn() as unit:
            kept = self._kept(unit, kind, given, now)
            persons = {person for one in kept if one.change in _CHANGED for person in one.persons}
            if self.write:
                for person in sorted(persons):
                    self.replan(unit, person, now)
        return kept

    def _turn(self) -> AbstractContextManager[Turn]:
        return self.store.turn() if self.write else self.store.look()

    def _kept(self, unit: Turn, kind: Kind, given: Sequence[Given], now: datetime) -> list[Kept]:
        if kind is Kind.CUSTOMERS:
            accounts = [one for one in given if isinstance(one, AccountGiven)]
            return unit.shop.keep_accounts(accounts, now, write=self.write)
        purchases = [one for one in given if isinstance(one, PurchaseGiven)]
        return unit.shop.keep_purchases(purchases, now, write=self.write)
