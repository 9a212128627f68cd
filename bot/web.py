"""The web side: Telegram's webhook, health for supervisors, metrics for Prometheus.

The webhook answers 200 only after the update's turn is committed, and 503 with Retry-After when it cannot
tell: Telegram then keeps the update and brings it again (`telegram.md` 1.2). Health is served from the first
moment to the last, the webhook only while turns can be taken.
"""

import asyncio
import hmac
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.health import Health
from bot.intake import Intake
from bot.log import logger
from bot.shop.problems import told_as_problems
from storage.errors import Unavailable

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LIMIT = 1 << 20  # bytes: an update is a few kB, its files are fetched apart
_RETRY = "2"  # seconds
_ANSWER = (
    25.0  # seconds: Telegram waits 60 and hangs up; a turn that takes longer is found done at the next try
)
_FAILED_SECRETS = 20  # from one address in a minute; the right secret is never throttled
_MINUTE = 60.0

_log = logger("web")


@dataclass(slots=True)
class Failures:
    """How many wrong secrets an address sent within the last minute. Moments in seconds of a clock."""

    clock: Callable[[], float]
    _seen: dict[str, list[float]] = field(default_factory=dict)

    def too_many(self, address: str) -> bool:
        """Count one more; whether it is one too many."""
        now = self.clock()
        recent = [at for at in self._seen.get(address, []) if now - at < _MINUTE]
        self._seen[address] = [*recent, now][-_FAILED_SECRETS - 1 :]
        if len(self._seen) > LIMIT // 1024:
            self._seen = {address: self._seen[address]}
        return len(recent) >= _FAILED_SECRETS


@dataclass(slots=True)
class Webhook:
    """Takes updates that Telegram posts, while there is an intake."""

    secret: bytes
    failures: Failures
    intake: Intake | None = None

    async def handle(self, request: web.Request) -> web.Response:
        """One update: 200 committed, 403 wrong secret, 4xx not an update, 500 and 503 bring it again."""
        given = request.headers.get(SECRET_HEADER, "").encode()
        if not hmac.compare_digest(given, self.secret):
            many = self.failures.too_many(request.remote or "")
            return _refused(429 if many else 403, "wrong secret")
        if request.content_type != "application/json":
            return _refused(415, "JSON only")
        try:
            update = json.loads(await request.read())
        except (ValueError, UnicodeDecodeError):
            return _refused(400, "not JSON")
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return _refused(400, "not an update")
        return await self._taken(update)

    async def _taken(self, update: dict[str, Any]) -> web.Response:
        if self.intake is None:
            return web.Response(status=503, headers={"Retry-After": _RETRY})
        try:
            settled = await asyncio.wait_for(self.intake.take_once(update), _ANSWER)
        except (Unavailable, TimeoutError) as error:
            _log.warning("could not say yes", update_id=update["update_id"], error=str(error))
            return web.Response(status=503, headers={"Retry-After": _RETRY})
        return web.Response(status=200 if settled else 500)


def _refused(status: int, why: str) -> web.Response:
    return web.Response(status=status, text=why)


def application(
    health: Health,
    webhooks: Mapping[str, Webhook],
    more: Callable[[web.Application], None] | None = None,
) -> web.Application:
    """The routes: each webhook at its path, `/health`, `/ready`, `/live`, `/metrics`; `more` adds its own."""
    app = web.Application(client_max_size=LIMIT, middlewares=[told_as_problems])
    if more is not None:
        more(app)
    for path, webhook in webhooks.items():
        app.router.add_post(path, webhook.handle)
    app.router.add_get("/health", health.handle)
    app.router.add_get("/ready", health.ready)
    app.router.add_get("/live", health.live)
    app.router.add_get("/metrics", health.metrics)
    return app


@asynccontextmanager
async def serving(app: web.Application, host: str, port: int) -> AsyncIterator[int]:
    """Listen while the block runs; the port (a free one for 0). What is under way is finished at the end."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()
