"""Telegram itself, as far as Reclama calls it: one port with few methods, so that little can go wrong.

python-telegram-bot gives the types, the methods and the errors; its updater and webhook are not used,
because they confirm updates before they are processed (`telegram.md` 1.2).
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ParseMode
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.http import AiohttpRequest
from bot.settings import Settings

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_BATCH = 100


@dataclass(frozen=True, slots=True)
class Telegram:
    """One bot at one Bot API server, whose connections are open."""

    bot: Bot
    polls: AiohttpRequest
    updates_url: str

    @property
    def username(self) -> str:
        """The bot's name without @, once Telegram told it; "" before."""
        try:
            return self.bot.username
        except RuntimeError:
            return ""

    async def updates(self, offset: int | None, patience: int) -> list[dict[str, Any]]:
        """Bot API getUpdates, raw: one update that cannot be read must not spoil the others.

        Args:
            offset: confirms every update below it; None confirms none.
            patience: seconds of long polling, at most 50.
        """
        wanted = {"offset": offset, "timeout": patience, "limit": _BATCH, "allowed_updates": list(ALLOWED)}
        fields = [RequestParameter.from_input(k, v) for k, v in wanted.items() if v is not None]
        answer = await self.polls.post(self.updates_url, RequestData(fields), read_timeout=patience + 10)
        return answer if isinstance(answer, list) else []

    async def send(self, chat_id: int, thread_id: int | None, payload: dict[str, Any]) -> int | None:
        """Bot API sendMessage, or editMessageText where the payload edits; the message's id.

        Raises:
            telegram.error.TelegramError: as the library tells it.
        """
        markup = _markup(payload)
        if payload.get("edits"):
            await self.bot.edit_message_text(
                payload["text"],
                chat_id,
                payload["edits"],
                parse_mode=ParseMode.HTML,
                reply_markup=markup if isinstance(markup, InlineKeyboardMarkup) else None,
                link_preview_options=_NO_PREVIEW,
            )
            return int(payload["edits"])
        message = await self.bot.send_message(
            chat_id,
            payload["text"],
            parse_mode=ParseMode.HTML,
            message_thread_id=thread_id,
            reply_markup=markup,
            link_preview_options=_NO_PREVIEW,
        )
        return message.message_id

    async def answer(self, query_id: str, text: str) -> None:
        """Bot API answerCallbackQuery: stops the button's waiting, with a word or none."""
        await self.bot.answer_callback_query(query_id, text or None)


@asynccontextmanager
async def connected(settings: Settings) -> AsyncIterator[Telegram]:
    """The bot of the settings, its connections open inside the block; nothing is asked of Telegram yet.

    Polling has connections of its own, so that a long poll never keeps a message waiting.
    """
    token, api = settings.bot_token.get_secret_value(), settings.telegram_api
    calls, polls = AiohttpRequest(), AiohttpRequest(connections=2)
    bot = Bot(token, f"{api}/bot", base_file_url=f"{api}/file/bot", request=calls, get_updates_request=polls)
    async with calls, polls:
        yield Telegram(bot, polls, f"{api}/bot{token}/getUpdates")


def _markup(
    payload: dict[str, Any],
) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    if rows := payload.get("buttons"):
        return InlineKeyboardMarkup(
            [[InlineKeyboardButton(key["text"], callback_data=key["data"]) for key in row] for row in rows]
        )
    if label := payload.get("phone"):
        button = KeyboardButton(label, request_contact=True)
        return ReplyKeyboardMarkup([[button]], resize_keyboard=True, one_time_keyboard=True)
    return ReplyKeyboardRemove() if "phone" in payload else None
