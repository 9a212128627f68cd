"""Control API: what people do to a message that is there: edit, delete, react, pin."""

from typing import Any

from sandbox.control.asking import JSON, Ask
from sandbox.control.contents import text_json
from sandbox.control.talking import sent, writer
from sandbox.encoding import encode
from sandbox.errors import ControlError
from sandbox.messages import Message
from sandbox.posting import delete, edited, pin, unpin


def message_of(ask: Ask) -> Message:
    """The message of the path; 404 if there is none."""
    chat = ask.world.chat(ask.path[0])
    found = chat.messages.get(int(ask.path[1])) if ask.path[1].isdigit() else None
    if found is None or found.deleted:
        raise ControlError(f"no such message: {ask.path[1]}", 404)
    return found


def edit(ask: Ask) -> JSON:
    """PATCH /sandbox/chats/{ref}/messages/{message}."""
    message = message_of(ask)
    body = ask.only("text", "by")
    if (
        message.sender is None
        or message.sender.is_bot
        or body.get("by", message.sender.id) != message.sender.id
    ):
        raise ControlError("only its author edits a message", 409)
    prefix = "" if message.kind == "text" else "caption_"
    kept = {
        k: v
        for k, v in message.content.items()
        if k not in {"text", "entities", "caption", "caption_entities"}
    }
    message.content = kept | text_json(body.get("text", ""), None, prefix)
    message.edit_date = ask.world.now()
    edited(ask.world, message, by_person=True)
    return sent(ask, [message])


def remove(ask: Ask) -> JSON:
    """DELETE /sandbox/chats/{ref}/messages/{message}."""
    delete(ask.world, message_of(ask))
    return ask.revised()


def react(ask: Ask) -> JSON:
    """POST /sandbox/chats/{ref}/messages/{message}/reactions."""
    message = message_of(ask)
    world, chat = ask.world, message.chat
    body = ask.only("from", "emoji")
    person = writer(world, chat, body)
    old = message.reactions.get(person.id, [])
    new = [{"type": "emoji", "emoji": emoji} for emoji in body.get("emoji", [])]
    message.reactions[person.id] = new
    message.revision = world.touch(chat, "reacted", message)
    update = {
        "chat": chat.json(), "message_id": message.id, "user": person.json(), "date": world.now(),
        "old_reaction": old, "new_reaction": new,
    }  # fmt: skip
    for bot in [chat.bot] if chat.bot is not None else chat.bots.values():
        member = chat.members.get(bot.id)
        if chat.private or (member is not None and member.status == "administrator"):
            bot.queue.put("message_reaction", ("reaction", chat.id), world.clock.now(), encode(update))
    return ask.revised()


def pin_message(ask: Ask) -> JSON:
    """POST /sandbox/chats/{ref}/messages/{message}/pin."""
    message = message_of(ask)
    by = ask.only("by").get("by")
    pin(ask.world, message, writer(ask.world, message.chat, {"from": by}))
    return ask.revised()


def unpin_message(ask: Ask) -> JSON:
    """POST /sandbox/chats/{ref}/messages/{message}/unpin."""
    ask.only("by")
    unpin(ask.world, message_of(ask))
    return ask.revised()


ROUTES: list[tuple[str, str, Any]] = [
    ("PATCH", "chats/*/messages/*", edit),
    ("DELETE", "chats/*/messages/*", remove),
    ("POST", "chats/*/messages/*/reactions", react),
    ("POST", "chats/*/messages/*/pin", pin_message),
    ("POST", "chats/*/messages/*/unpin", unpin_message),
]
