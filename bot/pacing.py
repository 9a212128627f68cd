"""Telegram's pace: when the next message may go, so that nobody is answered with 429.

1 message a second to a chat with short bursts, 20 a minute to a group, some 30 a second for a bot
(`telegram.md` 1.1). A share is kept for customers who are being served: reminders and campaigns never use it.
Of a group's twenty, cards get no more than fourteen, and the last three are for what cannot wait: dangers,
calls. To make a topic, to edit and to send count alike.

A rule of so many a second is a virtual schedule (GCRA, ITU-T I.371): it keeps one moment for each key and no
history. That of the minute remembers the minute, as Telegram does. Pure: told the time in seconds, on any
clock that only goes forward.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from storage.outgoing import Priority

_IN_A_GROUP, _BUT_CALLS, _CARDS = 20, 17, 14  # in any minute: all, what is no call nor danger, cards

_FORGET = 10_000  # chats: above so many, those at rest are forgotten
_MINUTE = 61.0  # seconds: what leaves at the end of a minute may arrive at the beginning of it
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


@dataclass(slots=True)
class Window:
    """At most `most` in any minute, for each key."""

    most: int
    _sent: dict[int, deque[float]] = field(default_factory=dict)
    _held: dict[int, float] = field(default_factory=dict)

    def wait(self, key: int, now: float, count: int = 1) -> float:
        """Seconds until `count` more may go; nothing is booked."""
        sent = [at for at in self._sent.get(key, ()) if at > now - _MINUTE]
        over = min(len(sent) + min(count, self.most) - self.most, len(sent))
        free = sent[over - 1] + _MINUTE - now if over > 0 else 0.0
        return max(0.0, free, self._held.get(key, now) - now)

    def book(self, key: int, at: float, count: int = 1) -> None:
        """`count` go at `at`."""
        self._sent.setdefault(key, deque(maxlen=self.most)).extend([at] * count)

    def hold(self, key: int, until: float) -> None:
        """Telegram said when: nothing for `key` before."""
        self._held[key] = max(self._held.get(key, 0.0), until)


class Pace:
    """When a bot may send: `per_second` in all, `reserved` of it only for intake; 0 is without limit."""

    __slots__ = ("_bot", "_chats", "_groups", "_held", "_rest", "_silent_until", "_unlimited")

    def __init__(self, per_second: float = 25.0, reserved: float = 10.0) -> None:
        self._unlimited = per_second <= 0
        rate = max(per_second, 0.001)
        self._bot = Schedule(1 / rate, max(1, int(rate / 5)))
        self._rest = Schedule(1 / max(rate - reserved, 1.0), 1)
        self._chats = Schedule(1.0, 3)
        self._groups = Window(_IN_A_GROUP), Window(_BUT_CALLS), Window(_CARDS)
        self._held: dict[int, float] = {}
        self._silent_until = 0.0

    def wait(self, chat_id: int, priority: Priority, now: float, count: int = 1) -> float:
        """Seconds until a message of this priority, which counts as so many, may go to the chat; nothing is
        booked."""
        silent = max(0.0, self._silent_until - now)
        if self._unlimited:
            return silent
        waits = [schedule.wait(key, now) for schedule, key in self._rules(chat_id, priority)]
        return max(
            silent, *waits, *(window.wait(chat_id, now, count) for window in self._of(chat_id, priority))
        )

    def book(self, chat_id: int, priority: Priority, at: float, count: int = 1) -> None:
        """A message goes to the chat at `at`."""
        if not self._unlimited:
            for schedule, key in self._rules(chat_id, priority):
                schedule.book(key, at)
            for window in self._of(chat_id, priority):
                window.book(chat_id, at, count)

    def _rules(self, chat_id: int, priority: Priority) -> list[tuple[Schedule, int]]:
        rules = [(self._bot, 0)]
        if chat_id > 0:
            rules.append((self._chats, chat_id))
        return [*rules, (self._rest, 0)] if priority > Priority.OPERATOR else rules

    def _of(self, chat_id: int, priority: Priority) -> Sequence[Window]:
        """The minutes of a group that a message of this priority is counted in."""
        if chat_id > 0:
            return ()
        return self._groups[: 1 + (priority > Priority.INTAKE) + (priority > Priority.OPERATOR)]

    def hold(self, chat_id: int, seconds: float, now: float) -> None:
        """429 with retry_after: this chat waits, and no other does, unless several are told so at once."""
        (self._chats if chat_id > 0 else self._groups[0]).hold(chat_id, now + seconds)
        self._held = {chat: at for chat, at in self._held.items() if now - at <= _TOGETHER} | {chat_id: now}
        if len(self._held) >= _SEVERAL:
            self._silent_until = max(self._silent_until, now + seconds)
