"""Two companies, a moment, and an answer typed into a field: the stage of the fields' tests."""

from datetime import UTC, date, datetime
from functools import cache

from cases.clock import LegalClock
from cases.company import Company, Jurisdiction
from flows.answer import Answer, Field, More, Rejected, Value
from flows.moment import Moment
from flows.understanding import Facts, Money, Span, Steering, Understanding

NOW = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # already Tuesday 24 in Girona and in Bergamo
TODAY = date(2026, 11, 24)
PLACES = {"ES": ("CT", "Europe/Madrid"), "IT": ("BG", "Europe/Rome")}


@cache
def at(country: str = "ES") -> Moment:
    """The moment of a company in Girona, or in Bergamo."""
    region, zone = PLACES[country]
    company = Company("Botiga, SL", "B17000000", "Carrer Nou 1", Jurisdiction(country, region), zone)
    return Moment(now=NOW, company=company, clock=LegalClock(company), draft_id="d1")


def read(
    field: Field,
    text: str = "",
    so_far: Value | None = None,
    country: str = "ES",
    **more: object,
) -> Value | More | Rejected:
    """What the field makes of a typed answer; `more` are further parts of the `Answer`."""
    return field.parse(Answer(text=text, **more), at(country), so_far)


def rejected(
    field: Field,
    text: str = "",
    so_far: Value | None = None,
    country: str = "ES",
    **more: object,
) -> Rejected:
    """The rejection of an answer, whose code the field must declare."""
    answer = read(field, text, so_far, country, **more)
    assert isinstance(answer, Rejected), answer
    assert answer.code in field.codes
    return answer


def steered(steering: Steering) -> Understanding:
    """A whole message that steers."""
    return Understanding(steering=steering)


def dated(*spans: Span, occurred_on: Span | None = None) -> Understanding:
    """A message that tells days."""
    return Understanding(facts=Facts(dates=spans, occurred_on=occurred_on))


def priced(*amounts: Money, claimed: Money | None = None) -> Understanding:
    """A message that tells amounts."""
    return Understanding(facts=Facts(amounts=amounts, amount=claimed))
