"""A raw update as the library's types, also where a server speaks another version of the Bot API.

python-telegram-bot refuses a whole update over one member it misses (a poll of an older server, say). Then
the message is read without its content: it is known to be there, and that it is nothing we can take.
"""

from typing import Any

from telegram import Bot, Update

_ENVELOPE = ("message_id", "date", "chat", "from", "message_thread_id", "is_topic_message", "text", "caption")
_MESSAGES = ("message", "edited_message")


def read_update(raw: dict[str, Any], bot: Bot) -> Update:
    """The update; a message whose content cannot be read is left with its words, if any.

    Raises:
        Exception: of any kind the library raises, where not even its envelope can be read.
    """
    try:
        return Update.de_json(raw, bot)
    except Exception:
        bare = {name: _bare(part) if name in _MESSAGES else part for name, part in raw.items()}
        if bare == raw:
            raise
        return Update.de_json(bare, bot)


def _bare(message: Any) -> Any:
    if not isinstance(message, dict):
        return message
    return {name: value for name, value in message.items() if name in _ENVELOPE}
