"""A turn that nobody's update caused: the question that waits in a chat is asked once more."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.saying import Place, Speaker
from bot.turn import Turns
from bot.workers import Workers
from flows import screens
from flows.declared.catalogue import FLOWS
from flows.dialogue import Dialogue
from flows.effects import Say
from flows.moment import Moment
from flows.screens import screen
from storage.errands import ErrandRow
from storage.outgoing import Priority
from storage.turn import Turn


def ask_again(turns: Turns, chat_id: int, before: datetime) -> bool:
    """Ask again where a draft waits since before then; whether it did. Of many callers one does.

    The dialogue stays as it is: nothing happened in it. Customers who are being served go first.
    """
    now = turns.now()
    with turns.store.turn() as unit:
        return unit.wake(turns.bot_id, chat_id, before, now) and _asked(turns, unit, chat_id, now)


def _asked(turns: Turns, unit: Turn, chat_id: int, now: datetime) -> bool:
    """Where a person has the conversation, the bot asks nothing: it does when it has it again."""
    dialogue = unit.dialogue(turns.bot_id, chat_id)
    if dialogue.draft is None or unit.desk(turns.bot_id).takeover(chat_id):
        return False
    moment = Moment(now, turns.company, turns.clock, turns.chance.draft_id())
    speaker = Speaker(turns.catalogue, dialogue.language or turns.company.languages[0], now)
    place = Place(turns.bot_id, chat_id, draft=dialogue.draft.id)
    for message in speaker.messages([_question(dialogue, moment)], place):
        unit.enqueue(replace(message, priority=Priority.REMINDER), now)
    return True


def _question(dialogue: Dialogue, moment: Moment) -> Say:
    """Where something waits to be told what it belongs to, that is the question."""
    if dialogue.held and dialogue.draft:
        return screens.welcome_back(dialogue.draft)
    return screen(dialogue, moment, FLOWS)


@dataclass(frozen=True, slots=True)
class Resuming:
    """The bot has a conversation again, and goes on where it was. `wake` is for the courier."""

    turns: Turns
    workers: Workers
    wake: Callable[[], None]

    async def resume(self, row: ErrandRow) -> bool:
        """Ask what waits in the chat of the errand, once."""
        await self.workers.run(lambda: self._resumed(row))
        self.wake()
        return True

    def _resumed(self, row: ErrandRow) -> None:
        with self.turns.store.turn() as unit:
            if unit.paperwork.done(row):
                _asked(self.turns, unit, row.about, self.turns.now())
