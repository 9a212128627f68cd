"""Health and metrics of what waits for somebody: dangers, late answers, what fell due and was not done."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.health import Health
from bot.pulse import Pulse
from cases.alerts import Alert, AlertKind
from cases.status import Actor
from storage.requests import RequestKind
from tests.cases.lives import START
from tests.storage.test_casefile import begun
from tests.stories.talk import BOT, open_a_store
from tests.stories.timekeeping import Here

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path):
    opened = open_a_store(tmp_path)
    yield opened
    opened.close()


def health(store, now: datetime) -> Health:
    return Health(store, Here(), Pulse(), lambda: now)


async def metrics(store, now: datetime) -> dict[str, float]:
    answer = await health(store, now).metrics(None)
    rows = [line.rpartition(" ") for line in answer.text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in rows}


async def trouble(store, now: datetime) -> dict[str, str]:
    return json.loads((await health(store, now).handle(None)).text)["trouble"]


async def test_a_danger_that_waits_is_counted_and_after_an_hour_it_is_trouble(store):
    assert (await metrics(store, NOW))["reclama_safety_waiting"] == 0
    with store.turn() as unit:
        unit.call_person(BOT, 1000, NOW, RequestKind.SAFETY)
    seen = await metrics(store, NOW + timedelta(minutes=59))
    assert (seen["reclama_safety_waiting"], seen["reclama_safety_oldest_seconds"]) == (1, 3540)
    assert seen["reclama_callers"] == 0, "who is in danger did not ask for a person"
    assert "safety" not in await trouble(store, NOW + timedelta(minutes=59))
    assert "safety" in await trouble(store, NOW + timedelta(minutes=61))
    with store.turn() as unit:
        unit.answer_call(BOT, 1000, NOW, RequestKind.SAFETY)
    assert "safety" not in await trouble(store, NOW + timedelta(minutes=61))


async def test_alerts_are_counted_by_kind(store):
    folio = begun(store)
    with store.turn() as unit:
        record = unit.hold_case(folio).record
        unit.watch.alert(record, Alert(AlertKind.OVERDUE, Actor.HEAD), NOW)
        unit.watch.alert(record, Alert(AlertKind.NEAR_TERM, Actor.SUPERVISOR), NOW)
    seen = await metrics(store, NOW)
    assert seen['reclama_alerts{kind="overdue"}'] == 1
    assert seen['reclama_alerts{kind="near_term"}'] == 1
    assert seen['reclama_alerts{kind="silence"}'] == 0


async def test_what_fell_due_and_is_not_done_is_trouble_after_five_minutes(store):
    begun(store)
    alarm = START + timedelta(minutes=5)
    assert (await metrics(store, START))["reclama_agenda_late_seconds"] == 0
    assert (await metrics(store, alarm + timedelta(minutes=4)))["reclama_agenda_late_seconds"] == 240
    assert "agenda" not in await trouble(store, alarm + timedelta(minutes=4))
    assert "agenda" in await trouble(store, alarm + timedelta(minutes=6))
