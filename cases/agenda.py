"""What will fall due for a case as it stands: a pure function, so that the rows kept can be made again.

After each change the case's pending rows are replaced by `agenda(case, …)`. What is done is in the events,
and then no longer here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from cases.assessment import Priority
from cases.case import Case
from cases.deciding.asked import Asked
from cases.deciding.settling import dormant_at, silent_at, unobjected_at
from cases.decision import SHORT
from cases.happened import Notice
from cases.rules import Rules
from cases.status import ENDED, THE_BOT, UNANSWERED, Status
from cases.taxonomy import CaseType
from cases.visit import ends_at, eve_of, morning_of

_A_DAY = timedelta(days=1)
_REMINDED_AT = (50, 80)  # per cent of the time to complete


class What(StrEnum):
    """What falls due; `cases.duties` says what it leads to. `customer`: the customer is told."""

    ACKNOWLEDGEMENT_ALARM = "acknowledgement_alarm"  # five minutes, and no receipt delivered
    ASSESSMENT = "assessment"  # nobody assessed it
    HALF_TERM = "half_term"  # customer: how it stands; the agent is reminded
    SUPERVISOR_SEES = "supervisor_sees"  # 60 %
    SUPERVISOR_OWNS = "supervisor_owns"  # 80 %
    OVERDUE = "overdue"  # customer, at once: apology, reason, new date; the head is told; FlagOverdue
    THANKS = "thanks"  # a suggestion was not even thanked for
    COMPLETION_REMINDER = "completion_reminder"  # customer, nth 1 and 2
    COMPLETION_END = "completion_end"  # the agent is asked whether to close (CloseIncomplete)
    DECISION_REMINDER = "decision_reminder"  # customer, nth 1 and 2
    NO_REPLY = "no_reply"  # customer; command FallSilent
    DORMANT = "dormant"  # a year of silence: the supervisor is asked (Exhaust)
    SECOND_LOOK = "second_look"  # customer; nobody took it up: command SecondLook
    REMEDY_DUE = "remedy_due"  # customer, nth of what is owed: promised by today
    CONFIRMATION_END = "confirmation_end"  # customer; 14 days without objection: command CloseAccepted
    NOTHING_OWED = "nothing_owed"  # customer; nothing to carry out: CloseAccepted, or CloseAnswered
    PROMISE = "promise"  # customer: the new date is over, and no answer; the head is told
    VISIT_EVE = "visit_eve"  # customer: somebody comes tomorrow
    VISIT_DAY = "visit_day"  # customer: somebody comes today
    VISIT_OVER = "visit_over"  # the visit is over, and nobody has said that it was made
    RETENTION_END = "retention_end"  # customer; command Block


ENDS = frozenset(  # the ends of terms: after them something is late, silent or closed
    {What.OVERDUE, What.PROMISE, What.COMPLETION_END, What.NO_REPLY, What.SECOND_LOOK, What.REMEDY_DUE,
     What.CONFIRMATION_END}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Due:
    """One thing, due `at` (UTC). `quiet`: the customer is told, and it may wait for messaging hours."""

    what: What
    at: datetime
    nth: int = 1
    quiet: bool = True


def _inside(what: What, at: datetime) -> Due:
    """For the house: nobody's telephone rings, so it never waits."""
    return Due(what, at, quiet=False)


def agenda(case: Case, rules: Rules) -> tuple[Due, ...]:
    """Everything that will fall due, or already has and is not done; in order of time."""
    asked = Asked(case, THE_BOT, case.opened_at, rules)
    found = [
        *_coming_in(asked),
        *_term(asked),
        *_missing(case),
        *_decided(asked),
        *_settled(asked),
        *_visits(asked),
    ]
    return tuple(sorted(found, key=lambda due: (due.at, due.what, due.nth)))


def _coming_in(asked: Asked) -> Iterator[Due]:
    case, clock = asked.case, asked.rules.clock
    if case.status is Status.RECEIVED:
        yield _inside(What.ACKNOWLEDGEMENT_ALARM, clock.until("D01", case.opened_at).due_at)
    if case.status in {Status.RECEIVED, Status.ACKNOWLEDGED} and case.type is not CaseType.SERVICE:
        urgent = case.priority is Priority.P1
        term = clock.until("D02a" if urgent else "D02", case.opened_at)
        yield _inside(What.ASSESSMENT, term.due_at)
    if case.type is CaseType.SUGGESTION and case.status in UNANSWERED:
        yield _inside(What.THANKS, clock.until("D30a", case.received_at).due_at)


def _term(asked: Asked) -> Iterator[Due]:
    """The shares of the term that runs; once it is over and told, the day promised instead."""
    case = asked.case
    if case.status not in UNANSWERED:
        return
    if case.overdue:
        if case.promised:
            yield Due(What.PROMISE, asked.rules.clock.end_of(case.promised))
        return
    yield _inside(What.SUPERVISOR_SEES, case.term.share(60))
    yield _inside(What.SUPERVISOR_OWNS, case.term.share(80))
    if case.status is Status.REJECTED_OPEN:
        # Nobody works on it until a second look is asked for; the end of the term asks for it.
        yield Due(What.SECOND_LOOK, case.term.due_at)
        return
    calm = case.term.due_at - case.term.starts_at >= _A_DAY
    yield Due(What.HALF_TERM, case.term.share(50), quiet=calm)
    yield Due(What.OVERDUE, case.term.due_at, quiet=False)


def _missing(case: Case) -> Iterator[Due]:
    if case.missing is None or case.status is not Status.NEEDS_INFO:
        return
    term = case.missing.term
    for nth, percent in enumerate(_REMINDED_AT, 1):
        if (Notice.COMPLETION_REMINDER, nth) not in case.delivered:
            yield Due(What.COMPLETION_REMINDER, term.share(percent), nth)
    yield _inside(What.COMPLETION_END, term.due_at)


def _decided(asked: Asked) -> Iterator[Due]:
    case, since = asked.case, asked.case.waiting_since
    if case.status is Status.NO_REPLY:
        yield _inside(What.DORMANT, dormant_at(asked))
    if case.status is not Status.DECIDED or since is None:
        return
    if case.type in SHORT:
        yield Due(What.NOTHING_OWED, since)
        return
    for nth, days in enumerate(asked.rules.limits.decision_reminders, 1):
        if (Notice.DECISION_REMINDER, nth) not in case.delivered:
            yield Due(What.DECISION_REMINDER, since + timedelta(days=days), nth)
    yield Due(What.NO_REPLY, silent_at(asked))


def _visits(asked: Asked) -> Iterator[Due]:
    """The visit that is arranged: told of the day before and on its morning, where that is still to come."""
    case, company = asked.case, asked.rules.company
    if case.status is not Status.SCHEDULED or case.visit is None or case.scheduled_at is None:
        return
    for what, at in (
        (What.VISIT_EVE, eve_of(case.visit, company)),
        (What.VISIT_DAY, morning_of(case.visit, company)),
    ):
        if at is not None and at > case.scheduled_at:
            yield Due(what, at)
    yield _inside(What.VISIT_OVER, ends_at(case.visit, company))


def _settled(asked: Asked) -> Iterator[Due]:
    case, clock = asked.case, asked.rules.clock
    if case.status is Status.ACCEPTED and case.accepted_at:
        if not case.owed:
            yield Due(What.NOTHING_OWED, case.accepted_at)
        for nth, offer in enumerate(case.owed, 1):
            ends = clock.end_of(offer.by) if offer.by else clock.until("D32", case.accepted_at).due_at
            yield Due(What.REMEDY_DUE, ends, nth)
    if case.status in {Status.REMEDY_DONE, Status.SERVICE_DONE}:
        yield Due(What.CONFIRMATION_END, unobjected_at(asked))
    if case.closed_at and case.status in ENDED - {Status.BLOCKED}:
        yield Due(What.RETENTION_END, clock.until("R01", case.closed_at).due_at)
