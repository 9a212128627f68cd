"""The database's refusals in the shell's words: what may be tried again becomes `Unavailable`."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from storage.errors import Unavailable, UnfitDatabase

_TRANSACTION_STATE = "25"  # PostgreSQL: read-only, idle in a transaction; the driver calls it internal


@contextmanager
def told() -> Iterator[None]:
    """Raise `Unavailable` for a database that is away, locked, full, read-only or chose us in a deadlock.

    Anything else (a broken constraint, a wrong statement) is a mistake of ours and goes on as it is.
    """
    try:
        yield
    except (OperationalError, InterfaceError) as error:
        raise Unavailable(f"the database said no: {error.orig}") from error
    except DatabaseError as error:
        if getattr(error.orig, "sqlite_errorname", "") == "SQLITE_NOTADB":
            raise UnfitDatabase("the file is not a database of SQLite, or it is damaged") from error
        if (getattr(error.orig, "sqlstate", None) or "").startswith(_TRANSACTION_STATE):
            raise Unavailable(f"the database said no: {error.orig}") from error
        raise
    except PoolTimeout as error:
        raise Unavailable("the database is busy: no connection came free") from error
