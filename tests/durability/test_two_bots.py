"""Both bots of one process, killed again and again: what was agreed to is there once, and so is each case."""

import asyncio
import os

import pytest

from aftersales.consent import Purpose
from flows.text import text
from sandbox.client import BotAccount, Person
from storage.opening import open_store
from tests.durability.conftest import BOTH, Town
from tests.durability.customers import patiently, praises, words
from tests.durability.replica import KEY

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
AGREEING, COMPLAINING = 16, 8
BETWEEN, KILLS = 1.5, 5  # seconds of work between two kills


async def agrees(person: Person, news: BotAccount, *, objects: bool) -> None:
    """Agree to advertising in the other bot; some object at once."""
    steps = [
        ("/start", words("button.correct", what=text("purpose.promotional"))),
        (words("button.correct", what=text("purpose.promotional")), words("button.of_age")),
        (words("button.of_age"), words("button.agree")),
        (words("button.agree"), words("button.opt_out")),
    ]
    talk = person.to(news)
    for does, comes in steps:
        if does.startswith("/"):
            await talk.send(does)
        else:
            await talk.press(does)
        await _comes(talk, button=comes)
    if objects:
        await talk.press(words("button.opt_out"))
        await _comes(talk, "listarobinson")


async def _comes(talk, text: str | None = None, **like) -> dict:
    return await patiently(talk, text, **like)


@BOTH
async def test_both_bots_are_killed_again_and_again_and_nothing_is_lost_or_doubled(town: Town):
    news = await town.telegram.bot("reclama_news_bot")
    replica = town.replica(RECLAMA_NEWS_BOT_TOKEN=news.token)
    await replica.start()
    people = [await town.person(f"Marta {n}") for n in range(AGREEING)]
    others = [await town.person(f"Pere {n}") for n in range(COMPLAINING)]
    storm = asyncio.gather(
        *(agrees(person, news, objects=n % 2 == 1) for n, person in enumerate(people)),
        *(praises(person) for person in others),
    )
    for _ in range(KILLS):
        await asyncio.wait({storm}, timeout=BETWEEN)
        await replica.kill()
        await replica.start()
    folios = (await storm)[AGREEING:]
    await town.bot.idle()
    await news.idle()
    await replica.settles()
    await replica.end()
    ledger = town.ledger()
    ledger.is_sound()
    assert ledger.folios == sorted(folios)
    store = open_store(town.database, [KEY], os.urandom)
    try:
        with store.look() as unit:
            for n, person in enumerate(people):
                said = [(one.purpose, one.given) for one in unit.agreements.history(person.id)]
                yes, no = (Purpose.PROMOTIONAL, True), (Purpose.PROMOTIONAL, False)
                assert said == ([yes, no] if n % 2 else [yes])
                assert (unit.agreements.suppressed_since(person.id) is not None) == bool(n % 2)
                assert [place.bot_id for place in unit.agreements.places(person.id)] == [news.id]
    finally:
        store.close()
