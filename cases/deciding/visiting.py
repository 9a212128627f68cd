"""What follows from the commands of a service request."""

from datetime import date

from cases import commands as c
from cases import happened as h
from cases.deciding.asked import Asked, Events, need, not_before, not_past
from cases.refused import Refused, Why
from cases.status import Status
from cases.visit import begins_on, ends_at, is_holiday, next_working


def schedule(asked: Asked, command: c.Schedule) -> Events:
    """A day to come on which somebody works, hours that are some, and a place."""
    visit, company = command.visit, asked.rules.company
    need(visit.place, "visit.place")
    if visit.last <= visit.first:
        raise Refused(Why.BAD_HOURS, "visit.hours", visit.first, visit.last)
    _fit_day(asked, visit.day, "visit.day")
    if ends_at(visit, company) <= asked.at:
        raise Refused(Why.PAST, "visit.hours", asked.today)
    return (h.VisitScheduled(visit, moved=asked.case.visit is not None),)


def ask_other_days(asked: Asked, command: c.AskOtherDays) -> Events:
    """Days to come, or words that say which; the new day is owed within the term of a second look."""
    if not command.wanted:
        need(command.words, "wanted")
    for wanted in command.wanted:
        _fit_day(asked, wanted.day, "wanted")
    return (h.OtherDaysAsked(asked.second_term(), command.wanted, command.words),)


def finish(asked: Asked, command: c.Finish) -> Events:
    """Not before the day of the visit, and not past a customer who asked for another day meanwhile."""
    case = asked.case
    need(command.note, "note")
    if case.status is Status.SCHEDULED and case.visit:
        not_before(asked, begins_on(case.visit, asked.rules.company), "visit.day")
    if case.status is Status.TO_ARRANGE and case.refused_at is None and not case.reopened:
        raise Refused(Why.DAY_WANTED)
    return (h.ServiceDone(command.note),)


def _fit_day(asked: Asked, day: date, field: str) -> None:
    not_past(asked, day, field)
    company = asked.rules.company
    if is_holiday(company, day):
        raise Refused(Why.HOLIDAY, field, next_working(company, day))
