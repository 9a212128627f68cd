"""The whole way: a local Telegram over HTTP, the bot as it ships, SQLite on disk."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

import pytest
import pytest_asyncio

from bot.app import serve_until
from bot.clock import Travel
from bot.company import load_company
from bot.demo import sample_company, sample_faq
from bot.settings import load_settings
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue
from sandbox.client import BotAccount, Person, Telegram
from sandbox.server import start

CATALOGUE = Catalogue("Europe/Madrid")


@dataclass
class Bot:
    """The bot's program: it can be stopped and started again on the same database."""

    account: BotAccount
    url: str
    folder: Path
    company: Path
    more: dict = field(default_factory=dict)
    travel: Travel | None = None
    _stop: asyncio.Event = field(default_factory=asyncio.Event)
    _task: asyncio.Task | None = None

    async def start(self) -> None:
        self._stop = asyncio.Event()
        ready = asyncio.Event()
        chosen = {
            "sends_per_second": 0,
            **self.more,
        }  # without a pace, which the local Telegram does not want
        settings = load_settings(
            None, bot_token=self.account.token, telegram_api=self.url, data_dir=self.folder, **chosen
        )
        self._task = asyncio.create_task(
            serve_until(
                self._stop, settings, load_company(self.company, sample_faq()), ready.set, self.travel
            )
        )
        waiting = asyncio.create_task(ready.wait())
        await asyncio.wait({self._task, waiting}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if self._task.done():
            await self._task

    async def stop(self) -> None:
        if self._task:
            self._stop.set()
            await self._task
            self._task = None


@dataclass
class World:
    """A local Telegram with one bot."""

    telegram: Telegram
    bot: Bot

    async def person(self, first_name: str = "Núria", language_code: str | None = "ca", **more) -> Person:
        return await self.telegram.person(first_name, language_code=language_code, **more)


@asynccontextmanager
async def world_in(folder: Path, **settings) -> AsyncIterator[World]:
    sandbox = await start(0)
    try:
        async with Telegram(sandbox.url) as telegram:
            account = await telegram.bot("reclama_bot")
            world = World(telegram, Bot(account, sandbox.url, folder, sample_company(), settings))
            await world.bot.start()
            try:
                yield world
            finally:
                await world.bot.stop()
    finally:
        await sandbox.close()


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    async with world_in(tmp_path) as made:
        yield made


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    """A world for a whole module, where every test has people of its own: `pytestmark = IN_TOWN`."""
    async with world_in(tmp_path_factory.mktemp("town")) as made:
        yield made


IN_TOWN = pytest.mark.asyncio(loop_scope="module")


@pytest.fixture
def said() -> Callable[..., str]:
    """The words of a key, as Telegram shows them: `said("button.send")`."""
    return spoken


def spoken(key: str, language: Language = Language.CA, **args) -> str:
    """The words of a key, without tags."""
    return unescape(re.sub(r"<[^>]+>", "", CATALOGUE.plain(text(key, **args), language)))
