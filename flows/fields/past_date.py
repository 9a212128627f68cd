"""A day, or a period, that is over: when it happened, when it was bought (law.md F15, F19)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.moment import Moment
from flows.text import text
from flows.understanding import Span, Steering

UNKNOWN = "unknown"
_OLDEST = date(1900, 1, 1)


@dataclass(frozen=True, slots=True)
class PastDate:
    """A day not in the future. Value: "2026-11-03", "2026-11-01/2026-11-10", or "unknown".

    Of a period that reaches into the future ("this week") the part up to today is taken.
    """

    name: ClassVar[str] = "past_date"
    codes: ClassVar[tuple[str, ...]] = ("not_a_date", "in_future", "too_old")

    def parse(self, answer: Answer, moment: Moment, so_far: Value | None) -> Value | More | Rejected:
        """Read a pressed day, "I don't remember", or the first day heard."""
        del so_far
        match answer.choice:
            case "today":
                return moment.today.isoformat()
            case "yesterday":
                return (moment.today - timedelta(days=1)).isoformat()
            case "unknown":
                return UNKNOWN
        facts = answer.heard.facts
        span = facts.occurred_on or next(iter(facts.dates), None)
        if span is not None:
            return _checked(span, moment.today)
        return UNKNOWN if answer.heard.steering is Steering.UNKNOWN else Rejected("not_a_date")

    def options(self, moment: Moment, so_far: Value | None) -> tuple[Option, ...]:
        """Today, yesterday, "I don't remember"."""
        del moment, so_far
        return tuple(Option(day, text(f"past_date.{day}")) for day in ("today", "yesterday", UNKNOWN))

    def show(self, value: Value) -> Shown:
        """The day or period, for `locales` to write out."""
        return text("past_date.unknown") if value == UNKNOWN else span_of(value) or str(value)


def span_of(value: Value) -> Span | None:
    """The days of a kept value; None for "unknown" and for what is not a day."""
    first, _, last = str(value).partition("/")
    try:
        return Span(date.fromisoformat(first), date.fromisoformat(last or first))
    except ValueError:
        return None


def _checked(span: Span, today: date) -> str | Rejected:
    if span.first > today:
        return Rejected("in_future")
    if span.first < _OLDEST:
        return Rejected("too_old")
    last = min(span.last, today)
    return span.first.isoformat() if last <= span.first else f"{span.first.isoformat()}/{last.isoformat()}"
