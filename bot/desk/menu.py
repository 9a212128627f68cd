"""The commands that clients offer in a desk's group after "/", in each language; no right comes of it.

Bot API setMyCommands with the scope of the chat. It is limited hard, so only what differs is set.
"""

from collections.abc import Sequence

from telegram.error import TelegramError

from bot.desk.port import DeskPort
from bot.log import logger
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue

_log = logger("desk")


async def offer(
    port: DeskPort, catalogue: Catalogue, chat_id: int, language: Language, names: Sequence[str]
) -> None:
    """Offer the commands in a group: each language's clients in theirs, the others in the desk's."""
    try:
        for spoken, code in ((language, ""), *((one, one.value) for one in Language)):
            told = {name: catalogue.plain(text(f"desk.help.{name}"), spoken) for name in names}
            if await port.commands(chat_id, code) != told:
                await port.offer_commands(chat_id, code, told)
    except TelegramError as error:  # a desk works without
        _log.info("the commands are not offered", group=chat_id, error=type(error).__name__)


async def withdraw(port: DeskPort, chat_id: int) -> None:
    """Offer none any more."""
    try:
        for code in ("", *(one.value for one in Language)):
            await port.withdraw_commands(chat_id, code)
    except TelegramError as error:
        _log.info("the commands are still offered", group=chat_id, error=type(error).__name__)
