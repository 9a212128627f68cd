"""What follows from the commands that lead elsewhere, or note something."""

from cases import commands as c
from cases import happened as h
from cases.deciding.answering import check_category
from cases.deciding.asked import Asked, Events, need, need_all, not_before, not_past
from cases.lifecycle import statuses_of
from cases.refused import Refused, Why
from cases.status import OPEN, UNANSWERED, Actor, Status
from cases.taxonomy import CaseType

# What a type gives the customer, from least to most: a case is never made less than it was told to be.
_RIGHTS = {
    CaseType.PRAISE: 0,
    CaseType.SUGGESTION: 0,
    CaseType.REPORT: 1,
    CaseType.ENQUIRY: 2,
    CaseType.SERVICE: 2,
    CaseType.COMPLAINT: 3,
    CaseType.CLAIM: 3,
}


def merge(asked: Asked, command: c.Merge) -> Events:
    """It goes on in another open case of the same person."""
    if command.into == asked.case.folio or not command.main_open:
        raise Refused(Why.BAD_MAIN, "into")
    if not command.same_person:
        raise Refused(Why.NOT_THEIRS, "into")
    return (h.Merged(command.into),)


def propose_referral(_asked: Asked, command: c.ProposeReferral) -> Events:
    """Not ours: whose, then."""
    need(command.to, "to")
    return (h.ReferralProposed(command.to, command.address, command.reason),)


def refer(asked: Asked, command: c.Refer) -> Events:
    """A report goes the official route; anything else as one proposed and another agreed."""
    case = asked.case
    if case.status is Status.ACKNOWLEDGED:
        need(command.to, "to")
        return (h.Referred(command.to, command.address),)
    if not case.referral_by:
        raise Refused(Why.NOT_PROPOSED)
    if case.referral_by == asked.by.person_id:
        raise Refused(Why.SAME_PERSON)
    to, address = case.referral
    return (h.Referred(command.to or to, command.address or address),)


def block(asked: Asked, command: c.Block) -> Events:
    """Set aside: by the bot when the time to keep is over, by the data protection officer with a reason."""
    not_past(asked, command.destroy_on, "destroy_on")
    if asked.by.actor is Actor.DPO:
        need(command.granted, "granted")
        return (h.Blocked(command.destroy_on, command.granted),)
    closed = asked.case.closed_at
    if asked.case.status in OPEN or closed is None:
        raise Refused(Why.STILL_KEPT)
    kept = asked.rules.clock.until("R01", closed)
    if asked.at < kept.due_at:
        raise Refused(Why.STILL_KEPT, "", kept.due)
    return (h.Blocked(command.destroy_on),)


def retype(asked: Asked, command: c.Retype) -> Events:
    """Never a longer term, never fewer rights (F07; L10 art. 3.10), and only where such a case may stand."""
    case = asked.case
    if command.type is case.type:
        raise Refused(Why.ALREADY, "type")
    if _RIGHTS[command.type] < _RIGHTS[case.type]:
        fit = (kind for kind in CaseType if _RIGHTS[kind] >= _RIGHTS[case.type] and kind is not case.type)
        raise Refused(Why.LOWERS_RIGHTS, "type", *fit)
    stands = {case.status, case.before or case.status}
    if not stands <= statuses_of(command.type):
        raise Refused(Why.UNFIT_TYPE, "type", *(kind for kind in CaseType if stands <= statuses_of(kind)))
    term = case.term
    if case.status in UNANSWERED:
        term = term.or_earlier(asked.answer_term(command.type, case.completed_at))
    return (h.Retyped(command.type, term),)


def categorise(_asked: Asked, command: c.Categorise) -> Events:
    """One of the 35."""
    check_category(command.category, needed=True)
    return (h.Categorised(command.category),)


def assign(_asked: Asked, command: c.Assign) -> Events:
    """Who works it: somebody, or a department until somebody takes it."""
    need(command.assignee or command.department, "assignee")
    return (h.Assigned(command.assignee, command.assignee_name, command.department),)


def raise_issues(_asked: Asked, command: c.RaiseIssues) -> Events:
    """More points to answer."""
    need_all(command.issues, "issues")
    return (h.IssuesRaised(command.issues),)


def note(_asked: Asked, command: c.Note) -> Events:
    """A note inside the house."""
    need(command.text, "text")
    return (h.Noted(command.text),)


def add(_asked: Asked, command: c.Add) -> Events:
    """The customer adds something."""
    if not command.files:
        need(command.text, "text")
    return (h.CustomerAdded(command.text, command.files, command.message_id),)


def note_delivered(_asked: Asked, command: c.NoteDelivered) -> Events:
    """A message arrived."""
    need(command.message_id, "message_id")
    return (h.Delivered(command.notice, command.message_id, command.nth, command.sha256),)


def put_off(asked: Asked, command: c.PutOff) -> Events:
    """A new date and why; the legal one stays."""
    need(command.reason, "reason")
    not_past(asked, command.until, "until")
    return (h.AnswerPutOff(command.until, command.reason),)


def flag_overdue(asked: Asked, command: c.FlagOverdue) -> Events:
    """The term is over; once."""
    if asked.case.overdue:
        raise Refused(Why.ALREADY)
    not_before(asked, asked.case.due_at)
    if command.until:
        not_past(asked, command.until, "until")
    return (h.BecameOverdue(command.until),)


def flag_safety(asked: Asked, command: c.FlagSafety) -> Events:
    """Danger; once."""
    if asked.case.safety:
        raise Refused(Why.ALREADY)
    return (h.SafetyFlagged(command.reason),)
