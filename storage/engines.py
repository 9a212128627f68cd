"""SQLAlchemy engines as Reclama needs them: SQLite that loses nothing, PostgreSQL that hangs on nothing."""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL

BUSY_SECONDS = 30
CACHE = 16  # MiB
_LISTENING = """
SET lock_timeout = '10s';
SET idle_in_transaction_session_timeout = '60s'
"""


def sqlite_engine(url: URL, *, foreign_keys: bool = True, cache: int = CACHE) -> Engine:
    """An engine on a SQLite file: WAL, synchronous=FULL, and BEGIN IMMEDIATE unless only reading.

    Migrations ask for `foreign_keys=False`: with them on, batch mode deletes the rows that point at
    a table it rebuilds. `cache`: MiB of pages that each connection keeps.
    """
    engine = create_engine(
        url,
        hide_parameters=True,
        connect_args={"timeout": BUSY_SECONDS, "isolation_level": None, "check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            f"foreign_keys={'ON' if foreign_keys else 'OFF'}",
            "temp_store=MEMORY",
            f"cache_size={-1024 * cache}",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # The driver's own BEGIN comes after the first SELECT, and then updates get lost.
        reading = connection.get_execution_options().get("reading", False)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def postgresql_engine(url: URL, threads: int) -> Engine:
    """An engine on PostgreSQL for `threads` turns at once, and a few connections for the courier."""
    engine = create_engine(
        url,
        hide_parameters=True,
        pool_size=threads + 2,
        max_overflow=2,
        pool_timeout=10,
        connect_args={"connect_timeout": 5},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        # A lock not had in ten seconds is a "no"; a process stopped in mid-turn frees its rows.
        connection.autocommit = True
        connection.execute(_LISTENING)
        connection.autocommit = False

    return engine
