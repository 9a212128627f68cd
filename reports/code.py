"""A QR code (ISO/IEC 18004) for a page, drawn as one path: a rectangle for each run costs thirty times that.

The mask is always the same. The standard lets a writer look for the one that pleases readers most, which is
four fifths of the work; what is in it, and how much of it may be damaged, is the same under each.
"""
# ruff: noqa: PLC0415  reportlab costs a fifth of a second and 20 MB: only who makes a document pays

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

_MASK = 0  # a chessboard
_QUIET = 2  # modules of white around it
Run = tuple[int, int, int]


def qr(words: str, side: float) -> list[Flowable]:
    """The code of these words, a square of so many points."""
    from reportlab.platypus import Spacer
    from reportlab.platypus.flowables import CallerMacro

    return [CallerMacro(lambda here: _drawn(here.canv, words, side)), Spacer(side, side)]


def _drawn(canvas: Any, words: str, side: float) -> None:
    """Below the present point. The path is told in PDF itself (ISO 32000-1, 8.5), in modules."""
    modules, runs = _runs(words)
    unit = side / (modules + 2 * _QUIET)
    canvas.saveState()
    canvas.translate(_QUIET * unit, -_QUIET * unit)
    canvas.scale(unit, unit)
    path = " ".join(f"{first} -{row}.5 m {after} -{row}.5 l" for row, first, after in runs)
    canvas.addLiteral(f"0 G 1 w 0 J {path} S")
    canvas.restoreState()


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
