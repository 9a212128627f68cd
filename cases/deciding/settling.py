"""What follows from the commands after the answer."""

from datetime import date, datetime, timedelta

from cases import commands as c
from cases import happened as h
from cases.clock import add_months
from cases.deciding.asked import Asked, Events, need, not_before, not_future
from cases.deciding.fitness import check_offers
from cases.happened import Notice, Outcome
from cases.refused import Refused, Why
from cases.status import STAFF, THEIRS, Actor, Status

_REMINDERS = (1, 2)
_BINDING = (Outcome.AGREEMENT, Outcome.AWARD, Outcome.JUDGMENT)


def accept(asked: Asked, command: c.Accept) -> Events:
    """A yes, also after a silence."""
    yes = h.Accepted(command.words)
    return (h.SpokeAgain(), yes) if asked.case.status is Status.NO_REPLY else (yes,)


def refuse(asked: Asked, command: c.Refuse) -> Events:
    """A no: the case stays open, with a term for a second look."""
    return (h.NotAccepted(asked.second_term(), command.reason),)


def fall_silent(asked: Asked, _command: c.FallSilent) -> Events:
    """Reminded twice, and a month without a word."""
    case = asked.case
    if not all((Notice.DECISION_REMINDER, nth) in case.delivered for nth in _REMINDERS):
        raise Refused(Why.NOT_REMINDED, "", len(_REMINDERS))
    not_before(asked, silent_at(asked))
    return (h.FellSilent(),)


def silent_at(asked: Asked) -> datetime:
    """When a silence is one."""
    since = asked.case.waiting_since or asked.case.opened_at
    return since + timedelta(days=asked.rules.limits.silence_days)


def speak_again(_asked: Asked, command: c.SpeakAgain) -> Events:
    """Back after a silence."""
    return (h.SpokeAgain(command.words),)


def second_look(asked: Asked, command: c.SecondLook) -> Events:
    """Another person looks at it; the bot asks for that only when the term is over."""
    case = asked.case
    if asked.by.actor is Actor.BOT:
        not_before(asked, case.due_at)
    if command.reviewer and command.reviewer in case.deciders:
        raise Refused(Why.SAME_PERSON, "reviewer")
    term = case.term if case.due_at > asked.at else asked.second_term()
    return (h.SecondLookBegun(term, command.reason, command.reviewer, command.reviewer_name),)


def go_outside(asked: Asked, command: c.GoOutside) -> Events:
    """With another body: a customer's word is enough, a notice that staff note has its reference."""
    need(command.body, "body")
    if asked.by.actor in STAFF:
        need(command.reference, "reference")
    not_future(asked, command.on, "on")
    return (h.WentOutside(command.body, command.on, command.reference),)


def settle_outside(asked: Asked, command: c.SettleOutside) -> Events:
    """An agreement, award or judgment, with its reference, is carried out."""
    if command.outcome not in _BINDING:
        raise Refused(Why.OUT_OF_RANGE, "outcome", *_BINDING)
    need(command.reference, "reference")
    not_future(asked, command.on, "on")
    check_offers(asked, command.offers)
    return (h.SettledOutside(command.outcome, command.reference, command.on, command.offers),)


def carry_out(_asked: Asked, command: c.CarryOut) -> Events:
    """Done, and provable."""
    need(command.proof, "proof")
    return (h.RemedyCarriedOut(command.proof),)


def close_accepted(asked: Asked, _command: c.CloseAccepted) -> Events:
    """Accepted and done: confirmed, or without objection; or nothing was to be done."""
    if asked.case.status is Status.ACCEPTED:
        if asked.case.owed:
            raise Refused(Why.STILL_OWED, "", *(offer.kind for offer in asked.case.owed))
    elif asked.by.actor not in THEIRS:
        not_before(asked, unobjected_at(asked))
    return (h.ClosedAccepted(),)


def unobjected_at(asked: Asked) -> datetime:
    """When a remedy counts as right."""
    done = asked.case.remedy_at or asked.case.opened_at
    return done + timedelta(days=asked.rules.limits.objection_days)


def close_answered(_asked: Asked, _command: c.CloseAnswered) -> Events:
    """Nothing was asked that could be accepted."""
    return (h.ClosedAnswered(),)


def exhaust(asked: Asked, command: c.Exhaust) -> Events:
    """A year of silence and nobody else has it; or there is no way left outside."""
    case = asked.case
    if case.status is Status.NO_REPLY:
        if case.outside and not case.outside.settled:
            raise Refused(Why.WENT_OUTSIDE, "", case.outside.body)
        not_before(asked, dormant_at(asked))
    else:
        need(command.reason, "reason")
    return (h.Exhausted(command.reason, command.outcome, command.reference),)


def dormant_at(asked: Asked) -> datetime:
    """When so long was silence that a supervisor may close."""
    case = asked.case
    last = max(moment for moment in (case.waiting_since, case.heard_at, case.opened_at) if moment)
    return asked.rules.clock.end_of(
        add_months(asked.rules.clock.today(last), asked.rules.limits.dormant_months)
    )


def withdraw(_asked: Asked, command: c.Withdraw) -> Events:
    """Taken back, after having been asked twice."""
    if not command.confirmed:
        raise Refused(Why.UNCONFIRMED, "confirmed")
    return (h.Withdrawn(command.reason),)


def reopen(asked: Asked, command: c.Reopen) -> Events:
    """Within the company's months; what was closed as incomplete at any time, as it was told."""
    last = last_reopening(asked)
    if last is not None and asked.today > last:
        raise Refused(Why.TOO_LATE, "", last)
    return (h.Reopened(asked.second_term(), command.reason),)


def last_reopening(asked: Asked) -> date | None:
    """The last day on which the case may be reopened, None for any day."""
    case = asked.case
    if case.status is Status.CLOSED_INCOMPLETE or case.closed_at is None:
        return None
    return add_months(asked.rules.clock.today(case.closed_at), asked.rules.limits.reopen_months)
