"""The commands: their names in every language, and the menu that Telegram shows (Bot API setMyCommands)."""

from telegram import BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.log import logger
from bot.telegram import Telegram
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue

COMMANDS = (
    "start",
    "menu",
    "complaint",
    "enquiry",
    "suggestion",
    "report",
    "praise",
    "status",
    "person",
    "language",
    "info",
    "privacy",
    "cancel",
    "help",
)
_SHOWN = ("complaint", "status", "person", "menu", "language", "info", "privacy", "cancel", "help")

_log = logger("commands")


def command_names(catalogue: Catalogue) -> dict[str, str]:
    """The command of ours by every name it has: its own, and that of each language."""
    names = {name: name for name in COMMANDS}
    for name in COMMANDS:
        for language in Language:
            names.setdefault(catalogue.plain(text(f"command.{name}.name"), language), name)
    return names


async def publish_commands(telegram: Telegram, catalogue: Catalogue) -> None:
    """Show the commands in each language's words; only what differs is set, and a refusal stops nothing."""
    scope = BotCommandScopeAllPrivateChats()
    for language in (None, *Language):
        spoken = language or Language.ES
        wanted = tuple(
            BotCommand(
                catalogue.plain(text(f"command.{name}.name"), spoken),
                catalogue.plain(text(f"command.{name}.description"), spoken),
            )
            for name in _SHOWN
        )
        code = language.value if language else None
        try:
            if await telegram.bot.get_my_commands(scope, code) != wanted:
                await telegram.bot.set_my_commands(wanted, scope, code)
        except TelegramError as error:
            _log.info("commands not set", language=code, error=type(error).__name__)
