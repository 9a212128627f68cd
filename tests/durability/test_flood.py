"""429: one chat's is its own, several at once are the bot's, and nothing is lost or sent out of order."""

import asyncio

import pytest

from tests.durability.customers import praises, told_once

pytestmark = pytest.mark.slow
SENDS = ["sendMessage", "sendDocument"]


async def test_a_chat_held_back_for_five_minutes_delays_no_other(town):
    replica = town.replica()
    await replica.start()
    held = await town.person("Iker")
    await town.telegram.fault("too_many_requests", chat=held.id, retry_after=300, times=1)
    await held.send("/start")
    assert await praises(await town.person())
    faults = (await town.telegram.wire.call("GET", "faults"))["faults"]
    assert faults[0]["hits"] == 1
    assert await replica.metric("reclama_outbox_unsent") >= 1
    assert not [one for one in await held.messages() if not one["mine"]]


async def test_a_storm_of_429_loses_nothing_and_marks_nothing(town):
    replica = town.replica()
    await replica.start()
    await town.telegram.fault(
        "too_many_requests", method=SENDS, retry_after=1, times=None, probability=0.15, seed=3
    )
    people = [await town.person(f"Marta {number}") for number in range(8)]
    folios = await asyncio.gather(*(praises(person) for person in people))
    faults = (await town.telegram.wire.call("GET", "faults"))["faults"]
    assert faults[0]["hits"] > 3
    await replica.settles()
    await replica.end()
    town.ledger().is_sound()
    for person, folio in zip(people, folios, strict=True):
        await told_once(person, folio)  # what Telegram refused surely did not arrive
