"""Two bots in one process: what befalls one does not befall the other."""

import re
from dataclasses import replace

import aiohttp

from aftersales.right_moment import MessageClass
from bot import clock
from bot.opening import opened
from bot.settings import load_settings
from cases.taxonomy import Language
from flows.text import text
from storage.outgoing import Outgoing
from tests.stories.acts import praises
from tests.stories.conftest import World
from tests.stories.test_after_sale_news_bot import COMPANY, Two, agrees, two_in, words
from tests.stories.test_webhook import SECRET, free_port


async def between(two: Two, work) -> None:
    """Do something with the database while the bot is away."""
    bot = two.world.bot
    await bot.stop()
    settings = load_settings(
        None, bot_token=bot.account.token, telegram_api=bot.url, data_dir=bot.folder, **bot.more
    )
    store = opened(settings)
    try:
        work(store)
    finally:
        store.close()
    await bot.start()


def advertising(two: Two, person, words: str = "Publicitat") -> Outgoing:
    kind = MessageClass.PROMOTIONAL
    return Outgoing(two.news.id, person.id, "campaign", {"text": words, "language": "ca"}, message_class=kind)


async def test_who_blocks_the_one_still_hears_of_their_case_in_the_other_and_may_come_back(world: World):
    two = await two_in(world)
    nuria = await two.person()
    await nuria.send("/preferences")
    await nuria.wait_for(words("prefs.free"))
    await agrees(nuria, "promotional")
    await nuria.send("/start", to=two.news)
    await nuria.wait_for("✅", to=two.news)
    await nuria.block(two.news)
    await two.news.idle()
    folio = await praises(nuria)
    assert folio.startswith("QV-")
    assert reached(two, nuria, await places(two, nuria)) == {two.world.bot.account.id}
    await nuria.block(two.news, blocked=False)
    await nuria.send("/start", to=two.news)
    page = await nuria.wait_for(words("prefs.free"), to=two.news)
    assert "✅" in page["text"]  # what they agreed to stands
    assert reached(two, nuria, await places(two, nuria)) == {two.world.bot.account.id, two.news.id}


async def places(two: Two, person) -> tuple:
    found = []

    def look(store) -> None:
        with store.look() as unit:
            found.extend(unit.agreements.places(person.id))
        assert not store.is_unreachable(person.id)

    await between(two, look)
    return tuple(found)


def reached(two: Two, person, found) -> set[int]:
    return {place.bot_id for place in found if place.gone_at is None}


async def test_a_403_in_the_one_is_an_objection_to_it_in_silence_and_nothing_else(world: World):
    two = await two_in(world)
    nuria = await two.person()
    await nuria.send("/start", to=two.news)
    await nuria.wait_for(words("prefs.free"), to=two.news)
    await nuria.send("/start")
    await nuria.wait_for(button=words("button.person"))
    await two.news.hold()  # nobody tells of the block: it is found out by the next message
    await nuria.block(two.news)

    def post(store) -> None:
        with store.turn() as unit:
            for n in range(3):
                unit.enqueue(advertising(two, nuria, f"Publicitat {n}"), clock.now())

    await between(two, post)
    await two.news.called("sendMessage", 2)
    assert reached(two, nuria, await places(two, nuria)) == set()
    await nuria.send("/menu")
    await nuria.wait_for(button=words("button.person"))
    failed = [one for one in await world.telegram.log("sendMessage") if one["status"] == 403]
    assert len(failed) == 1  # the others are not even tried


async def test_who_objects_is_not_sent_what_waits_at_telegrams_pace(world: World):
    two = await two_in(world)
    nuria = await two.person()
    await nuria.send("/start", to=two.news)
    await nuria.wait_for(words("prefs.free"), to=two.news)
    await world.telegram.fault("too_many_requests", method=["sendMessage"], times=1, retry_after=3)

    def post(store) -> None:
        with store.turn() as unit:
            for n in range(2):
                unit.enqueue(advertising(two, nuria, f"Publicitat {n}"), clock.now())

    await between(two, post)
    await nuria.send("/baixa", to=two.news)
    await nuria.wait_for("listarobinson", to=two.news)
    said = [message["text"] for message in await nuria.messages(to=two.news) if not message["mine"]]
    assert not [words for words in said if words.startswith("Publicitat")]


async def test_both_take_their_updates_by_webhook_each_at_its_own_address(world: World):
    two = await two_in(world)
    port = free_port()
    await world.bot.stop()
    url = f"http://127.0.0.1:{port}/hook"
    world.bot.more |= {"webhook_url": url, "webhook_secret": SECRET, "listen": f"127.0.0.1:{port}"}
    await world.bot.start()
    async with aiohttp.ClientSession() as session:
        for account, where in ((world.bot.account, url), (two.news, f"{url}/news")):
            address = f"{world.bot.url}/bot{account.token}/setWebhook"
            async with session.post(address, json={"url": where, "secret_token": SECRET}) as answer:
                assert (await answer.json())["ok"]
        nuria = await two.person()
        await nuria.send("/start", to=two.news)
        await nuria.wait_for(words("prefs.free"), to=two.news)
        await nuria.send("/start")
        await nuria.wait_for(button=words("button.person"))
        async with session.post(f"{url}/news", json={"update_id": 1}) as answer:
            assert answer.status == 403
        async with session.get(f"http://127.0.0.1:{port}/metrics") as answer:
            metrics = await answer.text()
        async with session.get(f"http://127.0.0.1:{port}/health") as answer:
            assert (await answer.json())["trouble"] == {}
    assert "reclama_news_courier_delivers 1" in metrics
    assert re.search(r'reclama_age_seconds\{part="news_courier"\} \d', metrics)


async def test_a_token_that_telegram_does_not_know_stops_only_its_own_bot_and_health_tells(world: World):
    two = await two_in(world)
    port = free_port()
    await world.telegram.call("PATCH", f"bots/{two.news.id}", {"revoked": True})
    await world.bot.stop()
    world.bot.more |= {"listen": f"127.0.0.1:{port}"}
    await world.bot.start()
    nuria = await two.person()
    folio = await praises(nuria)
    assert folio
    async with aiohttp.ClientSession() as session:
        async with session.get(f"http://127.0.0.1:{port}/health") as answer:
            body = await answer.json()
    assert "token" in body["trouble"]["news_polling"]
    assert "polling" not in body["trouble"]


async def test_a_greeting_button_ends_it_at_once_and_what_is_about_the_case_goes_on(world: World):
    two = await two_in(world)
    nuria = await two.person()
    await nuria.send("/preferences")
    await nuria.wait_for(words("prefs.free"))
    await agrees(nuria, "birthday")
    await nuria.send("/start", to=two.news)
    await nuria.wait_for("✅", to=two.news)
    label = words("button.opt_out")
    button = {"text": label, "data": "j.0.out."}

    def post(store) -> None:
        greeting = advertising(two, nuria, "Per molts anys")
        with store.turn() as unit:
            payload = {**greeting.payload, "buttons": [[button]]}
            kind = MessageClass.BIRTHDAY
            unit.enqueue(replace(greeting, payload=payload, message_class=kind), clock.now())

    await between(two, post)
    greeting = await nuria.wait_for("Per molts anys", to=two.news)
    await nuria.press(label, message=greeting["id"], to=two.news)
    done = await nuria.wait_for("listarobinson", to=two.news)
    assert done["text"] == words(
        "opt_out.done", Language.CA, company=COMPANY.name, systems=text("opt_out.systems_es")
    )
    assert await praises(nuria)
