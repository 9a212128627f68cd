"""A bot written with python-telegram-bot and a person meet on the sandbox."""

import io

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup, Update
from telegram.error import BadRequest

from sandbox.client import BotAccount, NotSaid, Person, Refused, Telegram

YES_NO = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Sí", callback_data="yes"), InlineKeyboardButton("No", callback_data="no")]]
)


async def next_update(bot: Bot, after: Update | None = None) -> Update:
    offset = after.update_id + 1 if after is not None else None
    return (await bot.get_updates(offset=offset, timeout=5, limit=1))[0]


async def test_a_text_reaches_the_bot_and_its_answer_the_person(bot: Bot, nuria: Person):
    await nuria.send("/start hola")
    update = await next_update(bot)
    assert update.message is not None
    assert update.message.text == "/start hola"
    assert update.message.entities[0].type == "bot_command"
    assert update.effective_user is not None
    assert update.effective_user.language_code == "ca"
    await update.message.reply_text("Hola <b>Núria</b>", parse_mode="HTML")
    said = await nuria.wait_for("Hola")
    assert (said["text"], said["html"]) == ("Hola Núria", "Hola <b>Núria</b>")


async def test_a_press_is_answered_and_the_message_edited(bot: Bot, nuria: Person):
    await nuria.send("hola")
    update = await next_update(bot)
    await bot.send_message(nuria.id, "Segur?", reply_markup=YES_NO)
    press = await nuria.press("Sí")
    update = await next_update(bot, update)
    query = update.callback_query
    assert query is not None
    assert query.data == "yes"
    await query.answer("Fet", show_alert=True)
    await query.edit_message_text("Gràcies")
    answer = await press.answer()
    assert (answer["text"], answer["show_alert"]) == ("Fet", True)
    said = await nuria.wait_for("Gràcies", edited=1)
    assert said["buttons"] == []
    with pytest.raises(BadRequest, match="too old"):
        await query.answer("again")


async def test_a_double_tap_makes_two_callbacks(bot: Bot, nuria: Person):
    await nuria.send("hola")
    await bot.send_message(nuria.id, "Segur?", reply_markup=YES_NO)
    press = await nuria.press("No", times=2)
    updates = await bot.get_updates()
    assert [u.callback_query.id for u in updates if u.callback_query] == press.ids
    assert len(set(press.ids)) == 2


async def test_a_forged_press_passes_only_when_asked_for(bot: Bot, nuria: Person):
    await nuria.send("hola")
    await bot.send_message(nuria.id, "Segur?", reply_markup=YES_NO)
    with pytest.raises(Refused):
        await nuria.press(data="admin", message=2)
    await nuria.press(data="admin", message=2, forged=True)
    updates = await bot.get_updates()
    assert updates[-1].callback_query is not None
    assert updates[-1].callback_query.data == "admin"


async def test_a_press_on_a_deleted_message_carries_no_text(bot: Bot, nuria: Person):
    await nuria.send("hola")
    sent = await bot.send_message(nuria.id, "Segur?", reply_markup=YES_NO)
    await sent.delete()
    await nuria.press(data="yes", message=sent.message_id, forged=True)
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert query.message is not None
    assert not query.message.is_accessible


async def test_the_reply_keyboard_is_tapped(bot: Bot, nuria: Person):
    await nuria.send("hola")
    keyboard = ReplyKeyboardMarkup([["Salta"], ["Enrere"]], one_time_keyboard=True)
    await bot.send_message(nuria.id, "I ara?", reply_markup=keyboard)
    shown = await nuria.to().keyboard()
    assert shown is not None
    assert shown["rows"] == [[{"text": "Salta"}], [{"text": "Enrere"}]]
    await nuria.tap("Salta")
    message = (await bot.get_updates())[-1].message
    assert message is not None
    assert message.text == "Salta"
    with pytest.raises(Refused, match="no such button"):
        await nuria.tap("Saltar")


async def test_files_go_both_ways(bot: Bot, nuria: Person):
    await nuria.send("mireu", kind="photo")
    message = (await next_update(bot)).message
    assert message is not None
    assert message.caption == "mireu"
    file = await message.photo[-1].get_file()
    content = bytes(await file.download_as_bytearray())
    assert content.startswith(b"\xff\xd8")
    await bot.send_document(nuria.id, io.BytesIO(b"hola"), filename="carta à.txt", caption="Aquí")
    said = await nuria.wait_for("Aquí", kind="document")
    assert said["file"]["name"] == "carta à.txt"
    assert said["file"]["size"] == 4
    again = await bot.send_photo(nuria.id, message.photo[-1].file_id)
    assert again.photo[-1].file_unique_id == message.photo[-1].file_unique_id


async def test_waiting_for_what_is_not_said_tells_what_was(bot: Bot, nuria: Person):
    await nuria.send("hola")
    await bot.send_message(nuria.id, "Bon dia")
    with pytest.raises(NotSaid, match="Bon dia"):
        await nuria.wait_for("Adéu", within=0.01)


async def test_each_message_is_heard_once(bot: Bot, nuria: Person):
    await nuria.send("hola")
    await bot.send_message(nuria.id, "u")
    await bot.send_message(nuria.id, "dos")
    assert (await nuria.wait_for("dos"))["text"] == "dos"
    assert (await nuria.wait_for("u"))["text"] == "u"
    with pytest.raises(NotSaid):
        await nuria.wait_for("dos", within=0.01)


async def test_two_bots_and_large_ids(telegram: Telegram, account: BotAccount):
    other = await telegram.bot("other_bot")
    person = await telegram.person("Marc", id=2**40 + 5)
    await person.send("a", to=account)
    await person.send("b", to=other)
    assert len((await account.updates())["pending"]) == 1
    assert (await other.updates())["pending"][0]["message"]["from"]["id"] == 2**40 + 5
