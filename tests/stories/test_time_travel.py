"""Whole lives over HTTP with the clock put forward: the bot as it ships, its clock and Telegram's together."""

import asyncio
import sqlite3
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bot import clock
from bot.casework import Casework
from bot.clock import Travel
from bot.company import load_company
from bot.demo import staged
from bot.opening import opened
from bot.papers import want_papers
from bot.settings import load_settings
from bot.teller import Teller, all_of
from bot.vigilance import keep_alerts
from cases import commands as c
from cases.case import Case
from cases.clock import LegalClock
from cases.commands import Command
from cases.decision import Offer, Result
from cases.rules import Rules
from cases.status import Status
from cases.taxonomy import Language, Remedy
from locales import Catalogue
from sandbox.wire import PATIENCE
from tests.cases.lives import ASSESSED, a_decision
from tests.stories.conftest import World, spoken
from tests.stories.life import AGENT, SUPERVISOR
from tests.stories.test_life_in_the_sandbox import opens

pytestmark = pytest.mark.slow
MONDAY = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


@dataclass
class Years:
    """A world whose clock is put forward."""

    world: World

    async def to(self, moment: datetime) -> None:
        """Both clocks, the bot's and Telegram's, to a moment, while the bot is down: what it was sending is
        settled then, and not taken for a lease that ran out."""
        await self.settled()
        await self.world.bot.stop()
        self.world.bot.travel.ahead = moment - clock.now()
        await self.world.telegram.clock(at=moment.timestamp())
        await self.world.bot.start()

    async def on(self, **span: float) -> None:
        await self.to(self.world.bot.travel.now() + timedelta(**span))

    async def settled(self) -> None:
        """Until nothing is left to send or to do: what arrived is noted on its case."""
        left = "SELECT 1 FROM errands UNION ALL SELECT 1 FROM outbox WHERE due_at IS NOT NULL"
        path = self.world.bot.folder / "database" / "reclama.db"
        async with asyncio.timeout(PATIENCE):
            with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)) as database:
                while True:
                    if not database.execute(left).fetchone():
                        return
                    await asyncio.sleep(0.05)

    @asynccontextmanager
    async def house(self):
        """The database, while the bot is down."""
        bot = self.world.bot
        await self.settled()
        await bot.stop()
        settings = load_settings(None, bot_token=bot.account.token, telegram_api=bot.url, data_dir=bot.folder)
        with closing(opened(settings)) as store:
            yield store
        await bot.start()

    async def moves(self, folio: str, *moves) -> Case:
        """The house moves the case; a `Result` is a decision of that kind, proposed. The case then."""
        company = load_company(self.world.bot.company)
        rules = Rules(LegalClock(company), company)
        casework = Casework(rules, all_of(Teller(Catalogue(company.zone), company), want_papers, keep_alerts))
        now = self.world.bot.travel.now()
        async with self.house() as store:
            with store.turn() as unit:
                for what, by in moves:
                    command = self._proposal(unit.hold_case(folio).case, rules, what, now)
                    casework.work(unit, folio, command, by, now)
            with store.look() as unit:
                return unit.read_case(folio).case

    def _proposal(self, case: Case, rules: Rules, what: Command | Result, now: datetime) -> Command:
        if not isinstance(what, Result):
            return what
        repair = Offer(Remedy.REPAIR, rules.clock.today(now) + timedelta(days=30))
        return c.Propose(a_decision(case, what, rules, offers=(repair,)))


@pytest.fixture
async def years(world):
    world.bot.travel = Travel()
    made = Years(world)
    await made.to(MONDAY)
    return made


async def hears(person, words: str) -> dict:
    return await person.wait_for(words)


LANGUAGES = pytest.mark.parametrize("language", list(Language), ids=[each.value for each in Language])


@LANGUAGES
async def test_from_the_receipt_over_lateness_and_reminders_to_the_closing(years, language):
    nuria = await years.world.person("Núria", language_code=language.value)
    folio = await opens(nuria, language)
    await hears(nuria, spoken("paper.receipt_sent", language, folio=folio)[:30])
    await years.to(datetime(2026, 12, 1, 9, 0, tzinfo=UTC))
    await hears(nuria, spoken("status.acknowledged", language))
    await years.to(datetime(2026, 12, 8, 23, 0, 5, tzinfo=UTC))
    await hears(nuria, spoken("late_because.not_begun", language))
    await years.on(hours=10)
    investigated = ((ASSESSED, AGENT), (c.Investigate("la nota"), AGENT), (c.Note("trencada"), AGENT))
    case = await years.moves(folio, *investigated, (Result.UPHELD, AGENT), (c.Communicate(), SUPERVISOR))
    assert case.was_late
    await hears(nuria, spoken("paper.decision_sent", language, folio=folio)[:30])
    for days, nth in ((7, 1), (13, 2)):
        await years.on(days=days)
        told = spoken(f"due.decision_{nth}", language, folio=folio, decided="§").rpartition("§")[2]
        await hears(nuria, told[10:40].strip())
        await years.world.bot.account.idle()
    await nuria.press(spoken("button.accept", language))
    await hears(nuria, spoken("told.accepted", language, folio=folio, offers="x").partition(".")[0])
    await years.moves(folio, (c.CarryOut("nota 4711"), AGENT))
    await hears(nuria, "nota 4711")
    await years.on(days=17)
    await hears(nuria, spoken("paper.closing_sent", language, folio=folio)[:30])
    async with years.house() as store:
        with store.look() as unit:
            file = unit.read_case(folio)
            kinds = [event.kind for event in unit.events_of(file.record.id)]
    assert file.case.status is Status.CLOSED_ACCEPTED
    assert kinds.count("became_overdue") == 1
    said = [message["text"] for message in await nuria.messages() if not message["mine"]]
    late = [words for words in said if spoken("late_because.not_begun", language) in words]
    assert len(late) == 1, [(words[:50], words[-120:]) for words in late]


async def test_ticks_that_come_again_and_again_say_nothing_twice(years):
    nuria = await years.world.person("Núria", language_code="es")
    folio = await opens(nuria, Language.ES)
    await hears(nuria, spoken("paper.receipt_sent", Language.ES, folio=folio)[:30])
    await years.to(datetime(2026, 12, 9, 9, 0, tzinfo=UTC))
    await hears(nuria, spoken("late_because.not_begun", Language.ES))
    before = len(await nuria.messages())
    for _ in range(3):
        await years.on(minutes=30)
    assert len(await nuria.messages()) == before
    assert years.world.bot.travel.next_end > datetime(2026, 12, 9, tzinfo=UTC), (
        "the new date is the next to end"
    )


async def test_in_the_demo_the_bot_follows_the_pages_clock_and_the_page_knows_the_deadline():
    async with staged(0) as stage:
        nuria = stage.customers[0]
        folio = await opens(nuria, Language.CA)
        await hears(nuria, spoken("paper.receipt_sent", Language.CA, folio=folio)[:30])
        await stage.telegram.clock(advance=86_400)
        async with asyncio.timeout(PATIENCE):
            while not (stop := (await stage.telegram.clock())["stop"]):
                continue  # the demo tells when the next term ends
        await stage.telegram.clock(at=stop + 1)
        assert folio in (await hears(nuria, spoken("late_because.not_begun", Language.CA)))["text"]
