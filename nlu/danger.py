"""Whether a message tells of danger to life or limb, of fraud under way or of a basic service cut.

Three voices are added up: every hazard heard, by its level (certain, likely, hint, together,
maybe_together); every concept and the form of the message (figures of speech, names and negations were
already taken away by the hearing; what is over, played, joked or only imagined takes danger off again); and
single words, and pairs of concepts heard in one sentence. The weights and the
threshold, the operating point, are in `lexicon/weights.toml`, `[danger]`, with what a language adds so that
as few are false alarms in each; `benchmarks/understanding.py` prints the curve.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from cases.taxonomy import Hazard
from nlu.columns import COLUMNS
from nlu.hazards import HazardFile
from nlu.hearing import Hearing
from nlu.scoring import CLEARLY, word_signs
from nlu.signs import Heard, Sign
from nlu.word_weights import Leanings

FRAUD = {Hazard.FRAUD, Hazard.ACCOUNT_THEFT}
SERVICE = {Hazard.SERVICE_CUT, Hazard.TELECARE}
LEVELS = ("certain", "likely", "hint", "together", "maybe_together")
PRIOR = {  # before tuning; a concept left out says nothing
    "bias": -3.0, "certain": 5.0, "likely": 2.6, "hint": 1.2, "together": 4.4, "maybe_together": 1.8,
    "danger_over": -3.0, "play": -3.0, "hypothetical": -1.5, "joking": -1.5, "figure": -0.8,
    "safe_name": -0.5, "praise_strong": -1.2, "praise_thanks": -0.5, "happy_picture": -1.0,
    "suggest_word": -1.0, "wrong_chat": -2.0, "damaged_arrival": -2.0, "wrong_item": -1.5,
    "delivery": -0.4, "question_use": -0.8, "question_shop": -0.8, "flaw": -0.4,
    "product_fashion": -0.8, "website": -0.4, "price": -0.4, "grave": 0.8, "hospital": 0.8,
    "child": 0.4, "weak": 0.3, "vulnerable": 0.3, "going_on": 0.3, "suggest_should": -0.8,
    "suggest_nice": -1.0, "used_to": -0.3, "small_talk": -0.8, "not_complaint": -1.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Danger:
    """The probability of danger, the hazards heard (most telling first) and the signs that told of them.

    Danger that only single words tell of is `Hazard.OTHER`.
    """

    probability: float
    immediate: bool
    hazards: tuple[Hazard, ...] = ()
    signs: tuple[Sign, ...] = ()


Told = dict[str, list[Sign]]  # hazard file → the signs that tell of it


def danger_features(
    heard: Heard, form: Mapping[str, float], hearing: Hearing
) -> tuple[dict[str, float], Told]:
    """What speaks for and against danger, and the signs of each hazard file heard."""
    features = {name: sign.strength for name, sign in heard.signs.items()} | dict(form)
    told: Told = {}
    for hazard in hearing.hazards:
        for level, signs in _spoke(hazard, heard).items():
            strength = min([sign.strength for sign in signs])
            features[level] = max(features.get(level, 0.0), strength)
            told.setdefault(hazard.name, []).extend(signs)
    return features, told


def _spoke(hazard: HazardFile, heard: Heard) -> dict[str, list[Sign]]:
    spoke: dict[str, list[Sign]] = {}
    signs = heard.signs
    heard_names = signs.keys()
    for level, name in hazard.levels:
        sign = signs.get(name)
        if sign is not None:
            spoke[level] = [sign]
    for level, sets in (("together", hazard.together), ("maybe_together", hazard.maybe_together)):
        for names in sets:
            if names <= heard_names:
                spoke[level] = [signs[name] for name in sorted(names)]
                break
    return spoke


def judge_danger(heard: Heard, form: Mapping[str, float], leanings: Leanings, hearing: Hearing) -> Danger:
    """The danger a message tells of."""
    features, told = danger_features(heard, form, hearing)
    weights: Mapping[str, float] = hearing.tuned.danger or PRIOR
    score = weights["bias"] + weights.get(f"language_{heard.language}", 0.0) + leanings.danger
    score += sum([weights[name] * value for name, value in features.items() if name in weights])
    probability = 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
    if probability < hearing.tuned.threshold:
        return Danger(probability, immediate=False)
    if not told:
        return Danger(probability, True, (Hazard.OTHER,), _signs_without_hazard(heard, weights, leanings))
    kinds = {hazard.name: hazard.hazard for hazard in hearing.hazards}
    ranked = sorted(told, key=lambda name: (-sum(s.strength for s in told[name]), name))
    signs = tuple(sign for name in ranked for sign in told[name])
    return Danger(probability, True, tuple(dict.fromkeys(kinds[name] for name in ranked)), signs)


def _signs_without_hazard(heard: Heard, weights: Mapping[str, float], leanings: Leanings) -> tuple[Sign, ...]:
    spoke = [(-weights.get(s.concept, 0.0) * s.strength, s.first, s) for s in heard.signs.values()]
    concepts = tuple(sign for said, _, sign in sorted(spoke, key=lambda s: s[:2]) if said < -CLEARLY)
    return word_signs(leanings, len(COLUMNS) - 1) + concepts
