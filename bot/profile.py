"""The bot's profile at Telegram: commands, description and short description, in each language's words.

Bot API setMyCommands, setMyDescription, setMyShortDescription. They are limited hard (429 with hours), so
only what differs is set; a refusal stops nothing. The name stays as the company gave it to @BotFather.
"""

from telegram import BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.commands import SHOWN
from bot.log import logger
from bot.telegram import Telegram
from cases.company import Company
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue

_log = logger("profile")


async def publish_profile(telegram: Telegram, catalogue: Catalogue, company: Company) -> None:
    """Show it in every language of the company, and in its first one to everybody else."""
    for spoken, code in ((company.languages[0], None), *((one, one.value) for one in company.languages)):
        try:
            await _commands(telegram, catalogue, spoken, code)
            await _descriptions(telegram, catalogue, company, spoken, code)
        except TelegramError as error:
            _log.info("profile not set", language=code, error=type(error).__name__)


async def _commands(telegram: Telegram, catalogue: Catalogue, spoken: Language, code: str | None) -> None:
    scope = BotCommandScopeAllPrivateChats()
    wanted = tuple(
        BotCommand(
            catalogue.plain(text(f"command.{name}.name"), spoken),
            catalogue.plain(text(f"command.{name}.description"), spoken),
        )
        for name in SHOWN
    )
    if await telegram.bot.get_my_commands(scope, code) != wanted:
        await telegram.bot.set_my_commands(wanted, scope, code)


async def _descriptions(
    telegram: Telegram, catalogue: Catalogue, company: Company, spoken: Language, code: str | None
) -> None:
    long = catalogue.plain(text("profile.description", company=company.name), spoken)
    if (await telegram.bot.get_my_description(code)).description != long:
        await telegram.bot.set_my_description(long, code)
    short = catalogue.plain(text("profile.short_description"), spoken)
    if (await telegram.bot.get_my_short_description(code)).short_description != short:
        await telegram.bot.set_my_short_description(short, code)
