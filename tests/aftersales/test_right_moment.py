from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from aftersales.consent import Consent, Purpose
from aftersales.hours import SendHours
from aftersales.right_moment import CONSENT_FOR, Caps, Circumstances, Hindrance, MessageClass, hindrance

NOW = datetime(2026, 11, 24, 11, tzinfo=UTC)
CAPS = Caps()
AGREED = tuple(Consent(purpose, given=True, at=NOW - timedelta(days=40)) for purpose in Purpose)
WELL = Circumstances(consents=AGREED)
EVERY = tuple(MessageClass)
ASKED_FOR = (MessageClass.SERVICE, MessageClass.SURVEY)
TROUBLED = (
    (replace(WELL, case_closed_at=NOW - timedelta(days=29)), Hindrance.RECENT_CASE),
    (replace(WELL, low_score_at=NOW - timedelta(days=1)), Hindrance.LOW_SCORE),
)


@pytest.mark.parametrize("kind", EVERY)
def test_somebody_who_is_well_and_agreed_hears_of_everything(kind):
    assert hindrance(WELL, kind, NOW, CAPS) is None


@pytest.mark.parametrize("kind", EVERY)
@pytest.mark.parametrize(
    ("change", "why"), [({"erased": True}, Hindrance.ERASED), ({"reachable": False}, Hindrance.UNREACHABLE)]
)
def test_whoever_is_gone_hears_of_nothing(kind, change, why):
    assert hindrance(replace(WELL, **change), kind, NOW, CAPS) is why


@pytest.mark.parametrize("kind", CONSENT_FOR)
def test_advertising_needs_a_word_that_stands_and_no_objection(kind):
    assert hindrance(replace(WELL, consents=()), kind, NOW, CAPS) is Hindrance.NO_CONSENT
    assert hindrance(replace(WELL, suppressed=True), kind, NOW, CAPS) is Hindrance.SUPPRESSED


@pytest.mark.parametrize("kind", [kind for kind in EVERY if kind is not MessageClass.SERVICE])
def test_nobody_with_an_open_case_hears_of_what_was_not_asked_for(kind):
    assert hindrance(replace(WELL, open_case=True), kind, NOW, CAPS) is Hindrance.OPEN_CASE


@pytest.mark.parametrize("kind", [kind for kind in EVERY if kind not in ASKED_FOR])
@pytest.mark.parametrize(("life", "why"), TROUBLED)
def test_after_trouble_it_is_quiet_for_a_while(kind, life, why):
    assert hindrance(life, kind, NOW, CAPS) is why
    assert hindrance(life, kind, NOW + timedelta(days=100), CAPS) is None


def told(*days_ago: float, kind: MessageClass = MessageClass.PROMOTIONAL) -> Circumstances:
    return replace(WELL, touched=tuple((kind, NOW - timedelta(days=ago)) for ago in days_ago))


@pytest.mark.parametrize(
    ("days_ago", "why"),
    [
        ((6.9,), Hindrance.TOO_SOON),
        ((7,), None),
        ((8, 20), Hindrance.MONTHLY_CAP),
        ((8, 32), None),
    ],
)
def test_two_offers_a_month_a_week_apart(days_ago, why):
    assert hindrance(told(*days_ago), MessageClass.PROMOTIONAL, NOW, CAPS) is why


def test_offers_do_not_count_for_greetings_and_one_greeting_is_for_a_year():
    assert hindrance(told(1), MessageClass.BIRTHDAY, NOW, CAPS) is None
    greeted = told(300, kind=MessageClass.BIRTHDAY)
    assert hindrance(greeted, MessageClass.BIRTHDAY, NOW, CAPS) is Hindrance.GREETED
    assert hindrance(greeted, MessageClass.BIRTHDAY, NOW + timedelta(days=60), CAPS) is None


MADRID = ZoneInfo("Europe/Madrid")
HOURS = SendHours(MADRID, lambda day: day == date(2026, 12, 8))


def local(written: str) -> datetime:
    return datetime.fromisoformat(written).replace(tzinfo=MADRID)


@pytest.mark.parametrize(
    ("at", "first"),
    [
        ("2026-11-24 09:59", "2026-11-24 10:00"),
        ("2026-11-24 10:00", "2026-11-24 10:00"),
        ("2026-11-24 18:59", "2026-11-24 18:59"),
        ("2026-11-24 19:00", "2026-11-25 10:00"),
        ("2026-11-27 20:00", "2026-11-30 10:00"),  # over the weekend
        ("2026-12-07 19:00", "2026-12-09 10:00"),  # over a holiday
        ("2026-03-27 20:00", "2026-03-30 10:00"),  # over the change of the clocks
    ],
)
def test_outside_the_hours_it_waits_for_the_next_morning_that_counts(at, first):
    assert HOURS.first_from(local(at)) == local(first)
    assert HOURS.allow(local(first))


def test_hours_that_never_come_are_told_and_not_looked_for_for_ever():
    never = SendHours(MADRID, lambda _day: True, time(10), time(19))
    with pytest.raises(ValueError, match="no day"):
        never.first_from(NOW)
