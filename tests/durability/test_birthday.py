"""The morning of a birthday that many share, two replicas killed in the middle of it: each is greeted once."""

import asyncio
import os
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from aftersales.consent import Consent, Purpose
from aftersales.outcome import SENT
from bot import clock
from cases.taxonomy import Language
from sandbox.client import Person
from storage.accounts import AccountGiven
from storage.consents import Proof
from storage.opening import open_store
from storage.sale_tables import plans, touches
from storage.store import Store
from storage.tables import outbox
from tests.durability.conftest import POSTGRES, Town
from tests.durability.customers import unmarked
from tests.durability.replica import KEY, Replica

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
PEOPLE = 80
MORNING = datetime(2027, 3, 9, 9, 30, tzinfo=UTC)  # a Tuesday, 10:30 in Milan
COMPANY = """\
legal_name = "Casa Prova S.r.l."
tax_number = "12345670017"
address = "Via Larga, 1, 20122 Milano"
jurisdiction = "IT-MI"
contact.email = "ciao@prova.example"
[aftersales]
promotions_in_service_chat = true
"""
GREETED = "Feliz cumpleaños"


def of_the_shop(store: Store, bot_id: int, people: list[Person]) -> None:
    """Each is linked, has their birthday today, and agreed to be greeted."""
    for nth, person in enumerate(people):
        with store.turn() as unit:
            unit.shop.keep_accounts([AccountGiven(f"C{nth}", {"birthday": "03-09"})], MORNING)
            row = unit.agreements.arrive(bot_id, person.id, Language.ES, MORNING)
            unit.shop.link(unit.shop.account(f"C{nth}").id, row, MORNING)
            word = Consent(Purpose.BIRTHDAY, True, MORNING.replace(month=1))
            unit.agreements.note(person.id, word, Proof("words", Language.ES, bot_id, 1, "button"))


def counted(store: Store, what: object) -> int:
    with store._engine.connect() as connection:
        return connection.execute(select(func.count()).where(what)).scalar_one()


async def reached(count: Callable[[], int], least: int, replicas: list[Replica]) -> int:
    """Until so many; how many then."""
    async with asyncio.timeout(120):
        while (found := await asyncio.to_thread(count)) < least:
            assert any(each.process.returncode is None for each in replicas), replicas[0].log
            await asyncio.sleep(0.005)
    return found


@POSTGRES
async def test_each_is_greeted_once_though_both_replicas_are_killed_in_turn(town: Town, tmp_path: Path):
    company = tmp_path / "company.toml"
    company.write_text(COMPANY, encoding="utf-8")
    people = [await town.person(f"Marta {nth}") for nth in range(PEOPLE)]
    for person in people:
        await person.send("/start")
    more = {
        "RECLAMA_COMPANY_FILE": str(company),
        "RECLAMA_TEST_AHEAD": str((MORNING - clock.now()).total_seconds()),
        "RECLAMA_SENDS_PER_SECOND": "60",
    }
    with closing(open_store(town.database, [KEY], os.urandom)) as store:
        of_the_shop(store, int(town.bot.token.partition(":")[0]), people)
        first, second = (town.replica(hook=True, **more) for _ in range(2))
        for each in (first, second):
            each.program = ("-m", "tests.durability.travelling")
        both = [first, second]
        await asyncio.gather(*(each.start(wait=False) for each in both))

        def told() -> int:
            return counted(store, plans.c.done_at.is_not(None))

        def sent() -> int:
            return counted(store, (outbox.c.about == "birthday") & (outbox.c.state == "sent"))

        assert await reached(told, PEOPLE // 5, both) < PEOPLE, "in the middle of telling"
        await first.kill()
        await first.start(wait=False)
        await town.hook_to(second)
        assert await reached(sent, PEOPLE // 5, both) < PEOPLE, "in the middle of sending"
        await second.kill()
        await town.hook_to(first)
        await reached(sent, PEOPLE * 3 // 5, [first])
        await first.kill()
        await asyncio.gather(*(each.start(wait=False) for each in both))
        await reached(sent, PEOPLE, both)
        await second.answers("/ready")
        await second.settles()
        assert told() == PEOPLE
        assert counted(store, plans.c.outcome == SENT) == PEOPLE
        assert counted(store, touches.c.what == "birthday") == PEOPLE
        assert counted(store, outbox.c.about == "birthday") == PEOPLE
    for person in people:
        greetings = [one["text"] for one in await person.messages() if GREETED in one["text"]]
        assert greetings
        assert unmarked(greetings) <= 1, "a greeting that may have come before says so"
