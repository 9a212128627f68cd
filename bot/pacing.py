"""Telegram's pace: when the next message may go, so that nobody is answered with 429.

1 message a second to a chat with short bursts, 20 a minute to a group, some 30 a second for a bot
(`telegram.md` 1.1). A share is kept for customers who are being served: reminders and campaigns never use it.

Each rule is a virtual schedule (GCRA, ITU-T I.371): it keeps one moment for each key and no history. Pure:
told the time in seconds, on any clock that only goes forward.
"""

from dataclasses import dataclass, field

from storage.outgoing import Priority

_FORGET = 10_000  # chats: above so many, those at rest are forgotten
_MINUTE = 60.0
_TOGETHER = 1.0  # seconds within which several chats told to wait mean that the bot is told so
_SEVERAL = 3


@dataclass(slots=True)
class Schedule:
    """At most `burst` at once and one every `gap` seconds after that, for each key."""

    gap: float
    burst: int
    _next: dict[int, float] = field(default_factory=dict)

    def wait(self, key: int, now: float) -> float:
        """Seconds until `key` may go; nothing is booked."""
        return max(0.0, self._next.get(key, now) - (self.burst - 1) * self.gap - now)

    def book(self, key: int, at: float) -> None:
        """`key` goes at `at`."""
        self._next[key] = max(self._next.get(key, at), at) + self.gap
        if len(self._next) > _FORGET:
            self._next = {key: due for key, due in self._next.items() if due > at}

    def hold(self, key: int, until: float) -> None:
        """Telegram said when: nothing for `key` before."""
        self._next[key] = max(self._next.get(key, 0.0), until + (self.burst - 1) * self.gap)


class Pace:
    """When a bot may send: `per_second` in all, `reserved` of it only for intake; 0 is without limit."""

    __slots__ = ("_bot", "_chats", "_groups", "_held", "_rest", "_silent_until", "_unlimited")

    def __init__(self, per_second: float = 25.0, reserved: float = 10.0) -> None:
        self._unlimited = per_second <= 0
        rate = max(per_second, 0.001)
        self._bot = Schedule(1 / rate, max(1, int(rate / 5)))
        self._rest = Schedule(1 / max(rate - reserved, 1.0), 1)
        self._chats = Schedule(1.0, 3)
        self._groups = Schedule(_MINUTE / 20, 5)
        self._held: dict[int, float] = {}
        self._silent_until = 0.0

    def wait(self, chat_id: int, priority: Priority, now: float) -> float:
        """Seconds until a message of this priority may go to the chat; nothing is booked."""
        silent = max(0.0, self._silent_until - now)
        if self._unlimited:
            return silent
        return max(silent, *(schedule.wait(key, now) for schedule, key in self._rules(chat_id, priority)))

    def book(self, chat_id: int, priority: Priority, at: float) -> None:
        """A message goes to the chat at `at`."""
        if not self._unlimited:
            for schedule, key in self._rules(chat_id, priority):
                schedule.book(key, at)

    def _rules(self, chat_id: int, priority: Priority) -> list[tuple[Schedule, int]]:
        rules = [(self._bot, 0), (self._chats if chat_id > 0 else self._groups, chat_id)]
        return [*rules, (self._rest, 0)] if priority > Priority.OPERATOR else rules

    def hold(self, chat_id: int, seconds: float, now: float) -> None:
        """429 with retry_after: this chat waits, and no other does, unless several are told so at once."""
        (self._chats if chat_id > 0 else self._groups).hold(chat_id, now + seconds)
        self._held = {chat: at for chat, at in self._held.items() if now - at <= _TOGETHER} | {chat_id: now}
        if len(self._held) >= _SEVERAL:
            self._silent_until = max(self._silent_until, now + seconds)
