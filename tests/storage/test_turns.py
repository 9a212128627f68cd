from dataclasses import replace

import pytest
from sqlalchemy import event

from cases.status import Actor
from cases.taxonomy import Language
from flows.dialogue import Dialogue, Draft
from storage.errors import Altered
from storage.outgoing import Kind
from storage.requests import RequestKind
from tests.storage.given import ANNA, BOT, NOW, later, message

DIALOGUE = Dialogue(
    language=Language.CA, draft=Draft("d1", "complaint", NOW, answers={"product": "rentadora"})
)


def statements(store) -> list[str]:
    heard: list[str] = []

    @event.listens_for(store._engine, "before_cursor_execute")
    def hear(_connection, _cursor, statement, *_rest):
        heard.append(statement)

    return heard


def test_an_update_is_new_once(store):
    for expected in (True, False, False):
        with store.turn() as turn:
            assert turn.first_sight(BOT, 10, NOW) is expected
    with store.turn() as turn:
        assert turn.first_sight(BOT + 1, 10, NOW)


def test_a_turn_that_fails_leaves_nothing(store):
    def fails() -> None:
        with store.turn() as turn:
            turn.first_sight(BOT, 10, NOW)
            turn.dialogue(BOT, ANNA)
            turn.keep_dialogue(BOT, ANNA, DIALOGUE, NOW)
            turn.remember_customer(ANNA, {"full_name": "Anna"}, NOW)
            turn.call_person(BOT, ANNA, NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fails()
    with store.turn() as turn:
        assert turn.first_sight(BOT, 10, NOW)
        assert turn.dialogue(BOT, ANNA) == Dialogue()
        assert turn.customer(ANNA) == {}
        assert turn.call_person(BOT, ANNA, NOW)


def test_a_dialogue_is_kept_per_chat_and_bot(store):
    with store.turn() as turn:
        assert turn.dialogue(BOT, ANNA) == Dialogue()
        turn.keep_dialogue(BOT, ANNA, DIALOGUE, NOW)
    with store.turn() as turn:
        assert turn.dialogue(BOT, ANNA) == DIALOGUE
        assert turn.dialogue(BOT, ANNA + 1) == Dialogue()
        assert turn.dialogue(BOT + 1, ANNA) == Dialogue()


def test_a_dialogue_that_did_not_change_is_not_written(store):
    with store.turn() as turn:
        turn.dialogue(BOT, ANNA)
        turn.keep_dialogue(BOT, ANNA, DIALOGUE, NOW)
    heard = statements(store)
    with store.turn() as turn:
        turn.keep_dialogue(BOT, ANNA, turn.dialogue(BOT, ANNA), later(5))
    assert not any("UPDATE dialogues" in statement for statement in heard)


def test_a_dialogue_is_kept_only_in_the_turn_that_read_it(store):
    with pytest.raises(ValueError, match="read it"), store.turn() as turn:
        turn.keep_dialogue(BOT, ANNA, DIALOGUE, NOW)


def test_chats_with_a_draft_wait_and_those_without_do_not(store):
    for chat, dialogue, moment in (
        (1, DIALOGUE, later(20)),
        (2, DIALOGUE, NOW),
        (3, Dialogue(greeted=True), NOW),
    ):
        with store.turn() as turn:
            turn.dialogue(BOT, chat)
            turn.keep_dialogue(BOT, chat, dialogue, moment)
    assert store.waiting_chats(BOT, later(60)) == [2, 1]
    assert store.waiting_chats(BOT, later(10)) == [2]
    with store.turn() as turn:
        turn.keep_dialogue(BOT, 2, replace(turn.dialogue(BOT, 2), draft=None), later(30))
    assert store.waiting_chats(BOT, later(60)) == [1]


def test_a_dialogue_moved_to_another_chat_in_the_database_does_not_open(store):
    with store.turn() as turn:
        turn.dialogue(BOT, 1)
        turn.keep_dialogue(BOT, 1, DIALOGUE, NOW)
    with store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE dialogues SET chat_id = 2")
    with pytest.raises(Altered), store.turn() as turn:
        turn.dialogue(BOT, 2)


def test_what_a_customer_said_adds_up_and_can_be_forgotten(store):
    with store.turn() as turn:
        turn.remember_customer(ANNA, {"full_name": "Núria Puig", "phone": "+34600000000"}, NOW)
        turn.remember_customer(ANNA, {"email": "n@example.org", "phone": None}, later(1))
    with store.turn() as turn:
        assert turn.customer(ANNA) == {"full_name": "Núria Puig", "email": "n@example.org"}
        assert turn.customer(ANNA + 1) == {}


def test_who_blocked_the_bot_is_unreachable_until_they_write(store):
    store.mark_unreachable(BOT, ANNA, "blocked", NOW)
    assert store.is_unreachable(ANNA)
    with store.turn() as turn:
        assert turn.customer(ANNA) == {}
    assert not store.is_unreachable(ANNA)


def test_a_person_is_called_once_until_somebody_comes(store):
    with store.turn() as turn:
        assert turn.call_person(BOT, ANNA, NOW, note={"reason": "asked"})
        assert not turn.call_person(BOT, ANNA, later(1))
        assert turn.call_person(BOT, ANNA, later(2), RequestKind.SAFETY, {"hazards": ["gas"]})
        assert turn.call_person(BOT, ANNA + 1, later(3))
    assert [(call.chat_id, call.kind, call.note) for call in store.open_calls(BOT)] == [
        (ANNA, "person", {"reason": "asked"}),
        (ANNA, "safety", {"hazards": ["gas"]}),
        (ANNA + 1, "person", {}),
    ]
    with store.turn() as turn:
        assert turn.answer_call(BOT, ANNA, later(9))
        assert not turn.answer_call(BOT, ANNA, later(9))
        assert turn.call_person(BOT, ANNA, later(10))


def test_a_call_is_raised_to_a_supervisor_once_and_never_lowered(store):
    with store.turn() as turn:
        assert turn.call_person(BOT, ANNA, NOW, note={"words": "algú"})
        assert turn.call_person(BOT, ANNA, later(1), note={"words": "la cap"}, level=Actor.SUPERVISOR)
        assert not turn.call_person(BOT, ANNA, later(2), note={"words": "ara"}, level=Actor.SUPERVISOR)
        assert not turn.call_person(BOT, ANNA, later(3))
    [call] = store.open_calls(BOT)
    assert (call.level, call.note, call.times, call.opened_at) == (
        Actor.SUPERVISOR,
        {"words": "la cap"},
        2,
        NOW,
    )


def test_a_failing_update_is_counted_and_then_set_aside(store):
    update = {"update_id": 10, "message": {"text": "hola"}}
    tries = [store.note_failure(BOT, 10, update, f"boom {n}", later(n)) for n in range(5)]
    assert tries == [1, 2, 3, 4, 5]
    assert store.quarantined() == []
    with store.turn() as turn:
        assert turn.first_sight(BOT, 10, later(9))
        turn.quarantine(BOT, 10, later(9))
    (aside,) = store.quarantined()
    assert (aside.update, aside.error, aside.tries, aside.quarantined_at) == (update, "boom 4", 5, later(9))
    assert store.counts().quarantined == 1


def test_what_guards_against_repetition_is_forgotten_in_time_and_quarantine_is_not(store):
    with store.turn() as turn:
        turn.first_sight(BOT, 1, NOW)
        turn.first_sight(BOT, 2, later(100))
        turn.first_sight(BOT, 3, NOW)
    store.note_failure(BOT, 2, {}, "passing", NOW)
    store.note_failure(BOT, 3, {}, "lasting", NOW)
    with store.turn() as turn:
        turn.quarantine(BOT, 3, NOW)
    assert store.forget_before(later(50)) == 3
    with store.turn() as turn:
        assert not turn.first_sight(BOT, 2, later(100))
    assert [aside.error for aside in store.quarantined()] == ["lasting"]


def test_a_moment_without_a_zone_is_refused(store):
    with pytest.raises(Exception, match="without a zone"), store.turn() as turn:
        turn.first_sight(BOT, 1, NOW.replace(tzinfo=None))


def test_only_who_writes_is_reachable_again_not_who_is_spoken_of(store):
    with store.turn() as turn:
        turn.remember_customer(ANNA, {"full_name": "Núria Puig"}, NOW)
    store.mark_unreachable(BOT, ANNA, "blocked", NOW)
    with store.turn() as turn:
        assert turn.known_of(ANNA) == {"full_name": "Núria Puig"}
    assert store.is_unreachable(ANNA)
    with store.turn() as turn:
        assert turn.customer(ANNA) == {"full_name": "Núria Puig"}
    assert not store.is_unreachable(ANNA)


def test_a_look_keeps_nothing(store):
    with store.look() as turn:
        turn.remember_customer(ANNA, {"full_name": "x"}, NOW)
    with store.look() as turn:
        assert turn.customer(ANNA) == {}


def test_a_turn_of_the_dialogue_costs_few_statements(store):
    def answer(number: int) -> None:
        with store.turn() as turn:
            turn.first_sight(BOT, number, NOW)
            dialogue = turn.dialogue(BOT, ANNA)
            turn.customer(ANNA)
            turn.keep_dialogue(BOT, ANNA, replace(dialogue, seen_at=later(number)), NOW)
            turn.enqueue(message("remedy.ask", kind=Kind.PROMPT), NOW)

    answer(1)
    heard = statements(store)
    answer(2)
    assert len([one for one in heard if not one.startswith("BEGIN") and "pg_notify" not in one]) == 6


def test_what_is_filled_in_a_topic_waits_for_nobodys_reminder(store):
    of_a_topic = -(1 << 53) - 1
    with store.turn() as turn:
        for chat in (ANNA, of_a_topic):
            turn.dialogue(BOT, chat)
            turn.keep_dialogue(BOT, chat, DIALOGUE, NOW)
    assert store.waiting_chats(BOT, later(3600)) == [ANNA]
    with store.look() as turn:
        assert turn.dialogue(BOT, of_a_topic) == DIALOGUE
