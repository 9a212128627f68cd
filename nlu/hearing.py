"""The compiled lexicon of three languages, and what it hears in a message.

The message's own language counts fully, the other two less: people mix, and Catalan and Spanish more than
either with Italian. A phrase of a `covers` concept (a figure of speech, a name) silences what it covers.
A negation silences, or turns, what stands in its scope.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from cases.taxonomy import Hazard, Language
from nlu.blocks import LEXICON, LexiconFile, read_file
from nlu.concepts import Concept, Tuned, read_concepts
from nlu.finder import Finder, Found
from nlu.hazards import LEVELS, UNLESS, HazardFile, read_hazards
from nlu.nouns import as_noun
from nlu.phrases import forget_pieces
from nlu.product_choice import FAMILY, ProductWords, read_product_words
from nlu.signs import Heard, Sign
from nlu.vocabulary import Vocabulary
from nlu.word_odds import load_word_odds
from nlu.word_weights import WordWeights, read_word_weights
from nlu.words import Words, fold, quoted_names

NEGATION_REACHES = 3
SHORTEST_BORROWED = 5
OTHER_LANGUAGE = {  # what a phrase of the column's lexicon counts in a message of the row's language
    Language.CA: {Language.CA: 1.0, Language.ES: 0.7, Language.IT: 0.3},
    Language.ES: {Language.CA: 0.6, Language.ES: 1.0, Language.IT: 0.3},
    Language.IT: {Language.CA: 0.3, Language.ES: 0.4, Language.IT: 1.0},
    None: {Language.CA: 0.9, Language.ES: 0.9, Language.IT: 0.9},
}
NOT_MIXED = {(Language.IT, Language.CA), (Language.CA, Language.IT), (Language.ES, Language.IT)}
_NEGATION = "negation"
_UNLESS = "-"  # before a concept: a phrase that takes it back
_NOT_PHRASES = {
    "spelling.toml",
    "dates.toml",
    "amounts.toml",
    "steering.toml",
    "numbers.toml",
    "replies.toml",
    "services.toml",
}  # read by others


@dataclass(frozen=True, slots=True)
class Hearing:
    """The lexicon, loaded; `hear` only reads it."""

    concepts: Mapping[str, Concept]
    tuned: Tuned
    word_weights: WordWeights
    hazards: tuple[HazardFile, ...]
    finders: Mapping[Language, Finder]
    product_words: ProductWords

    def hear(self, words: Words, language: Language | None) -> Heard:
        """Every concept in the words of a message in `language` (None: cannot be told)."""
        found = [
            (OTHER_LANGUAGE[language][other], phrases)
            for other, finder in self.finders.items()
            if (language, other) not in NOT_MIXED and (phrases := finder.find(words.folded, words.sentences))
        ]
        own = self.finders.get(language) if language else None
        scope = self._scope([f for _, phrases in found for f in phrases], words)
        every = [
            sign
            for strength, phrases in found
            for phrase in phrases
            if (strength == 1.0 or own is None or self._borrowed(phrase, words, own))
            and (sign := self._sign(phrase, words, scope, strength)) is not None
        ]
        every.sort(key=lambda sign: (sign.first, sign.end))
        signs: dict[str, Sign] = {}
        for sign in every:
            known = signs.get(sign.concept)
            if known is None or sign.strength > known.strength:
                signs[sign.concept] = sign
        return Heard(words, signs, tuple(every), language)

    @staticmethod
    def _borrowed(found: Found, words: Words, own: Finder) -> bool:
        """Whether a phrase of another language may be meant: not by a word the message's own language has."""
        if found.end - found.first > 1:
            return True
        word = words.folded[found.first]
        return len(word) >= SHORTEST_BORROWED and not own.knows(word)

    def _scope(self, found: list[Found], words: Words) -> "_Scope":
        negators = {f.first for f in found if f.concept == _NEGATION}
        return _Scope(
            quoted_names(words).union(
                i for f in found if self._covers(f.concept) for i in range(f.first, f.end)
            ),
            frozenset(negators),
            frozenset(
                n + i
                for n in negators
                for i in range(1, NEGATION_REACHES + 1)
                if n + i < len(words) and words.clauses[n + i] == words.clauses[n]
            ),
            frozenset((f.concept[1:], words.sentences[f.first]) for f in found if f.concept[0] == _UNLESS),
        )

    def _sign(self, found: Found, words: Words, scope: "_Scope", strength: float) -> Sign | None:
        name, first, end = found
        if name == _NEGATION or name[0] == _UNLESS or (name, words.sentences[first]) in scope.cancelled:
            return None
        concept = self.concepts.get(name)
        of_danger = concept is None or concept.for_danger  # a hazard, or what hazards are made of
        if of_danger and not scope.covered.isdisjoint(range(first, end)):
            return None
        if first in scope.negated and scope.negators.isdisjoint(range(first, end)):
            turned = concept.negated if concept else "nothing"
            return None if turned == "nothing" else Sign(turned, strength, first, end)
        return Sign(name, strength, first, end)

    def _covers(self, name: str) -> bool:
        concept = self.concepts.get(name)
        return concept is not None and concept.covers


@dataclass(frozen=True, slots=True)
class _Scope:
    """Words covered by names and figures, negating, negated; and what a sentence's `unless` takes back."""

    covered: frozenset[int]
    negators: frozenset[int]
    negated: frozenset[int]
    cancelled: frozenset[tuple[str, int]]


@lru_cache(maxsize=4)
def load_hearing(folder: Path = LEXICON) -> Hearing:
    """Read and compile the lexicon; `LexiconError` names a mistake's file and line."""
    concepts, tuned = read_concepts(folder)
    hazards = read_hazards(folder, concepts)
    finders = {language: _finder(folder, language, concepts, hazards) for language in Language}
    forget_pieces()
    return Hearing(concepts, tuned, read_word_weights(folder), hazards, finders, read_product_words(folder))


class _RightWords:
    """The words of the language table, asked for folded: what is right as it stands is not misspelt."""

    def __init__(self) -> None:
        self._listed = load_word_odds()

    def __contains__(self, folded: object) -> bool:
        word = str(folded)
        return any(w in self._listed for w in (word, word.replace("ny", "ñ"), word.replace("ll", "l·l")))


def _finder(
    folder: Path, language: Language, concepts: Mapping[str, Concept], hazards: Iterable[HazardFile]
) -> Finder:
    spelling = read_file(folder / language / "spelling.toml").content
    chat = {fold(wrong): fold(right) for wrong, right in spelling.get("chat", {}).items()}
    finder = Finder(
        Vocabulary(language, chat, spelling.get("clitics", {}).get("endings", "").split(), _RightWords())
    )
    for path in sorted((folder / language).glob("*.toml")):
        if path.name not in _NOT_PHRASES:
            _add_file(finder, language, read_file(path), concepts)
    for hazard in hazards:
        for level in LEVELS:
            for pattern in hazard.phrases(level, language):
                finder.add(f"{hazard.name}.{level}", pattern)
            for pattern in hazard.phrases(UNLESS, language):
                finder.add(f"{_UNLESS}{hazard.name}.{level}", pattern)
    return finder.compile()


def _add_file(finder: Finder, language: Language, file: LexiconFile, concepts: Mapping[str, Concept]) -> None:
    for name, block in file.content.items():
        if name not in concepts and name != _NEGATION:
            allowed = ", ".join(sorted(concepts))
            raise file.error(f"unknown concept {name!r}; allowed: {allowed}", name)
        file.allow(name, {"say", "unless"})
        for pattern in file.phrases(name, "say", block.get("say", "")):
            finder.add(name, as_noun(pattern, language) if name.startswith(FAMILY) else pattern)
        for pattern in file.phrases(name, "unless", block.get("unless", "")):
            finder.add(f"{_UNLESS}{name}", pattern)


def is_hazard(name: str) -> bool:
    """Whether a sign's name is a hazard's ("gas.certain") and not a concept's."""
    return "." in name


def hazard_of(name: str, hazards: Iterable[HazardFile]) -> Hazard | None:
    """The hazard a sign tells of."""
    return next((h.hazard for h in hazards if name.startswith(f"{h.name}.")), None)
