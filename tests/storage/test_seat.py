"""The courier's seat, what it may claim, and what is kept no longer than needed."""

from datetime import timedelta

from tests.storage.given import ANNA, BOT, NOW, later, message, post

GAP = timedelta(seconds=150)


def test_who_takes_the_seat_finds_what_another_was_sending_in_doubt_and_due(store):
    post(store, message("first"))
    first = store.take_seat(BOT, NOW)
    (row,) = store.claim_due(BOT, NOW, seat=first)
    second = store.take_seat(BOT, later(1))
    assert second == first + 1
    (again,) = store.claim_due(BOT, later(1), seat=second)
    assert (again.id, again.again) == (row.id, True)


def test_an_older_seat_claims_nothing_and_settles_nothing(store):
    post(store, message("first"))
    first = store.take_seat(BOT, NOW)
    (row,) = store.claim_due(BOT, NOW, seat=first)
    store.take_seat(BOT, later(1))
    assert store.claim_due(BOT, later(2), seat=first) == []
    store.mark_sent([(row, 77)], later(2))
    store.retry_at(row, later(2), "late", surely_unsent=True)
    assert store.counts().unsent == 1
    assert store.unclaim(BOT, first, [], later(2)) == 0


def test_a_claim_whose_answer_was_lost_is_given_back_without_a_doubt(store):
    post(store, message("first"), message("other", chat=ANNA + 1))
    seat = store.take_seat(BOT, NOW)
    kept, lost = store.claim_due(BOT, NOW, seat=seat)
    assert store.unclaim(BOT, seat, [kept.id], later(1)) == 1
    (again,) = store.claim_due(BOT, later(1), seat=seat)
    assert (again.id, again.again) == (lost.id, False)


def test_a_gap_is_told_to_one_of_many_and_has_an_end(store):
    assert not store.note_taking(BOT, NOW, GAP)
    assert store.last_gap(BOT) is None
    assert not store.note_taking(BOT, later(100), GAP)
    assert store.note_taking(BOT, later(300), GAP)
    assert not store.note_taking(BOT, later(300), GAP)
    assert store.last_gap(BOT) == later(300)


def test_what_was_sent_is_forgotten_in_batches_and_what_waits_is_not(store):
    post(store, *(message(str(number), chat=number) for number in range(1, 6)))
    rows = store.claim_due(BOT, NOW, limit=4)
    store.mark_sent([(row, 1) for row in rows], NOW)
    assert store.forget_sent_before(NOW, most=3) == 0
    assert [store.forget_sent_before(later(1), most=3) for _ in range(3)] == [3, 1, 0]
    assert store.counts().unsent == 1


def test_update_ids_are_forgotten_in_batches(store):
    with store.turn() as turn:
        for number in range(5):
            turn.first_sight(BOT, number, NOW)
    assert [store.forget_before(later(1), most=3) for _ in range(3)] == [3, 2, 0]
