"""The threads in which turns run: one on SQLite, which has one writer, a few on PostgreSQL."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Result = TypeVar("Result")


class Workers:
    """Runs synchronous work off the event loop: one hop for a whole turn."""

    __slots__ = ("_pool", "threads")

    def __init__(self, threads: int) -> None:
        self.threads = threads
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="turn")

    async def run(self, work: Callable[[], Result]) -> Result:
        """The result of `work`, done in a worker thread; its exception if it raised one."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    def close(self) -> None:
        """Wait for the work under way and end the threads."""
        self._pool.shutdown(wait=True)
