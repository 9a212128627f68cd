"""A file of customers or purchases is taken in: the good lines are kept, the bad ones told, nothing twice.

The file is gone through twice, in memory of one size: first for numbers that stand more than once, of which
only the last good line counts, then for what is in it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from bot.shop.columns import Kind
from bot.shop.doubles import doubles
from bot.shop.faults import Fault
from bot.shop.fields import Setting
from bot.shop.report import Report
from bot.shop.shapes import contradiction, read_customer, read_purchase
from bot.shop.table import Row, Table
from storage.accounts import AccountGiven
from storage.handed_in import Change, Kept
from storage.purchases import PurchaseGiven

BATCH = 1_000  # rows handed to the database in one go
Given = AccountGiven | PurchaseGiven
Read = Given | tuple[Fault, ...]
Item = tuple[Row, Given]
Keep = Callable[[Sequence[Item]], Sequence[Kept]]
Tell = Callable[[str, float], None]  # what is done now, and how much of it, from 0 to 1


@dataclass(slots=True)
class Tally:
    """How many lines became what."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0
    replaced: int = 0  # by a later line with the same number

    @property
    def kept(self) -> int:
        """Lines that are in, or already were."""
        return self.created + self.updated + self.unchanged

    @property
    def changes(self) -> bool:
        """Whether anything is other than before."""
        return bool(self.created or self.updated)


@dataclass(slots=True)
class Import:
    """One run over a file. `keep` takes `BATCH` at most, no number twice, and says what became of each."""

    table: Table
    setting: Setting
    keep: Keep
    report: Report
    tell: Tell
    tally: Tally = field(default_factory=Tally)
    _batch: list[Item] = field(default_factory=list)
    _held: dict[str, Item] = field(default_factory=dict)

    def run(self) -> Tally:
        """Go through the file.

        Raises:
            TooManyDoublesError: it cannot be the right column.
            Unavailable, Unreadable: nothing is half done; the same run again goes on where this one ended.
        """
        twice = doubles(self._numbers())
        try:
            for row in self.table.rows():
                self._take(row, twice)
            for item in self._held.values():
                self._add(item)
            self._flush()
        finally:
            self.report.close()
        return self.tally

    def _numbers(self) -> Iterator[str]:
        for count, number in enumerate(self.table.numbers()):
            if not count % BATCH:
                self.tell("looking for numbers that stand twice", self.table.source.progress())
            yield number

    def _take(self, row: Row, twice: set[str]) -> None:
        read = row.faults or self._read(row)
        if isinstance(read, tuple):
            self.tally.refused += 1
            self.report.refuse(row, read)
        elif read.number in twice:
            before = self._held.pop(read.number, None)
            if before is not None:
                self.tally.replaced += 1
                self.report.replace(before[0], read.number, row.line)
            self._held[read.number] = (row, read)
        else:
            self._add((row, read))

    def _read(self, row: Row) -> Read:
        read = read_customer if self.table.kind is Kind.CUSTOMERS else read_purchase
        return read(row.given, self.setting)

    def _add(self, item: Item) -> None:
        self._batch.append(item)
        if len(self._batch) >= BATCH:
            self._flush()

    def _flush(self) -> None:
        if not self._batch:
            return
        for (row, _), kept in zip(self._batch, self.keep(self._batch), strict=True):
            match kept.change:
                case Change.CREATED:
                    self.tally.created += 1
                case Change.UPDATED:
                    self.tally.updated += 1
                case Change.UNCHANGED:
                    self.tally.unchanged += 1
                case _:
                    self.tally.refused += 1
                    self.report.refuse(row, [contradiction(kept.change)])
        self._batch.clear()
        self.tell("reading", self.table.source.progress())
