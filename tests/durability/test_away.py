"""Telegram away, a token it does not know, the webhook held by another: health is served and says why."""

import asyncio
import json

import pytest

from tests.durability.conftest import BOTH
from tests.durability.customers import praises
from tests.durability.replica import BOOT, free_port, in_time

pytestmark = pytest.mark.slow


async def troubled(replica, part: str, words: str) -> None:
    """Until health tells it."""
    async with asyncio.timeout(BOOT):
        while True:
            body = json.loads(await replica.answers("/health", 503))
            if words in body["trouble"].get(part, ""):
                return
            await asyncio.sleep(0.05)


@BOTH
async def test_with_telegram_away_it_starts_says_so_and_takes_updates(town):
    replica = town.replica(hook=True, RECLAMA_TELEGRAM_API=f"http://127.0.0.1:{free_port()}")
    await replica.start()
    await troubled(replica, "telegram", "cannot be reached")
    assert (await replica.get("/live"))[0] == (await replica.get("/ready"))[0] == 200
    assert await replica.post({"update_id": 1, "message": a_message()}) == 200
    assert await replica.metric("reclama_outbox_unsent") > 0
    assert in_time(await replica.end())


def a_message() -> dict:
    person = {"id": 5_000_000_001, "is_bot": False, "first_name": "Marta", "language_code": "es"}
    chat = {"id": 5_000_000_001, "type": "private", "first_name": "Marta"}
    return {"message_id": 1, "date": 1_795_000_000, "chat": chat, "from": person, "text": "/start"}


async def test_a_token_telegram_does_not_know_is_told_and_nothing_ends(town):
    replica = town.replica(RECLAMA_BOT_TOKEN="not-a-token-of-anybody")
    await replica.start(wait=False)
    await replica.answers("/live")
    await troubled(replica, "telegram", "")
    assert (await replica.get("/ready"))[0] == 503
    assert in_time(await replica.end())


async def test_a_revoked_token_is_told(town):
    replica = town.replica()
    await replica.start()
    await town.telegram.wire.call("PATCH", f"bots/{town.bot.id}", {"revoked": True})
    await troubled(replica, "polling", "token")
    await town.telegram.wire.call("PATCH", f"bots/{town.bot.id}", {"revoked": False})
    assert await praises(await town.person())


async def test_the_webhook_held_by_another_is_told_and_polling_goes_on_when_it_is_free(town):
    await town.set_webhook(f"http://127.0.0.1:{free_port()}/other")
    replica = town.replica()
    await replica.start()
    await troubled(replica, "polling", "a webhook is set")
    await town.set_webhook("")
    assert await praises(await town.person())


async def test_what_waits_at_telegram_and_how_old_everything_is_are_metrics(town):
    replica = town.replica()
    await replica.start()
    await replica.reaches("reclama_telegram_pending_updates", 0)
    _, body = await replica.get("/metrics")
    for part in ("courier", "polling", "resume", "housekeeping", "lookout"):
        assert f'reclama_age_seconds{{part="{part}"}}' in body
