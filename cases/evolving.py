"""Folding events into a case: each event's whole effect on the state, in one place.

Laws (tests/cases/test_lifecycle_laws.py): the same entries give the same case, and nothing else changes it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from cases import happened as h
from cases.assessment import Priority
from cases.case import Case, Change, Missing, Outside
from cases.deadlines import Fact
from cases.evolving_visits import visiting
from cases.happened import Entry, Happened, Notice
from cases.status import THEIRS, By, Status
from cases.term import Term

_OF_A_REQUEST = frozenset({Notice.INFORMATION_WANTED, Notice.COMPLETION_REMINDER})
_OF_A_DECISION = frozenset({Notice.DECISION, Notice.DECISION_REMINDER})
_TO_OUTSIDE = frozenset({Status.REJECTED_OPEN, Status.ESCALATED_INT, Status.DECIDED, Status.NO_REPLY})
_NOTED_AS_FINDINGS = frozenset({Status.INVESTIGATING, Status.DECISION_DRAFT, Status.ESCALATED_INT})


def fold(entries: Iterable[Entry]) -> Case:
    """The case its events make. Raises ValueError where the first is not `Received`, or there is none."""
    case: Case | None = None
    for entry in entries:
        case = evolve(case, entry)
    if case is None:
        raise ValueError("a case begins with an event")
    return case


def entries_after(case: Case | None, events: Sequence[Happened], by: By, at: datetime) -> tuple[Entry, ...]:
    """The events numbered on from the case's last."""
    last = case.seq if case else 0
    return tuple(Entry(last + n, event, by, at) for n, event in enumerate(events, 1))


def evolve(case: Case | None, entry: Entry) -> Case:
    """The case after one more event."""
    event = entry.happened
    if isinstance(event, h.Received):
        if case is not None:
            raise ValueError("a case is received once")
        return _received(event, entry)
    if case is None:
        raise ValueError(f"a case does not begin with {type(event).__name__}")
    after = case
    for effect in (_coming_in, _asking, _deciding, _settling, visiting, _outside, _ending, _marking):
        after = effect(after, event, entry.at, entry.by)
    if event is not None and (after.status, after.decision) != (case.status, case.decision):
        after = replace(after, changed=Change(entry.seq, h.kind_of(event), entry.by))
    if entry.by.actor in THEIRS:
        after = replace(after, heard_at=entry.at)
    return replace(after, seq=entry.seq)


def _received(event: h.Received, entry: Entry) -> Case:
    urgent = event.safety or Fact.SERVICE_CUT in event.facts
    return Case(
        event.folio, event.type, event.topic, event.urgency, event.language, event.received_at, entry.at,
        legal=event.term, term=event.term, seq=entry.seq, facts=event.facts, safety=event.safety,
        vulnerable=event.vulnerable, issues=event.issues, heard_at=event.received_at,
        priority=Priority.P1 if urgent else None, changed=Change(entry.seq, h.kind_of(event), entry.by),
    )  # fmt: skip


def _coming_in(case: Case, event: Happened | None, at: datetime, _by: By) -> Case:
    match event:
        case h.Acknowledged():
            case = replace(case, acknowledged_at=at, delivered=case.delivered | {(Notice.RECEIPT, 1)})
            if case.status is Status.RECEIVED:
                return replace(case, status=Status.ACKNOWLEDGED)
            return replace(case, before=Status.ACKNOWLEDGED) if case.before is Status.RECEIVED else case
        case h.Assessed():
            first = case.status in {Status.RECEIVED, Status.ACKNOWLEDGED}
            return replace(
                case,
                status=Status.ASSESSED if first else case.status,
                assessment=event.assessment,
                priority=event.priority,
                issues=_more(case.issues, event.issues),
                category=event.category or case.category,
                assignee=event.assignee or case.assignee,
                assignee_name=event.assignee_name or case.assignee_name,
                department=event.department or case.department,
            )
        case h.InvestigationBegun():
            return replace(case, status=Status.INVESTIGATING)
    return case


def _asking(case: Case, event: Happened | None, at: datetime, _by: By) -> Case:
    match event:
        case h.InformationAsked(items, term, overdue):
            return replace(
                case,
                status=Status.NEEDS_INFO,
                before=case.status,
                missing=Missing(items, at, term, overdue),
                delivered=_without(case, _OF_A_REQUEST),
            )
        case h.ItemsGiven(given) if case.missing:
            came = case.missing.given | {each.item for each in given}
            return replace(case, missing=replace(case.missing, given=came))
        case h.Completed(term):
            return replace(
                case,
                status=case.before or Status.RECEIVED,
                before=None,
                missing=None,
                completed_at=at,
                legal=term,
                term=term,
                overdue=case.overdue and term.due_at <= at,
            )
    return case


def _deciding(case: Case, event: Happened | None, at: datetime, by: By) -> Case:
    match event:
        case h.DecisionProposed(decision):
            return replace(case, status=Status.DECISION_DRAFT, proposal=decision, proposed_by=by.person_id)
        case h.DecisionSentBack():
            return replace(case, status=Status.INVESTIGATING)
        case h.DecisionCommunicated(decision, proposed_by, second):
            return replace(
                case,
                status=Status.DECIDED,
                proposal=None,
                decision=decision,
                deciders=case.deciders | ({by.person_id, proposed_by} - {0}),
                decided_at=at,
                waiting_since=at,
                second=second,
                overdue=False,
                promised=None,
                reopened=False,
                delivered=_without(case, _OF_A_DECISION),
            )
        case h.FellSilent():
            return replace(case, status=Status.NO_REPLY)
        case h.SpokeAgain():
            again = _without(case, frozenset({Notice.DECISION_REMINDER}))
            return replace(case, status=Status.DECIDED, waiting_since=at, delivered=again)
    return case


def _settling(case: Case, event: Happened | None, at: datetime, _by: By) -> Case:
    match event:
        case h.Accepted():
            owed = case.decision.owes if case.decision else ()
            return replace(case, status=Status.ACCEPTED, accepted_at=at, owed=owed, refused_at=None)
        case h.NotAccepted(term):
            return _refused(case, term, at)
        case h.Reopened(term):
            case = _refused(case, term, at)
            return replace(case, closed_at=None, missing=None, before=None, reopened=True)
        case h.SecondLookBegun(term, _, reviewer, name):
            return replace(
                case, status=Status.ESCALATED_INT, term=term, reviewer=reviewer, reviewer_name=name
            )
        case h.RemedyCarriedOut(proof):
            return replace(case, status=Status.REMEDY_DONE, remedy_at=at, remedy_proof=proof)
    return case


def _refused(case: Case, term: Term, at: datetime) -> Case:
    return replace(
        case,
        status=Status.REJECTED_OPEN,
        term=term,
        refused_at=at,
        accepted_at=None,
        owed=(),
        remedy_at=None,
        overdue=False,
        reviewer=0,
        reviewer_name="",
    )


def _outside(case: Case, event: Happened | None, at: datetime, _by: By) -> Case:
    match event:
        case h.WentOutside(body, on, reference):
            case = replace(case, outside=Outside(body, on, reference), hold=True)
            if case.status in _TO_OUTSIDE:
                return replace(case, status=Status.ESCALATED_EXT, overdue=False, promised=None)
        case h.SettledOutside(offers=offers):
            there = replace(case.outside, settled=True) if case.outside else None
            return replace(
                case, status=Status.ACCEPTED, accepted_at=at, owed=offers, outside=there, hold=False
            )
    return case


_ENDS: dict[type[Happened], Status] = {
    h.ClosedIncomplete: Status.CLOSED_INCOMPLETE,
    h.ClosedAccepted: Status.CLOSED_ACCEPTED,
    h.ClosedAnswered: Status.CLOSED_ANSWERED,
    h.Exhausted: Status.CLOSED_EXHAUSTED,
    h.Withdrawn: Status.CLOSED_WITHDRAWN,
    h.Merged: Status.MERGED,
    h.Referred: Status.REFERRED,
    h.Blocked: Status.BLOCKED,
}


def _ending(case: Case, event: Happened | None, at: datetime, _by: By) -> Case:
    match event:
        case h.Merged(into):
            case = replace(case, main=into)
        case h.Referred(to, address):
            case = replace(case, referral=(to, address))
        case h.Blocked(destroy_on):
            case = replace(case, destroy_on=destroy_on)
    end = _ENDS.get(type(event)) if event is not None else None
    if end is None:
        return case
    return replace(case, status=end, closed_at=case.closed_at or at, hold=False, overdue=False, promised=None)


def _marking(case: Case, event: Happened | None, _at: datetime, by: By) -> Case:
    match event:
        case h.Retyped(case_type, term):
            legal = term if case.term == case.legal else case.legal
            return replace(case, type=case_type, term=term, legal=legal)
        case h.Categorised(category):
            return replace(case, category=category)
        case h.Assigned(assignee, name, department):
            return replace(
                case, assignee=assignee, assignee_name=name, department=department or case.department
            )
        case h.IssuesRaised(issues):
            return replace(case, issues=_more(case.issues, issues))
        case h.Noted() if case.status in _NOTED_AS_FINDINGS:
            return replace(case, findings=case.findings + 1)
        case h.Delivered(notice, _, nth):
            return replace(case, delivered=case.delivered | {(notice, nth)})
        case h.AnswerPutOff(until):
            return replace(case, promised=until)
        case h.BecameOverdue(until):
            return replace(case, overdue=True, was_late=True, promised=until or case.promised)
        case h.SafetyFlagged():
            return replace(case, safety=True, priority=Priority.P1)
        case h.ReferralProposed(to, address):
            return replace(case, referral=(to, address), referral_by=by.person_id)
    return case


def _more(known: tuple[str, ...], added: tuple[str, ...]) -> tuple[str, ...]:
    """Points are numbered for good: new ones go behind."""
    return known + tuple(point for point in added if point not in known)


def _without(case: Case, notices: frozenset[Notice]) -> frozenset[tuple[Notice, int]]:
    return frozenset((notice, nth) for notice, nth in case.delivered if notice not in notices)
