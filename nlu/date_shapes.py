"""The grammar of spoken dates: shapes over the kinds of tokens, each with its reader.

A shape is a regular expression whose letters are token kinds (`date_words`); groups hand their token to
the reader. Kinds besides the words': N number, Y year, I date in figures, i month and year in figures,
`,` and `.` pauses. Nothing in a shape repeats without bound, so matching is linear.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from nlu import date_readers as read
from nlu import period_readers as period
from nlu.date_readers import Reader
from nlu.date_tokens import MISSING, Token
from nlu.date_words import date_phrases
from nlu.numbers import number_at

_YEAR = "(?:[OB,]{0,2}(Y)|([LX])|[OB]T?(U)([LX]))?"

SHAPES: tuple[tuple[str, Reader], ...] = (
    ("(R)(?:[JTtOBQ]{0,2}H)?", read.relative),
    ("ZH(L)?", read.part_of_today),
    ("TH(L)", read.part_of_today),
    ("[OCtJ]W[Jtu]{1,2}W", read.habit),
    ("t?[LXZ]?W,?[tD]{0,2}(N)[OB]?([Mm])" + _YEAR, read.day_month),
    ("W,?[tD]{0,2}(I)", read.figures),
    ("(W)[tD]{0,2}(N)(?![nUDwMm])", read.weekday_the),
    ("t?([LXZ])?(W)([LX])?", read.weekday),
    ("t?(W)[OB]T?(U)([LX])", read.weekday_of_week),
    ("t?(W)[OB]Z(U)(L){0}", read.weekday_of_week),
    ("t?[LX]?D?(N|P)[OB]?([Mm])" + _YEAR, read.day_month),
    ("(N)[&JtuB]{1,2}(N)[OB]?(M)(?:[OB,]{0,2}(Y))?", read.days_of_month),
    ("(I)(?!n)", read.figures),
    ("(i)", read.month_figures),
    ("[tB]?([LX])?D(N)(?![nUDw])", read.day),
    ("[tB]([LX])?(N)(?![nUDwNYI]|[OB]?[MmN]|[JOQ]N|&N[UDn])", read.day),
    ("(G)a{0,2}(N)([UD])(h)?", read.ago),
    ("(G)a{0,2}(N){0}([UD])(h)?", read.ago),
    ("(N)([UD])(h)?a{0,1}(A)", read.ago_after),
    ("(N){0}([UD])(h)?a{0,1}(A)", read.ago_after),
    ("sa{0,2}(N)([UD])(h)?q", read.lasting),
    ("Va{0,2}(N)([UD])(h)?", read.within),
    ("[tT]?([LX])([Uw])(X){0}(?!M)", period.unit),
    ("[tT]?(X){0}([Uw])([LX])", period.unit),
    ("(Z)([Uw])(X){0}", period.unit),
    ("[tTZ]?(w)", period.weekend),
    ("(E)[OB]?(M)[OB]?(Y)?(U){0}(L){0}", period.edge),
    ("(E)[OB]?(M){0}(Y){0}(U)([LX])?", period.edge),
    ("[JQuCZtBLO](M)" + _YEAR, period.month),
    ("(M)(?:[OB,]{0,2}(Y)|([LX])|[OB]T?(U)([LX]))", period.month),
    ("(K)" + _YEAR, period.feast),
    ("[Jt](Y)(?!n)", period.year),
    ("U(Y)(?!n)", period.year),
)


class Match(NamedTuple):
    """A shape found: tokens[first:last], where its first group is, its groups' tokens, and its reader."""

    first: int
    last: int
    core: int
    groups: tuple[Token, ...]
    reader: Reader


# Every shape that is a date has one of these, or a number; half the messages have none, and are done with.
_TELLING = frozenset("WMmRKIiwEYDUH")

_FIGURE = re.compile(r"\d")
_LETTERS = re.compile(r"[^\W\d_]+(?:·[^\W\d_]+)*")

_PIECE = re.compile(r"(\{[^}]*\})|\[([^\]]*)\]|([A-Za-z&,.])")


@cache
def _signs() -> dict[frozenset[str], str]:
    """Each set of kinds a token may have → one character, so that shapes match plain strings."""
    phrases = (phrase for known in date_phrases().values() for phrase in known)
    sets = {frozenset(phrase.values) for phrase in phrases}
    sets |= {kinds | {number} for kinds in sets for number in "NY"} | {frozenset(kind) for kind in "NYIi.,"}
    ordered = sorted(sets, key=sorted)
    return {frozenset(): "_"} | {kinds: chr(0x4E00 + at) for at, kinds in enumerate(ordered)}


def _compiled(shape: str) -> re.Pattern[str]:
    """A shape with each letter as the class of the signs that may be it."""

    def written(found: re.Match[str]) -> str:
        if found[1]:
            return found[1]
        letters = set(found[2] or found[3])
        return "[" + "".join(sign for kinds, sign in _signs().items() if kinds & letters) + "]"

    return re.compile(_PIECE.sub(written, shape))


@cache
def _grammar() -> tuple[tuple[re.Pattern[str], Reader], ...]:
    return tuple((_compiled(shape), reader) for shape, reader in SHAPES)


def _tells(token: Token) -> bool:
    """Whether a date may be made of a token; "un" and "una" alone are no numbers."""
    values = token.values
    return not _TELLING.isdisjoint(values) or ("N" in values and token.value("N") != 1)


def may_tell(folded: str) -> bool:
    """Whether a folded text may hold a date at all: a figure, or a word that begins one of `_TELLING`."""
    return _FIGURE.search(folded) is not None or any(map(_word_may_tell, set(_LETTERS.findall(folded))))


@lru_cache(maxsize=20_000)
def _word_may_tell(form: str) -> bool:
    kinds = {kind for phrase in date_phrases().get(form, ()) for kind in phrase.values}
    if not kinds.isdisjoint(_TELLING):
        return True
    number = number_at([form], 0)
    return number is not None and number[0] != 1


def _line(tokens: list[Token]) -> tuple[str, list[int]]:
    """A sign for each token that may be in a date, and where these stand in `tokens`.

    No shape goes across a token without a kind, so runs of tokens in which nothing tells are left out.
    """
    signs = _signs()
    line: list[str] = []
    places: list[int] = []
    begin, telling = 0, False
    for at, token in enumerate((*tokens, MISSING)):
        if token.values:
            telling = telling or _tells(token)
            continue
        if telling:
            line += [signs[frozenset(one.values)] for one in tokens[begin:at]] + ["_"]
            places += range(begin, at + 1)
        begin, telling = at + 1, False
    return "".join(line), places


def find_shapes(tokens: list[Token]) -> list[Match]:
    """The shapes found, longest first where they overlap, in the order said."""
    line, places = _line(tokens)
    if not line:
        return []
    found = [
        (match.start() - match.end(), rank, match.start(), match)
        for rank, (pattern, _) in enumerate(_grammar())
        for match in pattern.finditer(line)
    ]
    taken = bytearray(len(tokens))
    kept = []
    for _, rank, begin, match in sorted(found, key=lambda one: one[:3]):
        first, last = places[begin], places[match.end() - 1] + 1
        if not any(taken[first:last]):
            taken[first:last] = b"\x01" * (last - first)
            groups = tuple(
                tokens[places[match.start(g)]] if match[g] else MISSING for g in range(1, match.re.groups + 1)
            )
            core = min(
                (at for g in range(1, match.re.groups + 1) if (at := match.start(g)) >= 0), default=begin
            )
            kept.append(Match(first, last, places[core], groups, _grammar()[rank][1]))
    return sorted(kept, key=lambda one: one.first)
