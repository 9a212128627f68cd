"""From what is heard to danger, type, topic and remedy: danger first, for it bears on the others."""

from typing import NamedTuple

from cases.taxonomy import Hazard
from flows.understanding import Facts
from nlu.concepts import OTHER
from nlu.danger import FRAUD, SERVICE, Danger, judge_danger
from nlu.form import form_of
from nlu.hearing import Hearing
from nlu.product_choice import FAMILY
from nlu.remedies import remedy_of
from nlu.scoring import Verdict, features_of, judge
from nlu.signs import Heard


class Decided(NamedTuple):
    """The decisions; an empty remedy where none is asked for."""

    danger: Danger
    kind: Verdict
    topic: Verdict
    remedy: Verdict


def decide(heard: Heard, facts: Facts, hearing: Hearing) -> Decided:
    """Judge what was heard by the weights of `hearing`."""
    form = form_of(heard.words)
    leanings = hearing.word_weights.lean(heard)
    danger = judge_danger(heard, form, leanings, hearing)
    features = features_of(heard, form | fact_features(heard, facts, danger), hearing)
    kind = judge("type", hearing, features, heard, leanings)
    topic = judge("topic", hearing, features, heard, leanings)
    if kind.label == OTHER:
        topic = Verdict(OTHER, kind.confidence)
    return Decided(danger, kind, topic, remedy_of(heard, hearing, kind, features, leanings))


def fact_features(heard: Heard, facts: Facts, danger: Danger) -> dict[str, float]:
    """What the facts and the danger say of type and topic."""
    kinds = set(danger.hazards)
    holds = {
        "has_amount": facts.amount is not None,
        "has_reference": facts.reference is not None,
        "has_product": any(name.startswith(FAMILY) for name in heard.signs),
        "physical_danger": bool(kinds - FRAUD - SERVICE - {Hazard.MEDICAL_DEVICE}),
        "fraud_danger": bool(kinds & FRAUD),
        "service_danger": bool(kinds & (SERVICE | {Hazard.MEDICAL_DEVICE})),
    }
    return {name: 1.0 for name, true in holds.items() if true}
