"""A company's own occasions, made of its profile: the hours of its place, its caps, its numbers of days."""

from collections.abc import Iterable
from datetime import date
from zoneinfo import ZoneInfo

from aftersales.hours import SendHours
from aftersales.leap import LeapBirthday
from aftersales.occasion import Occasion, Of
from aftersales.occasions import DECLARED
from aftersales.right_moment import Caps
from aftersales.rules import Rules
from cases.calendar import WorkCalendar
from cases.company import Company


def rules_of(company: Company, declared: Iterable[Occasion] = DECLARED, *, surveys: bool = True) -> Rules:
    """The rules of a company. `surveys`: somebody can put a question of satisfaction; else none is due."""
    own = company.aftersales
    wanted = [each for each in declared if each.name not in own.off and (surveys or not each.survey)]
    on_any_day = [each.name for each in wanted if each.of is Of.BIRTHDAY and own.birthday_any_day]
    return Rules(
        {each.name: each for each in wanted},
        hours_of(company),
        Caps(own.a_month, own.days_apart, own.after_case_days, own.after_low_score_days),
        dict(own.days),
        frozenset(on_any_day),
        LeapBirthday(own.leap_birthday),
    )


def hours_of(company: Company) -> SendHours:
    """When the company sends what comes after the sale."""
    calendar = WorkCalendar(company.jurisdiction, company.local_holidays)

    def is_holiday(day: date) -> bool:
        return day in calendar.holidays(day.year)

    opens, closes = company.aftersales.hours
    return SendHours(ZoneInfo(company.zone), is_holiday, opens, closes, company.aftersales.weekdays)
