"""Whether a message tells of danger to life or limb, of fraud under way or of a basic service cut.

Every hazard heard speaks by its level (certain, likely, hint, together, maybe_together); figures of speech,
names, negations were already taken away by the hearing; what is over, played, joked or only imagined
takes danger off again. The weights and the threshold are in `lexicon/weights.toml`, `[danger]`; the cost
of a missed danger is higher than that of a false alarm, so the threshold is low: 0.2. There, of the invented
messages tuned on, 97 % of dangers are caught at 1.3 % of false alarms; of those held out, 84 % at 3.3 %
(`benchmarks/understanding.py` prints the curve).
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from cases.taxonomy import Hazard
from nlu.hazards import HazardFile
from nlu.hearing import Heard, Hearing, Sign

FRAUD = {Hazard.FRAUD, Hazard.ACCOUNT_THEFT}
SERVICE = {Hazard.SERVICE_CUT, Hazard.TELECARE}
PRIOR = {
    "bias": -3.0, "certain": 5.0, "likely": 2.6, "hint": 1.2, "together": 4.4, "maybe_together": 1.8,
    "danger_over": -3.0, "play": -3.0, "hypothetical": -1.5, "joking": -1.5, "figure": -0.8,
    "safe_name": -0.5, "praise_strong": -1.2, "praise_thanks": -0.5, "happy_picture": -1.0,
    "suggest_word": -1.0, "wrong_chat": -2.0, "damaged_arrival": -2.0, "wrong_item": -1.5,
    "delivery": -0.4, "question_use": -0.8, "question_shop": -0.8, "flaw": -0.4,
    "product_fashion": -0.8, "website": -0.4, "price": -0.4, "grave": 0.8, "hospital": 0.8,
    "child": 0.4, "weak": 0.3, "vulnerable": 0.3, "going_on": 0.3, "suggest_should": -0.8,
    "suggest_nice": -1.0, "small_talk": -0.8, "not_complaint": -1.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Danger:
    """The probability of danger, the hazards heard (most telling first) and the signs that told of them."""

    probability: float
    immediate: bool
    hazards: tuple[Hazard, ...] = ()
    signs: tuple[Sign, ...] = ()


def danger_features(heard: Heard, hearing: Hearing) -> tuple[dict[str, float], dict[str, list[Sign]]]:
    """What speaks for and against danger, and the signs of each hazard file heard."""
    features: dict[str, float] = {}
    told: dict[str, list[Sign]] = {}
    for hazard in hearing.hazards:
        spoke = _spoke(hazard, heard)
        for level, signs in spoke.items():
            strength = min(sign.strength for sign in signs)
            features[level] = max(features.get(level, 0.0), strength)
            told.setdefault(hazard.name, []).extend(signs)
    for name in hearing.tuned.danger or PRIOR:
        sign = heard.signs.get(name)
        if sign is not None:
            features[name] = sign.strength
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


def judge_danger(heard: Heard, hearing: Hearing) -> Danger:
    """The danger a message tells of."""
    features, told = danger_features(heard, hearing)
    weights: Mapping[str, float] = hearing.tuned.danger or PRIOR
    if not told:
        return Danger(0.0, immediate=False)
    score = weights["bias"] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    probability = 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
    if probability < hearing.tuned.threshold:
        return Danger(probability, immediate=False)
    kinds = {hazard.name: hazard.hazard for hazard in hearing.hazards}
    ranked = sorted(told, key=lambda name: (-sum(s.strength for s in told[name]), name))
    signs = tuple(sign for name in ranked for sign in told[name])
    return Danger(probability, True, tuple(dict.fromkeys(kinds[name] for name in ranked)), signs)
