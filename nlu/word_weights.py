"""What words and pairs of concepts say of type, topic, remedy and danger: a table learned from messages.

`lexicon/word_weights.txt` has a line for each part of a word, or pair, then the labels it leans to:

    torne*       a word that begins so: its first four, five or seven letters
    torna        a whole word, of up to five letters
    *dme         a word that ends so: its last three or four letters, which tell who is spoken to
    ^torne*      among the first three words of the message
    torne*$      in its last sentence
    .torne*      the first word of a sentence; ..torne* the second
    em&torne*    two words, one after the other, in one clause
    child+smoke  two concepts or hazards heard in one sentence

The three languages share the table, since they share most beginnings and all concepts. What it lacks says
nothing, and a key counts once, however often it is said. What all together add is capped, for texts that
are no messages.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from nlu.blocks import LEXICON, LexiconError
from nlu.columns import COLUMNS, FIRST, NOTHING, Row, clear_in, one_leaning, opened
from nlu.signs import Heard, by_sentence
from nlu.word_keys import OPENING, last_sentence, neighbours, own_key, parts, sentence_begins
from nlu.words import Words

FILE = "word_weights.txt"
MOST_ADDED = 12.0  # to a label, or taken from it
WORTH_TELLING = 0.25

_MOST_REMEMBERED = 40_000  # words
_LONGEST_REMEMBERED = 30  # letters


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
        return max(-MOST_ADDED, min(MOST_ADDED, self.totals[-1]))

    def telling(self, column: int) -> list[tuple[float, int]]:
        """The words that spoke clearly for a column: how much and where, strongest first."""
        return sorted(clear_in(column, self.rows, WORTH_TELLING), key=lambda s: (-s[0], s[1]))


class _Said(NamedTuple):
    """The one key of a word, and what it says anywhere, in the opening, in the last sentence, as a sentence's
    first or second word: rows added up, and how many."""

    own: str
    anywhere: tuple[int, int]
    opening: tuple[int, int]
    closing: tuple[int, int]
    first: tuple[int, int]
    second: tuple[int, int]


class _Memory(dict[str, _Said]):
    """Word → what the table has of it, found when first asked for; bounded, and never changes an answer."""

    def __init__(self, rows: Mapping[str, int]) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, word: str) -> _Said:
        own = own_key(word)
        said = _Said(
            own,
            self._sum(parts(word)),
            self._sum((f"^{own}",)),
            self._sum((f"{own}$",)),
            self._sum((f".{own}",)),
            self._sum((f"..{own}",)),
        )
        if len(self) < _MOST_REMEMBERED and len(word) <= _LONGEST_REMEMBERED:
            self[word] = said
        return said

    def _sum(self, keys: tuple[str, ...]) -> tuple[int, int]:
        known = [row for key in keys if (row := self._rows.get(key)) is not None]
        return sum(known), len(known)


@dataclass(frozen=True)
class WordWeights:
    """The table: a key → its row, a number for each of `COLUMNS` packed in one integer."""

    rows: Mapping[str, int]

    @cached_property
    def _memory(self) -> _Memory:
        return _Memory(self.rows)

    def lean(self, heard: Heard) -> Leanings:
        """What the words of a message say, and the concepts heard in it two by two."""
        memory, words = self._memory, heard.words
        told = [(at, memory[word].anywhere) for word, at in _distinct(words.folded).items()]
        told += [(at, memory[word].opening) for word, at in _distinct(words.folded[:OPENING]).items()]
        last = last_sentence(words)
        told += [(at + last, memory[word].closing) for word, at in _distinct(words.folded[last:]).items()]
        firsts, seconds = sentence_begins(words)
        told += [(at, memory[word].first) for word, at in firsts.items()]
        told += [(at, memory[word].second) for word, at in seconds.items()]
        known = [(at, row, rows) for at, (row, rows) in told if rows]
        known += self._side_by_side(words)
        known += self._together(heard)
        if not known:
            return Leanings()
        return Leanings(opened(sum([k[1] for k in known]), sum([k[2] for k in known])), tuple(known))

    def _side_by_side(self, words: Words) -> list[tuple[int, int, int]]:
        """What neighbours say, each two once: the place of the later, its row, and that it is one."""
        memory, rows = self._memory, self.rows
        own = [memory[word].own for word in words.folded]
        spoken = {f"{own[at - 1]}&{own[at]}": at for at in neighbours(words)}
        return [(at, row, 1) for key, at in spoken.items() if (row := rows.get(key)) is not None]

    @cached_property
    def _partners(self) -> dict[str, dict[str, int]]:
        """The first concept of a pair → the second → the row."""
        found: dict[str, dict[str, int]] = {}
        for key, row in self.rows.items():
            one, plus, other = key.partition("+")
            if plus:
                found.setdefault(one, {})[other] = row
        return found

    def _together(self, heard: Heard) -> list[tuple[int, int, int]]:
        """What pairs say, each once: the place of the later concept, the rows added up, and how many."""
        partners = self._partners
        seen: set[tuple[str, str]] = set()
        sums: dict[int, tuple[int, int]] = {}
        for placed in by_sentence(heard.all, heard.words.sentences):
            for one, here in placed.items():
                known = partners.get(one)
                if known is None:
                    continue
                for other in known.keys() & placed.keys():
                    if (one, other) not in seen:
                        seen.add((one, other))
                        place = max(here, placed[other])
                        total, rows = sums.get(place, (0, 0))
                        sums[place] = total + known[other], rows + 1
        return [(at, total, rows) for at, (total, rows) in sums.items()]


def _distinct(folded: tuple[str, ...]) -> dict[str, int]:
    """Each word → where it stands first."""
    return {word: at for at, word in reversed(tuple(enumerate(folded)))}


class _Leaning(dict[str, int]):
    """ "topic.repair=+0.30" → what it adds to a packed row, worked out once: most stand in many lines."""

    def __missing__(self, leaning: str) -> int:
        name, _, weight = leaning.partition("=")
        added = self[leaning] = one_leaning(name, float(weight))
        return added


def read_word_weights(folder: Path = LEXICON) -> WordWeights:
    """Read the table; `LexiconError` names a mistake's line and what is allowed."""
    path = folder / FILE
    rows: dict[str, int] = {}
    leaning = _Leaning()
    if not path.exists():
        return WordWeights(rows)
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                key, *leanings = line.split()
                if key != "#":
                    rows[key] = sum([leaning[one] for one in leanings], NOTHING)
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
