"""What goes to a topic, and its card, wait for no document that is being made."""

import asyncio
import threading
from pathlib import Path

from bot import clock
from bot.company import load_company
from bot.demo import sample_company
from bot.desk.posting import Poster, spot_of
from bot.line import Door
from bot.opening import opened
from bot.parts import House, made
from bot.press import Press
from bot.pulse import Pulse
from bot.settings import load_settings
from bot.telegram import connected
from bot.workers import Workers
from cases.taxonomy import Language
from locales import Catalogue
from sandbox.client import Telegram
from sandbox.server import start
from storage.desks import DeskRow


async def test_a_word_in_a_topic_arrives_while_all_that_makes_documents_is_busy(tmp_path: Path):
    sandbox = await start(0)
    company, press, done = load_company(sample_company()), Press(), threading.Event()
    workers = [Workers(1) for _ in range(3)]
    async with Telegram(sandbox.url) as telegram:
        account = await telegram.bot("reclama_bot")
        marta = await telegram.person("Marta")
        group = await telegram.group("Mesa", members=[marta], admins=[account], is_forum=True)
        settings = load_settings(
            None, bot_token=account.token, telegram_api=sandbox.url, data_dir=tmp_path, sends_per_second=0
        )
        async with connected(settings) as line:
            store = opened(settings)
            house = House(settings, company, store, *workers, press, Door(line, Pulse()))
            courier = made(house).line.courier
            busy = asyncio.create_task(house.papers.run(done.wait))
            with store.turn() as unit:
                book = unit.desk(account.id)
                book.set_up(DeskRow(group.id, Language.CA), clock.now())
                topic = book.want_topic(group.id, marta.id, "", "Una conversa", clock.now())
                poster = Poster(unit, account.id, Catalogue(company.zone), clock.now())
                poster.html(spot_of(topic), "Ja ho miro", Language.CA, "desk.from_customer")
                poster.card(topic, Language.CA)
            running = asyncio.create_task(courier.run())
            try:
                assert (await group.wait_for("Ja ho miro", within=20))["thread"]
                assert not busy.done()
            finally:
                done.set()
                courier.stop()
                await asyncio.gather(running, busy)
                store.close()
    for one in (*workers, press):
        one.close()
    await sandbox.close()
