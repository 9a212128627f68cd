"""The ticks: APScheduler only says that it is time, in UTC; what is due, a query of the store finds.

A tick that fails is told and tried again at its next time; one that hangs or stops is seen in the pulse.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.log import logger
from bot.pulse import Pulse
from storage.errors import Unavailable

_MISSED = 3  # times in a row before it is trouble
_LAST_WORDS = 1.0  # seconds that those under way get at the end
_log = logger("ticks")


@dataclass(frozen=True, slots=True)
class Tick:
    """What is done every so many seconds."""

    name: str
    seconds: int
    do: Callable[[], Awaitable[None]]


@asynccontextmanager
async def ticking(ticks: Sequence[Tick], pulse: Pulse, now: Callable[[], datetime]) -> AsyncIterator[None]:
    """Tick while the block runs, for the first time at once."""
    scheduler = AsyncIOScheduler(timezone=UTC)
    running: set[asyncio.Task[None]] = set()
    for tick in ticks:
        pulse.expect(tick.name, timedelta(seconds=_MISSED * tick.seconds + 60), now())
        scheduler.add_job(
            _begun(_done(tick, pulse, now), running), "interval", seconds=tick.seconds, next_run_time=now(),
            coalesce=True, max_instances=1, misfire_grace_time=None,
        )  # fmt: skip
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)
        for task in (await asyncio.wait(running, timeout=_LAST_WORDS))[1] if running else ():
            task.cancel()


def _begun(
    do: Callable[[], Coroutine[None, None, None]], running: set["asyncio.Task[None]"]
) -> Callable[[], Awaitable[None]]:
    """The scheduler cancels what it awaits when it ends: so it awaits a shield, and the doing goes on."""

    async def begin() -> None:
        task = asyncio.create_task(do())
        running.add(task)
        task.add_done_callback(running.discard)
        with suppress(asyncio.CancelledError):
            await asyncio.shield(task)

    return begin


def _done(tick: Tick, pulse: Pulse, now: Callable[[], datetime]) -> Callable[[], Coroutine[None, None, None]]:
    async def once() -> None:
        try:
            await tick.do()
        except Unavailable as error:
            _log.warning("waited for the database", tick=tick.name, error=str(error))
        except Exception as error:  # noqa: BLE001 - the next time may go well, and the pulse tells
            _log.error("tick failed", tick=tick.name, error=type(error).__name__, exc_info=error)
        else:
            pulse.beat(tick.name, now())

    return once
