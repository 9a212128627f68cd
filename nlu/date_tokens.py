"""A text cut into the tokens dates are made of: words with their kinds, numbers, numeric dates, pauses.

Numbers glued to letters, signs of money or other numbers ("A/2024/8155", "1.249", "60 €") are tokens
without a kind, so that no piece of a reference or a price can become a date.
"""

import re
from typing import Any, NamedTuple

from cases.taxonomy import Language
from nlu.date_words import Values, date_phrases
from nlu.numbers import begins_number, number_at

_TOKEN = re.compile(
    r"""
      (?P<word>[^\W\d_]+(?:·[^\W\d_]+)*)
    | (?<![\w/.-]) (?P<iso>(?:19|20)\d\d(?P<mark>[-/.])(?:0?[1-9]|1[0-2])(?P=mark)(?:3[01]|[12]\d|0?[1-9]))
        (?![\d/-])(?!\.\d)
    | (?<![\w/.-]) (?P<dmy>\d{1,2}(?P<sign>[ ]?/[ ]?|[.-])\d{1,2}(?P=sign)(?:(?:19|20)\d\d|\d\d))
        (?![\w/-])(?![.,]\d)
    | (?<![\w/.-]) (?P<dm>\d{1,2}(?:[ ]?/[ ]?|[.-])\d{1,2}) (?![\w/-])(?![.,]\d)(?![ ]?[€$£%])
    | (?<![\w/.-]) (?P<dashed>\d{1,2}-[a-z]{3,10}-(?:(?:19|20)\d\d|\d\d)) (?![\w/-])
    | (?<![\w/.-]) (?P<my>\d{1,2}/(?:19|20)\d\d) (?![\w/-])
    | (?<![\w.,/€$£#+-]) (?P<number>\d{1,4})(?:(?<=\b1)(?:[ºª°]|er|ro|r|mo|e))?
        (?:(?![\w])|(?=h(?:s|rs)?\b)) (?![.,]\d)(?![ ]?[€$£%])(?![/-]\w)
    | (?<!\w)'(?P<year>\d\d)\b(?!['\d])
    | (?P<glued>[^\s']?\d[\w.,/:-]*)
    | (?P<end>[.!?;\n…]+)
    | (?P<pause>[,:()"])
    """,
    re.VERBOSE,
)

_ALL = frozenset(Language)
_NOTHING: Values = {}


class Token(NamedTuple):
    """A piece of the text: what it may be (kind → value, languages), and where it stands."""

    values: Values
    start: int
    end: int
    form: str = ""
    digits: bool = False

    def value(self, kind: str) -> Any:
        """The value as a kind the token has."""
        return self.values[kind][0]

    def may(self, kinds: str) -> bool:
        """Whether the token may be one of some kinds."""
        return any(kind in self.values for kind in kinds)


MISSING = Token(_NOTHING, 0, 0)


class Numeric(NamedTuple):
    """A date in figures, day before month; `doubtful` if it takes an article to be one ("3/4")."""

    day: int
    month: int
    year: int | None
    doubtful: bool


def full_year(digits: str) -> int:
    """A year as written: two digits are of this century up to 69."""
    year = int(digits)
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def _numeric(kind: str, figures: str) -> Values:
    """The values of a date in figures; none if it cannot be one."""
    if kind == "dashed":
        return _dashed(*figures.split("-"))
    parts = [int(part) for part in re.split(r"[^\d]+", figures)]
    if kind == "my":
        return _month_year(parts)
    if kind == "iso":
        year, month, day = parts
        return {"I": (Numeric(day, month, year, doubtful=False), _ALL)}
    day, month = parts[:2]
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return _NOTHING
    if kind == "dmy":
        return {"I": (Numeric(day, month, full_year(re.split(r"\D+", figures)[2]), doubtful=False), _ALL)}
    single = re.search(r"\D\d$", figures) is not None
    doubtful = "/" not in figures or (single and day <= 12) or month == 10 or (day, month) == (24, 7)
    return {"I": (Numeric(day, month, None, doubtful), _ALL)}


def _dashed(day: str, name: str, year: str) -> Values:
    """The values of "3-nov-2025"."""
    named = next((values for rest, values in date_phrases().get(name, ()) if not rest), _NOTHING)
    month = next((named[kind][0] for kind in "Mm" if kind in named), None)
    if month is None:
        return _NOTHING
    return {"I": (Numeric(int(day), month, full_year(year), doubtful=False), _ALL)}


def _month_year(parts: list[int]) -> Values:
    month, year = parts
    return {"i": ((month, year), _ALL)} if 1 <= month <= 12 else _NOTHING


def _number(value: int) -> Values:
    if 1900 <= value <= 2100:
        return {"Y": (value, _ALL)}
    return {"N": (value, _ALL)}


def _pieces(text: str) -> list[Token]:
    """The tokens before words are joined into phrases; `text` is folded."""
    pieces = []
    for found in _TOKEN.finditer(text):
        kind, piece = found.lastgroup or "", found[0]
        match kind:
            case "word":
                pieces.append(Token(_NOTHING, *found.span(), piece))
            case "iso" | "dmy" | "dm" | "my" | "dashed":
                pieces.append(Token(_numeric(kind, found[kind]), found.start(), found.end()))
            case "number":
                pieces.append(Token(_number(int(found["number"])), found.start(), found.end(), digits=True))
            case "year":
                pieces.append(Token({"Y": (full_year(found["year"]), _ALL)}, found.start(), found.end()))
            case "end":
                pieces.append(Token({".": (piece, _ALL)}, found.start(), found.end()))
            case "pause":
                pieces.append(Token({",": (None, _ALL)}, found.start(), found.end()))
            case _:
                pieces.append(Token(_NOTHING, found.start(), found.end()))
    return pieces


def _phrase_at(pieces: list[Token], at: int) -> Token | None:
    """The longest known phrase from a piece on, as one token."""
    piece = pieces[at]
    second = pieces[at + 1].form if at + 1 < len(pieces) else ""
    for rest, values in date_phrases().get(piece.form, ()):
        if not rest:
            return Token(values, piece.start, piece.end, piece.form)
        if rest[0] != second:
            continue
        end = at + 1 + len(rest)
        if end <= len(pieces) and all(pieces[at + 1 + i].form == word for i, word in enumerate(rest)):
            return Token(values, piece.start, pieces[end - 1].end, " ".join((piece.form, *rest)))
    return None


def _number_words(pieces: list[Token], at: int) -> Token | None:
    """A number in words from a piece on, as one token."""
    if not begins_number(pieces[at].form):
        return None
    forms = [piece.form for piece in pieces[at : at + 6]]
    heard = number_at(forms, 0)
    if heard is None or heard[0] > 9999:
        return None
    return Token(
        _number(heard[0]), pieces[at].start, pieces[at + heard[1] - 1].end, " ".join(forms[: heard[1]])
    )


def date_tokens(folded: str) -> list[Token]:
    """The tokens of a folded text, in order; offsets are into it. Linear time."""
    pieces = _pieces(folded)
    known = date_phrases()
    tokens: list[Token] = []
    read = 0  # the text before this offset is in tokens
    for at, piece in enumerate(pieces):
        if piece.start < read:
            continue
        token = piece
        if piece.form and (piece.form in known or begins_number(piece.form)):
            phrase, number = _phrase_at(pieces, at), _number_words(pieces, at)
            token = _longer(phrase, number) if phrase and number else phrase or number or piece
        tokens.append(token)
        read = token.end
    return tokens


def _longer(phrase: Token, number: Token) -> Token:
    """The longer of two readings that begin together, or both if they are as long."""
    if phrase.end == number.end:
        return phrase._replace(values=number.values | phrase.values)
    return phrase if phrase.end > number.end else number
