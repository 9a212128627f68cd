"""The tick that passes over chats in which nobody goes on: reminded, registered, forgotten (`flows.silence`).

The database is the schedule: a chat waits since its last turn (`dialogues.waiting_since`), and what was done
stands in its dialogue, whose row the turn locks. So of many replicas, and after any crash, each thing is
done once; a draft opens one case by its unique key.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from bot.casework import Casework
from bot.courier import Courier
from bot.incoming import Incoming, Person
from bot.log import logger
from bot.saying import Speaker
from bot.turn import Turns
from bot.workers import Workers
from cases.commands import AskForInformation
from cases.rules import Rules
from cases.status import THE_BOT
from cases.taxonomy import Language
from flows.declared.catalogue import FLOWS
from flows.dialogue import Dialogue
from flows.effects import OpenCase
from flows.incoming import SentOther
from flows.moment import Moment
from flows.silence import REMIND, fallen_silent, needs_folio, next_due, still_wanted
from storage.turn import Turn

_MOST = 5000  # chats in a round, longest silent first
_log = logger("silences")


@dataclass(frozen=True, slots=True)
class Silences:
    """Passes over the silent chats of one bot."""

    turns: Turns
    workers: Workers
    courier: Courier

    async def pass_over(self) -> None:
        """One round.

        Raises:
            storage.errors.Unavailable: the next round goes on.
        """
        turns = self.turns
        before = turns.now() - REMIND
        silent = await self.workers.run(lambda: turns.store.waiting_chats(turns.bot_id, before, _MOST))
        done = 0
        for chat_id in silent:
            done += await self.workers.run(partial(hear_silence, turns, chat_id))
        if done:
            _log.info("reminded, registered or forgot drafts in silence", drafts=done)
            self.courier.wake()


def hear_silence(turns: Turns, chat_id: int) -> int:
    """Do all that is due in a chat, one turn each; how many things. Of many callers each is done by one."""
    done = 0
    while _once(turns, chat_id):
        done += 1
    return done


def _once(turns: Turns, chat_id: int) -> bool:
    now = turns.now()
    with turns.store.turn() as unit:
        dialogue = unit.dialogue(turns.bot_id, chat_id)
        due = next_due(dialogue)
        if due is None or due > now:
            return False
        moment = _moment(turns, unit, dialogue, now)
        after, effects = fallen_silent(dialogue, moment, FLOWS)
        if after == dialogue:
            return False
        unit.keep_dialogue(turns.bot_id, chat_id, after, now)
        arrived = Incoming(0, chat_id, Person(chat_id), SentOther("silence"))
        told = turns.performed(effects, unit, arrived, after, moment)
        language = after.language or turns.company.languages[0]
        speaker, overhearing = Speaker(turns.catalogue, language, now), turns.overhearing(unit, arrived, now)
        turns.said(unit, told, arrived, after, speaker, overhearing)
        for effect in effects:
            if isinstance(effect, OpenCase):
                _asked(turns, unit, effect, language, now)
        for draft_id in _ids(dialogue) - _ids(after):
            unit.transcripts.forget(draft_id)
    return True


def _asked(turns: Turns, unit: Turn, opened: OpenCase, language: Language, now: datetime) -> None:
    """A case that nobody confirmed is asked for what it cannot be studied without."""
    items = tuple(turns.catalogue.plain(one, language) for one in still_wanted(opened.draft))
    if items:
        casework = Casework(Rules(turns.clock, turns.company), turns.tell)
        casework.work(unit, opened.folio, AskForInformation(items), THE_BOT, now)


def _moment(turns: Turns, unit: Turn, dialogue: Dialogue, now: datetime) -> Moment:
    moment = Moment(now, turns.company, turns.clock, turns.chance.draft_id())
    return replace(moment, folio=turns.folio(unit, moment)) if needs_folio(dialogue, now) else moment


def _ids(dialogue: Dialogue) -> set[str]:
    return {draft.id for draft in (*dialogue.parked, *((dialogue.draft,) if dialogue.draft else ()))}
