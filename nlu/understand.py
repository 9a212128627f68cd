"""One message in a person's own words → `Understanding`. Pure after `load()`, and safe in threads."""

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from cases.taxonomy import CaseType, Hazard, Remedy, Topic, Urgency
from flows.understanding import Evidence, Facts, Hints, Understanding
from nlu.amounts import claimed_amount, hear_amounts
from nlu.concepts import OTHER
from nlu.danger import FRAUD, SERVICE, Danger, judge_danger
from nlu.dates import hear_dates, occurred_on
from nlu.form import form_of
from nlu.hearing import Heard, Hearing, Sign, load_hearing
from nlu.language import LanguageDetector, LanguageGuess
from nlu.products import hear_product
from nlu.references import hear_reference
from nlu.scoring import Verdict, features_of, judge
from nlu.steering import hear_steering
from nlu.words import Words, split

LONGEST = 4096  # Telegram's
MOST_REASONS = 4


@dataclass(frozen=True, slots=True)
class Ears:
    """Everything loaded that understanding needs."""

    detector: LanguageDetector
    hearing: Hearing


@lru_cache(maxsize=1)
def load() -> Ears:
    """Load the language tables and the lexicon, once; a mistake in a file is a `LexiconError`."""
    return Ears(LanguageDetector().load(), load_hearing())


def understand(text: str, hints: Hints) -> Understanding:
    """Hear one message: language, type, topic, urgency, hazards and facts, each with its evidence.

    Never raises for a text, whatever it holds; only its first 4,096 characters are read.
    """
    ears = load()
    text = text[:LONGEST]
    everything = _hear_all(text, hints)
    guess, heard, danger, facts, product, features = everything
    words = heard.words
    kind = judge("type", ears.hearing, features)
    topic = judge("topic", ears.hearing, features)
    if kind.label == OTHER:
        topic = Verdict(OTHER, kind.confidence, ())
    case_type = None if kind.label == OTHER else CaseType(kind.label)
    facts = _with_remedy(facts, heard, ears.hearing, kind.label)
    urgency, reasons = _urgency(case_type, danger, heard)
    because = (
        *_because("type", kind.label, heard, kind.because),
        *_because("topic", topic.label, heard, topic.because),
        *(_evidence("urgency", urgency.value, words, s) for s in reasons),
        *(_evidence("hazard", h.value, words, s) for h, s in zip(danger.hazards, danger.signs, strict=False)),
        *((_evidence("product", facts.product or "", words, product),) if product else ()),
    )
    return Understanding(
        language=guess.language,
        language_confidence=guess.confidence,
        other_language=guess.other,
        case_type=case_type,
        type_confidence=kind.confidence,
        topic=Topic(topic.label),
        topic_confidence=topic.confidence,
        urgency=urgency,
        hazards=danger.hazards,
        facts=facts,
        steering=hear_steering(text),
        asks_person="ask_person" in heard.signs,
        because=because,
    )


class Everything(NamedTuple):
    """What is heard before type and topic are judged."""

    guess: LanguageGuess
    heard: Heard
    danger: Danger
    facts: Facts
    product: Sign | None
    features: dict[str, float]


def hear_all(text: str, today: date) -> Everything:
    """What `understand` judges by; for tuning and benchmarks."""
    return _hear_all(text, Hints(today))


def _hear_all(text: str, hints: Hints) -> Everything:
    ears = load()
    guess = ears.detector.detect(text, hints)
    words = split(text)
    heard = ears.hearing.hear(words, guess.language)
    danger = judge_danger(heard, ears.hearing)
    facts, product = _facts(text, heard, guess, hints)
    features = features_of(heard, form_of(words) | _fact_features(facts, danger), ears.hearing)
    return Everything(guess, heard, danger, facts, product, features)


def _facts(text: str, heard: Heard, guess: LanguageGuess, hints: Hints) -> tuple[Facts, Sign | None]:
    product = hear_product(heard, load().hearing, hints.products)
    dates = hear_dates(text, guess.language, hints.today)
    amounts = hear_amounts(text)
    announced = [(s.first, s.end) for s in heard.all if s.concept == "reference"]
    facts = Facts(
        product=heard.words.typed(product.first, product.end) if product else None,
        reference=hear_reference(heard.words, announced, hints.reference_patterns),
        occurred_on=occurred_on(dates, hints.today),
        amount=claimed_amount(text, amounts),
        dates=dates,
        amounts=amounts,
        vulnerable_person="vulnerable" in heard.signs,
        legal_threat="legal_threat" in heard.signs,
    )
    return facts, product


def _fact_features(facts: Facts, danger: Danger) -> dict[str, float]:
    kinds = set(danger.hazards)
    holds = {
        "has_amount": facts.amount is not None,
        "has_reference": facts.reference is not None,
        "has_product": facts.product is not None,
        "physical_danger": bool(kinds - FRAUD - SERVICE - {Hazard.MEDICAL_DEVICE}),
        "fraud_danger": bool(kinds & FRAUD),
        "service_danger": bool(kinds & (SERVICE | {Hazard.MEDICAL_DEVICE})),
    }
    return {name: 1.0 for name, true in holds.items() if true}


_LIKELY_REMEDY = {  # where a claim names none
    "refund_pending": Remedy.REFUND,
    "overcharged": Remedy.REFUND,
    "wrong_item": Remedy.REPLACEMENT,
    "damaged_arrival": Remedy.REPLACEMENT,
    "own_installation": Remedy.REPAIR,
    "repair": Remedy.REPAIR,
    "missed_visit": Remedy.REPAIR,
    "broken": Remedy.REPAIR,
}


def _with_remedy(facts: Facts, heard: Heard, hearing: Hearing, kind: str) -> Facts:
    remedy = _remedy(heard, hearing, kind)
    return replace(facts, remedy=remedy)


def _remedy(heard: Heard, hearing: Hearing, kind: str) -> Remedy | None:
    """What is asked for: the surest, the most definite, the last said; else what such a claim mostly asks."""
    if kind == CaseType.ENQUIRY:
        return Remedy.INFORMATION
    asked = [
        (s.strength, concept.remedy is not Remedy.OTHER, s.end, concept.remedy)
        for s in heard.signs.values()
        if (concept := hearing.concepts.get(s.concept)) is not None and concept.remedy is not None
    ]
    if asked and kind in {CaseType.CLAIM, CaseType.COMPLAINT}:
        return max(asked, key=lambda a: (a[1], a[0], a[2]))[3]
    if kind != CaseType.CLAIM:
        return None
    return next((r for name, r in _LIKELY_REMEDY.items() if name in heard.signs), Remedy.OTHER)


_PRESSURE = ("legal_threat", "deadline", "repeated_contact", "no_answer", "vulnerable")


def _urgency(case_type: CaseType | None, danger: Danger, heard: Heard) -> tuple[Urgency, tuple[Sign, ...]]:
    if danger.immediate:
        return Urgency.IMMEDIATE, danger.signs[:MOST_REASONS]
    if case_type in {None, CaseType.SUGGESTION, CaseType.PRAISE}:
        return Urgency.LOW, ()
    pressing = tuple(heard.signs[name] for name in _PRESSURE if name in heard.signs)
    if pressing and case_type is not CaseType.ENQUIRY:
        return Urgency.HIGH, pressing
    return Urgency.NORMAL, ()


def _because(decision: str, value: str, heard: Heard, names: tuple[str, ...]) -> tuple[Evidence, ...]:
    signs = [heard.signs[name] for name in names if name in heard.signs]
    return tuple(_evidence(decision, value, heard.words, s) for s in signs[:MOST_REASONS])


def _evidence(decision: str, value: str, words: Words, sign: Sign) -> Evidence:
    start, end = words.starts[sign.first], words.ends[sign.end - 1]
    return Evidence(decision, value, words.text[start:end], start, end)
