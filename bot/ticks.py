"""The ticks: APScheduler only says that it is time, in UTC; what is due, a query of the store finds."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.log import logger
from bot.workers import Workers
from storage.errors import Unavailable
from storage.store import Store

_REPEATABLE = timedelta(days=2)  # Telegram keeps an update 24 hours: older ids guard against nothing

_log = logger("ticks")


@asynccontextmanager
async def ticking(store: Store, workers: Workers, now: Callable[[], datetime]) -> AsyncIterator[None]:
    """Housekeeping every hour while the block runs."""

    async def forget() -> None:
        try:
            forgotten = await workers.run(lambda: store.forget_before(now() - _REPEATABLE))
        except Unavailable as error:
            _log.warning("waited for the database", error=str(error))
        else:
            _log.debug("forgot old updates", count=forgotten)

    scheduler = AsyncIOScheduler(timezone=UTC)
    scheduler.add_job(forget, "interval", hours=1, coalesce=True, max_instances=1)
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)
