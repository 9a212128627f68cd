"""The courier: takes committed messages from the outbox to Telegram, in order per chat, at least once.

One message of a chat is under way at a time; chats do not wait for each other. What became of each is
written down in batches. A message whose earlier try may have arrived is marked when it is sent again.
Of all replicas only the one in the courier's seat claims and sends; it looks before each of both.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from bot.delivery import Delivery
from bot.desk.posting import relays_of
from bot.log import logger
from bot.pacing import Pace
from bot.pulse import Pulse
from bot.verdicts import Judgement, Verdict, judge
from bot.workers import Workers
from storage.errors import Unavailable
from storage.outgoing import OutboxRow
from storage.seat import Seat
from storage.store import Store

_AT_ONCE = 64
_PATIENCE = 5.0  # seconds a leased message may wait for its turn at Telegram
_LEASE = 60.0  # seconds: longer than the slowest call may take
_IDLE = 5.0  # seconds between looks when nobody calls
_LAST_WORDS = 3.0  # seconds that sends under way get at the end
_SECOND = timedelta(seconds=1)

_log = logger("courier")


@dataclass(slots=True)
class Courier:
    """Delivers the outbox of one bot until it is stopped."""

    store: Store
    seat: Seat
    delivery: Delivery
    bot_id: int
    workers: Workers
    now: Callable[[], datetime]
    pace: Pace
    pulse: Pulse
    lose: Callable[[int, str, datetime], object]  # a chat that nothing reaches any more, and why
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _stop: asyncio.Event = field(default_factory=asyncio.Event)
    _under_way: set[asyncio.Task[None]] = field(default_factory=set)
    _in_hand: dict[int, OutboxRow] = field(default_factory=dict)
    _arrived: list[tuple[OutboxRow, int | None]] = field(default_factory=list)
    _missed: list[tuple[OutboxRow, Judgement]] = field(default_factory=list)
    _sitting: int = 0  # which taking of the seat the messages in hand belong to
    _number: int = 0  # its number in the database
    _in_the_dark: bool = False  # a claim's answer was lost: messages may be leased that are not in hand

    def wake(self) -> None:
        """There is something new in the outbox."""
        self._wake.set()

    async def run(self) -> None:
        """Deliver until `stop`; then finish what is under way, so that nothing is sent twice."""
        loop = asyncio.get_running_loop()

        def call() -> None:
            loop.call_soon_threadsafe(self.wake)

        self.seat.watch(call)
        try:
            while not self._stop.is_set():
                await self._round()
            await self._finish()
        finally:
            await asyncio.to_thread(self.seat.leave)

    def stop(self) -> None:
        """No new sends; `run` returns once those under way are settled."""
        self._stop.set()
        self.wake()

    async def _round(self) -> None:
        self._wake.clear()
        self.pulse.beat("courier", self.now())
        self.pulse.delivers = bool(self.seat.held())
        try:
            claimed = await self._settle_and_claim()
            for row in claimed:
                self._in_hand[row.id] = row
                task = asyncio.create_task(self._deliver(row))
                self._under_way.add(task)
                task.add_done_callback(self._landed)
            if not claimed:
                await self._rest()
        except Unavailable as error:
            _log.warning("waited for the database", error=str(error))
            await self._paused(1)

    async def _finish(self) -> None:
        """Wait for the sends under way, and write down what came back; the rest stays in doubt."""
        if self._under_way:
            _, late = await asyncio.wait(self._under_way, timeout=_LAST_WORDS)
            for task in late:
                task.cancel()
        try:
            await self._settle_and_claim()
        except Unavailable as error:
            _log.warning("could not write down what was sent; it may be sent again, marked", error=str(error))

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        self.wake()

    async def _settle_and_claim(self) -> list[OutboxRow]:
        """Write down what came back and lease what may go now: one hop to a worker thread."""
        arrived, self._arrived = self._arrived, []
        missed, self._missed = self._missed, []
        try:
            return await self.workers.run(lambda: self._written_and_claimed(arrived, missed))
        except Unavailable:  # settling twice does nothing
            self._arrived += arrived
            self._missed += missed
            self._in_the_dark = True
            raise

    def _written_and_claimed(
        self, arrived: list[tuple[OutboxRow, int | None]], missed: list[tuple[OutboxRow, Judgement]]
    ) -> list[OutboxRow]:
        """In a worker thread, while the courier waits for it: as a rule, one transaction."""
        now = self.now()
        with self.store.at_once():
            if arrived:
                self.store.mark_sent(arrived, now)
            for row, judged in missed:
                self._note(row, judged, now)
            for row, _ in (*arrived, *missed):
                self._in_hand.pop(row.id, None)
            sitting = self.seat.held()
            if not sitting or self._stop.is_set():
                return []
            if sitting == self._sitting and not self._in_the_dark:
                return self._claimed(now)
        return self._claimed_anew(sitting, now)

    def _claimed_anew(self, sitting: int, now: datetime) -> list[OutboxRow]:
        """After the seat was taken, or a claim's answer was lost."""
        if sitting != self._sitting:
            if self._in_hand:  # of an earlier sitting: they end first, then the seat is taken anew
                return []
            self._number, self._sitting = self.store.take_seat(self.bot_id, now), sitting
            self._in_the_dark = False
        if self._in_the_dark:
            self.store.unclaim(self.bot_id, self._number, list(self._in_hand), now)
            self._in_the_dark = False
        return self._claimed(now)

    def _claimed(self, now: datetime) -> list[OutboxRow]:
        room = _AT_ONCE - len(self._in_hand)
        return self.store.claim_due(self.bot_id, now, room, _LEASE, seat=self._number) if room > 0 else []

    def _note(self, row: OutboxRow, judged: Judgement, now: datetime) -> None:
        match judged.verdict:
            case Verdict.AGAIN | Verdict.DOUBT | Verdict.MIGRATED:
                unsent = judged.verdict is not Verdict.DOUBT
                self.store.retry_at(row, _when(now, judged.wait), judged.why, surely_unsent=unsent)
                if judged.new_chat:
                    self.store.migrate_chat(self.bot_id, row.chat_id, judged.new_chat)
            case Verdict.UNREACHABLE:
                self.store.mark_failed(row, judged.why, now)
                self.lose(row.chat_id, judged.why, now)
            case _:
                self.store.mark_failed(row, judged.why, now)
                if lost := relays_of(row):
                    with self.store.turn() as unit:
                        unit.desk(self.bot_id).lose(lost, now)

    async def _rest(self) -> None:
        """Until something new, something back, or something due."""
        if not self.seat.held():
            await self._paused(_IDLE)  # the seat calls when it is taken
            return
        due = await self.workers.run(lambda: self.store.next_due(self.bot_id))
        await self._paused(_IDLE if due is None else min(max((due - self.now()) / _SECOND, 0.02), _IDLE))

    async def _paused(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), seconds)
        except TimeoutError:
            return

    async def _deliver(self, row: OutboxRow) -> None:
        kept = await self._kept_back(row)
        if kept is not None:
            self._missed.append((row, kept))
            return
        try:
            judged = await self.delivery.send(row)
        except Exception as error:  # noqa: BLE001 - one message that cannot be made must not stop the rest
            judged = judge(error, row.attempts)
        if not isinstance(judged, Judgement):
            self.pulse.beat("delivery", self.now())
            self._arrived.append((row, judged))
            return
        _log.warning("did not arrive", chat=row.chat_id, key=row.text_key, error=judged.why)
        if judged.verdict is Verdict.AGAIN and judged.held_back:
            self.pace.hold(row.chat_id, judged.wait / _SECOND, asyncio.get_running_loop().time())
        self._missed.append((row, judged))

    def _is_wanted(self, row: OutboxRow) -> bool:
        with self.store.look() as unit:
            return unit.agreements.still_wanted(row)

    async def _kept_back(self, row: OutboxRow) -> Judgement | None:
        """Wait for Telegram's pace; why the message is given back unsent, None if it may go."""
        clock = asyncio.get_running_loop().time
        count = int(row.payload.get("counts", 1))
        wait = self.pace.wait(row.chat_id, row.priority, clock(), count)
        if wait > _PATIENCE:
            return Judgement(Verdict.AGAIN, "waits for Telegram's pace", timedelta(seconds=wait))
        self.pace.book(row.chat_id, row.priority, clock() + wait, count)
        if wait:
            await self._stopped_within(wait)
        if self._stop.is_set():
            return Judgement(Verdict.AGAIN, "the courier stops")
        if self.seat.held() != self._sitting:
            return Judgement(Verdict.AGAIN, "another courier has the seat")
        return await self._dropped(row) if row.message_class else None

    async def _dropped(self, row: OutboxRow) -> Judgement | None:
        """Whoever objects is not sent even what was in hand already (`law.md` (e) 5)."""
        try:
            wanted = await self.workers.run(partial(self._is_wanted, row))
        except Unavailable:
            return Judgement(Verdict.AGAIN, "the database does not say whether it is still wanted", _SECOND)
        return (
            None if wanted else Judgement(Verdict.AGAIN, "not wanted any more")
        )  # settled: nothing is noted

    async def _stopped_within(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stop.wait(), seconds)
        except TimeoutError:
            return


def _when(now: datetime, wait: timedelta) -> datetime:
    """A long wait ends with a second: what waits for the same moment is due at the same, in its order."""
    when = now + wait
    return (
        when + timedelta(microseconds=-when.microsecond % 1_000_000) if wait > _PATIENCE * _SECOND else when
    )
