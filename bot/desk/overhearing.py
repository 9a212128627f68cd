"""Commands and buttons of a customer while a person has the conversation: the bot's, in sight of the topic.

What the bot says to them stands in the topic. What would make it ask for words it does not begin: the words
would go to the person. The customer is told so, and may go back to the bot.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import unescape

from bot.calling import ABOVE_KEY
from bot.desk.act import DeskHouse
from bot.desk.attending import BACK
from bot.desk.posting import Poster, Spot, spot_of
from bot.desk.tongue import desk_language
from bot.incoming import Incoming
from cases.status import SUPERVISORS
from cases.taxonomy import Language
from flows.desk.keys import Key
from flows.dialogue import Dialogue
from flows.effects import AddToCase, AlertDesk, CallOperator, Effect, MoveCase, OpenCase
from flows.text import text
from storage.outgoing import Outgoing
from storage.talks import Takeover
from storage.turn import Turn

_HEEDED = (AddToCase, AlertDesk, CallOperator, MoveCase, OpenCase)  # done, whoever has the conversation
_SHOWN = 600  # characters of what the bot says


@dataclass(frozen=True, slots=True)
class Overhearing:
    """One turn of the bot in a chat that a person has."""

    house: DeskHouse
    unit: Turn
    incoming: Incoming
    held: Takeover
    now: datetime

    def has_to_wait(self, before: Dialogue, after: Dialogue, effects: Iterable[Effect]) -> bool:
        """Whether the bot would now ask something; then the customer is told who reads their words."""
        if after.draft is None or after.draft == before.draft:
            return False
        if any(isinstance(effect, _HEEDED) for effect in effects):
            return False
        who = self.unit.desk(self.house.bot_id).operator(self.held.operator_id)
        words = text("takeover.waiting", name=who.shown if who else self.house.company.name)
        back = Key(text("takeover.button_back"), BACK)
        keys = ((back,),) if who and who.role in SUPERVISORS else ((ABOVE_KEY,), (back,))
        language = before.language or self.house.company.languages[0]
        self._poster().say(Spot(self.incoming.chat_id), words, language, keys)
        return True

    def show(self, said: Sequence[Outgoing]) -> None:
        """What the bot says, in the topic."""
        book = self.unit.desk(self.house.bot_id)
        topic = book.topic(self.held.topic_id)
        words = "\n\n".join(_plain(str(one.payload.get("text", ""))) for one in said)
        if topic is None or not words.strip():
            return
        language = desk_language(book, topic.desk_id, Language.ES)
        self._poster().say(spot_of(topic), text("desk.told", words=words[:_SHOWN]), language)

    def _poster(self) -> Poster:
        return Poster(self.unit, self.house.bot_id, self.house.catalogue, self.now)


def _plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", html))
