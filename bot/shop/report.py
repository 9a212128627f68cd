"""The lines of a file that were refused: which, what was wrong, what is allowed, and the cells as they stood.

It opens in a spreadsheet, where no cell of it becomes a formula; mended, it can be imported as it is.
"""

import csv
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TextIO

from bot.shop.cells import FORMULAS
from bot.shop.columns import OURS
from bot.shop.faults import Fault
from bot.shop.table import Row, Table

_ARMED = (*FORMULAS, "\t", "\r", "\n")
_OWN = (f"{OURS} line", f"{OURS} field", f"{OURS} wrong", f"{OURS} allowed")


class Report:
    """Made with the first refused line, readable by its owner only: it holds what customers are called."""

    __slots__ = ("_file", "_writer", "lines", "path", "table")

    def __init__(self, path: Path, table: Table) -> None:
        self.path = path
        self.table = table
        self.lines = 0
        self._file: TextIO | None = None
        self._writer: Any = None

    def refuse(self, row: Row, faults: Sequence[Fault]) -> None:
        """A line is not kept."""
        told = [(each.field, _of(each.field, each.wrong), _of(each.field, each.allowed)) for each in faults]
        self._write(row, *("; ".join(dict.fromkeys(filter(None, part))) for part in zip(*told, strict=True)))

    def replace(self, row: Row, number: str, line: int) -> None:
        """A line is not kept, because a later one has the same number."""
        self._write(row, "", f"replaced by line {line}, which has the same number", f"{number} once")

    def close(self) -> None:
        """Nothing more is refused."""
        if self._file is not None:
            self._file.close()

    def _write(self, row: Row, *told: str) -> None:
        if self._writer is None:
            self._open()
        self.lines += 1
        cells = row.cells if self.table.names else [json.dumps(row.given, ensure_ascii=False, default=str)]
        self._writer.writerow([row.line, *map(_disarmed, (*told, *cells))])

    def _open(self) -> None:
        handle = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        self._file = os.fdopen(handle, "w", encoding="utf-8-sig", errors="backslashreplace", newline="")
        self._writer = csv.writer(self._file, delimiter=getattr(self.table.source, "separator", ";"))
        names = self.table.names or (f"{OURS} original",)
        self._writer.writerow([*_OWN, *map(_disarmed, names)])


def _of(field: str, words: str) -> str:
    return f"{field}: {words}" if field and words else words


def _disarmed(cell: object) -> str:
    """A text that no spreadsheet takes for a formula."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(_ARMED) else text
