"""The database away, locked, full, read-only, cut in the middle of a COMMIT: never a yes in doubt, nothing lost."""

import asyncio
import contextlib
import os
import resource
import sqlite3
from urllib.parse import quote

import psycopg
import pytest

from storage.opening import open_store
from tests.durability.conftest import POSTGRES, Town
from tests.durability.customers import praises, receipts, unmarked
from tests.durability.replica import KEY
from tests.durability.wire import Wire
from tests.storage.conftest import PLAIN

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]
NOBODY = 5_000_000_001


def an_update(number: int, chat: int = NOBODY) -> dict:
    person = {"id": chat, "is_bot": False, "first_name": "Marta", "language_code": "es"}
    place = {"id": chat, "type": "private", "first_name": "Marta"}
    message = {"message_id": number, "date": 1_795_000_000, "chat": place, "from": person, "text": "/start"}
    return {"update_id": number, "message": message}


async def test_locked_for_longer_than_it_waits_it_says_no_and_then_yes(town):
    replica = town.replica(hook=True)
    await replica.start()
    stranger = sqlite3.connect(town.database.removeprefix("sqlite:///"), isolation_level=None)
    stranger.execute("BEGIN IMMEDIATE")
    assert await replica.post(an_update(1)) == 503
    stranger.execute("COMMIT")
    stranger.close()
    assert await replica.post(an_update(1)) == 200
    assert (await replica.get("/live"))[0] == 200


async def test_full_it_says_no_and_then_yes(town):
    replica = town.replica(hook=True)
    await replica.start()
    await replica.post(an_update(1))
    room = resource.prlimit(replica.process.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(replica.process.pid, resource.RLIMIT_FSIZE, (1024, room[1]))
    assert [await replica.post(an_update(number)) for number in range(2, 6)] == [503] * 4
    resource.prlimit(replica.process.pid, resource.RLIMIT_FSIZE, room)
    assert [await replica.post(an_update(number)) for number in range(2, 6)] == [200] * 4


@POSTGRES
async def test_read_only_it_says_no(town):
    open_store(town.database, [KEY], os.urandom).close()
    parted = town.database.split("options=")
    read_only = f"{parted[0]}options={quote('-cdefault_transaction_read_only=on ')}{parted[1]}"
    replica = town.replica(hook=True, database=read_only)
    await replica.start()
    assert await replica.post(an_update(1)) == 503
    await replica.end()
    assert not town.ledger().post


@POSTGRES
async def test_connections_ended_all_the_time_lose_nothing_and_double_nothing(town):
    name = f"ended-{town.bot.id}-{id(town)}"
    replica = town.replica(database=f"{town.database}&application_name={name}")
    await replica.start()
    ended = 0

    async def storm() -> None:
        nonlocal ended
        end = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = %s"
        while True:
            await asyncio.sleep(1)
            async with await psycopg.AsyncConnection.connect(PLAIN, autocommit=True) as connection:
                ended += (await (await connection.execute(end, (name,))).fetchone())[0]

    storming = asyncio.create_task(storm())
    people = [await town.person(f"Marta {number}") for number in range(12)]
    folios = await asyncio.gather(*(praises(person) for person in people))
    storming.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await storming
    assert ended > 3, "a run without a fault proves nothing"
    await all_well(town, replica, people, folios)


@POSTGRES
async def test_commits_that_are_applied_and_whose_answers_are_lost_happen_once(town):
    wire = Wire(town.database, every=7)
    replica = town.replica(database=await wire.open())
    try:
        await replica.start(wait=False)
        people = [await town.person(f"Marta {number}") for number in range(12)]
        folios = await asyncio.gather(*(praises(person) for person in people))
        assert wire.cut > 3, "a run without a fault proves nothing"
        wire.every = 1 << 30
        await all_well(town, replica, people, folios)
    finally:
        await replica.kill()
        await wire.close()


async def all_well(town: Town, replica, people, folios) -> None:
    await replica.reaches("reclama_outbox_unsent", 0, 90)
    await replica.end()
    ledger = town.ledger()
    ledger.is_sound()
    assert ledger.folios == sorted(folios)
    for person, folio in zip(people, folios, strict=True):
        assert unmarked(await receipts(person, folio)) == 1
