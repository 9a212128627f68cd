"""Telegram itself, as far as Reclama calls it: one port with few methods, so that little can go wrong.

python-telegram-bot gives the types, the methods and the errors; its updater and webhook are not used,
because they confirm updates before they are processed (`telegram.md` 1.2). What is called for every message
goes past its objects, straight to its request, which tells the same errors: they were most of a send's time.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.http import AiohttpRequest
from bot.settings import Settings

ALLOWED = (
    *("message", "edited_message", "callback_query", "my_chat_member"),
    *("chat_member", "message_reaction"),  # only where the bot is an administrator: its desk
)
_NO_PREVIEW = {"is_disabled": True}
_BATCH = 100
MOST_BYTES = 20 * 2**20  # of a file that a bot may fetch (Bot API, getFile)


@dataclass(frozen=True, slots=True)
class Telegram:
    """One bot at one Bot API server, whose connections are open."""

    bot: Bot
    calls: AiohttpRequest
    polls: AiohttpRequest
    address: str  # of the methods, with the token and a slash
    setting: str = "RECLAMA_BOT_TOKEN"  # where its token comes from, for who has to mend it

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
        url = f"{self.address}getUpdates"
        answer = await self.polls.post(url, _fields(wanted), read_timeout=patience + 10)
        return answer if isinstance(answer, list) else []

    async def send(self, chat_id: int, thread_id: int | None, payload: dict[str, Any]) -> int | None:
        """Bot API sendMessage, or editMessageText where the payload edits; the message's id.

        Raises:
            telegram.error.TelegramError: as the library tells it.
        """
        message = {
            "chat_id": chat_id,
            "text": payload["text"],
            "parse_mode": ParseMode.HTML.value,
            "link_preview_options": _NO_PREVIEW,
        }
        if edits := payload.get("edits"):
            markup = _inline(payload)
            await self.call("editMessageText", message | {"message_id": edits, "reply_markup": markup})
            return int(edits)
        more = {
            "message_thread_id": thread_id,
            "reply_markup": _inline(payload) or _keyboard(payload),
            "disable_notification": payload.get("silent"),
        }
        answer = await self.call("sendMessage", message | more)
        return int(answer["message_id"])

    async def send_document(
        self, chat_id: int, thread_id: int | None, payload: dict[str, Any], content: bytes
    ) -> int:
        """Bot API sendDocument, with the payload's text as caption; the message's id."""
        sent = await self.bot.send_document(
            chat_id,
            content,
            filename=payload["name"],
            caption=payload["text"],
            parse_mode=ParseMode.HTML,
            message_thread_id=thread_id,
        )
        return sent.message_id

    async def download(self, file_id: str) -> bytes:
        """Bot API getFile, and the file's bytes.

        Raises:
            telegram.error.BadRequest: Telegram does not give it, or it has over `MOST_BYTES`.
        """
        file = await self.bot.get_file(file_id)
        if (file.file_size or 0) > MOST_BYTES:
            raise BadRequest(f"the file has over {MOST_BYTES} bytes")
        return bytes(await file.download_as_bytearray())

    async def answer(self, query_id: str, text: str, *, alert: bool = False) -> None:
        """Bot API answerCallbackQuery: stops the wait, with a word or none; an `alert` stays until
        it is read."""
        answered = {"callback_query_id": query_id, "text": text or None, "show_alert": alert or None}
        await self.call("answerCallbackQuery", answered)

    async def call(self, method: str, wanted: dict[str, Any]) -> Any:
        """Any Bot API method; what is None in `wanted` is left out.

        Raises:
            telegram.error.TelegramError: as the library tells it.
        """
        return await self.calls.post(f"{self.address}{method}", _fields(wanted))


@asynccontextmanager
async def connected(settings: Settings, *, news: bool = False) -> AsyncIterator[Telegram]:
    """A bot of the settings, its connections open inside the block; nothing is asked of Telegram yet.

    The one for cases, or the other one, `news`.

    Polling has connections of its own, so that a long poll never keeps a message waiting.

    Raises:
        ValueError: there is no other one.
    """
    secret = settings.news_bot_token if news else settings.bot_token
    if secret is None:
        raise ValueError("RECLAMA_NEWS_BOT_TOKEN is not set")
    token, api = secret.get_secret_value(), settings.telegram_api
    calls, polls = AiohttpRequest(), AiohttpRequest(connections=2)
    bot = Bot(token, f"{api}/bot", base_file_url=f"{api}/file/bot", request=calls, get_updates_request=polls)
    async with calls, polls:
        setting = f"RECLAMA_{'NEWS_' if news else ''}BOT_TOKEN"
        yield Telegram(bot, calls, polls, f"{api}/bot{token}/", setting)


def _fields(wanted: dict[str, Any]) -> RequestData:
    """Without those that are None; the library writes what is no text as JSON."""
    return RequestData([RequestParameter(k, v, None) for k, v in wanted.items() if v is not None])


def _inline(payload: dict[str, Any]) -> dict[str, Any] | None:
    """Bot API InlineKeyboardMarkup."""
    rows = payload.get("buttons")
    if not rows:
        return None
    keys = [[{"text": key["text"], "callback_data": key["data"]} for key in row] for row in rows]
    return {"inline_keyboard": keys}


def _keyboard(payload: dict[str, Any]) -> dict[str, Any] | None:
    """Bot API ReplyKeyboardMarkup to share one's number, ReplyKeyboardRemove where there is no label."""
    if label := payload.get("phone"):
        button = {"text": label, "request_contact": True}
        return {"keyboard": [[button]], "resize_keyboard": True, "one_time_keyboard": True}
    return {"remove_keyboard": True} if "phone" in payload else None
