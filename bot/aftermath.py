"""What is left to do once a turn is committed; and what is done where a turn failed again and again."""

from dataclasses import dataclass
from datetime import datetime

from bot.desk.arrived import AtDesk, PressedThere
from bot.incoming import Incoming
from bot.saying import Place, Speaker
from cases.taxonomy import Language
from flows.effects import Say
from flows.text import text
from locales import Catalogue
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What is left to do once the turn is committed: the answer to a press, and a word to the courier.

    `alert`: the answer stays until it is read.
    """

    press: str | None = None
    toast: str = ""
    posted: bool = False
    alert: bool = False


def query_of(incoming: Incoming | AtDesk) -> str | None:
    """The callback query to be answered, where it is a press."""
    if isinstance(incoming, AtDesk):
        return incoming.what.query_id if isinstance(incoming.what, PressedThere) else None
    return incoming.press.query_id if incoming.press else None


@dataclass(frozen=True, slots=True)
class Apology:
    """In the chats of one bot; `otherwise` is the language of whom nobody knows the language."""

    store: Store
    bot_id: int
    catalogue: Catalogue
    otherwise: Language

    def say(self, incoming: Incoming | None, update_id: int, chat_id: int, now: datetime) -> None:
        """Set an update aside that failed again and again, and tell the person; the chat goes on."""
        with self.store.turn() as unit:
            unit.quarantine(self.bot_id, update_id, now)
            if not chat_id:
                return
            language = unit.dialogue(self.bot_id, chat_id).language or self.otherwise
            place = Place(self.bot_id, chat_id, incoming.thread_id if incoming else None)
            sorry = Speaker(self.catalogue, language, now).messages([Say(text("quarantine.sorry"))], place)
            for message in sorry:
                unit.enqueue(message, now)
