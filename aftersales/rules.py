"""How one company has its occasions: which ones, in which hours, how often at most."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from aftersales.hours import SendHours
from aftersales.leap import LeapBirthday
from aftersales.occasion import Occasion
from aftersales.right_moment import Caps

_EVERY_DAY = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class Rules:
    """One company's.

    `occasions` by name, those that are switched on. `days`: the company's own number of days of an occasion.
    `on_any_day`: names of occasions that come on Sundays and holidays too.
    """

    occasions: Mapping[str, Occasion]
    hours: SendHours
    caps: Caps = field(default_factory=Caps)
    days: Mapping[str, int] = field(default_factory=dict)
    on_any_day: frozenset[str] = frozenset()
    leap: LeapBirthday = LeapBirthday.BEFORE

    def today(self, at: datetime) -> date:
        """The local day of a moment (aware)."""
        return at.astimezone(self.hours.zone).date()

    def midnight(self, day: date) -> datetime:
        """The begin of a local day, aware."""
        return datetime.combine(day, time(), self.hours.zone)

    def hours_of(self, occasion: Occasion) -> SendHours:
        """When the occasion may be told of: the company's hours, or its own on the company's days."""
        hours = self.hours
        if occasion.window:
            opens, closes = occasion.window
            hours = replace(hours, opens=opens, closes=closes)
        if occasion.name in self.on_any_day:
            hours = replace(hours, weekdays=_EVERY_DAY, is_holiday=_no_holiday)
        return hours

    def opening(self, occasion: Occasion, day: date) -> datetime:
        """The first moment, on the day or after it and never before, at which it may be told of."""
        return self.hours_of(occasion).first_from(self.midnight(day))

    def last_day(self, occasion: Occasion, day: date) -> date:
        """The last day on which it still makes sense: it keeps from its first opening on, so that a holiday
        puts it off and never drops it."""
        return self.today(self.opening(occasion, day)) + timedelta(days=occasion.keeps)


def _no_holiday(_day: date) -> bool:
    return False
