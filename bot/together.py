"""Group commit: turns that wait for the same thread are taken in one transaction, and wait for the disk once.

Each still happens wholly or not at all: one that fails undoes itself alone, and nothing is confirmed to
Telegram before all are committed. Only where one thread writes (SQLite): on PostgreSQL turns run side by
side, and one that held the rows of several chats could wait for another that does.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

from bot.aftermath import Aftermath
from bot.workers import Workers
from storage.errors import Unavailable
from storage.store import Store

Work = Callable[[], Aftermath]
_MOST = 32  # turns in a transaction: more would let the first wait for the last


@dataclass(slots=True)
class Together:
    """Takes turns for whoever waits, in the order of their coming."""

    store: Store
    workers: Workers
    _waiting: deque[tuple[Work, asyncio.Future[Aftermath]]] = field(default_factory=deque)
    _taking: asyncio.Task[None] | None = None

    async def take(self, work: Work) -> Aftermath:
        """What the turn left to do, once it is committed; or the error for which it was undone."""
        if self.workers.threads > 1:
            return await self.workers.run(work)
        future: asyncio.Future[Aftermath] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, future))
        if self._taking is None or self._taking.done():
            self._taking = asyncio.create_task(self._take_all())
        return await future

    async def _take_all(self) -> None:
        while self._waiting:
            group = [self._waiting.popleft() for _ in range(min(len(self._waiting), _MOST))]
            outcomes = await self._outcomes([work for work, _ in group])
            for (_, future), outcome in zip(group, outcomes, strict=True):
                if future.done():  # nobody waits any more
                    continue
                if isinstance(outcome, Exception):
                    future.set_exception(outcome)
                else:
                    future.set_result(outcome)

    async def _outcomes(self, works: Sequence[Work]) -> Sequence[Aftermath | Exception]:
        """Nothing was done of any where the database says no."""
        try:
            if len(works) == 1:
                return [await self.workers.run(works[0])]
            return await self.workers.run(partial(self.store.together, works))
        except Unavailable as error:
            return [Unavailable(str(error)) for _ in works]
        except Exception as error:  # noqa: BLE001 - it goes to who waits for the turn
            return [error for _ in works]
