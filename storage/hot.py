"""Statements of every turn, run on the driver's own cursor: SQLAlchemy writes them, and is not asked again.

What it does around each call (finding its own statement, a context, a result with metadata) takes three times
as long as SQLite does. The columns' types, the transaction, the errors and `before_cursor_execute` stay.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Dialect, Executable, LargeBinary, Select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

from storage.dialects import Spelled

Values = Mapping[str, Any]
Process = Callable[[Any], Any]
Constant = bool


@dataclass(frozen=True, slots=True)
class _Written:
    """A statement in one database's words. `given`: for each parameter its name there, how the value is told,
    and what it is where the statement itself holds it."""

    words: str
    given: tuple[tuple[str, Process | None, Constant, Any], ...]
    by_place: bool
    row: Callable[[Sequence[Any]], Any]
    told: tuple[Process | None, ...] | None

    def parameters(self, values: Values) -> Any:
        """As the driver wants them."""
        if self.by_place:
            return tuple(
                [
                    held if fixed else values[name] if process is None else process(values[name])
                    for name, process, fixed, held in self.given
                ]
            )
        return {
            name: held if fixed else values[name] if process is None else process(values[name])
            for name, process, fixed, held in self.given
        }

    def parameters_of_each(self, many: Sequence[Values]) -> list[Any]:
        """As the driver wants them, row by row; what is the same object as in the row before is told once."""
        columns = [self._column(many, *given) for given in self.given]
        rows = list(zip(*columns, strict=True))
        if self.by_place:
            return rows
        names = [name for name, *_ in self.given]
        return [dict(zip(names, row, strict=True)) for row in rows]

    def _column(
        self, many: Sequence[Values], name: str, process: Process | None, fixed: Constant, held: Any
    ) -> list[Any]:
        if fixed:
            return [held] * len(many)
        if process is None:
            return [values[name] for values in many]
        told: list[Any] = []
        before: Any = self
        for values in many:
            value = values[name]
            told.append(told[-1] if value is before else process(value))
            before = value
        return told

    def rows(self, found: Sequence[Sequence[Any]]) -> list[Any]:
        """What was found, by the names of the columns."""
        if self.told is None:
            return [self.row(row) for row in found]
        told = self.told
        return [
            self.row([value if tell is None else tell(value) for tell, value in zip(told, row, strict=True)])
            for row in found
        ]


class Hot:
    """One statement. Every call gives values for the same names; lists (`IN`) are none of them."""

    __slots__ = ("_statement", "_written")

    def __init__(self, statement: Executable | Spelled) -> None:
        self._statement = statement
        self._written: dict[str, _Written] = {}

    def rows(self, connection: Connection, values: Values) -> list[Any]:
        """All that is found."""
        written = self._in(connection.dialect, values)
        return written.rows(_run(connection, written.words, written.parameters(values)).fetchall())

    def row(self, connection: Connection, values: Values) -> Any:
        """The first that is found, or None."""
        return next(iter(self.rows(connection, values)), None)

    def do(self, connection: Connection, values: Values) -> int:
        """How many rows it touched."""
        written = self._in(connection.dialect, values)
        touched: int = _run(connection, written.words, written.parameters(values)).rowcount
        return touched

    def do_each(self, connection: Connection, many: Sequence[Values]) -> None:
        """Once for each, of at least one."""
        written = self._in(connection.dialect, many[0])
        if len(many) == 1:
            _run(connection, written.words, written.parameters(many[0]))
            return
        _run(connection, written.words, written.parameters_of_each(many), many=True)

    def _in(self, dialect: Dialect, values: Values) -> _Written:
        written = self._written.get(dialect.name)
        if written is None:
            here = self._statement
            statement = here[dialect.name] if isinstance(here, dict) else here
            written = self._written[dialect.name] = _write(statement, dialect, list(values))
        return written


def _write(statement: Executable, dialect: Dialect, names: list[str]) -> _Written:
    compiled = statement.compile(dialect=dialect, column_keys=names)  # type: ignore[attr-defined]
    assert isinstance(compiled, SQLCompiler)  # noqa: S101 - what a dialect of SQL compiles to
    if compiled.insert_prefetch or compiled.update_prefetch or compiled.post_compile_params:
        raise ValueError("a hot statement leaves nothing to be found out at each call")
    order = compiled.positiontup if compiled.positional else list(compiled.binds)
    given = []
    for name in order or ():
        bind = compiled.binds[name]
        bare = isinstance(bind.type, LargeBinary)  # both drivers take bytes as they are
        process = None if bare else bind.type.dialect_impl(dialect).bind_processor(dialect)
        held = None if bind.required else process(bind.value) if process else bind.value
        given.append((name, process, not bind.required and name not in names, held))
    columns = statement.selected_columns if isinstance(statement, Select) else ()
    tell = tuple(column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns)
    row: Any = namedtuple("Row", [column.key for column in columns])  # type: ignore[misc]
    return _Written(
        compiled.string, tuple(given), compiled.positional, row._make, tell if any(tell) else None
    )


def _run(connection: Connection, words: str, parameters: Any, *, many: bool = False) -> Any:
    """The driver's cursor, afterwards. Raises what SQLAlchemy would."""
    if not connection.in_transaction():
        connection.begin()
    driver: Any = connection.connection.driver_connection
    for hear in connection.dispatch.before_cursor_execute:
        hear(connection, None, words, parameters, None, many)
    cursor = driver.cursor()
    try:
        (cursor.executemany if many else cursor.execute)(words, parameters)
    except Exception as error:
        raise _told(connection, driver, words, error) from error
    return cursor


def _told(connection: Connection, driver: Any, words: str, error: Exception) -> BaseException:
    dialect: Any = connection.dialect
    kind = dialect.loaded_dbapi.Error
    gone = isinstance(error, kind) and dialect.is_disconnect(error, driver, None)
    if gone:
        connection.invalidate(error)
    return DBAPIError.instance(
        words, None, error, kind, hide_parameters=True, connection_invalidated=gone, dialect=dialect
    )
