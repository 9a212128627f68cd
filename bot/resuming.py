"""A turn that nobody's update caused: the question that waits in a chat is asked once more."""

from dataclasses import replace
from datetime import datetime

from bot.saying import Place, Speaker
from bot.turn import Turns
from flows import screens
from flows.declared.catalogue import FLOWS
from flows.dialogue import Dialogue
from flows.effects import Say
from flows.engine import screen
from flows.moment import Moment
from storage.outgoing import Priority


def ask_again(turns: Turns, chat_id: int, before: datetime) -> bool:
    """Ask again where a draft waits since before then; whether it did. Of many callers one does.

    The dialogue stays as it is: nothing happened in it. Customers who are being served go first.
    """
    now = turns.now()
    with turns.store.turn() as unit:
        if not unit.wake(turns.bot_id, chat_id, before, now):
            return False
        dialogue = unit.dialogue(turns.bot_id, chat_id)
        if dialogue.draft is None:
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
