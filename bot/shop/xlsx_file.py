"""A spreadsheet of Excel or LibreOffice, row by row: real days stay days, calculated cells their results.

The texts of the file that it keeps in a table of their own are in memory; the rows are not.
"""

import warnings
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from bot.shop.records import Record, Unreadable

_NOT_ONE = (
    "it is no spreadsheet that can be read, or it is damaged. Open it and save it again as .xlsx or .csv"
)
_LONGEST = 5_000  # characters of a cell
_DAMAGES = (  # what the library says of a file that is no zip, no XML, or none of a spreadsheet
    *(BadZipFile, zlib.error, EOFError, OSError, SyntaxError, NotImplementedError),
    *(KeyError, ValueError, IndexError, AttributeError, TypeError),
)


@dataclass(slots=True)
class XlsxFile:
    """Made by `read_xlsx`."""

    path: Path
    sheet: str
    others: int  # sheets that are not read
    rows: int
    _at: int = 0

    @property
    def what(self) -> str:
        """Which sheet, and how many are left out."""
        rest = f"; {self.others} more sheets are not read" if self.others else ""
        return f'the sheet "{self.sheet}"{rest}'

    def header(self) -> Sequence[object]:
        """The first row that is not empty."""
        for record in self._all():
            assert isinstance(record.cells, tuple)  # noqa: S101 - rows are
            return record.cells
        raise Unreadable(f'the sheet "{self.sheet}" is empty')

    def records(self) -> Iterator[Record]:
        """The rows after the header."""
        lines = self._all()
        next(lines, None)
        return lines

    def progress(self) -> float:
        """By what the sheet says of its rows."""
        return min(self._at / self.rows, 1.0) if self.rows else 1.0

    def _all(self) -> Iterator[Record]:
        with _book(self.path) as book:
            sheet = book[self.sheet]
            sheet.reset_dimensions()  # what a file says of its own size is often wrong
            for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
                self._at = number
                if any(cell is not None and cell != "" for cell in cells):
                    yield Record(number, tuple(map(_short, cells)))


def read_xlsx(path: Path) -> XlsxFile:
    """The first sheet that can be seen.

    Raises:
        Unreadable: it is no spreadsheet.
    """
    with _book(path) as book:
        seen = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        if not seen:
            raise Unreadable("it has no sheet that can be seen")
        rows = seen[0].max_row or 0
        return XlsxFile(path, seen[0].title, len(seen) - 1, rows)


@contextmanager
def _book(path: Path) -> Iterator[Any]:
    """The file open, whatever its name ends in.

    Raises:
        Unreadable: it is damaged, at its beginning or in the middle.
    """
    from openpyxl import load_workbook  # noqa: PLC0415 - slow to import, and few files are one

    try:
        with path.open("rb") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and rules for validation, which nobody needs here
            book = load_workbook(file, read_only=True, data_only=True, keep_links=False)
            try:
                yield book
            finally:
                book.close()
    except _DAMAGES as error:
        raise Unreadable(_NOT_ONE) from error


def _short(cell: object) -> object:
    return cell[:_LONGEST] if isinstance(cell, str) else cell
