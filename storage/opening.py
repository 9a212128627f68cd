"""Open the database: check the key, bring the schema up to date, and only then let anybody in."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from storage.engines import CACHE, postgresql_engine, sqlite_engine
from storage.errors import UnfitDatabase
from storage.filelock import FileLock
from storage.refusals import told
from storage.sealing import Entropy
from storage.store import Store
from storage.vault import Vault, is_settled, known_vault, settled_vault
from storage.versions import is_current, migrate

_MIGRATION_LOCK = 7_236_517_001  # any number, the same in every version of Reclama


def open_store(
    url: str, keys: Sequence[bytes], entropy: Entropy, *, threads: int = 4, cache: int = CACHE
) -> Store:
    """The store at `url`, its schema brought to the newest.

    `sqlite:///path` or `postgresql://…` (psycopg 3); `keys` as of `read_keys`, the first one newest;
    `entropy(n)` gives n unpredictable bytes; `threads` turns may run at once on PostgreSQL; on SQLite a
    connection keeps `cache` MiB of pages.

    Raises:
        WrongKey: none of `keys` opens it; nothing was written.
        AlreadyOpen: another process holds the SQLite file.
        UnfitDatabase: an address of another kind, or a database of a newer version.
        Unavailable: the database does not answer, or cannot be written.
    """
    address = _address(url)
    if address.get_backend_name() == "sqlite":
        return _open_sqlite(address, keys, entropy, cache)
    engine = postgresql_engine(address, threads)
    try:
        with told():
            return Store(engine, _ready(engine, lambda: _together(engine), keys, entropy))
    except BaseException:
        engine.dispose()
        raise


def _open_sqlite(address: URL, keys: Sequence[bytes], entropy: Entropy, cache: int) -> Store:
    path = Path(address.database or "")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FileLock(path)
    engine = sqlite_engine(address, cache=cache)
    try:
        with told():
            return Store(engine, _ready(engine, lambda: _alone(address), keys, entropy), lock)
    except BaseException:
        engine.dispose()
        lock.release()
        raise


def _ready(
    engine: Engine,
    upgrading: Callable[[], AbstractContextManager[Connection]],
    keys: Sequence[bytes],
    entropy: Entropy,
) -> Vault:
    """The vault of an up-to-date database. The key is tried before anything is written."""
    with engine.connect().execution_options(reading=True) as connection:
        vault = known_vault(connection, keys, entropy)
        if vault and is_current(connection) and is_settled(connection, keys, entropy):
            return vault
    with upgrading() as connection:
        if not is_current(connection):
            migrate(connection, vault.chain_key if vault else None)
        return settled_vault(connection, keys, entropy)


@contextmanager
def _together(engine: Engine) -> Iterator[Connection]:
    """One transaction on PostgreSQL that replicas starting together enter one after the other."""
    with engine.begin() as connection:
        connection.execute(text("SET LOCAL lock_timeout = 0"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _MIGRATION_LOCK})
        yield connection


@contextmanager
def _alone(address: URL) -> Iterator[Connection]:
    """One transaction on SQLite without foreign keys; `migrate` checks them at its end."""
    engine = sqlite_engine(address, foreign_keys=False)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _address(url: str) -> URL:
    try:
        address = make_url(url)
    except ArgumentError:
        raise UnfitDatabase("the database address is not one: sqlite:///file or postgresql://…") from None
    match address.get_backend_name():
        case "sqlite" if address.database not in {None, "", ":memory:"}:
            return address.set(drivername="sqlite+pysqlite")
        case "sqlite":
            raise UnfitDatabase("SQLite needs a file: a complaint kept in memory is lost with the process")
        case "postgresql" | "postgres":
            return address.set(drivername="postgresql+psycopg")
        case other:
            raise UnfitDatabase(f"no database of the kind {other!r}: sqlite:///file or postgresql://…")
