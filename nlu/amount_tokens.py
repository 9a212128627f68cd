"""A text cut into what amounts are made of: numbers as decimals, words, signs of currency, pauses.

A number glued to letters, slashes or colons (a reference, a date, a time, a size) is no number here.
"""

import re
from decimal import Decimal
from typing import NamedTuple

from nlu.amount_words import currencies

_TOKEN = re.compile(
    r"""
      (?P<number>\d{1,3}(?:[. ']\d{3})+(?:,\d{1,2})?(?!\d) | \d{1,3}(?:,\d{3})+(?:\.\d{1,2})?(?!\d)
                | \d{1,9}(?:[.,']\d{1,2})?(?!\d))
    | (?P<junk>\d[\d.,]*)
    | (?P<sign>[€$£¢])
    | (?P<word>[^\W\d_]+)
    | (?<=[^\W\d_])-(?=[^\W\d_])  # "torneu-me", "trenta-dos": two words
    | (?P<end>[.!?;\n…]+)
    | (?P<other>[^\w\s'])
    """,
    re.VERBOSE,
)
_GROUPED = re.compile(r"\d{1,3}(?:([. ',])\d{3})+$")
_GLUE_BEFORE = re.compile(r"[\w/#:@_.,'-]$")
_GLUE_AFTER = re.compile(r"[ºª%_]|[/:]\d|[-.,']\w| ?%|x\d")
_ROUND = re.compile(r"(?:,|\.)?-{1,2}$")


class Piece(NamedTuple):
    """One token: its kind ("number", "currency", "word", "end", "other"), form, value, and place."""

    kind: str
    form: str
    start: int
    end: int
    value: Decimal = Decimal(0)


def decimal_of(figures: str) -> Decimal:
    """A number as written here: the last mark before one or two digits is the decimal one.

    >>> decimal_of("1.249,00"), decimal_of("1,249.50"), decimal_of("12'50"), decimal_of("1 249")
    (Decimal('1249.00'), Decimal('1249.50'), Decimal('12.50'), Decimal('1249'))
    """
    if _GROUPED.match(figures) and not figures.startswith("0"):
        return Decimal(re.sub(r"\D", "", figures))
    whole, mark, fraction = re.match(r"(.*?)(?:([.,'])(\d{1,3}))?$", figures).groups()  # type: ignore[union-attr]
    return Decimal(re.sub(r"\D", "", whole) + ("." + fraction if mark else ""))


def _kind(found: re.Match[str], text: str) -> str:
    """The kind of a token, numbers glued to something else told apart."""
    kind, form = found.lastgroup or "other", found[0]
    if kind == "sign" or (kind == "word" and form in currencies()):
        return "currency"
    if kind != "number":
        return "other" if kind == "junk" else kind
    before, after = text[max(0, found.start() - 1) : found.start()], text[found.end() : found.end() + 3]
    if _GLUE_AFTER.match(after) and not _is_range(text, found.end()):
        return "other"
    if _GLUE_BEFORE.match(before) and not _may_precede(text, found.start()):
        return "other"
    return kind


def _is_range(text: str, end: int) -> bool:
    """Whether "-" and a number with its currency follow: "20-30 €"."""
    return re.match(r"-\d{1,4}(?:[.,]\d\d?)? ?(?:€|eur)", text[end : end + 14]) is not None


def _may_precede(text: str, start: int) -> bool:
    """Whether what touches a number from the left leaves it one: "EUR40", "-39,90", "l'11"."""
    before = text[max(0, start - 12) : start]
    glued = re.search(r"[^\W\d_]+$", before)
    if glued:
        return glued[0] in currencies() or glued[0] == "x"
    if before.endswith("-"):
        return re.search(r"(?:^|[\s(€])-$|(?<![\w/-])\d{1,4}(?:[.,]\d\d?)?-$", before) is not None
    return before.endswith("'") and not before[:-1].endswith(tuple("0123456789"))


def amount_pieces(folded: str) -> list[Piece]:
    """The tokens of a folded text in order. Linear time."""
    pieces = []
    for found in _TOKEN.finditer(folded):
        if found.lastgroup is None:
            continue
        kind = _kind(found, folded)
        value = decimal_of(found[0]) if kind == "number" else Decimal(0)
        pieces.append(Piece(kind, found[0], found.start(), found.end(), value))
    return pieces
