"""The tick that tells people what falls due after the sale, each thing once, at the right moment.

The database is the schedule, as for cases (`bot/dues.py`). Each plan is looked at in a turn of its own that
holds the person's chats and the plan: whether it is still theirs, the hour, and all that stands against it;
then the message, the touch and the end of the plan are one transaction. So of many replicas, after any crash
and however the clock jumps, each is told once.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Protocol

from aftersales.occasion import Occasion
from aftersales.outcome import (
    ANSWERED,
    GONE,
    NO_CHANNEL,
    REPEATED,
    SENT,
    SWITCHED_OFF,
    LetGo,
    PutOff,
    outcome,
)
from aftersales.planning import Fallen, answered, begun, repeats
from aftersales.right_moment import CONSENT_FOR, Circumstances, MessageClass
from bot.birthdays import Birthdays
from bot.log import logger
from bot.planning import Planner, over_of
from bot.saying import Place, Speaker
from bot.workers import Workers
from cases.taxonomy import Language
from flows.declared.occasions import Thing, told
from flows.dialogue import Dialogue
from locales import Catalogue
from storage.errors import Unavailable
from storage.outgoing import Priority
from storage.plans import Plan
from storage.purchases import Purchase
from storage.reach import Reach
from storage.store import Store
from storage.turn import Turn

_PAGE = 100
_log = logger("occasions")


class Survey(Protocol):
    """Puts the question of satisfaction with a delivery, in the same turn."""

    def __call__(
        self,
        unit: Turn,
        customer_id: int,
        purchase: Purchase,
        place: Place,
        language: Language,
        now: datetime,
    ) -> None:
        """The question into the turn's outbox, and whatever row it needs."""


@dataclass(frozen=True, slots=True)
class Occasions:
    """For one company's bot for cases; `news_id` is the number of its other bot, None where there is none.

    `wake` tells the couriers of something to deliver.
    """

    store: Store
    bot_id: int
    planner: Planner
    catalogue: Catalogue
    workers: Workers
    now: Callable[[], datetime]
    wake: Callable[[], None]
    news_id: int | None = None
    survey: Survey | None = None

    async def look(self) -> None:
        """Do all that is due now, longest due first; what fails is tried again at the next look.

        Raises:
            storage.errors.Unavailable: the next look goes on.
        """
        await Birthdays(self.store, self.bot_id, self.planner, self.workers).plan(self.now())
        done = left = 0
        before: list[Plan] = []
        while (rows := await self.workers.run(partial(self._due, left))) and rows != before:
            before = rows
            for plan in rows:
                if await self._try(plan):
                    done += 1
                else:
                    left += 1
            self.wake()  # a morning of birthdays is long, and the first need not wait for the last
        if done or left:
            _log.info("looked at what falls due after the sale", looked_at=done, failed=left)

    def _due(self, skip: int) -> list[Plan]:
        with self.store.look() as unit:
            return unit.sale.due(self.now(), _PAGE, skip)

    async def _try(self, plan: Plan) -> bool:
        try:
            await self.workers.run(partial(self.do, plan))
        except Unavailable:
            raise
        except Exception as error:  # noqa: BLE001 - one plan that fails must not stop the others
            _log.error("could not tell an occasion", occasion=plan.occasion, exc_info=error)
            return False
        return True

    def do(self, plan: Plan) -> None:
        """One plan, in one turn. Done by another in the meantime is done."""
        now = self.now()
        with self.store.turn() as unit:
            places = unit.sale.places(plan.customer_id)
            held = {each: unit.dialogue(each, places[each].chat_id) for each in sorted(places)}
            if not unit.sale.hold(plan):
                return
            match self._outcome(unit, plan, places, held, now):
                case PutOff(until):
                    unit.sale.put_off(plan, until)
                    return
                case LetGo(why):
                    unit.sale.done(plan, why, now)
                case Reach() as place:
                    self._tell(unit, plan, place, held[place.bot_id], now)
            self.planner.replan(unit, plan.customer_id, now)

    def _outcome(
        self, unit: Turn, plan: Plan, places: dict[int, Reach], held: dict[int, Dialogue], now: datetime
    ) -> Reach | PutOff | LetGo:
        """Where it is told now, or why it is not."""
        occasion = self.planner.rules.occasions.get(plan.occasion)
        if occasion is None:
            return LetGo(SWITCHED_OFF)
        if plan.about and _purchase(unit, plan) is None:
            return LetGo(GONE)
        over = over_of(unit.sale.plans_of(plan.customer_id))
        if repeats(occasion, plan.about, plan.day, over):
            return LetGo(REPEATED)
        if occasion.follows and self._is_moot(unit, occasion, plan, over):
            return LetGo(ANSWERED)
        place = self._place(occasion.message_class, places)
        if place is None:
            return LetGo(NO_CHANNEL)
        known = unit.sale.circumstances(plan.customer_id, place.chat_id, now)
        known = self._seen_from(unit, known, place, held)
        decided = outcome(occasion, plan.day, known, now, self.planner.rules)
        return decided if isinstance(decided, PutOff | LetGo) else place

    def _is_moot(self, unit: Turn, occasion: Occasion, plan: Plan, over: list[Fallen]) -> bool:
        """Whether the person did already what they would be reminded of."""
        rules, asked = self.planner.rules, unit.sale.asked_for_service(plan.customer_id)
        if asked is not None and rules.today(asked) >= begun(occasion, plan.day, rules):
            return True
        return answered(occasion, plan.about, plan.day, over, rules)

    def _place(self, message_class: MessageClass, places: dict[int, Reach]) -> Reach | None:
        """What promotes has no place in the bot for cases, but where law and company allow it (LGDCU 21)."""
        if message_class not in CONSENT_FOR:
            return places.get(self.bot_id)
        if self.news_id is not None and self.news_id in places:
            return places[self.news_id]
        company = self.planner.company
        allowed = company.aftersales.promotions_in_service_chat and company.jurisdiction.country != "ES"
        return places.get(self.bot_id) if allowed else None

    def _seen_from(
        self, unit: Turn, known: Circumstances, place: Reach, held: dict[int, Dialogue]
    ) -> Circumstances:
        """With what the chats tell: a bot that was blocked, a form being filled, an operator who speaks."""
        reachable = place.gone_at is None and (known.reachable or place.bot_id != self.bot_id)
        service = held.get(self.bot_id)
        busy = service is not None and service.is_telling
        taken = unit.desk(self.bot_id).takeover(place.chat_id) is not None
        return replace(known, reachable=reachable, open_case=known.open_case or busy or taken)

    def _tell(self, unit: Turn, plan: Plan, place: Reach, dialogue: Dialogue, now: datetime) -> None:
        occasion = self.planner.rules.occasions[plan.occasion]
        company = self.planner.company
        spoken = dialogue.language or place.language
        language = spoken if spoken in company.languages else company.languages[0]
        here, purchase = Place(place.bot_id, place.chat_id), _purchase(unit, plan)
        if occasion.survey and purchase and self.survey:
            self.survey(unit, plan.customer_id, purchase, here, language, now)
        else:
            self._say(unit, plan, occasion, purchase, here, Speaker(self.catalogue, language, now))
        unit.sale.touch(plan.customer_id, occasion.message_class, occasion.name, now)
        unit.sale.done(plan, SENT, now)

    def _say(
        self,
        unit: Turn,
        plan: Plan,
        occasion: Occasion,
        purchase: Purchase | None,
        here: Place,
        speaker: Speaker,
    ) -> None:
        promotes = occasion.message_class in CONSENT_FOR
        late = self.planner.rules.today(speaker.now) > plan.day
        said = told(occasion, self._thing(unit, plan, purchase), self.planner.company, late=late)
        for message in speaker.messages([said], here):
            priority = Priority.CAMPAIGN if promotes else Priority.REMINDER
            kept = replace(
                message, priority=priority, about=occasion.name, message_class=occasion.message_class
            )
            unit.enqueue(kept, speaker.now)

    def _thing(self, unit: Turn, plan: Plan, purchase: Purchase | None) -> Thing:
        if purchase is None:
            first = min((one.bought_on for one in unit.shop.purchases_of(plan.customer_id)), default=None)
            return Thing(bought=first)
        covered = self.planner.known(purchase).covered_until
        return Thing(purchase.id, purchase.product, purchase.bought_on, covered)


def _purchase(unit: Turn, plan: Plan) -> Purchase | None:
    """The one it is about, if it is the person's."""
    mine = unit.shop.purchases_of(plan.customer_id) if plan.about else ()
    return next((one for one in mine if one.id == plan.about), None)
