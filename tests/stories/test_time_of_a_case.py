"""Whole lives with the clock moved: what a customer hears on which day, in each language, and what the house does."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from cases import commands as c
from cases.alerts import AlertKind
from cases.happened import Given
from cases.status import Actor, Status
from cases.taxonomy import Language
from storage.store import Store
from tests.cases.lives import ASSESSED
from tests.stories.life import complains
from tests.stories.talk import Talk, open_a_store
from tests.stories.timekeeping import Time

LANGUAGES = pytest.mark.parametrize("language", list(Language), ids=[each.value for each in Language])


@pytest.fixture
def store(tmp_path: Path):
    opened = open_a_store(tmp_path)
    yield opened
    opened.close()


def begins(store: Store, language: Language = Language.CA) -> tuple[Talk, Time, str]:
    """A complaint of Monday noon, whose answer is due on the 8th of December; its receipt has come."""
    talk = Talk(store, language)
    time = Time(talk)
    folio = complains(talk)
    assert talk.words("paper.receipt_sent", folio=folio) in time.ticks()
    assert time.case(folio).status is Status.ACKNOWLEDGED
    return talk, time, folio


def first(talk: Talk, key: str, **more) -> str:
    """How a text about a case begins, up to its first argument that nobody knows."""
    return talk.words(key, **{"folio": "§", **more}).split("§")[1].split("{")[0].strip(" :")[:18]


@LANGUAGES
def test_a_life_with_a_late_answer_and_a_remedy_nobody_objects_to(store, language):
    talk, time, folio = begins(store, language)
    assert time.until("2026-12-01T08:59") == "", "half of the term is in the night"
    said = time.until("2026-12-01T09:01")
    assert said.count(folio) == 1
    assert talk.words("status.acknowledged") in said
    assert time.until("2026-12-08T23:58") == ""
    apology = time.until("2026-12-09T00:00:30")
    assert talk.words("late_because.not_begun") in apology, "an apology waits for no morning, and says why"
    assert talk.words("body.omic_catalonia") in apology, "and where else to go"
    assert time.case(folio).promised == date(2026, 12, 16)
    assert time.alerts()[AlertKind.OVERDUE].level is Actor.HEAD
    talk.later(hours=10)
    decision = time.decides(folio)
    assert talk.words("paper.decision_sent", folio=folio) in decision
    assert not time.alerts(), "what was answered worries nobody"
    assert time.passes(days=6, hours=23) == ""
    assert first(talk, "due.decision_1", decided=date(2026, 12, 9)) in time.passes(hours=2)
    assert time.passes(days=12, hours=20) == ""
    assert first(talk, "due.decision_2", decided=date(2026, 12, 9)) in time.passes(hours=4)
    talk.presses("button.accept")
    time.ticks()
    assert time.case(folio).status is Status.ACCEPTED
    done = time.does(folio, c.CarryOut("nota 4711"))
    assert "nota 4711" in done
    assert time.passes(days=13, hours=23) == ""
    ending = time.passes(days=3)
    assert talk.words("paper.closing_sent", folio=folio) in ending
    assert talk.words("ending.unobjected", n=14)[:40] in ending
    assert time.case(folio).status is Status.CLOSED_ACCEPTED
    assert time.passes(days=300) == ""


@LANGUAGES
def test_what_is_missing_is_asked_for_twice_more_and_closing_is_left_to_a_person(store, language):
    _talk, time, folio = begins(store, language)
    time.does(folio, c.AskForInformation(("foto de l'etiqueta",)))
    term = time.case(folio).missing.term
    assert time.until("2026-11-30T18:00") == ""
    one = time.until("2026-12-01T09:01")
    assert "foto de l'etiqueta" in one
    assert time.until("2026-12-05T08:59") == "", "in the night to Saturday"
    two = time.until("2026-12-05T09:01")
    last = {
        Language.CA: "últim recordatori",
        Language.ES: "último recordatorio",
        Language.IT: "ultimo promemoria",
    }
    assert last[language] in two
    assert "foto de l'etiqueta" in two
    assert AlertKind.INCOMPLETE not in time.alerts()
    time.at(term.due_at + timedelta(minutes=1))
    assert time.alerts()[AlertKind.INCOMPLETE].level is Actor.AGENT
    assert time.case(folio).status is Status.NEEDS_INFO, "time alone closes nothing"


def test_who_sends_what_was_missing_is_reminded_of_nothing(store):
    _talk, time, folio = begins(store)
    time.does(folio, c.AskForInformation(("foto",)))
    time.passes(days=1)
    time.does(folio, c.Complete((Given(1, "aquí"),), "per telèfon"))
    heard = time.passes(days=6)
    assert "foto" not in heard
    assert AlertKind.INCOMPLETE not in time.alerts()


@LANGUAGES
def test_silence_after_a_decision_is_noted_after_two_reminders_and_is_no_yes(store, language):
    talk, time, folio = begins(store, language)
    talk.later(hours=1)
    time.decides(folio)
    heard = [time.passes(days=1) for _ in range(36)]
    assert sum(bool(said) for said in heard) == 3
    assert time.case(folio).status is Status.NO_REPLY
    assert first(talk, "told.no_reply") in [said for said in heard if said][-1]
    assert time.passes(days=340) == ""
    assert time.passes(days=30) == ""
    assert time.case(folio).status is Status.NO_REPLY
    assert time.alerts()[AlertKind.DORMANT].level is Actor.SUPERVISOR
    said = talk.presses("button.refuse")
    assert talk.words("status.rejected_open") in said or folio in said
    assert time.case(folio).status is Status.REJECTED_OPEN
    assert AlertKind.DORMANT not in time.alerts()


def test_a_second_look_nobody_asked_for_begins_by_itself(store):
    talk, time, folio = begins(store)
    time.decides(folio)
    talk.presses("button.refuse")
    time.passes(days=21)
    assert time.case(folio).status is Status.ESCALATED_INT
    assert time.alerts()[AlertKind.SECOND_LOOK].level is Actor.SUPERVISOR
    assert not time.case(folio).overdue


def test_a_promise_that_is_not_kept_either_is_apologised_for_again_and_the_head_hears_of_it_every_day(store):
    talk, time, folio = begins(store)
    time.until("2026-12-09T00:01")
    assert time.until("2026-12-17T08:00") == ""
    again = time.until("2026-12-17T09:01")
    assert first(talk, "due.promise", until=date(2026, 12, 16), bodies="x") in again
    assert time.alerts()[AlertKind.PROMISE].level is Actor.HEAD
    for _ in range(3):
        time.passes(days=1)
    assert time.alerts()[AlertKind.PROMISE].times == 4
    time.decides(folio)
    assert not time.alerts()


def test_a_date_given_by_a_person_stands_and_is_told_again(store):
    _talk, time, folio = begins(store)
    time.does(folio, c.PutOff(date(2026, 12, 30), "falta la peça"))
    said = time.until("2026-12-09T00:01")
    assert "30 de desembre" in said
    assert time.case(folio).promised == date(2026, 12, 30)


def test_a_remedy_that_was_not_carried_out_by_its_day_is_told_to_both(store):
    talk, time, folio = begins(store)
    time.decides(folio)
    talk.presses("button.accept")
    assert time.case(folio).owed
    heard = time.until("2027-01-02T12:00")
    assert talk.words("offer.repair") in heard
    assert time.alerts()[AlertKind.REMEDY].level is Actor.AGENT
    time.does(folio, c.CarryOut("nota 4711"))
    assert not time.alerts()


def test_the_house_is_told_at_sixty_and_eighty_per_cent_and_of_what_nobody_assessed(store):
    _talk, time, folio = begins(store)
    time.until("2026-11-25T00:01")
    assert time.alerts()[AlertKind.ASSESSMENT].level is Actor.SUPERVISOR
    time.does(folio, ASSESSED)
    assert not time.alerts()
    time.until("2026-12-03T10:00")
    assert time.alerts().keys() == {AlertKind.HALF_TERM, AlertKind.NEAR_TERM}
    time.until("2026-12-07T00:01")
    assert time.alerts()[AlertKind.END_OF_TERM].level is Actor.SUPERVISOR
    assert {call.folio for call in time.alerts().values()} == {folio}


def test_a_receipt_that_does_not_arrive_in_five_minutes_is_an_alarm(store):
    talk = Talk(store)
    time = Time(talk)
    complains(talk)
    talk.store.due(talk.now)
    talk.later(minutes=6)
    dues = time.dues
    for row in store.due(talk.now):
        dues.do(row)
    assert time.alerts()[AlertKind.RECEIPT].level is Actor.SUPERVISOR
    time.ticks()
    assert not time.alerts(), "it came after all"
