"""The courier: takes committed messages from the outbox to Telegram, in order per chat, at least once.

One message of a chat is under way at a time; chats do not wait for each other. What became of each is
written down in batches. A message whose earlier try may have arrived is marked when it is sent again.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html import unescape
from re import sub
from typing import Any

from bot.log import logger
from bot.pacing import Pace
from bot.telegram import Telegram
from bot.verdicts import Judgement, Verdict, judge
from bot.workers import Workers
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue
from storage.errors import Unavailable
from storage.outgoing import OutboxRow
from storage.store import Store

_AT_ONCE = 64
_PATIENCE = 5.0  # seconds a leased message may wait for its turn at Telegram
_LEASE = 60.0  # seconds: longer than the slowest call may take
_IDLE = 5.0  # seconds between looks when nobody calls

_log = logger("courier")


@dataclass(slots=True)
class Courier:
    """Delivers the outbox of one bot until it is stopped."""

    store: Store
    telegram: Telegram
    bot_id: int
    workers: Workers
    catalogue: Catalogue
    now: Callable[[], datetime]
    pace: Pace
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _under_way: set[asyncio.Task[None]] = field(default_factory=set)
    _arrived: list[tuple[OutboxRow, int | None]] = field(default_factory=list)
    _missed: list[tuple[OutboxRow, Judgement]] = field(default_factory=list)
    _stopping: bool = False

    def wake(self) -> None:
        """There is something new in the outbox."""
        self._wake.set()

    async def run(self) -> None:
        """Deliver until `stop`; then finish what is under way, so that nothing is sent twice."""
        while not self._stopping:
            self._wake.clear()
            try:
                claimed = await self._settle_and_claim()
            except Unavailable as error:
                _log.warning("waited for the database", error=str(error))
                await asyncio.sleep(1)
                continue
            for row in claimed:
                task = asyncio.create_task(self._deliver(row))
                self._under_way.add(task)
                task.add_done_callback(self._landed)
            if not claimed:
                await self._rest()
        await asyncio.gather(*self._under_way)
        await self._settle_and_claim()

    def stop(self) -> None:
        """No new sends; `run` returns once those under way are settled."""
        self._stopping = True
        self._wake.set()

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self._wake.set()

    async def _settle_and_claim(self) -> list[OutboxRow]:
        """Write down what came back and lease what may go now: one hop to a worker thread."""
        arrived, self._arrived = self._arrived, []
        missed, self._missed = self._missed, []
        room = 0 if self._stopping else _AT_ONCE - len(self._under_way)

        def work() -> list[OutboxRow]:
            now = self.now()
            if arrived:
                self.store.mark_sent(arrived, now)
            for row, judged in missed:
                self._note(row, judged, now)
            return self.store.claim_due(self.bot_id, now, room, _LEASE) if room else []

        try:
            return await self.workers.run(work)
        except Unavailable:  # settling twice does nothing
            self._arrived += arrived
            self._missed += missed
            raise

    def _note(self, row: OutboxRow, judged: Judgement, now: datetime) -> None:
        match judged.verdict:
            case Verdict.AGAIN | Verdict.DOUBT | Verdict.MIGRATED:
                unsent = judged.verdict is not Verdict.DOUBT
                self.store.retry_at(row, now + judged.wait, judged.why, surely_unsent=unsent)
                if judged.new_chat:
                    self.store.migrate_chat(self.bot_id, row.chat_id, judged.new_chat)
            case Verdict.UNREACHABLE:
                self.store.mark_failed(row, judged.why, now)
                self.store.mark_unreachable(self.bot_id, row.chat_id, judged.why, now)
            case _:
                self.store.mark_failed(row, judged.why, now)

    async def _rest(self) -> None:
        """Until something new, something back, or something due."""
        due = await self.workers.run(lambda: self.store.next_due(self.bot_id))
        wait = _IDLE if due is None else min(max((due - self.now()) / timedelta(seconds=1), 0.02), _IDLE)
        try:
            await asyncio.wait_for(self._wake.wait(), wait)
        except TimeoutError:
            return

    async def _deliver(self, row: OutboxRow) -> None:
        if not await self._may_go(row):
            return
        payload = self._marked(row)
        thread = row.thread_id
        for _ in range(4):  # every remedy leaves something out, so this ends
            judged = await self._try(row, thread, payload)
            match judged:
                case int() | None:
                    self._arrived.append((row, judged))
                    return
                case Judgement(verdict=Verdict.SENT):
                    self._arrived.append((row, payload.get("edits")))
                    return
                case Judgement(verdict=Verdict.ANEW) if payload.pop("edits", None):
                    continue
                case Judgement(verdict=Verdict.NO_THREAD) if thread:
                    thread = None
                case Judgement(verdict=Verdict.AS_TEXT):
                    payload["text"] = unescape(sub(r"<[^>]+>", "", payload["text"])).replace("<", "‹")
                    payload["text"] = payload["text"].replace("&", "＆")
                case Judgement():
                    break
        if isinstance(judged, Judgement):
            _log.warning("did not arrive", chat=row.chat_id, key=row.text_key, error=judged.why)
            if judged.verdict is Verdict.AGAIN and judged.wait:
                clock = asyncio.get_running_loop().time
                self.pace.hold(row.chat_id, judged.wait / timedelta(seconds=1), clock())
            self._missed.append((row, judged))

    async def _may_go(self, row: OutboxRow) -> bool:
        """Wait for Telegram's pace; a message that would wait long is given back meanwhile."""
        clock = asyncio.get_running_loop().time
        wait = self.pace.wait(row.chat_id, row.priority, clock())
        if wait > _PATIENCE:
            later = Judgement(Verdict.AGAIN, "waits for Telegram's pace", timedelta(seconds=wait))
            self._missed.append((row, later))
            return False
        self.pace.book(row.chat_id, row.priority, clock() + wait)
        if wait:
            await asyncio.sleep(wait)
        return True

    async def _try(
        self, row: OutboxRow, thread: int | None, payload: dict[str, Any]
    ) -> int | Judgement | None:
        try:
            return await self.telegram.send(row.chat_id, thread, payload)
        except Exception as error:  # noqa: BLE001 - the world failed: each cause has its verdict
            return judge(error, row.attempts)

    def _marked(self, row: OutboxRow) -> dict[str, Any]:
        """The payload, with a visible mark if an earlier try may have arrived."""
        payload = dict(row.payload)
        if row.again and not payload.get("edits"):
            mark = self.catalogue.html(text("courier.again"), Language(payload.get("language", "es")))
            payload["text"] = f"{mark}\n\n{payload['text']}"
        return payload
