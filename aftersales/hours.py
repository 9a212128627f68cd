"""When nobody is disturbed by what can wait: the hours in which messages after the sale go out.

No law sets hours for messages; the product's default is narrower than any for calls (`law.md` (e) 6): Monday
to Friday, 10 to 19, not on holidays of the place.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_WEEKDAYS = frozenset(range(5))
_AHEAD = 31  # days looked at for the next opening


@dataclass(frozen=True, slots=True)
class SendHours:
    """Of one place. `is_holiday` tells of a local date; `weekdays` with 0 for Monday."""

    zone: ZoneInfo
    is_holiday: Callable[[date], bool]
    opens: time = time(10)
    closes: time = time(19)
    weekdays: frozenset[int] = _WEEKDAYS

    def allow(self, at: datetime) -> bool:
        """Whether it may go out at that moment (aware)."""
        local = at.astimezone(self.zone)
        return self.works(local.date()) and self.opens <= local.time() < self.closes

    def works(self, day: date) -> bool:
        """Whether anything goes out on that local day."""
        return day.weekday() in self.weekdays and not self.is_holiday(day)

    def first_from(self, at: datetime) -> datetime:
        """The first moment from `at` (aware) on at which it may go out: itself, or an opening.

        Raises:
            ValueError: no day of the next month is one: the hours cannot be right.
        """
        if self.allow(at):
            return at
        local = at.astimezone(self.zone)
        for ahead in range(_AHEAD):
            day = local.date() + timedelta(days=ahead)
            opening = datetime.combine(day, self.opens, self.zone)
            if self.works(day) and opening >= at:
                return opening
        raise ValueError("no day within a month on which messages go out")
