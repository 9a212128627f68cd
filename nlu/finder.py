"""All phrases of one lexicon, found in one pass over the words of a message.

A phrase is a chain of choices. The options of all choices are one tree of word keys, walked once from
every word; a chain is tried only where its rarest choice was found. So the size grows with the words
written in the lexicon, not with their combinations, and time grows linearly with the text.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from nlu.phrases import Option, Pattern
from nlu.vocabulary import Vocabulary

WIDEST_GAP = 4
MOST_SPOTS = 150  # places of one option
MOST_TRIED = 24  # places of one anchor; more in 4,096 characters is repetition


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
    __slots__ = ("anchored", "concepts", "ends_choice", "next")

    def __init__(self) -> None:
        self.next: dict[int, _Node] | None = None
        self.concepts: tuple[str, ...] = ()  # whole phrases that end here
        self.ends_choice = False
        self.anchored: list[_Chain] = []


Spot = tuple[int, int]  # first word, word after the last
Hits = dict[_Node, list[Spot]]


class Finder:
    """`add` every phrase, `compile` once, then `find` only reads."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._root: dict[int, _Node] = {}
        self._numbers: dict[tuple[Option, ...], int] = {}
        self._choices: list[frozenset[_Node]] = []
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
            chain = _Chain(concept, numbers, tuple(c.after_gap for c in pattern), anchor)
            for node in self._choices[numbers[anchor]]:
                node.anchored.append(chain)
        self._waiting.clear()
        return self

    def knows(self, folded: str) -> bool:
        """Whether the lexicon has this word."""
        return bool(self._vocabulary.keys(folded))

    def find(self, folded: Sequence[str], sentences: Sequence[int]) -> list[Found]:
        """Every phrase heard, in the order of its first word; a phrase stays within a sentence."""
        found: set[Found] = set()
        hits = self._walk(folded, sentences, found)
        places = _Places(self._choices, hits, sentences)
        tried: set[_Chain] = set()
        for node in list(hits):
            for chain in node.anchored:
                if chain not in tried:
                    tried.add(chain)
                    found.update(places.chained(chain))
        return sorted(found, key=lambda f: (f.first, f.end, f.concept))

    def _walk(self, folded: Sequence[str], sentences: Sequence[int], found: set[Found]) -> Hits:
        keys = [self._vocabulary.keys(word) for word in folded]
        root, count = self._root, len(keys)
        hits: Hits = {}
        for first, answers in enumerate(keys):
            waiting = [(root[k], first + 1) for k in answers if k in root]
            while waiting:
                node, at = waiting.pop()
                for concept in node.concepts:
                    found.add(Found(concept, first, at))
                if node.ends_choice:
                    spots = hits.setdefault(node, [])
                    if len(spots) < MOST_SPOTS:
                        spots.append((first, at))
                if node.next is not None and at < count and sentences[at] == sentences[first]:
                    waiting.extend([(node.next[k], at + 1) for k in keys[at] if k in node.next])
        return hits

    def _number(self, options: tuple[Option, ...]) -> int:
        number = self._numbers.get(options)
        if number is None:
            number = self._numbers[options] = len(self._choices)
            nodes = frozenset(self._node(option) for option in options)
            for node in nodes:
                node.ends_choice = True
            self._choices.append(nodes)
        return number

    def _node(self, option: Option) -> _Node:
        branch = self._root
        for part in option[:-1]:
            node = branch.setdefault(self._vocabulary.key(part), _Node())
            if node.next is None:
                node.next = {}
            branch = node.next
        return branch.setdefault(self._vocabulary.key(option[-1]), _Node())


class _Places:
    """Where each choice stands in one message, looked up when first asked for."""

    def __init__(self, choices: Sequence[frozenset[_Node]], hits: Hits, sentences: Sequence[int]) -> None:
        self._choices = choices
        self._hits = hits
        self._heard = set(hits)
        self._sentences = sentences
        self._begins: dict[int, dict[int, int]] = {}
        self._ends: dict[int, dict[int, int]] = {}

    def chained(self, chain: _Chain) -> list[Found]:
        """Where the whole chain stands: around each place of its anchor, the nearest fit."""
        if any(self._heard.isdisjoint(self._choices[choice]) for choice in chain.choices):
            return []
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
            spots = sorted(s for node in self._heard & self._choices[choice] for s in self._hits[node])
            self._begins[choice] = dict(spots)
            self._ends[choice] = {end: first for first, end in reversed(spots)}
        return self._begins[choice], self._ends[choice]

    def _after(self, chain: _Chain, place: int, end: int) -> int:
        begins, _ = self._spots(chain.choices[place])
        widest = WIDEST_GAP if chain.gaps[place] else 0
        for at in range(end, end + widest + 1):
            if at in begins and self._sentences[at] == self._sentences[end - 1]:
                return begins[at]
        return -1

    def _before(self, chain: _Chain, place: int, begin: int) -> int:
        _, ends = self._spots(chain.choices[place])
        widest = WIDEST_GAP if chain.gaps[place + 1] else 0
        for at in range(begin, begin - widest - 1, -1):
            if at in ends and self._sentences[ends[at]] == self._sentences[begin]:
                return ends[at]
        return -1
