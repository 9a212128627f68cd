"""Telegram as the desk calls it: topics, pins, copies, reactions. Bot API methods by the same names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from telegram.constants import ParseMode

from bot.telegram import Telegram

_ALBUM = {"photo": "photo", "video": "video", "document": "document", "audio": "audio"}
_ALONE = ("animation", "voice", "video_note")


@dataclass(frozen=True, slots=True)
class DeskPort:
    """What every method raises is `telegram.error.TelegramError`."""

    telegram: Telegram

    async def create_topic(self, chat_id: int, title: str) -> int:
        """createForumTopic; the topic's thread."""
        answer = await self.telegram.call("createForumTopic", {"chat_id": chat_id, "name": title})
        return int(answer["message_thread_id"])

    async def reopen_topic(self, chat_id: int, thread_id: int) -> None:
        """reopenForumTopic."""
        await self.telegram.call("reopenForumTopic", {"chat_id": chat_id, "message_thread_id": thread_id})

    async def rename_topic(self, chat_id: int, thread_id: int, title: str) -> None:
        """editForumTopic."""
        wanted = {"chat_id": chat_id, "message_thread_id": thread_id, "name": title}
        await self.telegram.call("editForumTopic", wanted)

    async def pin(self, chat_id: int, message_id: int) -> None:
        """pinChatMessage, in silence."""
        wanted = {"chat_id": chat_id, "message_id": message_id, "disable_notification": True}
        await self.telegram.call("pinChatMessage", wanted)

    async def say(self, chat_id: int, thread_id: int | None, payload: dict[str, Any], reply: int = 0) -> int:
        """sendMessage, as a reply where there is a message to reply to."""
        wanted = {
            "chat_id": chat_id,
            "message_thread_id": thread_id,
            "text": payload["text"],
            "parse_mode": ParseMode.HTML.value,
            "link_preview_options": {"is_disabled": True},
            "reply_markup": keyboard(payload),
            "reply_parameters": _reply(reply),
            "disable_notification": True if payload.get("silent") else None,
        }
        return int((await self.telegram.call("sendMessage", wanted))["message_id"])

    async def edit(self, chat_id: int, message_id: int, payload: dict[str, Any]) -> int:
        """editMessageText."""
        wanted = {
            "chat_id": chat_id,
            "message_id": message_id,
            "text": payload["text"],
            "parse_mode": ParseMode.HTML.value,
            "link_preview_options": {"is_disabled": True},
            "reply_markup": keyboard(payload),
        }
        await self.telegram.call("editMessageText", wanted)
        return message_id

    async def delete(self, chat_id: int, message_id: int) -> None:
        """deleteMessage."""
        await self.telegram.call("deleteMessage", {"chat_id": chat_id, "message_id": message_id})

    async def edit_caption(self, chat_id: int, message_id: int, html: str) -> int:
        """editMessageCaption."""
        wanted = {
            "chat_id": chat_id, "message_id": message_id, "caption": html, "parse_mode": ParseMode.HTML.value
        }  # fmt: skip
        await self.telegram.call("editMessageCaption", wanted)
        return message_id

    async def copy(
        self, to: int, thread_id: int | None, source: int, messages: Sequence[int], reply: int = 0
    ) -> list[int]:
        """copyMessage, or copyMessages for an album; the copies' ids, in order."""
        where = {"chat_id": to, "message_thread_id": thread_id, "from_chat_id": source}
        if len(messages) == 1:
            more = {"message_id": messages[0], "reply_parameters": _reply(reply)}
            return [int((await self.telegram.call("copyMessage", where | more))["message_id"])]
        made = await self.telegram.call("copyMessages", where | {"message_ids": sorted(messages)})
        return [int(one["message_id"]) for one in made]

    async def send_files(
        self, chat_id: int, thread_id: int | None, files: Sequence[dict[str, Any]], caption: str
    ) -> int:
        """sendMediaGroup for two to ten of a kind that go together, else one by one; the first one's id."""
        where = {"chat_id": chat_id, "message_thread_id": thread_id}
        told = {"caption": caption, "parse_mode": ParseMode.HTML.value}
        if len(files) == 1:
            kind, file_id = str(files[0]["kind"]), files[0]["file_id"]
            known = kind if kind in _ALBUM or kind in _ALONE else "document"
            more = {} if known == "video_note" else told
            method = "send" + "".join(part.capitalize() for part in known.split("_"))
            return int((await self.telegram.call(method, {**where, known: file_id, **more}))["message_id"])
        media = [{"type": _ALBUM[str(one["kind"])], "media": one["file_id"]} for one in files]
        media[0] |= told
        made = await self.telegram.call("sendMediaGroup", where | {"media": media})
        return int(made[0]["message_id"])

    async def react(self, chat_id: int, message_id: int, emoji: str) -> None:
        """setMessageReaction; "" takes it away."""
        reaction = [{"type": "emoji", "emoji": emoji}] if emoji else []
        wanted = {"chat_id": chat_id, "message_id": message_id, "reaction": reaction}
        await self.telegram.call("setMessageReaction", wanted)

    async def commands(self, chat_id: int, code: str) -> dict[str, str]:
        """getMyCommands of a group, by name; `code`: of clients in that language, "" for all."""
        found = await self.telegram.call("getMyCommands", _scope(chat_id, code))
        return {str(one["command"]): str(one["description"]) for one in found}

    async def offer_commands(self, chat_id: int, code: str, told: Mapping[str, str]) -> None:
        """setMyCommands of a group."""
        offered = [{"command": name, "description": does} for name, does in told.items()]
        await self.telegram.call("setMyCommands", _scope(chat_id, code) | {"commands": offered})

    async def withdraw_commands(self, chat_id: int, code: str) -> None:
        """deleteMyCommands of a group."""
        await self.telegram.call("deleteMyCommands", _scope(chat_id, code))

    async def chat(self, chat_id: int) -> dict[str, Any]:
        """getChat, as Telegram tells it."""
        found: dict[str, Any] = await self.telegram.call("getChat", {"chat_id": chat_id})
        return found

    async def member(self, chat_id: int, telegram_id: int) -> dict[str, Any]:
        """getChatMember, as Telegram tells it."""
        wanted = {"chat_id": chat_id, "user_id": telegram_id}
        found: dict[str, Any] = await self.telegram.call("getChatMember", wanted)
        return found


def _scope(chat_id: int, code: str) -> dict[str, Any]:
    return {"scope": {"type": "chat", "chat_id": chat_id}, "language_code": code or None}


def albums(files: Sequence[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Files in groups that Telegram takes as one album: photos and videos, documents, audio, at most ten."""
    groups: list[list[dict[str, Any]]] = []
    for file in files:
        family = _family(str(file["kind"]))
        last = groups[-1] if groups else []
        if family and last and len(last) < 10 and _family(str(last[0]["kind"])) == family:
            last.append(file)
        else:
            groups.append([file])
    return groups


def _family(kind: str) -> str:
    return "seen" if kind in ("photo", "video") else kind if kind in _ALBUM else ""


def keyboard(payload: dict[str, Any]) -> dict[str, Any] | None:
    """InlineKeyboardMarkup; None without buttons."""
    rows = payload.get("buttons")
    if not rows:
        return None
    return {
        "inline_keyboard": [
            [{"text": key["text"], "callback_data": key["data"]} for key in row] for row in rows
        ]
    }


def _reply(message_id: int) -> dict[str, Any] | None:
    return {"message_id": message_id, "allow_sending_without_reply": True} if message_id else None
