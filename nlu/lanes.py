"""Seven log-odds in one integer, so that adding up the words of a message is adding integers.

The lanes are Catalan, Spanish, Italian, English, Portuguese, French, and other languages pooled. A lane
is 16 bits wide and holds eighths of a nat, shifted to be positive; `opened` takes the shifts out again.
"""

from collections.abc import Sequence

LANES = ("ca", "es", "it", "en", "pt", "fr", "other")
OURS = 3  # the first lanes
STEPS = 8  # per nat
MOST_ADDED = 400  # integers that may be added up before a lane could overflow

_BYTES = 2
_SHIFT = 64  # more than any lane is below zero, in steps
_HIGHEST = 2 * _SHIFT


def packed(steps: Sequence[int]) -> int:
    """Seven whole numbers of steps as one integer."""
    lanes = (max(0, min(_HIGHEST, lane + _SHIFT)) for lane in steps)
    return int.from_bytes(b"".join(lane.to_bytes(_BYTES, "little") for lane in lanes), "little")


def opened(total: int, words: int) -> list[float]:
    """The seven sums, in nats, of so many packed integers added up."""
    shift = _SHIFT * words
    return [((total >> 16 * lane & 0xFFFF) - shift) / STEPS for lane in range(len(LANES))]


def shifted_columns(rows: Sequence[Sequence[int]]) -> bytes:
    """Rows of steps as one column of bytes a lane, one column after another: how they are stored."""
    return b"".join(bytes(lane + _SHIFT for lane in column) for column in zip(*rows, strict=True))


def packed_rows(columns: bytes) -> list[int]:
    """What `shifted_columns` gave, as a packed integer a row; equal ones are one object."""
    size, width = len(columns) // len(LANES), _BYTES * len(LANES)
    laid = bytearray(size * width)
    for lane in range(len(LANES)):
        laid[lane * _BYTES :: width] = columns[size * lane : size * (lane + 1)]
    known: dict[int, int] = {}
    rows = (int.from_bytes(laid[at : at + width], "little") for at in range(0, len(laid), width))
    return [known.setdefault(row, row) for row in rows]
