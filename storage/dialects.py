"""Statements that SQLAlchemy spells per database: INSERT … ON CONFLICT, built once for each."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Executable, Table
from sqlalchemy.dialects import postgresql, sqlite

Spelled = dict[str, Executable]


def spelled(table: Table, build: Callable[[Any], Executable]) -> Spelled:
    """The statement by name of the dialect; `build` gets the dialect's own INSERT."""
    return {"sqlite": build(sqlite.insert(table)), "postgresql": build(postgresql.insert(table))}
