from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from sandbox.client import BotAccount, Person, Telegram
from sandbox.server import start


@pytest.fixture(autouse=True)
def _timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    """python-telegram-bot warns unless retry_after may be a timedelta."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    sandbox = await start()
    async with Telegram(sandbox.url) as client:
        yield client
    await sandbox.close()


@pytest.fixture
async def account(telegram: Telegram) -> BotAccount:
    return await telegram.bot("reclama_bot", name="Reclama")


@pytest.fixture
async def nuria(telegram: Telegram, account: BotAccount) -> Person:
    return await telegram.person("Núria", language_code="ca")


@pytest.fixture
async def bot(telegram: Telegram, account: BotAccount) -> AsyncIterator[Bot]:
    url = telegram.wire.url
    async with Bot(account.token, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot") as client:
        yield client
