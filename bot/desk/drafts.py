"""Where what is filled in a topic is kept, and its end where nothing of the case may be kept any more."""

from datetime import datetime

from flows.dialogue import Dialogue
from storage.turn import Turn

_BELOW = -(1 << 53)  # Telegram's own ids have at most 52 bits (Bot API, Chat.id): no chat is so low


def place_of(topic_id: int) -> int:
    """The key of a topic's dialogue among those of the chats."""
    return _BELOW - topic_id


def forget(unit: Turn, bot_id: int, chat_id: int, folio: str, now: datetime) -> None:
    """Throw away what is being filled, and was laid aside, in the topic of a customer's case."""
    topic = unit.desk(bot_id).topic_of(chat_id, folio)
    if topic is not None and unit.dialogue(bot_id, place_of(topic.id)) != Dialogue():
        unit.keep_dialogue(bot_id, place_of(topic.id), Dialogue(), now)
