"""The courier's seat: of all replicas of a bot, one delivers. Only that one may send or write.

On SQLite there is one process, and it has the seat. On PostgreSQL the seat is an advisory lock of a session
on a connection of its own, which beats: a process that is stopped beats no more, the server ends its session
(`idle_session_timeout`), and another takes the seat. Whoever has not heard an answer for a while, by the
clock that goes on while a process is stopped, takes the seat for lost before the server does.
"""

import threading
from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import psycopg

CHANNEL = "reclama_outbox"
_BEAT = 1.5  # seconds between two beats
_SURE = 4.0  # seconds after which a beat proves nothing any more
_SILENCE = 6  # seconds after which the server ends a session without beats: more than `_SURE`
_AGAIN = 1.0  # seconds between two tries to take the seat
_GLANCE = 0.5  # seconds of listening before looking whether to leave
_NETWORK = {
    "connect_timeout": 3,
    "keepalives_idle": 2,
    "keepalives_interval": 2,
    "keepalives_count": 2,
    "tcp_user_timeout": 6000,
}
# The schema is in the key: two installations may share a database, and never a schema.
_TAKE = "SELECT pg_try_advisory_lock(hashtextextended(current_schema() || ':courier:' || %s::text, 0))"


class Seat(Protocol):
    """The right to deliver a bot's messages."""

    def watch(self, call: Callable[[], None]) -> None:
        """Try to take the seat, from now to `leave`; `call` from any thread when there is something to do."""

    def held(self) -> int:
        """How often it was taken, where it is surely held at this moment; else 0."""

    def leave(self) -> None:
        """Let another have it."""


class OwnSeat:
    """The seat where there is one process."""

    def watch(self, call: Callable[[], None]) -> None:
        """Nobody else wants it."""

    def held(self) -> int:
        """Always."""
        return 1

    def leave(self) -> None:
        """Nobody else wants it."""


class SharedSeat:
    """The seat among replicas on one PostgreSQL; a thread of its own takes it and listens."""

    def __init__(self, connect: Callable[..., Any], bot_id: int) -> None:
        """`connect(**more)` makes a psycopg connection in autocommit."""
        self._connect = connect
        self._bot_id = bot_id
        self._left = threading.Event()
        self._taken = 0
        self._sure_until = 0.0
        self._thread: threading.Thread | None = None

    def watch(self, call: Callable[[], None]) -> None:
        """Try to take the seat, from now to `leave`."""
        self._thread = threading.Thread(target=self._strive, args=(call,), name="seat", daemon=True)
        self._thread.start()

    def held(self) -> int:
        """How often it was taken, where the last beat is fresh enough; else 0."""
        return self._taken if monotonic() < self._sure_until else 0

    def leave(self) -> None:
        """Give the seat up at once; the next one finds it free."""
        self._sure_until = 0.0
        self._left.set()
        if self._thread is not None:
            self._thread.join(_NETWORK["connect_timeout"])

    def _strive(self, call: Callable[[], None]) -> None:
        from psycopg import Error  # noqa: PLC0415 - ten megabytes, which SQLite does without

        while not self._left.is_set():
            try:
                with self._connect(**_NETWORK) as connection:
                    self._sit(connection, call)
            except Error:
                self._sure_until = 0.0
            self._left.wait(_AGAIN)

    def _sit(self, connection: "psycopg.Connection[Any]", call: Callable[[], None]) -> None:
        connection.execute(f"SET idle_session_timeout = '{_SILENCE}s'")
        while not self._took(connection):
            if self._left.wait(_AGAIN):
                return
        connection.execute(f"LISTEN {CHANNEL}")
        self._taken += 1
        beaten = 0.0
        while not self._left.is_set():
            asked = monotonic()
            if asked - beaten >= _BEAT:
                connection.execute("SELECT 1")
                self._sure_until = 0.0 if self._left.is_set() else asked + _SURE
                beaten, fresh = asked, not beaten
                if fresh:
                    call()
            for _ in connection.notifies(timeout=_GLANCE, stop_after=1):
                call()

    def _took(self, connection: "psycopg.Connection[Any]") -> bool:
        row = connection.execute(_TAKE, (self._bot_id,)).fetchone()
        return bool(row and row[0])
