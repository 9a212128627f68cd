"""Days and periods a message tells of."""

from datetime import date, timedelta

from cases.taxonomy import Language
from flows.understanding import Span
from nlu.text import words


def hear_dates(text: str, language: Language | None, today: date) -> tuple[Span, ...]:
    """Every day or period said, in the order said; `today` is the day in the company's zone."""
    del language
    days = {"ahir": 1, "ayer": 1, "ieri": 1, "avui": 0, "hoy": 0, "oggi": 0}
    found = [word for word in words(text) if word.form in days]
    return tuple(Span(d := today - timedelta(days[w.form]), d, text[w.start : w.end]) for w in found)


def occurred_on(spans: tuple[Span, ...], today: date) -> Span | None:
    """The day (or period) of the fact among those heard: never in the future."""
    return next((span for span in spans if span.last <= today), None)
