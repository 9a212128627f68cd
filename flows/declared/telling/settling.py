"""What is told after the answer, until the case is settled or closed (`law.md` 8.3)."""

from cases import happened as h
from cases.status import THEIRS, Status
from flows.declared.card import offers, shown
from flows.declared.choices import last_objection, last_reopening
from flows.declared.telling.told import Told
from flows.declared.verdict import second_look_term
from flows.effects import Say
from flows.recourse import outside
from flows.text import Text, text


def accepted(told: Told, _event: h.Accepted) -> Say:
    """What is done now, and by when."""
    if told.case.owed:
        return told.say(text("told.accepted", offers=offers(told.case.owed)))
    return told.say(text("told.accepted_all"))


def not_accepted(told: Told, event: h.NotAccepted) -> Say:
    """Still open, and where else to go, inside and outside (ISO 10002, 7.9; L10 art. 13.7)."""
    bodies, term = outside(told.company), second_look_term()
    reason = "noted" if event.reason else "wanted"
    return told.say(text("told.refused", reason=text(f"reason.{reason}"), term=term, bodies=bodies))


def spoken(told: Told, _event: h.SpokeAgain) -> Say | None:
    """Where a yes or a no came with it, that is told instead."""
    return told.say(text("told.decided_still")) if told.case.status is Status.DECIDED else None


def silent(told: Told, _event: h.FellSilent) -> Say:
    """Not taken for a yes, not closed."""
    return told.say(text("told.no_reply"))


def second_look(told: Told, event: h.SecondLookBegun) -> Say:
    """Somebody else, and by when; of what nobody answered yet it is the first."""
    key = "told.second_look" if told.case.decision else "told.first_review"
    return told.say(text(key, due=shown(event.term, told.company)))


def went_outside(told: Told, event: h.WentOutside) -> Say:
    """Open all the same, and the disputed debt is held (L10 arts. 4.4, 13.8)."""
    key = "by_you" if told.entry.by.actor in THEIRS else "by_them"
    return told.say(text("told.went_outside", how=text(f"outside.{key}", body=event.body)))


def settled_outside(told: Told, event: h.SettledOutside) -> Say:
    """What came of it, and what is done now."""
    outcome = text(f"outcome.{event.outcome.value}")
    if event.offers:
        return told.say(
            text(
                "told.settled_outside",
                outcome=outcome,
                reference=event.reference,
                offers=offers(event.offers),
            )
        )
    return told.say(text("told.settled_outside_all", outcome=outcome, reference=event.reference))


def remedy_done(told: Told, event: h.RemedyCarriedOut) -> Say:
    """Is it right? Silence for some days closes it, and it can be opened again."""
    until = last_objection(told.case, told.company)
    return told.say(text("told.remedy_done", proof=event.proof, until=until))


def _closed(told: Told, how: Text) -> Say:
    """Law.md 8.3: what ended, how, and until when it can be opened again."""
    closed_at = told.case.closed_at or told.entry.at
    last = last_reopening(closed_at, told.company)
    return told.say(text("told.closing", what=how, closed=closed_at, last=last))


def closed_accepted(told: Told, _event: h.ClosedAccepted) -> Say:
    """Confirmed, not objected to, or nothing was owed."""
    if told.entry.by.actor in THEIRS:
        return _closed(told, text("ending.accepted"))
    if told.case.remedy_at is not None:
        return _closed(told, text("ending.unobjected", n=told.company.limits.objection_days))
    return _closed(told, text("ending.nothing_owed"))


def service_closed(told: Told, _event: h.ClosedAccepted) -> Say:
    """A service that was confirmed, or not objected to."""
    if told.entry.by.actor in THEIRS:
        return _closed(told, text("ending.service_right"))
    return _closed(told, text("ending.service_unobjected", n=told.company.limits.objection_days))


def called_off(told: Told, _event: h.Withdrawn) -> Say:
    """A request for service that is not wanted any more: nobody comes."""
    return _closed(told, text("ending.called_off"))


def closed_answered(told: Told, _event: h.ClosedAnswered) -> Say:
    """A suggestion or praise."""
    return _closed(told, text("ending.answered"))


def exhausted(told: Told, event: h.Exhausted) -> Say:
    """No way is left; never told as if it had been accepted."""
    if event.outcome is not None:
        outcome = text(f"outcome.{event.outcome.value}")
        reason = event.reason or "–"
        return _closed(told, text("ending.exhausted_outside", outcome=outcome, reason=reason))
    if event.reason:
        return _closed(told, text("ending.exhausted_because", reason=event.reason))
    return _closed(told, text("ending.exhausted"))


def withdrawn(told: Told, _event: h.Withdrawn) -> Say:
    """As they wished."""
    return _closed(told, text("ending.withdrawn"))


def reopened(told: Told, event: h.Reopened) -> Say:
    """Open again, under its old number."""
    return told.say(text("told.reopened", term=second_look_term(), due=shown(event.term, told.company)))
