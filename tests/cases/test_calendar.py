"""Working days: the packaged holidays, their traps, and what a company adds or confirms."""

import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.calendar import WorkCalendar
from cases.company import Jurisdiction

BARCELONA = WorkCalendar(Jurisdiction("ES", "CT", "Barcelona"))
CATALONIA = WorkCalendar(Jurisdiction("ES", "CT"))
CATANIA = WorkCalendar(Jurisdiction("IT", "CT"))
ITALY = WorkCalendar(Jurisdiction("IT"))
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


def days(calendar, year):
    return [day.strftime("%m-%d") for day in sorted(calendar.holidays(year))]


def test_catalonia_2026_is_the_published_list():
    assert " ".join(days(CATALONIA, 2026)) == (
        "01-01 01-06 04-03 04-06 05-01 06-24 08-15 09-11 10-12 12-08 12-25 12-26"
    )


def test_catalonia_2027_is_computed_and_says_so():
    assert " ".join(days(CATALONIA, 2027)) == (
        "01-01 01-06 03-26 03-29 05-01 06-24 09-11 10-12 11-01 12-06 12-08 12-25"
    )
    assert CATALONIA.confirmed(2026)
    assert not CATALONIA.confirmed(2027)


@pytest.mark.parametrize("year", [2026, 2027])
def test_barcelona_adds_whit_monday_and_the_merce(year):
    own = {date(2026, 5, 25), date(2026, 9, 24)} if year == 2026 else {date(2027, 5, 17), date(2027, 9, 24)}
    assert BARCELONA.holidays(year) - CATALONIA.holidays(year) == own


def test_ct_is_catalonia_in_spain_and_catania_in_italy():
    sant_agata, diada = date(2026, 2, 5), date(2026, 9, 11)
    assert sant_agata in CATANIA.holidays(2026)
    assert diada not in CATANIA.holidays(2026)
    assert diada in CATALONIA.holidays(2026)
    assert sant_agata not in CATALONIA.holidays(2026)


def test_san_francesco_is_a_holiday_in_italy_since_2026():
    assert date(2025, 10, 4) not in ITALY.holidays(2025)
    assert date(2026, 10, 4) in ITALY.holidays(2026)
    assert not ITALY.is_working(date(2027, 10, 4))


@pytest.mark.parametrize(
    ("region", "town", "patron"),
    [
        ("RM", "", "06-29"),
        ("MI", "", "12-07"),
        ("TO", "", "06-24"),
        ("NA", "", "09-19"),
        ("FC", "Forlì", "02-04"),
    ],
)
def test_a_province_of_italy_keeps_its_patron(region, town, patron):
    assert patron in days(WorkCalendar(Jurisdiction("IT", region, town)), 2026)


def test_a_calendar_is_full_before_anybody_looks_a_day_up():
    assert len(WorkCalendar(Jurisdiction("ES", "MD")).holidays(2031)) > 8


def test_a_town_unknown_to_the_package_brings_its_own_days():
    girona = WorkCalendar(Jurisdiction("ES", "CT", "Girona"), ("10-29", "2026-07-27", "02-29"))
    assert not girona.is_working(date(2026, 7, 27))
    assert girona.is_working(date(2027, 7, 27))
    assert not girona.is_working(date(2026, 10, 29))
    assert not girona.is_working(date(2027, 10, 29))
    assert date(2028, 2, 29) in girona.holidays(2028)


def test_a_confirmed_list_replaces_the_computed_one():
    decided = frozenset({date(2027, 1, 1)})
    calendar = WorkCalendar(Jurisdiction("ES", "CT"), official={2027: decided})
    assert calendar.holidays(2027) == decided
    assert calendar.confirmed(2027)
    assert calendar.is_working(date(2027, 1, 6))
    assert not calendar.is_working(date(2026, 1, 6))


@pytest.mark.parametrize(
    "line", ["24/09", "9-24", "2026-9-24", "13-01", "2026-02-29", "2026-W01-1", "", "la Mercè"]
)
def test_a_bad_holiday_line_is_named(line):
    with pytest.raises(ValueError, match="must be a date, MM-DD or YYYY-MM-DD"):
        WorkCalendar(Jurisdiction("ES", "CT"), (line,))


def test_an_unknown_place_says_what_is_known():
    with pytest.raises(ValueError, match="region 'XX' is unknown in ES; known: AN"):
        WorkCalendar(Jurisdiction("ES", "XX")).holidays(2026)
    with pytest.raises(ValueError, match="country 'ZZ'"):
        WorkCalendar(Jurisdiction("ZZ")).holidays(2026)


@given(DAYS, st.integers(0, 40))
def test_adding_working_days_counts_exactly_those(day, n):
    end = BARCELONA.add(day, n)
    passed = [day + timedelta(days=k) for k in range(1, (end - day).days + 1)]
    assert sum(map(BARCELONA.is_working, passed)) == n
    assert n == 0 or BARCELONA.is_working(end)


@given(DAYS)
def test_the_last_working_day_is_close_and_worked(day):
    last = CATANIA.last_on_or_before(day)
    assert CATANIA.is_working(last)
    assert day - timedelta(days=6) <= last <= day


def test_the_holidays_are_loaded_only_when_the_first_days_are_counted():
    look = "import sys, cases.clock; sys.exit('holidays' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", look], check=False).returncode == 0
