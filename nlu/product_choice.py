"""Which noun of a message is the product it is about, by a table learned from messages.

Candidates are the products that the lexicon names and every other word of three letters or more; each adds
up what `lexicon/product_words.txt` has of it:

    sirop*      the word itself, by its parts as in `word_weights.txt`
    <el <<con   the word before it, and the one before that ("," a clause ends, "." a sentence, "#" the text)
    >que        the word after it
    @named      the rest: named by the lexicon, its family, the how manieth, where it stands, said again …

Where the lexicon names none, a candidate must beat `@none`, so that a greeting has no product.
`benchmarks/tune_products.py` writes the table.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from nlu.blocks import LEXICON, LexiconError
from nlu.concepts import Concept
from nlu.signs import Heard, Sign
from nlu.word_keys import own_key, parts
from nlu.words import Words

FILE = "product_words.txt"
FAMILY = "product_"  # begins the names of the families of products
NOUN = "noun"  # a candidate that the lexicon does not name
NONE = "@none"
SHORTEST = 3  # letters of a candidate that the lexicon does not name

_LAST_PLACE = 8
_MOST_COUNTED = 4
_MOST_REMEMBERED = 40_000  # words
_LONGEST_REMEMBERED = 30  # letters


class Candidate(NamedTuple):
    """A product that may be meant; the words around it, or an edge; and the other keys that speak of it."""

    sign: Sign
    before: str
    two_before: str
    after: str
    marks: tuple[str, ...]


class _Said(NamedTuple):
    """What the table has of a word: as a candidate, before one, two before one, after one."""

    itself: float
    before: float
    two_before: float
    after: float


class _Memory(dict[str, _Said]):
    """Word → what the table has of it, found when first asked for; bounded, and never changes an answer."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, word: str) -> _Said:
        get, own = self._weights.get, own_key(word)
        itself = sum([get(key, 0.0) for key in parts(word)])
        said = _Said(itself, get(f"<{own}", 0.0), get(f"<<{own}", 0.0), get(f">{own}", 0.0))
        if len(self) < _MOST_REMEMBERED and len(word) <= _LONGEST_REMEMBERED:
            self[word] = said
        return said


class _Sums(dict[tuple[str, ...], float]):
    """Marks → what the table has of them, added up; there are few combinations."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, marks: tuple[str, ...]) -> float:
        added = self[marks] = sum([self._weights.get(mark, 0.0) for mark in marks])
        return added


@dataclass(frozen=True)
class ProductWords:
    """The table: a key → what it adds to a candidate."""

    weights: Mapping[str, float]

    @cached_property
    def _memory(self) -> _Memory:
        return _Memory(self.weights)

    @cached_property
    def _sums(self) -> _Sums:
        return _Sums(self.weights)

    def choose(self, heard: Heard, named: Sequence[Sign], concepts: Mapping[str, Concept]) -> Sign | None:
        """The candidate that most speaks for, the first of equals; None where the message has none."""
        memory, sums, folded = self._memory, self._sums, heard.words.folded
        best, most = None, -1e9 if named else self.weights.get(NONE, 0.0)
        for sign, before, two_before, after, marks in candidates(heard, named, concepts):
            said = memory[folded[sign.first]].itself + sums[marks]
            said += memory[before].before + memory[two_before].two_before + memory[after].after
            if said > most:
                best, most = sign, said
        return best


_AT = tuple(f"@at{place}" for place in range(_LAST_PLACE + 1))
_NTH = tuple(f"@{nth}" for nth in range(_MOST_COUNTED + 1))


def candidates(heard: Heard, named: Sequence[Sign], concepts: Mapping[str, Concept]) -> Iterator[Candidate]:
    """Every product that may be meant, in the order of the words."""
    words, known = heard.words, _known(heard, concepts)
    folded, sentences, times = words.folded, words.sentences, Counter(words.folded)
    before, two_before, after = _beside(words)
    begins = {sign.first: sign for sign in named}
    among = f"@among{min(len(named), _MOST_COUNTED)}"
    noun: tuple[str, ...] = ("@noun", f"{among}noun")
    known_noun = (*noun, "@known")
    end = nth = 0
    for at, word in enumerate(folded):
        sign = begins.get(at)
        if at < end or (sign is None and (len(word) < SHORTEST or not word.isalpha())):
            continue
        if sign is None:
            sign, marks = Sign(NOUN, 1.0, at, at + 1), known_noun if at in known else noun
        else:
            words_there = ("@words",) if sign.end - at > 1 else ()
            marks = (f"@{sign.concept}", f"@strength{sign.strength}", _NTH[nth], among, *words_there)
            nth = min(nth + 1, _MOST_COUNTED)
        end = sign.end
        marks += (_AT[min(at, _LAST_PLACE)],)
        if sentences[at] == sentences[-1]:
            marks += ("@last",)
        if times[word] > 1:
            marks += ("@again",)
        yield Candidate(sign, before[at], two_before[at], after[end - 1], marks)


def _known(heard: Heard, concepts: Mapping[str, Concept]) -> set[int]:
    """The words in which something else than products and danger is heard."""
    return {
        at
        for name, _, first, end in heard.all
        if name in concepts and not concepts[name].for_danger and not name.startswith(FAMILY)
        for at in range(first, end)
    }


def _beside(words: Words) -> tuple[list[str], list[str], list[str]]:
    """For each word the one before it, the one before that, and the one after it; or what ends between."""
    folded, clauses, sentences = words.folded, words.clauses, words.sentences

    def seen(places: range, by: int) -> list[str]:
        return [
            folded[at]
            if clauses[at] == clauses[at + by]
            else ","
            if sentences[at] == sentences[at + by]
            else "."
            for at in places
        ]

    size = len(folded)
    return (
        ["#", *seen(range(size - 1), 1)],
        ["#", "#", *seen(range(size - 2), 2)],
        [*seen(range(1, size), -1), "#"],
    )


def read_product_words(folder: Path = LEXICON) -> ProductWords:
    """Read the table; `LexiconError` names a mistake's line and what is allowed."""
    path = folder / FILE
    weights: dict[str, float] = {}
    if not path.exists():
        return ProductWords(weights)
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.startswith("# "):
                continue
            key, _, weight = line.rstrip("\n").rpartition(" ")
            try:
                weights[key] = float(weight)
            except ValueError:
                raise LexiconError(
                    f"{path}, line {number}: cannot read {line!r}; allowed: a key and a number"
                ) from None
    return ProductWords(weights)


def as_text(weights: Mapping[str, float]) -> str:
    """The table as it is kept: keys in order."""
    head = "# What makes a word the product, learned by benchmarks/tune_products.py; correct by hand."
    return "\n".join([head, *(f"{key} {weight:+.2f}" for key, weight in sorted(weights.items()))]) + "\n"
