"""Virtual customers: each says something, waits for the answer, and goes on at once."""

import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Protocol

from benchmarks.stub_api import Said, StubApi

_NOW = 1_790_000_000
# Of the whole run, because crowds may come to one database one after the other.
_NUMBERS: Iterator[int] = count(1)
_PEOPLE: Iterator[int] = count(10_000_001)


@dataclass(frozen=True, slots=True)
class Write:
    """Words."""

    text: str


@dataclass(frozen=True, slots=True)
class Push:
    """A press of a button of the bot's message."""

    said: Said
    data: str


@dataclass(frozen=True, slots=True)
class Finished:
    """The conversation is over."""


Act = Write | Push
Answer = Act | Finished | None  # None: the bot has not finished speaking


class Script(Protocol):
    """What a customer says."""

    def opening(self) -> Act:
        """The first words."""

    def reply(self, said: Said) -> Answer:
        """What follows the bot's message."""


@dataclass(slots=True)
class Meter:
    """Seconds from an update to the bot's answer to it, while it is on."""

    on: bool = False
    laps: list[float] = field(default_factory=list)
    finished: int = 0


@dataclass(slots=True)
class Crowd:
    """Everybody who writes to one bot. `deliver` brings an update to it: by polling or by webhook.

    A closed crowd goes on as soon as it is answered. A paced one waits for `step`, so that
    the load does not sink when the bot is slow.
    """

    stub: StubApi
    script: Callable[[], Script]
    meter: Meter
    deliver: Callable[[dict[str, Any]], None]
    going: bool = True
    paced: bool = False
    _waiting: dict[int, tuple[Script, float]] = field(default_factory=dict)
    _at_hand: deque[tuple[int, Script, Act]] = field(default_factory=deque)

    def arrive(self, many: int) -> None:
        """So many customers come and begin."""
        for _ in range(many):
            self._begin()

    def hear(self, said: Said) -> None:
        """The bot's message reaches its customer, who goes on."""
        waiting = self._waiting.get(said.chat_id)
        if waiting is None:
            return
        script, since = waiting
        answer = script.reply(said)
        if answer is None:
            return
        del self._waiting[said.chat_id]
        if self.meter.on:
            self.meter.laps.append(time.perf_counter() - since)
            self.meter.finished += isinstance(answer, Finished)
        if not self.going:
            return
        if self.paced:
            if not isinstance(answer, Finished):
                self._at_hand.append((said.chat_id, script, answer))
        elif isinstance(answer, Finished):
            self._begin()
        else:
            self._act(said.chat_id, script, answer)

    def step(self) -> None:
        """One more update: of somebody who was answered, or of somebody new."""
        if self._at_hand:
            self._act(*self._at_hand.popleft())
        else:
            self._begin()

    def longest_wait(self) -> float:
        """Seconds that the most patient customer has been waiting."""
        return max((time.perf_counter() - since for _, since in self._waiting.values()), default=0.0)

    @property
    def waiting(self) -> int:
        """Customers without an answer."""
        return len(self._waiting)

    def _begin(self) -> None:
        script = self.script()
        self._act(next(_PEOPLE), script, script.opening())

    def _act(self, person: int, script: Script, act: Act) -> None:
        self._waiting[person] = (script, time.perf_counter())
        self.deliver(self._update(person, act))

    def _update(self, person: int, act: Act) -> dict[str, Any]:
        sender = {"id": person, "is_bot": False, "first_name": "Ana", "language_code": "es"}
        chat = {"id": person, "type": "private", "first_name": "Ana"}
        number = next(_NUMBERS)
        if isinstance(act, Push):
            return {"update_id": number, "callback_query": self._press(number, sender, chat, act)}
        message: dict[str, Any] = {
            "message_id": self.stub.next_message_id(),
            "from": sender,
            "chat": chat,
            "date": _NOW,
            "text": act.text,
        }
        if act.text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(act.text)}]
        return {"update_id": number, "message": message}

    def _press(self, number: int, sender: Any, chat: Any, act: Push) -> dict[str, Any]:
        message = {
            "message_id": act.said.message_id,
            "from": {"id": 70000001, "is_bot": True, "first_name": "Stub", "username": "stub_bot"},
            "chat": chat,
            "date": _NOW,
            "text": act.said.text,
            "reply_markup": {"inline_keyboard": act.said.buttons},
        }
        return {
            "id": f"{sender['id']}-{number}",
            "from": sender,
            "chat_instance": "1",
            "message": message,
            "data": act.data,
        }
