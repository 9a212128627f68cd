"""Fifty cases in a minute against twenty messages a minute of a group: pace, order, digest, and what passes."""

from dataclasses import dataclass, field
from heapq import heappop, heappush

import pytest

from bot.desk.digest import Digest
from bot.pacing import Pace
from cases.taxonomy import Language
from locales import Catalogue
from sandbox.errors import ApiError
from sandbox.limits import RateLimits, Rates
from storage.desks import DeskRow
from storage.outgoing import Priority
from tests.stories.talk import BOT, MONDAY, Talk, open_a_store
from tests.stories.timekeeping import Here

GROUP = -1001
LATENCY = 0.4  # seconds a call may take


@dataclass
class Street:
    """Calls on their way to a group, at a pace, counted as Telegram counts them."""

    pace: Pace = field(default_factory=Pace)
    arrivals: list[float] = field(default_factory=list)

    def sends(self, at: float, priority: Priority, count: int = 1) -> float:
        """When it goes that wants to go at `at`."""
        while wait := self.pace.wait(GROUP, priority, at, count):
            at += wait
        self.pace.book(GROUP, priority, at, count)
        for n in range(count):
            heappush(self.arrivals, at + LATENCY * (n % 2))
        return at

    def refused(self) -> int:
        """How many of the calls so far Telegram would have refused."""
        clock = [0.0]
        limits, refused = RateLimits(lambda: clock[0], Rates(on=True)), 0
        while self.arrivals:
            clock[0] = heappop(self.arrivals)
            try:
                limits.spend(BOT, GROUP)
            except ApiError:
                refused += 1
        return refused


def test_fifty_topics_are_made_in_order_without_one_refusal():
    street = Street()
    went = [street.sends(n * 1.2, Priority.CARD, 2) for n in range(50)]
    assert went == sorted(went)
    assert street.refused() == 0
    assert went[-1] < 8 * 61


def test_a_danger_in_the_midst_of_a_flood_of_cards_and_relays_goes_at_once():
    street = Street()
    for n in range(7):
        street.sends(n * 0.5, Priority.CARD, 2)
    for n in range(3):
        street.sends(10 + n, Priority.OPERATOR)
    assert street.pace.wait(GROUP, Priority.OPERATOR, 20) > 30
    assert street.sends(20, Priority.INTAKE, 3) == 20  # its topic, the message, the card
    assert street.refused() == 0


def test_relays_pass_while_cards_wait():
    street = Street()
    for n in range(7):
        street.sends(n, Priority.CARD, 2)
    assert street.pace.wait(GROUP, Priority.CARD, 10) > 30
    assert [street.sends(10 + n, Priority.OPERATOR) for n in range(3)] == [10, 11, 12]


@pytest.fixture
def talk(tmp_path) -> Talk:
    return Talk(open_a_store(tmp_path))


async def named(talk: Talk) -> list[str]:
    await Digest(talk.store, BOT, Catalogue("Europe/Madrid"), Here(), lambda: talk.now, lambda: None).look()
    return [line for line in talk.hears().splitlines() if line.startswith("Núm")]


def wants(talk: Talk, first: int, end: int) -> None:
    with talk.store.turn() as unit:
        book = unit.desk(BOT)
        book.set_up(DeskRow(GROUP, Language.CA), MONDAY)
        for n in range(first, end):
            book.want_topic(GROUP, 5000 + n, "", f"Núm {n:02}", MONDAY)


async def test_each_case_that_waits_is_named_once_within_two_minutes_and_in_order(talk):
    wants(talk, 0, 15)
    assert await named(talk) == [], "so few have their topics soon"
    wants(talk, 15, 50)
    first = await named(talk)
    assert await named(talk) == []
    talk.later(seconds=59)
    assert await named(talk) == []
    talk.later(seconds=2)
    second = await named(talk)
    assert first + second == [f"Núm {n:02}" for n in range(50)]
    talk.later(minutes=2)
    assert await named(talk) == []


async def test_a_case_whose_topic_was_made_meanwhile_is_not_named(talk):
    wants(talk, 0, 20)
    with talk.store.turn() as unit:
        book = unit.desk(BOT)
        book.change_topic(book.topic_of(5003, "").id, thread_id=7)
    assert "Núm 03" not in await named(talk)


async def test_a_group_that_was_upgraded_takes_along_what_waits(talk):
    wants(talk, 0, 3)
    store, new = talk.store, -100_77
    with store.turn() as unit:
        book = unit.desk(BOT)
        book.change_topic(book.topic_of(5000, "").id, thread_id=7, card_id=8)
    for _ in range(2):  # told by a message and by an error
        store.migrate_chat(BOT, GROUP, new)
    with store.look() as unit:
        book = unit.desk(BOT)
        assert [one.chat_id for one in book.desks()] == [new]
        assert book.unmade_topics(new) == 3
        assert book.topic_of(5000, "").thread_id is None
