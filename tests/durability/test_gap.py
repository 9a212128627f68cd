"""After a gap in which Telegram forgot presses, each draft that waits is asked once more, whoever notices."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import create_engine, update

from bot import clock
from storage.tables import dialogues, marks
from tests.durability.conftest import BOTH, POSTGRES, Town
from tests.durability.customers import SEND, acknowledged, praises, to_review

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


def an_hour_passes(town: Town) -> None:
    """As if the bot had been away for an hour."""
    engine = create_engine(town.database)
    before = clock.now() - timedelta(hours=1)
    with engine.begin() as connection:
        assert connection.execute(update(marks).where(marks.c.name == "taken").values(at=before)).rowcount
        connection.execute(update(dialogues).values(waiting_since=before))
    engine.dispose()


async def in_words(person) -> list[dict]:
    """What was said; the receipt's document comes when it is made."""
    return [message for message in await person.messages() if not message["file"]]


async def reviews(person) -> int:
    return len([m for m in await person.messages(button=SEND) if not m["mine"]])


@BOTH
async def test_a_waiting_draft_is_asked_once_after_a_gap_and_never_without_one(town):
    replica = town.replica()
    await replica.start()
    person, idle = await town.person(), await town.person("Iker")
    await to_review(person)
    await praises(idle)
    await replica.end()
    quiet = len(await in_words(idle))
    await replica.start()
    await praises(await town.person("Ana"))
    assert await reviews(person) == 1, "no gap, no question"
    await replica.end()
    an_hour_passes(town)
    await replica.start()
    await person.wait_for(button=SEND, within=60)
    await replica.end()
    await replica.start()
    await praises(await town.person("Joan"))
    assert await reviews(person) == 2, "once for a gap"
    assert len(await in_words(idle)) == quiet, "who waits for nothing is left in peace"
    await person.press(SEND)
    assert await acknowledged(person)


@POSTGRES
async def test_two_replicas_that_notice_it_ask_once(town):
    first, second = town.replica(hook=True), town.replica(hook=True)
    await first.start()
    await town.hook_to(first)
    person = await town.person()
    await to_review(person)
    await first.end()
    engine = create_engine(town.database)
    with engine.begin() as connection:
        here = {"bot_id": town.bot.id, "name": "taken", "at": clock.now()}
        if not connection.execute(marks.select().where(marks.c.name == "taken")).first():
            connection.execute(marks.insert().values(here))
    engine.dispose()
    an_hour_passes(town)
    await asyncio.gather(first.start(), second.start())
    await person.wait_for(button=SEND, within=60)
    for replica in (first, second):
        await replica.reaches("reclama_outbox_unsent", 0)
        await replica.end()
    assert await reviews(person) == 2
