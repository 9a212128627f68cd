"""Where in a TOML file each key stands, which `tomllib` does not tell.

A reading of lines, not a parser: it is only asked about files that `tomllib` has read, and an answer is
only used to help an administrator find the place.
"""

import re

_TABLE = re.compile(r"\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_PART = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")

Path = tuple[str, ...]


def lines_of(text: str) -> dict[Path, int]:
    """The line, from 1, of every table and key, by its whole path."""
    found: dict[Path, int] = {}
    table: Path = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _TABLE.match(line):
            table = _parts(header[1])
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            found.setdefault(table + _parts(key[1]), number)
    return found


def lines_of_items(text: str) -> dict[tuple[int | str, ...], int]:
    """As `lines_of`, where the tables of an array count from 0: ("entry", 1, "es", "answer")."""
    found: dict[tuple[int | str, ...], int] = {}
    counts: dict[Path, int] = {}
    table: tuple[int | str, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _TABLE.match(line):
            parts = _parts(header[1])
            if line.lstrip().startswith("[["):
                counts[parts] = counts.get(parts, -1) + 1
            item = (counts[parts[:1]],) if parts[:1] in counts else ()
            table = (*parts[:1], *item, *parts[1:])
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            found.setdefault((*table, *_parts(key[1])), number)
    return found


def _parts(dotted: str) -> Path:
    return tuple(part.strip("\"'") for part in _PART.findall(dotted))
