"""Days that are over."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answer import Rejected
from flows.fields import PastDate
from flows.fields.past_date import span_of
from flows.text import text
from flows.understanding import Span, Steering
from tests.flows.fields.stage import TODAY, at, dated, read, rejected, steered


def span(first: str, last: str = "") -> Span:
    return Span(date.fromisoformat(first), date.fromisoformat(last or first))


def test_pressed_days_are_those_of_the_companys_zone():
    assert read(PastDate(), choice="today") == "2026-11-24"
    assert read(PastDate(), choice="yesterday") == "2026-11-23"
    assert read(PastDate(), choice="unknown") == "unknown"
    assert [option.value for option in PastDate().options(at(), None)] == ["today", "yesterday", "unknown"]


@pytest.mark.parametrize(
    ("heard", "value"),
    [
        (dated(span("2026-11-03")), "2026-11-03"),
        (dated(span("2026-11-24")), "2026-11-24"),
        (dated(span("2026-11-01", "2026-11-10")), "2026-11-01/2026-11-10"),
        (dated(span("2026-11-23", "2026-11-29")), "2026-11-23/2026-11-24"),
        (dated(span("2026-11-24", "2026-11-29")), "2026-11-24"),
        (dated(span("2019-01-01")), "2019-01-01"),
        (dated(span("1900-01-01")), "1900-01-01"),
        (dated(span("2026-12-01"), occurred_on=span("2026-11-02")), "2026-11-02"),
        (dated(span("2026-11-05"), span("2026-11-07")), "2026-11-05"),
        (dated(occurred_on=span("2025-02-28")), "2025-02-28"),
        (steered(Steering.UNKNOWN), "unknown"),
    ],
)
def test_a_day_heard(heard, value):
    assert read(PastDate(), "…", heard=heard) == value


@pytest.mark.parametrize(
    ("heard", "code"),
    [
        (dated(span("2026-11-25")), "in_future"),
        (dated(span("2026-12-01", "2026-12-31")), "in_future"),
        (dated(span("1899-12-31")), "too_old"),
        (dated(), "not_a_date"),
        (steered(Steering.YES), "not_a_date"),
    ],
)
def test_a_day_refused(heard, code):
    assert rejected(PastDate(), "…", heard=heard).code == code


@pytest.mark.parametrize("choice", ["tomorrow", "", "2026-11-03", "<b>"])
def test_a_forged_press_is_no_day(choice):
    assert rejected(PastDate(), choice=choice).code == "not_a_date"


def test_shown_for_the_catalogue_to_write_out():
    assert PastDate().show("2026-11-03") == span("2026-11-03")
    assert PastDate().show("2026-11-01/2026-11-10") == span("2026-11-01", "2026-11-10")
    assert PastDate().show("unknown") == text("past_date.unknown")
    assert PastDate().show("31 de novembre") == "31 de novembre"


@given(st.builds(Span, st.dates(), st.dates()))
def test_a_value_reads_back_and_is_never_in_the_future(told):
    answer = read(PastDate(), "…", heard=dated(told))
    if isinstance(answer, Rejected):
        assert told.first > TODAY or told.first.year < 1900
    else:
        kept = span_of(answer)
        assert kept.first == told.first
        assert kept.first <= kept.last <= TODAY
