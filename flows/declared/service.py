"""A request for service: installation, maintenance, repair, training in use, or a question on the use."""

from dataclasses import replace
from typing import Any

from cases.taxonomy import ServiceKind, Topic
from flows.answer import Value
from flows.declared import hearing as heard
from flows.declared import owning as own
from flows.declared import steps
from flows.declared.conditions import answer_is
from flows.declared.free_or_paid import cost_notice, guarantee
from flows.declared.register import register
from flows.dialogue import Draft
from flows.effects import Effect, Say
from flows.fields import DaysWanted, OneOf, PastDate, Phone, PostalAddress, Product
from flows.fields.past_date import span_of
from flows.flow import Flow, Step, always, never
from flows.moment import Moment
from flows.owned import same_product
from flows.understanding import Understanding

_VISITS = (ServiceKind.INSTALLATION, ServiceKind.MAINTENANCE, ServiceKind.REPAIR, ServiceKind.TRAINING)
_TOPICS = {ServiceKind.INSTALLATION: Topic.INSTALLATION, ServiceKind.REPAIR: Topic.REPAIR}
_DELIVERED = PastDate(acquired=True)


def _kind(understood: Understanding) -> str | None:
    return understood.facts.service.value if understood.facts.service else None


_KIND = OneOf(ServiceKind, "service_kind", reads=_kind)


def _is_visit(draft: Draft, _moment: Moment) -> bool:
    """Somebody has to come."""
    return draft.answers.get("service_kind") in _VISITS


def _is_undated(draft: Draft, moment: Moment) -> bool:
    """Nothing is known yet from which the guarantee could be counted."""
    known = {name: value for name, value in draft.answers.items() if name != "delivered_on"}
    return guarantee(known, moment) is None


def _says_cost(value: Value, draft: Draft, moment: Moment) -> tuple[Effect, ...]:
    """Free or not, as soon as it can be told."""
    del value
    is_repair = draft.answers.get("service_kind") == ServiceKind.REPAIR
    told = cost_notice(draft.answers, moment) if is_repair and guarantee(draft.answers, moment) else None
    return (Say(told),) if told else ()


def _days(understood: Understanding, moment: Moment) -> Value | None:
    """Days to come of a story; those gone by are of what happened."""
    to_come = tuple(span for span in understood.facts.dates if span.first > moment.today)
    facts = replace(understood.facts, dates=to_come)
    told = heard.by(DaysWanted(), lambda _heard: "·" if to_come else None)
    return told(replace(understood, facts=facts), moment)


def _product(understood: Understanding, moment: Moment) -> Value | None:
    """What the story names; where it is known what was bought here, only one of those."""
    named = understood.facts.product
    if named and moment.purchases and same_product(moment.purchases, named) is None:
        return None
    return heard.by(Product(), heard.product)(understood, moment)


def _whose(_draft: Draft, moment: Moment) -> tuple[tuple[str, Any], ...]:
    return (("legal_name", moment.company.legal_name),)


def _acquired(understood: Understanding, moment: Moment) -> Value | None:
    told = heard.by(_DELIVERED, heard.acquired_on)(understood, moment)
    return told if told and span_of(told) else None


def requested(flow: Flow, draft: Draft, moment: Moment) -> tuple[Effect, ...]:
    """Open the case; what is known of the purchase goes with it."""
    kind = ServiceKind(draft.answers["service_kind"])
    answers = {**draft.answers, "topic": _TOPICS.get(kind, Topic.OTHER).value}
    if (found := guarantee(answers, moment)) and kind is ServiceKind.REPAIR:
        answers["delivered_on"] = found.delivered.isoformat()
    return register(flow, replace(draft, answers=answers), moment)


SERVICE = Flow(
    "service",
    steps=(
        Step("service_kind", _KIND, hear=heard.choice(_KIND, _kind)),
        replace(steps.description("service_needed", least=8)),
        Step("product", Product(), wording="service_product", hear=_product,
             own=own.product, react=_says_cost),
        Step("delivered_on", _DELIVERED, when=answer_is("service_kind", ServiceKind.REPAIR),
             asked=_is_undated, optional=always, wording="service_delivered", hear=_acquired,
             react=_says_cost),
        Step("wanted", DaysWanted(), when=_is_visit, optional=always, collects=True, hear=_days),
        Step("service_address", PostalAddress(), when=_is_visit, told=_whose),
        Step("phone", Phone(), when=_is_visit, wording="service_phone"),
        steps.AGE_OK,
        replace(steps.FULL_NAME, asked=always, optional=always),
        replace(steps.EVIDENCE, asked=never),
        replace(steps.REFERENCE, asked=never),
        steps.NEEDS_SUPPORT,
    ),
    complete=requested,
)  # fmt: skip
