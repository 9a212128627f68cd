"""When a visit is told of, which days nobody comes on, and what its end means for other messages."""

from datetime import UTC, date, datetime, time

import pytest

from cases import commands as c
from cases.agenda import What, agenda
from cases.asking_how import may_ask_how
from cases.duties import duty
from cases.status import CLOSED, Status
from cases.taxonomy import CaseType
from cases.trouble import leaves_trouble
from cases.visit import Visit, ends_at, eve_of, is_holiday, morning_of, next_working
from tests.cases.lives import AGENT, MILAN, RULES, SERVICE_SCENES, SHOP, VISIT, scheduled

PLACE = "Carrer Major, 5"


def visit(day: str, first: int = 9, last: int = 13) -> Visit:
    return Visit(date.fromisoformat(day), time(first), time(last), PLACE)


# Girona: messages from Monday to Saturday, 9 to 21; Milan: on Saturdays from 10. UTC, so an hour or two less.
EVES = [
    (SHOP, "2026-03-05", "2026-03-04T16:00"),  # Thursday, told of on Wednesday
    (SHOP, "2026-03-09", "2026-03-07T16:00"),  # Monday, on Saturday
    (SHOP, "2026-03-30", "2026-03-28T16:00"),  # the clocks went forward on Sunday
    (SHOP, "2026-04-07", "2026-04-04T15:00"),  # after Easter Monday, on Saturday
    (SHOP, "2026-08-17", "2026-08-14T15:00"),  # after the 15th, a holiday, and a Sunday
    (MILAN, "2026-03-09", "2026-03-07T16:00"),
]


@pytest.mark.parametrize(("company", "day", "told"), EVES)
def test_it_is_told_of_on_the_last_afternoon_with_messaging_hours(company, day, told):
    assert eve_of(visit(day), company) == datetime.fromisoformat(told).replace(tzinfo=UTC)


def test_on_its_morning_it_is_told_of_as_messages_begin_unless_it_is_over_by_then():
    assert morning_of(visit("2026-03-05"), SHOP) == datetime(2026, 3, 5, 8, tzinfo=UTC)
    assert morning_of(visit("2026-03-05", 7, 9), SHOP) is None
    assert morning_of(visit("2026-03-08"), SHOP) is None  # a Sunday
    assert morning_of(visit("2026-03-07"), MILAN) == datetime(2026, 3, 7, 9, tzinfo=UTC)


def test_a_visit_on_the_day_the_clocks_change_ends_when_its_clock_says():
    assert ends_at(visit("2026-03-28"), SHOP) == datetime(2026, 3, 28, 12, tzinfo=UTC)
    assert ends_at(visit("2026-03-30"), SHOP) == datetime(2026, 3, 30, 11, tzinfo=UTC)


def test_nobody_comes_on_sundays_and_holidays_of_the_place():
    assert is_holiday(SHOP, date(2026, 3, 8))
    assert is_holiday(SHOP, date(2026, 4, 3))
    assert is_holiday(SHOP, date(2026, 9, 11))
    assert not is_holiday(MILAN, date(2026, 9, 11))
    assert not is_holiday(SHOP, date(2026, 3, 7))
    assert next_working(SHOP, date(2026, 4, 2)) == date(2026, 4, 7)


def test_what_is_arranged_for_today_is_not_told_of_yesterday():
    story = scheduled()
    story.then(c.Schedule(Visit(story.at.date(), time(18), time(20), PLACE)), AGENT)
    whats = {due.what for due in agenda(story.now, RULES)}
    assert whats & {What.VISIT_EVE, What.VISIT_DAY} == set()
    assert What.VISIT_OVER in whats


@pytest.mark.parametrize(
    ("what", "at", "tells"),
    [
        (What.VISIT_EVE, "2026-03-04T16:00", True),
        (What.VISIT_EVE, "2026-03-05T08:00", False),  # then its morning is told of
        (What.VISIT_DAY, "2026-03-05T08:00", True),
        (What.VISIT_DAY, "2026-03-05T12:00", False),
        (What.VISIT_DAY, "2026-03-06T08:00", False),
    ],
)
def test_what_was_put_off_too_long_is_not_told(what, at, tells):
    case = scheduled().now
    assert case.visit == VISIT
    due = next(due for due in agenda(case, RULES) if due.what is what)
    assert duty(case, due, datetime.fromisoformat(at).replace(tzinfo=UTC), RULES).tells is tells


def test_only_a_service_that_was_confirmed_leaves_no_trouble_behind():
    for case_type in CaseType:
        for status in CLOSED:
            fine = case_type is CaseType.SERVICE and status is Status.CLOSED_ACCEPTED
            assert leaves_trouble(case_type, status) is not fine


def test_a_service_that_was_made_may_be_asked_about_and_none_that_was_called_off():
    assert may_ask_how(SERVICE_SCENES[Status.CLOSED_ACCEPTED]().now)
    assert not may_ask_how(SERVICE_SCENES[Status.CLOSED_WITHDRAWN]().now)
    assert not may_ask_how(SERVICE_SCENES[Status.SERVICE_DONE]().now)
