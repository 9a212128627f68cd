"""An agreement of 24 months is asked for again, once; where nobody answers within 30 days it has ended.

The law asks this of calls (LGDCU art. 62.1), the house of all (`law.md` (e) 9). The question is put in the
hours in which what comes after the sale is sent, and never beside an open case.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from aftersales.consent import RENEWED_EVERY, Purpose, renewal_due
from aftersales.hours import SendHours
from aftersales.outcome import SENT
from bot.log import logger
from bot.relations import Relations
from bot.saying import Place, Speaker
from bot.workers import Workers
from cases.clock import LegalClock
from flows.effects import Say
from flows.moment import Moment
from flows.preferring import asking
from flows.text import text
from storage.consents import Aged
from storage.outgoing import Priority
from storage.plans import Plan
from storage.store import Store
from storage.turn import Turn

_log = logger("renewals")


@dataclass(frozen=True, slots=True)
class Renewals:
    """For the bot of the relations, in which advertising is. `wake` is for its courier."""

    store: Store
    relations: Relations
    clock: LegalClock
    hours: SendHours
    workers: Workers
    now: Callable[[], datetime]
    wake: Callable[[], None]

    async def look(self) -> None:
        """Ask whoever is due now; the next look goes on.

        Raises:
            storage.errors.Unavailable: the next look goes on.
        """
        now = self.now()
        if not self.hours.allow(now):
            return
        due = await self.workers.run(partial(self._due, now))
        asked = [await self.workers.run(partial(self.ask, one, now)) for one in due]
        if any(asked):
            _log.info("asked again", agreements=sum(asked))
            self.wake()

    def _due(self, now: datetime) -> list[Aged]:
        with self.store.look() as unit:
            return unit.agreements.aged(self.relations.bot_id, now - RENEWED_EVERY)

    def ask(self, one: Aged, now: datetime) -> bool:
        """Put one question, in a turn of its own; False where it was put, or has to wait for a case."""
        with self.store.turn() as unit:
            unit.dialogue(self.relations.bot_id, one.chat_id)  # held: of many replicas one asks
            moment = self._moment(unit, one, now)
            plan = self._plan(one, now)
            put = any(known.key == plan.key for known in unit.sale.plans_of(one.customer_id))
            due = renewal_due(moment.relation.consents, one.purpose, now)
            if put or not due or moment.relation.busy or moment.relation.suppressed:
                return False
            unit.sale.plan([plan])
            unit.sale.done(plan, SENT, now)
            self._post(unit, one, moment)
        return True

    def _moment(self, unit: Turn, one: Aged, now: datetime) -> Moment:
        moment = Moment(now, self.relations.company, self.clock, "", client_language=one.language)
        return self.relations.known(moment, unit, one.chat_id, one.language)

    def _plan(self, one: Aged, now: datetime) -> Plan:
        """The row by which it is asked once: done as soon as it is there."""
        day = (one.given_at + RENEWED_EVERY).astimezone(ZoneInfo(self.relations.company.zone)).date()
        return Plan(one.customer_id, renewal_of(one.purpose), 0, day, now)

    def _post(self, unit: Turn, one: Aged, moment: Moment) -> None:
        relations, purpose = self.relations, text(f"purpose.{one.purpose.value}")
        says = [Say(text("renewal.intro", purpose=purpose)), asking(one.purpose, moment)]
        speaker = Speaker(relations.catalogue, one.language, moment.now)
        for message in speaker.messages(says, Place(relations.bot_id, one.chat_id)):
            unit.enqueue(replace(message, priority=Priority.REMINDER), moment.now)


def renewal_of(purpose: Purpose) -> str:
    """The name under which the question about a purpose is kept among the plans."""
    return f"renewal_{purpose.value}"
