"""A raw update as the library's types, also where a server speaks another version of the Bot API.

python-telegram-bot refuses a whole update over one member it misses (a poll of an older server, say). Then
the message is read without its content: it is known to be there, and that it is nothing we can take.
Of a pressed message only where it is is read: the rest are the bot's own words, and most of the work.
"""

from typing import Any

from telegram import Bot, Update

_ENVELOPE = ("message_id", "date", "chat", "from", "message_thread_id", "is_topic_message", "text", "caption")
_OF_PRESSED = ("message_id", "date", "chat", "message_thread_id", "is_topic_message")
_MESSAGES = ("message", "edited_message")


def read_update(raw: dict[str, Any], bot: Bot) -> Update:
    """The update; a message whose content cannot be read is left with its words, if any.

    Raises:
        Exception: of any kind the library raises, where not even its envelope can be read.
    """
    raw = _slim(raw)
    try:
        return Update.de_json(raw, bot)
    except Exception:
        bare = {name: _bare(part) if name in _MESSAGES else part for name, part in raw.items()}
        if bare == raw:
            raise
        return Update.de_json(bare, bot)


def _slim(raw: dict[str, Any]) -> dict[str, Any]:
    press = raw.get("callback_query")
    message = press.get("message") if isinstance(press, dict) else None
    if not isinstance(press, dict) or not isinstance(message, dict):
        return raw
    kept = {name: message[name] for name in _OF_PRESSED if name in message}
    return {**raw, "callback_query": {**press, "message": kept}}


def _bare(message: Any) -> Any:
    if not isinstance(message, dict):
        return message
    return {name: value for name, value in message.items() if name in _ENVELOPE}
