"""A local Telegram, databases of both kinds, and processes that are thrown away after the test."""

import os
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import pytest

from sandbox.client import BotAccount, Person, Telegram
from sandbox.server import start
from storage.opening import open_store
from tests.durability.ledger import Ledger
from tests.durability.replica import KEY, SECRET, Replica
from tests.storage.conftest import ENGINES, HOW, answers, schema

__all__ = ["ENGINES", "schema"]


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("postgres") and not answers():
        pytest.skip(HOW)


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RECLAMA_LOG_LEVEL", raising=False)


@pytest.fixture
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database: `@BOTH`, or SQLite."""
    if getattr(request, "param", "sqlite") == "sqlite":
        return f"sqlite:///{tmp_path}/database/reclama.db"
    found: str = request.getfixturevalue("schema")
    return found


BOTH = pytest.mark.parametrize("database", ENGINES, indirect=True)
POSTGRES = pytest.mark.parametrize(
    "database", [pytest.param("postgresql", marks=pytest.mark.postgres)], indirect=True
)


@dataclass
class Town:
    """A local Telegram with one bot, its database, and its replicas."""

    telegram: Telegram
    bot: BotAccount
    url: str
    folder: Path
    database: str
    replicas: list[Replica] = field(default_factory=list)

    def replica(self, *, hook: bool = False, database: str | None = None, **more: str) -> Replica:
        made = Replica(self.bot.token, self.url, self.folder, database or self.database, hook, more)
        self.replicas.append(made)
        return made

    async def person(self, first_name: str = "Marta", **more) -> Person:
        return await self.telegram.person(first_name, language_code="es", **more)

    async def hook_to(self, replica: Replica) -> None:
        """Telegram posts to this one."""
        await self.telegram.wire.call("POST", "settings", {"backoff_scale": 0.05})
        await self.set_webhook(f"{replica.url}/hook")

    async def set_webhook(self, url: str) -> None:
        address = f"{self.url}/bot{self.bot.token}/setWebhook"
        async with aiohttp.ClientSession() as session:
            async with session.post(address, json={"url": url, "secret_token": SECRET}) as answer:
                assert (await answer.json())["ok"]

    def ledger(self) -> Ledger:
        """What the database holds; on SQLite only while no replica runs."""
        store = open_store(self.database, [KEY], os.urandom)
        try:
            return Ledger.of(store)
        finally:
            store.close()


@pytest.fixture
async def town(database: str, tmp_path: Path) -> AsyncIterator[Town]:
    sandbox = await start(0)
    try:
        async with Telegram(sandbox.url) as telegram:
            made = Town(telegram, await telegram.bot("reclama_bot"), sandbox.url, tmp_path / "data", database)
            try:
                yield made
            finally:
                for replica in made.replicas:
                    await replica.kill()
    finally:
        await sandbox.close()
