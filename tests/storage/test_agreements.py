"""What a person agreed to, with its proof; what stops when they object; and where they can be written to."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from aftersales.consent import Consent, Purpose, stands
from aftersales.right_moment import MessageClass
from cases.taxonomy import Language
from storage.consents import Proof
from tests.storage.given import ANNA, BOT, NOW, later, message, post

NEWS = BOT + 1
PROOF = Proof("0123456789abcdef", Language.CA, NEWS, 42, "button")


def says(store, purpose=Purpose.PROMOTIONAL, given=True, at=NOW, who=ANNA, proof=PROOF):
    with store.turn() as turn:
        turn.agreements.note(who, Consent(purpose, given, at), proof)


def test_each_word_stands_with_its_proof_and_the_last_one_counts(store):
    says(store)
    says(store, Purpose.BIRTHDAY, at=later(60))
    says(store, given=False, at=later(120), proof=replace(PROOF, via="command", message_id=43))
    says(store, who=ANNA + 1)
    with store.look() as unit:
        history, proofs = unit.agreements.history(ANNA), unit.agreements.proofs(ANNA)
    assert [(one.purpose.value, one.given) for one in history] == [
        ("promotional", True),
        ("birthday", True),
        ("promotional", False),
    ]
    assert [proof.message_id for _, proof in proofs] == [42, 42, 43]
    assert proofs[0] == (Consent(Purpose.PROMOTIONAL, True, NOW), PROOF)
    assert not stands(history, Purpose.PROMOTIONAL, later(120))
    assert stands(history, Purpose.BIRTHDAY, later(120))


def test_of_two_words_of_the_same_moment_the_later_counts(store):
    says(store)
    says(store, given=False)
    with store.look() as unit:
        assert not stands(unit.agreements.history(ANNA), Purpose.PROMOTIONAL, NOW)


def test_nobody_can_read_out_of_the_rows_whose_they_are(store):
    says(store)
    with store.turn() as turn:
        turn.agreements.suppress(ANNA, NOW)
    with store._engine.connect() as connection:
        for table in ("consents", "suppressions"):
            (row,) = connection.execute(text(f"SELECT * FROM {table}"))
            assert str(ANNA) not in str(row)


def test_an_objection_drops_what_waits_of_advertising_and_nothing_else(store):
    offer = replace(message("campaign", chat=ANNA), message_class=MessageClass.PROMOTIONAL)
    wishes = replace(offer, bot_id=NEWS, message_class=MessageClass.BIRTHDAY)
    visit = replace(offer, message_class=MessageClass.MAINTENANCE)
    others = replace(offer, chat_id=ANNA + 1)
    post(store, message("receipt", chat=ANNA), offer, wishes, visit, others)
    with store.turn() as turn:
        assert turn.agreements.suppress(ANNA, later(1)) == 2
    sent = [row.text_key for _ in range(3) for row in claimed(store)]
    assert sent == ["receipt", "campaign", "campaign"]  # of the case, of the other one, of the visit
    assert claimed(store, NEWS) == []
    with store.look() as unit:
        assert unit.agreements.suppressed_since(ANNA) == later(1)


def claimed(store, bot=BOT):
    rows = store.claim_due(bot, later(5))
    store.mark_sent([(row, 1) for row in rows], later(5))
    return rows


@pytest.mark.parametrize("unsent", [True, False])
def test_what_the_courier_has_in_hand_is_seen_to_be_dropped_and_never_comes_back(store, unsent):
    post(store, replace(message("campaign", chat=ANNA), message_class=MessageClass.PROMOTIONAL))
    (row,) = store.claim_due(BOT, NOW)
    with store.turn() as turn:
        assert turn.agreements.still_wanted(row)
        turn.agreements.suppress(ANNA, later(1))
        assert not turn.agreements.still_wanted(row)
    store.retry_at(row, later(2), "waits for Telegram's pace", surely_unsent=unsent)
    assert store.claim_due(BOT, later(100)) == []


def test_whoever_objected_first_then_stays_objecting_since_then_until_they_agree_anew(store):
    with store.turn() as turn:
        turn.agreements.suppress(ANNA, NOW)
        turn.agreements.suppress(ANNA, later(60))
        assert turn.agreements.suppressed_since(ANNA) == NOW
        turn.agreements.lift(ANNA)
        assert turn.agreements.suppressed_since(ANNA) is None


def test_an_objection_outlives_the_person_being_forgotten(store):
    with store.turn() as turn:
        turn.remember_customer(ANNA, {"full_name": "Anna"}, NOW)
        turn.agreements.suppress(ANNA, NOW)
    with store._engine.begin() as connection:
        connection.execute(text("DELETE FROM customers"))
    with store.look() as unit:
        assert unit.agreements.suppressed_since(ANNA) == NOW


def test_who_blocks_one_bot_is_still_reached_by_the_other(store):
    with store.turn() as turn:
        turn.agreements.arrive(BOT, ANNA, Language.CA, NOW)
        turn.agreements.arrive(NEWS, ANNA, Language.ES, later(1))
        turn.agreements.leave(NEWS, ANNA, "blocked by the person", later(2))
    with store.look() as unit:
        here, there = unit.agreements.places(ANNA)
    assert (here.bot_id, here.language, here.gone_at) == (BOT, Language.CA, None)
    assert (there.bot_id, there.language, there.gone_at) == (NEWS, Language.ES, later(2))
    assert not store.is_unreachable(ANNA)


def test_who_comes_back_is_reached_again_in_the_language_of_then(store):
    with store.turn() as turn:
        turn.agreements.arrive(NEWS, ANNA, Language.ES, NOW)
        turn.agreements.leave(NEWS, ANNA, "blocked by the person", later(1))
        turn.agreements.arrive(NEWS, ANNA, Language.IT, later(2))
        turn.agreements.speak(NEWS, ANNA, Language.CA)
        turn.agreements.speak(BOT, ANNA, Language.IT)  # written to about their cases only
    with store.look() as unit:
        (place,) = unit.agreements.places(ANNA)
    assert (place.language, place.since, place.gone_at) == (Language.CA, NOW, None)


def test_what_waits_for_who_blocked_the_bot_fails_there_only(store):
    post(store, message("case", chat=ANNA), replace(message("greeting", chat=ANNA), bot_id=NEWS))
    with store.turn() as turn:
        turn.agreements.arrive(NEWS, ANNA, Language.CA, NOW)
        assert turn.agreements.leave(NEWS, ANNA, "blocked by the person", NOW) == 1
    assert claimed(store, NEWS) == []
    assert [row.text_key for row in claimed(store)] == ["case"]


def test_old_agreements_are_found_where_nothing_was_said_since_and_the_person_is_reached(store):
    old, recent = NOW - timedelta(days=800), NOW - timedelta(days=10)
    says(store, at=old)
    says(store, Purpose.BIRTHDAY, at=recent)
    says(store, at=old, who=ANNA + 1)
    says(store, given=False, at=recent, who=ANNA + 1)
    says(store, at=old, who=ANNA + 2)
    with store.turn() as turn:
        for who in (ANNA, ANNA + 1):
            turn.agreements.arrive(NEWS, who, Language.IT, NOW)
    with store.look() as unit:
        (one,) = unit.agreements.aged(NEWS, NOW - timedelta(days=730))
        assert unit.agreements.aged(BOT, NOW) == []
    assert (one.chat_id, one.language, one.purpose, one.given_at) == (
        ANNA,
        Language.IT,
        Purpose.PROMOTIONAL,
        old,
    )
