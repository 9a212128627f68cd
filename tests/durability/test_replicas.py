"""Several replicas on one PostgreSQL: one delivers, any of them takes, and it does not matter which dies."""

import asyncio
import os
import signal

import pytest

from sandbox.client import Person
from tests.durability.conftest import POSTGRES, Town
from tests.durability.customers import (
    SEND,
    acknowledged,
    praises,
    receipts,
    to_review,
    told_once,
    unmarked,
    well_told,
)
from tests.durability.door import a_door
from tests.durability.replica import Replica, in_time

pytestmark = [pytest.mark.slow, pytest.mark.timeout(0 if "RECLAMA_TEST_PAIRS" in os.environ else 900)]
PAIRS = int(os.environ.get("RECLAMA_TEST_PAIRS", "250"))
RESTARTS = 4
DELIVERS = "reclama_courier_delivers"


async def two(town: Town) -> tuple[Replica, Replica]:
    """The one in the courier's seat, and the other."""
    first, second = town.replica(hook=True), town.replica(hook=True)
    await first.start()
    await first.reaches(DELIVERS, 1)
    await second.start()
    await town.hook_to(second)
    return first, second


@POSTGRES
async def test_a_courier_that_is_killed_is_followed_and_what_it_was_sending_is_marked(town):
    first, second = await two(town)
    person = await town.person()
    await to_review(person)
    fault = await town.telegram.fault("hang", method="sendMessage", seconds=60, times=1)
    await person.press(SEND)
    await hit(town, fault)
    await first.kill()
    assert in_time(await second.reaches(DELIVERS, 1))
    folio = await acknowledged(person)
    assert unmarked(await receipts(person, folio)) == 0, "it may have arrived: the mark says so"
    await second.settles()
    town.ledger().is_sound()
    await well_told(person, folio)


@POSTGRES
async def test_a_courier_that_is_stopped_loses_the_seat_and_continued_sends_and_writes_nothing(town):
    first, second = await two(town)
    first.signal(signal.SIGSTOP)
    person = await town.person()
    telling = asyncio.create_task(praises(person))
    assert in_time(await second.reaches(DELIVERS, 1))
    folio = await telling
    await second.settles()
    before = (await sends(town), town.ledger())
    first.signal(signal.SIGCONT)
    await first.reaches(DELIVERS, 0)
    await praises(await town.person("Iker"))  # both at work, one delivers
    await second.settles()
    after = town.ledger()
    after.is_sound()
    assert set(before[1].post) <= set(after.post)
    await told_once(person, folio)
    sent = [row for row in after.post if row[2] == "sent"]
    assert await sends(town) - before[0] == len(sent) - len(before[1].post)
    assert await second.metric(DELIVERS) == 1


@POSTGRES
async def test_stopped_with_a_message_in_hand_it_leaves_it_to_the_other(town):
    first, second = await two(town)
    person = await town.person()
    await to_review(person)
    fault = await town.telegram.fault("hang", method="sendMessage", seconds=30, times=1, done=True)
    await person.press(SEND)
    await hit(town, fault)
    first.signal(signal.SIGSTOP)
    assert in_time(await second.reaches(DELIVERS, 1))
    folio = await acknowledged(person)
    await second.reaches("reclama_outbox_unsent", 0)
    first.signal(signal.SIGCONT)
    await first.reaches(DELIVERS, 0)
    await praises(await town.person("Iker"))
    await second.settles()
    await well_told(person, folio)
    town.ledger().is_sound()


@POSTGRES
async def test_the_confirm_pressed_on_both_is_one_case_with_one_folio(town):
    first, second = await two(town)
    room = asyncio.Semaphore(16)

    async def reviewed(number: int):
        async with room:
            person = await town.person(f"Marta {number}")
            await to_review(person)
            return person

    people = await asyncio.gather(*(reviewed(number) for number in range(PAIRS)))
    await town.bot.hold()
    for person in people:
        await person.press(SEND, times=2)
    presses = (await town.bot.updates())["pending"]
    assert len(presses) == 2 * PAIRS

    async def both(update: dict) -> None:
        async with room:
            assert await asyncio.gather(first.post(update), second.post(update)) == [200, 200]

    await asyncio.gather(*(both(update) for update in presses))
    await town.bot.hold(False)
    folios = [await acknowledged(person) for person in people]
    await first.settles()
    ledger = town.ledger()
    ledger.is_sound()
    assert ledger.folios == sorted(folios)
    for person, folio in zip(people, folios, strict=True):
        await told_once(person, folio)


@POSTGRES
async def test_restarted_one_after_the_other_behind_a_load_balancer_nobody_is_turned_away(town):
    first, second = await two(town)
    told: list[tuple[Person, str]] = []

    async def rolling() -> None:
        for number in range(RESTARTS):
            replica = (first, second)[number % 2]
            assert in_time(await replica.end())
            assert replica.process.returncode == 0, replica.log
            await replica.start()

    async with a_door(first, second) as door:
        await town.set_webhook(door.url)
        restarting = asyncio.create_task(rolling())
        while not restarting.done() or not told:  # wave after wave, until each was restarted
            people = [await town.person(f"Marta {number}") for number in range(8)]
            told += zip(people, await asyncio.gather(*map(praises, people)), strict=True)
        await restarting
        assert door.passed_over, "a run without a fault proves nothing"
        assert not door.closed, "one of two is always there"
        await second.settles()
    ledger = town.ledger()
    ledger.is_sound()
    assert ledger.folios == sorted(folio for _, folio in told)
    for person, folio in told:
        await told_once(person, folio)  # a rolling restart repeats nothing


async def sends(town: Town) -> int:
    """How often something was sent."""
    return await town.telegram.calls("sendMessage") + await town.telegram.calls("sendDocument")


async def hit(town: Town, fault: int) -> None:
    """Until a call met the fault."""
    for _ in range(1200):
        faults = (await town.telegram.wire.call("GET", "faults"))["faults"]
        if any(one["id"] == fault and one["hits"] for one in faults):
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the fault met nobody: the run proves nothing")
