"""After a gap each draft that waits for a press is asked once more.

Telegram keeps messages for 24 hours and presses for 150 seconds (`telegram.md` 1.2): a press made while
nobody took updates for longer is gone, and the person looks at a button that did nothing. So it is written
down when updates last came through; after a gap, chats that wait since before its end get their question
again, with working buttons, once, whichever replica notices.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from bot.courier import Courier
from bot.log import logger
from bot.resuming import ask_again
from bot.turn import Turns
from bot.workers import Workers
from storage.errors import Unavailable

FORGOTTEN = timedelta(seconds=150)
_NOTED = timedelta(seconds=20)  # between two notes: a note is a commit
_AT_ONCE = 100

_log = logger("presence")


class Noting(Protocol):
    """Is told whenever updates come through."""

    async def note(self) -> None:
        """Updates come through at this moment."""


@dataclass(slots=True)
class Presence:
    """Notes that updates come through, and asks again after they had not."""

    turns: Turns
    workers: Workers
    courier: Courier
    _noted: datetime | None = None

    async def note(self) -> None:
        """Updates come through at this moment."""
        now = self.turns.now()
        if self._noted is not None and now - self._noted < _NOTED:
            return
        turns = self.turns
        try:
            gap = await self.workers.run(lambda: turns.store.note_taking(turns.bot_id, now, FORGOTTEN))
            if gap:
                _log.warning("updates had not come through; waiting drafts are asked again")
                await self.resume()
        except Unavailable as error:
            _log.warning("waited for the database", error=str(error))
            return
        self._noted = now

    async def resume(self) -> None:
        """Ask again whoever waits since before the end of the last gap; goes on after a crash."""
        turns = self.turns
        end = await self.workers.run(lambda: turns.store.last_gap(turns.bot_id))
        if end is None:
            return
        chats = await self.workers.run(lambda: turns.store.waiting_chats(turns.bot_id, end, _AT_ONCE))
        for chat_id in chats:
            await self.workers.run(partial(ask_again, turns, chat_id, end))
        if chats:
            _log.info("asked again", chats=len(chats))
            self.courier.wake()
