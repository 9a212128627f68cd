"""The 29th of February in the other years: whose birthday is celebrated on which day."""

from calendar import isleap
from datetime import date
from enum import StrEnum

_LEAP_DAY = "02-29"


class LeapBirthday(StrEnum):
    """When a birthday of 29 February is celebrated where there is none (the company file's choice)."""

    BEFORE = "02-28"
    AFTER = "03-01"


def celebrated_on(day: date, leap: LeapBirthday) -> tuple[str, ...]:
    """The birthdays, "MM-DD", that are celebrated on a day: its own, and where due that of 29 February."""
    own = f"{day:%m-%d}"
    return (own, _LEAP_DAY) if own == leap.value and not isleap(day.year) else (own,)
