"""The same turn with many cases and customers as with none: `make bench-scale`, `python -m benchmarks.scale`.

The rows are made in the database itself, as large as real ones and as unreadable; no turn here opens them.
"""

import argparse
import asyncio
import os
import sqlite3
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import disk_usage
from statistics import median
from tempfile import TemporaryDirectory

from rich.console import Console

from benchmarks.contenders import KEY, Contender, contenders
from benchmarks.rounds import Lap, once
from benchmarks.tables import scale_table
from storage.opening import open_store
from storage.sealing import read_keys

_ROW_BYTES = 3000  # of disk for a case with its customer, dialogue, event and messages
_BATCH = 50_000
_NOW = "2026-01-01 00:00:00.000000"
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT :first UNION ALL SELECT i + 1 FROM n WHERE i < :last)"
_FILL = """
customers (id, person, sealed, created_at, updated_at)
    SELECT i, randomblob(32), randomblob(200), :now, :now FROM n;
dialogues (bot_id, chat_id, sealed, updated_at)
    SELECT 70000001, i, randomblob(200), :now FROM n;
cases (id, folio, draft_id, customer_id, bot_id, chat_id, type, topic, urgency, status, language,
       jurisdiction, received_at, zone, due_at, due_rule, last_event, sealed_key, sealed)
    SELECT i, printf('QV-2020-%07d-%s', i, hex(randomblob(2))), hex(randomblob(8)), i, 70000001, i, 'claim',
           'product_defect', 'normal', 'received', 'es', 'ES-CT', :now, 'Europe/Madrid', LATER, 'es.ley', 1,
           randomblob(64), randomblob(700) FROM n;
case_events (case_id, seq, kind, at, actor, sealed)
    SELECT i, 1, 'received', :now, 'customer', randomblob(120) FROM n;
outbox (bot_id, chat_id, text_key, priority, kind, about, sealed, state, doubtful, attempts, message_id,
        created_at, settled_at)
    SELECT 70000001, i, 'acknowledged', 0, 'message', hex(randomblob(8)), randomblob(600), 'sent', 0, 1, i,
           :now, LATER FROM n
""".replace("LATER", "strftime('%Y-%m-%d %H:%M:%S.000000', 1700000000 + 60 * i, 'unixepoch')").split(";")


@dataclass(frozen=True, slots=True)
class Grown:
    """Medians with one database: seconds, seconds, updates a second."""

    p50: float
    cpu: float
    rate: float


def fill(path: Path, rows: int, seconds: float, tell: Callable[[str], None]) -> int:
    """Make a database of so many cases and customers, or of what fits the time and the disk; how many."""
    open_store(f"sqlite:///{path}", read_keys(KEY), os.urandom).close()
    began, made = time.perf_counter(), 0
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        while made < rows and time.perf_counter() - began < seconds:
            if disk_usage(path.parent).free < 2 * _BATCH * _ROW_BYTES:
                tell("the disk is nearly full: fewer rows")
                break
            span = {"first": made + 1, "last": min(made + _BATCH, rows), "now": _NOW}
            for rows_of in _FILL:
                connection.execute(f"{_NUMBERS} INSERT INTO {rows_of}", span)
            connection.commit()
            made = span["last"]
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = path.stat().st_size / 1_000_000
    tell(f"{made:,} rows a table, {size:,.0f} MB, in {time.perf_counter() - began:.0f} s")
    return made


async def compare(
    rows: int, rounds: int, seconds: float, most: float, tell: Callable[[str], None]
) -> tuple[int, Grown, Grown]:
    """How many rows there were, and the medians without and with them, in turns."""
    ours = next(contender for contender in contenders() if contender.key == "e")
    with _folder() as folder:
        made = fill(folder / "full.db", rows, most, tell)
        open_store(f"sqlite:///{folder}/empty.db", read_keys(KEY), os.urandom).close()
        laps: dict[str, list[Lap]] = {"empty": [], "full": []}
        for number in range(1, rounds + 1):
            for name, found in laps.items():
                found.append(await _once(ours, folder / f"{name}.db", seconds))
                tell(f"round {number}, {name}: {found[-1].crowd.rate:.0f}/s")
    return made, _grown(laps["empty"]), _grown(laps["full"])


async def _once(ours: Contender, path: Path, seconds: float) -> Lap:
    return await once(ours, seconds, f"sqlite:///{path}")


def _grown(laps: Sequence[Lap]) -> Grown:
    return Grown(
        median(lap.alone.within(0.5) for lap in laps),
        median(lap.crowd.cpu / max(lap.crowd.updates, 1) for lap in laps),
        median(lap.crowd.rate for lap in laps),
    )


@contextmanager
def _folder() -> Iterator[Path]:
    with TemporaryDirectory(prefix="reclama-scale-") as folder:
        yield Path(folder)


def main(argv: Sequence[str]) -> None:
    options = argparse.ArgumentParser(prog="python -m benchmarks.scale")
    options.add_argument("--rows", type=int, default=1_000_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--seconds", type=float, default=4.0, help="of each measurement")
    options.add_argument("--most", type=float, default=600.0, help="seconds to make the rows in")
    given = options.parse_args(argv)
    console = Console()
    found = asyncio.run(compare(given.rows, given.rounds, given.seconds, given.most, console.print))
    console.print(scale_table(*found))


if __name__ == "__main__":
    main(sys.argv[1:])
