"""Polling: confirmation, retention, one poller, what was asked for; repeated and reordered deliveries."""

import asyncio

import pytest
from telegram import Bot
from telegram.error import Conflict, InvalidToken

from sandbox.client import BotAccount, Person, Telegram


async def test_only_a_later_offset_confirms(bot: Bot, nuria: Person, account: BotAccount):
    await nuria.send("a")
    await nuria.send("b")
    first = await bot.get_updates()
    assert [u.update_id for u in await bot.get_updates()] == [u.update_id for u in first]
    left = await bot.get_updates(offset=first[0].update_id + 1)
    assert [u.update_id for u in left] == [first[1].update_id]
    await bot.get_updates(offset=first[1].update_id + 1)
    await account.idle()


async def test_a_negative_offset_keeps_the_last(bot: Bot, nuria: Person):
    for text in "abc":
        await nuria.send(text)
    kept = await bot.get_updates(offset=-1)
    assert [u.message.text for u in kept if u.message] == ["c"]
    assert len(await bot.get_updates()) == 1


async def test_a_long_poll_wakes_at_once(bot: Bot, nuria: Person):
    polling = asyncio.ensure_future(bot.get_updates(timeout=30))
    await nuria.send("hola")
    updates = await asyncio.wait_for(polling, 5)
    assert len(updates) == 1


async def test_a_second_poller_ends_the_first(
    telegram: Telegram, account: BotAccount, bot: Bot, nuria: Person
):
    first = asyncio.ensure_future(bot.get_updates(timeout=30))
    while not (await telegram.call("GET", "bots"))["bots"][0]["polling"]:
        pass
    async with Bot(account.token, base_url=f"{telegram.wire.url}/bot") as other:
        second = asyncio.ensure_future(other.get_updates(timeout=30))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first
        await nuria.send("hola")
        assert len(await second) == 1


async def test_updates_expire_messages_after_a_day_presses_after_150_seconds(
    telegram: Telegram, bot: Bot, nuria: Person
):
    await nuria.send("hola")
    await bot.send_message(
        nuria.id, "?", reply_markup={"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
    )
    await nuria.press("a")
    assert len(await bot.get_updates()) == 2
    await telegram.advance(151)
    assert [u.message is not None for u in await bot.get_updates()] == [True]
    await telegram.advance(86_400)
    assert await bot.get_updates() == ()


async def test_what_is_asked_for_is_remembered_and_does_not_filter_what_waits(bot: Bot, nuria: Person):
    await nuria.send("a")
    assert len(await bot.get_updates(allowed_updates=["callback_query"])) == 1
    await nuria.send("b")
    assert len(await bot.get_updates()) == 1
    await bot.get_updates(allowed_updates=[])
    await nuria.send("c")
    assert len(await bot.get_updates()) == 2


async def test_reactions_come_only_on_request(bot: Bot, nuria: Person):
    sent = await nuria.send("a")
    await nuria.to().react(sent["id"], "👍")
    assert len(await bot.get_updates(allowed_updates=["message", "message_reaction"])) == 1
    await nuria.to().react(sent["id"])
    reaction = (await bot.get_updates())[-1].message_reaction
    assert reaction is not None
    assert (len(reaction.old_reaction), len(reaction.new_reaction)) == (1, 0)


async def test_an_update_can_come_again(bot: Bot, nuria: Person, account: BotAccount):
    await nuria.send("a")
    update = (await bot.get_updates())[0]
    await bot.get_updates(offset=update.update_id + 1)
    await account.redeliver(last=1)
    again = await bot.get_updates(offset=update.update_id + 1)
    assert [u.update_id for u in again] == [update.update_id]
    assert await bot.get_updates(offset=update.update_id + 1) == ()


async def test_a_press_can_overtake_the_text_before_it(
    telegram: Telegram, bot: Bot, nuria: Person, account: BotAccount
):
    await nuria.send("a")
    await bot.send_message(
        nuria.id, "?", reply_markup={"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
    )
    await account.hold()
    await nuria.send("b")
    await nuria.press("a")
    assert await bot.get_updates() == ()
    await telegram.call("POST", f"bots/{account.id}/reorder", {"first": ["callback_query"]})
    await account.hold(held=False)
    updates = await bot.get_updates()
    assert [u.callback_query is not None for u in updates] == [True, False, False]
    assert sorted(u.update_id for u in updates) == [u.update_id for u in updates]


async def test_after_a_week_of_silence_the_ids_start_anew(telegram: Telegram, bot: Bot, nuria: Person):
    await nuria.send("a")
    before = (await bot.get_updates())[-1].update_id
    await telegram.advance(8 * 86_400)
    await nuria.send("b")
    assert (await bot.get_updates())[-1].update_id != before + 1


async def test_a_revoked_token_is_unauthorized(telegram: Telegram, bot: Bot, account: BotAccount):
    await telegram.call("PATCH", f"bots/{account.id}", {"revoked": True})
    with pytest.raises(InvalidToken):
        await bot.get_me()


async def test_updates_nobody_knows(telegram: Telegram, bot: Bot, account: BotAccount):
    await telegram.call("POST", "updates", {"bot": account.id, "update": {"brand_new": {"x": 1}}})
    update = (await bot.get_updates())[0]
    assert update.api_kwargs["brand_new"] == {"x": 1}


async def test_hundreds_wait_and_come_in_order(telegram: Telegram, bot: Bot, nuria: Person):
    texts = [str(number) for number in range(500)]
    ref = nuria.to().ref
    await telegram.call("POST", "batch", {"messages": [{"chat": ref, "text": text} for text in texts]})
    got: list[str | None] = []
    offset = 0
    while len(got) < 500:
        updates = await bot.get_updates(offset=offset)
        got += [u.message.text for u in updates if u.message]
        offset = updates[-1].update_id + 1
    assert got == texts


async def test_a_poller_that_hung_up_neither_conflicts_nor_swallows(
    telegram: Telegram, bot: Bot, nuria: Person, account: BotAccount
):
    await nuria.send("a")
    update = (await bot.get_updates())[0]
    await bot.get_updates(offset=update.update_id + 1)
    async with Bot(account.token, base_url=f"{telegram.wire.url}/bot") as other:
        polling = asyncio.ensure_future(other.get_updates(timeout=30))
        while not (await telegram.call("GET", "bots"))["bots"][0]["polling"]:
            pass
        polling.cancel()
        await asyncio.wait([polling])
    await account.redeliver()
    assert len(await bot.get_updates(offset=update.update_id + 1, timeout=5)) == 1
    assert (await telegram.call("GET", "calls"))["errors"] == {}
