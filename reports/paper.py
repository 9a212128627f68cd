"""What a document says, before it has a shape: its words, in the order they are read.

Words are texts of the catalogue, or somebody's own; `in_words` puts all of them into one language.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from flows.text import Lines, Text

Told = str | Text | Lines
Say = Callable[[Text], str]


class Kind(StrEnum):
    """Which document it is; the values are stored, and text keys too (`paper.receipt`)."""

    RECEIPT = "receipt"
    DECISION = "decision"
    CLOSING = "closing"
    FILE = "file"  # the whole case, with its timeline


@dataclass(frozen=True, slots=True)
class Heading:
    """A part begins."""

    words: Told


@dataclass(frozen=True, slots=True)
class Rows:
    """Names and what they are: (label, value) in order."""

    rows: tuple[tuple[Told, Told], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Running text; line breaks are kept. `quiet`: in small type."""

    words: Told
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: what the columns are called, and its rows. `widths` are shares of the line."""

    columns: tuple[Told, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[Told, ...], ...]


Block = Heading | Rows | Words | Grid


@dataclass(frozen=True, slots=True)
class Paper:
    """One document.

    `language` is an ISO 639-1 code; `sender` the company as it signs; `folio` the case's; `issued_at` the
    moment in ISO 8601 with its offset. `code` is what the QR code holds, `caption` what stands beside it,
    `page` the words for the number of a page at its foot, after sender and folio.
    """

    kind: Kind
    language: str
    title: Told
    sender: str
    folio: str
    issued_at: str
    blocks: tuple[Block, ...]
    code: str
    caption: Told
    page: Told


def in_words(paper: Paper, say: Say) -> Paper:
    """The paper with all its texts said by `say`, the catalogue in the paper's language."""

    def said(told: Told) -> str:
        match told:
            case Text():
                return say(told)
            case Lines(items, joint):
                return joint.join(map(said, items))
        return told

    def worded(block: Block) -> Block:
        match block:
            case Heading(words) | Words(words):
                return replace(block, words=said(words))
            case Rows(rows):
                return Rows(tuple((said(label), said(value)) for label, value in rows))
            case Grid(columns, widths, rows):
                return Grid(tuple(map(said, columns)), widths, tuple(tuple(map(said, row)) for row in rows))

    return replace(
        paper,
        title=said(paper.title),
        blocks=tuple(map(worded, paper.blocks)),
        caption=said(paper.caption),
        page=said(paper.page),
    )
