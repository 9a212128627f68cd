"""What can be filled in the topic of a case, by name: its flow as the case stands, and how it begins."""

from collections.abc import Mapping
from typing import Any

from cases.case import Case
from cases.company import Company
from cases.lifecycle import Move, row_of
from cases.refused import Refused, Why
from cases.status import Actor
from flows.desk.decision import DECISION, SENDING_BACK, answers_of, decision_flow, ending, sending_back
from flows.desk.decision import slot_of as slot_of_decision
from flows.desk.visits import FINISHING, VISIT, begun, finishing, may, slot_of_visit, visit_flow
from flows.dialogue import Draft
from flows.flow import Flow
from flows.moment import Moment

COMMAND_OF = {DECISION: "propose", SENDING_BACK: "reject", VISIT: "schedule", FINISHING: "done"}


def form(name: str, case: Case, actor: Actor, company: Company, facts: Mapping[str, Any]) -> Flow:
    """The flow of a name, for the case as it stands; `facts` as it was told.

    Raises:
        Refused: it cannot end, as the case stands, or not by them.
    """
    match name:
        case "visit":
            may(Move.SCHEDULE, case, actor)
            return visit_flow(case, facts)
        case "finishing":
            may(Move.FINISH, case, actor)
            return finishing(case)
        case "sending_back":
            if row_of(Move.SEND_BACK, case.status, case.type) is None:
                raise Refused(Why.NOT_HERE, Move.SEND_BACK)
            return sending_back(case)
    story = str(facts.get("description") or facts.get("praise") or facts.get("suggestion") or "")
    return decision_flow(case, company, story, ending(case, actor))


def answers_before(name: str, case: Case, facts: Mapping[str, Any]) -> dict[str, Any]:
    """What is answered already: what was proposed before, or where the visit goes."""
    if name == DECISION and case.proposal:
        return answers_of(case.proposal)
    return begun(case, facts) if name == VISIT else {}


def slot_of(refused: Refused, draft: Draft, moment: Moment) -> str:
    """The question of the draft that a refusal leads back to; "" for none."""
    if draft.flow in {VISIT, FINISHING}:
        return slot_of_visit(refused)
    return slot_of_decision(refused, draft, moment)
