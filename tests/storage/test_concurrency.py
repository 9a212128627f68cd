"""Several turns at once, on real threads: the database alone keeps them apart."""

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from flows.dialogue import Dialogue, Draft
from storage.errors import Unavailable
from storage.outgoing import Priority
from tests.storage.given import ANNA, BOT, NOW, later, message, new_case, post

THREADS = 8


def at_once(work: Callable[[int], object], times: int) -> list:
    """Run `work(0) … work(times - 1)` on eight threads that begin together."""
    ready = threading.Barrier(min(THREADS, times))

    def begin(number: int) -> object:
        if number < THREADS:
            ready.wait(60)
        return work(number)

    with ThreadPoolExecutor(THREADS) as threads:
        return list(threads.map(begin, range(times)))


def test_turns_on_one_chat_follow_each_other_and_lose_nothing(store):
    def add(number: int) -> None:
        with store.turn() as turn:
            dialogue = turn.dialogue(BOT, ANNA)
            draft = dialogue.draft or Draft("d1", "complaint", NOW)
            answers = {**draft.answers, f"slot{number}": number}
            turn.keep_dialogue(BOT, ANNA, replace(dialogue, draft=replace(draft, answers=answers)), NOW)

    at_once(add, 40)
    with store.look() as turn:
        assert len(turn.dialogue(BOT, ANNA).draft.answers) == 40


def test_two_first_messages_of_a_new_chat_do_not_both_start_anew(store):
    greeted = []

    def greet(_number: int) -> None:
        with store.turn() as turn:
            dialogue = turn.dialogue(BOT, ANNA)
            if not dialogue.greeted:
                greeted.append(1)
            turn.keep_dialogue(BOT, ANNA, Dialogue(greeted=True), NOW)

    at_once(greet, 8)
    assert len(greeted) == 1


def test_eight_threads_open_two_hundred_cases_with_gapless_folios(store):
    def open_one(number: int) -> str:
        with store.turn() as turn:
            turn.dialogue(BOT, ANNA + number)
            case = new_case(turn.next_folio_number("REC", 2026), f"draft-{number}", ANNA + number)
            record = turn.open_case(case)
            turn.add_event(record.id, "opened", NOW, "bot", {"folio": record.folio})
            return record.folio

    folios = at_once(open_one, 200)
    assert sorted(folios) == [f"REC-2026-{n:06}-7QX2" for n in range(1, 201)]


def test_one_draft_confirmed_many_times_at_once_opens_one_case(store):
    def confirm(_number: int) -> str:
        with store.turn() as turn:
            number = turn.next_folio_number("REC", 2026)
            return turn.open_case(new_case(number, "draft-1")).folio

    assert set(at_once(confirm, 16)) == {"REC-2026-000001-7QX2"}
    with store.turn() as turn:
        assert turn.next_folio_number("REC", 2026) == 2


def test_one_update_delivered_to_many_is_taken_by_one(store):
    def take(_number: int) -> bool:
        with store.turn() as turn:
            return turn.first_sight(BOT, 10, NOW)

    assert sum(at_once(take, 16)) == 1


def test_what_is_known_of_a_customer_adds_up_from_all_sides(store):
    def tell(number: int) -> None:
        with store.turn() as turn:
            turn.remember_customer(ANNA, {f"fact{number}": number}, NOW)

    at_once(tell, 24)
    with store.look() as turn:
        assert turn.customer(ANNA) == {f"fact{number}": number for number in range(24)}


def test_events_of_one_case_are_numbered_without_gaps_from_all_sides(store):
    with store.turn() as turn:
        case = turn.open_case(new_case(turn.next_folio_number("REC", 2026), "draft-1"))

    def add(number: int) -> int:
        with store.turn() as turn:
            return turn.add_event(case.id, "note", later(number), "bot")

    assert sorted(at_once(add, 24)) == list(range(1, 25))


def test_couriers_at_once_never_claim_the_same_message_nor_two_of_a_chat(store):
    for number in range(120):
        post(store, message(str(number), chat=number % 40))

    def claim(_number: int) -> list[tuple[int, int]]:
        return [(row.id, row.chat_id) for row in store.claim_due(BOT, NOW, limit=7)]

    claimed = [row for rows in at_once(claim, 16) for row in rows]
    assert len(claimed) == len({chat for _, chat in claimed}) == 40


def test_turns_that_write_to_each_others_chats_do_not_wait_for_each_other_for_ever(store):
    """Each lifts what waits in both chats, named in opposite orders: a deadlock, were they not sorted."""
    for chat in (1, 2):
        post(store, message(f"campaign {chat}", chat=chat, priority=Priority.CAMPAIGN))

    def write(number: int) -> None:
        chats = (1, 2) if number % 2 else (2, 1)
        urgency = Priority.CARD if number % 3 else Priority.REMINDER
        post(store, *(message(f"{number} {chat}", chat=chat, priority=urgency) for chat in chats))

    at_once(write, 40)
    assert store.counts().unsent == 82


def test_a_call_to_the_store_inside_a_turn_is_refused_where_it_would_wait_for_itself(file_store):
    with pytest.raises(RuntimeError, match="turn open"), file_store.turn():
        file_store.claim_due(BOT, NOW)
    assert file_store.claim_due(BOT, NOW) == []


def test_a_turn_that_hangs_makes_the_others_say_no(file_store):
    file_store._gate._seconds = 0.05
    inside, done = threading.Event(), threading.Event()

    def hang() -> None:
        with file_store.turn():
            inside.set()
            done.wait(60)

    thread = threading.Thread(target=hang)
    thread.start()
    inside.wait(60)
    with pytest.raises(Unavailable, match="another turn"):
        file_store.claim_due(BOT, NOW)
    with file_store.look() as turn:
        assert turn.customer(ANNA) == {}
    done.set()
    thread.join()


def test_a_turn_waits_for_a_strangers_write_before_it_reads(file, file_store):
    """Somebody repairs a row by hand: a turn that had read before could no longer write (BUSY_SNAPSHOT)."""
    by_hand = sqlite3.connect(file.removeprefix("sqlite:///"), isolation_level=None, check_same_thread=False)
    by_hand.execute("BEGIN IMMEDIATE")
    by_hand.execute("INSERT INTO folio_counters VALUES ('REC', 2026, 41)")
    timer = threading.Timer(0.2, by_hand.execute, ("COMMIT",))
    timer.start()
    with file_store.turn() as turn:
        assert turn.next_folio_number("REC", 2026) == 42
        turn.keep_dialogue(BOT, ANNA, replace(turn.dialogue(BOT, ANNA), greeted=True), NOW)
    timer.join()
    by_hand.close()
