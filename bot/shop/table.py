"""A file of customers or purchases: what is in it is found out, and told, before anything is written."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.shop.cells import read_cell
from bot.shop.columns import ID, SHAPES, Kind, field_of, kind_of_columns, kind_of_name, meant, read_header
from bot.shop.csv_file import read_csv
from bot.shop.faults import Fault
from bot.shop.jsonl_file import read_jsonl
from bot.shop.records import Record, Source, Unreadable
from bot.shop.shapes import ALLOWED
from bot.shop.xlsx_file import read_xlsx

_KINDS = ".csv (.txt, .tsv), .xlsx, .jsonl"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_READERS: Mapping[str, Callable[[Path], Source]] = {
    ".csv": read_csv,
    ".txt": read_csv,
    ".tsv": read_csv,
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
}


@dataclass(frozen=True, slots=True)
class Row:
    """A line: what is given, by field; or why it gives nothing. `cells` as they stand there."""

    line: int
    given: Mapping[str, object]
    cells: Sequence[object]
    faults: tuple[Fault, ...] = ()


@dataclass(slots=True)
class Table:
    """Made by `open_table`. `names` are those of the columns; `ignored` those that nobody knows."""

    kind: Kind
    source: Source
    names: Sequence[object]
    fields: tuple[tuple[str, int], ...]
    ignored: tuple[str, ...] = ()
    ignores: bool = False
    _by_name: dict[str, str | None] = field(default_factory=dict)

    def numbers(self) -> Iterator[str]:
        """The number of every row, whatever else is in it: fast."""
        name = ID[self.kind]
        for row in self.rows(only=name):
            number = row.given.get(name)
            if isinstance(number, str):
                yield number

    def rows(self, only: str = "") -> Iterator[Row]:
        """Everything in the file, in order; `only`: that field alone."""
        fields = tuple(pair for pair in self.fields if not only or pair[0] == only)
        for record in self.source.records():
            cells = record.cells
            if isinstance(cells, Mapping):
                yield self._named(record.line, cells, only)
            elif cells is None:
                yield Row(record.line, {}, [record.raw], (_fault("unreadable", "quotes that are closed"),))
            else:
                yield self._placed(record, cells, fields)

    def _placed(self, record: Record, cells: Sequence[object], fields: tuple[tuple[str, int], ...]) -> Row:
        width = len(cells)
        if width > len(self.names) and any(cells[len(self.names) :]):
            words = f"{len(self.names)} cells, as many as there are columns"
            return Row(record.line, {}, cells, (_fault("not_a_row", words),))
        given = {name: read_cell(name, cells[at]) if at < width else None for name, at in fields}
        return Row(record.line, given, cells)

    def _named(self, line: int, cells: Mapping[str, object], only: str) -> Row:
        given = {}
        for name, cell in cells.items():
            known = self._field(name)
            if known is None and not self.ignores:
                given[name] = cell
            elif known is not None and (not only or known == only):
                given[known] = read_cell(known, cell)
        return Row(line, given, list(cells.values()))

    def _field(self, name: str) -> str | None:
        if name not in self._by_name and len(self._by_name) < 1000:
            self._by_name[name] = field_of(name, self.kind)
        return self._by_name[name] if name in self._by_name else field_of(name, self.kind)


def open_table(path: Path, kind: Kind | None, *, ignore_unknown: bool) -> Table:
    """The table in a file; `kind` None: by its name, or by its columns.

    Raises:
        Unreadable: what is wrong with the file as a whole, and what is allowed.
    """
    source = _reader(path)(path)
    names = source.header()
    kind = kind or kind_of_name(path.stem) or (kind_of_columns(names) if names is not None else None)
    if kind is None:
        raise Unreadable("neither its name nor its columns say what it is of. Say so: customers or purchases")
    if names is None:
        return Table(kind, source, (), (), ignores=ignore_unknown)
    header = read_header(names, kind)
    if header.doubled:
        raise Unreadable(f"more than one column is: {', '.join(header.doubled)}. Allowed: one column each")
    if missing := header.missing(kind):
        needs = "; ".join(f"{name} ({ALLOWED[SHAPES[kind]][name]})" for name in missing)
        here = ", ".join(str(name).strip() for name in names if name)[:300]
        raise Unreadable(f"columns are missing for {kind.value}. Needed: {needs}. Read: {here}")
    if header.unknown and not ignore_unknown:
        raise Unreadable(_unknown(header.unknown, kind))
    return Table(kind, source, names, header.fields, header.unknown, ignore_unknown)


def _reader(path: Path) -> Callable[[Path], Source]:
    """By what the file is, and by its name."""
    if path.is_dir():
        raise Unreadable("it is a folder. Give a file in it")
    try:
        with path.open("rb") as file:
            head = file.read(8)
    except FileNotFoundError:
        raise Unreadable("there is no such file") from None
    except OSError as error:
        raise Unreadable(f"it cannot be read ({error.strerror})") from None
    if not head:
        raise Unreadable("it is empty (0 bytes)")
    if head.startswith(_OLD_EXCEL):
        raise Unreadable("it is an old .xls, or has a password. Save it as .xlsx or .csv, without password")
    if head.startswith(b"PK\x03\x04"):
        return read_xlsx
    suffix = path.suffix.lower()
    if suffix in {".xlsx", ".xlsm"}:
        raise Unreadable("its name ends in .xlsx, but it is no spreadsheet. Save it again as .xlsx or .csv")
    if suffix not in _READERS or head.startswith(b"%PDF"):
        raise Unreadable(f"files of this kind are not read. Allowed: {_KINDS}")
    return _READERS[suffix]


def _unknown(names: Sequence[str], kind: Kind) -> str:
    told = []
    for name in names:
        near = meant(name, kind)
        told.append(f'"{name[:60]}"' + (f" (did you mean {near}?)" if near else ""))
    allowed = ", ".join(name for name in ALLOWED[SHAPES[kind]] if name)
    return f"unknown columns: {', '.join(told)}. Allowed: {allowed}; or --ignore-unknown passes them over"


def _fault(code: str, allowed: str) -> Fault:
    return Fault("", code, allowed)
