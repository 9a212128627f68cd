"""Time for the stories: the ticks of a running bot over a talk, as often as wanted, without sleeping."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.casework import Casework
from bot.dues import Dues
from bot.errands import Errands
from bot.issuing import Issuing
from bot.papers import Papermaker, want_papers
from bot.teller import Teller, all_of
from bot.vigilance import keep_alerts
from cases import commands as c
from cases.alerts import AlertKind
from cases.case import Case
from cases.clock import LegalClock
from cases.commands import Command
from cases.decision import Offer, Result
from cases.quiet import MessagingHours
from cases.rules import Rules
from cases.status import By
from cases.taxonomy import Remedy
from locales import Catalogue
from storage.errands import Errand
from storage.requests import Request
from tests.cases.lives import ASSESSED, a_decision
from tests.stories.life import AGENT, SUPERVISOR
from tests.stories.talk import BOT, Talk


class Here:
    """Works at once, where it is asked."""

    async def run(self, work: Callable):
        return work()


@dataclass
class Time:
    """The ticks of one bot, and the house that works the talk's cases."""

    talk: Talk
    now: Callable[[], datetime] | None = None
    logged: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.talk.tells = (want_papers, keep_alerts)
        self.now = self.now or (lambda: self.talk.now)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.talk.company.zone)

    @property
    def rules(self) -> Rules:
        return Rules(LegalClock(self.talk.company), self.talk.company)

    @property
    def teller(self) -> Teller:
        return Teller(Catalogue(self.talk.company.zone), self.talk.company)

    @property
    def casework(self) -> Casework:
        return Casework(self.rules, all_of(self.teller, want_papers, keep_alerts))

    @property
    def dues(self) -> Dues:
        hours = MessagingHours.of(self.talk.company)
        return Dues(self.talk.store, self.casework, self.teller, hours, Here(), self.now, lambda: None)

    @property
    def errands(self) -> Errands:
        rules, store = self.rules, self.talk.store
        papermaker = Papermaker(rules.company, rules.clock, Catalogue(rules.company.zone), lambda: "reclama")
        issuing = Issuing(store, papermaker, self.casework, Here(), self.now, lambda: None)
        doers = {Errand.PAPER: issuing.issue, Errand.ARRIVED: issuing.note_arrival}
        return Errands(store, BOT, Here(), self.now, doers)

    def ticks(self) -> str:
        """Look for what is due, deliver, note what arrived, until nothing happens; what the customer hears."""
        heard = []
        while True:
            asyncio.run(self.dues.look())
            asyncio.run(self.errands.look())
            if not (said := self.talk.hears()):
                return "\n".join(heard)
            heard.append(said)

    def passes(self, **span: float) -> str:
        """Let so much time pass; what is heard. The ticks come more often than needed."""
        self.talk.later(**span)
        said = self.ticks()
        assert self.ticks() == "", "what is due is done once"
        return said

    def until(self, local: str) -> str:
        """Let time pass until that moment of the company's."""
        moment = datetime.fromisoformat(local).replace(tzinfo=self.zone).astimezone(UTC)
        assert moment > self.talk.now, f"{local} is over"
        return self.passes(seconds=(moment - self.talk.now).total_seconds())

    def at(self, moment: datetime) -> str:
        return self.passes(seconds=(moment - self.talk.now).total_seconds())

    def case(self, folio: str) -> Case:
        with self.talk.store.look() as unit:
            file = unit.read_case(folio)
        assert file is not None
        assert file.case is not None
        return file.case

    def case_of_talk(self) -> Case:
        """The newest case of the talk's person."""
        with self.talk.store.look() as unit:
            record, *_ = unit.cases_of(self.talk.chat)
        return self.case(record.folio)

    def does(self, folio: str, command: Command, by: By = AGENT) -> str:
        """A move of the house; what the customer hears of it."""
        with self.talk.store.turn() as unit:
            self.casework.work(unit, folio, command, by, self.talk.now)
        return self.ticks()

    def decides(self, folio: str) -> str:
        for command in (ASSESSED, c.Investigate("la nota del taller"), c.Note("corretja trencada")):
            self.does(folio, command)
        repair = Offer(Remedy.REPAIR, self.rules.clock.today(self.talk.now) + timedelta(days=30))
        decision = a_decision(self.case(folio), Result.UPHELD, self.rules, offers=(repair,))
        self.does(folio, c.Propose(decision))
        return self.does(folio, c.Communicate(), SUPERVISOR)

    def alerts(self) -> dict[AlertKind, Request]:
        """What the house is told and nobody has taken."""
        return {call.kind: call for call in self.talk.store.open_calls(BOT)}
