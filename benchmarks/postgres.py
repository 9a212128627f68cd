"""A schema of one's own on the PostgreSQL that answers; and how often that synced its log."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from urllib.parse import quote

import psycopg

SERVER = os.environ.get("RECLAMA_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/test")


@cache
def why_no_postgres() -> str:
    """Why it cannot be used, or nothing."""
    try:
        psycopg.connect(SERVER, connect_timeout=3).close()
    except psycopg.OperationalError:
        return "no PostgreSQL answers (RECLAMA_TEST_POSTGRES)"
    return ""


@contextmanager
def schema() -> Iterator[str]:
    """The address of an empty schema; commits wait for the disk, as the server is set."""
    name = f"reclama_bench_{os.getpid()}"
    with psycopg.connect(SERVER, autocommit=True) as connection:
        connection.execute(f"DROP SCHEMA IF EXISTS {name} CASCADE")
        connection.execute(f"CREATE SCHEMA {name}")
    mark = "&" if "?" in SERVER else "?"
    try:
        yield f"{SERVER}{mark}options={quote(f'-csearch_path={name}')}"
    finally:
        with psycopg.connect(SERVER, autocommit=True) as connection:
            connection.execute("SET client_min_messages = warning")
            connection.execute(f"DROP SCHEMA IF EXISTS {name} CASCADE")


def syncs() -> int:
    """How often the server has synced its log so far, for everybody (PostgreSQL 14 to 17)."""
    with psycopg.connect(SERVER, autocommit=True) as connection:
        connection.execute("SELECT pg_stat_clear_snapshot()")
        row = connection.execute("SELECT wal_sync FROM pg_stat_wal").fetchone()
    return int(row[0]) if row else 0
