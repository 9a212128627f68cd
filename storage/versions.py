"""Which schema a database has, and the way to the newest.

The order of the revisions stands here as data, so that a start on an up-to-date database costs one
SELECT: Alembic (a third of a second to import) is only loaded when there is something to do.
"""

from pathlib import Path

from sqlalchemy import Connection, Select, inspect, select, text
from sqlalchemy.sql import column, table

from storage.errors import UnfitDatabase

HISTORY = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010")
MIGRATIONS = Path(__file__).parent / "migrations"
_VERSION: Select[str] = select(column("version_num")).select_from(table("alembic_version"))


def version(connection: Connection) -> str | None:
    """The database's revision, None for an empty database.

    Raises:
        UnfitDatabase: a newer Reclama, or something else, made it.
    """
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(_VERSION).scalar()
    if found is not None and found not in HISTORY:
        raise UnfitDatabase(
            f"the database has schema {found!r}, newer than this version of Reclama ({HISTORY[-1]!r}): "
            "start the newer version, or restore the copy made before it"
        )
    return found


def is_current(connection: Connection) -> bool:
    """Whether there is nothing to migrate."""
    return version(connection) == HISTORY[-1]


def migrate(connection: Connection, chain_key: bytes | None = None) -> None:
    """Bring the database to the newest schema, inside the connection's transaction.

    `chain_key` chains events from before there was a chain; an empty database needs none.
    """
    from alembic import command  # noqa: PLC0415  (see the module's first lines)
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    config.attributes["chain_key"] = chain_key
    command.upgrade(config, "head")
    if connection.dialect.name == "sqlite":
        broken = connection.execute(text("PRAGMA foreign_key_check")).all()
        if broken:
            raise UnfitDatabase(f"the migration would leave rows that point nowhere: {broken[:5]}")
