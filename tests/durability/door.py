"""A load balancer before the replicas: each update goes to the next one, and one that says no is passed over."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
from aiohttp import web

from tests.durability.replica import SECRET, Replica

_HEADERS = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}


@dataclass
class Door:
    """`passed_over`: how often a replica was; `closed`: how often nobody took the update."""

    replicas: Sequence[Replica]
    session: aiohttp.ClientSession
    url: str = ""
    passed_over: int = 0
    closed: int = 0
    _turn: int = 0

    async def carry(self, request: web.Request) -> web.Response:
        update = await request.read()
        self._turn += 1
        first = self._turn % len(self.replicas)
        for replica in (*self.replicas[first:], *self.replicas[:first]):
            status = await self._offered(replica, update)
            if status not in {0, 503}:
                return web.Response(status=status)
            self.passed_over += 1
        self.closed += 1
        return web.Response(status=503)

    async def _offered(self, replica: Replica, update: bytes) -> int:
        try:
            async with self.session.post(f"{replica.url}/hook", data=update, headers=_HEADERS) as answer:
                return answer.status
        except aiohttp.ClientError:
            return 0


@asynccontextmanager
async def a_door(*replicas: Replica) -> AsyncIterator[Door]:
    """Open on a free port of loopback."""
    async with aiohttp.ClientSession() as session:
        door = Door(replicas, session)
        app = web.Application()
        app.router.add_post("/hook", door.carry)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            door.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
            yield door
        finally:
            await runner.cleanup()
