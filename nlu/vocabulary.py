"""What one language's lexicon knows of a word: the keys under which its phrases look for it.

A word answers to its stem (Snowball, on the folded form), to its very form, and to every beginning
declared with a star. A word the lexicon lacks is tried again as chat spelling, without repeated
letters, without its clitics, and, when long, with one letter wrong.
"""

from array import array
from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator

import Stemmer

from nlu.phrases import Match, Part
from nlu.words import without_runs

SNOWBALL = {"ca": "catalan", "es": "spanish", "it": "italian"}
SHORTEST_STEM = 4
SHORTEST_MISSPELT = 6

Keys = tuple[int, ...]
_HASH = (1 << 64) - (1 << 16)  # the bits of a hash; the others number up to 65,536 stems


class Vocabulary:
    """Grows while phrases are compiled (`key`), then only answers (`keys`)."""

    def __init__(
        self,
        language: str,
        spelling: dict[str, str],
        clitics: Iterable[str],
        right: Container[str] = frozenset(),
    ) -> None:
        self._snowball = Stemmer.Stemmer(SNOWBALL[language], 0).stemWord
        self._spelling = spelling
        self._clitics = tuple(sorted(clitics, key=lambda c: (-len(c), c)))
        self._right = right
        self._stems: dict[str, int] = {}
        self._forms: dict[str, int] = {}
        self._beginnings: dict[str, int] = {}
        self._endings: dict[str, int] = {}
        self._longest_ending = 0
        self._guessable: list[str] = []  # stems and beginnings that may be meant by a word misspelt
        self._misspelt = array("Q")  # in order: the hash of a shape, and the number of who has it
        self._shortest = 99
        self._longest = 0
        self._count = 0
        self._given: dict[Part, int] = {}

    def _stem(self, word: str) -> str:
        """The stem, or the word itself where Snowball would leave too little to tell words apart."""
        stem = self._snowball(word)
        return stem if len(stem) >= SHORTEST_STEM else word

    def key(self, part: Part) -> int:
        """The key of a part of a phrase, new or known."""
        known = self._given.get(part)
        if known is None:
            known = self._given[part] = self._new_key(part)
        return known

    def _new_key(self, part: Part) -> int:
        match part.match:
            case Match.BEGINNING:
                table, word = self._beginnings, part.word
                self._shortest = min(self._shortest, len(word))
                self._longest = max(self._longest, len(word))
            case Match.ENDING:
                table, word = self._endings, part.word
                self._longest_ending = max(self._longest_ending, len(word))
            case Match.FORM | Match.NUMBER:
                table, word = self._forms, part.word
            case _:
                table, word = self._stems, self._stem(part.word)
        if word not in table:
            self._count += 1
            table[word] = self._count
            if (table is self._stems or table is self._beginnings) and len(word) >= SHORTEST_MISSPELT - 1:
                self._guessable.append(word)
        return table[word]

    def keys(self, folded: str) -> Keys:
        """The keys a word answers to, none if the lexicon has no word like it."""
        word = self._spelling.get(folded, folded)
        ending = self._ending(word)
        return ending + (
            self._known(word)
            or self._known(without_runs(word))
            or self._without_clitics(word)
            or self._nearly(word)
        )

    def _known(self, word: str) -> Keys:
        if word.isdigit():
            return self._number(word)
        keys = [k for k in (self._forms.get(word), self._stems.get(self._stem(word))) if k]
        for length in range(self._shortest, min(self._longest, len(word)) + 1):
            key = self._beginnings.get(word[:length])
            if key:
                keys.append(key)
        return tuple(keys)

    def _ending(self, word: str) -> Keys:
        lengths = range(2, min(self._longest_ending, len(word) - 3) + 1)
        return tuple(k for k in (self._endings.get(word[-n:]) for n in lengths) if k)

    def _number(self, word: str) -> Keys:
        old = len(word) < 4 and 65 <= int(word) <= 105
        names = (word, "<number>", "<age>") if old else (word, "<number>")
        return tuple(k for k in map(self._forms.get, names) if k) + tuple(
            k for k in (self._stems.get(word),) if k
        )

    def _without_clitics(self, word: str) -> Keys:
        for clitic in self._clitics:
            if word.endswith(clitic) and len(word) - len(clitic) >= 4:
                bare = word[: -len(clitic)]
                keys = self._known(bare) or self._known(bare + "e")
                if keys:
                    return keys
        return ()

    def close(self) -> None:
        """No more keys will be made: index the misspellings, forget what only making needed."""
        self._given.clear()
        self._misspelt = array(
            "Q",
            sorted(
                _hashed(shape) | number
                for number, stem in enumerate(self._guessable)
                for shape in _shapes(stem)
            ),
        )

    def _sharing(self, shape: str) -> Iterator[str]:
        """The stems that have a shape, in the order they came; rarely one more, its hash being alike."""
        index, hashed = self._misspelt, _hashed(shape)
        at = bisect_left(index, hashed)
        while at < len(index) and index[at] & _HASH == hashed:
            yield self._guessable[index[at] & ~_HASH]
            at += 1

    def _nearly(self, word: str) -> Keys:
        if len(word) < SHORTEST_MISSPELT or len(word) > 24 or word in self._right:
            return ()
        typed = self._stem(word)
        if len(typed) < SHORTEST_MISSPELT - 1:
            return ()
        for shape in _shapes(typed):
            for stem in self._sharing(shape):
                if stem[0] == typed[0] and one_letter_apart(stem, typed):
                    key = self._stems.get(stem) or self._beginnings.get(stem)
                    return (key,) if key else ()
        return ()


def _hashed(shape: str) -> int:
    return hash(shape) & _HASH


def _shapes(word: str) -> list[str]:
    """The word, and the word without each of its letters: two words that share one are near."""
    return [word, *dict.fromkeys(word[:i] + word[i + 1 :] for i in range(len(word)))]


def one_letter_apart(one: str, other: str) -> bool:
    """One letter more, less, other, or two neighbours swapped."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return one == other
    at = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    if len(one) == len(other):
        swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
        return one[at + 1 :] == other[at + 1 :] or swapped
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return longer[at + 1 :] == shorter[at:]
