from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, text

from storage.outgoing import Kind, Priority
from tests.storage.given import ANNA, BOT, NOW, later, message, new_case, post

PROMPT = Kind.PROMPT


def keys(rows) -> list[str]:
    return [row.text_key for row in rows]


def states(store) -> dict[str, str]:
    with store._engine.connect() as connection:
        return dict(connection.execute(text("SELECT text_key, state FROM outbox ORDER BY id")).all())


def test_a_message_is_claimed_as_it_was_written_and_once(store):
    post(store, message("case.acknowledged"))
    (row,) = store.claim_due(BOT, NOW)
    assert (row.chat_id, row.text_key, row.payload) == (
        ANNA,
        "case.acknowledged",
        {"text": "case.acknowledged"},
    )
    assert (row.attempts, row.again, row.kind, row.created_at) == (1, False, Kind.MESSAGE, NOW)
    assert store.claim_due(BOT, NOW) == []
    store.mark_sent([(row, 55)], later(1))
    assert store.claim_due(BOT, later(3600)) == []
    assert store.next_due(BOT) is None


def test_a_message_of_a_turn_that_failed_is_never_sent(store):
    def fails() -> None:
        with store.turn() as turn:
            turn.enqueue(message("lie"), NOW)
            raise RuntimeError

    try:
        fails()
    except RuntimeError:
        assert store.claim_due(BOT, NOW) == []


def test_bots_do_not_send_for_each_other(store):
    post(store, message("hello"))
    assert store.claim_due(BOT + 1, NOW) == []
    assert store.next_due(BOT + 1) is None


def test_a_chat_gets_one_message_at_a_time_and_in_order(store):
    post(store, message("1"), message("2"), message("other", chat=2))
    post(store, message("3"))
    seen = []
    for step in range(3):
        rows = store.claim_due(BOT, later(step))
        seen.append(keys(rows))
        store.mark_sent([(row, 1) for row in rows], later(step))
    assert seen == [["1", "other"], ["2"], ["3"]]


def test_nothing_overtakes_a_message_that_is_not_due_or_will_be_tried_again(store):
    post(store, message("patient", not_before=later(10)), message("next"))
    assert store.claim_due(BOT, later(9)) == []
    assert store.next_due(BOT) == later(10)
    (row,) = store.claim_due(BOT, later(10))
    store.retry_at(row, later(40), "429", surely_unsent=True)
    assert store.claim_due(BOT, later(39)) == []
    assert store.next_due(BOT) == later(40)
    (row,) = store.claim_due(BOT, later(40))
    assert (row.text_key, row.attempts, row.again) == ("patient", 2, False)


def test_the_urgent_go_first_across_chats_and_within_one_lift_what_is_before_them(store):
    post(store, message("campaign", chat=1, priority=Priority.CAMPAIGN))
    post(store, message("card", chat=2, priority=Priority.CARD))
    post(store, message("campaign too", chat=3, priority=Priority.CAMPAIGN))
    post(store, message("acknowledged", chat=3), now=later(1))
    assert keys(store.claim_due(BOT, later(2), limit=1)) == ["campaign too"]
    assert keys(store.claim_due(BOT, later(2), least=Priority.OPERATOR)) == []
    assert keys(store.claim_due(BOT, later(2))) == ["card", "campaign"]


def test_among_equals_the_longest_due_goes_first(store):
    post(store, message("b", chat=2), now=later(5))
    post(store, message("a", chat=1), now=later(1))
    assert keys(store.claim_due(BOT, later(9), limit=1)) == ["a"]


def test_a_new_prompt_takes_the_place_of_one_not_yet_sent(store):
    post(store, message("greeting"), message("ask 1", kind=PROMPT))
    post(store, message("ask 2", kind=PROMPT), message("elsewhere", chat=2, kind=PROMPT))
    assert states(store) == {"greeting": "new", "ask 1": "replaced", "ask 2": "new", "elsewhere": "new"}


def test_of_two_prompts_of_one_turn_the_last_is_asked(store):
    post(store, message("ask 1", kind=PROMPT), message("note"), message("ask 2", kind=PROMPT))
    assert states(store) == {"note": "new", "ask 2": "new"}


def test_a_prompt_on_its_way_or_perhaps_arrived_is_not_replaced(store):
    post(store, message("ask 1", kind=PROMPT))
    (row,) = store.claim_due(BOT, NOW)
    post(store, message("ask 2", kind=PROMPT))
    assert states(store) == {"ask 1": "sending", "ask 2": "new"}
    store.retry_at(row, NOW, "read timeout", surely_unsent=False)
    post(store, message("ask 3", kind=PROMPT))
    assert states(store) == {"ask 1": "unknown", "ask 2": "replaced", "ask 3": "new"}


def test_a_lease_that_ran_out_comes_back_marked(store):
    post(store, message("1"), message("2"))
    (first,) = store.claim_due(BOT, NOW, lease_seconds=30)
    assert store.next_due(BOT) == later(30)
    assert store.claim_due(BOT, later(29)) == []
    (again,) = store.claim_due(BOT, later(30))
    assert (again.id, again.again, again.attempts) == (first.id, True, 2)
    store.retry_at(again, later(40), "connect refused", surely_unsent=True)
    assert store.claim_due(BOT, later(40))[0].again


def test_a_doubt_once_had_stays_whatever_the_next_try_says(store):
    post(store, message("1"))
    (row,) = store.claim_due(BOT, NOW)
    store.retry_at(row, NOW, "read timeout", surely_unsent=False)
    (row,) = store.claim_due(BOT, NOW)
    assert row.again
    store.retry_at(row, NOW, "connect refused", surely_unsent=True)
    (row,) = store.claim_due(BOT, NOW)
    assert (row.again, row.attempts) == (True, 3)
    assert states(store) == {"1": "sending"}


def test_who_lost_the_lease_settles_nothing(store):
    post(store, message("1"))
    (slow,) = store.claim_due(BOT, NOW, lease_seconds=10)
    (quick,) = store.claim_due(BOT, later(10))
    store.mark_failed(slow, "late", later(11))
    store.mark_sent([(slow, 1)], later(11))
    store.retry_at(slow, later(11), "late", surely_unsent=True)
    assert states(store) == {"1": "sending"}
    store.mark_sent([(quick, 2)], later(12))
    assert states(store) == {"1": "sent"}


def test_a_failed_message_lets_the_next_one_go_and_is_counted_with_its_reason(store):
    post(store, message("1"), message("2"))
    (row,) = store.claim_due(BOT, NOW)
    store.mark_failed(row, "Bad Request: can't parse\0 entities" + "x" * 999, NOW)
    assert keys(store.claim_due(BOT, NOW)) == ["2"]
    assert store.counts().failed == 1
    with store._engine.connect() as connection:
        error = connection.execute(text("SELECT error FROM outbox WHERE state = 'failed'")).scalar_one()
    assert error.startswith("Bad Request: can't parse entities")
    assert len(error) == 300


def test_a_message_that_cannot_be_read_any_more_fails_alone(store):
    post(store, message("1"), message("2", chat=2))
    with store._engine.begin() as connection:
        connection.execute(text("UPDATE outbox SET chat_id = 3 WHERE text_key = '1'"))
    assert keys(store.claim_due(BOT, NOW)) == ["2"]
    assert states(store) == {"1": "failed", "2": "sending"}


def test_a_group_that_moved_gets_its_messages_under_the_new_id_in_order(store):
    post(store, message("1", chat=-5), message("2", chat=-5), message("else", chat=-6))
    (row, other) = store.claim_due(BOT, NOW)
    store.retry_at(row, NOW, "migrated", surely_unsent=True)
    assert store.migrate_chat(BOT, -5, -1005) == 2
    (first,) = store.claim_due(BOT, NOW)
    assert (first.chat_id, first.text_key, first.payload) == (-1005, "1", {"text": "1"})
    store.mark_sent([(first, 1), (other, 2)], NOW)
    assert [(row.chat_id, row.text_key) for row in store.claim_due(BOT, NOW)] == [(-1005, "2")]


def test_nothing_more_is_tried_for_who_cannot_be_reached(store):
    post(store, message("1"), message("2"), message("else", chat=2))
    (row, _) = store.claim_due(BOT, NOW)
    assert store.mark_unreachable(BOT, ANNA, "Forbidden: bot was blocked by the user", NOW) == 1
    store.mark_failed(row, "Forbidden: bot was blocked by the user", NOW)
    assert states(store) == {"1": "failed", "2": "failed", "else": "sending"}


def test_the_counts_tell_what_waits_and_since_when(store):
    assert store.counts().unsent == 0
    post(store, message("1"), message("2", chat=2), now=later(3))
    post(store, message("3", chat=3), now=NOW)
    row = next(row for row in store.claim_due(BOT, later(5)) if row.text_key == "1")
    store.retry_at(row, later(9), "read", surely_unsent=False)
    counts = store.counts()
    assert (counts.unsent, counts.oldest_unsent, counts.doubtful, counts.failed) == (3, NOW, 1, 0)


def test_a_turn_and_the_courier_find_their_rows_by_index_alone(file, opening):
    """Every statement of the hot path, asked how SQLite would do it: no table read whole, nothing sorted."""
    store = opening(file)
    heard: dict[str, tuple[object, ...]] = {}

    @event.listens_for(store._engine, "before_cursor_execute")
    def hear(_connection, _cursor, statement, parameters, *_rest):
        heard[statement] = parameters

    with store.turn() as turn:
        turn.first_sight(BOT, 1, NOW)
        turn.keep_dialogue(BOT, ANNA, replace(turn.dialogue(BOT, ANNA), greeted=True), NOW)
        turn.remember_customer(ANNA, {"full_name": "x"}, NOW)
        turn.customer(ANNA)
        case = turn.open_case(new_case(turn.next_folio_number("REC", 2026), "draft-1"))
        turn.add_event(case.id, "opened", NOW, "bot")
        turn.cases_of(ANNA)
        turn.case_by_folio(case.folio)
        turn.call_person(BOT, ANNA, NOW)
        turn.enqueue(message("ask", kind=PROMPT), NOW)
    (row,) = store.claim_due(BOT, NOW)
    store.retry_at(row, NOW, "e", surely_unsent=True)
    (row,) = store.claim_due(BOT, NOW)
    store.mark_sent([(row, 1)], NOW)
    store.next_due(BOT)
    store.waiting_chats(BOT, NOW)
    asked = {statement: values for statement, values in heard.items() if "BEGIN" not in statement}
    assert len(asked) > 20
    with store._engine.connect() as connection:
        for statement, values in asked.items():
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values).all()
            words = [row[3] for row in plan]
            assert not any(word.startswith("SCAN") or "TEMP B-TREE" in word for word in words), (
                statement,
                words,
            )


step = st.one_of(
    st.tuples(st.just("post"), st.integers(1, 3), st.booleans(), st.integers(0, 4), st.integers(0, 20)),
    st.tuples(st.just("claim"), st.integers(1, 4)),
    st.tuples(st.just("sent")),
    st.tuples(st.just("retry"), st.integers(0, 20), st.booleans()),
    st.tuples(st.just("fail")),
    st.tuples(st.just("wait"), st.integers(1, 40)),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(step, max_size=40))
def test_whatever_happens_a_chat_is_served_in_order_and_no_message_is_lost(file_store, steps):
    """The law of the courier, over random histories: in order per chat, one at a time, all accounted for."""
    store = file_store
    with store._engine.begin() as connection:
        connection.execute(text("DELETE FROM outbox"))
    now, held, served, number, prompts = NOW, [], {}, 0, set()
    for action, *given_ in steps:
        match action, given_:
            case "post", [chat, asks, priority, patience]:
                number += 1
                if asks:
                    prompts.add(str(number))
                kind = PROMPT if asks else Kind.MESSAGE
                until = now + timedelta(seconds=patience)
                post(store, message(str(number), chat, kind, Priority(priority), until), now=now)
            case "claim", [limit]:
                rows = store.claim_due(BOT, now, limit=limit, lease_seconds=30)
                assert len({row.chat_id for row in rows}) == len(rows)
                held = [row for row in held if row.id not in {new.id for new in rows}] + rows
            case "sent", _ if held:
                row = held.pop()
                if row.id in served.get(row.chat_id, []):
                    continue
                store.mark_sent([(row, 1)], now)
                served.setdefault(row.chat_id, []).append(row.id)
            case "retry", [wait, unsent] if held:
                store.retry_at(held.pop(), now + timedelta(seconds=wait), "e", surely_unsent=unsent)
            case "fail", _ if held:
                store.mark_failed(held.pop(), "e", now)
            case "wait", [seconds]:
                now += timedelta(seconds=seconds)
    for _ in range(number + 1):
        now += timedelta(seconds=60)
        for row in store.claim_due(BOT, now):
            store.mark_sent([(row, 1)], now)
            served.setdefault(row.chat_id, []).append(row.id)
    assert all(ids == sorted(ids) for ids in served.values())
    ends = states(store)
    assert set(ends.values()) <= {"sent", "failed", "replaced"}
    assert len(ends) == number
    assert {key for key, state in ends.items() if state == "replaced"} <= prompts
