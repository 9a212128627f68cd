"""Danger is answered before anything else, once each kind: advice to the person, an alert to the desk."""

from collections.abc import Iterable
from dataclasses import replace

from cases.company import Company
from cases.status import Actor
from cases.taxonomy import Hazard, Urgency
from flows.dialogue import Draft
from flows.effects import AlertDesk, CallOperator, Effect, Say
from flows.moment import Moment
from flows.text import Text, lines, text
from flows.understanding import Understanding

_FIRST = (Hazard.SELF_HARM, Hazard.VIOLENCE)  # a life told of, before any apparatus
_ORDER = (*_FIRST, *(hazard for hazard in Hazard if hazard not in _FIRST))
_MOST = 2  # advices in one message: more is not read
_CLOSINGS = {  # what is said last is not the same to everybody
    Hazard.SELF_HARM: "self_harm",
    Hazard.VIOLENCE: "violence",
    Hazard.FRAUD: "fraud",
    Hazard.ACCOUNT_THEFT: "account_theft",
}
_WITH_HELPLINE = (
    Hazard.SELF_HARM,
    Hazard.VIOLENCE,
    Hazard.POISONING,
    Hazard.FRAUD,
    Hazard.ACCOUNT_THEFT,
)


def alarmed(draft: Draft, heard: Understanding, moment: Moment) -> tuple[Draft, tuple[Effect, ...]]:
    """The draft with what is dangerous in it, and what is said and done about what is new of it."""
    draft = replace(draft, urgency=_higher(draft.urgency, heard.urgency))
    wanted = Actor.SUPERVISOR if heard.asks_supervisor else Actor.AGENT
    call: tuple[Effect, ...] = (CallOperator(wanted),) if heard.asks_person else ()
    if heard.urgency is not Urgency.IMMEDIATE:
        return draft, call
    fresh = tuple(hazard for hazard in worst_first(heard.hazards) if hazard not in draft.hazards)
    if not fresh:
        return draft, call
    draft = replace(draft, hazards=(*draft.hazards, *fresh))
    return draft, (advice(fresh, moment.company), AlertDesk(fresh, draft), *call)


def worst_first(hazards: Iterable[Hazard]) -> tuple[Hazard, ...]:
    """In the order in which they are to be answered; where none is named, there is one all the same."""
    return tuple(sorted(hazards or (Hazard.OTHER,), key=_ORDER.index))


def advice(hazards: tuple[Hazard, ...], company: Company, closing: Text | None = None) -> Say:
    """One message: what to do now, the most deadly first, and once at the end what becomes of it here."""
    told = lines((_advice(hazard, company) for hazard in hazards[:_MOST]), "\n\n")
    end = closing or text(f"hazard_after.{_CLOSINGS.get(hazards[0], 'any')}")
    return Say(text("hazards", advice=told, closing=end), apart=True)


def _advice(hazard: Hazard, company: Company) -> Text:
    """The numbers to call are those of the company's country, whatever language is spoken."""
    if hazard not in _WITH_HELPLINE:
        return text(f"hazard.{hazard.value}")
    country = company.jurisdiction.country.lower()
    return text(f"hazard_call.{hazard.value}", helpline=text(f"helpline.{hazard.value}_{country}"))


def _higher(one: Urgency, other: Urgency) -> Urgency:
    order = list(Urgency)
    return min(one, other, key=order.index)
