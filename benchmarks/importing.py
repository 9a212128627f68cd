"""How fast a file of customers or purchases comes in, in how much memory: `python -m benchmarks.importing`.

Each run is a process of its own, the command's own way: the file found out, gone through twice, every row
checked, sealed and committed to SQLite with synchronous=FULL. The same file again changes nothing.
"""

import argparse
import multiprocessing
import os
import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import Workbook
from rich.console import Console
from rich.table import Table

from benchmarks.contenders import KEY
from bot import clock
from bot.company import load_company
from bot.demo import sample_company
from bot.shop.office import CACHE, AtDatabase, Office
from bot.shop.table import open_table
from storage.opening import open_store
from storage.sealing import read_keys

_NAMES = ("Núria Pujol", "Mariano Ruiz", "Chiara D'Amico", "Marta Soler", "Blai Roca")
_LANGUAGES = ("ca", "es", "it")
CUSTOMERS = ("customer_id", "name", "phone", "email", "language", "birthday")
PURCHASES = (
    *("purchase_id", "customer_id", "product", "order_reference", "goods"),
    *("bought_on", "delivered_on", "service_months", "amount"),
)


@dataclass(frozen=True, slots=True)
class Ran:
    """One run. Seconds by the clock and of the processor; the most memory it had, in MiB."""

    what: str
    rows: int
    changed: int
    refused: int
    seconds: float
    cpu: float
    mebibytes: int

    @property
    def rate(self) -> float:
        """Rows a second."""
        return self.rows / self.seconds


def customer(number: int) -> tuple[str, ...]:
    """A row as a shop's program writes it; ten in a million have a telephone that is none."""
    phone = "12" if number % 100_000 == 99_999 else f"6{number % 10**8:08d}"
    day, month, year = 1 + number % 28, 1 + number % 12, 1940 + number % 60
    return (
        f"K-{number}", f"{_NAMES[number % 5]} {number}", phone, f"client{number}@example.cat",
        _LANGUAGES[number % 3], f"{day:02}/{month:02}/{year}",
    )  # fmt: skip


def purchase(number: int) -> tuple[str, ...]:
    """A row of what they bought."""
    day = f"{1 + number % 28:02}/{1 + number % 12:02}/2025"
    return (
        f"P-{number}", f"K-{number}", f"Rentadora R{number % 40}", f"QV-{number:06}", "new",
        day, day, "12", f"{number % 1000},90",
    )  # fmt: skip


def write(folder: Path, rows: int, xlsx: int) -> None:
    """The files."""
    for name, header, row in (("customers", CUSTOMERS, customer), ("purchases", PURCHASES, purchase)):
        with (folder / f"{name}.csv").open("w", encoding="utf-8") as file:
            file.write(";".join(header) + "\n")
            file.writelines(";".join(row(number)) + "\n" for number in range(rows))
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(CUSTOMERS)
    for number in range(xlsx):
        sheet.append(customer(number))
    book.save(folder / "customers.xlsx")


def run(file: Path, write_it: bool, told: "multiprocessing.Queue[Ran]") -> None:
    """Import a file, in this process."""
    store = open_store(f"sqlite:///{file.parent}/bench.db", read_keys(KEY), os.urandom, cache=CACHE)
    company = load_company(sample_company())
    office = Office(AtDatabase(store, company, clock.now), company, clock.now)
    began, cpu = time.perf_counter(), time.process_time()
    table = open_table(file, None, ignore_unknown=False)
    tally = office.take(table, file.with_suffix(".refused.csv"), lambda *_: None, write=write_it)
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    store.close()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    rows = tally.kept + tally.refused + tally.replaced
    told.put(Ran("", rows, tally.created + tally.updated, tally.refused, seconds, cpu, memory))


def measured(file: Path, what: str, *, write_it: bool = True) -> Ran:
    """In a process of its own, whose memory nothing was in before."""
    apart = multiprocessing.get_context("spawn")
    told: multiprocessing.Queue[Ran] = apart.Queue()
    child = apart.Process(target=run, args=(file, write_it, told))
    child.start()
    found = told.get(timeout=3600)
    child.join()
    return Ran(what, *(getattr(found, name) for name in Ran.__slots__[1:]))


def runs(rows: int, xlsx: int) -> list[Ran]:
    """All of one size, in a folder that is thrown away."""
    with TemporaryDirectory(prefix="reclama-importing-") as name:
        folder = Path(name)
        write(folder, rows, xlsx)
        found = [
            measured(folder / "customers.csv", "customers, a look", write_it=False),
            measured(folder / "customers.csv", "customers, new"),
            measured(folder / "customers.csv", "customers, again"),
            measured(folder / "purchases.csv", "purchases, new"),
            measured(folder / "purchases.csv", "purchases, again"),
        ]
        if xlsx:
            found.append(measured(folder / "customers.xlsx", ".xlsx, customers, again"))
        return found


def table_of(found: Sequence[Ran]) -> Table:
    """As it is printed."""
    table = Table("", "rows", "changed", "refused", "seconds", "rows/s", "µs CPU a row", "MiB")
    for one in found:
        cpu = f"{one.cpu / one.rows * 1e6:.0f}"
        counts = (f"{one.rows:,}", f"{one.changed:,}", f"{one.refused:,}")
        table.add_row(one.what, *counts, f"{one.seconds:.1f}", f"{one.rate:,.0f}", cpu, f"{one.mebibytes}")
    return table


def main(argv: Sequence[str]) -> None:
    options = argparse.ArgumentParser(prog="python -m benchmarks.importing")
    options.add_argument("--rows", type=int, nargs="+", default=[100_000, 1_000_000])
    options.add_argument(
        "--xlsx", type=int, default=50_000, help="rows of the spreadsheet, of the first size"
    )
    given = options.parse_args(argv)
    console = Console()
    console.print(f"{len(os.sched_getaffinity(0))} cores, load {os.getloadavg()[0]:.1f} before the run")
    for rows in given.rows:
        console.print(table_of(runs(rows, given.xlsx if rows == given.rows[0] else 0)))


if __name__ == "__main__":
    main(sys.argv[1:])
