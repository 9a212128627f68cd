"""Faults on demand: what the network and the server do wrong, by method, chat, count or probability."""

import random
from dataclasses import dataclass, field
from typing import Any

from sandbox.errors import ControlError

KINDS = frozenset(
    {"too_many_requests", "server_error", "bad_gateway", "too_large", "cut_before", "cut_after", "hang"}
    | {"unauthorized", "error"}
)


@dataclass(slots=True)
class Fault:
    """One fault; `times` None means until removed. Seconds are of the sandbox's clock."""

    id: int
    kind: str
    method: frozenset[str] | None
    chat: int | None
    bot: int | None
    times: int | None
    skip: int
    probability: float
    chance: random.Random
    body: dict[str, Any]
    hits: int = 0

    def json(self) -> dict[str, Any]:
        """As it was asked for, with its id and its hits."""
        return {**self.body, "id": self.id, "hits": self.hits}

    def matches(self, bot: int, method: str, chat: int | None) -> bool:
        """Whether a call is meant; passes `skip` calls first and then throws the dice."""
        if self.times is not None and self.hits >= self.times:
            return False
        if self.method is not None and method not in self.method:
            return False
        if (self.chat is not None and self.chat != chat) or (self.bot is not None and self.bot != bot):
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        return self.probability >= 1 or self.chance.random() < self.probability


@dataclass(slots=True)
class Faults:
    """The faults in force, oldest first."""

    active: dict[int, Fault] = field(default_factory=dict)
    last: int = 0

    def add(self, body: dict[str, Any], bot: int | None) -> Fault:
        """Arrange a fault (docs/sandbox.md, section 6)."""
        kind = body.get("kind")
        if kind not in KINDS:
            raise ControlError(f"unknown fault {kind!r}; there are: {', '.join(sorted(KINDS))}")
        methods = body.get("method")
        if isinstance(methods, str):
            methods = [methods]
        self.last += 1
        fault = Fault(
            id=self.last,
            kind=kind,
            method=frozenset(m.lower() for m in methods) if methods else None,
            chat=body.get("chat"),
            bot=bot,
            times=body.get("times", 1),
            skip=body.get("skip", 0),
            probability=body.get("probability", 1.0),
            chance=random.Random(body.get("seed", 1)),  # noqa: S311 -- a test's dice, not a secret
            body=body,
        )
        self.active[fault.id] = fault
        return fault

    def take(self, bot: int, method: str, chat: Any) -> Fault | None:
        """The first fault that meets this call (method in lower case), counted as a hit."""
        if not self.active:
            return None
        try:
            number = int(chat)
        except (TypeError, ValueError):
            number = None
        for fault in self.active.values():
            if fault.matches(bot, method, number):
                fault.hits += 1
                return fault
        return None
