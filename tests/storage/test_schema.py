import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.exc import DBAPIError

from storage.engines import sqlite_engine
from storage.errors import UnfitDatabase
from storage.sale_tables import metadata
from storage.versions import HISTORY, MIGRATIONS, migrate
from tests.storage.given import NOW, opened


def described(connection) -> dict[str, object]:
    """Every table as the database itself tells it, without the order in which things were made."""
    seen = inspect(connection)
    return {
        table: {
            "columns": [
                (c["name"], str(c["type"]), c["nullable"], c["default"]) for c in seen.get_columns(table)
            ],
            "key": seen.get_pk_constraint(table)["constrained_columns"],
            "foreign": sorted(map(str, seen.get_foreign_keys(table))),
            "unique": sorted(map(str, seen.get_unique_constraints(table))),
            "checks": sorted(check["sqltext"] for check in seen.get_check_constraints(table)),
            "indexes": sorted(index_words(connection, table)),
        }
        for table in sorted(seen.get_table_names())
        if table != "alembic_version"
    }


def index_words(connection, table: str) -> list[str]:
    if connection.dialect.name == "sqlite":
        query = "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = :t"
    else:
        query = (
            "SELECT replace(indexdef, schemaname || '.', '') FROM pg_indexes "
            "WHERE tablename = :t AND schemaname = current_schema()"
        )
    return list(connection.execute(text(query), {"t": table}).scalars())


def test_the_migrations_make_the_tables_that_the_code_declares(address, opening):
    store = opening(address)
    with store._engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_migrated_schema_is_the_declared_one_down_to_checks_and_index_conditions(
    address, opening, tmp_path
):
    store = opening(address)
    with store._engine.begin() as connection:
        migrated = described(connection)
        if connection.dialect.name == "postgresql":
            connection.execute(text("CREATE SCHEMA declared_apart"))
            connection.execute(text("SET LOCAL search_path = declared_apart"))
            metadata.create_all(connection)
            declared = described(connection)
            connection.execute(text("DROP SCHEMA declared_apart CASCADE"))
    if store._engine.dialect.name == "sqlite":
        apart = create_engine(f"sqlite:///{tmp_path}/declared.db")
        metadata.create_all(apart)
        with apart.connect() as connection:
            declared = described(connection)
        apart.dispose()
    assert migrated == declared
    assert set(migrated) == set(metadata.tables)


def test_the_history_in_the_code_is_the_one_in_the_folder():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert tuple(script.revision for script in scripts.walk_revisions())[::-1] == HISTORY


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE case_events SET kind = 'forged'",
        "UPDATE case_events SET sealed = sealed",
        "DELETE FROM case_events",
        "DELETE FROM case_events WHERE case_id = 1",
    ],
)
def test_events_can_be_neither_changed_nor_removed(address, opening, statement):
    store = opening(address)
    case = opened(store, "draft-1")
    with store.turn() as turn:
        turn.add_event(case.id, "opened", NOW, "bot")
    with pytest.raises(DBAPIError, match="append-only"), store._engine.begin() as connection:
        connection.execute(text(statement))
    with store.look() as turn:
        assert [event.kind for event in turn.events_of(case.id)] == ["opened"]


@pytest.mark.postgres
def test_events_cannot_be_truncated_either(schema, opening):
    store = opening(schema)
    with pytest.raises(DBAPIError, match="append-only"), store._engine.begin() as connection:
        connection.execute(text("TRUNCATE case_events"))


def test_whoever_had_left_the_desk_of_before_there_were_several_has_left_every_group(address, opening):
    store = opening(address)
    with store._engine.begin() as connection:
        connection.execute(text("DROP TABLE desk_absences"))
        connection.execute(text("ALTER TABLE operators ADD COLUMN left_at TIMESTAMP"))
        connection.execute(text("UPDATE alembic_version SET version_num = '0009'"))
        for who, left in ((51, f"'{NOW:%Y-%m-%d %H:%M:%S}.000000'"), (52, "NULL")):
            values = f"(7, {who}, 'agent', 'ca', false, :sealed, '2026-01-01 00:00:00.000000', {left})"
            columns = "(bot_id, telegram_id, role, language, on_call, sealed, created_at, left_at)"
            connection.execute(text(f"INSERT INTO operators {columns} VALUES {values}"), {"sealed": b"x"})
        for chat in (-1, -2):
            values = f"(7, {chat}, 'ca', '', false, '', '2026-01-01 00:00:00.000000')"
            columns = "(bot_id, chat_id, language, about, overflow, trouble, created_at)"
            connection.execute(text(f"INSERT INTO desks {columns} VALUES {values}"))
        migrate(connection)
        absent = connection.execute(text("SELECT telegram_id, chat_id FROM desk_absences ORDER BY chat_id"))
        assert [tuple(row) for row in absent] == [(51, -2), (51, -1)]
        assert "left_at" not in {one["name"] for one in inspect(connection).get_columns("operators")}


def test_a_migration_that_would_leave_orphans_is_undone(file, opening):
    store = opening(file)
    url = store._engine.url
    store.close()
    engine = sqlite_engine(url, foreign_keys=False)
    orphan = "INSERT INTO case_events VALUES (77, 1, 'k', '2026-01-01 00:00:00.000000', 'a', x'00', NULL)"

    def migrated() -> None:
        with engine.begin() as connection:
            connection.execute(text(orphan))
            migrate(connection)

    with pytest.raises(UnfitDatabase, match="point nowhere"):
        migrated()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM case_events")).scalar() == 0
    engine.dispose()
