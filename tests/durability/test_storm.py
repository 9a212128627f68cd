"""Killed every two seconds under load, with sends cut after Telegram took them: nothing is lost or doubled.

`make soak` runs the same with ten thousand conversations (RECLAMA_TEST_CONVERSATIONS).
"""

import asyncio
import os

import pytest

from sandbox.client import Person
from tests.durability.conftest import BOTH, Town
from tests.durability.customers import praises, told_once, well_told
from tests.durability.replica import in_time

SOAKED = int(os.environ.get("RECLAMA_TEST_CONVERSATIONS", "0"))
pytestmark = [pytest.mark.slow, pytest.mark.timeout(0 if SOAKED else 900)]
KILLED = SOAKED or 250  # conversations, on each of the two databases
ENDED = SOAKED or 100
AT_ONCE = 16
BETWEEN = 2.0  # seconds of work between two kills
FEWEST_KILLS = 3
MOST_KILLS = max(20, SOAKED // 25)  # then it may live: where the machine gets nothing done between


async def everybody(town: Town, conversations: int) -> list[tuple[Person, str]]:
    """All conversations, so many at once; each person with their folio."""
    room = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> tuple[Person, str]:
        async with room:
            person = await town.person(f"Marta {number}")
            return person, await praises(person)

    return list(await asyncio.gather(*(one(number) for number in range(conversations))))


async def nothing_is_lost_or_doubled(town: Town, told: list[tuple[Person, str]]) -> None:
    ledger = town.ledger()
    ledger.is_sound()
    assert ledger.folios == sorted(folio for _, folio in told)
    for person, folio in told:
        await well_told(person, folio)


async def settled(town: Town) -> None:
    """Until every update is confirmed, every message sent and every errand done."""
    await town.telegram.bots[0].idle()
    await town.replicas[-1].settles()


@BOTH
async def test_killed_every_two_seconds_under_load_with_sends_cut(town):
    replica = town.replica()
    await town.telegram.fault(
        "cut_after", method=["sendMessage", "sendDocument"], times=None, probability=0.02, seed=5
    )
    await replica.start()
    storm = asyncio.create_task(everybody(town, KILLED))
    kills = 0
    while not storm.done() or kills < FEWEST_KILLS:
        await asyncio.wait({storm}, timeout=BETWEEN)
        if kills < FEWEST_KILLS or not (storm.done() or kills == MOST_KILLS):
            await replica.kill()
            kills += 1
            await replica.start()
    told = await storm
    faults = (await town.telegram.wire.call("GET", "faults"))["faults"]
    assert kills >= FEWEST_KILLS, "a run without a fault proves nothing"
    assert faults[0]["hits"] > 0, "a run without a fault proves nothing"
    await settled(town)
    await replica.end()
    await nothing_is_lost_or_doubled(town, told)


@BOTH
async def test_ended_and_started_again_and_again_under_load_nothing_is_sent_twice(town):
    replica = town.replica()
    await replica.start()
    storm = asyncio.create_task(everybody(town, ENDED))
    ends = 0
    while not storm.done() or ends < FEWEST_KILLS:
        await asyncio.wait({storm}, timeout=BETWEEN if ends < MOST_KILLS else None)
        assert in_time(await replica.end())
        assert replica.process.returncode == 0, replica.log
        ends += 1
        await replica.start()
    told = await storm
    await settled(town)
    await replica.end()
    await nothing_is_lost_or_doubled(town, told)
    for person, folio in told:
        await told_once(person, folio)  # a rolling restart repeats nothing
