"""What nearly every update is, a press or a text in private, read from its JSON at a glance. Pure.

The library's types take thirty times as long, and say the same of these two. Whatever is not exactly as the
Bot API describes them is left to `bot/reading.py` and `bot/incoming.py`.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from telegram.constants import ChatType

from bot.incoming import UNFORMATTED, Incoming, Person, Press, written
from flows.incoming import Pressed

Json = Mapping[str, Any]


def at_a_glance(raw: Json, commands: Mapping[str, str]) -> Incoming | None:
    """The update as `incoming` would tell it; None for one that has to be looked at closely."""
    try:
        if "callback_query" in raw:
            return _press(raw["update_id"], raw["callback_query"])
        if "message" in raw:
            return _message(raw["update_id"], raw["message"], commands)
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        return None
    return None


def _press(update_id: int, press: Json) -> Incoming | None:
    message = press["message"]
    if not message["date"]:  # Bot API InaccessibleMessage
        return None
    _moment(message["date"])
    pressed, query_id = _words(press["data"]), _words(press["id"])
    _words(press["chat_instance"])
    number, chat_id = _number(message["message_id"]), _private(message["chat"])
    return Incoming(
        _number(update_id), chat_id, _person(press["from"]), Pressed(pressed), _thread(message),
        Press(query_id, number),
    )  # fmt: skip


def _message(update_id: int, message: Json, commands: Mapping[str, str]) -> Incoming | None:
    text, number, sender = _words(message["text"]), _number(message["message_id"]), message["from"]
    if sender["is_bot"] or "sender_chat" in message or "reply_to_message" in message:
        return None
    if any(entity["type"] not in UNFORMATTED for entity in message.get("entities", ())):
        return None
    at = _moment(message.get("edit_date") or message["date"])
    return Incoming(
        _number(update_id), _private(message["chat"]), _person(sender), written(text, number, commands),
        _thread(message), at=at, message_id=number,
    )  # fmt: skip


def _private(chat: Json) -> int:
    if chat["type"] != ChatType.PRIVATE:
        raise ValueError("somewhere else")
    return _number(chat["id"])


def _person(user: Json) -> Person:
    if not isinstance(user["is_bot"], bool):
        raise TypeError("nobody knows who that is")
    first, last, code = _words(user["first_name"]), user.get("last_name"), user.get("language_code")
    name = f"{first} {_words(last)}" if last else first
    return Person(_number(user["id"]), code if code is None else _words(code), name)


def _thread(message: Json) -> int | None:
    thread = message.get("message_thread_id") if message.get("is_topic_message") else None
    return None if thread is None else _number(thread)


def _moment(value: Any) -> datetime:
    """Of seconds since 1970; an error where no calendar has it."""
    return datetime.fromtimestamp(_number(value), UTC)


def _number(value: Any) -> int:
    if type(value) is not int:
        raise TypeError("no number")
    return value


def _words(value: Any) -> str:
    if type(value) is not str:
        raise TypeError("no words")
    return value
