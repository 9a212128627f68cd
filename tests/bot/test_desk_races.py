"""Two operators at once: one has the conversation, and the customer is told of one."""

import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from bot.desk.arrived import AtDesk, Ordered
from tests.bot.two_operators import DESK, FIRST, PEOPLE, a_desk_for_two
from tests.storage.conftest import (  # noqa: F401 - both databases
    address,
    file,
    opening,
    pytest_runtest_setup,
    schema,
)
from tests.stories.talk import BOT, MONDAY, Talk

RACES = 1000


@pytest.fixture
def talk(address, opening) -> Talk:  # noqa: F811
    talk = a_desk_for_two(opening(address))
    with talk.store.turn() as unit:
        book = unit.desk(BOT)
        for n in range(RACES):
            topic = book.want_topic(DESK, FIRST + n, "", f"Talk {n}", MONDAY)
            book.change_topic(topic.id, thread_id=100 + n)
    return talk


@pytest.mark.slow
def test_a_thousand_races_have_one_winner_each_and_no_customer_hears_twice(talk):
    begin = threading.Barrier(len(PEOPLE))

    def runs(who: int) -> None:
        turns = talk.turns
        for n in range(RACES):
            begin.wait(60)
            at = AtDesk(who * 10_000 + n, DESK, who, "Somebody", "ca", Ordered("take"), 100 + n, 1)
            turns.take(at)

    with ThreadPoolExecutor(len(PEOPLE)) as threads:
        for done in [threads.submit(runs, who) for who in PEOPLE]:
            done.result()
    store = talk.store
    told: Counter[int] = Counter()
    named: dict[int, str] = {}
    while rows := store.claim_due(BOT, MONDAY + timedelta(minutes=1), limit=500):
        for row in rows:
            if row.text_key == "takeover.begun":
                told[row.chat_id] += 1
                named[row.chat_id] = row.payload["text"]
        store.mark_sent([(row, row.id) for row in rows], MONDAY)
    winners: Counter[int] = Counter()
    with store.look() as unit:
        for chat in range(FIRST, FIRST + RACES):
            held = unit.desk(BOT).takeover(chat)
            assert held is not None
            assert f"Person {held.operator_id}" in named[chat]
            winners[held.operator_id] += 1
    assert sum(winners.values()) == RACES
    assert set(told.values()) == {1}
    assert len(told) == RACES
