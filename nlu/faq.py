"""Which question with a ready answer a message asks: by shared words and concepts, the rare counting more.

A message and each wording of a question are sets of stems (everyday words left out) and of concepts of the
lexicon. Two are as alike as what they share weighs of what both hold (a cosine), where a word weighs more the
fewer entries have it, and a word that no entry has weighs most: so a story of many words is like no question.
The best entry counts if it is alike enough and clearly more than the next. Only what may be a question is
compared, never a danger; nothing is decided for good, the person is asked whether that was it.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from cases.faq import BUILT_IN, FaqEntry, Wording
from cases.taxonomy import CaseType, Language, Urgency
from flows.understanding import Hints, Known, Understanding
from nlu.blocks import LEXICON
from nlu.likeness import stems
from nlu.product_choice import FAMILY
from nlu.signs import Heard
from nlu.understand import LONGEST, hear_all, load, understanding_of
from nlu.wordfiles import read_table
from nlu.words import split

ALIKE = 0.42
ALIKE_UNSURE = 0.62  # where it was heard as something else than a question
MARGIN = 0.08  # more than the next entry
_MATTERS = ("billing", "delivery", "installation", "own_installation", "repair", "warranty", "website")
CONCEPT, GOODS = "#", "~"
_SHARE = {CONCEPT: 0.6, GOODS: 0.4}  # what these weigh, of a word as rare
_UNKNOWN = 0.75  # what a word that no entry has weighs, of the rarest
_LONGEST_QUESTION = 40  # words
_SHORT = 14  # words of a question whose kind was not heard
_SURE = 0.85  # that a short message is something else than a question
_ASKING = ("question_word", "question_polite")
_EARLY = 4  # among so many first words

Weights = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class _Asked:
    """One wording: its features, and how long its vector is."""

    entry: str
    features: frozenset[str]
    norm: float


@dataclass(frozen=True, slots=True)
class _Side:
    """One language."""

    weights: Weights
    unknown: float
    asked: tuple[_Asked, ...]


class Faq:
    """The questions of a company, compiled; `find` only reads."""

    def __init__(self, own: Iterable[FaqEntry] = ()) -> None:
        given = {entry.id: entry.said for entry in own}
        self._sides = {language: _side(_questions(given, language), language) for language in Language}

    def find(self, heard: Heard, language: Language | None) -> Known | None:
        """The entry that is asked for; None where none is, or two are about as likely."""
        side = self._sides.get(language) if language else None
        if side is None or language is None:
            return None
        features = features_of(heard, language)
        length = math.sqrt(sum(_weight(side, feature) ** 2 for feature in features))
        best: dict[str, tuple[float, frozenset[str]]] = {}
        for asked in side.asked:
            shared = asked.features & features
            if shared:
                score = sum(side.weights[each] ** 2 for each in shared) / (asked.norm * length)
                best[asked.entry] = max(best.get(asked.entry, (0.0, shared)), (score, shared), key=_score)
        ranked = sorted(best.items(), key=lambda item: -item[1][0])
        if not ranked:
            return None
        (name, (score, shared)), *rest = ranked
        clear = not rest or score - rest[0][1][0] >= MARGIN
        return Known(name, round(score, 3), tuple(sorted(shared))) if score >= ALIKE and clear else None


def understanding_with(faq: Faq) -> Callable[[str, Hints], Understanding]:
    """`nlu.understand.understand`, with the question that a message asks."""

    def understand(text: str, hints: Hints) -> Understanding:
        text = text[:LONGEST]
        everything = hear_all(text, hints)
        understood = understanding_of(text, everything, load().hearing)
        least = least_alike(text, understood, everything.heard)
        if least is None:
            return understood
        known = faq.find(everything.heard, understood.language or hints.dialogue_language)
        return replace(understood, known=known) if known and known.likeness >= least else understood

    return understand


def least_alike(text: str, understood: Understanding, heard: Heard) -> float | None:
    """How alike a question must be; None where it is no question: a danger, an urgent matter, a story."""
    count = len(text.split())
    if understood.urgency in (Urgency.IMMEDIATE, Urgency.HIGH) or understood.steering:
        return None
    if understood.case_type is CaseType.ENQUIRY and count <= _LONGEST_QUESTION:
        return ALIKE
    asks = "?" in text or any(sign.concept in _ASKING and sign.first < _EARLY for sign in heard.all)
    unsure = understood.case_type is None or understood.type_confidence < _SURE
    return ALIKE_UNSURE if asks and unsure and count <= _SHORT else None


def features_of(heard: Heard, language: Language) -> frozenset[str]:
    """The stems that say something ("~stem" for goods: which ones, matters less), and "#concept"."""
    words = heard.words
    goods: frozenset[str] = frozenset()
    for sign in heard.all:
        if sign.concept.startswith(FAMILY):
            goods |= stems(words.typed(sign.first, sign.end), language)
    told = stems(words.text, language) - _in_any_question(language)
    named = {f"{CONCEPT}{name}" for name in _MATTERS if name in heard.signs}
    return frozenset(f"{GOODS}{stem}" if stem in goods else stem for stem in told) | named


@lru_cache(maxsize=len(Language))
def _in_any_question(language: Language) -> frozenset[str]:
    return frozenset().union(*(stems(word, language) for word in _table()["any"][language.value]))


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Any]:
    return read_table(LEXICON / "questions.toml", (*BUILT_IN, "any"))


@lru_cache(maxsize=1)
def built_in() -> Mapping[str, Mapping[Language, tuple[str, ...]]]:
    """The wordings of the questions that every shop is asked."""
    table = _table()
    return {
        name: {language: tuple(table[name][language.value]) for language in Language} for name in BUILT_IN
    }


def _questions(
    given: Mapping[str, Mapping[Language, Wording]], language: Language
) -> dict[str, tuple[str, ...]]:
    """The wordings of each entry: the company's own, else ours."""
    ours = {name: said[language] for name, said in built_in().items()}
    return ours | {name: said[language].questions for name, said in given.items()}


def _side(questions: Mapping[str, Iterable[str]], language: Language) -> _Side:
    hearing = load().hearing
    asked = [
        (name, features_of(hearing.hear(split(question), language), language))
        for name, wordings in questions.items()
        for question in wordings
    ]
    entries = len(questions)
    holders: dict[str, set[str]] = {}
    for name, features in asked:
        for feature in features:
            holders.setdefault(feature, set()).add(name)
    weights = {
        feature: math.log(1 + entries / len(names)) * _SHARE.get(feature[0], 1.0)
        for feature, names in holders.items()
    }
    known = [_Asked(name, features, _length(features, weights)) for name, features in asked if features]
    return _Side(weights, math.log(1 + entries) * _UNKNOWN, tuple(known))


def _length(features: Iterable[str], weights: Weights) -> float:
    return math.sqrt(sum(weights[feature] ** 2 for feature in features)) or 1.0


def _weight(side: _Side, feature: str) -> float:
    """A concept that no entry has says nothing against one: they come with every other message."""
    unknown = 0.0 if feature[0] == CONCEPT else side.unknown * _SHARE.get(feature[0], 1.0)
    return side.weights.get(feature, unknown)


def _score(found: tuple[float, frozenset[str]]) -> float:
    return found[0]
