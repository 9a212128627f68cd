"""What becomes of a confirmed draft: a case, its deadline, and the acknowledgement (`law.md` 8.1)."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from cases.clock import Deadline
from cases.deadlines import Unit
from cases.taxonomy import CaseType, Topic, Urgency
from flows.dialogue import Draft
from flows.effects import Effect, OpenCase, RememberCustomer, Say
from flows.events import PersonWanted, Started, StatusWanted
from flows.flow import Flow
from flows.moment import Moment
from flows.prompts import answers, button
from flows.screens import place_of
from flows.text import Lines, Text, lines, text

_REMEMBERED = ("full_name", "contact", "age_ok")
_FRESH = timedelta(hours=72)  # F40: a story told is a case after so long; the clock runs from its telling


def register(flow: Flow, draft: Draft, moment: Moment) -> tuple[Effect, ...]:
    """Open the case and acknowledge it.

    Raises:
        ValueError: the moment brought no folio.
    """
    if moment.folio is None:
        raise ValueError("a case is opened under a folio")
    case_type = type_of(draft)
    received_at = _received_at(draft, moment)
    topic = Topic(draft.answers.get("topic", Topic.OTHER))
    deadline = moment.clock.deadline(
        case_type,
        received_at,
        billing=topic is Topic.BILLING and case_type in (CaseType.CLAIM, CaseType.COMPLAINT),
        service_cut=draft.answers.get("service_cut") is True,
    )
    case = OpenCase(moment.folio, draft, case_type, topic, _urgency(draft, case_type), received_at, deadline)
    known = {slot: draft.answers[slot] for slot in _REMEMBERED if slot in draft.answers}
    thanks = acknowledgement(case, answers(flow, draft, moment), moment)
    return case, RememberCustomer(known), thanks


def type_of(draft: Draft) -> CaseType:
    """The type of case: what was chosen, or the flow's own."""
    chosen = draft.answers.get("case_type")
    return CaseType(chosen if draft.flow == "complaint" and chosen else draft.flow)


def _received_at(draft: Draft, moment: Moment) -> datetime:
    told = draft.told_at or draft.begun_at
    return told if moment.now - told < _FRESH else moment.now


def _urgency(draft: Draft, case_type: CaseType) -> Urgency:
    if draft.hazards or draft.answers.get("safety_risk") is True or draft.answers.get("service_cut") is True:
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
            notices=_notices(case, moment),
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


def _notices(case: OpenCase, moment: Moment) -> Lines:
    """What the law wants said besides: official forms, the way out of court, what becomes of the data."""
    where = moment.company.jurisdiction
    notices = []
    if case.case_type is CaseType.REPORT:
        notices.append(text(f"notice.authority_{place_of(moment.company)}"))
    elif case.case_type in (CaseType.CLAIM, CaseType.COMPLAINT):
        if where.code == "ES-CT":
            notices.append(text("notice.official_forms"))
        notices.append(text(f"notice.adr_{'member' if moment.company.arbitration_member else 'other'}"))
    if case.draft.answers.get("transcript_consent") is True:
        notices.append(text("notice.transcript"))
    if "contact" not in case.draft.answers:
        notices.append(text("notice.no_contact"))
    return lines((*notices, text("notice.privacy")), "\n")
