"""When somebody of the house is there, by the company's own hours; holidays of its seat are closed days."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from cases.calendar import WorkCalendar
from cases.company import Company, Opening

_MIDNIGHT = time(0)
_AHEAD = 21  # days looked at: no house is closed for longer without saying so


def is_open(company: Company, at: datetime) -> bool:
    """Whether the house is open at that moment (aware). Without hours in its file it always is."""
    if not company.opening_hours:
        return True
    local = at.astimezone(ZoneInfo(company.zone))
    return any(_within(opening, local.time()) for opening in _of_day(company, local))


def open_since(company: Company, at: datetime) -> datetime | None:
    """When the house opened, where it is open at that moment; None where it is closed, or never closes."""
    local = at.astimezone(ZoneInfo(company.zone))
    here = [one for one in _of_day(company, local) if _within(one, local.time())]
    if not here:
        return None
    return datetime.combine(local.date(), min(one.opens for one in here), local.tzinfo)


def next_opening(company: Company, at: datetime) -> datetime | None:
    """When the house opens next after that moment, in its zone; None where its file does not say."""
    zone = ZoneInfo(company.zone)
    local = at.astimezone(zone)
    for ahead in range(_AHEAD):
        day = local + timedelta(days=ahead)
        for opening in sorted(_of_day(company, day), key=lambda one: one.opens):
            opens = datetime.combine(day.date(), opening.opens, zone)
            if opens > local:
                return opens
    return None


def _of_day(company: Company, local: datetime) -> list[Opening]:
    calendar = WorkCalendar(company.jurisdiction, company.local_holidays)
    if local.date() in calendar.holidays(local.year):
        return []
    return [opening for opening in company.opening_hours if opening.weekday == local.weekday()]


def _within(opening: Opening, at: time) -> bool:
    return opening.opens <= at and (opening.closes == _MIDNIGHT or at < opening.closes)
