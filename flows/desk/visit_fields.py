"""What operators answer while they arrange a visit: its day, its hours, and where it goes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time
from typing import ClassVar

from cases.visit import HOURS, DayPart, Wanted, is_holiday, next_working
from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.fields import Line
from flows.moment import Moment
from flows.text import Text, text

_OFFERED = 4  # days
_CLOCK = r"(\d{1,2})(?:[:.h](\d{2}))?h?"
_HOURS = re.compile(rf"{_CLOCK}\s*(?:-|–|—|/|a|alle|to)\s*(?:les |las |le )?{_CLOCK}")
_KNOWN = "known"


@dataclass(frozen=True, slots=True)
class VisitDay:
    """Today or a later day on which somebody works. Value: "2026-12-01". `wanted`: the customer's days."""

    wanted: tuple[Wanted, ...] = ()
    name: ClassVar[str] = "visit_day"
    codes: ClassVar[tuple[str, ...]] = ("not_a_date", "gone_by", "holiday")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read a pressed day, or the first day heard."""
        del so_far
        heard = next((span.first for span in answer.heard.facts.dates), None)
        day = _day(answer.choice or "") or heard
        if day is None:
            return Rejected("not_a_date")
        if day < moment.today:
            return Rejected("gone_by", (("day", _said(day)),))
        if is_holiday(moment.company, day):
            first = next_working(moment.company, day)
            return Rejected("holiday", (("day", _said(day)), ("first", _said(first))))
        return day.isoformat()

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """The days that suit the customer, as far as they can be; else the next working ones."""
        del so_far
        wished = [one.day for one in self.wanted if one.day >= moment.today]
        fit = [day for day in dict.fromkeys(wished) if not is_holiday(moment.company, day)]
        days = fit or [next_working(moment.company, moment.today, n) for n in range(1, _OFFERED + 1)]
        return tuple(Option(day.isoformat(), _said(day)) for day in days)

    def show(self, value: Value) -> Shown:
        """The day with its name."""
        day = _day(str(value))
        return _said(day) if day else str(value)


@dataclass(frozen=True, slots=True)
class VisitHours:
    """From when to when. Value: "09:00-13:00". `parts`: the customer's halves of days, offered first."""

    parts: tuple[DayPart, ...] = ()
    name: ClassVar[str] = "visit_hours"
    codes: ClassVar[tuple[str, ...]] = ("not_hours", "backwards")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read a pressed half, or hours as people write them: "9-13", "09:00–11:30", "de 9 a 11"."""
        del moment, so_far
        found = hours_in(answer.choice or answer.text)
        if found is None:
            return Rejected("not_hours")
        first, last = found
        return _hours(first, last) if first < last else Rejected("backwards")

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """The halves of a day, those that suit the customer first."""
        del moment, so_far
        parts = dict.fromkeys((*self.parts, DayPart.MORNING, DayPart.AFTERNOON))
        found = dict.fromkeys(_hours(*HOURS[part]) for part in parts if part is not DayPart.ANY)
        return tuple(Option(hours, text("plain", words=hours.replace("-", "–"))) for hours in found)

    def show(self, value: Value) -> Shown:
        """As written, with a longer dash."""
        return str(value).replace("-", "–")


@dataclass(frozen=True, slots=True)
class VisitPlace:
    """Where somebody goes. Value: str. `known`: the address that the customer gave, or ""."""

    known: str = ""
    name: ClassVar[str] = "line"
    codes: ClassVar[tuple[str, ...]] = Line.codes

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """The customer's address, or another line."""
        if answer.choice == _KNOWN and self.known:
            return self.known
        return Line(max=200, min=5).parse(answer, moment, so_far)

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """The customer's address."""
        del moment, so_far
        return (Option(_KNOWN, text("plain", words=self.known)),) if self.known else ()

    def show(self, value: Value) -> Shown:
        """The words as they are."""
        return str(value)


def hours_in(words: str) -> tuple[time, time] | None:
    """The first two hours of a message; None where there are none, or no clock has them."""
    found = _HOURS.search(words)
    if found is None:
        return None
    first, first_minute, last, last_minute = (int(part or 0) for part in found.groups())
    try:
        return time(first, first_minute), time(last, last_minute)
    except ValueError:
        return None


def parts_of(wanted: Iterable[Wanted]) -> tuple[DayPart, ...]:
    """The halves of days among the wishes, each once."""
    return tuple(dict.fromkeys(one.part for one in wanted))


def _hours(first: time, last: time) -> str:
    return f"{first:%H:%M}-{last:%H:%M}"


def _day(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _said(day: date) -> Text:
    return text("wanted.day", weekday=text(f"on_weekday.{day.weekday()}"), day=day)
