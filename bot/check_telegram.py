"""What `reclama check` finds out about Telegram: the token, where the updates go, the commands' menu."""

from collections.abc import Iterable

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.finding import Finding, State
from bot.http import surely_unsent
from bot.redaction import redact
from bot.settings import Settings
from bot.telegram import connected
from cases.taxonomy import Language

ABOUT = "Telegram"


async def check_telegram(
    settings: Settings, languages: Iterable[Language], *, news: bool = False
) -> list[Finding]:
    """Ask Telegram who a bot is, and if it answers, how it is set up. Sends nothing to anybody.

    The one for cases, or the other one, `news`.
    """
    async with connected(settings, news=news) as telegram:
        bot = telegram.bot
        try:
            me = await bot.get_me()
        except TelegramError as error:
            return [_unreached(settings, telegram.setting, error)]
        called = "the bot that may advertise" if news else "the bot"
        found = [Finding(ABOUT, State.RIGHT, f"{called} is @{me.username} ({me.id})")]
        found.append(await _updates(bot, settings.news_webhook_url if news else settings.webhook_url))
        found.append(await _commands(bot, languages))
        return found


def _unreached(settings: Settings, setting: str, error: TelegramError) -> Finding:
    if isinstance(error, InvalidToken):
        return Finding(
            ABOUT,
            State.WRONG,
            f"{settings.telegram_api} does not know this token",
            f"send /token to @BotFather and put what it answers in {setting}",
        )
    if surely_unsent(error):
        says = f"{settings.telegram_api} cannot be reached: {redact(str(error.__cause__))}"
    else:
        says = f"{settings.telegram_api} gave no usable answer: {redact(str(error))}"
    mend = "look at RECLAMA_TELEGRAM_API, the network and the firewall of this machine, then try again"
    return Finding(ABOUT, State.WRONG, says, mend)


async def _updates(bot: Bot, wanted: str | None) -> Finding:
    """A webhook and polling exclude each other: with one set, every getUpdates is refused (409)."""
    try:
        webhook = await bot.get_webhook_info()
    except TelegramError as error:
        return Finding(ABOUT, State.NOTE, f"it did not say where the updates go: {redact(str(error))}")
    waiting = f"{webhook.pending_update_count} updates are waiting"
    if wanted and webhook.url == wanted:
        return Finding(ABOUT, State.RIGHT, redact(f"the updates are posted to {wanted}; {waiting}"))
    if wanted:
        where = webhook.url or "nowhere"
        says = redact(f"the updates are posted to {where}, not to {wanted}; {waiting}")
        return Finding(ABOUT, State.WRONG, says, "reclama webhook set")
    if not webhook.url:
        return Finding(ABOUT, State.RIGHT, f"the updates can be polled; {waiting}")
    last = f", last error: {webhook.last_error_message}" if webhook.last_error_message else ""
    return Finding(
        ABOUT,
        State.WRONG,
        redact(f"the updates go to a webhook, {webhook.url}{last}; {waiting}"),
        "stop the program behind it, then: reclama webhook delete; or use another bot",
    )


async def _commands(bot: Bot, languages: Iterable[Language]) -> Finding:
    try:
        bare = [lang.value for lang in languages if not await bot.get_my_commands(language_code=lang)]
    except TelegramError as error:
        return Finding(ABOUT, State.NOTE, f"it did not say which commands it shows: {redact(str(error))}")
    if not bare:
        return Finding(ABOUT, State.RIGHT, "the menu of commands is there in every language of the company")
    says = f"there is no menu of commands yet in: {', '.join(bare)}"
    return Finding(ABOUT, State.NOTE, says, "nothing to do: `reclama run` publishes it")
