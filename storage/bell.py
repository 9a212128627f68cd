"""The bell: on PostgreSQL a turn that posted something wakes the courier, in whatever process it is.

It rings after the commit, in a transaction of its own that waits for no disk: NOTIFY inside the turn's would
let all commits of the database queue for one lock. A ring that is lost costs the courier's idle seconds.
"""

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from sqlalchemy import Engine, text
from sqlalchemy.exc import SQLAlchemyError

from storage.seat import CHANNEL, Seat

if TYPE_CHECKING:
    import psycopg

_RING = text("SELECT set_config('synchronous_commit', 'off', true), pg_notify(:channel, '')")


class Bell:
    """Rings for the courier of another process; the own one is called by the shell itself."""

    __slots__ = ("_engine", "_ringing", "_seats")

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._ringing = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._seats: list[Seat] = []

    def spare(self, seat: Seat) -> None:
        """No ring is needed while this process has the seat, and all others that were named so."""
        self._seats.append(seat)

    def ring(self) -> None:
        """There is something new in the outbox, committed already: nothing may fail here."""
        ours = bool(self._seats) and all(seat.held() for seat in self._seats)
        if ours or self._engine.dialect.name == "sqlite":
            return
        with suppress(SQLAlchemyError), self._ringing.connect() as connection:
            connection.execute(_RING, {"channel": CHANNEL})

    def connect(self, **more: Any) -> "psycopg.Connection[Any]":
        """A connection of its own to the same database and schema, in autocommit."""
        from psycopg import connect  # noqa: PLC0415 - ten megabytes, which SQLite does without

        args, known = self._engine.dialect.create_connect_args(self._engine.url)
        return connect(*args, **{**known, **more}, autocommit=True)
