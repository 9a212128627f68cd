"""A day, or a period, that is over: when it happened, when it was bought (law.md F15, F19)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from flows.answer import Answer, More, Option, Rejected, Shown, Value
from flows.moment import Moment
from flows.text import text
from flows.understanding import Facts, Span, Steering

UNKNOWN = "unknown"
_OLDEST = date(1900, 1, 1)


@dataclass(frozen=True, slots=True)
class PastDate:
    """A day not in the future. Value: "2026-11-03", "2026-11-01/2026-11-10", or "unknown".

    Of a period that reaches into the future ("this week") the part up to today is taken. `acquired`: the
    day of a purchase or delivery is asked for, which otherwise is never taken for the day of the fact.
    """

    acquired: bool = False

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
        span = self._heard(answer.heard.facts)
        unsure = Steering.UNKNOWN in (answer.heard.steering, answer.heard.reply.leaning)
        if unsure and (span is None or span.first == span.last == moment.today):  # "ahora no me acuerdo"
            return UNKNOWN
        return Rejected("not_a_date") if span is None else _checked(span, moment.today)

    def _heard(self, facts: Facts) -> Span | None:
        if self.acquired and facts.acquired_on:
            return facts.acquired_on
        acquired = facts.acquired_on and (facts.acquired_on.first, facts.acquired_on.last)
        others = (span for span in facts.dates if (span.first, span.last) != acquired)
        return facts.occurred_on or next(others, None)

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
