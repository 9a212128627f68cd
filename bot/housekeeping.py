"""What is kept no longer than needed: old update ids, and messages that were delivered."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.log import logger
from bot.workers import Workers
from storage.store import Store

_REPEATABLE = timedelta(days=2)  # Telegram keeps an update 24 hours: older ids guard against nothing
_DELIVERED = timedelta(days=30)  # to tell a customer or an operator what was sent, and no longer
_ABANDONED = timedelta(days=30)  # what was said about a draft that became no case
_LONGEST = 200  # batches in a round: the next round does the rest

_log = logger("housekeeping")


@dataclass(frozen=True, slots=True)
class Housekeeping:
    """Forgets in batches, so that no turn waits long for one."""

    store: Store
    workers: Workers
    now: Callable[[], datetime]

    async def forget(self) -> None:
        """One round.

        Raises:
            storage.errors.Unavailable: the next round goes on.
        """
        now, store = self.now(), self.store
        ids = await self._all(lambda: store.forget_before(now - _REPEATABLE))
        messages = await self._all(lambda: store.forget_sent_before(now - _DELIVERED))
        await self._all(lambda: store.forget_talk_before(now - _ABANDONED))
        if ids or messages:
            _log.debug("forgot", updates=ids, messages=messages)

    async def _all(self, batch: Callable[[], int]) -> int:
        forgotten = 0
        for _ in range(_LONGEST):
            some = await self.workers.run(batch)
            forgotten += some
            if not some:
                break
        return forgotten
