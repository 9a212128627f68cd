"""When a company may write to its customers about what can wait.

The frame of the country, which a company may make narrower: no law sets hours for messages, so that of calls
is taken (`law.md` (e) 6: LGDCU art. 96.2; the Italian code of conduct, Garante 148/2024), with the Saturday
in Spain too, because what is told here is the customer's own case. Never on Sundays and holidays of the seat.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from cases.calendar import WorkCalendar
from cases.company import Company, Opening

_MORNING, _SATURDAY = time(9), 5
_WEEKDAYS = range(5)
FRAMES: Mapping[str, tuple[Opening, ...]] = {
    "ES": tuple(Opening(day, _MORNING, time(21)) for day in (*_WEEKDAYS, _SATURDAY)),
    "IT": (
        *(Opening(day, _MORNING, time(20)) for day in _WEEKDAYS),
        Opening(_SATURDAY, time(10), time(19)),
    ),
}


@dataclass(frozen=True, slots=True)
class MessagingHours:
    """One company's."""

    hours: tuple[Opening, ...]
    zone: ZoneInfo
    calendar: WorkCalendar

    @classmethod
    def of(cls, company: Company) -> "MessagingHours":
        """The company's own hours, or those of its country."""
        hours = company.messaging_hours or FRAMES[company.jurisdiction.country]
        calendar = WorkCalendar(company.jurisdiction, company.local_holidays)
        return cls(hours, ZoneInfo(company.zone), calendar)

    def allow(self, at: datetime) -> bool:
        """Whether something that can wait may be told at that moment (aware)."""
        local = at.astimezone(self.zone)
        if local.date() in self.calendar.holidays(local.year):
            return False
        return any(
            opening.weekday == local.weekday() and opening.opens <= local.time() < opening.closes
            for opening in self.hours
        )


def outside(opening: Opening, frame: tuple[Opening, ...]) -> bool:
    """Whether some of the interval lies outside the frame; to 00:00 is midnight, which always does."""
    allowed = next((day for day in frame if day.weekday == opening.weekday), None)
    return allowed is None or not allowed.opens <= opening.opens < opening.closes <= allowed.closes
