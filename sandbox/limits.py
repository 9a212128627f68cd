"""Telegram's rate limits: 1 message a second per chat (bursts pass), 20 a minute per group, 30/s per bot."""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any, TypeVar

from sandbox.errors import too_many_requests

Key = TypeVar("Key")


@dataclass(slots=True)
class Rates:
    """The limits in force; off unless switched on. The burst of a private chat is a guess."""

    on: bool = False
    per_second_per_chat: float = 1.0
    burst_per_chat: int = 5
    per_minute_per_group: int = 20
    per_second_per_bot: int = 30


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


@dataclass(slots=True)
class RateLimits:
    """Counts what bots send and answers 429 when it is too much; a refused call costs nothing."""

    now: Callable[[], float]
    rates: Rates = field(default_factory=Rates)
    chats: dict[tuple[int, int], _Bucket] = field(default_factory=dict)
    groups: dict[tuple[int, int], deque[float]] = field(default_factory=dict)
    bots: dict[int, deque[float]] = field(default_factory=dict)

    def configure(self, **values: Any) -> None:
        """Change some of the rates and start counting anew."""
        for name, value in values.items():
            setattr(self.rates, name, value)
        self.chats.clear()
        self.groups.clear()
        self.bots.clear()

    def json(self) -> dict[str, Any]:
        """All values."""
        return asdict(self.rates)

    def spend(self, bot: int, chat: int, count: int = 1) -> None:
        """Count `count` messages of a bot to a chat, or raise 429."""
        if not self.rates.on:
            return
        now = self.now()
        rates = self.rates
        last_second = self._window(self.bots, bot, now - 1.0)
        if len(last_second) + count > max(rates.per_second_per_bot, count):
            raise too_many_requests(max(1, math.ceil(last_second[0] + 1.0 - now)))
        if chat < 0:
            last_minute = self._window(self.groups, (bot, chat), now - 60.0)
            if len(last_minute) + count > max(rates.per_minute_per_group, count):
                raise too_many_requests(max(1, math.ceil(last_minute[0] + 60.0 - now)))
            last_minute.extend([now] * count)
        else:
            self._spend_burst(bot, chat, now, count)
        last_second.extend([now] * count)

    def _spend_burst(self, bot: int, chat: int, now: float, count: int) -> None:
        full = float(self.rates.burst_per_chat)
        bucket = self.chats.setdefault((bot, chat), _Bucket(full, now))
        bucket.tokens = min(full, bucket.tokens + (now - bucket.at) * self.rates.per_second_per_chat)
        bucket.at = now
        needed = min(float(count), full)
        if bucket.tokens < needed:
            raise too_many_requests(math.ceil((needed - bucket.tokens) / self.rates.per_second_per_chat))
        bucket.tokens -= needed

    @staticmethod
    def _window(windows: dict[Key, deque[float]], key: Key, since: float) -> deque[float]:
        window = windows.setdefault(key, deque())
        while window and window[0] <= since:
            window.popleft()
        return window
