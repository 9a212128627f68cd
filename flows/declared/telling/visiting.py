"""What is told of a request for service: the day, another day, that it is done, that it goes back."""

from cases import happened as h
from flows.declared.card import shown
from flows.declared.choices import last_objection
from flows.declared.telling.told import Told
from flows.declared.visiting import when
from flows.effects import Say
from flows.fields.days_wanted import days_shown
from flows.text import text


def scheduled(told: Told, event: h.VisitScheduled) -> Say:
    """When somebody comes, and where to."""
    at, place = when(event.visit), event.visit.place
    if event.moved:
        return told.say(text("told.visit_moved", when=at, place=place))
    return told.say(text("told.scheduled", when=at, place=place))


def other_days(told: Told, event: h.OtherDaysAsked) -> Say:
    """Nobody comes on the old day; the new one is told within the term."""
    due = shown(event.term, told.company)
    wanted = days_shown(event.wanted) if event.wanted else event.words
    return told.say(text("told.other_days", wanted=wanted, due=due))


def done(told: Told, event: h.ServiceDone) -> Say:
    """Is it right? Silence for some days closes it, and it can be opened again."""
    until = last_objection(told.case, told.company)
    return told.say(text("told.service_done", note=event.note, until=until))


def not_right(told: Told, event: h.NotAccepted) -> Say:
    """It goes back, and who is not content may complain of it as of anything."""
    return told.say(text("told.not_right", due=shown(event.term, told.company)))


def reopened(told: Told, event: h.Reopened) -> Say:
    """Open again; another day is owed."""
    return told.say(text("told.service_reopened", due=shown(event.term, told.company)))
