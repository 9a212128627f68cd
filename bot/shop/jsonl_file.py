"""One JSON object a line, its fields named as the columns of a table are."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from bot.shop.records import Record, Unreadable

_LONGEST = 100_000  # bytes of a line


@dataclass(slots=True)
class JsonlFile:
    """Made by `read_jsonl`."""

    path: Path
    _size: int
    _file: BinaryIO | None = field(default=None, repr=False)
    what: str = "one JSON object a line"

    def header(self) -> None:
        """Each line names its own fields."""

    def records(self) -> Iterator[Record]:
        """Every line that is not empty."""
        with self.path.open("rb") as self._file:
            for number, line in enumerate(_lines(self._file), start=1):
                bare = line.removeprefix(b"\xef\xbb\xbf").strip()
                if bare:
                    yield _record(number, bare)

    def progress(self) -> float:
        """By the bytes that were read."""
        return self._file.tell() / self._size if self._file and not self._file.closed else 1.0


def read_jsonl(path: Path) -> JsonlFile:
    """The file.

    Raises:
        Unreadable: it is one JSON list, which would have to be read whole.
    """
    with path.open("rb") as file:
        head = file.read(4096).removeprefix(b"\xef\xbb\xbf").lstrip()
    if head.startswith(b"["):
        raise Unreadable(
            "it is one list of JSON. Needed: one object a line, without brackets and commas around"
        )
    return JsonlFile(path, path.stat().st_size)


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """The lines, none of them longer than `_LONGEST`: the rest of a longer one is thrown away."""
    while line := file.readline(_LONGEST):
        yield line
        while line and not line.endswith(b"\n"):
            line = file.readline(_LONGEST)


def _record(number: int, line: bytes) -> Record:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, dict):
        return Record(number, found)
    return Record(number, None, line.decode("utf-8", "replace")[:1000])
