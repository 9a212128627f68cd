"""All phrases of one lexicon, found in one pass over the words of a message.

A phrase is a chain of choices. The options of all choices are one tree of word keys, walked once from
every word; a chain is tried only where its rarest choice was found. So the size grows with the words
written in the lexicon, not with their combinations, and time grows linearly with the text.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from nlu.phrases import Option, Pattern
from nlu.vocabulary import Keys, Vocabulary

WIDEST_GAP = 4
MOST_SPOTS = 150  # places of one option in a sentence
MOST_REMEMBERED = 40_000  # words
LONGEST_REMEMBERED = 30  # letters
MOST_TRIED = 24  # places of one anchor; more in 4,096 characters is repetition


class Found(NamedTuple):
    """Phrase of `concept` heard in words `first` up to but not including `end`."""

    concept: str
    first: int
    end: int


_FIRST_END_CONCEPT = itemgetter(1, 2, 0)


class _Chain(NamedTuple):
    """A phrase of several choices: their numbers, whether each stands after a gap, the anchor's place, and
    the numbers that must all be heard."""

    concept: str
    choices: tuple[int, ...]
    gaps: tuple[bool, ...]
    anchor: int
    needed: frozenset[int]


class _Node:
    __slots__ = ("anchored", "choices", "concepts", "next")

    def __init__(self) -> None:
        self.next: dict[int, _Node] | None = None
        self.concepts: tuple[str, ...] = ()  # whole phrases that end here
        self.choices: tuple[int, ...] = ()  # those of which an option ends here
        self.anchored: tuple[int, ...] = ()  # chains whose rarest choice has an option that ends here


Spot = tuple[int, int]  # first word, word after the last
Hits = dict[_Node, list[Spot]]


class _Memory(dict[str, tuple[Keys, tuple[_Node, ...]]]):
    """Word → its keys and the nodes that phrases beginning with it start from, found when first asked for.

    Bounded, and it never changes an answer, so threads may share it.
    """

    def __init__(self, vocabulary: Vocabulary, root: dict[int, _Node]) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._root = root

    def __missing__(self, folded: str) -> tuple[Keys, tuple[_Node, ...]]:
        keys = self._vocabulary.keys(folded)
        answer = keys, tuple([self._root[key] for key in keys if key in self._root])
        if len(self) < MOST_REMEMBERED and len(folded) <= LONGEST_REMEMBERED:
            self[folded] = answer
        return answer


class Finder:
    """`add` every phrase, `compile` once, then `find` only reads."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._root: dict[int, _Node] = {}
        self._memory = _Memory(vocabulary, self._root)
        self._numbers: dict[tuple[Option, ...], int] = {}
        self._choices: list[frozenset[_Node]] = []
        self._chains: list[_Chain] = []
        self._waiting: dict[tuple[str, Pattern], None] = {}

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
        common: Counter[str] = Counter()
        for _, pattern in self._waiting:
            common.update({part.word for choice in pattern for option in choice.options for part in option})
        for concept, pattern in self._waiting:
            numbers = tuple(self._number(choice.options) for choice in pattern)
            rarity = [
                max(min(common[part.word] / len(part.word) for part in option) for option in choice.options)
                for choice in pattern
            ]
            anchor = rarity.index(min(rarity))
            gaps = tuple(c.after_gap for c in pattern)
            for node in self._choices[numbers[anchor]]:
                node.anchored += (len(self._chains),)
            self._chains.append(_Chain(concept, numbers, gaps, anchor, frozenset(numbers)))
        self._waiting.clear()
        self._numbers.clear()
        self._vocabulary.close()
        return self

    def knows(self, folded: str) -> bool:
        """Whether the lexicon has this word."""
        return bool(self._memory[folded][0])

    def find(self, folded: Sequence[str], sentences: Sequence[int]) -> list[Found]:
        """Every phrase heard, in the order of its first word; a phrase stays within a sentence."""
        known = list(map(self._memory.__getitem__, folded))
        found: set[Found] = set()
        begin = 0
        while begin < len(known):
            end = bisect_right(sentences, sentences[begin], begin)
            hits = self._walk(known, begin, end, found)
            if hits:
                self._chain(hits, found)
            begin = end
        return sorted(found, key=_FIRST_END_CONCEPT)

    @staticmethod
    def _walk(
        known: Sequence[tuple[Keys, tuple[_Node, ...]]], begin: int, end: int, found: set[Found]
    ) -> Hits:
        """The options heard in one sentence; whole phrases go to `found`."""
        hits: Hits = {}
        waiting: list[tuple[_Node, int]] = []
        for first in range(begin, end):
            starts = known[first][1]
            if not starts:
                continue
            waiting += [(node, first + 1) for node in starts]
            while waiting:
                node, at = waiting.pop()
                for concept in node.concepts:
                    found.add(Found(concept, first, at))
                if node.choices:
                    spots = hits.setdefault(node, [])
                    if len(spots) < MOST_SPOTS:
                        spots.append((first, at))
                further = node.next
                if further is not None and at < end:
                    waiting += [(further[key], at + 1) for key in known[at][0] if key in further]
        return hits

    def _chain(self, hits: Hits, found: set[Found]) -> None:
        """Add the phrases of several choices."""
        chains, places = self._chains, _Places(hits, self._choices)
        heard = places.heard
        for number in {number for node in hits for number in node.anchored}:
            chain = chains[number]
            if chain.needed <= heard:
                found.update(places.chained(chain))

    def _number(self, options: tuple[Option, ...]) -> int:
        number = self._numbers.get(options)
        if number is None:
            number = self._numbers[options] = len(self._choices)
            nodes = frozenset(self._node(option) for option in options)
            for node in nodes:
                node.choices += (number,)
            self._choices.append(nodes)
        return number

    def _node(self, option: Option) -> _Node:
        branch, key_of = self._root, self._vocabulary.key
        node: _Node | None = None
        for part in option:
            if node is not None:
                if node.next is None:
                    node.next = {}
                branch = node.next
            key = key_of(part)
            node = branch.get(key)
            if node is None:
                node = branch[key] = _Node()
        if node is None:
            raise ValueError("an option without words")
        return node


class _Places:
    """Where each choice stands in one sentence."""

    def __init__(self, hits: Hits, choices: Sequence[frozenset[_Node]]) -> None:
        self._hits = hits
        self._choices = choices
        self._begins: dict[int, dict[int, int]] = {}
        self._ends: dict[int, dict[int, int]] = {}
        self.heard = {number for node in hits for number in node.choices}

    def chained(self, chain: _Chain) -> list[Found]:
        """Where the whole chain stands: around each place of its anchor, the nearest fit."""
        found = []
        for first, end in list(self._spots(chain.choices[chain.anchor])[0].items())[:MOST_TRIED]:
            begin, stop = first, end
            for place in range(chain.anchor + 1, len(chain.choices)):
                stop = self._after(chain, place, stop)
                if stop < 0:
                    break
            else:
                for place in range(chain.anchor - 1, -1, -1):
                    begin = self._before(chain, place, begin)
                    if begin < 0:
                        break
                else:
                    found.append(Found(chain.concept, begin, stop))
        return found

    def _spots(self, choice: int) -> tuple[dict[int, int], dict[int, int]]:
        """First word → word after the last, the longest; and the other way round."""
        if choice not in self._begins:
            hits = self._hits
            spots = sorted([spot for node in self._choices[choice].intersection(hits) for spot in hits[node]])
            self._begins[choice] = dict(spots)
            self._ends[choice] = {end: first for first, end in reversed(spots)}
        return self._begins[choice], self._ends[choice]

    def _after(self, chain: _Chain, place: int, end: int) -> int:
        begins, _ = self._spots(chain.choices[place])
        widest = WIDEST_GAP if chain.gaps[place] else 0
        for at in range(end, end + widest + 1):
            if at in begins:
                return begins[at]
        return -1

    def _before(self, chain: _Chain, place: int, begin: int) -> int:
        _, ends = self._spots(chain.choices[place])
        widest = WIDEST_GAP if chain.gaps[place + 1] else 0
        for at in range(begin, begin - widest - 1, -1):
            if at in ends:
                return ends[at]
        return -1
