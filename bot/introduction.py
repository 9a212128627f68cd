"""Who the bot is, as Telegram tells it; while Telegram is away or refuses the token, asks on and says why."""

import asyncio

from telegram import User
from telegram.error import InvalidToken, TelegramError

from bot.log import logger
from bot.telegram import Telegram

_LONGEST = 30.0  # seconds between tries

_log = logger("introduction")


async def introduced(telegram: Telegram, stop: asyncio.Event) -> User | None:
    """Bot API getMe, until it answers or `stop` is set (None)."""
    tries = 0
    while not stop.is_set():
        try:
            return await telegram.bot.get_me()
        except InvalidToken:
            _log.error("Telegram does not know the token", mend=f"set {telegram.setting}; see: reclama check")
        except TelegramError as error:
            _log.warning("Telegram is away", error=type(error).__name__)
        tries += 1
        try:
            await asyncio.wait_for(stop.wait(), min(0.5 * 2 ** min(tries, 10), _LONGEST))
        except TimeoutError:
            continue
    return None
