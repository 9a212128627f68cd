"""Plans, birthdays, touches and circumstances in both databases."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from threading import Barrier

import pytest
from sqlalchemy import insert, text

from aftersales.consent import Consent, Purpose
from aftersales.outcome import SENT
from aftersales.right_moment import MessageClass
from cases.taxonomy import Language
from storage.accounts import AccountGiven
from storage.consents import Proof
from storage.plans import Plan
from storage.sale_tables import surveys
from tests.storage.given import ANNA, BOT, NOW, later, opened
from tests.stories.aftersale import NEWS, AfterSale
from tests.stories.talk import Talk

DAY = date(2026, 3, 2)


@pytest.fixture
def anna(store):
    with store.turn() as unit:
        return unit.agreements.arrive(BOT, ANNA, Language.CA, NOW)


def plan(
    person: int, occasion: str = "repair_ready", about: int = 1, seconds: float = 0, day: date = DAY
) -> Plan:
    return Plan(person, occasion, about, day, later(seconds))


def keys(store, person: int) -> list:
    with store.look() as unit:
        return sorted((each.occasion, each.about, each.outcome) for each in unit.sale.plans_of(person))


def test_what_is_due_comes_longest_first_and_what_is_to_come_does_not(store, anna):
    with store.turn() as unit:
        unit.sale.plan(
            [plan(anna, about=1, seconds=-5), plan(anna, about=2, seconds=-9), plan(anna, about=3, seconds=9)]
        )
    with store.look() as unit:
        assert [each.about for each in unit.sale.due(NOW, 10)] == [2, 1]
        assert [each.about for each in unit.sale.due(NOW, 1, skip=1)] == [1]


def test_planned_twice_is_planned_once_and_done_is_done(store, anna):
    with store.turn() as unit:
        unit.sale.plan([plan(anna)])
        unit.sale.plan([plan(anna, seconds=50)])
        assert unit.sale.done(plan(anna), SENT, NOW)
        assert not unit.sale.done(plan(anna), "too_late", NOW)
        unit.sale.plan([plan(anna)])
        assert unit.sale.due(later(99), 10) == []
    assert keys(store, anna) == [("repair_ready", 1, SENT)]


def test_pending_plans_are_replaced_what_stays_keeps_its_hour_and_what_is_done_stays(store, anna):
    with store.turn() as unit:
        unit.sale.plan([plan(anna, about=nth) for nth in (1, 2, 3)])
        unit.sale.done(plan(anna, about=1), SENT, NOW)
        unit.sale.put_off(plan(anna, about=2), later(700))
        unit.sale.replan(anna, [plan(anna, about=nth) for nth in (1, 2, 4)])
    assert keys(store, anna) == [
        ("repair_ready", 1, SENT),
        ("repair_ready", 2, None),
        ("repair_ready", 4, None),
    ]
    with store.look() as unit:
        assert {each.about: each.due_at for each in unit.sale.plans_of(anna)}[2] == later(700)


def test_a_plan_is_held_as_it_was_read_or_not_at_all(store, anna):
    with store.turn() as unit:
        unit.sale.plan([plan(anna)])
        assert unit.sale.hold(plan(anna))
        unit.sale.put_off(plan(anna), later(60))
        assert not unit.sale.hold(plan(anna))
        moved = replace(plan(anna), due_at=later(60))
        assert unit.sale.hold(moved)
        unit.sale.done(moved, SENT, NOW)
        assert not unit.sale.hold(moved)


def test_birthdays_come_in_pages_of_linked_accounts_only(store):
    with store.turn() as unit:
        given = [AccountGiven(f"C{nth}", {"birthday": "03-02" if nth % 2 else "03-03"}) for nth in range(9)]
        unit.shop.keep_accounts([*given, AccountGiven("unlinked", {"birthday": "03-02"})], NOW)
        for nth in range(9):
            person = unit.agreements.arrive(BOT, 100 + nth, Language.CA, NOW)
            unit.shop.link(unit.shop.account(f"C{nth}").id, person, NOW)
        first = unit.sale.born_on("03-02", 0, 3)
        rest = unit.sale.born_on("03-02", first[-1].account_id, 3)
        assert (len(first), len(rest)) == (3, 1)
        assert all(unit.sale.is_born_on(each.customer_id, ["03-02", "02-29"]) for each in (*first, *rest))
        assert not unit.sale.is_born_on(first[0].customer_id, ["03-03"])


def test_the_day_whose_birthdays_are_planned_is_remembered(store):
    with store.turn() as unit:
        assert unit.sale.scanned(BOT) is None
        unit.sale.note_scanned(BOT, DAY)
        unit.sale.note_scanned(BOT, DAY)
        assert (unit.sale.scanned(BOT), unit.sale.scanned(NEWS)) == (DAY, None)


def test_all_that_stands_for_or_against_writing_is_known(store, anna):
    with store.turn() as unit:
        word, proof = Consent(Purpose.BIRTHDAY, True, NOW), Proof("v", Language.CA, BOT, 1, "button")
        unit.agreements.note(ANNA, word, proof)
        unit.agreements.suppress(ANNA, NOW)
        unit.sale.touch(anna, MessageClass.CARE, "delivery_check", NOW)
        unit.sale.touch(anna, MessageClass.BIRTHDAY, "birthday", NOW - timedelta(days=400))
        known = unit.sale.circumstances(anna, ANNA, later(1))
    assert known.consents == (word,)
    assert known.suppressed
    assert known.touched == ((MessageClass.CARE, NOW),)
    assert not known.open_case
    assert known.case_closed_at is None
    assert known.low_score_at is None
    assert known.reachable
    assert not known.erased
    with store.look() as unit:
        assert unit.sale.circumstances(999, 999, NOW).erased


@pytest.mark.parametrize(
    ("kind", "status", "is_open", "quiet"),
    [
        ("claim", "received", True, False),
        ("claim", "closed_accepted", False, True),
        ("service", "closed_accepted", False, False),
        ("service", "closed_withdrawn", False, True),
    ],
)
def test_a_case_is_trouble_while_it_is_open_and_mostly_after(store, anna, kind, status, is_open, quiet):
    opened(store, "d1")
    closed = None if is_open else NOW
    with store._engine.begin() as connection:
        told = {"kind": kind, "status": status}
        connection.execute(text("UPDATE cases SET type = :kind, status = :status"), told)
        if closed:
            stamp = (
                closed.isoformat(sep=" ")
                if connection.dialect.name == "postgresql"
                else f"{closed:%Y-%m-%d %H:%M:%S.%f}"
            )
            connection.execute(text("UPDATE cases SET closed_at = :at"), {"at": stamp})
    with store.look() as unit:
        known = unit.sale.circumstances(anna, ANNA, later(1))
    assert known.open_case is is_open
    assert (known.case_closed_at == NOW) is quiet


def test_the_last_low_score_counts(store, anna):
    of = {"customer_id": anna, "bot_id": BOT, "chat_id": ANNA, "kind": "case", "since": NOW}
    scores = enumerate((2, 1, 5, 3))
    rows = [{**of, "about": nth, "answered_at": later(nth), "score": score} for nth, score in scores]
    with store._engine.begin() as connection:
        connection.execute(insert(surveys), rows)
    with store.look() as unit:
        assert unit.sale.circumstances(anna, ANNA, NOW).low_score_at == later(1)


@pytest.mark.postgres
def test_two_replicas_that_look_at_once_tell_each_thing_once(schema, opening):
    replicas = opening(schema), opening(schema)
    people = [AfterSale(Talk(replicas[0], chat=chat)) for chat in range(1000, 1012)]
    for each in people:
        each.links(birthday="11-26", news=True)
        each.agrees(Purpose.BIRTHDAY)
        each.buys(delivered_on=each.today)
    ready = Barrier(4)
    keepers = [AfterSale(Talk(store, now=people[0].talk.now + timedelta(hours=70))) for store in replicas] * 2

    def looks(keeper: AfterSale) -> None:
        ready.wait()
        asyncio.run(keeper.occasions.look())

    with ThreadPoolExecutor(4) as many:
        list(many.map(looks, keepers))
    with replicas[0]._engine.connect() as connection:
        told = connection.execute(
            text("SELECT chat_id, about FROM outbox WHERE message_class IS NOT NULL")
        ).all()
        touched = connection.execute(text("SELECT count(*) FROM touches")).scalar_one()
    assert sorted(told) == sorted(
        (chat, what) for chat in range(1000, 1012) for what in ("birthday", "delivery_check")
    )
    assert touched == len(told)
