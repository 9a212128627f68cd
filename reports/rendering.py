"""A `Paper` as a PDF: one column, the embedded fonts, a QR code, the same bytes for the same paper."""
# ruff: noqa: PLC0415  reportlab costs a fifth of a second and 20 MB: only who makes a document pays

from __future__ import annotations

from functools import cache
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Any

from reports.code import qr
from reports.glyphs import BOLD, PLAIN, drawable, register_fonts
from reports.paper import Block, Grid, Heading, Paper, Rows, Say, Told, Words, in_words

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable

_MARGIN = 56.0  # points
_LINE = 471.0  # the width of the text on A4, within margins and the frame's padding
_LABEL = 150.0
_INK = "#1f2933"
_GREY = "#5f6b76"
_RULE = "#c9d1d9"
_LONG = 400  # letters of a value, above which it gets the whole line and may go over pages
_CODE = 84.0  # points, each side of the QR code
_SMALL = 7.5  # points, the letters at the foot
_TOTAL = "total"  # the name of the form that holds the number of pages


def render(paper: Paper, say: Say) -> bytes:
    """The PDF of a paper, its texts said by `say`."""
    return draw(in_words(paper, say))


def draw(paper: Paper) -> bytes:
    """The PDF of a paper whose texts are words. The same paper gives the same bytes every time."""
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import SimpleDocTemplate
    from reportlab.platypus.flowables import CallerMacro

    register_fonts()
    held = BytesIO()
    document = SimpleDocTemplate(
        held, pagesize=A4, leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_MARGIN, bottomMargin=64,
        title=drawable(f"{paper.title} {paper.folio}"), author=drawable(paper.sender),
        subject=paper.kind.value, creator="Reclama", lang=paper.language, invariant=1,
    )  # fmt: skip
    story = [*_story(paper), CallerMacro(lambda last: _tell_total(last.canv))]

    def foot(canvas: Any, _: object) -> None:
        _foot(canvas, drawable(f"{paper.sender} · {paper.folio} · {paper.page} {canvas.getPageNumber()}/"))

    document.build(story, onFirstPage=foot, onLaterPages=foot)
    return held.getvalue()


def _foot(canvas: Any, words: str) -> None:
    """The foot of a page; how many pages there are is known at the last, and put in from there."""
    canvas.setFont(PLAIN, _SMALL)
    canvas.setFillColor(_GREY)
    canvas.drawString(_MARGIN + 6, 38, words)
    canvas.saveState()
    canvas.translate(_MARGIN + 6 + canvas.stringWidth(words, PLAIN, _SMALL), 38)
    canvas.doForm(_TOTAL)
    canvas.restoreState()


def _tell_total(canvas: Any) -> None:
    canvas.beginForm(_TOTAL)
    canvas.setFont(PLAIN, _SMALL)
    canvas.setFillColor(_GREY)
    canvas.drawString(0, 0, str(canvas.getPageNumber()))
    canvas.endForm()


def _story(paper: Paper) -> list[Flowable]:
    story: list[Flowable] = [_head(paper)]
    for block in paper.blocks:
        story.extend(_flowables(block))
    return story


def _head(paper: Paper) -> Flowable:
    from reportlab.platypus import Table, TableStyle

    words = [
        _paragraph(paper.sender, _style(9, colour=_GREY)),
        _paragraph(paper.title, _style(17, bold=True, after=4)),
        _paragraph(paper.folio, _style(11, bold=True)),
    ]
    beside = [*qr(paper.code, _CODE), _paragraph(paper.caption, _style(6.5, colour=_GREY))]
    style = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, 0), 0)])
    return Table([[words, beside]], colWidths=[_LINE - 110, 110], style=style, hAlign="LEFT")


def _flowables(block: Block) -> list[Flowable]:
    match block:
        case Heading(words):
            return [_paragraph(words, _style(11.5, bold=True, before=12, after=3))]
        case Words(words, quiet):
            style = _style(8, colour=_GREY, after=3) if quiet else _style(9.5, after=4)
            return [_paragraph(part, style) for part in str(words).split("\n")]
        case Rows(rows):
            return [flowable for row in rows for flowable in _row(*row)]
        case Grid(columns, widths, rows):
            return [_grid(columns, widths, rows)]


def _row(label: Told, value: Told) -> list[Flowable]:
    from reportlab.platypus import Table, TableStyle

    name = _paragraph(label, _style(8.5, colour=_GREY))
    value = str(value)
    if len(value) > _LONG or value.count("\n") > 6:
        return [name, *(_paragraph(part, _style(9.5, after=2)) for part in value.split("\n"))]
    style = TableStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 1.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
        ]
    )
    cells = [[name, _paragraph(value, _style(9.5))]]
    return [Table(cells, colWidths=[_LABEL, _LINE - _LABEL], style=style, hAlign="LEFT")]


def _grid(
    columns: tuple[Told, ...], widths: tuple[float, ...], rows: tuple[tuple[Told, ...], ...]
) -> Flowable:
    from reportlab.platypus import LongTable, TableStyle

    cells = [[_paragraph(word, _style(8, bold=True)) for word in columns]]
    cells += [[_paragraph(word, _style(8)) for word in row] for row in rows]
    share = _LINE / sum(widths)
    style = TableStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, _RULE),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
        ]
    )
    return LongTable(
        cells, colWidths=[width * share for width in widths], style=style, repeatRows=1, splitInRow=1,
        hAlign="LEFT", spaceAfter=8,
    )  # fmt: skip


def _paragraph(words: Told, style: ParagraphStyle) -> Flowable:
    from reportlab.platypus import Paragraph

    return Paragraph(escape(drawable(str(words))).replace("\n", "<br/>") or "&nbsp;", style)


@cache
def _style(
    size: float, *, bold: bool = False, colour: str = _INK, before: float = 0, after: float = 0
) -> ParagraphStyle:
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle

    return ParagraphStyle(
        f"{size}", fontName=BOLD if bold else PLAIN, fontSize=size, leading=size * 1.38,
        textColor=HexColor(colour), spaceBefore=before, spaceAfter=after, splitLongWords=1, alignment=0,
    )  # fmt: skip
