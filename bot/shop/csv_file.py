"""A text file with separators: its encoding and separator found out, and one stray quote costs one line.

Excel writes semicolons where the comma is for decimals, tabs in "Unicode text" (UTF-16), and Windows' own
letters (cp1252) where UTF-8 is not asked for.
"""

import codecs
import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, TextIO

from bot.shop.records import Record, Unreadable

TAB = "\t"
SEPARATORS = f";,{TAB}|"
_CHUNK = 1 << 20
_LONGEST_FIELD = 5_000  # characters: what is longer is a quote that nobody closed
_BROKEN = re.compile("[\\udc80-\\udcff]")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_EXCELS_HINT = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)


@dataclass(slots=True)
class CsvFile:
    """Made by `read_csv`. A character that is none of the encoding is refused with the cell it stands in."""

    path: Path
    encoding: str
    separator: str
    hinted: bool  # the first line is Excel's "sep=;"
    size: int
    _file: TextIO | None = field(default=None, repr=False)
    _width: int = 0

    @property
    def what(self) -> str:
        """ "utf-8, separated by ;" """
        encoding = self.encoding.removesuffix("-sig")
        return f"{encoding}, separated by {'tabs' if self.separator == TAB else self.separator}"

    def header(self) -> Sequence[object]:
        """The first line that is not empty."""
        for record in self._all():
            if isinstance(record.cells, list):
                self._width = len(record.cells)
                return record.cells
        raise Unreadable("it has no line with the names of columns")

    def records(self) -> Iterator[Record]:
        """The lines after the header."""
        lines = self._all()
        next(lines, None)
        return lines

    def progress(self) -> float:
        """By the bytes that were read."""
        return self._file.buffer.tell() / self.size if self._file and not self._file.closed else 1.0

    def _all(self) -> Iterator[Record]:
        csv.field_size_limit(_LONGEST_FIELD)
        with _text(self.path, self.encoding) as self._file:
            lines = _Lines(iter(self._file))
            if self.hinted:
                next(lines)
            yield from self._parsed(lines)

    def _parsed(self, lines: "_Lines") -> Iterator[Record]:
        rows = csv.reader(lines, delimiter=self.separator)
        while True:
            lines.taken.clear()
            try:
                cells = next(rows)
            except StopIteration:
                return
            except csv.Error:
                yield from self._one_by_one(lines)
                continue
            if len(lines.taken) > 1 and self._swallowed(lines.taken):
                yield from self._one_by_one(lines)
            elif any(cells):
                yield Record(lines.number - len(lines.taken) + 1, cells)

    def _swallowed(self, taken: Sequence[str]) -> bool:
        """Whether among the lines of one cell there is one that is a row of its own."""
        full = max(self._width - 1, 1)
        return any(line.count(self.separator) >= full for line in taken[1:])

    def _one_by_one(self, lines: "_Lines") -> Iterator[Record]:
        """Each line by itself: the one whose quote is not closed cannot be read, the others can."""
        taken = list(lines.taken)
        for number, line in enumerate(taken, start=lines.number - len(taken) + 1):
            cells = _alone(line, self.separator)
            if cells is None:
                yield Record(number, None, line.rstrip("\r\n"))
            elif any(cells):
                yield Record(number, cells)


@dataclass(slots=True)
class _Lines:
    """The lines as they are asked for: how many, and which since `taken` was emptied."""

    source: Iterator[str]
    number: int = 0
    taken: list[str] = field(default_factory=list)

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = next(self.source)
        self.number += 1
        self.taken.append(line)
        return line


def read_csv(path: Path) -> CsvFile:
    """The file with its encoding and separator.

    Raises:
        Unreadable: it has no text in it.
    """
    encoding = _encoding(path)
    with _text(path, encoding) as file:
        first = next((line for line in file if line.strip()), "")
    if "\0" in first:
        raise Unreadable("it is no text. Allowed: .csv, .xlsx, .jsonl")
    size = path.stat().st_size
    if hint := _EXCELS_HINT.fullmatch(first):
        return CsvFile(path, encoding, hint[1], True, size)
    bare = re.sub(r'"[^"]*"', "", first)
    separator = max(SEPARATORS, key=bare.count) if any(each in bare for each in SEPARATORS) else ","
    return CsvFile(path, encoding, separator, False, size)


def _text(path: Path, encoding: str) -> TextIO:
    # What is wrong stays to be seen in its cell, and is refused there: UTF-16 has no other sign for it.
    errors = "replace" if encoding.startswith("utf-16") else "surrogateescape"
    return path.open(encoding=encoding, errors=errors, newline="")


def _encoding(path: Path) -> str:
    """By its mark, or by what decodes: UTF-16 without a mark, UTF-8 where it mostly is, Windows' own."""
    with path.open("rb") as file:
        head = file.read(4096)
        for mark, name in _MARKS:
            if head.startswith(mark):
                return name
        if b"\0" in head[1::2] and b"\0" not in head[::2]:
            return "utf-16-le"
        if b"\0" in head[::2] and b"\0" not in head[1::2]:
            return "utf-16-be"
        file.seek(0)
        good, broken = _utf8(file)
    return "utf-8" if good >= broken else "cp1252"


def _utf8(file: BinaryIO) -> tuple[int, int]:
    """How many characters beyond ASCII are right in UTF-8, and how many bytes are not."""
    decoder = codecs.getincrementaldecoder("utf-8")(errors="surrogateescape")
    good = broken = 0
    while chunk := file.read(_CHUNK):
        text = decoder.decode(chunk)
        if not text.isascii():
            wrong = len(_BROKEN.findall(text))
            broken += wrong
            good += sum(not each.isascii() for each in text) - wrong
    return good, broken


def _alone(line: str, separator: str) -> list[str] | None:
    """The cells of a line that is a row of its own; None where a quote is not closed in it."""
    bare = line.rstrip("\r\n")
    try:
        return next(csv.reader([bare], delimiter=separator, strict=bare.count('"') % 2 == 1), [])
    except csv.Error:
        return None
