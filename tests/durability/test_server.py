"""PostgreSQL itself crashes and comes back, again and again, under load: nothing is lost, nothing happens twice."""

import asyncio

import pytest

from tests.durability.cluster import a_cluster, programs
from tests.durability.customers import praises, well_told
from tests.storage.conftest import HOW

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]
CRASHES = 3
PEOPLE = 8  # in a wave: waves come until the last crash is over


@pytest.mark.postgres
@pytest.mark.skipif(programs() is None, reason=HOW)
async def test_postgresql_crashes_and_starts_again_under_load(town):
    with a_cluster() as server:
        await server.start()
        town.database = server.url.replace("postgresql:", "postgresql+psycopg:")
        replica = town.replica()
        await replica.start()
        crashes = 0

        async def storm() -> None:
            nonlocal crashes
            for _ in range(CRASHES):
                await asyncio.sleep(1)
                await asyncio.to_thread(server.crash)
                crashes += 1
                await replica.answers("/ready", 503)
                await server.start()
                await replica.answers("/ready")

        storming = asyncio.create_task(storm())
        told = []
        while not storming.done() or not told:
            people = [await town.person(f"Marta {number}") for number in range(PEOPLE)]
            told += zip(people, await asyncio.gather(*map(praises, people)), strict=True)
        await storming
        assert crashes == CRASHES, "a run without a fault proves nothing"
        await replica.settles()
        await replica.end()
        ledger = town.ledger()
        ledger.is_sound()
        assert ledger.folios == sorted(folio for _, folio in told)
        for person, folio in told:
            await well_told(person, folio)
