"""The intake: every update is taken by a turn before it is confirmed, in order per chat, once.

A turn that fails is tried again; after five tries the update is set aside, sealed, the person is told, and
the chat goes on. While the database is away nothing is confirmed: Telegram keeps it for 24 hours.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any, Protocol

from telegram.error import TelegramError

from bot.aftermath import Aftermath
from bot.courier import Courier
from bot.desk.arrived import AtDesk
from bot.glance import at_a_glance
from bot.incoming import Incoming, Reachability, incoming
from bot.log import logger
from bot.reading import read_update
from bot.telegram import Telegram
from bot.together import Together
from bot.workers import Workers
from storage.errors import Unavailable
from storage.store import Store

_TRIES = 5
_PAUSE = 0.05  # seconds after a failed turn, times its number
_AWAY = 1.0  # seconds between tries while the database is away

_log = logger("intake")


class TakesTurns(Protocol):
    """What one bot does with what arrives."""

    @property
    def store(self) -> Store:
        """Where failures are counted."""

    @property
    def bot_id(self) -> int:
        """The bot's number."""

    @property
    def now(self) -> Callable[[], datetime]:
        """What time it is for what is said."""

    def take(self, incoming: Incoming | Reachability | AtDesk) -> Aftermath:
        """One update, wholly or not at all; a second time it does nothing."""

    def apologise(self, incoming: Incoming | None, update_id: int, chat_id: int) -> None:
        """Set an update aside that failed again and again, and tell the person."""


@dataclass(slots=True)
class Intake:
    """Takes updates as Telegram sent them, for one bot."""

    turns: TakesTurns
    telegram: Telegram
    courier: Courier
    workers: Workers
    together: Together
    commands: Mapping[str, str]
    _answers: set[asyncio.Task[None]] = field(default_factory=set)
    _turns: dict[int, asyncio.Task[bool]] = field(default_factory=dict)

    async def take_all(self, raw: Sequence[dict[str, Any]]) -> None:
        """Take a batch: the updates of one chat one after the other, chats side by side."""
        chats: dict[int, list[dict[str, Any]]] = {}
        for update in raw:
            chats.setdefault(_chat_of(update), []).append(update)
        await asyncio.gather(*(self._in_order(updates) for updates in chats.values()))

    async def finish(self, seconds: float) -> None:
        """Wait so long for the turns, and then for the answers to presses, that are under way."""
        for waiting in (self._turns.values(), self._answers):
            if waiting:
                await asyncio.wait(set(waiting), timeout=seconds)

    async def _in_order(self, updates: Sequence[dict[str, Any]]) -> None:
        for update in updates:
            await self.take(update)

    async def take(self, raw: dict[str, Any]) -> None:
        """Take one update; returns when it is committed, found to be nothing, or set aside."""
        while True:
            try:
                if await self.take_once(raw):
                    return
            except Unavailable as error:
                _log.warning("waited for the database", update_id=raw["update_id"], error=str(error))
                await asyncio.sleep(_AWAY)

    async def take_once(self, raw: dict[str, Any]) -> bool:
        """One try: True when it is settled, False when it should come again.

        A turn that began is finished, even where whoever brought the update no longer waits; who brings it
        again meanwhile waits for the same turn.

        Raises:
            Unavailable: the database could not; nothing is known to be committed.
        """
        update_id = int(raw["update_id"])
        task = self._turns.get(update_id)
        if task is None:
            task = self._turns[update_id] = asyncio.create_task(self._tried(raw))
            task.add_done_callback(lambda done: self._tried_out(update_id, done))
        return await asyncio.shield(task)

    def _tried_out(self, update_id: int, done: asyncio.Task[bool]) -> None:
        del self._turns[update_id]
        if not done.cancelled():
            done.exception()  # looked at, for the case that nobody waits any more

    async def _tried(self, raw: dict[str, Any]) -> bool:
        arrived: Incoming | Reachability | AtDesk | None = None
        try:
            arrived = self._read(raw)
            if arrived is not None:
                self._after(await self.together.take(partial(self.turns.take, arrived)))
        except Unavailable:
            raise
        except Exception as error:  # noqa: BLE001 - one bad update hurts one chat, and never for ever
            return await self._failed(raw, arrived, error)
        return True

    def _read(self, raw: dict[str, Any]) -> Incoming | Reachability | AtDesk | None:
        if glanced := at_a_glance(raw, self.commands):
            return glanced
        return incoming(read_update(raw, self.telegram.bot), self.commands, self.telegram.username)

    async def _failed(
        self, raw: dict[str, Any], arrived: Incoming | Reachability | AtDesk | None, error: Exception
    ) -> bool:
        """Count a failure; at the last one set the update aside. Whether it is settled now."""
        update_id = int(raw["update_id"])
        why = f"{type(error).__name__} in {_where(error)}"
        turns = self.turns
        tries = await self.workers.run(
            lambda: turns.store.note_failure(turns.bot_id, update_id, raw, why, turns.now())
        )
        _log.error("turn failed", update_id=update_id, tries=tries, error=why, exc_info=error)
        if tries < _TRIES:
            await asyncio.sleep(_PAUSE * tries)
            return False
        heard = arrived if isinstance(arrived, Incoming) else None
        await self.workers.run(lambda: turns.apologise(heard, update_id, max(_chat_of(raw), 0)))
        self._after(Aftermath(heard.press.query_id if heard and heard.press else None, posted=True))
        return True

    def _after(self, aftermath: Aftermath) -> None:
        if aftermath.posted:
            self.courier.wake()
        if aftermath.press is not None:
            task = asyncio.create_task(self._answer(aftermath.press, aftermath.toast, aftermath.alert))
            self._answers.add(task)
            task.add_done_callback(self._answers.discard)

    async def _answer(self, query_id: str, toast: str, alert: bool) -> None:
        """The press is answered, late or not; its work is done all the same."""
        try:
            await self.telegram.answer(query_id, toast, alert=alert)
        except TelegramError as error:
            _log.info("press not answered", error=type(error).__name__)


def _chat_of(raw: Mapping[str, Any]) -> int:
    """The chat of an update as Telegram sent it; 0 where there is none to be found."""
    for part in raw.values():
        if isinstance(part, Mapping):
            place = part.get("chat") or (part.get("message") or {}).get("chat")
            if isinstance(place, Mapping) and isinstance(place.get("id"), int):
                return int(place["id"])
    return 0


def _where(error: Exception) -> str:
    """The innermost function of the trace: enough to find it, and nobody's data."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_qualname if trace else "?"
