"""What keeps a group from being worked in: its cause in one word, noted once, and said to those above."""

from datetime import datetime

from bot.desk.posting import Poster, Spot
from cases.status import SUPERVISORS
from flows.text import text
from locales import Catalogue
from storage.outgoing import Priority
from storage.turn import Turn

_CAUSES = {  # parts of what Telegram says, in lower case (`telegram.md` 1.3), and the end of a text key
    "not a forum": "no_forum",
    "have no write access": "no_admin",
    "chat_write_forbidden": "no_admin",
    "chat not found": "gone",
    "kicked": "gone",
    "not a member": "gone",
    "group chat was deleted": "gone",
}
_UNHEARD = frozenset({"gone", "no_supergroup"})


def cause(words: str) -> str:
    """Why Telegram refused what was to be done in a group; "" for what is no matter of the group."""
    if "not enough rights" in words:
        return "no_can_manage_topics" if "topic" in words else "no_admin"
    return next((why for part, why in _CAUSES.items() if part in words), "")


def troubled(unit: Turn, bot_id: int, catalogue: Catalogue, chat_id: int, why: str, now: datetime) -> bool:
    """Note why a desk cannot be worked in, "" where it can again; False where that was known already.

    It is said there, as far as anything can be said, and in private to those above, who can mend it.
    """
    book = unit.desk(bot_id)
    desk = next((one for one in book.desks() if one.chat_id == chat_id), None)
    if desk is None or desk.trouble == why:
        return False
    book.note_trouble(chat_id, why)
    poster = Poster(unit, bot_id, catalogue, now)
    words = text("desk.trouble_now", what=text(f"desk.trouble.{why}")) if why else text("desk.trouble_over")
    if why not in _UNHEARD:
        poster.say(Spot(chat_id), words, desk.language, priority=Priority.INTAKE)
    for one in book.operators():
        if one.works and one.role in SUPERVISORS:
            poster.say(Spot(one.telegram_id), words, one.language)
    return True
