"""Case type and topic by a linear model a person can read: each concept heard adds its weight to labels."""

import math
from collections.abc import Mapping
from typing import NamedTuple

from nlu.concepts import TOPICS, TYPES
from nlu.hearing import Heard, Hearing

LABELS = {"type": TYPES, "topic": TOPICS}
WISHES = {"imperative", "demand", "ultimatum"}
CLEARLY = 0.2  # a weight below this is no reason worth telling


class Verdict(NamedTuple):
    """The best label, its probability, and the concepts that spoke for it, strongest first."""

    label: str
    confidence: float
    because: tuple[str, ...]


def judge(kind: str, hearing: Hearing, features: Mapping[str, float]) -> Verdict:
    """The type or the topic (`kind`) that the features speak for most."""
    scores = dict.fromkeys(LABELS[kind], 0.0)
    scores.update(hearing.tuned.bias.get(kind, {}))
    concepts = hearing.concepts
    for name, value in features.items():
        concept = concepts[name]
        for label, weight in (concept.type if kind == "type" else concept.topic).items():
            scores[label] += weight * value
    best = max(scores, key=scores.__getitem__)
    highest = scores[best]
    total = sum([math.exp(score - highest) for score in scores.values()])
    spoke = []
    for name, value in features.items():
        concept = concepts[name]
        said = (concept.type if kind == "type" else concept.topic).get(best, 0.0) * value
        if said > CLEARLY:
            spoke.append((-said, name))
    return Verdict(best, 1 / total, tuple(name for _, name in sorted(spoke)))


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
