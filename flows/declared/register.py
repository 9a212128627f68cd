"""What becomes of a confirmed draft: a case, its deadline, and the acknowledgement (`law.md` 8.1)."""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from cases.clock import Deadline
from cases.deadlines import Fact, Unit
from cases.taxonomy import CaseType, Topic, Urgency
from flows.declared.facts import facts_of, is_unsafe
from flows.declared.free_or_paid import cost_notice
from flows.declared.guarantee import guarantee_notice
from flows.dialogue import Draft
from flows.effects import Effect, OpenCase, RememberCustomer, Say
from flows.events import PersonWanted, Started, StatusWanted
from flows.flow import Flow
from flows.moment import Moment
from flows.prompts import answers, button
from flows.screens import place_of
from flows.text import Lines, Text, lines, text

_REMEMBERED = ("full_name", "contact", "age_ok")


def register(flow: Flow, draft: Draft, moment: Moment) -> tuple[Effect, ...]:
    """Open the case and acknowledge it.

    Raises:
        ValueError: the moment brought no folio.
    """
    if moment.folio is None:
        raise ValueError("a case is opened under a folio")
    case_type = type_of(draft)
    received_at = draft.told_at or draft.begun_at  # F02: when it was first told
    topic = Topic(draft.answers.get("topic", Topic.OTHER))
    facts = facts_of(draft, case_type, topic)
    deadline = moment.clock.deadline(
        case_type,
        received_at,
        billing=Fact.BILLING in facts,
        service_cut=Fact.SERVICE_CUT in facts,
    )
    case = OpenCase(moment.folio, draft, case_type, topic, _urgency(draft, case_type), received_at, deadline)
    known = {slot: draft.answers[slot] for slot in _REMEMBERED if slot in draft.answers}
    thanks = acknowledgement(case, answers(flow, draft, moment), moment)
    return case, RememberCustomer(known), thanks


def type_of(draft: Draft) -> CaseType:
    """The type of case: what was chosen, or the flow's own."""
    chosen = draft.answers.get("case_type")
    return CaseType(chosen if draft.flow == "complaint" and chosen else draft.flow)


def _urgency(draft: Draft, case_type: CaseType) -> Urgency:
    if is_unsafe(draft) or draft.answers.get("service_cut") is True:
        return Urgency.IMMEDIATE
    if case_type in (CaseType.SUGGESTION, CaseType.PRAISE) and draft.urgency is Urgency.NORMAL:
        return Urgency.LOW
    return draft.urgency


def acknowledgement(case: OpenCase, told: Lines, moment: Moment) -> Say:
    """Received; folio, date and hour, answered by …, because …; how to follow, add, reach a person."""
    company = moment.company
    return Say(
        text(
            "acknowledgement",
            folio=case.folio,
            kind=text(f"type.{case.case_type.value}"),
            received=case.received_at,
            zone=company.zone,
            company=company.legal_name,
            tax_number=company.tax_number,
            told=told,
            answer=answered_by(case.deadline, moment),
            closing=text(f"acknowledgement.{case.case_type.value}", company=company.name),
            notices=notices(case.case_type, case.topic, case.draft.answers, moment),
        ),
        (
            (button("status", StatusWanted(case.folio)), button("add", Started("addition", case.folio))),
            (button("person", PersonWanted()),),
        ),
    )


def answered_by(deadline: Deadline, moment: Moment) -> Text:
    """The date of the answer and the rule in words; for a story told on an earlier day, from which day."""
    by_the_hour = deadline.unit in (Unit.HOURS, Unit.MINUTES)
    start = deadline.starts_at.astimezone(ZoneInfo(moment.company.zone)).date()
    return text(
        "deadline.sentence" if start == moment.today else "deadline.sentence_from",
        term=text(f"deadline.unit.{deadline.unit.value}", n=deadline.n),
        article=text(f"deadline.article.{deadline.article}"),
        due=deadline.due_at if by_the_hour else deadline.due,
        start=start,
    )


def notices(case_type: CaseType, topic: Topic, answers: Mapping[str, Any], moment: Moment) -> Lines:
    """What the law wants said besides: official forms, the way out of court, what becomes of the data."""
    where = moment.company.jurisdiction
    told = []
    if case_type is CaseType.REPORT:
        told.append(text(f"notice.authority_{place_of(moment.company)}"))
    elif case_type in (CaseType.CLAIM, CaseType.COMPLAINT):
        if where.code == "ES-CT":
            told.append(text("notice.official_forms"))
        told.append(text(f"notice.adr_{'member' if moment.company.arbitration_member else 'other'}"))
    if guarantee := guarantee_notice(case_type, topic, answers, moment):
        told.append(guarantee)
    if case_type is CaseType.SERVICE and (cost := cost_notice(answers, moment)):
        told.append(cost)
    if (medium := answers.get("receipt_medium")) in ("email", "post"):
        told.append(text("notice.copy_email" if medium == "email" else "notice.copy_post"))
    if answers.get("transcript_consent") is True:
        told.append(text("notice.transcript"))
    if "contact" not in answers and "phone" not in answers:
        told.append(text("notice.no_contact"))
    return lines((*told, text("notice.privacy")), "\n")
