"""What changed: a numbered list of events, and bells for those who wait for the next change."""

import asyncio
from collections import deque
from dataclasses import dataclass, field
from typing import Any


class Bell:
    """Wakes everybody who waits, each time it rings; costs nothing when nobody does."""

    __slots__ = ("_waiting",)

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []

    def ring(self) -> None:
        """Wake all who wait now."""
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def heard(self, seconds: float) -> bool:
        """Wait for the next ring; False if none came within so many (real) seconds."""
        if seconds <= 0:
            return False
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        try:
            async with asyncio.timeout(seconds):
                await future
        except TimeoutError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Change:
    """One event: its revision, its name (docs/sandbox.md, section 5) and the thing that changed."""

    revision: int
    name: str
    subject: Any


@dataclass(slots=True)
class Feed:
    """The sandbox's one revision counter and its last 10 000 changes."""

    revision: int = 0
    changes: deque[Change] = field(default_factory=lambda: deque(maxlen=10_000))
    bell: Bell = field(default_factory=Bell)

    def note(self, name: str, subject: Any) -> int:
        """Record a change and return its revision."""
        self.revision += 1
        self.changes.append(Change(self.revision, name, subject))
        self.bell.ring()
        return self.revision

    def after(self, revision: int) -> list[Change]:
        """The kept changes newer than a revision, oldest first."""
        newer: list[Change] = []
        for change in reversed(self.changes):
            if change.revision <= revision:
                break
            newer.append(change)
        newer.reverse()
        return newer
