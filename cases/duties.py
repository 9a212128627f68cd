"""What follows when something of a case falls due: a command of the bot, a word to the customer, an alert.

One function, from a case and a `Due` that was just claimed. What is told is in `flows/declared/`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from cases import commands as c
from cases.agenda import Due, What
from cases.alerts import DAILY, SAFETY_AGAIN, Alert, AlertKind
from cases.assessment import Priority
from cases.case import Case
from cases.decision import SHORT
from cases.indemnity import owed
from cases.rules import Rules
from cases.status import Actor
from cases.visit import ends_at

_GRACE = timedelta(days=30)  # between blocking and destroying, in which a mistake can be put right


@dataclass(frozen=True, slots=True)
class Duty:
    """What is to be done; `refused` is the alert where the command is refused, `tells` a message due."""

    command: c.Command | None = None
    tells: bool = False
    alert: Alert | None = None
    refused: Alert | None = None


def duty(case: Case, due: Due, at: datetime, rules: Rules) -> Duty:
    """What a due thing leads to; `at` may be long after it fell due."""
    match due.what:
        case What.HALF_TERM:
            # Once the term is over the apology says how it stands.
            return Duty(tells=at < case.term.due_at, alert=Alert(AlertKind.HALF_TERM))
        case What.ASSESSMENT:
            urgent = case.priority is Priority.P1
            to, again = (Actor.HEAD, SAFETY_AGAIN) if urgent else (Actor.SUPERVISOR, None)
            return Duty(alert=Alert(AlertKind.ASSESSMENT, to, again=again))
        case What.OVERDUE:
            alert = Alert(AlertKind.OVERDUE, Actor.HEAD, _lateness(case, at, rules), DAILY)
            return Duty(c.FlagOverdue(_new_date(case, at, rules)), alert=alert)
        case What.PROMISE:
            alert = Alert(AlertKind.PROMISE, Actor.HEAD, _lateness(case, at, rules), DAILY)
            return Duty(tells=True, alert=alert)
        case What.COMPLETION_REMINDER | What.DECISION_REMINDER:
            return Duty(tells=True)
        case What.VISIT_EVE | What.VISIT_DAY:
            return Duty(tells=_is_to_come(case, due.what, at, rules))
        case What.NO_REPLY:
            return Duty(c.FallSilent(), refused=Alert(AlertKind.SILENCE, Actor.SUPERVISOR))
        case What.SECOND_LOOK:
            return Duty(c.SecondLook(), alert=Alert(AlertKind.SECOND_LOOK, Actor.SUPERVISOR))
        case What.REMEDY_DUE:
            return Duty(tells=True, alert=Alert(AlertKind.REMEDY, Actor.AGENT, {"nth": due.nth}))
        case What.CONFIRMATION_END:
            return Duty(c.CloseAccepted())
        case What.NOTHING_OWED:
            return Duty(c.CloseAnswered() if case.type in SHORT else c.CloseAccepted())
        case What.RETENTION_END:
            return Duty(c.Block(rules.clock.today(at + _GRACE)))
    return Duty(alert=_ONLY_TOLD_INSIDE[due.what])


_ONLY_TOLD_INSIDE: Mapping[What, Alert] = {
    What.ACKNOWLEDGEMENT_ALARM: Alert(AlertKind.RECEIPT, Actor.SUPERVISOR),
    What.SUPERVISOR_SEES: Alert(AlertKind.NEAR_TERM, Actor.SUPERVISOR),
    What.SUPERVISOR_OWNS: Alert(AlertKind.END_OF_TERM, Actor.SUPERVISOR),
    What.THANKS: Alert(AlertKind.THANKS),
    What.COMPLETION_END: Alert(AlertKind.INCOMPLETE),
    What.VISIT_OVER: Alert(AlertKind.VISIT, again=DAILY),
    What.DORMANT: Alert(AlertKind.DORMANT, Actor.SUPERVISOR),
}


def _is_to_come(case: Case, what: What, at: datetime, rules: Rules) -> bool:
    """Whether it is still true that somebody comes tomorrow, or today; put off too long, it is not told."""
    if case.visit is None or at >= ends_at(case.visit, rules.company):
        return False
    return what is What.VISIT_DAY or rules.clock.today(at) < case.visit.day


def _new_date(case: Case, at: datetime, rules: Rules) -> date | None:
    """The day told with the apology: the company's own (P05), unless somebody promised one still to come."""
    today = rules.clock.today(at)
    if case.promised is not None and case.promised >= today:
        return None
    return rules.clock.until("P05", at).due


def _lateness(case: Case, at: datetime, rules: Rules) -> dict[str, object]:
    """For the head: since when, and what the law makes of it, to be decided on by a person."""
    note: dict[str, object] = {"due_at": case.term.due_at.isoformat(), "rule": case.term.rule_id}
    if found := owed(case, at, rules.clock, rules.company):
        rule = found.rule
        note["indemnity"] = {
            "amount": str(found.amount),
            "rule": rule.id,
            "source": rule.source,
            "confidence": rule.confidence.value,
        }
    return note
