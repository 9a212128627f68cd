"""Webhook delivery: one update at a time per lane, lanes side by side, retries with back-off.

The first retry comes at once, then after 2, 4, 8 … 60 seconds until the update expires; `Retry-After` is kept
for up to an hour; 23 hours of 410 end the webhook. A Bot API method in the answer's body is carried out.
"""

import asyncio
import json
from collections import deque
from typing import TYPE_CHECKING, Any

import aiohttp

from sandbox.encoding import to_bytes
from sandbox.queues import Lane, Update

if TYPE_CHECKING:
    from sandbox.people import Bot
    from sandbox.world import World

LONGEST_BACKOFF = 60.0
LONGEST_RETRY_AFTER = 3600.0
GONE_SECONDS = 23 * 3600.0


class Webhook:
    """One bot's webhook, from setWebhook to deleteWebhook."""

    def __init__(self, world: "World", bot: "Bot", url: str, secret: str, most: int) -> None:
        self.world, self.bot, self.url, self.secret, self.most = world, bot, url, secret, most
        self.last_error = ""
        self.last_error_date = 0
        self.gone_since: float | None = None
        self._lanes: dict[Lane, deque[Update]] = {}
        self._waiting: deque[Lane] = deque()
        self._tasks: dict[Lane, asyncio.Task[None]] = {}
        self._session: aiohttp.ClientSession | None = None

    def start(self) -> None:
        """Take over the queue: deliver what waits and what comes."""
        self.bot.queue.push = self.put
        for update in list(self.bot.queue.pending.values()):
            self.put(update)

    def stop(self) -> None:
        """Deliver nothing more; what is on its way is dropped and stays pending."""
        self.bot.queue.push = None
        for task in self._tasks.values():
            task.cancel()
        self._tasks.clear()
        self._waiting.clear()
        self._lanes.clear()
        if self._session is not None:
            closing = asyncio.ensure_future(self._session.close())
            self.world.closing.add(closing)
            closing.add_done_callback(self.world.closing.discard)

    def put(self, update: Update) -> None:
        """Queue an update in its lane."""
        lane = self._lanes.get(update.lane)
        if lane is not None:
            lane.append(update)
            return
        self._lanes[update.lane] = deque([update])
        self._waiting.append(update.lane)
        self.go_on()

    def go_on(self) -> None:
        """Start as many lanes as connections are free, unless the bot is held."""
        while self._waiting and len(self._tasks) < self.most and not self.bot.queue.held:
            lane = self._waiting.popleft()
            self._tasks[lane] = asyncio.ensure_future(self._work_off(lane))

    async def _work_off(self, lane: Lane) -> None:
        """Deliver a lane's updates in order, then make room for another lane."""
        queue = self._lanes[lane]
        while queue and not self.bot.queue.held:
            await self._deliver(queue[0])
            queue.popleft()
        self._tasks.pop(lane, None)
        if queue:
            self._waiting.append(lane)
        else:
            self._lanes.pop(lane, None)
        self.go_on()

    async def _deliver(self, update: Update) -> None:
        """Post one update until it is taken or expired."""
        tries = 0
        while update.expires > self.world.clock.now():
            status, wait = await self._post(update)
            if 200 <= status < 300:
                self.bot.hooks["delivered"] += 1
                self.gone_since = None
                break
            self.bot.hooks["failed"] += 1
            tries += 1
            if status == 410 and self._gone():
                return
            pause = 0.0 if tries == 1 else min(LONGEST_BACKOFF, 2.0 ** (tries - 1))
            await self.world.clock.sleep(max(pause, wait) * self.world.settings.backoff_scale)
        self.bot.queue.confirm(update)

    async def _post(self, update: Update) -> tuple[int, float]:
        """One attempt: the status (0 = no answer) and the seconds `Retry-After` asks for."""
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        headers = {"Content-Type": "application/json"}
        if self.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.secret
        patience = aiohttp.ClientTimeout(total=self.world.settings.webhook_timeout)
        try:
            async with self._session.post(
                self.url,
                data=to_bytes(update.json()),
                headers=headers,
                timeout=patience,
                allow_redirects=False,
            ) as answer:
                if 200 <= answer.status < 300:
                    self._carry_out(await answer.read())
                    return answer.status, 0.0
                self._note(f"Wrong response from the webhook: {answer.status} {answer.reason}")
                return answer.status, _seconds(answer.headers.get("Retry-After"))
        except TimeoutError:
            self._note("Read timeout expired")
        except aiohttp.ClientError as error:
            self._note(f"Connection failed: {error}")
        return 0, 0.0

    def _carry_out(self, body: bytes) -> None:
        try:
            asked: Any = json.loads(body) if body[:1] == b"{" else None
        except ValueError:
            return
        if isinstance(asked, dict) and "method" in asked:
            self.world.carry_out(self.bot, str(asked.pop("method")), asked)

    def _note(self, error: str) -> None:
        self.last_error, self.last_error_date = error, self.world.now()

    def _gone(self) -> bool:
        now = self.world.clock.now()
        self.gone_since = now if self.gone_since is None else self.gone_since
        if now - self.gone_since < GONE_SECONDS:
            return False
        self.bot.webhook = None
        self.stop()
        return True


def _seconds(header: str | None) -> float:
    return min(float(header), LONGEST_RETRY_AFTER) if header and header.isdigit() else 0.0
