"""The days that suit a person for a visit: pressed half by half, or told in words."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from cases.visit import DayPart, Wanted, is_holiday, next_working
from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.moment import Moment
from flows.text import Lines, Text, lines, text
from flows.understanding import Span

_OFFERED = 4  # working days, half by half
_MOST = 6
_AHEAD = 90  # days: further ahead nobody plans visits
_A_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class DaysWanted:
    """Some days to come on which somebody works. Value: ["2026-12-03/morning", "2026-12-04/any"].

    Of a period ("next week") its working days are taken; a single day nobody can come on is refused, and
    named. With buttons the answer is complete when the person says so, in words at once.
    """

    name: ClassVar[str] = "days_wanted"
    codes: ClassVar[tuple[str, ...]] = (
        *("not_a_date", "gone_by", "too_far", "holiday"),
        *("none_chosen", "too_many"),
    )

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Switch what was pressed, or add the days heard."""
        kept = [one for one in _kept(so_far) if wanted_of(one)]
        if answer.choice and not answer.text:
            return _switched(kept, answer.choice, moment)
        spans = answer.heard.facts.dates
        if not spans:
            return Rejected("not_a_date", kept=kept or None)
        found: list[str] = []
        for span in spans:
            days = _days_of(span, moment)
            if isinstance(days, Rejected):
                return Rejected(days.code, days.args, kept or None)
            part = answer.heard.facts.day_part or DayPart.ANY
            found += [_value(Wanted(day, part)) for day in days]
        together = list(dict.fromkeys((*kept, *found)))
        return together if len(together) <= _MOST else Rejected("too_many", (("limit", _MOST),), kept or None)

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """The next working days, morning and afternoon, marked where chosen."""
        chosen = _kept(so_far)
        return tuple(
            Option(
                value,
                text("choice.chosen" if value in chosen else "choice.open", option=_brief(wanted)),
            )
            for wanted in _offered(moment)
            for value in (_value(wanted),)
        )

    def show(self, value: Value) -> Shown:
        """The days in a row."""
        return days_shown(tuple(filter(None, map(wanted_of, _kept(value)))))


def wanted_of(value: str) -> Wanted | None:
    """A kept day; None for what is none."""
    day, _, part = value.partition("/")
    try:
        return Wanted(date.fromisoformat(day), DayPart(part))
    except ValueError:
        return None


def wanted_in(value: Value | None) -> tuple[Wanted, ...]:
    """All kept days, in order of time."""
    found = filter(None, map(wanted_of, _kept(value)))
    return tuple(sorted(found, key=lambda one: (one.day, list(DayPart).index(one.part))))


def days_shown(wanted: tuple[Wanted, ...]) -> Lines:
    """For people: each day with its half."""
    return lines(
        (
            text(
                "wanted.shown",
                weekday=text(f"on_weekday.{one.day.weekday()}"),
                day=one.day,
                part=text(f"day_part.{one.part.value}"),
            )
            for one in wanted
        ),
        "; ",
    )


def _value(wanted: Wanted) -> str:
    return f"{wanted.day.isoformat()}/{wanted.part.value}"


def _kept(value: Value | None) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _offered(moment: Moment) -> list[Wanted]:
    days = [next_working(moment.company, moment.today, n) for n in range(1, _OFFERED + 1)]
    return [Wanted(day, part) for day in days for part in (DayPart.MORNING, DayPart.AFTERNOON)]


def _brief(wanted: Wanted) -> Text:
    return text(
        "wanted.brief",
        weekday=text(f"on_weekday.{wanted.day.weekday()}"),
        n=wanted.day.day,
        part=text(f"day_part.{wanted.part.value}"),
    )


def _switched(kept: list[str], pressed: str, moment: Moment) -> More | Rejected:
    """A button of yesterday may offer what is over by now."""
    wanted = wanted_of(pressed)
    if wanted is None:
        return Rejected("not_a_date", kept=kept or None)
    unfit = _unfit(wanted.day, moment)
    if unfit:
        return Rejected(unfit.code, unfit.args, kept or None)
    after = [one for one in kept if one != pressed] if pressed in kept else [*kept, pressed]
    if not after:
        return Rejected("none_chosen", kept=[])
    return More(after) if len(after) <= _MOST else Rejected("too_many", (("limit", _MOST),), kept)


def _days_of(span: Span, moment: Moment) -> list[date] | Rejected:
    """The day said, or the working days of a period; of one that nobody can come on, why."""
    if span.first == span.last:
        return _unfit(span.first, moment) or [span.first]
    length = min((span.last - span.first).days, _AHEAD)
    days = [span.first + _A_DAY * n for n in range(length + 1)]
    fit = [day for day in days if day.weekday() < _SATURDAY and not _unfit(day, moment)]
    return fit[: _MOST - 1] if fit else _unfit(span.last, moment) or Rejected("not_a_date")


def _unfit(day: date, moment: Moment) -> Rejected | None:
    company, last = moment.company, moment.today + _A_DAY * _AHEAD
    if day <= moment.today:
        first = next_working(company, moment.today)
        return Rejected("gone_by", (("day", _said(day)), ("first", _said(first))))
    if day > last:
        return Rejected("too_far", (("day", _said(day)), ("last", _said(last))))
    if is_holiday(company, day):
        return Rejected("holiday", (("day", _said(day)), ("first", _said(next_working(company, day)))))
    return None


def _said(day: date) -> Text:
    return text("wanted.day", weekday=text(f"on_weekday.{day.weekday()}"), day=day)
