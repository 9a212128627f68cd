"""The server's refusals, word for word, and what it does with texts, keyboards and edits."""

import io
import json
from typing import Any

import aiohttp
import pytest
from telegram import Bot

from sandbox.client import BotAccount, Person, Telegram


async def ask(telegram: Telegram, account: BotAccount, method: str, **params: Any) -> dict[str, Any]:
    """A raw call, urlencoded with JSON members, as python-telegram-bot sends it."""
    data = {k: v if isinstance(v, str) else json.dumps(v) for k, v in params.items()}
    url = f"{telegram.wire.url}/bot{account.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, data=data) as answer:
        body: dict[str, Any] = await answer.json()
        assert body["ok"] is (answer.status == 200)
        return body


def inline(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


REFUSED = [
    ({"text": ""}, "message text is empty"),
    ({"text": " \n "}, "text must be non-empty"),
    ({"text": "\u200d\u200e "}, "text must be non-empty"),
    ({"text": "a" * 4097}, "message is too long"),
    (
        {"text": "<x>", "parse_mode": "HTML"},
        'can\'t parse entities: Unsupported start tag "x" at byte offset 0',
    ),
    (
        {"text": "é<b>x", "parse_mode": "HTML"},
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    ({"text": "</b>", "parse_mode": "HTML"}, "can't parse entities: Unexpected end tag at byte offset 0"),
    (
        {"text": "é<b>x</i>", "parse_mode": "HTML"},
        'can\'t parse entities: Unmatched end tag at byte offset 6, expected "</b>", found "</i>"',
    ),
    (
        {"text": "a.", "parse_mode": "MarkdownV2"},
        "can't parse entities: Character '.' is reserved and must be escaped with the preceding '\\'",
    ),
    ({"reply_markup": inline({"text": "a", "callback_data": "я" * 33})}, "BUTTON_DATA_INVALID"),
    ({"reply_markup": inline({"text": "a", "callback_data": ""})}, "BUTTON_DATA_INVALID"),
    (
        {"reply_markup": inline({"text": "a"})},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        {"reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]] * 101}},
        "reply markup is too long",
    ),
    ({"reply_parameters": {"message_id": 999}}, "message to be replied not found"),
    ({"message_thread_id": 5}, "message thread not found"),
    ({"chat_id": ""}, "chat_id is empty"),
    ({"chat_id": 424242}, "chat not found"),
]


@pytest.mark.parametrize(("params", "description"), REFUSED)
async def test_refusals(
    telegram: Telegram, account: BotAccount, nuria: Person, params: dict[str, Any], description: str
):
    await nuria.send("hola")
    body = await ask(telegram, account, "sendMessage", **{"chat_id": nuria.id, "text": "x", **params})
    assert (body["error_code"], body["description"]) == (400, f"Bad Request: {description}")


ACCEPTED = [
    ({"text": "😀" * 4096}, "😀" * 4096, None),
    ({"text": "  \n a \n"}, "a", None),
    (
        {"text": "😀 <b>a <i>b</i></b> &lt;&amp;&quot;&#39;", "parse_mode": "HTML"},
        "😀 a b <&\"'",
        [("bold", 3, 3), ("italic", 5, 1)],
    ),
    ({"text": '<a href="https://a.cat/?a=1&amp;b">a</a>', "parse_mode": "HTML"}, "a", [("text_link", 0, 1)]),
    ({"text": "<b>" * 4 + "x" + "</b>" * 4, "parse_mode": "HTML"}, "x", [("bold", 0, 1)] * 4),
    ({"text": "see https://a.cat/x, /help@b @someone"}, "see https://a.cat/x, /help@b @someone", [
        ("url", 4, 15), ("mention", 29, 8),
    ]),
    ({"text": "*a* _b_ `c` \\.", "parse_mode": "MarkdownV2"}, "a b c .", [
        ("bold", 0, 1), ("italic", 2, 1), ("code", 4, 1),
    ]),
    ({"text": "ab c", "entities": [{"type": "bold", "offset": 1, "length": 99}]}, "ab c", [("bold", 1, 3)]),
]  # fmt: skip


@pytest.mark.parametrize(("params", "text", "entities"), ACCEPTED)
async def test_texts(
    telegram: Telegram,
    account: BotAccount,
    nuria: Person,
    params: dict[str, Any],
    text: str,
    entities: list[Any] | None,
):
    await nuria.send("hola")
    body = await ask(telegram, account, "sendMessage", chat_id=nuria.id, **params)
    assert body["result"]["text"] == text
    found = [(e["type"], e["offset"], e["length"]) for e in body["result"].get("entities", [])]
    assert found == (entities or [])


async def test_who_can_be_written_to(telegram: Telegram, account: BotAccount, nuria: Person):
    other = await telegram.bot("other_bot")
    stranger = await telegram.person("Marc")
    assert (await ask(telegram, account, "sendMessage", chat_id=stranger.id, text="x"))["error_code"] == 400
    await telegram.group(members=[stranger, account])
    await stranger.send("/a@reclama_bot", to=await telegram.group(members=[stranger, account]))
    body = await ask(telegram, account, "sendMessage", chat_id=stranger.id, text="x")
    assert body["description"] == "Forbidden: bot can't initiate conversation with a user"
    body = await ask(telegram, account, "sendMessage", chat_id=other.id, text="x")
    assert body["description"] == "Forbidden: the bot can't send messages to the bot"
    await nuria.send("hola")
    await nuria.block()
    body = await ask(telegram, account, "sendMessage", chat_id=nuria.id, text="x")
    assert (body["error_code"], body["description"]) == (403, "Forbidden: bot was blocked by the user")
    await nuria.block(blocked=False)
    assert (await ask(telegram, account, "sendMessage", chat_id=nuria.id, text="x"))["ok"]
    statuses = [
        (u["my_chat_member"]["old_chat_member"]["status"], u["my_chat_member"]["new_chat_member"]["status"])
        for u in (await account.updates())["pending"]
        if "my_chat_member" in u and u["my_chat_member"]["chat"]["type"] == "private"
    ]
    assert statuses == [("member", "kicked"), ("kicked", "member")]
    await nuria.change(deactivated=True)
    body = await ask(telegram, account, "sendMessage", chat_id=nuria.id, text="x")
    assert body["description"] == "Forbidden: user is deactivated"


async def test_edits(telegram: Telegram, account: BotAccount, bot: Bot, nuria: Person):
    theirs = (await nuria.send("hola"))["id"]
    sent = await bot.send_message(nuria.id, "a", reply_markup=inline({"text": "b", "callback_data": "b"}))
    forced = await bot.send_message(nuria.id, "c", reply_markup={"force_reply": True})
    photo = await bot.send_photo(nuria.id, await a_photo(telegram, nuria, bot))

    async def edit(method: str, id_: int, **more: Any) -> str:
        body = await ask(telegram, account, method, chat_id=nuria.id, message_id=id_, **more)
        return str(body.get("description", "ok")).removeprefix("Bad Request: ")

    same = {"text": "a", "reply_markup": inline({"text": "b", "callback_data": "b"})}
    assert (await edit("editMessageText", sent.message_id, **same)).startswith(
        "message is not modified: spec"
    )
    assert await edit("editMessageText", sent.message_id, text="a") == "ok"
    assert (await nuria.to().messages(after=sent.message_id - 1))[0]["buttons"] == []
    assert await edit("editMessageText", theirs, text="x") == "message can't be edited"
    assert await edit("editMessageText", forced.message_id, text="x") == "message can't be edited"
    assert await edit("editMessageText", 999, text="x") == "message to edit not found"
    assert (
        await edit("editMessageText", photo.message_id, text="x") == "there is no text in the message to edit"
    )
    assert await edit("editMessageCaption", photo.message_id, caption="x") == "ok"
    long = await edit("editMessageCaption", photo.message_id, caption="x" * 1025)
    assert long == "message caption is too long"


async def a_photo(telegram: Telegram, person: Person, bot: Bot) -> str:
    await person.send(kind="photo")
    message = (await bot.get_updates())[-1].message
    assert message is not None
    return message.photo[-1].file_id


async def test_a_file_id_is_one_bots_own(telegram: Telegram, account: BotAccount, bot: Bot, nuria: Person):
    other = await telegram.bot("other_bot")
    file_id = await a_photo(telegram, nuria, bot)
    await nuria.send("hola", to=other)
    body = await ask(telegram, other, "sendPhoto", chat_id=nuria.id, photo=file_id)
    assert body["description"] == "Bad Request: wrong file identifier/HTTP URL specified"


async def test_files_too_big_and_links_too_old(
    telegram: Telegram, account: BotAccount, bot: Bot, nuria: Person
):
    await nuria.send(kind="document", file={"name": "a.zip", "size": (20 << 20) + 1})
    await nuria.send(kind="document", file={"size": 20 << 20})
    big, fits = [u.message.document for u in await bot.get_updates() if u.message and u.message.document]
    assert big.file_name == "a.zip"
    assert fits.file_name is None
    assert fits.mime_type is None
    body = await ask(telegram, account, "getFile", file_id=big.file_id)
    assert body["description"] == "Bad Request: file is too big"
    path = (await ask(telegram, account, "getFile", file_id=fits.file_id))["result"]["file_path"]
    link = f"{telegram.wire.url}/file/bot{account.token}/{path}"
    async with aiohttp.ClientSession() as session:
        async with session.get(link) as answer:
            assert len(await answer.read()) == 20 << 20
        await telegram.advance(3601)
        async with session.get(link) as answer:
            assert answer.status == 404


async def test_uploads_that_are_no_pictures_or_too_big(
    telegram: Telegram, account: BotAccount, nuria: Person
):
    await nuria.send("hola")
    url = f"{telegram.wire.url}/bot{account.token}"

    def form(field: str, content: bytes) -> aiohttp.FormData:
        data = aiohttp.FormData({"chat_id": str(nuria.id)})
        data.add_field(field, io.BytesIO(content), filename="x.jpg")
        return data

    async with aiohttp.ClientSession() as session:
        async with session.post(f"{url}/sendPhoto", data=form("photo", b"no picture")) as answer:
            assert (await answer.json())["description"] == "Bad Request: IMAGE_PROCESS_FAILED"
        async with session.post(f"{url}/sendDocument", data=form("document", b"")) as answer:
            assert (await answer.json())["description"] == "Bad Request: file must be non-empty"
        async with session.post(f"{url}/sendDocument", data=form("document", bytes(52 << 20))) as answer:
            assert answer.status == 413


async def test_albums_copies_and_deletions(telegram: Telegram, account: BotAccount, bot: Bot, nuria: Person):
    await nuria.send(kind="album", items=[{"text": "tres"}, {}, {"kind": "video"}])
    album = [u.message for u in await bot.get_updates() if u.message]
    assert len({m.media_group_id for m in album}) == 1
    assert [m.caption for m in album] == ["tres", None, None]
    copies = await bot.copy_messages(nuria.id, nuria.id, [album[0].message_id, album[1].message_id, 900])
    assert len(copies) == 2
    ids = [copy.message_id for copy in copies]
    kept = {one["album"] for one in await nuria.messages() if one["id"] in ids}
    assert len(kept) == 1
    assert None not in kept
    assert kept != {album[0].media_group_id}
    forwarded = await bot.forward_message(nuria.id, nuria.id, album[0].message_id)
    assert forwarded.forward_origin is not None
    body = await ask(
        telegram, account, "editMessageCaption", chat_id=nuria.id, message_id=forwarded.id, caption="x"
    )
    assert body["description"] == "Bad Request: message can't be edited"
    items = [{"type": "photo", "media": album[0].photo[-1].file_id, "caption": "u"}] * 2
    sent = (await ask(telegram, account, "sendMediaGroup", chat_id=nuria.id, media=items))["result"]
    assert sent[0]["media_group_id"] == sent[1]["media_group_id"]
    assert await bot.delete_message(nuria.id, forwarded.message_id)
    body = await ask(telegram, account, "deleteMessage", chat_id=nuria.id, message_id=forwarded.message_id)
    assert body["description"] == "Bad Request: message to delete not found"
    await telegram.advance(49 * 3600)
    body = await ask(telegram, account, "deleteMessage", chat_id=nuria.id, message_id=album[0].message_id)
    assert body["description"] == "Bad Request: message can't be deleted for everyone"


async def test_what_people_send(telegram: Telegram, bot: Bot, nuria: Person):
    kinds = "voice video video_note sticker animation audio dice poll location venue contact story unknown"
    for kind in kinds.split():
        await nuria.send(kind=kind)
    messages = [u.message for u in await bot.get_updates() if u.message]
    for kind, message in zip(kinds.split(), messages, strict=True):
        assert kind == "unknown" or getattr(message, kind) is not None
    assert messages[-1].effective_attachment is None
    own = next(m.contact for m in messages if m.contact)
    assert own.user_id == nuria.id


FORWARDS = [
    ({"hidden_user": "Anna"}, "hidden_user"),
    ({"channel": {"title": "Notícies"}}, "channel"),
    ({"user": None}, "user"),
]


@pytest.mark.parametrize(("forward", "kind"), FORWARDS)
async def test_what_people_forward(bot: Bot, nuria: Person, forward: dict[str, Any], kind: str):
    await nuria.send("mira", forward={k: v or nuria.id for k, v in forward.items()})
    message = (await bot.get_updates())[0].message
    assert message is not None
    assert message.forward_origin is not None
    assert message.forward_origin.type == kind


async def test_edited_texts_come_as_edits_and_deleted_ones_as_nothing(bot: Bot, nuria: Person):
    sent = await nuria.send("hola", extra={"brand_new": 1})
    await nuria.to().edit(sent["id"], "hola!")
    await nuria.to().delete(sent["id"])
    updates = await bot.get_updates()
    assert len(updates) == 2
    assert updates[1].edited_message is not None
    assert updates[1].edited_message.text == "hola!"
    assert await nuria.messages() == []
    assert len(await nuria.messages(deleted=1)) == 1


async def test_commands_are_resolved_by_scope_and_language(
    telegram: Telegram, account: BotAccount, bot: Bot, nuria: Person
):
    await bot.set_my_commands([("help", "Help")])
    await bot.set_my_commands([("help", "Ajuda")], language_code="ca")
    await bot.set_my_commands([("cas", "Il caso")], scope={"type": "all_private_chats"}, language_code="it")
    shown = await telegram.call("GET", f"bots/{account.id}/commands", person=nuria.id)
    assert shown["commands"] == [{"command": "help", "description": "Ajuda"}]
    await nuria.change(language_code="it")
    shown = await telegram.call("GET", f"bots/{account.id}/commands", person=nuria.id)
    assert shown["commands"][0]["command"] == "cas"
    body = await ask(telegram, account, "setMyCommands", commands=[{"command": "Més", "description": "x"}])
    assert body["description"] == "Bad Request: BOT_COMMAND_INVALID"
    await bot.set_my_description("Hola", language_code="ca")
    assert (await bot.get_my_description("ca")).description == "Hola"
    assert (await bot.get_my_name()).name == "Reclama"
