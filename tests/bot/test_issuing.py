"""A document is said once, whoever makes it: two that have the same errand in hand, and one asked for again."""

import asyncio
from datetime import timedelta
from threading import Barrier

import pytest

from bot.back_office import back_office
from bot.casework import Casework
from bot.errands import Errands
from bot.papers import want_papers
from bot.teller import Teller, all_of
from bot.workers import Workers
from cases.clock import LegalClock
from cases.rules import Rules
from locales import Catalogue
from storage.errands import Errand, ErrandRow
from storage.store import Store
from tests.storage.conftest import (  # noqa: F401 - fixtures
    address,
    file,
    migrated,
    opening,
    pytest_runtest_setup,
    schema,
    statements,
    store,
    template,
)
from tests.stories.life import complains
from tests.stories.talk import BOT, Talk

LEASE = timedelta(seconds=60)
PATIENCE = 30  # seconds


class At:
    """The bot's name at Telegram, told when so many have asked for it: they are in the middle of a document."""

    def __init__(self, many: int) -> None:
        self.gate = Barrier(many, timeout=PATIENCE)

    @property
    def username(self) -> str:
        self.gate.wait()
        return "reclama"


@pytest.fixture
def talk(store: Store) -> Talk:  # noqa: F811
    talk = Talk(store, tells=(want_papers,))
    complains(talk)
    return talk


def replica(talk: Talk, telegram: At) -> tuple[Errands, Workers]:
    company, catalogue = talk.company, Catalogue(talk.company.zone)
    casework = Casework(Rules(LegalClock(company), company), all_of(Teller(catalogue, company), want_papers))
    workers = Workers(1)
    made = back_office(
        BOT, talk.store, telegram, catalogue, casework, workers, lambda: talk.now, lambda: None, {}
    )
    return made, workers


def claimed(talk: Talk, kind: Errand) -> ErrandRow:
    with talk.store.turn() as unit:
        (row,) = (row for row in unit.paperwork.claim(BOT, talk.now, 10, LEASE) if row.kind is kind)
    return row


async def at_the_same_time(talk: Talk, row: ErrandRow, telegram: At, many: int) -> None:
    replicas = [replica(talk, telegram) for _ in range(many)]
    try:
        await asyncio.gather(*(errands.doers[row.kind](row) for errands, _ in replicas))
    finally:
        for _, workers in replicas:
            workers.close()


def documents(talk: Talk) -> list[int]:
    """Which documents wait to be sent; they are sent with this."""
    found = []
    while rows := talk.store.claim_due(BOT, talk.now + timedelta(minutes=1)):
        found += [row.payload["document"] for row in rows if "document" in row.payload]
        talk.store.mark_sent([(row, row.id) for row in rows], talk.now)
    return found


async def test_two_replicas_with_the_same_errand_in_hand_put_its_document_out_once(talk):
    first = claimed(talk, Errand.PAPER)
    talk.later(seconds=61)  # it is slow, and its lease runs out
    second = claimed(talk, Errand.PAPER)
    assert (second.id, second.attempts) == (first.id, 2)
    await at_the_same_time(talk, second, At(2), 2)
    assert len(documents(talk)) == 1


async def test_that_it_arrived_is_noted_once_by_two_with_the_same_errand(talk):
    await at_the_same_time(talk, claimed(talk, Errand.PAPER), At(1), 1)
    assert len(documents(talk)) == 1
    await at_the_same_time(talk, claimed(talk, Errand.ARRIVED), At(1), 2)
    with talk.store.look() as unit:
        (case,) = unit.cases_of(talk.chat)
        kinds = [event.kind for event in unit.events_of(case.id)]
    assert kinds.count("acknowledged") == 1


async def test_one_asked_for_again_is_put_out_again_as_it_was_made(talk):
    await at_the_same_time(talk, claimed(talk, Errand.PAPER), At(1), 1)
    (sent,) = documents(talk)
    with talk.store.turn() as unit:
        unit.paperwork.send_on(BOT, Errand.PAPER, sent, talk.now)
        issued = unit.paperwork.read_document(sent)
    await at_the_same_time(talk, claimed(talk, Errand.PAPER), At(1), 1)
    assert documents(talk) == [sent]
    with talk.store.look() as unit:
        assert unit.paperwork.read_document(sent) == issued
