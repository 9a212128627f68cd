"""The door while the database or Telegram is away: 503, and when to come back; nothing half done."""

import os
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime

import aiohttp
import pytest
from aiohttp import web

from bot.company import load_company
from bot.demo import sample_company
from bot.planning import planner_of
from bot.shop.access import LocalPass
from bot.shop.api import Api
from bot.shop.keeping import Keeping
from bot.shop.problems import told_as_problems
from bot.web import Failures, serving
from bot.workers import Workers
from storage.opening import open_store

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
NAMES = {"username": "reclama_bot"}


@dataclass
class Door:
    """Where it listens, and what takes its database away."""

    url: str
    away: Callable[[], None]


@pytest.fixture
async def door(tmp_path) -> AsyncIterator[Door]:
    """One that is served."""
    (tmp_path / "db").mkdir()
    store = open_store(f"sqlite:///{tmp_path}/db/reclama.db", [bytes(32)], os.urandom)
    company, workers = load_company(sample_company()), Workers(1)
    keeping = Keeping(store, lambda: NOW, planner_of(company).replan)
    api = Api(keeping, company, workers, Failures(lambda: 0.0), LocalPass("t"), lambda: NAMES["username"])
    app = web.Application(middlewares=[told_as_problems])
    api.add_to(app)

    def away() -> None:
        store._engine.dispose()
        (tmp_path / "db").rename(tmp_path / "away")

    async with serving(app, "127.0.0.1", 0) as port:
        yield Door(f"http://127.0.0.1:{port}", away)
    workers.close()
    store.close()


async def post(door: Door, path: str, body: object):
    headers = {"Authorization": f"Bearer {LocalPass('t').make(NOW)}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        async with session.post(f"{door.url}/api/v1/{path}", json=body) as answer:
            return answer.status, answer.headers.get("Retry-After"), await answer.json(content_type=None)


async def test_while_the_database_is_away_whoever_hands_in_is_told_to_come_again(door):
    assert (await post(door, "customers", {"customer_id": "1"}))[0] == 200
    door.away()
    for path, body in (("customers", {"customer_id": "2"}), ("links", {"customer_id": "1"})):
        status, again, told = await post(door, path, body)
        assert (status, again) == (503, "2")
        assert "send the same again" in told["detail"]


async def test_no_link_is_made_while_nobody_knows_what_the_bot_is_called(door, monkeypatch):
    await post(door, "customers", {"customer_id": "1"})
    monkeypatch.setitem(NAMES, "username", "")
    status, again, told = await post(door, "links", {"customer_id": "1"})
    assert (status, again) == (503, "2")
    assert "Telegram" in told["detail"]
    monkeypatch.setitem(NAMES, "username", "reclama_bot")
    assert (await post(door, "links", {"customer_id": 1}))[0] == 201
