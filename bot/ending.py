"""The end of a process: asked for by SIGINT or SIGTERM, in order, and within ten seconds whatever hangs."""

import asyncio
import os
import signal
import threading
from contextlib import suppress

from bot.log import logger

WITHIN = 8.5  # seconds: supervisors wait ten and then kill

_log = logger("ending")


def stop_when_asked() -> asyncio.Event:
    """The event that SIGINT and SIGTERM set; from then on the process has `WITHIN` seconds to live."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()

    def asked(_signal: int, _frame: object) -> None:
        last_resort = threading.Timer(WITHIN, _give_up)
        last_resort.daemon = True
        last_resort.start()
        with suppress(RuntimeError):  # the loop has ended already
            loop.call_soon_threadsafe(stop.set)

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, asked)  # not the loop's own handlers: those wait until the loop is free
    return stop


def _give_up() -> None:
    """Something hangs (a database that does not answer): end as after a crash, which loses nothing."""
    _log.warning("ended without waiting for what hangs")
    os._exit(0)


async def ended(task: "asyncio.Task[None]", seconds: float) -> None:
    """Wait so long for a part to finish what it has in hand, then give it up."""
    await asyncio.wait({task}, timeout=seconds)
    if not task.done():
        _log.warning("gave up waiting", reason=task.get_name())
        task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        return
