"""The folio: the key a customer is told, can read aloud, and cannot mistype or guess.

`REC-2026-000123-7K3M`: prefix, year of receipt, number, three characters of chance and one check character
(`law.md` F01; L10 art. 11). The check is ISO 7064 mod 37,36. That standard finds every wrong character, but
misses about one swap of neighbours in three hundred: so the chance is checked *first* and the draws that
would let a swap pass are passed over, like those whose check would be I or O, which look like 1 and 0.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from stdnum.iso7064 import mod_37_36

ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
CHANCES = len(ALPHABET) ** 3  # what three characters can say
_LOOKALIKES = str.maketrans("OI", "01")
_LETTERLIKE = str.maketrans("01", "OI")
_BODY = 14  # year, number and tail without dashes
_LONGEST = 64

_PARTS = re.compile(r"([0-9]{4})([0-9]{6})([0-9A-HJ-NP-Z]{4})")
_STEM = re.compile(r"[0-9]{10}")
_PREFIX = re.compile(r"[A-Z]{2,6}")
# A word before a number without prefix is no prefix ("cas 2026-…"): one that is not ours must be joined on.
_IN_TEXT = (
    r"(?<![^\W_])(?:(?P<ours>{prefix})[\W_]{{0,3}}|(?P<other>[A-Z]{{2,6}})(?:[^\w\s]|_)?)?"
    r"(?P<year>[0-9OI]{{4}})(?P<gap>[\W_]{{0,3}})(?P<number>[0-9OI]{{6}})[\W_]{{0,3}}(?P<tail>[0-9A-Z]{{4}})"
    r"(?![^\W_])"
)


class FolioProblem(StrEnum):
    """Why what was typed is no folio of ours; the values are text keys (`folio.wrong_check`)."""

    NOT_A_FOLIO = "not_a_folio"
    WRONG_CHECK = "wrong_check"  # the right shape, and a slip in it
    FOREIGN_PREFIX = "foreign_prefix"  # another company's


@dataclass(frozen=True, slots=True)
class Folio:
    """A valid folio; one that is not cannot be made (ValueError)."""

    prefix: str
    year: int
    number: int
    tail: str

    def __post_init__(self) -> None:
        """Hold the pattern of F01 and the check."""
        parts = _PARTS.fullmatch(self._body)
        if not (_PREFIX.fullmatch(self.prefix) and parts and self.number > 0):
            raise ValueError(f"{self} does not look like a folio")
        if not _is_right(self.prefix, self._body):
            raise ValueError(f"the check character of {self} is wrong")

    @property
    def _body(self) -> str:
        return f"{self.year:04d}{self.number:06d}{self.tail}"

    def __str__(self) -> str:
        return f"{self.prefix}-{self.year:04d}-{self.number:06d}-{self.tail}"


def make_folio(prefix: str, year: int, number: int, chance: int) -> Folio:
    """A folio for the case `number` (1 to 999999, never given twice) of `year`.

    `chance` is a random integer, 0 or more; with 128 bits the tail is one of some 32,000, each as likely.
    The same four arguments give the same folio. Raises ValueError if they make no folio.
    """
    stem = f"{year:04d}{number:06d}"
    if not (_PREFIX.fullmatch(prefix) and _STEM.fullmatch(stem) and number > 0 and chance >= 0):
        raise ValueError(f"no folio can be made of prefix {prefix!r}, year {year}, number {number}")
    for draw in _draws(chance):
        body = f"{stem}{draw}{_check(prefix, stem, draw)}"
        if _PARTS.fullmatch(body) and not any(_is_right(prefix, swap) for swap in _swaps(body)):
            return Folio(prefix, year, number, body[-4:])
    raise AssertionError("all draws passed over")  # one in five is


def read_folio(typed: str, prefix: str) -> Folio | FolioProblem:
    """The folio in `typed`, which holds nothing else.

    Forgiven: case, spaces, dashes of any kind or none, O for 0 and I for 1, the prefix left out.
    """
    if len(typed) > _LONGEST:
        return FolioProblem.NOT_A_FOLIO
    signs = "".join(sign for sign in _upper(typed) if sign.isalnum())
    head, body = signs[:-_BODY].translate(_LETTERLIKE), signs[-_BODY:].translate(_LOOKALIKES)
    if not _PARTS.fullmatch(body) or not (head == "" or _PREFIX.fullmatch(head)):
        return FolioProblem.NOT_A_FOLIO
    if head not in {"", prefix.translate(_LETTERLIKE)}:
        return FolioProblem.FOREIGN_PREFIX
    if int(body[4:10]) == 0 or not _is_right(prefix, body):
        return FolioProblem.WRONG_CHECK
    return Folio(prefix, int(body[:4]), int(body[4:10]), body[10:])


def find_folio(text: str, prefix: str) -> Folio | FolioProblem:
    """The first folio of ours inside a sentence, or what is wrong with the first thing that looks like one.

    Without its prefix it must be written in groups: fourteen digits in a row are more often something else.
    """
    problem = FolioProblem.NOT_A_FOLIO
    for match in re.finditer(_IN_TEXT.format(prefix=re.escape(prefix)), _upper(text)):
        bare = not (match["ours"] or match["other"])
        if bare and not match["gap"]:
            continue
        found = read_folio("".join(match.group("year", "number", "tail")), prefix)
        if match["other"]:
            found = FolioProblem.FOREIGN_PREFIX
        if isinstance(found, Folio):
            return found
        if problem is FolioProblem.NOT_A_FOLIO:
            problem = found
    return problem


def _upper(text: str) -> str:
    return unicodedata.normalize("NFKC", text).upper()


def _draws(chance: int) -> Iterator[str]:
    """Three characters at a time out of `chance`; when it is used up, all there are, so one will do."""
    while chance > 0:
        chance, draw = divmod(chance, CHANCES)
        yield _spelt(draw)
    yield from map(_spelt, range(CHANCES))


def _spelt(draw: int) -> str:
    rest, third = divmod(draw, len(ALPHABET))
    first, second = divmod(rest, len(ALPHABET))
    return ALPHABET[first] + ALPHABET[second] + ALPHABET[third]


def _check(prefix: str, stem: str, draw: str) -> str:
    return str(mod_37_36.calc_check_digit(draw + prefix + stem))


def _is_right(prefix: str, body: str) -> bool:
    return _check(prefix, body[:10], body[10:13]) == body[13]


def _swaps(body: str) -> Iterator[str]:
    """Every other body that two neighbours changing places would give."""
    for at, (left, right) in enumerate(pairwise(body)):
        if left != right:
            yield body[:at] + right + left + body[at + 2 :]
