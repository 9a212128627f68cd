"""All phrases of one lexicon, found in one pass over the words of a message.

A phrase is a chain of choices. The options of all choices are one tree of word keys, walked once from
every word; a chain is tried only where its rarest choice was found. So the size grows with the words
written in the lexicon, not with their combinations, and time grows linearly with the text.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from nlu.phrases import Option, Pattern
from nlu.vocabulary import Keys, Vocabulary

WIDEST_GAP = 4


class Found(NamedTuple):
    """Phrase of `concept` heard in words `first` up to but not including `end`."""

    concept: str
    first: int
    end: int


class _Chain(NamedTuple):
    """A phrase of several choices: their numbers, whether each stands after a gap, and the anchor's place."""

    concept: str
    choices: tuple[int, ...]
    gaps: tuple[bool, ...]
    anchor: int


class _Node:
    __slots__ = ("chains", "concepts", "next")

    def __init__(self) -> None:
        self.next: dict[int, _Node] | None = None
        self.concepts: tuple[str, ...] = ()  # whole phrases that end here
        self.chains: tuple[int, ...] = ()  # choices of chains that end here


Places = dict[int, dict[int, list[int]]]  # choice → where it begins → where it ends


class Finder:
    """`add` every phrase, `compile` once, then `find` only reads."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._root: dict[int, _Node] = {}
        self._choices: dict[tuple[Option, ...], int] = {}
        self._waiting: dict[tuple[str, Pattern], None] = {}
        self._anchored: dict[int, list[_Chain]] = {}

    def add(self, concept: str, pattern: Pattern) -> None:
        """Let `pattern` mean `concept`."""
        if len(pattern) > 1:
            self._waiting[concept, pattern] = None
            return
        for option in pattern[0].options:
            node = self._node(option)
            if concept not in node.concepts:
                node.concepts = (*node.concepts, concept)

    def compile(self) -> "Finder":
        """Number the choices and anchor each chain at its rarest one."""
        common = Counter(
            part.word
            for _, pattern in self._waiting
            for word_set in {p for c in pattern for o in c.options for p in o}
            for part in (word_set,)
        )
        for concept, pattern in self._waiting:
            numbers = tuple(self._number(choice.options) for choice in pattern)
            rarity = [
                max(min(common[part.word] / len(part.word) for part in option) for option in choice.options)
                for choice in pattern
            ]
            anchor = rarity.index(min(rarity))
            chain = _Chain(concept, numbers, tuple(c.after_gap for c in pattern), anchor)
            self._anchored.setdefault(numbers[anchor], []).append(chain)
        self._waiting.clear()
        return self

    def knows(self, folded: str) -> bool:
        """Whether the lexicon has this word."""
        return bool(self._vocabulary.keys(folded))

    def find(self, folded: Sequence[str], sentences: Sequence[int]) -> list[Found]:
        """Every phrase heard, in the order of its first word; a phrase stays within a sentence."""
        found: list[Found] = []
        places = self._places(folded, sentences, found)
        for number in places.keys() & self._anchored.keys():
            for chain in self._anchored[number]:
                if all(choice in places for choice in chain.choices):
                    found.extend(_chained(chain, places, sentences))
        found.sort(key=lambda f: (f.first, f.end, f.concept))
        return found

    def _places(self, folded: Sequence[str], sentences: Sequence[int], found: list[Found]) -> Places:
        keys: list[Keys] = [self._vocabulary.keys(word) for word in folded]
        places: Places = {}
        count = len(keys)
        for first, answers in enumerate(keys):
            waiting = [(node, first + 1) for k in answers if (node := self._root.get(k)) is not None]
            while waiting:
                node, at = waiting.pop()
                for concept in node.concepts:
                    found.append(Found(concept, first, at))
                for number in node.chains:
                    places.setdefault(number, {}).setdefault(first, []).append(at)
                if node.next is not None and at < count and sentences[at] == sentences[first]:
                    waiting.extend((node.next[k], at + 1) for k in keys[at] if k in node.next)
        return places

    def _number(self, options: tuple[Option, ...]) -> int:
        number = self._choices.get(options)
        if number is None:
            number = self._choices[options] = len(self._choices)
            for option in options:
                node = self._node(option)
                node.chains = (*node.chains, number)
        return number

    def _node(self, option: Option) -> _Node:
        branch = self._root
        for part in option[:-1]:
            node = branch.setdefault(self._vocabulary.key(part), _Node())
            if node.next is None:
                node.next = {}
            branch = node.next
        return branch.setdefault(self._vocabulary.key(option[-1]), _Node())


def _chained(chain: _Chain, places: Places, sentences: Sequence[int]) -> list[Found]:
    """Where the whole chain stands around the places of its anchor: the nearest fit of each."""
    found: list[Found] = []
    for begin, ends in places[chain.choices[chain.anchor]].items():
        first = _backward(chain, places, sentences, begin)
        if first is None:
            continue
        for end in ends:
            last = _forward(chain, places, sentences, end)
            if last is not None:
                found.append(Found(chain.concept, first, last))
                break
    return found


def _forward(chain: _Chain, places: Places, sentences: Sequence[int], end: int) -> int | None:
    reached = [end]
    for place in range(chain.anchor + 1, len(chain.choices)):
        here, widest = places[chain.choices[place]], WIDEST_GAP if chain.gaps[place] else 0
        reached = [
            stop
            for at in reached
            for begin in range(at, at + widest + 1)
            if begin in here and sentences[begin] == sentences[end - 1]
            for stop in here[begin]
        ][:8]
        if not reached:
            return None
    return min(reached)


def _backward(chain: _Chain, places: Places, sentences: Sequence[int], begin: int) -> int | None:
    reached = [begin]
    for place in range(chain.anchor - 1, -1, -1):
        here, widest = places[chain.choices[place]], WIDEST_GAP if chain.gaps[place + 1] else 0
        reached = [
            start
            for start, stops in here.items()
            if sentences[start] == sentences[begin]
            and any(0 <= at - stop <= widest for stop in stops for at in reached)
        ][-8:]
        if not reached:
            return None
    return max(reached)
