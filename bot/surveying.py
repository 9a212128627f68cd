"""Asks people how well they were served, once for each case and each delivery, and reminds them once.

After the end of a case only (L10 art. 18.2), in the hours of what comes after the sale, and not at the wrong
moment: while a case is open, something is half told, or a person of the house has the conversation. The
schedule is the table of the surveys itself: plans are made again with a person's purchases, and a case knows
nothing of the person's others.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from aftersales.right_moment import Caps, MessageClass, hindrance
from aftersales.survey import SurveyKind, first_due, is_late, put_off, reminder_due
from bot.casework import Tell
from bot.log import logger
from bot.occasion_rules import hours_of
from bot.saying import Place, Speaker
from bot.workers import Workers
from cases.asking_how import may_ask_how
from cases.company import Company
from cases.happened import Entry
from cases.taxonomy import Language
from flows.declared.survey import question
from flows.dialogue import Dialogue
from flows.responding import NO_SURVEYS
from locales import Catalogue
from storage.casefile import CaseFile
from storage.errors import Unavailable
from storage.outgoing import Priority
from storage.purchases import Purchase
from storage.store import Store
from storage.surveys import SurveyRow
from storage.turn import Turn

_PAGE = 100
_UNWANTED = "unwanted"
_log = logger("surveys")


def plan_surveys(company: Company) -> Tell:
    """A case that ended is asked about a day later (`bot.casework.Tell`); one chat is one person's."""
    hours = hours_of(company)

    def plan(unit: Turn, file: CaseFile, entries: Sequence[Entry]) -> None:
        case, record = file.case, file.record
        if case is None or case.closed_at is None or record.chat_id <= 0 or not company.survey.after_closing:
            return
        if may_ask_how(case) and any(entry.at == case.closed_at for entry in entries):
            due = first_due(case.closed_at, hours)
            unit.sale.surveys.plan(
                SurveyKind.CASE, record.id, record.customer_id, record.bot_id, record.chat_id, due
            )

    return plan


@dataclass(frozen=True, slots=True)
class Surveying:
    """For one bot and company. `wake` tells the courier of something to deliver."""

    store: Store
    bot_id: int
    company: Company
    catalogue: Catalogue
    workers: Workers
    now: Callable[[], datetime]
    wake: Callable[[], None]

    async def look(self) -> None:
        """Ask and remind everybody whose time has come; outside the hours nobody.

        Raises:
            storage.errors.Unavailable: the next look goes on.
        """
        now = self.now()
        if not hours_of(self.company).allow(now):
            return
        sent = 0
        failed: set[int] = set()
        while rows := [row for row in await self.workers.run(self._due) if row.survey.id not in failed]:
            for row in rows:
                try:
                    sent += await self.workers.run(partial(self.do, row, now))
                except Unavailable:
                    raise
                except Exception as error:  # noqa: BLE001 - one person's must not stop the others
                    failed.add(row.survey.id)
                    _log.error("could not ask", survey=row.survey.id, exc_info=error)
        if sent:
            _log.info("asked how well they were served", people=sent)
            self.wake()

    def _due(self) -> list[SurveyRow]:
        with self.store.look() as unit:
            return unit.sale.surveys.due(self.bot_id, self.now(), _PAGE)

    def do(self, row: SurveyRow, now: datetime) -> bool:
        """Ask, remind, or put off, in one turn; whether something was sent."""
        with self.store.turn() as unit:
            return self._ask(unit, row, now)

    def after_delivery(
        self,
        unit: Turn,
        customer_id: int,
        purchase: Purchase,
        place: Place,
        language: Language,
        now: datetime,
    ) -> None:
        """Ask about a delivery, in the turn of the occasion (`bot.occasions.Survey`), or put it off."""
        row = unit.sale.surveys.plan(
            SurveyKind.DELIVERY, purchase.id, customer_id, place.bot_id, place.chat_id, now
        )
        if row.asked_at is None:
            self._ask(unit, row, now, language)

    def _ask(self, unit: Turn, row: SurveyRow, now: datetime, language: Language | None = None) -> bool:
        surveys, hours = unit.sale.surveys, hours_of(self.company)
        dialogue = unit.dialogue(row.bot_id, row.chat_id)
        if unit.known_of(row.chat_id).get(NO_SURVEYS):
            surveys.move(row, None, outcome=_UNWANTED)
            return False
        if why := self._hindrance(unit, row, dialogue, now):
            later = put_off(row.asked_at or row.since, now, hours)
            surveys.move(row, later, outcome=None if later or row.asked_at else why)
            return False
        is_first = row.asked_at is None
        noted = {"asked_at": now} if is_first else {"reminded_at": now}
        if not surveys.move(row, reminder_due(now, hours) if is_first else None, **noted):
            return False
        self._say(unit, row, dialogue, dialogue.language or language or self.company.languages[0], now)
        return True

    def _hindrance(self, unit: Turn, row: SurveyRow, dialogue: Dialogue, now: datetime) -> str | None:
        """Why not now; None: now."""
        if is_late(row.asked_at or row.since, now):
            return "late"
        known = unit.sale.circumstances(row.customer_id, row.chat_id, now)
        found = hindrance(known, MessageClass.SURVEY, now, Caps())
        if found is not None:
            return found.value
        if dialogue.is_telling:
            return "telling"
        if unit.desk(row.bot_id).takeover(row.chat_id):
            return "talking"
        if row.survey.kind is SurveyKind.CASE:
            file = unit.read_case(unit.sale.surveys.folio(row))
            if file is None or file.case is None or not may_ask_how(file.case):
                return "not_ended"
        return None

    def _say(self, unit: Turn, row: SurveyRow, dialogue: Dialogue, language: Language, now: datetime) -> None:
        said = question(row.survey, unit.sale.surveys.folio(row), again=row.asked_at is not None)
        place = Place(row.bot_id, row.chat_id)
        for message in Speaker(self.catalogue, language, now).messages([said], place):
            told = replace(message, priority=Priority.REMINDER, message_class=MessageClass.SURVEY)
            unit.enqueue(told, now)
        unit.sale.touch(row.customer_id, MessageClass.SURVEY, f"survey_{row.survey.kind.value}", now)
        unit.keep_dialogue(row.bot_id, row.chat_id, replace(dialogue, survey=row.survey.id), now)
