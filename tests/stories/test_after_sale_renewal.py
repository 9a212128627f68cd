"""An agreement of two years is asked for again, once, and ends where nobody answers."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from aftersales.consent import Purpose, stands
from bot.occasion_rules import hours_of
from bot.relations import Relations
from bot.renewals import Renewals
from cases.clock import LegalClock
from cases.taxonomy import Language
from flows.text import text
from locales import Catalogue
from tests.stories.life import complains
from tests.stories.talk import BOT, Talk, open_a_store, sample
from tests.stories.test_after_sale_preferences import agreed, history, says_yes
from tests.stories.timekeeping import Here


@pytest.fixture(params=list(Language))
def talk(tmp_path, request) -> Talk:
    """On a Monday in working hours, two purposes were agreed to."""
    relations = Relations(BOT, sample(), Catalogue(sample().zone), advertises=True)
    talk = Talk(open_a_store(tmp_path), request.param, relations=relations)
    talk.commands("preferences")
    says_yes(talk, Purpose.PROMOTIONAL)
    says_yes(talk, Purpose.BIRTHDAY)
    return talk


def ticks(talk: Talk) -> str:
    hours, clock = hours_of(talk.company), LegalClock(talk.company)
    renewals = Renewals(talk.store, talk.relations, clock, hours, Here(), lambda: talk.now, lambda: None)
    asyncio.run(renewals.look())
    return talk.hears()


def at(talk: Talk, local: str) -> str:
    talk.now = datetime.fromisoformat(f"{local}+01:00").astimezone(UTC)
    return ticks(talk)


def intro(talk: Talk, purpose: Purpose) -> str:
    return talk.words("renewal.intro", purpose=text(f"purpose.{purpose.value}"))


def test_before_two_years_are_over_nobody_is_asked(talk):
    assert at(talk, "2028-11-22T11:00") == ""


def test_after_two_years_each_is_asked_for_once_with_the_words_that_are_agreed_to(talk):
    said = at(talk, "2028-11-24T11:00")
    for purpose in (Purpose.PROMOTIONAL, Purpose.BIRTHDAY):
        assert said.count(intro(talk, purpose)) == 1
    assert sample().legal_name in said
    assert ticks(talk) == ""
    assert at(talk, "2028-12-01T11:00") == ""


@pytest.mark.parametrize(
    "local", ["2028-11-25T11:00", "2028-11-26T11:00", "2028-11-24T09:59", "2028-12-08T12:00"]
)
def test_nobody_is_asked_at_night_at_the_weekend_or_on_a_holiday(talk, local):
    assert at(talk, local) == ""


def test_a_yes_holds_for_two_years_more(talk):
    at(talk, "2028-11-24T11:00")
    talk.presses("button.agree")
    assert len(history(talk)) == 3
    renewed = history(talk)[-1].purpose
    assert at(talk, "2029-11-26T11:00") == ""
    assert agreed(talk) == {renewed}
    assert intro(talk, renewed) in at(talk, "2030-11-25T11:00")


def test_a_no_ends_it_at_once(talk):
    at(talk, "2028-11-24T11:00")
    talk.presses("button.not_agree")
    assert len(agreed(talk)) == 1


def test_who_does_not_answer_has_agreed_no_more_after_thirty_days(talk):
    at(talk, "2028-11-24T11:00")
    two_years = history(talk)[0].at.replace(year=2028)
    for days, still in ((29, True), (31, False)):
        moment = two_years + timedelta(days=days)
        assert stands(history(talk), Purpose.PROMOTIONAL, moment) is still
    assert at(talk, "2029-01-15T11:00") == ""


def test_nobody_is_asked_beside_an_open_case(talk):
    talk.now = datetime(2028, 11, 23, 10, 0, tzinfo=UTC)
    complains(talk)
    assert at(talk, "2028-11-24T11:00") == ""


def test_who_objected_or_blocked_the_bot_is_not_asked(talk):
    with talk.store.turn() as unit:
        unit.agreements.leave(BOT, talk.chat, "blocked by the person", talk.now)
    assert at(talk, "2028-11-24T11:00") == ""
    with talk.store.turn() as unit:
        unit.agreements.arrive(BOT, talk.chat, talk.language, talk.now)
    talk.commands("unsubscribe")
    assert ticks(talk) == ""
