"""Suggestion, report, enquiry, praise: shorter than a complaint, made of the same steps."""

from dataclasses import replace

from flows.declared import hearing as heard
from flows.declared import owning as own
from flows.declared import steps
from flows.declared.register import register
from flows.fields import Line, PastDate
from flows.flow import Flow, Step, always, never

_NAME = replace(steps.FULL_NAME, asked=never, optional=always)
_CONTACT = replace(steps.CONTACT, asked=never)
_PRODUCT = Step("product", Line(max=200), asked=never, hear=heard.by(Line(max=200), heard.product))
_EVIDENCE = replace(steps.EVIDENCE, asked=never)
_REFERENCE = replace(steps.REFERENCE, asked=never)
_OCCURRED = heard.by(PastDate(), heard.occurred_on)
_AFTER = (_EVIDENCE, _NAME, _CONTACT, steps.TOPIC, steps.NEEDS_SUPPORT)

SUGGESTION = Flow(
    "suggestion",
    steps=(steps.description("suggestion"), _PRODUCT, steps.AGE_OK, *_AFTER),
    complete=register,
)

REPORT = Flow(  # Decret 121/2013: the authority's business, as its question explains; here stays a copy
    "report",
    steps=(
        steps.description("report"),
        steps.SAFETY_RISK,
        Step("occurred_on", PastDate(), hear=_OCCURRED, own=own.told(_OCCURRED)),  # F15
        replace(steps.PLACE, asked=always, optional=always),
        replace(steps.EVIDENCE, asked=always),
        steps.AGE_OK,
        replace(steps.FULL_NAME, asked=always, optional=always),
        replace(steps.CONTACT, asked=always),
        _PRODUCT,
        steps.TOPIC,
        steps.NEEDS_SUPPORT,
    ),
    complete=register,
)

ENQUIRY = Flow(
    "enquiry",
    steps=(
        steps.description("enquiry", least=8),
        _PRODUCT,
        _REFERENCE,
        steps.AGE_OK,
        *_AFTER,
    ),
    complete=register,
)

PRAISE = Flow(
    "praise",
    steps=(steps.description("praise", least=5), _PRODUCT, steps.AGE_OK, *_AFTER),
    complete=register,
)
