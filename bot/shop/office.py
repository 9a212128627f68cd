"""Where a file is handed in: the database itself, held for as long as it takes."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import clock
from bot.company import load_company
from bot.opening import opened
from bot.settings import load_settings
from bot.shop.importing import Import, Item, Tally, Tell
from bot.shop.keeping import Keeping, nothing_planned
from bot.shop.report import Report
from bot.shop.shapes import Setting
from bot.shop.table import Table
from cases.company import Company
from storage.handed_in import Kept
from storage.store import Store

TOGETHER = 20_000  # rows that wait for the disk once


@dataclass(frozen=True, slots=True)
class Office:
    """Takes files in, one after the other."""

    store: Store
    company: Company
    now: Callable[[], datetime]

    def take(self, table: Table, refusals: Path, tell: Tell, *, write: bool) -> Tally:
        """Go through the table; what became of its lines, or would without `write`."""
        keeping = Keeping(self.store, self.now, nothing_planned, write)
        setting = setting_of(self.company, self.now())
        with _together(self.store, write=write) as step:

            def keep(items: Sequence[Item]) -> list[Kept]:
                kept = keeping.keep(table.kind, [given for _, given in items])
                step(len(items))
                return kept

            return Import(table, setting, keep, Report(refusals, table), tell).run()


def setting_of(company: Company, now: datetime) -> Setting:
    """What a shop's checks are told: its day, its country."""
    return Setting(now.astimezone(ZoneInfo(company.zone)).date(), company.jurisdiction.country)


@contextmanager
def office_open() -> Iterator[Office]:
    """The office of this machine's settings."""
    settings = load_settings()
    company = load_company(settings.company_file)
    store = opened(settings)
    try:
        yield Office(store, company, clock.now)
    finally:
        store.close()


@contextmanager
def _together(store: Store, *, write: bool) -> Iterator[Callable[[int], None]]:
    """Many turns in one transaction, and after every `TOGETHER` rows the next one."""
    rows = 0
    with ExitStack() as stack:

        def step(more: int) -> None:
            nonlocal rows
            rows += more
            if write and rows >= TOGETHER:
                rows = 0
                stack.close()
                stack.enter_context(store.at_once())

        if write:
            stack.enter_context(store.at_once())
        yield step
