"""The nights in which the clocks change, in 2026 and 2027: nothing is told twice, dropped, or out of hours."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import time_machine

from bot import clock
from cases.agenda import What
from cases.alerts import AlertKind
from cases.company import Jurisdiction
from cases.taxonomy import Language
from tests.stories.life import complains
from tests.stories.talk import Talk, open_a_store, sample
from tests.stories.timekeeping import Time

CHANGES = {  # the Sunday, and the first hour after it in which customers may be written to
    date(2026, 3, 29): "2026-03-30T09:00",
    date(2026, 10, 25): "2026-10-26T09:00",
    date(2027, 3, 28): "2027-03-30T09:00",  # Easter: Monday is a holiday, in Catalonia and in Italy
    date(2027, 10, 31): "2027-11-02T09:00",  # Monday is All Saints
}
pytestmark = pytest.mark.slow  # hundreds of ticks each
MILANESE = replace(sample(), jurisdiction=Jurisdiction("IT", "MI"), zone="Europe/Rome")
SPAIN_AND_ITALY = pytest.mark.parametrize("company", [sample(), MILANESE], ids=["Girona", "Milan"])
EACH_CHANGE = pytest.mark.parametrize("sunday", list(CHANGES), ids=str)


@pytest.fixture
def store(tmp_path: Path):
    opened = open_a_store(tmp_path)
    yield opened
    opened.close()


def ticked(keeper: Time, traveller, since: datetime, until: datetime, step: timedelta):
    """The ticks of every so often between two moments: when what was heard."""
    heard = []
    at = since
    while at <= until:
        traveller.move_to(at)
        keeper.talk.now = clock.now()
        if said := keeper.ticks():
            heard.append((at, said))
        at += step
    return heard


@SPAIN_AND_ITALY
@EACH_CHANGE
def test_what_falls_due_in_the_night_of_the_change_is_told_once_when_people_are_up(store, sunday, company):
    zone = ZoneInfo(company.zone)
    falls = datetime.combine(sunday, time(1, 0), UTC)  # the very instant of the change
    with time_machine.travel(falls - timedelta(days=7, minutes=5), tick=False) as traveller:
        talk = Talk(store, company=company, now=clock.now())
        keeper = Time(talk, clock.now)
        folio = complains(talk)
        traveller.move_to(falls - timedelta(days=7))
        talk.now = clock.now()
        keeper.decides(folio)
        (reminder,) = (row for row in store.due(falls) if row.due.what is What.DECISION_REMINDER)
        assert reminder.due.at == falls
        since, until = falls - timedelta(hours=8), falls + timedelta(days=3)
        heard = ticked(keeper, traveller, since, until, timedelta(minutes=30))
    ((at, said),) = heard
    assert folio in said
    first = datetime.fromisoformat(CHANGES[sunday]).replace(tzinfo=zone)
    assert at.astimezone(zone) == first


@SPAIN_AND_ITALY
@EACH_CHANGE
def test_a_term_that_ends_on_the_day_of_23_or_25_hours_ends_at_its_local_midnight(store, sunday, company):
    zone = ZoneInfo(company.zone)
    days = 15 if company.jurisdiction.country == "ES" else 30
    begin = datetime.combine(sunday - timedelta(days=days), time(10), zone).astimezone(UTC)
    midnight = datetime.combine(sunday + timedelta(days=1), time(), zone).astimezone(UTC)
    with time_machine.travel(begin, tick=False) as traveller:
        talk = Talk(store, company=company, now=clock.now())
        keeper = Time(talk, clock.now)
        folio = complains(talk)
        keeper.ticks()
        ticked(
            keeper,
            traveller,
            begin + timedelta(days=days * 0.6),
            midnight - timedelta(hours=26),
            timedelta(hours=3),
        )
        heard = ticked(
            keeper,
            traveller,
            midnight - timedelta(hours=25),
            midnight + timedelta(hours=6),
            timedelta(minutes=15),
        )
        assert keeper.case(folio).overdue
        assert keeper.alerts()[AlertKind.OVERDUE].times == 1
    ((at, said),) = heard
    assert at == midnight, "at once, and not a moment before the day is over where the company is"
    assert talk.words("late_because.not_begun") in said


@pytest.mark.parametrize("language", list(Language))
def test_nobody_is_written_to_at_night_over_a_whole_month(store, language):
    """Every quiet message of a month of ticks falls into the hours, whatever the hour of the complaint."""
    talk = Talk(store, language)
    keeper = Time(talk)
    talk.now = datetime(2026, 10, 12, 21, 40, tzinfo=UTC)
    complains(talk)
    keeper.ticks()
    zone = ZoneInfo(talk.company.zone)
    told = []
    for _ in range(24 * 9):
        talk.later(hours=1)
        if keeper.ticks():
            told.append(talk.now.astimezone(zone))
    assert told
    assert all(9 <= at.hour < 21 and at.weekday() != 6 for at in told)
