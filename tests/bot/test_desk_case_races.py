"""Two operators at once at a case: who takes it has it alone, and of two who send at once one is asked again."""

import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import count

import pytest

from bot.desk.arrived import AtDesk, Ordered, PressedThere, Spoke, What
from flows.desk.keys import pressed
from storage.outgoing import OutboxRow
from tests.bot.two_operators import DESK, FIRST, PEOPLE, a_desk_for_two
from tests.storage.conftest import (  # noqa: F401 - both databases
    address,
    file,
    opening,
    pytest_runtest_setup,
    schema,
)
from tests.stories.life import complains
from tests.stories.talk import BOT, MONDAY, Talk

CASES = 25
UPDATES = count(1_000_000)
LATER = MONDAY + timedelta(minutes=5)

pytestmark = pytest.mark.slow


@pytest.fixture
def talk(address, opening) -> Talk:  # noqa: F811
    """Cases with their topics; nobody has any of them."""
    talk = a_desk_for_two(opening(address))
    for n in range(CASES):
        folio = complains(Talk(talk.store, chat=FIRST + n))
        with talk.store.turn() as unit:
            book = unit.desk(BOT)
            topic = book.want_topic(DESK, FIRST + n, folio, folio, MONDAY)
            book.change_topic(topic.id, thread_id=100 + n, card_id=1)
    posted(talk)
    return talk


def posted(talk: Talk) -> list[OutboxRow]:
    """What is to be sent since the last time, and then it is."""
    found: list[OutboxRow] = []
    while rows := talk.store.claim_due(BOT, LATER, limit=500):
        found += rows
        talk.store.mark_sent([(row, row.id) for row in rows], LATER)
    return found


def at(who: int, n: int, what: What) -> AtDesk:
    update = next(UPDATES)
    return AtDesk(update, DESK, who, "Somebody", "ca", what, 100 + n, update)


def both(talk: Talk, does: Callable[[int, int], What]) -> None:
    """Both do it in each topic, at the same moment."""
    begin = threading.Barrier(len(PEOPLE))

    def runs(who: int) -> None:
        turns = talk.turns
        for n in range(CASES):
            begin.wait(60)
            turns.take(at(who, n, does(who, n)))

    with ThreadPoolExecutor(len(PEOPLE)) as threads:
        for done in [threads.submit(runs, who) for who in PEOPLE]:
            done.result()


def holders(talk: Talk) -> dict[int, int]:
    with talk.store.look() as unit:
        book = unit.desk(BOT)
        return {FIRST + n: book.takeover(FIRST + n).operator_id for n in range(CASES)}


def told(rows: list[OutboxRow], key: str) -> Counter[int]:
    return Counter(row.chat_id for row in rows if row.text_key == key)


def test_a_case_taken_by_two_at_once_is_one_s_who_has_the_conversation_too(talk):
    both(talk, lambda _who, _n: Ordered("take"))
    rows, held = posted(talk), holders(talk)
    assert told(rows, "takeover.begun") == dict.fromkeys(held, 1)
    with talk.store.look() as unit:
        for chat, who in held.items():
            file = unit.read_case(unit.cases_of(chat)[0].folio)
            assert file.case.assignee == who


def test_of_two_who_send_at_once_one_is_heard_and_the_other_is_asked_again(talk):
    both(talk, lambda who, _n: Spoke(f"Soc {who}", f"Soc {who}"))
    keys = {}
    for row in posted(talk):
        for key in (key for keys_ in row.payload.get("buttons", ()) for key in keys_):
            if (pressed(key["data"]) or ("",))[0] == "send":
                keys[row.payload["reply"]] = key["data"]
    with talk.store.look() as unit:
        of = {(relay.by, relay.topic_id): keys[relay.id]
              for relay in (unit.desk(BOT).relay(one) for one in keys)}  # fmt: skip
        topics = [unit.desk(BOT).topic_at(DESK, 100 + n).id for n in range(CASES)]
    both(talk, lambda who, n: PressedThere(of[who, topics[n]], "q", 5))
    rows, held = posted(talk), holders(talk)
    for key in ("takeover.begun", "desk.to_customer"):
        assert told(rows, key) == dict.fromkeys(held, 1)
    for row in rows:
        if row.text_key == "desk.to_customer":
            assert f"Soc {held[row.chat_id]}" in row.payload["text"]
    asked = [row for row in rows if row.text_key == "desk.held.other"]
    assert len(asked) == CASES
    for n in range(CASES):  # asked again, they may all the same, and once only
        loser = next(who for who in PEOPLE if who != held[FIRST + n])
        for _ in range(2):
            talk.turns.take(at(loser, n, PressedThere(of[loser, topics[n]], "q", 5)))
    assert told(posted(talk), "desk.to_customer") == dict.fromkeys(held, 1)
    assert holders(talk) == held


def test_one_who_presses_send_twice_at_once_is_heard_once(talk):
    for n in range(CASES):
        talk.turns.take(at(PEOPLE[0], n, Spoke("Bon dia", "Bon dia")))
    rows = [row for row in posted(talk) if row.text_key == "desk.held.untaken"]
    keys = [key["data"] for row in rows for key in row.payload["buttons"][0]]
    with talk.store.look() as unit:
        place = {unit.desk(BOT).topic_at(DESK, 100 + n).id: n for n in range(CASES)}
    ordered = {place[pressed(data)[1]]: data for data in keys}
    begin = threading.Barrier(2)

    def presses() -> None:
        turns = talk.turns
        for n in range(CASES):
            begin.wait(60)
            turns.take(at(PEOPLE[0], n, PressedThere(ordered[n], "q", 5)))

    with ThreadPoolExecutor(2) as threads:
        for done in [threads.submit(presses) for _ in range(2)]:
            done.result()
    sent = posted(talk)
    for key in ("takeover.begun", "desk.to_customer"):
        assert told(sent, key) == {FIRST + n: 1 for n in range(CASES)}
