"""Several replicas on one PostgreSQL: one delivers, any of them takes, and it does not matter which dies."""

import asyncio
import os
import signal

import pytest

from tests.durability.conftest import POSTGRES, Town
from tests.durability.customers import SEND, acknowledged, praises, receipts, to_review, unmarked
from tests.durability.replica import Replica

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]
PAIRS = int(os.environ.get("RECLAMA_TEST_PAIRS", "100"))
TAKEOVER = 10.0
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
    assert await second.reaches(DELIVERS, 1) <= TAKEOVER
    folio = await acknowledged(person)
    assert unmarked(await receipts(person, folio)) == 0, "it may have arrived: the mark says so"
    assert len(town.ledger().cases) == 1


@POSTGRES
async def test_a_courier_that_is_stopped_loses_the_seat_and_continued_sends_and_writes_nothing(town):
    first, second = await two(town)
    first.signal(signal.SIGSTOP)
    person = await town.person()
    telling = asyncio.create_task(praises(person))
    assert await second.reaches(DELIVERS, 1) <= TAKEOVER
    folio = await telling
    await second.reaches("reclama_outbox_unsent", 0)
    before = (await town.telegram.calls("sendMessage"), town.ledger())
    first.signal(signal.SIGCONT)
    await first.reaches(DELIVERS, 0)
    await praises(await town.person("Iker"))  # both at work, one delivers
    await second.reaches("reclama_outbox_unsent", 0)
    after = town.ledger()
    assert set(before[1].post) <= set(after.post)
    assert len(await receipts(person, folio)) == 1
    sent = [row for row in after.post if row[2] == "sent"]
    assert await town.telegram.calls("sendMessage") - before[0] == len(sent) - len(before[1].post)
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
    assert await second.reaches(DELIVERS, 1) <= TAKEOVER
    folio = await acknowledged(person)
    await second.reaches("reclama_outbox_unsent", 0)
    first.signal(signal.SIGCONT)
    await first.reaches(DELIVERS, 0)
    await praises(await town.person("Iker"))
    assert unmarked(await receipts(person, folio)) <= 1
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
    await first.reaches("reclama_outbox_unsent", 0)
    ledger = town.ledger()
    ledger.is_sound()
    assert ledger.folios == sorted(folios)
    for person, folio in zip(people, folios, strict=True):
        assert len(await receipts(person, folio)) == 1


async def hit(town: Town, fault: int) -> None:
    """Until a call met the fault."""
    for _ in range(600):
        faults = (await town.telegram.wire.call("GET", "faults"))["faults"]
        if any(one["id"] == fault and one["hits"] for one in faults):
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the fault met nobody: the run proves nothing")
