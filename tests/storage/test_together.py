"""Several turns in one transaction on SQLite: each wholly or not at all, and none before all are committed."""

import sqlite3
from datetime import UTC, datetime

import pytest

from storage.errors import Unavailable
from storage.store import Store

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BOT = 7


@pytest.fixture
def store(file_store: Store) -> Store:
    return file_store


def taking(store: Store, update_id: int, error: Exception | None = None):
    def work() -> bool:
        with store.turn() as unit:
            fresh = unit.first_sight(BOT, update_id, NOW)
            if error:
                raise error
            return fresh

    return work


def test_all_are_taken_and_a_second_time_none(store):
    works = [taking(store, number) for number in (1, 2, 3)]
    assert store.together(works) == [True, True, True]
    assert store.together(works) == [False, False, False]


def test_one_that_fails_undoes_itself_alone(store):
    broken = ValueError("no")
    assert store.together([taking(store, 1), taking(store, 2, broken), taking(store, 3)]) == [
        True,
        broken,
        True,
    ]
    assert store.together([taking(store, number) for number in (1, 2, 3)]) == [False, True, False]


def test_where_the_database_says_no_nothing_was_done_of_any(store):
    with pytest.raises(Unavailable):
        store.together([taking(store, 1), taking(store, 2, Unavailable("away"))])
    assert store.together([taking(store, 1)]) == [True]


def test_nothing_is_kept_before_the_end(store, file):
    seen: list[int] = []

    def look() -> None:
        with sqlite3.connect(file.removeprefix("sqlite:///")) as other:
            seen.append(other.execute("SELECT count(*) FROM updates").fetchone()[0])
        other.close()

    store.together([taking(store, 1), look])
    look()
    assert seen == [0, 1]


def test_calls_at_once_are_undone_together(store):
    def fails() -> None:
        with store.at_once():
            taking(store, 1)()
            store.mark_unreachable(BOT, 5, "blocked", NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert not store.is_unreachable(5)
    assert taking(store, 1)()
