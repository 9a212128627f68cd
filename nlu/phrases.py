"""The little language the lexicon's phrases are written in.

    no funciona        words one after another, in any inflection (compared by stem, accents folded)
    torn* diners       a word that begins so
    *atemi             a word that ends so
    =si                this very form only
    torn* .. diners    up to four other words in between
    (em|me) torn*      one of these; a choice may be several words, hold .. and choices of its own
    [me] torn*         may be missing
    <number> anys      any number; <age>: one from 65 to 105

A phrase is read once, when the lexicon is loaded, into `Pattern`s: runs of choices one after another.
"""

import re
from enum import StrEnum
from functools import cache
from itertools import product
from typing import NamedTuple

from nlu.words import fold

_PIECE = re.compile(r"\.\.|[()\[\]|]|[^\s()\[\]|]+")
_PLAIN = re.compile(r"^(?:[=*]?[\w·'’ºª\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]+\*?|<number>|<age>)$")
ALLOWED = "words, word*, *word, =word, (one|of these), [may be missing], .. between words, <number>, <age>"


class Match(StrEnum):
    """How a part is compared with a word."""

    STEM = "stem"
    FORM = "form"
    BEGINNING = "beginning"
    ENDING = "ending"
    NUMBER = "number"

    __hash__ = str.__hash__


class Part(NamedTuple):
    """One word of a phrase, folded, and how it is compared."""

    match: Match
    word: str


Option = tuple[Part, ...]  # words one after another


class Choice(NamedTuple):
    """One of `options`; `after_gap` when up to four other words may stand before it."""

    options: tuple[Option, ...]
    after_gap: bool = False


Pattern = tuple[Choice, ...]


class PhraseError(ValueError):
    """A phrase that cannot be read; the message says what is allowed."""


def read_phrase(phrase: str) -> tuple[Pattern, ...]:
    """All patterns that `phrase` stands for; `PhraseError` if it is malformed."""
    pieces = _PIECE.findall(phrase)
    sequences, end = _alternatives(phrase, pieces, 0, "")
    if end != len(pieces):
        raise PhraseError(f"{phrase!r} has {pieces[end]!r} without its beginning; allowed: {ALLOWED}")
    return tuple(_joined(phrase, sequence) for sequence in sequences)


def _alternatives(phrase: str, pieces: list[str], at: int, closing: str) -> tuple[list[Pattern], int]:
    """Sequences between bars up to `closing`, and where it stands."""
    found: list[Pattern] = []
    sequences: list[Pattern] = [()]
    while at < len(pieces) and pieces[at] not in {")", "]"}:
        piece = pieces[at]
        at += 1
        if piece == "|" and closing:
            found += sequences
            sequences = [()]
            continue
        if piece in {"(", "["}:
            inner, at = _alternatives(phrase, pieces, at, ")" if piece == "(" else "]")
            parts = _grouped(inner) + ([()] if piece == "[" else [])
            at += 1
        elif piece == "..":
            parts = [(Choice((), after_gap=True),)]
        else:
            one_more = (Choice((_option(piece),)),)
            sequences = [sequence + one_more for sequence in sequences]
            continue
        sequences = [one + other for one, other in product(sequences, parts)]
    if closing and (at >= len(pieces) or pieces[at] != closing):
        raise PhraseError(f"{phrase!r} lacks {closing!r}; allowed: {ALLOWED}")
    return found + sequences, at


def _grouped(sequences: list[Pattern]) -> list[Pattern]:
    """Sequences without gaps or choices inside become one choice; the others stay as they are."""
    plain: list[Option] = []
    rest: list[Pattern] = []
    for sequence in sequences:
        if all(len(c.options) == 1 for c in sequence):
            plain.append(tuple(part for choice in sequence for part in choice.options[0]))
        elif all(c.options for c in sequence):
            plain += [
                tuple(p for option in combination for p in option)
                for combination in product(*(c.options for c in sequence))
            ]
        else:
            rest.append(sequence)
    return ([(Choice(tuple(dict.fromkeys(plain))),)] if plain else []) + rest


def _joined(phrase: str, sequence: Pattern) -> Pattern:
    """Neighbouring single words made one option, gaps noted on the choice after them."""
    joined: list[Choice] = []
    gap = False
    for choice in sequence:
        if not choice.options:
            gap = True
        elif joined and not gap and len(choice.options) == len(joined[-1].options) == 1:
            joined[-1] = Choice((joined[-1].options[0] + choice.options[0],), joined[-1].after_gap)
        else:
            joined.append(Choice(choice.options, gap))
            gap = False
    if not joined or joined[0].after_gap or any(not option for c in joined for option in c.options):
        raise PhraseError(f"{phrase!r} is empty or begins with ..; .. stands between words")
    return tuple(joined)  # a gap at the end says nothing and is forgotten


def forget_pieces() -> None:
    """Forget the pieces read so far, which are remembered because many phrases share them."""
    _option.cache_clear()


@cache
def _option(piece: str) -> Option:
    parts: list[Part] = []
    for word in re.split(r"['’\-]+", piece):
        if not word:
            continue
        if not _PLAIN.match(word):
            raise PhraseError(f"cannot read {word!r}; allowed: {ALLOWED}")
        if word.startswith("*"):
            parts.append(Part(Match.ENDING, fold(word[1:])))
        elif word.startswith("<"):
            parts.append(Part(Match.NUMBER, word))
        elif word.endswith("*"):
            parts.append(Part(Match.BEGINNING, fold(word.strip("=*"))))
        elif word.startswith("="):
            parts.append(Part(Match.FORM, fold(word[1:])))
        else:
            parts.append(Part(Match.STEM, fold(word)))
    return tuple(parts)
