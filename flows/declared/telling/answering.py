"""What is told on the way to an answer."""

from cases import happened as h
from cases.assessment import Priority
from cases.status import Status
from flows.declared.card import answer_by, items, shown
from flows.declared.telling.told import Told
from flows.declared.verdict import decision
from flows.effects import Say
from flows.text import text


def received(told: Told, event: h.Received) -> Say | None:
    """Only where nobody sent it: the flow that opens a case says the receipt itself."""
    due = shown(event.term, told.company)
    return told.say(text("told.received", due=due)) if event.silent else None


def assessed(told: Told, event: h.Assessed) -> Say | None:
    """Once; a second look at the priority is for the house."""
    if told.case.status is not Status.ASSESSED:
        return None
    who = event.assignee_name or event.department
    by = text("assigned.to", name=who) if who else text("assigned.nobody")
    urgency = "first" if event.priority is Priority.P1 else "in_turn"
    due = answer_by(told.case, told.company)
    return told.say(text("told.assessed", urgency=text(f"urgency.{urgency}"), by=by, due=due))


def investigating(told: Told, event: h.InvestigationBegun) -> Say:
    """Facts are being checked; which, where staff said so."""
    due = answer_by(told.case, told.company)
    if event.checking:
        return told.say(text("told.investigating_what", checking=event.checking, due=due))
    return told.say(text("told.investigating", due=due))


def wanted(told: Told, event: h.InformationAsked) -> Say:
    """What, until when, what follows, how to send it (L10 art. 13.3)."""
    until = shown(event.term, told.company)
    return told.say(text("told.information_wanted", items=items(told.case), until=until))


def some_given(told: Told, _event: h.ItemsGiven) -> Say | None:
    """Something still misses; where nothing does, `Completed` says so."""
    missing = told.case.missing
    if missing is None:
        return None
    until = shown(missing.term, told.company)
    return told.say(text("told.completed_partly", items=items(told.case), until=until))


def completed(told: Told, _event: h.Completed) -> Say:
    """The clock of the answer, as it is now."""
    return told.say(text("told.completed", due=answer_by(told.case, told.company)))


def closed_incomplete(told: Told, _event: h.ClosedIncomplete) -> Say:
    """Not a no, and not for ever."""
    return told.say(text("told.closed_incomplete"))


def decided(told: Told, event: h.DecisionCommunicated) -> Say:
    """The decision (`law.md` 8.2)."""
    return decision(told.case, event, told.entry.by.name, told.company)
