"""A visit to the customer: its day and hours, the days they asked for, and when they are reminded of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from cases.calendar import WorkCalendar
from cases.company import Company
from cases.quiet import MessagingHours

_A_DAY = timedelta(days=1)
_BACK = 7  # days before the visit among which the last one with messaging hours is looked for
_EVE = time(17)  # the day before, when people are home, within the messaging hours of that day
_SUNDAY = 6


class DayPart(StrEnum):
    """When on a day the customer is there; its label is `day_part.<value>`."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    ANY = "any"


HOURS: Mapping[DayPart, tuple[time, time]] = {  # proposed to the house for a wish, which may change them
    DayPart.MORNING: (time(9), time(13)),
    DayPart.AFTERNOON: (time(15), time(19)),
    DayPart.ANY: (time(9), time(19)),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A day of the company's zone that suits the customer."""

    day: date
    part: DayPart = DayPart.ANY


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody comes on `day` between two hours of the company's zone, to `place`."""

    day: date
    first: time
    last: time
    place: str


def ends_at(visit: Visit, company: Company) -> datetime:
    """The end of its hours, in UTC."""
    return _at(visit.day, visit.last, company)


def begins_on(visit: Visit, company: Company) -> datetime:
    """The first instant of its day, in UTC."""
    return _at(visit.day, time(0), company)


def eve_of(visit: Visit, company: Company) -> datetime | None:
    """When it is told of beforehand: in the afternoon of the last day before it that has messaging hours."""
    days = (visit.day - _A_DAY * n for n in range(1, _BACK + 1))
    open_days = ((day, hours) for day in days if (hours := _hours(day, company)))
    for day, (opens, closes) in open_days:
        return _at(day, _EVE if opens <= _EVE < closes else opens, company)
    return None


def morning_of(visit: Visit, company: Company) -> datetime | None:
    """When it is told of on its day: as messages begin, unless it is over by then; None for a quiet day."""
    hours = _hours(visit.day, company)
    return _at(visit.day, hours[0], company) if hours and hours[0] < visit.last else None


def is_holiday(company: Company, day: date) -> bool:
    """Whether nobody comes that day: a Sunday, or a holiday of the seat."""
    return day.weekday() == _SUNDAY or day in _calendar(company).holidays(day.year)


def next_working(company: Company, day: date, n: int = 1) -> date:
    """The nth working day after `day`."""
    return _calendar(company).add(day, n)


def _calendar(company: Company) -> WorkCalendar:
    return WorkCalendar(company.jurisdiction, company.local_holidays)


def _hours(day: date, company: Company) -> tuple[time, time] | None:
    """From when to when it may be written to customers on a day, None for a day without."""
    messaging = MessagingHours.of(company)
    if day in messaging.calendar.holidays(day.year):
        return None
    spans = [one for one in messaging.hours if one.weekday == day.weekday()]
    return (min(one.opens for one in spans), max(one.closes for one in spans)) if spans else None


def _at(day: date, hour: time, company: Company) -> datetime:
    return datetime.combine(day, hour, ZoneInfo(company.zone)).astimezone(UTC)
