import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

from storage.errors import AlreadyOpen, Unavailable, UnfitDatabase, WrongKey
from storage.opening import open_store
from tests.storage.conftest import KEY
from tests.storage.given import ANNA, NOW, opened

NEW = b"n" * 32


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".lock"}


def secrets(store) -> list[tuple[str, bytes]]:
    with store._engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text("SELECT name, sealed FROM meta ORDER BY name"))]


def test_a_wrong_key_is_refused_and_nothing_is_written(address, opening, tmp_path):
    opening(address).close()
    before = contents(tmp_path)
    with pytest.raises(WrongKey, match=r"RECLAMA_ENCRYPTION_KEYS.*Nothing was written"):
        open_store(address, [NEW], os.urandom)
    assert contents(tmp_path) == before
    opening(address)


def test_a_wrong_key_is_refused_before_the_schema_is_touched(address, opening):
    store = opening(address)
    with store._engine.begin() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
    store.close()
    with pytest.raises(WrongKey):
        open_store(address, [NEW], os.urandom)


def test_after_a_rotation_the_old_key_may_go_and_everything_still_opens(address, opening):
    store = opening(address)
    case = opened(store, "draft-1", description="fuita de gas")
    with store.turn() as turn:
        turn.remember_customer(ANNA, {"full_name": "Núria Puig"}, NOW)
        turn.add_event(case.id, "opened", NOW, "bot", {"note": "x"})
    store.close()
    opening(address, NEW, KEY).close()
    store = opening(address, NEW)
    with store.look() as turn:
        assert turn.case_by_folio(case.folio) == case
        assert turn.customer(ANNA) == {"full_name": "Núria Puig"}
        assert [event.data for event in turn.events_of(case.id)] == [{"note": "x"}]
    store.close()
    with pytest.raises(WrongKey):
        open_store(address, [KEY], os.urandom)


def test_a_key_put_first_by_mistake_and_taken_out_again_is_told(address, opening):
    opening(address).close()
    opening(address, NEW, KEY).close()
    with pytest.raises(WrongKey, match="sealed with key"):
        open_store(address, [KEY], os.urandom)


def test_an_up_to_date_start_writes_nothing_and_makes_no_new_secrets(address, opening):
    store = opening(address)
    before = secrets(store)
    store.close()
    assert secrets(opening(address, KEY, NEW)) == before


OPEN_IT = """
import os, sys
from storage.opening import open_store
open_store(sys.argv[1], [bytes(range(32))], os.urandom).close()
print("alembic" in sys.modules)
"""


def in_another_process(address: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", OPEN_IT, address],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )


def test_a_second_process_on_a_sqlite_file_is_refused_with_the_reason(file, opening):
    store = opening(file)
    refused = in_another_process(file)
    assert refused.returncode != 0
    assert "AlreadyOpen" in refused.stderr
    assert f"process {os.getpid()}" in refused.stderr
    assert "3.51.3" in refused.stderr
    store.close()
    assert in_another_process(file).returncode == 0


def test_a_second_store_in_one_process_is_refused_as_well(file, opening):
    opening(file)
    with pytest.raises(AlreadyOpen, match="PostgreSQL"):
        open_store(file, [KEY], os.urandom)


def test_a_failed_opening_lets_the_file_go(file, opening):
    opening(file).close()
    with pytest.raises(WrongKey):
        open_store(file, [NEW], os.urandom)
    opening(file)


def test_a_start_with_nothing_to_migrate_does_not_load_alembic(address, opening):
    opening(address).close()
    assert in_another_process(address).stdout.strip() == "False"


@pytest.mark.postgres
def test_replicas_that_start_together_migrate_once_and_share_the_secrets(schema, opening):
    with ThreadPoolExecutor(6) as threads:
        stores = list(threads.map(lambda _: opening(schema, threads=1), range(6)))
    assert len({tuple(secrets(store)) for store in stores}) == 1
    with stores[0].turn() as turn:
        turn.remember_customer(ANNA, {"full_name": "Núria"}, NOW)
    with stores[5].look() as turn:
        assert turn.customer(ANNA) == {"full_name": "Núria"}


def test_a_database_of_a_newer_version_is_left_alone(address, opening):
    store = opening(address)
    with store._engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    with pytest.raises(UnfitDatabase, match=r"9999.*newer"):
        open_store(address, [KEY], os.urandom)


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("sqlite://", "needs a file"),
        ("sqlite:///:memory:", "needs a file"),
        ("mysql://root:SECRET@localhost/x", "mysql"),
        ("not an address SECRET", "sqlite:///file or postgresql"),
    ],
)
def test_other_addresses_are_refused_without_repeating_a_password(address, says):
    with pytest.raises(UnfitDatabase, match=says) as refused:
        open_store(address, [KEY], os.urandom)
    assert "SECRET" not in str(refused.value)


def test_a_server_that_does_not_answer_is_unavailable():
    with pytest.raises(Unavailable):
        open_store("postgresql://nobody:SECRET@127.0.0.1:1/x", [KEY], os.urandom)


def test_a_file_that_is_no_database_is_told_and_left_as_it_is(tmp_path):
    path = tmp_path / "reclama.db"
    path.write_bytes(b"a letter, not a database. " * 100)
    with pytest.raises(UnfitDatabase, match="not a database of SQLite"):
        open_store(f"sqlite:///{path}", [KEY], os.urandom)
    assert path.read_bytes() == b"a letter, not a database. " * 100
