"""Group commit: who waits at the same time is taken together, in order, each with an answer or an error."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from bot.aftermath import Aftermath
from bot.together import Together
from bot.workers import Workers
from storage.errors import Unavailable


@dataclass
class Book:
    """A store that writes down who came together."""

    groups: list[int] = field(default_factory=list)
    away: bool = False

    def together(self, works: Sequence[Callable[[], Aftermath]]) -> list[Aftermath | Exception]:
        self.groups.append(len(works))
        if self.away:
            raise Unavailable("away")
        outcomes: list[Aftermath | Exception] = []
        for work in works:
            try:
                outcomes.append(work())
            except ValueError as error:
                outcomes.append(error)
        return outcomes


@pytest.fixture
def workers():
    made = Workers(1)
    yield made
    made.close()


def saying(word: str, order: list[str]) -> Callable[[], Aftermath]:
    def work() -> Aftermath:
        order.append(word)
        if word == "bad":
            raise ValueError(word)
        return Aftermath(press=word)

    return work


async def test_those_who_wait_are_taken_together_in_their_order(workers):
    book, order = Book(), []
    together = Together(book, workers)
    taken = await asyncio.gather(*(together.take(saying(word, order)) for word in "abcde"))
    assert [one.press for one in taken] == list("abcde")
    assert order == list("abcde")
    assert book.groups == [5]


async def test_an_error_is_for_its_own_turn(workers):
    together, order = Together(Book(), workers), []
    words = ("a", "bad", "c")
    taken = await asyncio.gather(
        *(together.take(saying(word, order)) for word in words), return_exceptions=True
    )
    assert [type(one) for one in taken] == [Aftermath, ValueError, Aftermath]


async def test_alone_it_is_a_turn_as_ever(workers):
    together, order = Together(Book(), workers), []
    assert (await together.take(saying("a", order))).press == "a"
    with pytest.raises(ValueError, match="bad"):
        await together.take(saying("bad", order))


async def test_while_the_database_is_away_everybody_hears_it(workers):
    together, order = Together(Book(away=True), workers), []
    taken = await asyncio.gather(
        *(together.take(saying(word, order)) for word in "ab"), return_exceptions=True
    )
    assert [type(one) for one in taken] == [Unavailable, Unavailable]
    assert taken[0] is not taken[1]
    assert not order


async def test_more_than_a_group_takes_are_taken_all_the_same(workers):
    book, order = Book(), []
    together = Together(book, workers)
    await asyncio.gather(*(together.take(saying(str(number), order)) for number in range(70)))
    assert sum(book.groups) == 70
    assert max(book.groups) <= 32
    assert order == [str(number) for number in range(70)]


async def test_where_turns_run_side_by_side_nobody_waits_for_a_group():
    workers, book, order = Workers(2), Book(), []
    together = Together(book, workers)
    await asyncio.gather(*(together.take(saying(word, order)) for word in "abc"))
    assert sorted(order) == list("abc")
    assert not book.groups
    workers.close()
