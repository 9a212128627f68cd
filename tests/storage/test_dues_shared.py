"""Two replicas on one PostgreSQL tick at the same moment: each thing due is done by one of them, once."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from cases.alerts import AlertKind
from tests.stories.life import complains
from tests.stories.talk import BOT, Talk
from tests.stories.timekeeping import Time

pytestmark = pytest.mark.postgres
PEOPLE = range(1000, 1006)


def test_what_is_due_for_many_cases_is_done_once_by_two_replicas_that_look_at_once(schema, opening):
    replicas = opening(schema), opening(schema)
    first, second = (Talk(store) for store in replicas)
    folios = [complains(Talk(replicas[0], chat=chat)) for chat in PEOPLE]
    keepers = [Time(first.later(days=16)), Time(second.later(days=16))]
    ready = Barrier(4)

    def ticks(keeper: Time) -> None:
        ready.wait()
        asyncio.run(keeper.dues.look())

    with ThreadPoolExecutor(4) as many:
        list(many.map(ticks, keepers * 2))
    told = []
    while rows := replicas[0].claim_due(BOT, first.now, 100):
        told += rows
        replicas[0].mark_sent([(row, row.id) for row in rows], first.now)
    apologies = [row.about for row in told if row.text_key.startswith("told.overdue")]
    assert sorted(apologies) == sorted(folios)
    with replicas[1].look() as unit:
        for folio in folios:
            kinds = [entry.kind for entry in unit.events_of(unit.read_case(folio).record.id)]
            assert kinds.count("became_overdue") == 1
    late = [call for call in replicas[1].open_calls(BOT) if call.kind is AlertKind.OVERDUE]
    assert sorted(call.folio for call in late) == sorted(folios)
    assert {call.times for call in late} == {1}
    assert not first.store.due(first.now), "nothing is left"
