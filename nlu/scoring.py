"""Case type and topic by a linear model a person can read: each concept heard adds its weight to labels."""

import math
from collections.abc import Mapping
from typing import NamedTuple

from nlu.concepts import TOPICS, TYPES
from nlu.hearing import Hearing, Heard

LABELS = {"type": TYPES, "topic": TOPICS}


class Verdict(NamedTuple):
    """The best label, its probability, and the concepts that spoke for it, strongest first."""

    label: str
    confidence: float
    because: tuple[str, ...]


def judge(kind: str, hearing: Hearing, features: Mapping[str, float]) -> Verdict:
    """The type or the topic (`kind`) that the features speak for most."""
    scores = dict.fromkeys(LABELS[kind], 0.0) | dict(hearing.tuned.bias.get(kind, {}))
    weights = {
        name: w
        for name in features
        if name in hearing.concepts and (w := getattr(hearing.concepts[name], kind))
    }
    for name, leanings in weights.items():
        for label, weight in leanings.items():
            scores[label] += weight * features[name]
    best = max(scores, key=lambda label: scores[label])
    total = sum(math.exp(score - scores[best]) for score in scores.values())
    spoke = sorted(weights, key=lambda name: (-weights[name].get(best, 0) * features[name], name))
    return Verdict(best, 1 / total, tuple(n for n in spoke if weights[n].get(best, 0) > 0.2))


def features_of(heard: Heard, form: Mapping[str, float], hearing: Hearing) -> dict[str, float]:
    """The strength of every concept heard (hazards and their ingredients apart), and the form of the message."""
    concepts = hearing.concepts
    spoken = {
        name: sign.strength
        for name, sign in heard.signs.items()
        if name in concepts and not concepts[name].for_danger
    }
    return spoken | dict(form)
