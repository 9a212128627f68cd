"""Case type, topic and remedy by a linear model a person can read: what is heard adds its weight to labels.

Concepts speak by `weights.toml`, single words, capped, by `word_weights.txt`.
"""

import math
from collections.abc import Mapping
from typing import NamedTuple

from nlu.columns import FIRST
from nlu.concepts import LABELS
from nlu.hearing import Hearing
from nlu.signs import Heard, Sign
from nlu.word_weights import Leanings

WISHES = {"imperative", "demand", "ultimatum"}
CLEARLY = 0.2  # a weight below this is no reason worth telling
WORD = "word"  # the concept of a sign that is a single word of the table
MOST_CONCEPTS_TOLD = 4
MOST_WORDS_TOLD = 2


class Verdict(NamedTuple):
    """The best label, its probability, the signs that spoke for it, strongest first, and all shares."""

    label: str
    confidence: float
    because: tuple[Sign, ...] = ()
    shares: Mapping[str, float] = {}


def judge(
    kind: str, hearing: Hearing, features: Mapping[str, float], heard: Heard, leanings: Leanings
) -> Verdict:
    """The type, the topic or the remedy (`kind`) that the features and the words speak for most."""
    labels, bias = LABELS[kind], hearing.tuned.bias.get(kind, {})
    words = leanings.of(kind, len(labels))
    scores = {label: said + bias.get(label, 0.0) for label, said in zip(labels, words, strict=True)}
    weights = hearing.tuned.weights[kind]
    spoken = [(name, value, weights[name]) for name, value in features.items() if weights.get(name)]
    for _, value, leanings_of in spoken:
        for label, weight in leanings_of.items():
            scores[label] += weight * value
    best = max(scores, key=scores.__getitem__)
    highest = scores[best]
    odds = {label: math.exp(score - highest) for label, score in scores.items()}
    total = sum(odds.values())
    spoke = []
    for name, value, leanings_of in spoken:
        sign = heard.signs.get(name)
        if sign is not None and (said := leanings_of.get(best, 0.0) * value) > CLEARLY:
            spoke.append((-said, sign.first, sign))
    because = tuple(sign for _, _, sign in sorted(spoke, key=lambda s: s[:2])[:MOST_CONCEPTS_TOLD])
    column = FIRST[kind] + labels.index(best)
    shares = {label: share / total for label, share in odds.items()}
    return Verdict(best, shares[best], because + word_signs(leanings, column), shares)


def word_signs(leanings: Leanings, column: int) -> tuple[Sign, ...]:
    """The few words of the table that spoke most for a column."""
    return tuple(Sign(WORD, said, at, at + 1) for said, at in leanings.telling(column)[:MOST_WORDS_TOLD])


def features_of(heard: Heard, form: Mapping[str, float], hearing: Hearing) -> dict[str, float]:
    """The strength of every concept heard but hazards and their ingredients, and the form of the message."""
    concepts = hearing.concepts
    spoken = {
        name: sign.strength
        for name, sign in heard.signs.items()
        if name in concepts and not concepts[name].for_danger
    }
    wishes = any(concepts[name].remedy or name in WISHES for name in spoken)
    upset = any(concepts[name].discontent for name in spoken)
    return spoken | dict(form) | {_mood("question_mark" in form, wishes, upset): 1.0}


def _mood(asks: bool, wishes: bool, upset: bool) -> str:
    """Which of the moods of `concepts.toml` the message is in: how its parts speak together."""
    if wishes:
        return "wishes_upset" if upset else "wishes_calmly"
    if asks:
        return "asks_upset" if upset else "asks_calmly"
    return "only_upset" if upset else "silent"
