"""The compiled lexicon of three languages, and what it hears in a message.

The message's own language counts fully, the other two less: people mix, and Catalan and Spanish more than
either with Italian. A phrase of a `covers` concept (a figure of speech, a name) silences what it covers.
A negation silences, or turns, what stands in its scope.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from cases.taxonomy import Hazard, Language
from nlu.blocks import LEXICON, LexiconFile, read_file
from nlu.concepts import Concept, Tuned, read_concepts
from nlu.finder import Finder, Found
from nlu.hazards import LEVELS, HazardFile, read_hazards
from nlu.vocabulary import Vocabulary
from nlu.word_odds import load_word_odds
from nlu.words import Words, fold

NEGATION_REACHES = 3
SHORTEST_BORROWED = 5
OTHER_LANGUAGE = {  # what a phrase of the column's lexicon counts in a message of the row's language
    Language.CA: {Language.CA: 1.0, Language.ES: 0.7, Language.IT: 0.3},
    Language.ES: {Language.CA: 0.6, Language.ES: 1.0, Language.IT: 0.3},
    Language.IT: {Language.CA: 0.3, Language.ES: 0.4, Language.IT: 1.0},
    None: {Language.CA: 0.9, Language.ES: 0.9, Language.IT: 0.9},
}
_NEGATION = "negation"
_NOT_PHRASES = {"spelling.toml", "dates.toml", "amounts.toml", "steering.toml", "numbers.toml"}  # read by others


@dataclass(frozen=True, slots=True)
class Sign:
    """A concept heard: how strongly (0 to 1), and in which words (`first` up to but not including `end`)."""

    concept: str
    strength: float
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Heard:
    """The strongest sign of each concept, and every sign in order."""

    words: Words
    signs: Mapping[str, Sign] = field(default_factory=dict)
    all: tuple[Sign, ...] = ()


@dataclass(frozen=True, slots=True)
class Hearing:
    """The lexicon, loaded; `hear` only reads it."""

    concepts: Mapping[str, Concept]
    tuned: Tuned
    hazards: tuple[HazardFile, ...]
    finders: Mapping[Language, Finder]
    cancels: frozenset[str]

    def hear(self, words: Words, language: Language | None) -> Heard:
        """Every concept in the words of a message in `language` (None: cannot be told)."""
        every: list[Sign] = []
        for other, finder in self.finders.items():
            found = finder.find(words.folded, words.sentences)
            if found and language is not None and other is not language:
                found = [f for f in found if self._borrowed(f, words, self.finders[language])]
            if found:
                every.extend(self._signs(found, words, OTHER_LANGUAGE[language][other]))
        signs: dict[str, Sign] = {}
        for sign in every:
            known = signs.get(sign.concept)
            if known is None or sign.strength > known.strength:
                signs[sign.concept] = sign
        return Heard(words, signs, tuple(every))

    @staticmethod
    def _borrowed(found: Found, words: Words, own: Finder) -> bool:
        """Whether a phrase of another language may be meant: not by a word the message's own language has."""
        if found.end - found.first > 1:
            return True
        word = words.folded[found.first]
        return len(word) >= SHORTEST_BORROWED and not own.knows(word)

    def _signs(self, found: list[Found], words: Words, strength: float) -> Iterable[Sign]:
        covered = {i for f in found if self._covers(f.concept) for i in range(f.first, f.end)}
        negators = [f.first for f in found if f.concept == _NEGATION]
        negated = {
            n + i
            for n in negators
            for i in range(1, NEGATION_REACHES + 1)
            if n + i < len(words) and words.clauses[n + i] == words.clauses[n]
        }
        unless = {(f.concept[1:], words.sentences[f.first]) for f in found if f.concept[0] == "-"}
        for name, first, end in found:
            if name == _NEGATION or name[0] == "-" or (name, words.sentences[first]) in unless:
                continue
            if not self._covers(name) and covered and not covered.isdisjoint(range(first, end)):
                continue
            if first in negated and not any(first <= n < end for n in negators):
                name = self._turned(name)
            if name:
                yield Sign(name, strength, first, end)

    def _covers(self, name: str) -> bool:
        concept = self.concepts.get(name)
        return concept is not None and concept.covers

    def _turned(self, name: str) -> str:
        concept = self.concepts.get(name)
        turned = concept.negated if concept else "nothing"
        return "" if turned == "nothing" else turned


@lru_cache(maxsize=4)
def load_hearing(folder: Path = LEXICON) -> Hearing:
    """Read and compile the lexicon; `LexiconError` names a mistake's file and line."""
    concepts, tuned = read_concepts(folder)
    hazards = read_hazards(folder, concepts)
    finders = {language: _finder(folder, language, concepts, hazards) for language in Language}
    return Hearing(concepts, tuned, hazards, finders, frozenset())


def _finder(
    folder: Path, language: Language, concepts: Mapping[str, Concept], hazards: Iterable[HazardFile]
) -> Finder:
    spelling = read_file(folder / language / "spelling.toml").content
    chat = {fold(wrong): fold(right) for wrong, right in spelling.get("chat", {}).items()}
    finder = Finder(Vocabulary(language, chat, spelling.get("clitics", {}).get("endings", "").split(), load_word_odds()))
    for path in sorted((folder / language).glob("*.toml")):
        if path.name not in _NOT_PHRASES:
            _add_file(finder, read_file(path), concepts)
    for hazard in hazards:
        for level in LEVELS:
            for pattern in hazard.phrases(level, language):
                finder.add(f"{hazard.name}.{level}", pattern)
    return finder.compile()


def _add_file(finder: Finder, file: LexiconFile, concepts: Mapping[str, Concept]) -> None:
    for name, block in file.content.items():
        if name not in concepts and name != _NEGATION:
            allowed = ", ".join(sorted(concepts))
            raise file.error(f"unknown concept {name!r}; allowed: {allowed}", name)
        file.allow(name, {"say", "unless"})
        for pattern in file.phrases(name, "say", block.get("say", "")):
            finder.add(name, pattern)
        for pattern in file.phrases(name, "unless", block.get("unless", "")):
            finder.add(f"-{name}", pattern)


def is_hazard(name: str) -> bool:
    """Whether a sign's name is a hazard's ("gas.certain") and not a concept's."""
    return "." in name


def hazard_of(name: str, hazards: Iterable[HazardFile]) -> Hazard | None:
    """The hazard a sign tells of."""
    return next((h.hazard for h in hazards if name.startswith(f"{h.name}.")), None)
