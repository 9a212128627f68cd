"""How each slot is heard out of a story: what was understood, read by the slot's own field."""

from collections.abc import Callable

from cases.taxonomy import CaseType, Remedy, Urgency
from flows.answer import Answer, Field, More, Rejected, Value
from flows.moment import Moment
from flows.understanding import Steering, Understanding

Hear = Callable[[Understanding, Moment], Value | None]

SURE_OF_TYPE, SURE_OF_TOPIC = 0.6, 0.5
_LEANS_TO_TYPE = {Steering.YES: CaseType.CLAIM, Steering.NO: CaseType.COMPLAINT}


def by(field: Field, words: Callable[[Understanding], str | None]) -> Hear:
    """Some words of the story, read as if they had been the answer."""

    def hear(heard: Understanding, moment: Moment) -> Value | None:
        said = words(heard)
        return _accepted(field, Answer(text=said, heard=heard), moment) if said else None

    return hear


def choice(field: Field, value: Callable[[Understanding], str | None]) -> Hear:
    """An option understood from the story, as if it had been pressed."""

    def hear(heard: Understanding, moment: Moment) -> Value | None:
        chosen = value(heard)
        return _accepted(field, Answer(choice=chosen), moment) if chosen else None

    return hear


def _accepted(field: Field, answer: Answer, moment: Moment) -> Value | None:
    match field.parse(answer, moment, None):
        case Rejected():
            return None
        case More(value):
            return value
        case value:
            return value


def case_type(heard: Understanding) -> str | None:
    """A claim, when it is clear. That nothing is asked for, only the person can say: it is asked (3.6)."""
    clear = heard.type_confidence >= SURE_OF_TYPE
    return heard.case_type if clear and heard.case_type is CaseType.CLAIM else None


def what_is_wanted(heard: Understanding) -> str | None:
    """At the question whether something is asked for: a remedy or a yes is a claim, a no a complaint."""
    if heard.reply.kind in (CaseType.CLAIM, CaseType.COMPLAINT):
        return heard.reply.kind
    if heard.facts.remedy not in (None, Remedy.OTHER, Remedy.INFORMATION):
        return CaseType.CLAIM
    leaning = heard.steering or heard.reply.leaning
    if heard.reply.all_well:  # that nobody is hurt says nothing of what is wanted
        return None
    if leaning in _LEANS_TO_TYPE:
        return _LEANS_TO_TYPE[leaning]
    return case_type(heard)


def acquired_on(heard: Understanding) -> str | None:
    """The words of the day of the purchase or delivery."""
    return heard.facts.acquired_on.words or "·" if heard.facts.acquired_on else None


def topic(heard: Understanding) -> str | None:
    """The topic, when it is clear."""
    return heard.topic if heard.topic_confidence >= SURE_OF_TOPIC else None


def danger(heard: Understanding) -> str | None:
    """A danger told needs no question whether there is one."""
    return "yes" if heard.hazards and heard.urgency is Urgency.IMMEDIATE else None


def product(heard: Understanding) -> str | None:
    """The product as typed."""
    return heard.facts.product


def reference(heard: Understanding) -> str | None:
    """The order, invoice or contract number as typed."""
    return heard.facts.reference


def remedy(heard: Understanding) -> str | None:
    """The remedy asked for."""
    return heard.facts.remedy


def occurred_on(heard: Understanding) -> str | None:
    """The words of the day of the facts; the field reads the day itself from what was heard."""
    return heard.facts.occurred_on.words or "·" if heard.facts.occurred_on else None


def amount(heard: Understanding) -> str | None:
    """The words of the amount claimed."""
    return heard.facts.amount.words or "·" if heard.facts.amount else None
