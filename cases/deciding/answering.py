"""What follows from the commands on the way to an answer."""

from cases import commands as c
from cases import happened as h
from cases.assessment import Assessment, Complexity, Impact, Priority, Severity, priority
from cases.categories import Category
from cases.deadlines import Fact
from cases.deciding.asked import Asked, Events, need, need_all, not_before
from cases.deciding.fitness import check_decision, check_signature
from cases.decision import JUDGED, Decision
from cases.happened import Notice
from cases.refused import Refused, Why
from cases.status import STAFF, Actor, Status
from cases.term import Term

_REMINDERS = (1, 2)


def acknowledge(asked: Asked, command: c.Acknowledge) -> Events:
    """The receipt arrived; once."""
    need(command.message_id, "message_id")
    if asked.case.acknowledged_at is not None:
        raise Refused(Why.ALREADY, "message_id")
    return (h.Acknowledged(command.message_id, command.sha256),)


def assess(asked: Asked, command: c.Assess) -> Events:
    """F39 filled in; the priority follows from it. The bot does it only for what cannot wait."""
    case, found = asked.case, command.assessment
    _check_scales(found)
    needed = asked.by.actor in STAFF and case.type in JUDGED and not case.category
    check_category(command.category, needed=needed)
    if command.issues:
        need_all(command.issues, "issues")
    cut = Fact.SERVICE_CUT in case.facts
    level = priority(found, safety=case.safety, service_cut=cut, vulnerable=case.vulnerable)
    if asked.by.actor is Actor.BOT and level is not Priority.P1:
        raise Refused(Why.ONLY_FIRST_PRIORITY, "assessment")
    return (
        h.Assessed(
            found,
            level,
            command.issues,
            command.category,
            command.assignee,
            command.assignee_name,
            command.department,
            command.immediate_action,
        ),
    )


def _check_scales(found: Assessment) -> None:
    scales = {"severity": Severity, "complexity": Complexity, "impact": Impact}
    for field, scale in scales.items():
        if getattr(found, field) not in set(scale):
            raise Refused(Why.OUT_OF_RANGE, f"assessment.{field}", *scale)


def check_category(number: int, *, needed: bool) -> None:
    """One of the 35; 0 is none yet."""
    if number not in set(Category) and (needed or number != 0):
        raise Refused(Why.UNKNOWN_CATEGORY, "category", min(Category).value, max(Category).value)


def investigate(_asked: Asked, command: c.Investigate) -> Events:
    """Facts are checked."""
    return (h.InvestigationBegun(command.checking),)


def ask(asked: Asked, command: c.AskForInformation) -> Events:
    """What is missing, and at least the legal time to send it."""
    need_all(command.items, "items")
    term = Term.of(asked.rules.clock.completion(asked.at))
    if command.until is not None:
        until = asked.rules.clock.end_of(command.until)
        if until < term.due_at:
            raise Refused(Why.TOO_SOON, "until", asked.rules.clock.today(term.due_at))
        term = Term(term.rule_id, term.starts_at, until)
    late = asked.case.overdue or asked.at > asked.case.due_at
    return (h.InformationAsked(command.items, term, late),)


def complete(asked: Asked, command: c.Complete) -> Events:
    """Items came; with the last one the case goes on, and L10's terms begin again (art. 13.3)."""
    need(command.given, "given")
    missing = asked.case.missing
    items = missing.open_items if missing else {}
    for given in command.given:
        if given.item not in items:
            raise Refused(Why.UNKNOWN_ITEM, "given.item", *items)
        if not given.files:
            need(given.text, "given.text")
    if asked.by.actor in STAFF and not command.evidence.strip():
        raise Refused(Why.NO_EVIDENCE, "evidence")
    came = h.ItemsGiven(command.given, command.evidence)
    if set(items) - {given.item for given in command.given}:
        return (came,)
    return came, h.Completed(asked.completed_term())


def close_incomplete(asked: Asked, _command: c.CloseIncomplete) -> Events:
    """The term is over, and it is proved that the customer knew (L10 arts. 13.3, 13.4)."""
    missing, delivered = asked.case.missing, asked.case.delivered
    if missing is None:
        raise Refused(Why.NOT_WARNED)
    not_before(asked, missing.term.due_at)
    if (Notice.INFORMATION_WANTED, 1) not in delivered:
        raise Refused(Why.NOT_WARNED)
    if not all((Notice.COMPLETION_REMINDER, nth) in delivered for nth in _REMINDERS):
        raise Refused(Why.NOT_REMINDED, "", len(_REMINDERS))
    if missing.overdue:
        raise Refused(Why.ASKED_LATE)
    return (h.ClosedIncomplete(),)


def propose(asked: Asked, command: c.Propose) -> Events:
    """A whole answer; for what weighs more, after something was found out (1.8)."""
    check_decision(asked, command.decision)
    if asked.case.priority is not Priority.P3 and not asked.case.findings:
        raise Refused(Why.NOT_INVESTIGATED)
    return (h.DecisionProposed(command.decision),)


def send_back(_asked: Asked, command: c.SendBack) -> Events:
    """Not good enough, and why."""
    need(command.reason, "reason")
    return (h.DecisionSentBack(command.reason),)


def communicate(asked: Asked, command: c.Communicate) -> Events:
    """The decision goes out, looked at once more: a day promised may have gone by since."""
    case = asked.case
    decision = command.decision or case.proposal
    if decision is None:
        raise Refused(Why.MISSING, "decision")
    check_decision(asked, decision)
    if case.status is Status.DECISION_DRAFT:
        check_signature(asked, decision)
    if case.status is Status.ESCALATED_INT and asked.by.person_id in case.deciders:
        raise Refused(Why.SAME_PERSON)
    return (h.DecisionCommunicated(decision, _author(asked, decision), bool(case.deciders)),)


def _author(asked: Asked, decision: Decision) -> int:
    """Who wrote it, where it was proposed by somebody."""
    return asked.case.proposed_by if decision == asked.case.proposal else 0
