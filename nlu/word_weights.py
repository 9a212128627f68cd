"""What single words say of type, topic and danger where no concept hears them: a table learned from messages.

`lexicon/word_weights.txt` has a line for each part of a word, then the labels it leans to:

    torne*    a word that begins so: its first four, five or seven letters
    torna     a whole word, of up to five letters
    *dme      a word that ends so: its last three or four letters, which tell who is spoken to
    ^torne*   among the first three words of the message
    torne*$   in its last sentence

The three languages share the table, since they share most beginnings. What it lacks says nothing, and a word
counts once, however often it is said. What all words together add is capped, for texts that are no messages.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from nlu.blocks import LEXICON, LexiconError
from nlu.concepts import TOPICS, TYPES
from nlu.words import Words

FILE = "word_weights.txt"
DANGER = "danger"
COLUMNS: tuple[str, ...] = (*(f"type.{t}" for t in TYPES), *(f"topic.{t}" for t in TOPICS), DANGER)
FIRST = {"type": 0, "topic": len(TYPES), DANGER: len(TYPES) + len(TOPICS)}
MOST_ADDED = 12.0  # to a label of type or topic, or taken from it
MOST_ALARMING = 12.0  # added to danger
MOST_SOOTHING = 12.0  # taken from danger
WORTH_TELLING = 0.25

_WHOLE = 5
_BEGINNINGS = (4, 5, 7)
_ENDINGS = (3, 4)
_OPENING = 3  # words
_MOST_REMEMBERED = 40_000  # words
_LONGEST_REMEMBERED = 30  # letters

_LANE = 32  # bits for each column of a row kept as one integer, so that adding rows up is adding integers
_SHIFT = 1 << 11  # more hundredths than any weight has below nothing
_LANES = sum(1 << _LANE * at for at in range(len(COLUMNS)))

Row = tuple[float, ...]


class Leanings(NamedTuple):
    """What the words of one message add to each of `COLUMNS`, and each word that says something: its place,
    its row as one integer, and how many rows that integer adds up."""

    totals: Row = (0.0,) * len(COLUMNS)
    rows: tuple[tuple[int, int, int], ...] = ()

    def of(self, kind: str, count: int) -> Row:
        """What is added to each of the `count` labels of a kind, capped."""
        first = FIRST[kind]
        return tuple([max(-MOST_ADDED, min(MOST_ADDED, t)) for t in self.totals[first : first + count]])

    @property
    def danger(self) -> float:
        """What is added to danger, capped."""
        return max(-MOST_SOOTHING, min(MOST_ALARMING, self.totals[-1]))

    def telling(self, column: int) -> list[tuple[float, int]]:
        """The words that spoke clearly for a column: how much and where, strongest first."""
        lane = _LANE * column
        spoke = [(((row >> lane & 0xFFFFFFFF) - _SHIFT * rows) / 100, at) for at, row, rows in self.rows]
        return sorted((s for s in spoke if s[0] >= WORTH_TELLING), key=lambda s: (-s[0], s[1]))


class _Said(NamedTuple):
    """What a word says anywhere, in the opening, and in the last sentence: rows added up, and how many."""

    anywhere: tuple[int, int]
    opening: tuple[int, int]
    closing: tuple[int, int]


class _Memory(dict[str, _Said]):
    """Word → what the table has of it, found when first asked for; bounded, and never changes an answer."""

    def __init__(self, rows: Mapping[str, int]) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, word: str) -> _Said:
        own = own_key(word)
        said = _Said(self._sum(parts(word)), self._sum((f"^{own}",)), self._sum((f"{own}$",)))
        if len(self) < _MOST_REMEMBERED and len(word) <= _LONGEST_REMEMBERED:
            self[word] = said
        return said

    def _sum(self, keys: tuple[str, ...]) -> tuple[int, int]:
        known = [row for key in keys if (row := self._rows.get(key)) is not None]
        return sum(known), len(known)


@dataclass(frozen=True)
class WordWeights:
    """The table: part of a word → its row, a number for each of `COLUMNS` packed in one integer."""

    rows: Mapping[str, int]

    @cached_property
    def _memory(self) -> _Memory:
        return _Memory(self.rows)

    def lean(self, words: Words) -> Leanings:
        """What the words of a message say."""
        memory = self._memory
        told = [(at, memory[word].anywhere) for word, at in _distinct(words.folded).items()]
        told += [(at, memory[word].opening) for word, at in _distinct(words.folded[:_OPENING]).items()]
        last = last_sentence(words)
        told += [(at + last, memory[word].closing) for word, at in _distinct(words.folded[last:]).items()]
        known = tuple([(at, row, rows) for at, (row, rows) in told if rows])
        if not known:
            return Leanings()
        return Leanings(opened(sum([k[1] for k in known]), sum([k[2] for k in known])), known)


def _distinct(folded: tuple[str, ...]) -> dict[str, int]:
    """Each word → where it stands first."""
    return {word: at for at, word in reversed(tuple(enumerate(folded)))}


def last_sentence(words: Words) -> int:
    """The first word of the last sentence."""
    sentences = words.sentences
    return len(sentences) - sum(1 for _ in takewhile(lambda s: s == sentences[-1], reversed(sentences)))


def own_key(word: str) -> str:
    """The one key that stands for a word in the opening or the last sentence."""
    return word[:_WHOLE] + "*" if len(word) > _WHOLE else word


def parts(word: str) -> tuple[str, ...]:
    """The keys of a word, wherever it stands."""
    size = len(word)
    whole = () if size > _WHOLE else (word,)
    beginnings = [word[:n] + "*" for n in _BEGINNINGS if n < size]
    endings = ["*" + word[-n:] for n in _ENDINGS if n + 2 <= size and size >= _WHOLE]
    return (*whole, *beginnings, *endings)


def keys_of(words: Words) -> Iterator[str]:
    """Every key of a message, as often as it counts; for tuning."""
    for word in dict.fromkeys(words.folded):
        yield from parts(word)
    for word in dict.fromkeys(words.folded[:_OPENING]):
        yield f"^{own_key(word)}"
    for word in dict.fromkeys(words.folded[last_sentence(words) :]):
        yield f"{own_key(word)}$"


def packed(row: Row) -> int:
    """A row as one integer: hundredths, shifted to be positive."""
    return sum([(round(100 * weight) + _SHIFT) << _LANE * at for at, weight in enumerate(row)])


def opened(total: int, rows: int) -> Row:
    """The sums of so many packed rows added up."""
    lanes = memoryview(total.to_bytes(len(COLUMNS) * _LANE // 8, "little")).cast("I")
    shift = _SHIFT * rows
    return tuple([(lane - shift) / 100 for lane in lanes])


class _Leaning(dict[str, int]):
    """ "topic.repair=+0.30" → what it adds to a packed row, worked out once: most stand in many lines."""

    def __missing__(self, leaning: str) -> int:
        name, _, weight = leaning.partition("=")
        added = self[leaning] = round(100 * float(weight)) << _LANE * COLUMNS.index(name)
        return added


def read_word_weights(folder: Path = LEXICON) -> WordWeights:
    """Read the table; `LexiconError` names a mistake's line and what is allowed."""
    path = folder / FILE
    rows: dict[str, int] = {}
    leaning, nothing = _Leaning(), _SHIFT * _LANES
    if not path.exists():
        return WordWeights(rows)
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                key, *leanings = line.split()
                if key != "#":
                    rows[key] = sum([leaning[one] for one in leanings], nothing)
            except ValueError:
                allowed = f"a label = a number; labels: {', '.join(COLUMNS)}"
                raise LexiconError(
                    f"{path}, line {number}: cannot read {line!r}; allowed: {allowed}"
                ) from None
    return WordWeights(rows)


def as_text(weights: WordWeights) -> str:
    """The table as it is kept: keys in order, what is nothing left out."""
    lines = [
        "# What words lean to, learned by benchmarks/tune_understanding.py; correct by hand what is wrong."
    ]
    for key, row in sorted(weights.rows.items()):
        told = [f"{name}={w:+.2f}" for name, w in zip(COLUMNS, opened(row, 1), strict=True) if w]
        if told:
            lines.append(" ".join([key, *told]))
    return "\n".join(lines) + "\n"
