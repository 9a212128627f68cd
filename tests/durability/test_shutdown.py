"""SIGTERM: what is under way is finished, within ten seconds, and nothing is sent again."""

import asyncio
import sqlite3

import pytest

from tests.durability.conftest import BOTH
from tests.durability.customers import acknowledged, praises, to_review, told_once
from tests.durability.replica import in_time

pytestmark = pytest.mark.slow


@BOTH
async def test_a_send_under_way_is_finished_and_not_repeated(town):
    replica = town.replica()
    await replica.start()
    person = await town.person()
    review = await to_review(person)
    await town.telegram.fault("hang", method="sendMessage", seconds=1.5, done=True)
    await person.press(review["buttons"][0][0]["text"], message=review["id"])
    folio = await acknowledged(person)  # it arrived; the answer hangs
    assert in_time(await replica.end())
    assert replica.process.returncode == 0, replica.log
    await replica.start()
    await praises(await town.person("Iker"))  # it is at work again, and has sent nothing twice meanwhile
    await replica.settles()
    await told_once(person, folio)


async def test_a_database_that_hangs_does_not_keep_it_from_ending(town):
    replica = town.replica()
    await replica.start()
    stranger = sqlite3.connect(town.database.removeprefix("sqlite:///"), isolation_level=None)
    stranger.execute("BEGIN IMMEDIATE")
    person = await town.person()
    await person.send("/start")
    await asyncio.sleep(1)  # a turn is waiting now, or will be
    assert in_time(await replica.end())
    assert replica.process.returncode == 0
    stranger.execute("COMMIT")
    stranger.close()
    await replica.start()
    assert await praises(person)
