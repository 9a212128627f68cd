"""A bot's profile at Telegram: commands, description and short description, in each language's words.

Bot API setMyCommands, setMyDescription, setMyShortDescription. They are limited hard (429 with hours), so
only what differs is set; a refusal stops nothing. The name stays as the company gave it to @BotFather.
"""

from dataclasses import dataclass

from telegram import BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import TelegramError

from bot.log import logger
from bot.telegram import Telegram
from cases.company import Company
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue

_log = logger("profile")


@dataclass(frozen=True, slots=True)
class Profile:
    """What one bot shows. Its texts are `<words>.description` and `<words>.short_description`."""

    catalogue: Catalogue
    company: Company
    commands: tuple[str, ...]
    words: str

    async def publish(self, telegram: Telegram) -> None:
        """Show it in every language of the company, and in its first one to everybody else."""
        ours = self.company.languages
        for spoken, code in ((ours[0], None), *((one, one.value) for one in ours)):
            try:
                await self._commands(telegram, spoken, code)
                await self._descriptions(telegram, spoken, code)
            except TelegramError as error:
                _log.info("profile not set", language=code, error=type(error).__name__)

    async def _commands(self, telegram: Telegram, spoken: Language, code: str | None) -> None:
        scope, say = BotCommandScopeAllPrivateChats(), self.catalogue.plain
        wanted = tuple(
            BotCommand(
                say(text(f"command.{name}.name"), spoken), say(text(f"command.{name}.description"), spoken)
            )
            for name in self.commands
        )
        if await telegram.bot.get_my_commands(scope, code) != wanted:
            await telegram.bot.set_my_commands(wanted, scope, code)

    async def _descriptions(self, telegram: Telegram, spoken: Language, code: str | None) -> None:
        described = text(f"{self.words}.description", company=self.company.name)
        long = self.catalogue.plain(described, spoken)
        if (await telegram.bot.get_my_description(code)).description != long:
            await telegram.bot.set_my_description(long, code)
        short = self.catalogue.plain(text(f"{self.words}.short_description"), spoken)
        if (await telegram.bot.get_my_short_description(code)).short_description != short:
            await telegram.bot.set_my_short_description(short, code)
