"""The columns of the word table, and its rows packed into one integer each, so that adding up is cheap."""

from collections.abc import Iterable

from nlu.concepts import ASKED, TOPICS, TYPES

DANGER = "danger"
COLUMNS: tuple[str, ...] = (
    *(f"type.{t}" for t in TYPES),
    *(f"topic.{t}" for t in TOPICS),
    *(f"remedy.{r}" for r in ASKED),
    DANGER,
)
FIRST = {
    "type": 0,
    "topic": len(TYPES),
    "remedy": len(TYPES) + len(TOPICS),
    DANGER: len(COLUMNS) - 1,
}

_LANE = 32  # bits for each column
_MASK = (1 << _LANE) - 1
_SHIFT = 1 << 11  # more hundredths than any weight has below nothing
NOTHING = sum(_SHIFT << _LANE * at for at in range(len(COLUMNS)))  # a row that says nothing

Row = tuple[float, ...]


def packed(row: Row) -> int:
    """A row as one integer: hundredths, shifted to be positive."""
    return sum([(round(100 * weight) + _SHIFT) << _LANE * at for at, weight in enumerate(row)])


def opened(total: int, rows: int) -> Row:
    """The sums of so many packed rows added up."""
    lanes = memoryview(total.to_bytes(len(COLUMNS) * _LANE // 8, "little")).cast("I")
    shift = _SHIFT * rows
    return tuple([(lane - shift) / 100 for lane in lanes])


def clear_in(column: int, told: Iterable[tuple[int, int, int]], least: float) -> list[tuple[float, int]]:
    """Of (place, so many packed rows added up, how many), what each says in a column if it is `least` or
    more, and its place."""
    place, found, hundredths = _LANE * column, [], round(100 * least)
    for at, row, rows in told:
        said = (row >> place & _MASK) - _SHIFT * rows
        if said >= hundredths:
            found.append((said / 100, at))
    return found


def one_leaning(column: str, weight: float) -> int:
    """What a weight for a column adds to a packed row; `ValueError` for a column that is none."""
    return round(100 * weight) << _LANE * COLUMNS.index(column)
