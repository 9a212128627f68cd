"""Whose birthday it is, and what is due, among a million as among few: `python -m benchmarks.occasions`.

The rows are made in the database itself. As many have their birthday today whatever the number of the others,
one in 365 of a million, and each of the others has one plan to come.
"""

import argparse
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from benchmarks.contenders import KEY
from storage.accounts import birthday_key
from storage.opening import open_store
from storage.sealing import read_keys
from storage.store import Store

NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)
TODAY, CELEBRATE, PAGE = "11-26", 2_740, 200
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :people)"
_CUSTOMERS = "customers (id, person, created_at, updated_at) SELECT i, randomblob(32), :now, :now FROM n"
_ACCOUNTS = """
accounts (id, external, birthday, customer_id, linked_at, sealed, created_at, updated_at)
    SELECT i, randomblob(32),
           CASE WHEN i % :every = 0 THEN :born ELSE substr(:others, i % 364 * 32 + 1, 32) END,
           i, :now, randomblob(160), :now, :now FROM n
"""
_PLANS = """
plans (customer_id, occasion, about, day, due_at)
    SELECT i, 'anniversary', 0, '2027-03-01',
           strftime('%Y-%m-%d %H:%M:%S.000000', 1803891600 + i % 30000000, 'unixepoch') FROM n
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """Seconds, median and slowest of a hundred: all of today's birthdays, and a page of what is due."""

    people: int
    found: int
    birthdays: tuple[float, float]
    due: tuple[float, float]


def fill(path: Path, people: int) -> Store:
    """A database with so many linked customers."""
    store = open_store(f"sqlite:///{path}", read_keys(KEY), os.urandom)
    with store.look() as unit:
        born = birthday_key(unit.sale.vault, TODAY)
    values = {
        "people": people,
        "now": "2026-11-01 09:00:00.000000",
        "born": born,
        "every": max(1, people // CELEBRATE),
        "others": os.urandom(364 * 32),
    }
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        for rows in (_CUSTOMERS, _ACCOUNTS, _PLANS):
            connection.execute(f"{_NUMBERS} INSERT INTO {rows}", values)
        connection.commit()
    return store


def birthdays(store: Store) -> int:
    """All of today's, page by page, as the tick asks for them; how many."""
    after, found = 0, 0
    with store.look() as unit:
        while page := unit.sale.born_on(TODAY, after, PAGE):
            found, after = found + len(page), page[-1].account_id
    return found


def due(store: Store) -> int:
    with store.look() as unit:
        return len(unit.sale.due(NOW, 100))


def timed(ask: Callable[[Store], int], store: Store, rounds: int) -> tuple[tuple[float, float], int]:
    took, found = [], 0
    for _ in range(rounds):
        began = time.perf_counter()
        found = ask(store)
        took.append(time.perf_counter() - began)
    return (median(took), quantiles(took, n=100)[98]), found


def ask(folder: Path, people: int, rounds: int) -> Asked:
    store = fill(folder / f"{people}.db", people)
    by_day, found = timed(birthdays, store, rounds)
    by_time, _ = timed(due, store, rounds)
    store.close()
    return Asked(people, found, by_day, by_time)


def main(argv: Sequence[str]) -> None:
    options = argparse.ArgumentParser(prog="python -m benchmarks.occasions")
    options.add_argument("--people", type=int, nargs="*", default=[CELEBRATE, 100_000, 1_000_000])
    options.add_argument("--rounds", type=int, default=100)
    given = options.parse_args(argv)
    table = Table("linked customers", "birthday today", "found p50 ms", "p99 ms", "due p50 ms", "p99 ms")
    with TemporaryDirectory(prefix="reclama-occasions-") as folder:
        for people in given.people:
            asked = ask(Path(folder), people, given.rounds)
            times = (f"{seconds * 1000:.2f}" for seconds in (*asked.birthdays, *asked.due))
            table.add_row(f"{asked.people:,}", f"{asked.found:,}", *times)
    Console().print(table)


if __name__ == "__main__":
    main(sys.argv[1:])
