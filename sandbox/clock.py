"""The sandbox's clock: real time plus an offset, so that a test can let a day pass at once."""

import asyncio
import time


class Clock:
    """Seconds since the epoch; whoever sleeps on it wakes when it is moved past their moment."""

    __slots__ = ("_frozen_at", "_moved", "_offset", "stop")

    def __init__(self) -> None:
        self._offset = 0.0
        self._frozen_at: float | None = None
        self._moved: asyncio.Event | None = None
        self.stop: float | None = None  # a moment worth going to, as somebody told: for the page's button

    @property
    def frozen(self) -> bool:
        """Whether time stands still."""
        return self._frozen_at is not None

    def now(self) -> float:
        """The current moment, Unix seconds."""
        return (time.time() if self._frozen_at is None else self._frozen_at) + self._offset

    def json(self) -> dict[str, float | bool | None]:
        """How it stands."""
        return {"now": self.now(), "frozen": self.frozen, "stop": self.stop}

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass at once."""
        self._offset += seconds
        self._wake()

    def set(self, moment: float) -> None:
        """Make it that moment (Unix seconds)."""
        self.advance(moment - self.now())

    def freeze(self, frozen: bool) -> None:
        """Stop the clock, or let it run on from where it stands."""
        if frozen and self._frozen_at is None:
            self._frozen_at = time.time()
        elif not frozen and self._frozen_at is not None:
            self._offset -= time.time() - self._frozen_at
            self._frozen_at = None
        self._wake()

    async def sleep(self, seconds: float) -> None:
        """Wait so many seconds of this clock."""
        until = self.now() + seconds
        while (left := until - self.now()) > 0:
            if self._moved is None:
                self._moved = asyncio.Event()
            try:
                async with asyncio.timeout(None if self.frozen else left):
                    await self._moved.wait()
            except TimeoutError:
                continue

    def _wake(self) -> None:
        if self._moved is not None:
            self._moved.set()
            self._moved = None
