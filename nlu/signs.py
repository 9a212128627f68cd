"""What is heard in a message: signs of concepts and hazards, each in its words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from cases.taxonomy import Language
from nlu.words import Words


class Sign(NamedTuple):
    """A concept heard: how strongly (0 to 1), and in which words (`first` up to but not including `end`)."""

    concept: str
    strength: float
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Heard:
    """The strongest sign of each concept, every sign in order, and the language of the message."""

    words: Words
    signs: Mapping[str, Sign] = field(default_factory=dict)
    all: tuple[Sign, ...] = ()
    language: Language | None = None


def by_sentence(signs: Iterable[Sign], sentences: tuple[int, ...]) -> list[dict[str, int]]:
    """For each sentence the concepts heard in it, in the order of their names → the place of the first."""
    found: dict[int, dict[str, int]] = {}
    for name, _, first, _ in signs:
        found.setdefault(sentences[first], {}).setdefault(name, first)
    return [dict(sorted(placed.items())) for placed in found.values() if len(placed) > 1]


def pairs(heard: Heard) -> set[str]:
    """Every two concepts heard in one sentence, as "child+smoke"."""
    return {
        f"{one}+{other}"
        for placed in by_sentence(heard.all, heard.words.sentences)
        for one, other in combinations(placed, 2)
    }
