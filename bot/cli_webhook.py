"""The commands of the webhook: set, show, delete. Replicas do not set it when they start."""
# ruff: noqa: PLC0415

import asyncio
from typing import Any

import typer

from bot.plainly import told_plainly

app = typer.Typer(help="Tell Telegram where to post updates.", no_args_is_help=True)


@app.command("set")
def set_webhook() -> None:
    """Let Telegram post to RECLAMA_WEBHOOK_URL, with RECLAMA_WEBHOOK_SECRET; the other bot's to …/news."""
    typer.echo(_asked("set"))


@app.command("show")
def show_webhook() -> None:
    """Where Telegram posts now, what waits there, and the last error."""
    typer.echo(_asked("show"))


@app.command("delete")
def delete_webhook() -> None:
    """Stop posting, so that polling works again; what waits is kept."""
    typer.echo(_asked("delete"))


def _asked(what: str) -> str:
    from bot.log import configure_log
    from bot.settings import LogFormat, LogLevel

    configure_log(LogLevel.WARNING, LogFormat.TEXT)
    with told_plainly():
        return asyncio.run(_ask(what))


async def _ask(what: str) -> str:
    from bot.misconfigured import Misconfigured, Mistake
    from bot.settings import load_settings

    settings = load_settings()
    if what == "set" and not settings.webhook_url:
        raise Misconfigured([Mistake("RECLAMA_WEBHOOK_URL", "missing", "the address Telegram posts to")])
    said = [await _of_one(what, settings, news=False)]
    if settings.news_bot_token:
        said.append(f"The other bot: {await _of_one(what, settings, news=True)}")
    return "\n".join(said)


async def _of_one(what: str, settings: Any, *, news: bool) -> str:
    from telegram.error import TelegramError

    from bot.misconfigured import Misconfigured, Mistake
    from bot.telegram import connected

    url = settings.news_webhook_url if news else settings.webhook_url
    async with connected(settings, news=news) as telegram:
        try:
            return await _done(what, telegram, settings, url)
        except TelegramError as error:
            raise Misconfigured([Mistake("Telegram", f"refused: {error}", "see: reclama check")]) from None


async def _done(what: str, telegram: Any, settings: Any, url: str) -> str:
    from bot.telegram import ALLOWED

    match what:
        case "set":
            secret = settings.webhook_secret.get_secret_value()
            await telegram.bot.set_webhook(
                url, secret_token=secret, allowed_updates=ALLOWED, max_connections=40
            )
            return f"Telegram posts to {url}"
        case "delete":
            await telegram.bot.delete_webhook(drop_pending_updates=False)
            return "Telegram posts nowhere; polling works. What waits is kept."
    info = await telegram.bot.get_webhook_info()
    where = info.url or "nowhere (polling)"
    error = f"; last error: {info.last_error_message}" if info.last_error_message else ""
    return f"Telegram posts to {where}; {info.pending_update_count} updates wait{error}"
