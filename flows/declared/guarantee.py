"""The legal guarantee: /garantia, /garanzia say until when it runs and who must prove what; claims do too."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from cases.taxonomy import CaseType, Topic
from cases.warranty import Goods, Proof, Warranty, warranty
from flows.dialogue import Draft
from flows.effects import Effect, Say
from flows.events import PersonWanted, Started
from flows.fields import OneOf, PastDate
from flows.fields.past_date import span_of
from flows.flow import Flow, Step
from flows.moment import Moment
from flows.prompts import button
from flows.text import Lines, Text, lines, text

_OF_GOODS = (Topic.PRODUCT_DEFECT, Topic.WARRANTY, Topic.REPAIR, Topic.SAFETY)


def _told(_flow: Flow, draft: Draft, moment: Moment) -> tuple[Effect, ...]:
    goods = Goods(draft.answers["goods"])
    delivered = span_of(draft.answers.get("delivered_on", ""))
    found = warranty(moment.company, goods, delivered.first if delivered else moment.today)
    says = _result(found, moment.today) if delivered else _undated(found)
    return (Say(says, ((button("menu_complaint", Started("complaint")), button("person", PersonWanted())),)),)


WARRANTY = Flow(
    "warranty",
    steps=(
        Step("goods", OneOf(Goods, "goods")),
        Step("delivered_on", PastDate(), wording="warranty_date"),
    ),
    complete=_told,
    reviewed=False,
)


def _result(found: Warranty, today: date) -> Text:
    guarantee, presumption = (text(f"deadline.article.{article}") for article in found.articles)
    return text(
        f"warranty.{found.proof(today).value}",
        covered=found.covered_until,
        presumed=found.presumed_until,
        delivered=found.delivered,
        term=text("warranty.years", n=found.months // 12),
        article=guarantee,
        presumption=presumption,
        notes=_notes(found, today),
    )


def _undated(found: Warranty) -> Text:
    article = text(f"deadline.article.{found.articles[0]}")
    return text("warranty.undated", term=text("warranty.years", n=found.months // 12), article=article)


def _notes(found: Warranty, today: date) -> Lines:
    notes = []
    if found.at_least:
        notes.append(text("warranty.at_least"))
    if found.proof(today) is not Proof.OVER:
        notes.append(text("warranty.remedies"))
    notes.append(text("warranty.workshop"))
    if found.action_until and today <= found.action_until:
        notes.append(text("warranty.court", last=found.action_until))
    return lines(notes, "\n")


def guarantee_notice(
    case_type: CaseType, topic: Topic, answers: Mapping[str, Any], moment: Moment
) -> Text | None:
    """What the acknowledgement of a claim about goods says of the guarantee; None for any other case."""
    if case_type is not CaseType.CLAIM or topic not in _OF_GOODS:
        return None
    delivered = span_of(answers.get("delivered_on", ""))
    if delivered is None:
        return text("notice.warranty_undated")
    found = warranty(moment.company, Goods.NEW, delivered.first)
    proof = found.proof(moment.today)
    return text(f"notice.warranty_{proof.value}", covered=found.covered_until, presumed=found.presumed_until)
