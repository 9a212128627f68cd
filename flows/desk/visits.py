"""A visit as operators arrange it, and the note that it was made: filled in the topic of a request."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from cases.case import Case
from cases.commands import Finish, Schedule
from cases.lifecycle import Move, allowed, row_of
from cases.refused import Refused, Why
from cases.status import Actor
from cases.visit import Visit, Wanted
from flows.desk.answers import Reasoned
from flows.desk.visit_fields import VisitDay, VisitHours, VisitPlace, hours_in, parts_of
from flows.dialogue import Draft
from flows.effects import Effect, MoveCase
from flows.fields.days_wanted import wanted_in
from flows.flow import Flow, Inside, Step
from flows.moment import Moment

VISIT, FINISHING = "visit", "finishing"
_VISIT = Inside("desk.visit.review", "desk.visit.send", "desk.visit.left")
_FINISHING = Inside("desk.visit.review", "desk.visit.send", "desk.finishing.left")
_SLOTS = {
    "visit.day": "visit_day",
    "visit.hours": "visit_hours",
    "visit.place": "visit_place",
    "note": "note",
}


def may(move: Move, case: Case, actor: Actor) -> None:
    """Raises Refused where the case does not stand so, or it is not theirs."""
    row = row_of(move, case.status, case.type)
    if row is None:
        raise Refused(Why.NOT_HERE, move, *allowed(case.status, case.type, actor))
    if actor not in row.actors:
        raise Refused(Why.NOT_YOURS, move, *sorted(row.actors))


def visit_flow(case: Case, facts: Mapping[str, Any]) -> Flow:
    """Its day, its hours, and its place where the customer gave none."""
    wanted, known = wished(case, facts), address_of(facts)

    def complete(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
        return (MoveCase(case.folio, Schedule(visit_of(draft.answers))),)

    return Flow(
        VISIT,
        (
            Step("visit_day", VisitDay(wanted), wording="desk.visit_day"),
            Step("visit_hours", VisitHours(parts_of(wanted)), wording="desk.visit_hours"),
            Step("visit_place", VisitPlace(known), wording="desk.visit_place"),
        ),
        complete,
        inside=_VISIT,
    )


def finishing(case: Case) -> Flow:
    """What was done, as the customer reads it."""

    def complete(_flow: Flow, draft: Draft, _moment: Moment) -> tuple[Effect, ...]:
        return (MoveCase(case.folio, Finish(str(draft.answers["note"]))),)

    step = Step("note", Reasoned(case.language, least=3, most=1000), wording="desk.finishing")
    return Flow(FINISHING, (step,), complete, reviewed=False, inside=_FINISHING)


def wished(case: Case, facts: Mapping[str, Any]) -> tuple[Wanted, ...]:
    """The days the customer asked for last."""
    return case.wanted or wanted_in(facts.get("wanted"))


def address_of(facts: Mapping[str, Any]) -> str:
    """The address that was given with the request, in a line; "" for none."""
    match facts.get("service_address"):
        case {"street": str(street), "postcode": str(code), "town": str(town)}:
            return f"{street}, {code} {town}"
    return ""


def begun(case: Case, facts: Mapping[str, Any]) -> dict[str, Any]:
    """What the answers are before anything is asked: where to go is known."""
    place = case.visit.place if case.visit else address_of(facts)
    return {"visit_place": place} if place else {}


def visit_of(answers: Mapping[str, Any]) -> Visit:
    """The visit that a filled form says."""
    hours = hours_in(str(answers["visit_hours"]))
    if hours is None:
        raise ValueError(f"no hours: {answers['visit_hours']!r}")
    return Visit(date.fromisoformat(answers["visit_day"]), *hours, str(answers["visit_place"]))


def slot_of_visit(refused: Refused) -> str:
    """The question that a refusal leads back to; "" for none."""
    return _SLOTS.get(refused.field, "")
