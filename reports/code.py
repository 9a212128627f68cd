"""A QR code (ISO/IEC 18004) for a page, drawn as one path: a rectangle for each run costs thirty times that.

The mask is always the same. The standard lets a writer look for the one that pleases readers most, which is
four fifths of the work; what is in it, and how much of it may be damaged, is the same under each.
"""
# ruff: noqa: PLC0415  reportlab costs a fifth of a second and 20 MB: only who makes a document pays

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

_MASK = 0  # a chessboard
_QUIET = 2  # modules of white around it
Run = tuple[int, int, int]


def qr(words: str, side: float) -> Flowable:
    """The code of these words, a square of so many points."""
    from reportlab.graphics.shapes import Drawing, Group, Path

    modules, runs = _runs(words)
    path = Path(strokeWidth=1, strokeLineCap=0, fillColor=None)
    for row, first, last in runs:
        path.moveTo(first, -row - 0.5)
        path.lineTo(last, -row - 0.5)
    unit = side / (modules + 2 * _QUIET)
    shown = Drawing(side, side)
    shown.add(Group(path, transform=(unit, 0, 0, unit, _QUIET * unit, side - _QUIET * unit)))
    return shown


def _runs(words: str) -> tuple[int, tuple[Run, ...]]:
    """How many modules a side has, and where dark ones are: row from above, first column, the one after."""
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(words)
    code.version = code.calculate_version()
    code.makeImpl(False, _MASK)
    runs: list[Run] = []
    for number, row in enumerate(code.modules):
        column = 0
        for dark, run in groupby(row, bool):
            after = column + len(list(run))
            if dark:
                runs.append((number, column, after))
            column = after
    return len(code.modules), tuple(runs)
