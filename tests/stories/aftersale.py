"""A shop and its customer for the stories: bought, linked, agreed, and the tick of occasions over a talk."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from aftersales.consent import Consent, Purpose
from aftersales.occasion import Occasion
from aftersales.occasions import DECLARED
from bot.occasion_rules import rules_of
from bot.occasions import Occasions
from bot.planning import Planner
from locales import Catalogue
from storage.accounts import AccountGiven
from storage.consents import Proof
from storage.outgoing import OutboxRow
from storage.plans import Plan
from storage.purchases import PurchaseGiven
from tests.stories.talk import BOT, Talk
from tests.stories.timekeeping import Here

NEWS = 8  # the number of the bot that may advertise
_numbers = count(1)


@dataclass
class AfterSale:
    """What a talk's person bought, and what they are told of it."""

    talk: Talk
    declared: Sequence[Occasion] = DECLARED
    news_id: int | None = NEWS
    account: str = field(default_factory=lambda: f"C{next(_numbers)}")
    sent: list[OutboxRow] = field(default_factory=list)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.talk.company.zone)

    @property
    def planner(self) -> Planner:
        return Planner(self.talk.company, rules_of(self.talk.company, self.declared, surveys=False))

    @property
    def occasions(self) -> Occasions:
        catalogue = Catalogue(self.talk.company.zone)
        return Occasions(
            self.talk.store,
            BOT,
            self.planner,
            catalogue,
            Here(),
            lambda: self.talk.now,
            lambda: None,
            self.news_id,
        )

    def links(self, *, birthday: str = "", news: bool = False) -> int:
        """The person is a customer of the shop, and linked; with `news`, in the other bot too."""
        talk = self.talk
        with talk.store.turn() as unit:
            unit.shop.keep_accounts([AccountGiven(self.account, {"birthday": birthday or None})], talk.now)
            person = unit.agreements.arrive(BOT, talk.chat, talk.language, talk.now)
            if news:
                unit.agreements.arrive(NEWS, talk.chat, talk.language, talk.now)
            unit.shop.link(unit.shop.account(self.account).id, person, talk.now)
            self.planner.replan(unit, person, talk.now)
        return person

    def buys(self, product: str = "Rentadora Sorell", number: str = "", **facts) -> int:
        """The shop hands a purchase in, or changes one; its row id. It is bought today unless told."""
        talk, number = self.talk, number or f"P{next(_numbers)}"
        bought = {"product": product, "bought_on": self.today, **facts}
        with talk.store.turn() as unit:
            (kept,) = unit.shop.keep_purchases([PurchaseGiven(number, self.account, bought)], talk.now)
            for person in kept.persons:
                self.planner.replan(unit, person, talk.now)
        with talk.store.look() as unit:
            mine = unit.shop.purchases_of(self.person) if kept.persons else []
            return next((one.id for one in mine if one.number == number), 0)

    def agrees(self, *purposes: Purpose, given: bool = True) -> None:
        proof = Proof("words", self.talk.language, NEWS, 1, "button")
        with self.talk.store.turn() as unit:
            for purpose in purposes:
                unit.agreements.note(self.talk.chat, Consent(purpose, given, self.talk.now), proof)

    @property
    def today(self) -> date:
        return self.talk.now.astimezone(self.zone).date()

    @property
    def person(self) -> int:
        with self.talk.store.look() as unit:
            return unit.sale.person(self.talk.chat)

    def plans(self) -> list[Plan]:
        with self.talk.store.look() as unit:
            return unit.sale.plans_of(self.person)

    def outcomes(self, occasion: str) -> list[str | None]:
        """What became of each time it fell, in order of its days."""
        return [
            plan.outcome
            for plan in sorted(self.plans(), key=lambda plan: plan.day)
            if plan.occasion == occasion
        ]

    def ticks(self) -> str:
        """Look for what is due, and deliver; what is heard, in either bot."""
        asyncio.run(self.occasions.look())
        heard = self._news() + self.talk.hears()
        asyncio.run(self.occasions.look())
        assert not self._news() + self.talk.hears(), "what is due is done once"
        return heard

    def _news(self) -> str:
        store, said = self.talk.store, []
        while rows := store.claim_due(NEWS, self.talk.now + timedelta(minutes=1)):
            for row in rows:
                store.mark_sent([(row, row.id)], self.talk.now)
                self.sent.append(row)
                said.append(row.payload["text"])
        return "\n".join(said)

    def until(self, local: str) -> str:
        """Let time pass until that moment of the company's; what is heard then, by one look."""
        self.talk.now = datetime.fromisoformat(local).replace(tzinfo=self.zone).astimezone(UTC)
        return self.ticks()

    def lives(self, until: str, every: timedelta = timedelta(hours=3)) -> list[tuple[datetime, str]]:
        """Let time pass with a look every so often: when something was heard (local), and what."""
        end = datetime.fromisoformat(until).replace(tzinfo=self.zone).astimezone(UTC)
        heard = []
        while self.talk.now < end:
            self.talk.now = min(self.talk.now + every, end)
            if said := self.ticks():
                heard.append((self.talk.now.astimezone(self.zone), said))
        return heard
