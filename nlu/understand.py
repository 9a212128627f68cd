"""One message in a person's own words → `Understanding`. Pure after `load()`, and safe in threads."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from cases.taxonomy import CaseType, Remedy, Topic, Urgency
from flows.understanding import Evidence, Facts, Hints, Steering, Understanding
from nlu.amounts import amounts_and_claimed
from nlu.concepts import OTHER
from nlu.danger import Danger
from nlu.dates import hear_dates, occurred_on
from nlu.decisions import decide
from nlu.hearing import Hearing, load_hearing
from nlu.language import LanguageDetector, LanguageGuess
from nlu.products import hear_product
from nlu.references import hear_reference
from nlu.replies import hear_reply
from nlu.services import hear_day_part, hear_service
from nlu.signs import Heard, Sign
from nlu.steering import hear_steering
from nlu.told_days import days_of_fact_and_purchase
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
    with without_collecting():
        return Ears(LanguageDetector().load(), load_hearing())


@contextmanager
def without_collecting() -> Iterator[None]:
    """Nearly all that is made while loading stays: looking for garbage in it is a third of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def understand(text: str, hints: Hints) -> Understanding:
    """Hear one message: language, type, topic, urgency, hazards and facts, each with its evidence.

    Never raises for a text, whatever it holds; only its first 4,096 characters are read.
    """
    text = text[:LONGEST]
    return understanding_of(text, hear_all(text, hints), load().hearing)


class Everything(NamedTuple):
    """What is heard before anything is judged."""

    guess: LanguageGuess
    heard: Heard
    facts: Facts
    product: Sign | None


def understanding_of(text: str, everything: Everything, hearing: Hearing) -> Understanding:
    """What was heard of a text, judged by the weights of `hearing`."""
    guess, heard, facts, product = everything
    decided = decide(heard, facts, hearing)
    danger, kind, topic, remedy = decided
    words = heard.words
    case_type = None if kind.label == OTHER else CaseType(kind.label)
    facts = replace(
        facts,
        remedy=Remedy(remedy.label) if remedy.label else None,
        service=hear_service(heard, decided, hearing.concepts),
    )
    urgency, reasons = _urgency(case_type, danger, heard)
    because = (
        *(_evidence("type", kind.label, words, s) for s in kind.because),
        *(_evidence("topic", topic.label, words, s) for s in topic.because),
        *(_evidence("urgency", urgency.value, words, s) for s in reasons),
        *(_evidence("hazard", h.value, words, s) for h, s in zip(danger.hazards, danger.signs, strict=False)),
        *(_evidence("remedy", remedy.label, words, s) for s in remedy.because),
        *((_evidence("product", facts.product or "", words, product),) if product else ()),
    )
    steering = hear_steering(text)
    asks_supervisor = steering is Steering.SUPERVISOR or "ask_supervisor" in heard.signs
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
        steering=steering,
        reply=hear_reply(text),
        asks_person=asks_supervisor or "ask_person" in heard.signs,
        asks_supervisor=asks_supervisor,
        because=because,
    )


def hear_all(text: str, hints: Hints) -> Everything:
    """What `understand` judges by; also for tuning and benchmarks."""
    ears = load()
    guess = ears.detector.detect(text, hints)
    heard = ears.hearing.hear(split(text), guess.language)
    facts, product = _facts(text, heard, guess, hints)
    return Everything(guess, heard, facts, product)


def _facts(text: str, heard: Heard, guess: LanguageGuess, hints: Hints) -> tuple[Facts, Sign | None]:
    product = hear_product(heard, load().hearing, hints.products)
    dates = hear_dates(text, guess.language, hints.today, ahead=hints.ahead)
    told, bought = days_of_fact_and_purchase(text, dates)
    amounts, claimed = amounts_and_claimed(text)
    announced = [(s.first, s.end) for s in heard.all if s.concept == "reference"]
    facts = Facts(
        product=heard.words.typed(product.first, product.end) if product else None,
        reference=hear_reference(heard.words, announced, hints.reference_patterns),
        occurred_on=occurred_on(told, hints.today),
        amount=claimed,
        dates=dates,
        amounts=amounts,
        vulnerable_person="vulnerable" in heard.signs,
        legal_threat="legal_threat" in heard.signs,
        acquired_on=bought,
        day_part=hear_day_part(heard.words, guess.language) if dates else None,
    )
    return facts, product


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


def _evidence(decision: str, value: str, words: Words, sign: Sign) -> Evidence:
    start, end = words.starts[sign.first], words.ends[sign.end - 1]
    return Evidence(decision, value, words.text[start:end], start, end)
