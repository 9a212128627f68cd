"""Control API: presses of inline buttons, and their answers."""

import asyncio
import zlib
from typing import Any

from sandbox.callbacks import Callback
from sandbox.chats import Chat
from sandbox.control.asking import JSON, Ask
from sandbox.control.talking import writer
from sandbox.encoding import encode
from sandbox.errors import ControlError
from sandbox.messages import Message
from sandbox.people import Account, Bot
from sandbox.world import World


def _owner(world: World, chat: Chat, message: Message) -> Bot:
    if chat.bot is not None:
        return chat.bot
    bot = world.bots.get(message.sender.id) if message.sender is not None else None
    if bot is None:
        raise ControlError("the message is no bot's", 409)
    return bot


def _data(message: Message, body: JSON) -> str:
    """The data of the pressed button; 409 if the message has no such button (unless forged)."""
    rows = message.inline["inline_keyboard"] if message.inline is not None else []
    buttons = [button for row in rows for button in row]
    if "label" in body:
        found = next((b for b in buttons if b["text"] == body["label"]), None)
        found = found or next((b for b in buttons if body["label"] in b["text"]), None)
        if found is None or "callback_data" not in found:
            raise ControlError(
                f"no such button: {body['label']!r}; there are: {[b['text'] for b in buttons]}", 409
            )
        return str(found["callback_data"])
    data = body.get("data")
    if not isinstance(data, str):
        raise ControlError("data or label is missing")
    if not body.get("forged") and not any(b.get("callback_data") == data for b in buttons):
        raise ControlError(f"no button has the data {data!r}", 409)
    return data


def _press(world: World, message: Message, person: Account, bot: Bot, data: str) -> Callback:
    chat = message.chat
    world.last_callback += 1
    callback = Callback(
        str(world.last_callback), bot.id, person.id, chat.ref, message.id, data, world.clock.now()
    )
    world.callbacks[callback.id] = callback
    chat.presses.append(callback.id)
    shown = message.json(bot.id)
    if message.deleted:
        shown = {"message_id": message.id, "chat": chat.json(), "date": 0}
    instance = str(zlib.crc32(chat.ref.encode()))
    query = {
        "id": callback.id, "from": person.json(), "message": shown, "chat_instance": instance,
        "data": data,
    }  # fmt: skip
    callback.revision = world.touch(chat, "callback", callback)
    bot.queue.put("callback_query", ("callback", person.id), callback.date, encode(query))
    return callback


def press(ask: Ask) -> JSON:
    """POST /sandbox/chats/{ref}/press."""
    world, chat = ask.world, ask.world.chat(ask.path[0])
    body = ask.only("from", "message", "data", "label", "forged", "times")
    message = chat.messages.get(body.get("message", 0))
    if message is None or (message.deleted and not body.get("forged")):
        raise ControlError(f"no such message: {body.get('message')}", 404)
    person, bot = writer(world, chat, body), _owner(world, chat, message)
    member = chat.members.get(person.id)
    if not chat.private and (member is None or not member.present):
        raise ControlError(f"{person.id} is not in the group", 409)
    data = _data(message, body)
    pressed = [_press(world, message, person, bot, data) for _ in range(int(body.get("times", 1)))]
    return ask.revised(callbacks=[callback.id for callback in pressed])


async def callback_of(ask: Ask) -> JSON:
    """GET /sandbox/callbacks/{id}: waits for the answer."""
    callback = ask.world.callbacks.get(ask.path[0])
    if callback is None:
        raise ControlError(f"no such callback: {ask.path[0]}", 404)
    chat = ask.world.chat(callback.chat)
    loop = asyncio.get_running_loop()
    until = loop.time() + ask.seconds("timeout", 5, 60)
    while not callback.answered and await chat.bell.heard(until - loop.time()):
        pass
    return callback.json()


def raw_update(ask: Ask) -> JSON:
    """POST /sandbox/updates: any update, for kinds nobody knows."""
    body = ask.only("bot", "update")
    bot, update = ask.world.bot(body.get("bot")), body.get("update")
    if not isinstance(update, dict) or len(update) != 1:
        raise ControlError("update must be an object with one member, its kind")
    kind, content = next(iter(update.items()))
    bot.queue.put(kind, ("raw", 0), ask.world.clock.now(), encode(content))
    return ask.revised()


ROUTES: list[tuple[str, str, Any]] = [
    ("POST", "chats/*/press", press),
    ("GET", "callbacks/*", callback_of),
    ("POST", "updates", raw_update),
]
