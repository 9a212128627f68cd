"""A real database for each test: a SQLite file, and a schema of its own on PostgreSQL where one answers."""

import os
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import event, make_url, text

from storage.engines import postgresql_engine
from storage.opening import open_store
from storage.store import Store
from storage.versions import migrate

KEY = bytes(range(32))
DEFAULT = "postgresql+psycopg://postgres@127.0.0.1:5432/test"
SERVER = os.environ.get("RECLAMA_TEST_POSTGRES", DEFAULT).replace("postgresql://", "postgresql+psycopg://")
PLAIN = SERVER.replace("+psycopg", "")
HOW = (
    f"no PostgreSQL answers at {SERVER}: apt-get install postgresql, createdb test, "
    "or give another with RECLAMA_TEST_POSTGRES"
)
ENGINES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]


@cache
def answers() -> bool:
    try:
        psycopg.connect(PLAIN, connect_timeout=30).close()
    except psycopg.OperationalError:
        return False
    return True


def pytest_runtest_setup(item: pytest.Item) -> None:
    # Here and not in a fixture: pytest folds what is skipped in one place into one line.
    if item.get_closest_marker("postgres") and not answers():
        pytest.skip(HOW)


@pytest.fixture
def schema() -> Iterator[str]:
    """The address of an empty schema on the server, dropped after."""
    name = f"reclama_{uuid4().hex[:12]}"
    with psycopg.connect(PLAIN, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {name}")
    mark = "&" if "?" in SERVER else "?"
    yield f"{SERVER}{mark}options={quote(f'-csearch_path={name} -csynchronous_commit=off')}"
    with psycopg.connect(PLAIN, autocommit=True) as connection:
        connection.execute("SET client_min_messages = warning")
        connection.execute(f"DROP SCHEMA {name} CASCADE")


@pytest.fixture
def file(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/reclama.db"


@pytest.fixture(params=ENGINES)
def address(request: pytest.FixtureRequest) -> str:
    """The address of an empty database, of each kind in turn."""
    found: str = request.getfixturevalue("file" if request.param == "sqlite" else "schema")
    return found


Opener = Callable[..., Store]


@pytest.fixture
def opening() -> Iterator[Opener]:
    """Opens stores, and closes them after the test."""
    opened: list[Store] = []

    def open_it(address: str, *keys: bytes, threads: int = 8) -> Store:
        store = open_store(address, keys or (KEY,), os.urandom, threads=threads)
        opened.append(store)
        return store

    yield open_it
    for store in opened:
        store.close()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, to copy: to migrate anew for every test would be most of its time."""
    path = tmp_path_factory.mktemp("template") / "reclama.db"
    open_store(f"sqlite:///{path}", (KEY,), os.urandom).close()
    return path


@pytest.fixture(scope="session")
def statements() -> str:
    """What the migrations execute on PostgreSQL, to be sent in one go."""
    name = f"reclama_{uuid4().hex[:12]}"
    heard: list[str] = []
    engine = postgresql_engine(make_url(SERVER), 1)
    with engine.connect() as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
        connection.execute(text(f"SET LOCAL search_path = {name}"))

        @event.listens_for(connection, "before_cursor_execute")
        def hear(_connection, _cursor, statement, *_rest):
            if statement.split()[0] in {"ALTER", "CREATE", "DROP", "INSERT", "UPDATE"}:
                heard.append(statement.replace("%%", "%"))

        migrate(connection)
    engine.dispose()
    return ";".join(heard)


@pytest.fixture
def migrated(address: str, request: pytest.FixtureRequest) -> str:
    """The address of a database that is up to date, and empty."""
    if address.startswith("sqlite"):
        shutil.copy(request.getfixturevalue("template"), address.removeprefix("sqlite:///"))
        return address
    with psycopg.connect(address.replace("+psycopg", "")) as connection:
        connection.execute(request.getfixturevalue("statements"))
    return address


@pytest.fixture
def store(migrated: str, opening: Opener) -> Store:
    return opening(migrated)


@pytest.fixture
def file_store(file: str, opening: Opener) -> Store:
    return opening(file)
