"""The open database: turns, the courier's short transactions, and what health and housekeeping need."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import datetime, timedelta
from threading import local
from typing import TypeVar

from sqlalchemy import Connection, Engine

from storage import (
    agenda,
    chats,
    courier,
    customers,
    dialogues,
    health,
    marks,
    outbox,
    quarantine,
    requests,
    transcripts,
    updates,
    verifying,
)
from storage.agenda import DueRow
from storage.bell import Bell
from storage.engines import BUSY_SECONDS
from storage.errors import Unavailable
from storage.filelock import FileLock
from storage.gate import Gate
from storage.outgoing import OutboxRow, Priority
from storage.refusals import told
from storage.savepoint import Savepoint
from storage.seat import OwnSeat, Seat, SharedSeat
from storage.turn import Turn
from storage.vault import Vault

Result = TypeVar("Result")


class Store:
    """Made by `open_store`. Any thread may call it; on SQLite one writes at a time.

    Every call but `turn` is a transaction of its own. All may raise `Unavailable`. Moments are aware, UTC.
    """

    __slots__ = ("_bell", "_engine", "_gate", "_here", "_lock", "_reading", "_vault")

    def __init__(self, engine: Engine, vault: Vault, lock: FileLock | None = None) -> None:
        self._engine = engine
        self._reading = engine.execution_options(reading=True)
        self._vault = vault
        self._lock = lock
        self._gate: AbstractContextManager[None] = Gate(BUSY_SECONDS) if lock else nullcontext()
        self._bell = Bell(engine)
        self._here = local()  # the transaction that this thread's calls share, if they do

    def close(self) -> None:
        """Let go of the database; the next process may open it."""
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()

    @contextmanager
    def turn(self) -> Iterator[Turn]:
        """One transaction: committed at the end of the block, undone by any exception in it."""
        with self._writing() as connection:
            turn = Turn(connection, self._vault)
            yield turn
            posted = turn.post()
        if posted:
            self._bell.ring()

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """All calls of this thread in the block are one transaction, committed at its end or undone."""
        with self._writing() as connection:
            self._here.connection = connection
            try:
                yield
            finally:
                self._here.connection = None

    def together(self, works: Sequence[Callable[[], Result]]) -> list[Result | Exception]:
        """Do all in one transaction; what each gave, or the error with which it undid itself alone.

        On SQLite only: on PostgreSQL turns that lock the chats of each other would wait for ever.

        Raises:
            Unavailable: the database could not; nothing was done of any.
        """
        with self.at_once():
            return [self._apart(work) for work in works]

    def _apart(self, work: Callable[[], Result]) -> Result | Exception:
        try:
            with told(), Savepoint(self._here.connection):
                return work()
        except Unavailable:
            raise
        except Exception as error:  # noqa: BLE001 - it is for whoever asked for this work
            return error

    @contextmanager
    def look(self) -> Iterator[Turn]:
        """A turn that only reads, and on SQLite keeps no writer waiting; nothing done in it is kept."""
        with told(), self._reading.connect() as connection:
            yield Turn(connection, self._vault)

    def courier_seat(self, bot_id: int) -> Seat:
        """The right to deliver the bot's messages, which one process at a time has."""
        if self._engine.dialect.name == "sqlite":
            return OwnSeat()
        seat = SharedSeat(self._bell.connect, bot_id)
        self._bell.spare(seat)
        return seat

    def take_seat(self, bot_id: int, now: datetime) -> int:
        """A courier begins: what another one was sending is in doubt, and due; the number to claim with."""
        with self._writing() as connection:
            return courier.take_seat(connection, bot_id, now)

    def unclaim(self, bot_id: int, seat: int, keep: Iterable[int], now: datetime) -> int:
        """Give back what was leased by a `claim_due` whose answer was lost: all but the ids to `keep`."""
        with self._writing() as connection:
            return courier.unclaim(connection, bot_id, seat, keep, now)

    def claim_due(
        self,
        bot_id: int,
        now: datetime,
        limit: int = 30,
        lease_seconds: float = 60.0,
        least: Priority = Priority.CAMPAIGN,
        seat: int | None = None,
    ) -> list[OutboxRow]:
        """Lease what may be sent now: at most one message per chat, none less urgent than `least`.

        Nothing with the number of a `seat` that was taken by another since.
        """
        with self._writing() as connection:
            return courier.claim_due(
                connection, self._vault, bot_id, now, most=limit, lease=lease_seconds, least=least, seat=seat
            )

    def mark_sent(self, sent: Iterable[tuple[OutboxRow, int | None]], now: datetime) -> None:
        """The messages arrived, each with Telegram's message id."""
        with self._writing() as connection:
            courier.mark_sent(connection, self._vault, sent, now)

    def retry_at(self, row: OutboxRow, when: datetime, error: str, *, surely_unsent: bool) -> None:
        """Try the message again at `when`; `error` without anybody's data."""
        with self._writing() as connection:
            courier.retry_at(connection, row, when, error, surely_unsent=surely_unsent)

    def mark_failed(self, row: OutboxRow, error: str, now: datetime) -> None:
        """Give the message up; `error` without anybody's data."""
        with self._writing() as connection:
            courier.mark_failed(connection, row, error, now)

    def next_due(self, bot_id: int) -> datetime | None:
        """When `claim_due` has something next: perhaps past, None with nothing under way."""
        with self._look() as connection:
            return courier.next_due(connection, bot_id)

    def migrate_chat(self, bot_id: int, old: int, new: int) -> int:
        """A group has a new id: what waits for it goes there; how many. Settle the row that told it first
        with `retry_at`: an OutboxRow keeps the old chat."""
        with self._writing() as connection:
            return chats.migrate_chat(connection, self._vault, bot_id, old, new)

    def mark_unreachable(self, bot_id: int, chat_id: int, error: str, now: datetime) -> int:
        """The person blocked the bot or is gone: what waits for them fails; how many messages."""
        with self._writing() as connection:
            customers.lose_sight(connection, self._vault, chat_id, now)
            return chats.give_up(connection, self._vault, bot_id, chat_id, error, now)

    def is_unreachable(self, telegram_id: int) -> bool:
        """Whether sending to the person failed for good and they have not written since."""
        with self._look() as connection:
            return customers.is_unreachable(connection, self._vault, telegram_id)

    def note_failure(self, bot_id: int, update_id: int, update: object, error: str, now: datetime) -> int:
        """Count a failed turn of an update (plain JSON) after it was rolled back; how many by now."""
        with self._writing() as connection:
            return quarantine.note_failure(
                connection, self._vault, bot_id, update_id, of=update, error=error, now=now
            )

    def quarantined(self, limit: int = 100) -> list[quarantine.Quarantined]:
        """Updates set aside, oldest first."""
        with self._look() as connection:
            return quarantine.quarantined(connection, self._vault, limit)

    def waiting_chats(self, bot_id: int, before: datetime, limit: int = 100) -> list[int]:
        """Chats whose draft waits since before then, longest first."""
        with self._look() as connection:
            return dialogues.waiting(connection, bot_id, before, limit)

    def open_calls(self, bot_id: int) -> list[requests.Request]:
        """Who waits for a person, longest first."""
        with self._look() as connection:
            return requests.open_calls(connection, self._vault, bot_id)

    def due(self, now: datetime, limit: int = 50, *, skip: int = 0, at_once: bool = False) -> list[DueRow]:
        """What is due for cases, longest first, after `skip`; `at_once`: only what cannot wait for hours."""
        with self._look() as connection:
            return agenda.due_now(connection, now, limit, skip=skip, at_once=at_once)

    def verify_chain(self) -> verifying.Verified:
        """Look at every event of every case; the first broken link, if there is one."""
        with self._look() as connection:
            return verifying.verify(connection, self._vault)

    def counts(self) -> health.Counts:
        """How the store stands, for health and metrics."""
        with self._look() as connection:
            return health.counts(connection)

    def note_taking(self, bot_id: int, now: datetime, longest: timedelta) -> bool:
        """Updates come through now; whether they had not for `longest`: told once, whoever asks."""
        with self._writing() as connection:
            return marks.note_taking(connection, bot_id, now, longest)

    def last_gap(self, bot_id: int) -> datetime | None:
        """When the last time ended that updates had not come through; None if they always did."""
        with self._look() as connection:
            return marks.moment(connection, bot_id, marks.GAP)

    def forget_before(self, before: datetime, most: int = 1000) -> int:
        """Drop what only guards against repetition, older than `before` (two days are safe); how many, at
        most so many at once, so that no turn waits long: call it until it drops none."""
        with self._writing() as connection:
            failures = quarantine.forget_failures(connection, before)
            return failures + updates.forget_updates(connection, before, most)

    def forget_talk_before(self, before: datetime, most: int = 1000) -> int:
        """Drop what was said before then about drafts that became no case; how many, at most so many."""
        with self._writing() as connection:
            return transcripts.drop_old(connection, before, most)

    def forget_sent_before(self, before: datetime, most: int = 1000) -> int:
        """Drop messages settled before then; how many, at most so many at once."""
        with self._writing() as connection:
            return outbox.forget_settled(connection, before, most)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        shared = getattr(self._here, "connection", None)
        if shared is not None:
            yield shared
            return
        with self._gate, told(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def _look(self) -> Iterator[Connection]:
        with told(), self._reading.connect() as connection:
            yield connection
