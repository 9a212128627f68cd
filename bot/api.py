"""The bot's own line to Telegram: python-telegram-bot's typed methods over our HTTP client."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Bot

from bot.http import AiohttpRequest
from bot.settings import Settings


@asynccontextmanager
async def telegram_bot(settings: Settings) -> AsyncIterator[Bot]:
    """A bot whose connections are open inside the block; nothing is asked of Telegram yet.

    Polling has connections of its own, so that a long poll never keeps a message waiting.
    """
    sending, polling = AiohttpRequest(), AiohttpRequest(connections=2)
    bot = Bot(
        settings.bot_token.get_secret_value(),
        base_url=f"{settings.telegram_api}/bot",
        base_file_url=f"{settings.telegram_api}/file/bot",
        request=sending,
        get_updates_request=polling,
    )
    async with sending, polling:
        yield bot
