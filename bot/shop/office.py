"""Where a file is handed in: at the database, or, where the running bot holds it, at the bot's own door."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from bot import clock
from bot.company import load_company
from bot.opening import opened
from bot.planning import planner_of
from bot.settings import Settings, load_settings
from bot.shop.columns import Kind
from bot.shop.importing import Import, Item, Tally, Tell
from bot.shop.keeping import Keeping, setting_of
from bot.shop.report import Report
from bot.shop.running import RunningBot
from bot.shop.table import Table
from cases.company import Company
from storage.errors import AlreadyOpen
from storage.handed_in import Kept
from storage.store import Store

TOGETHER = 20_000  # rows that wait for the disk once
CACHE = 128  # MiB: what is found by hash lies everywhere, and each row touches pages of its own
_HOW = (
    "To import while the bot runs, let it listen (RECLAMA_LISTEN): then this command hands the file to it. "
    "Otherwise stop the bot, import, and start it again."
)


class Taker(Protocol):
    """Takes rows of a file, some at a time."""

    def keep(self, kind: Kind, items: Sequence[Item], *, write: bool) -> Sequence[Kept]:
        """What became of each, or without `write` would."""

    def together(self) -> AbstractContextManager[Callable[[int], None]]:
        """Around a whole file that is written: told after each `keep` how many rows it was."""


@dataclass(frozen=True, slots=True)
class Office:
    """Takes files in, one after the other."""

    taker: Taker
    company: Company
    now: Callable[[], datetime]

    def take(self, table: Table, refusals: Path, tell: Tell, *, write: bool) -> Tally:
        """Go through the table; what became of its lines, or would without `write`."""
        setting = setting_of(self.company, self.now())
        with self.taker.together() if write else nullcontext(_nobody_counts) as step:

            def keep(items: Sequence[Item]) -> Sequence[Kept]:
                kept = self.taker.keep(table.kind, items, write=write)
                step(len(items))
                return kept

            return Import(table, setting, keep, Report(refusals, table), tell).run()


@dataclass(frozen=True, slots=True)
class AtDatabase:
    """This process has the database for itself."""

    store: Store
    company: Company
    now: Callable[[], datetime]

    def keep(self, kind: Kind, items: Sequence[Item], *, write: bool) -> Sequence[Kept]:
        """In a turn."""
        keeping = Keeping(self.store, self.now, planner_of(self.company).replan, write)
        return keeping.keep(kind, [given for _, given in items])

    @contextmanager
    def together(self) -> Iterator[Callable[[int], None]]:
        """Many turns in one transaction, and after every `TOGETHER` rows the next one."""
        rows = 0
        with ExitStack() as stack:

            def step(more: int) -> None:
                nonlocal rows
                rows += more
                if rows >= TOGETHER:
                    rows = 0
                    stack.close()
                    stack.enter_context(self.store.at_once())

            stack.enter_context(self.store.at_once())
            yield step


@contextmanager
def office_open() -> Iterator[Office]:
    """The office of this machine's settings.

    Raises:
        AlreadyOpen: the bot holds the database and does not listen; says what to do.
    """
    settings = load_settings()
    company = load_company(settings.company_file)
    try:
        store = opened(settings, cache=CACHE)
    except AlreadyOpen as error:
        yield Office(_running(settings, error), company, clock.now)
        return
    try:
        yield Office(AtDatabase(store, company, clock.now), company, clock.now)
    finally:
        store.close()


def _running(settings: Settings, error: AlreadyOpen) -> RunningBot:
    if settings.listens_at is None:
        raise AlreadyOpen(f"{error}\n{_HOW}") from None
    return RunningBot(*settings.listens_at, settings.bot_token.get_secret_value(), clock.now)


def _nobody_counts(_rows: int) -> None: ...
