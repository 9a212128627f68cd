"""A savepoint on SQLite, told to the driver itself: through SQLAlchemy it costs as much as two statements."""

import sqlite3
from types import TracebackType
from typing import Any

from sqlalchemy import Connection

from storage.errors import Unavailable


class Savepoint:
    """What is done in the block is undone alone if an exception leaves it; the transaction goes on.

    Raises:
        Unavailable: the database had given the whole transaction up.
    """

    __slots__ = ("_driver",)

    def __init__(self, connection: Connection) -> None:
        self._driver: Any = connection.connection.driver_connection

    def __enter__(self) -> None:
        self._tell("SAVEPOINT turn")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self._tell("ROLLBACK TO turn")
        self._tell("RELEASE turn")

    def _tell(self, statement: str) -> None:
        try:
            self._driver.execute(statement)
        except sqlite3.Error as error:
            raise Unavailable(f"the database said no: {error}") from error
