"""Errands: everything a turn wants done outside it, fetched from the database and done until it is done.

A tick looks for what is due; several replicas share it by leases. What fails waits twice as long each time.
What cannot ever be done (a file that Telegram lost) is written down as such, and told where it matters.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.log import logger
from bot.workers import Workers
from storage.errands import Errand, ErrandRow
from storage.errors import Unavailable
from storage.store import Store

_AT_ONCE = 4
_LEASE = timedelta(seconds=60)  # longer than most downloads; twice begun is done once
_FIRST_WAIT = 5.0  # seconds
_LONGEST_WAIT = 600.0

_log = logger("errands")

Doer = Callable[[ErrandRow], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Errands:
    """Does the errands of one bot. `doers`: for each kind what does it; True from it: done, False: later."""

    store: Store
    bot_id: int
    workers: Workers
    now: Callable[[], datetime]
    doers: Mapping[Errand, Doer]

    async def take_over(self) -> None:
        """What a process that is gone had leased is due at once; only where no other can be at work."""
        await self.workers.run(self._released)

    def _released(self) -> None:
        with self.store.turn() as unit:
            unit.paperwork.release(self.bot_id, self.now())

    async def look(self) -> None:
        """Do all that is due now."""
        while rows := await self.workers.run(self._claimed):
            await asyncio.gather(*(self._do(row) for row in rows))

    def _claimed(self) -> list[ErrandRow]:
        with self.store.turn() as unit:
            return unit.paperwork.claim(self.bot_id, self.now(), _AT_ONCE, _LEASE)

    async def _do(self, row: ErrandRow) -> None:
        try:
            ended = await self.doers[row.kind](row)
        except Unavailable:
            return  # the lease runs out, and it is due again
        except Exception as error:  # noqa: BLE001 - one errand that fails must not stop the others
            _log.warning(
                "errand failed", kind=row.kind.value, about=row.about, attempts=row.attempts,
                error=type(error).__name__, exc_info=error,
            )  # fmt: skip
            ended = False
        if not ended:
            await self.workers.run(lambda: self._put_off(row))

    def _put_off(self, row: ErrandRow) -> None:
        wait = min(_FIRST_WAIT * 2 ** (row.attempts - 1), _LONGEST_WAIT)
        with self.store.turn() as unit:
            unit.paperwork.later(row.id, self.now() + timedelta(seconds=wait))
