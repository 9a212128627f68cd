from datetime import UTC, datetime, timedelta

from aftersales.consent import Consent, Purpose, renewal_due, stands

GIVEN = datetime(2026, 3, 2, 10, tzinfo=UTC)
YES = Consent(Purpose.PROMOTIONAL, given=True, at=GIVEN)
NO = Consent(Purpose.PROMOTIONAL, given=False, at=GIVEN + timedelta(days=5))


def test_nobody_agreed_who_said_nothing():
    assert not stands((), Purpose.PROMOTIONAL, GIVEN)


def test_an_agreement_is_for_one_purpose():
    assert stands((YES,), Purpose.PROMOTIONAL, GIVEN)
    assert not stands((YES,), Purpose.BIRTHDAY, GIVEN)


def test_the_last_word_counts_whatever_the_order_of_the_rows():
    later = NO.at + timedelta(seconds=1)
    assert not stands((NO, YES), Purpose.PROMOTIONAL, later)
    assert stands((NO, YES), Purpose.PROMOTIONAL, NO.at - timedelta(seconds=1))


def test_after_24_months_it_is_asked_for_again_and_30_days_later_it_is_over():
    due = datetime(2028, 3, 2, 10, tzinfo=UTC)
    assert not renewal_due((YES,), Purpose.PROMOTIONAL, due - timedelta(seconds=1))
    assert renewal_due((YES,), Purpose.PROMOTIONAL, due)
    assert stands((YES,), Purpose.PROMOTIONAL, due + timedelta(days=29))
    assert not stands((YES,), Purpose.PROMOTIONAL, due + timedelta(days=30))
    assert not renewal_due((YES,), Purpose.PROMOTIONAL, due + timedelta(days=30))
