"""A desk in a forum: rights, topics by hand and by bot, privacy, anonymity, migration."""

import pytest
from telegram import Bot, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden

from sandbox.client import BotAccount, Group, Person, Refused, Telegram


@pytest.fixture
async def marta(telegram: Telegram, account: BotAccount) -> Person:
    return await telegram.person("Marta")


@pytest.fixture
async def desk(telegram: Telegram, account: BotAccount, marta: Person) -> Group:
    return await telegram.group("Desk", is_forum=True, members=[marta], admins=[account])


async def all_updates(bot: Bot) -> list[Update]:
    return list(await bot.get_updates(allowed_updates=Update.ALL_TYPES))


async def test_a_bot_opens_a_topic_and_hears_of_it(bot: Bot, desk: Group, marta: Person):
    topic = await bot.create_forum_topic(desk.id, "2026-0001")
    await bot.send_message(desk.id, "cas", message_thread_id=topic.message_thread_id)
    await desk.send("resposta", by=marta, thread=topic.message_thread_id)
    created, answer = [u.message for u in await all_updates(bot) if u.message]
    assert created.forum_topic_created is not None
    assert answer.is_topic_message
    assert answer.message_thread_id == topic.message_thread_id
    assert answer.reply_to_message is not None
    assert answer.reply_to_message.forum_topic_created is not None
    card = await desk.wait_for("cas")
    assert card["thread"] == topic.message_thread_id


async def test_closed_renamed_and_deleted_by_hand(bot: Bot, desk: Group, marta: Person, account: BotAccount):
    thread = (await bot.create_forum_topic(desk.id, "cas")).message_thread_id
    await desk.change_topic(thread, by=marta, closed=True)
    closed = (await all_updates(bot))[-1].message
    assert closed is not None
    assert closed.forum_topic_closed is not None
    await bot.send_message(desk.id, "an admin may", message_thread_id=thread)
    with pytest.raises(BadRequest, match=r"(?i)topic_not_modified"):
        await bot.close_forum_topic(desk.id, thread)
    await desk.promote(account, "can_pin_messages")
    with pytest.raises(BadRequest, match=r"(?i)topic_closed"):
        await bot.send_message(desk.id, "x", message_thread_id=thread)
    await bot.reopen_forum_topic(desk.id, thread)
    await desk.change_topic(thread, by=marta, name="altre")
    before = len(await all_updates(bot))
    await desk.delete_topic(thread)
    assert len(await all_updates(bot)) == before
    for gone in (thread, 1, 4711):
        with pytest.raises(BadRequest, match="thread not found"):
            await bot.send_message(desk.id, "x", message_thread_id=gone)
    with pytest.raises(BadRequest, match="ot enough rights to create a topic"):
        await bot.create_forum_topic(desk.id, "x")


async def test_a_reply_finds_its_topic(bot: Bot, desk: Group, marta: Person):
    thread = (await bot.create_forum_topic(desk.id, "cas")).message_thread_id
    asked = await desk.send("?", by=marta, thread=thread)
    sent = await bot.send_message(desk.id, "!", reply_to_message_id=asked["id"])
    assert sent.message_thread_id == thread
    other = (await bot.create_forum_topic(desk.id, "altre")).message_thread_id
    crossed = await bot.send_message(desk.id, "!", message_thread_id=other, reply_to_message_id=asked["id"])
    assert crossed.external_reply is not None
    assert crossed.external_reply.message_id == asked["id"]


async def test_privacy_mode_hides_what_is_not_meant_for_the_bot(
    telegram: Telegram, bot: Bot, account: BotAccount
):
    person = await telegram.person("Pol")
    group = await telegram.group("Colla", members=[person, account])
    await group.send("hola", by=person)
    await group.send("/ajuda", by=person)
    await group.send("/ajuda@reclama_bot", by=person)
    sent = await bot.send_message(group.id, "Digueu")
    await group.send("/estat", by=person)
    await group.send("resposta", by=person, reply_to=sent.message_id)
    texts = [u.message.text for u in await all_updates(bot) if u.message]
    assert texts == ["/ajuda@reclama_bot", "/estat", "resposta"]
    await telegram.call("PATCH", f"bots/{account.id}", {"privacy": False})
    await group.send("hola", by=person)
    assert (await all_updates(bot))[-1].effective_message.text == "hola"  # type: ignore[union-attr]


async def test_members_come_go_and_change(
    telegram: Telegram, bot: Bot, desk: Group, marta: Person, account: BotAccount
):
    pol = await telegram.person("Pol")
    await all_updates(bot)
    await desk.add(pol)
    await desk.remove(pol)
    kinds = [
        u.chat_member.new_chat_member.status for u in await all_updates(bot) if u.chat_member is not None
    ]
    assert kinds == ["member", "left"]
    admins = await bot.get_chat_administrators(desk.id)
    assert {admin.user.id for admin in admins} == {marta.id, account.id}
    assert (await bot.get_chat_member(desk.id, pol.id)).status == "left"
    assert (await bot.get_chat(desk.id)).is_forum
    await desk.promote(account, status="member")
    change = (await all_updates(bot))[-1].my_chat_member
    assert change is not None
    assert (change.old_chat_member.status, change.new_chat_member.status) == ("administrator", "member")
    await desk.remove(account, kicked=True)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(desk.id, "x")
    await desk.add(account)
    await bot.send_message(desk.id, "x")
    await desk.change(permissions={"can_send_messages": False})
    with pytest.raises(BadRequest, match=r"[Nn]ot enough rights to send text messages to the chat"):
        await bot.send_message(desk.id, "x")


async def test_an_anonymous_admin_shows_the_group_but_presses_as_themselves(
    bot: Bot, desk: Group, marta: Person
):
    await desk.send("sóc jo", by=marta, anonymous=True, signature="Cap")
    message = (await all_updates(bot))[-1].message
    assert message is not None
    assert message.from_user is not None
    assert message.from_user.username == "GroupAnonymousBot"
    assert message.sender_chat is not None
    assert message.sender_chat.id == desk.id
    assert message.author_signature == "Cap"
    await bot.send_message(
        desk.id, "?", reply_markup={"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
    )
    await desk.press("a", by=marta)
    query = (await all_updates(bot))[-1].callback_query
    assert query is not None
    assert query.from_user.id == marta.id
    await desk.remove(marta)
    with pytest.raises(Refused, match="not in the group"):
        await desk.press("a", by=marta)


async def test_a_group_becomes_a_supergroup(telegram: Telegram, bot: Bot, marta: Person, account: BotAccount):
    old = await telegram.group("Vell", type="group", members=[marta, account])
    await bot.send_message(old.id, "abans")
    new = await old.migrate()
    with pytest.raises(ChatMigrated) as error:
        await bot.send_message(old.id, "x")
    assert error.value.new_chat_id == new.id
    service = [u.message for u in await all_updates(bot) if u.message]
    assert service[-2].migrate_to_chat_id == new.id
    assert service[-1].migrate_from_chat_id == old.id
    assert (await bot.send_message(new.id, "x")).message_id == 3


async def test_pins_need_a_right_and_come_back_to_the_bot(bot: Bot, desk: Group, account: BotAccount):
    sent = await bot.send_message(desk.id, "fixa")
    await bot.pin_chat_message(desk.id, sent.message_id)
    pinned = (await all_updates(bot))[-1].message
    assert pinned is not None
    assert pinned.pinned_message is not None
    assert (await desk.messages(pinned=1))[0]["id"] == sent.message_id
    await desk.promote(account, "can_manage_topics")
    with pytest.raises(BadRequest, match="rights to manage pinned messages"):
        await bot.pin_chat_message(desk.id, sent.message_id)


async def test_topics_in_a_private_chat(telegram: Telegram, bot: Bot, nuria: Person, account: BotAccount):
    await nuria.send("hola")
    await telegram.call("PATCH", f"bots/{account.id}", {"topics": True})
    assert (await bot.get_me()).has_topics_enabled
    ref = nuria.to().ref
    thread = (await telegram.call("POST", f"chats/{ref}/topics", {"name": "La rentadora"}))["thread"]
    await nuria.send("aquí", thread=thread)
    message = (await all_updates(bot))[-1].message
    assert message is not None
    assert message.is_topic_message
    sent = await bot.send_message(nuria.id, "també", message_thread_id=thread)
    assert sent.message_thread_id == thread
