"""What is told when a case goes elsewhere, or stays where it is and somebody must know."""

from cases import happened as h
from cases.status import Actor, Status
from cases.taxonomy import CaseType
from flows.declared.card import answer_by, shown
from flows.declared.telling.told import Told
from flows.effects import Say
from flows.recourse import outside
from flows.text import lines, text


def merged(told: Told, event: h.Merged) -> Say:
    """Under which number it goes on."""
    return told.say(text("told.merged", main=event.into))


def referred(told: Told, event: h.Referred) -> Say:
    """To whom, and where that is."""
    report = "report" if told.case.type is CaseType.REPORT else "case"
    return told.say(text(f"told.referred_{report}", where=lines(filter(None, (event.to, event.address)))))


def blocked(told: Told, event: h.Blocked) -> Say:
    """Set aside, until when."""
    return told.say(text("told.blocked", until=event.destroy_on))


def retyped(told: Told, event: h.Retyped) -> Say:
    """Under another name, with no less rights."""
    due = answer_by(told.case, told.company)
    return told.say(text("told.retyped", kind=text(f"type.{event.type.value}"), due=due))


def added(told: Told, _event: h.CustomerAdded) -> Say | None:
    """Noted where it belongs; to a closed case it is added, and opens it not."""
    if told.entry.by.actor is Actor.BOT:
        return None
    return told.say(text("told.added" if told.case.is_open else "told.added_closed"))


def put_off(told: Told, event: h.AnswerPutOff) -> Say:
    """Apology, why, new date; the legal one stays."""
    due = shown(told.case.legal, told.company)
    return told.say(text("told.put_off", reason=event.reason, until=event.until, due=due))


_BECAUSE = {
    Status.NEEDS_INFO: "missing",
    Status.ASSESSED: "investigating",
    Status.INVESTIGATING: "investigating",
    Status.DECISION_DRAFT: "reviewing",
    Status.ESCALATED_INT: "second_look",
}


def overdue(told: Told, _event: h.BecameOverdue) -> Say:
    """The term ended: an apology, why, and the new day, be it promised now or before."""
    due, bodies = shown(told.case.term, told.company), outside(told.company)
    if told.case.promised:
        because = text(f"late_because.{_BECAUSE.get(told.case.status, 'not_begun')}")
        until = told.case.promised
        return told.say(text("told.overdue_promised", due=due, because=because, until=until, bodies=bodies))
    return told.say(text("told.overdue", due=due, bodies=bodies))
