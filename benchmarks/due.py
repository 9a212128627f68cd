"""What a tick asks of the database, with many open cases as with none: `python -m benchmarks.due`.

The rows are made in the database itself: six a case, as a case just received has, all of them to come but one
of each of the first few cases.
"""

import argparse
import os
import sqlite3
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from benchmarks.contenders import KEY
from storage.opening import open_store
from storage.sealing import read_keys
from storage.store import Store

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
_ALL = ("acknowledgement_alarm", "assessment", "half_term", "supervisor_sees", "supervisor_owns", "overdue")
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :cases)"
_CUSTOMERS = "customers (id, person, created_at, updated_at) SELECT i, randomblob(32), :now, :now FROM n"
_CASES = """
cases (id, folio, draft_id, customer_id, bot_id, chat_id, type, topic, urgency, status, language,
       jurisdiction, received_at, zone, due_at, due_rule, last_event, sealed_key, sealed)
    SELECT i, printf('QV-2026-%07d-%s', i, hex(randomblob(2))), hex(randomblob(8)), i, 70000001, i, 'claim',
           'product_defect', 'normal', 'received', 'es', 'ES-CT', :now, 'Europe/Madrid', :now, 'D04', 1,
           randomblob(64), randomblob(700) FROM n
"""
_AGENDA = (
    f"{_NUMBERS} INSERT INTO agenda (case_id, what, nth, due_at, quiet) SELECT i, :what, 1, "
    "strftime('%Y-%m-%d %H:%M:%S.000000', :from + 60 * (i % 20000), 'unixepoch'), 0 FROM n"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """So many open cases, and seconds to ask what is due: the median and the slowest of a hundred."""

    cases: int
    due: int
    p50: float
    p99: float


def fill(path: Path, cases: int, due: int) -> Store:
    """A database with so many open cases, and `due` things due among six times as many to come."""
    store = open_store(f"sqlite:///{path}", read_keys(KEY), os.urandom)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        span = {"cases": cases, "now": "2026-03-01 09:00:00.000000"}
        if cases:
            for rows in (_CUSTOMERS, _CASES):
                connection.execute(f"{_NUMBERS} INSERT INTO {rows}", span)
            for place, what in enumerate(_ALL, 1):
                begins = (NOW + timedelta(days=place)).timestamp()
                connection.execute(_AGENDA, {"cases": cases, "what": what, "from": begins})
        past = "2026-03-02 08:00:00.000000"
        connection.execute(
            "UPDATE agenda SET due_at = ? WHERE what = 'assessment' AND case_id <= ?", (past, min(due, cases))
        )
        connection.commit()
    return store


def ask(folder: Path, cases: int, due: int = 50, rounds: int = 200) -> Asked:
    """How long the question takes with so many open cases."""
    store = fill(folder / f"{cases}.db", cases, due)
    took = []
    for _ in range(rounds):
        began = time.perf_counter()
        found = store.due(NOW)
        took.append(time.perf_counter() - began)
    store.close()
    return Asked(cases, len(found), median(took), quantiles(took, n=100)[98])


def main(argv: Sequence[str]) -> None:
    options = argparse.ArgumentParser(prog="python -m benchmarks.due")
    options.add_argument("--cases", type=int, nargs="*", default=[50, 1_000, 20_000, 200_000])
    given = options.parse_args(argv)
    table = Table("open cases", "on the agenda", "due", "p50 ms", "p99 ms")
    with TemporaryDirectory(prefix="reclama-due-") as folder:
        for cases in given.cases:
            asked = ask(Path(folder), cases)
            row = (f"{cases:,}", f"{cases * len(_ALL):,}", f"{asked.due}")
            table.add_row(*row, f"{asked.p50 * 1000:.2f}", f"{asked.p99 * 1000:.2f}")
    Console().print(table)


if __name__ == "__main__":
    main(sys.argv[1:])
