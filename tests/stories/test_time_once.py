"""Each thing due is done once: by many at the same time, after a crash, when the clock jumps; dangers go first."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from cases import commands as c
from cases.agenda import What
from cases.alerts import AlertKind
from cases.status import Actor, Status
from cases.taxonomy import Language
from tests.cases.lives import ASSESSED
from tests.stories.life import AGENT, complains, finishes
from tests.stories.talk import BOT, Talk, open_a_store
from tests.stories.timekeeping import Time

GAS = "Hi ha una fuita de gas a la cuina des que van venir a canviar la caldera."


@pytest.fixture
def store(tmp_path: Path):
    opened = open_a_store(tmp_path)
    yield opened
    opened.close()


def begins(store) -> tuple[Talk, Time, str]:
    talk = Talk(store)
    time = Time(talk)
    folio = complains(talk)
    time.ticks()
    return talk, time, folio


def test_of_many_who_look_at_the_same_time_each_thing_is_done_by_one(store):
    talk, time, folio = begins(store)
    talk.later(days=16)
    dues = time.dues
    with ThreadPoolExecutor(4) as many:
        list(many.map(lambda _: [dues.do(row) for row in store.due(talk.now)], range(8)))
    assert talk.hears().count(folio) == 1, "one apology, and half of the term is told to nobody any more"
    with store.look() as unit:
        kinds = [entry.kind for entry in unit.events_of(unit.read_case(folio).record.id)]
    assert kinds.count("became_overdue") == 1
    assert time.alerts()[AlertKind.OVERDUE].times == 1


def test_what_a_crash_undid_is_done_by_the_next(store, tmp_path):
    talk, time, folio = begins(store)
    talk.later(days=16)

    def crashes(*_):
        raise MemoryError

    dues = replace(time.dues, casework=replace(time.casework, tell=crashes))
    (row,) = (row for row in store.due(talk.now) if row.due.what is What.OVERDUE)
    with pytest.raises(MemoryError):
        dues.do(row)
    assert row in store.due(talk.now)
    assert talk.hears() == ""
    store.close()
    talk.store = open_a_store(tmp_path)
    try:
        assert time.passes(seconds=1).count(folio) == 1
        assert time.case(folio).overdue
    finally:
        talk.store.close()


def test_one_case_that_fails_keeps_no_other_waiting(store):
    talk, time, folio = begins(store)
    other = Talk(store, Language.ES, chat=2000)
    other.tells = talk.tells
    theirs = complains(other)
    talk.later(days=16)
    told = time.casework.tell

    def fails_for_one(unit, file, entries):
        if file.record.folio == folio:
            raise RuntimeError
        told(unit, file, entries)

    asyncio.run(replace(time.dues, casework=replace(time.casework, tell=fails_for_one)).look())
    assert (time.case(folio).overdue, time.case(theirs).overdue) == (False, True)
    time.ticks()
    assert time.case(folio).overdue


def test_a_clock_that_jumps_a_year_tells_no_two_reminders_at_once_and_closes_nothing(store):
    _talk, time, folio = begins(store)
    time.decides(folio)
    said = time.passes(days=365)
    assert said.count(folio) == 1, "the first reminder, late as it is"
    assert time.case(folio).status is Status.DECIDED
    assert time.passes(hours=20) == ""
    assert time.passes(days=2).count(folio) == 1
    assert time.passes(days=3).count(folio) == 1
    assert time.case(folio).status is Status.NO_REPLY


def test_a_clock_put_back_repeats_nothing(store):
    talk, time, folio = begins(store)
    time.passes(days=10)
    talk.now -= timedelta(days=9)
    assert time.ticks() == ""
    assert time.passes(days=9, hours=1) == ""
    assert time.case(folio).status is Status.ACKNOWLEDGED


def test_reminders_that_never_arrived_are_no_silence_and_the_supervisor_is_told(store):
    talk, time, folio = begins(store)
    time.decides(folio)
    dues = time.dues
    for days in (7, 13, 12):
        talk.later(days=days)
        for row in store.due(talk.now):
            dues.do(row)
        store.mark_unreachable(BOT, talk.chat, "blocked", talk.now)
    talk.later(days=2)
    for row in store.due(talk.now):
        dues.do(row)
    assert time.case(folio).status is Status.DECIDED
    assert time.alerts()[AlertKind.SILENCE].level is Actor.SUPERVISOR


# ---- dangers ----------------------------------------------------------------------------------------------


def test_a_danger_is_told_again_every_ten_minutes_until_somebody_takes_it(store):
    talk = Talk(store)
    time = Time(talk)
    talk.says(GAS)
    assert time.alerts()[AlertKind.SAFETY].times == 1, "before there is a case"
    told_at = talk.now
    folio = finishes(talk)
    call = time.alerts()[AlertKind.SAFETY]
    assert (call.folio, call.opened_at) == (folio, told_at)
    talk.now = told_at
    for _ in range(7):
        time.passes(minutes=5, seconds=1)
    assert time.alerts()[AlertKind.SAFETY].times == 8
    counts = store.counts()
    assert counts.of(AlertKind.SAFETY).count == 1
    time.does(folio, ASSESSED, AGENT)
    time.passes(hours=5)
    assert not {AlertKind.SAFETY, AlertKind.ASSESSMENT} & time.alerts().keys()


def test_a_danger_nobody_assessed_within_the_hour_goes_to_the_head_also_at_night(store):
    talk = Talk(store)
    time = Time(talk)
    talk.now = talk.now.replace(hour=1)
    talk.says(GAS)
    finishes(talk)
    assert time.case_of_talk().safety
    time.passes(minutes=1)
    assert time.alerts()[AlertKind.ASSESSMENT].level is Actor.HEAD


def test_a_danger_flagged_later_is_told_at_once(store):
    _talk, time, folio = begins(store)
    time.does(folio, ASSESSED)
    time.does(folio, c.FlagSafety("fum"))
    assert time.alerts()[AlertKind.SAFETY].folio == folio


def test_a_case_from_before_there_was_an_agenda_gets_one_at_the_first_look(store):
    talk, time, folio = begins(store)
    with store.look() as unit:
        record = unit.case_by_folio(folio)
        planned = unit.watch.agenda_of(record.id)
    with store._engine.begin() as connection:
        connection.execute(text("DELETE FROM agenda"))
    assert time.ticks() == ""
    with store.look() as unit:
        assert unit.watch.agenda_of(record.id) == planned
    talk.later(days=16)
    assert talk.words("late_because.not_begun") in time.ticks()
