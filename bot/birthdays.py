"""The birthdays of a day become plans, found by their index: once each, whoever looks and however often.

A day that nobody looked on (the bot was down) is made up for as long as a greeting keeps.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial

from aftersales.leap import celebrated_on
from aftersales.occasion import Occasion
from bot.planning import Planner
from bot.workers import Workers
from storage.plans import Plan
from storage.store import Store

_PAGE = 200
_ONE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Birthdays:
    """Of one bot's people."""

    store: Store
    bot_id: int
    planner: Planner
    workers: Workers

    async def plan(self, now: datetime) -> None:
        """Plan those of today, and of the days before that nobody looked on.

        Raises:
            storage.errors.Unavailable: the next look goes on.
        """
        birthday, today = self.planner.birthday(), self.planner.rules.today(now)
        scanned = await self.workers.run(self._scanned)
        if birthday is None or scanned == today:
            return
        for day in self._days(birthday, scanned, today):
            for born in celebrated_on(day, self.planner.rules.leap):
                after: int | None = 0
                while after is not None:
                    after = await self.workers.run(partial(self._page, birthday, day, born, after))
            await self.workers.run(partial(self._note, day))

    def _days(self, birthday: Occasion, scanned: date | None, today: date) -> Iterator[date]:
        day = today if scanned is None or scanned > today else scanned + _ONE
        while day <= today:
            if self.planner.rules.last_day(birthday, day) >= today:
                yield day
            day += _ONE

    def _scanned(self) -> date | None:
        with self.store.look() as unit:
            return unit.sale.scanned(self.bot_id)

    def _page(self, birthday: Occasion, day: date, born: str, after: int) -> int | None:
        """Plan a page of them; the account to go on after, None at the end."""
        due = self.planner.rules.opening(birthday, day)
        with self.store.turn() as unit:
            found = unit.sale.born_on(born, after, _PAGE)
            people = sorted({one.customer_id for one in found})
            unit.sale.plan([Plan(person, birthday.name, 0, day, due) for person in people])
        return found[-1].account_id if len(found) == _PAGE else None

    def _note(self, day: date) -> None:
        with self.store.turn() as unit:
            unit.sale.note_scanned(self.bot_id, day)
