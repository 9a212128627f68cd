"""getUpdates: confirmation by offset, long polling that wakes at once, one poller at a time."""

import asyncio
import time
from typing import Any

from sandbox.calls import Call
from sandbox.errors import conflict
from sandbox.people import Bot
from sandbox.queues import DEFAULT, KINDS, Update, UpdateQueue

LONGEST = 50
OTHER = "terminated by other getUpdates request; make sure that only one bot instance is running"
HOOKED = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


def remember_allowed(call: Call) -> None:
    """Keep `allowed_updates` for this bot, if given; a list of unknown names means the default."""
    given = call.value("allowed_updates")
    if given is None or not isinstance(given, list):
        return
    known = [str(kind) for kind in given if kind in KINDS]
    call.bot.queue.allowed = frozenset(known) if known else DEFAULT
    call.bot.queue.allowed_list = known


async def get_updates(call: Call) -> str:
    """The answer's `result`, already JSON; raises 409 when another poller takes over."""
    bot, queue = call.bot, call.bot.queue
    if bot.webhook is not None:
        raise conflict(HOOKED)
    if queue.poller is not None:
        queue.poller(OTHER)
    remember_allowed(call)
    offset = call.number("offset") or 0
    limit = call.number("limit") or 100
    limit = limit if 1 <= limit <= 100 else 100
    wait = min(LONGEST, max(0, call.number("timeout") or 0))
    if call.world.limits.rates.on:
        limit, wait = _slowed(queue, offset, limit, wait)
    if offset < 0:
        queue.keep_last(-offset)
    elif offset > 0:
        queue.confirm_below(offset)
    updates = queue.take(limit)
    if not updates and wait > 0:
        updates = await _wait(call, limit, wait)
    return f"[{','.join([update.json() for update in updates])}]"


def _slowed(queue: UpdateQueue, offset: int, limit: int, wait: int) -> tuple[int, int]:
    """A poller that repeats its offset crawls: within 3 s it waits 3 s, within 0.5 s it gets one update."""
    now = time.monotonic()
    again = now - queue.polled_at if queue.polled_offset == offset else 1e9
    queue.polled_offset, queue.polled_at = offset, now
    return (1 if again < 0.5 else limit), (3 if again < 3 and wait < 3 else wait)


async def _wait(call: Call, limit: int, seconds: float) -> list[Update]:
    """Wait for updates; a second poller or a webhook ends it with 409, unless the caller hung up before."""
    queue = call.bot.queue
    ended: list[str] = []

    def end(reason: str) -> None:
        ended.append(reason)
        queue.arrived.ring()

    queue.poller = end
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds
    try:
        while True:
            heard = await queue.arrived.heard(until - loop.time())
            if call.gone():
                return []
            if ended:
                raise conflict(ended[0])
            updates = queue.take(limit)
            if updates or not heard:
                return updates
    finally:
        if queue.poller is end:
            queue.poller = None


def describe(bot: Bot) -> dict[str, Any]:
    """A bot as the control API shows it."""
    hook = bot.webhook
    return {
        "id": bot.id,
        "token": bot.token,
        "username": bot.account.username,
        "name": bot.account.first_name,
        "privacy": bot.privacy,
        "topics": bot.topics,
        "revoked": bot.revoked,
        "held": bot.queue.held,
        "polling": bot.queue.poller is not None,
        "pending": len(bot.queue.pending),
        "webhook": {"url": hook.url, "last_error": hook.last_error or None} if hook is not None else None,
        "revision": bot.revision,
    }
