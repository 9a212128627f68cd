"""python-telegram-bot's echo, as in its manual: `python -m benchmarks.bots.echo API TOKEN httpx|aiohttp`."""

import logging
import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message
    await update.message.reply_text(update.message.text or "")


def main(api: str, token: str, request: str) -> None:
    builder = Application.builder().token(token).base_url(f"{api}/bot")
    if request == "aiohttp":
        from bot.http import AiohttpRequest

        builder = builder.request(AiohttpRequest()).get_updates_request(AiohttpRequest(connections=2))
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    main(*sys.argv[1:])
