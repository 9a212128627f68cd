"""A file as lines of cells, whatever kind of file it is; and what makes a file none that can be read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Record:
    """One line. `line` counts from 1, as an editor or a spreadsheet does; `cells` in the order of the header,
    or by name where each line names its own; None for a line that cannot be read, with the words in `raw`."""

    line: int
    cells: Sequence[object] | Mapping[str, object] | None
    raw: str = ""


class Source(Protocol):
    """An open file. It can be gone through again from its beginning."""

    @property
    def what(self) -> str:
        """How it is read, in words."""

    def header(self) -> Sequence[object] | None:
        """The names of the columns; None where each line names its own.

        Raises:
            Unreadable: there is nothing in it.
        """

    def records(self) -> Iterator[Record]:
        """Its lines after the header, without empty ones."""

    def progress(self) -> float:
        """How much of it was gone through, from 0 to 1."""


class Unreadable(Exception):  # noqa: N818 - an adjective, as the other states a file may be in
    """Nothing of the file can be taken; says why, and what to do."""
