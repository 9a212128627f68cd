"""python-telegram-bot's form of eight questions: `python -m benchmarks.bots.form API TOKEN [PICKLE]`."""

import logging
import sys

from telegram import Update
from telegram.ext import (
    Application,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

QUESTIONS = 8


async def begin(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    assert update.message
    assert context.user_data is not None
    context.user_data["answers"] = []
    await update.message.reply_text("Pregunta 1: ¿qué ha pasado?")
    return 1


async def answered(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    assert update.message
    assert context.user_data is not None
    answers = context.user_data["answers"]
    answers.append(update.message.text)
    if len(answers) == QUESTIONS:
        await update.message.reply_text("Gracias: lo hemos recibido.")
        return ConversationHandler.END
    await update.message.reply_text(f"Pregunta {len(answers) + 1}: ¿y después?")
    return len(answers) + 1


def main(api: str, token: str, pickle: str = "") -> None:
    builder = Application.builder().token(token).base_url(f"{api}/bot")
    if pickle:
        builder = builder.persistence(PicklePersistence(pickle))
    application = builder.build()
    application.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", begin)],
            states={
                number: [MessageHandler(filters.TEXT & ~filters.COMMAND, answered)]
                for number in range(1, QUESTIONS + 1)
            },
            fallbacks=[],
            name="form",
            persistent=bool(pickle),
        )
    )
    application.run_polling()


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    main(*sys.argv[1:])
