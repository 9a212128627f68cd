"""What single words say of type, topic and danger where no concept hears them: a table learned from messages.

`lexicon/word_weights.txt` has a line a word: its first five letters (`torne*`) or the whole of a shorter
word, then the labels it leans to. The three languages share the table, since they share most beginnings.
Words that it lacks say nothing. Together the words may only shift a decision: what they add is capped, so
that they cannot overrule an explicit wish or a danger told in certain words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from nlu.blocks import LEXICON, LexiconError
from nlu.concepts import TOPICS, TYPES
from nlu.words import Words

FILE = "word_weights.txt"
LETTERS = 5
DANGER = "danger"
COLUMNS: tuple[str, ...] = (*(f"type.{t}" for t in TYPES), *(f"topic.{t}" for t in TOPICS), DANGER)
FIRST = {"type": 0, "topic": len(TYPES), DANGER: len(TYPES) + len(TOPICS)}
MOST_ADDED = 2.5  # to a label of type or topic, or taken from it
MOST_ALARMING = 4.0  # added to danger
MOST_SOOTHING = 2.0  # taken from danger
WORTH_TELLING = 0.25

Row = tuple[float, ...]
_NOTHING: Row = (0.0,) * len(COLUMNS)


@dataclass(frozen=True, slots=True)
class Leanings:
    """What the words of one message add to each of `COLUMNS`, and each known word's row and place."""

    totals: Row = _NOTHING
    rows: tuple[tuple[int, Row], ...] = ()

    def of(self, kind: str, count: int) -> Row:
        """What is added to each of the `count` labels of a kind, capped."""
        first = FIRST[kind]
        return tuple([max(-MOST_ADDED, min(MOST_ADDED, t)) for t in self.totals[first : first + count]])

    @property
    def danger(self) -> float:
        """What is added to danger, capped."""
        return max(-MOST_SOOTHING, min(MOST_ALARMING, self.totals[-1]))

    def telling(self, column: int) -> list[tuple[float, int]]:
        """The words that spoke clearly for a column: how much and which, strongest first."""
        spoke = [(-row[column], at) for at, row in self.rows if row[column] >= WORTH_TELLING]
        return [(-said, at) for said, at in sorted(spoke)]


@dataclass(frozen=True, slots=True)
class WordWeights:
    """The table: a row of `COLUMNS` for each beginning."""

    rows: Mapping[str, Row] = field(default_factory=dict)

    def lean(self, words: Words) -> Leanings:
        """What the words of a message say, each beginning once."""
        rows = self.rows
        known = [
            (at, row) for key, at in beginnings(words.folded).items() if (row := rows.get(key)) is not None
        ]
        if not known:
            return Leanings()
        return Leanings(tuple(map(sum, zip(*[row for _, row in known], strict=True))), tuple(known))


def beginnings(folded: tuple[str, ...]) -> dict[str, int]:
    """The beginning of each word as the table writes it → where it stands first."""
    seen: dict[str, int] = {}
    for at, word in enumerate(folded):
        key = word[:LETTERS] + "*" if len(word) > LETTERS else word
        if key not in seen:
            seen[key] = at
    return seen


def read_word_weights(folder: Path = LEXICON) -> WordWeights:
    """Read the table; `LexiconError` names a mistake's line and what is allowed."""
    path = folder / FILE
    if not path.exists():
        return WordWeights()
    rows: dict[str, Row] = {}
    place = {name: at for at, name in enumerate(COLUMNS)}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("# "):
            continue
        beginning, *leanings = line.split()
        row = list(_NOTHING)
        for leaning in leanings:
            name, _, weight = leaning.partition("=")
            try:
                row[place[name]] = float(weight)
            except (KeyError, ValueError):
                allowed = f"a label = a number; labels: {', '.join(COLUMNS)}"
                raise LexiconError(
                    f"{path}, line {number}: cannot read {leaning!r}; allowed: {allowed}"
                ) from None
        rows[beginning] = tuple(row)
    return WordWeights(rows)


def as_text(weights: WordWeights, smallest: float) -> str:
    """The table as it is kept: words in order, what is smaller than `smallest` left out."""
    lines = [
        "# What words lean to, learned by benchmarks/tune_understanding.py; correct by hand what is wrong."
    ]
    for beginning, row in sorted(weights.rows.items()):
        told = [f"{name}={w:+.2f}" for name, w in zip(COLUMNS, row, strict=True) if abs(w) >= smallest]
        if told:
            lines.append(" ".join([beginning, *told]))
    return "\n".join(lines) + "\n"
