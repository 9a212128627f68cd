"""The days somebody works at the company's seat: no Saturdays, Sundays or holidays of country, region, town.

Rules of counting: Ley 39/2015 art. 30.2, by analogy (L10 does not say what a working day is); `law.md` 6.
The dates come from the `holidays` package, which has three traps:
`CT` is Catalonia in Spain and Catania in Italy, so a jurisdiction is always the pair;
a calendar asked for without years is empty until it is looked into, so years are always passed;
Barcelona is a subdivision, not a city, and other towns are not there, so they are given by hand.
"""

import re
import unicodedata
from calendar import isleap
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from cases.company import Jurisdiction

_SATURDAY = 5
_LOCAL = re.compile(r"(?:([0-9]{4})-)?([0-9]{2}-[0-9]{2})")
_LEAP = 2024  # any leap year, to hold 29 February
_LANGUAGE = {"ES": "es", "IT": "it_IT"}
# The last year whose official lists the package's authors compared (Spain: BOE, DOGC). Italy publishes no
# yearly list, but patron days of 2027 were not compared either.
_OFFICIAL_UNTIL = {"ES": 2026, "IT": 2026}


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The working days of a seat.

    `local` are the town's own holidays, "MM-DD" every year or "YYYY-MM-DD" once. `official` holds the
    complete list of a year somebody has confirmed; for that year it replaces everything else.
    """

    seat: Jurisdiction
    local: tuple[str, ...] = ()
    official: Mapping[int, frozenset[date]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raise ValueError for a local holiday that is no date."""
        for line in self.local:
            _local_day(line, _LEAP)

    def holidays(self, year: int) -> frozenset[date]:
        """Every holiday of the year, those on a Saturday or Sunday too."""
        if year in self.official:
            return self.official[year]
        return _holidays(self.seat, self.local, year)

    def confirmed(self, year: int) -> bool:
        """Whether the list of the year is official, and not computed from the years before."""
        return year in self.official or year <= _OFFICIAL_UNTIL.get(self.seat.country, 0)

    def is_working(self, day: date) -> bool:
        """Whether somebody works that day."""
        return day.weekday() < _SATURDAY and day not in self.holidays(day.year)

    def add(self, day: date, working_days: int) -> date:
        """The nth working day after `day`, which itself never counts; `day` for 0."""
        while working_days > 0:
            day += timedelta(days=1)
            working_days -= self.is_working(day)
        return day

    def last_on_or_before(self, day: date) -> date:
        """The last working day not after `day`."""
        while not self.is_working(day):
            day -= timedelta(days=1)
        return day


@lru_cache(maxsize=512)
def _holidays(seat: Jurisdiction, local: tuple[str, ...], year: int) -> frozenset[date]:
    own = (_local_day(line, year) for line in local)
    return _packaged(seat, year) | frozenset(day for day in own if day)


def _packaged(seat: Jurisdiction, year: int) -> frozenset[date]:
    # Imported late: 0.2 s that a process needs only once it counts its first working days.
    from holidays import country_holidays, list_supported_countries  # noqa: PLC0415

    known = list_supported_countries()
    if seat.country not in known:
        raise ValueError(f"no holidays are known for country {seat.country!r}")
    towns = {_plain(name): name for name in known[seat.country] if len(name) > 2}
    place = towns.get(_plain(seat.town), seat.region)
    if place and place not in known[seat.country]:
        allowed = ", ".join(sorted(known[seat.country]))
        raise ValueError(f"region {place!r} is unknown in {seat.country}; known: {allowed}")
    language = _LANGUAGE.get(seat.country, "en_US")
    return frozenset(country_holidays(seat.country, subdiv=place or None, years=[year], language=language))


def _plain(name: str) -> str:
    """A name without case or accents: the package writes Forlì as Forli."""
    letters = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _local_day(line: str, year: int) -> date | None:
    """A local holiday in that year; None if it is not that year's. 29 February: only in leap years."""
    parts = _LOCAL.fullmatch(line)
    try:
        day = date.fromisoformat(f"{parts[1] or _LEAP}-{parts[2]}") if parts else None
    except ValueError:
        day = None
    if parts is None or day is None:
        raise ValueError(f"local holiday {line!r} must be a date, MM-DD or YYYY-MM-DD")
    if parts[1]:
        return day if day.year == year else None
    return None if (day.month, day.day) == (2, 29) and not isleap(year) else day.replace(year=year)
