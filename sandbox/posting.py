"""Putting messages into chats, and telling the bots that may hear of it."""

from typing import Any

from sandbox.chats import Chat
from sandbox.encoding import encode
from sandbox.messages import Message
from sandbox.people import Account, Bot
from sandbox.world import World

JSON = dict[str, Any]


def post(
    world: World,
    chat: Chat,
    sender: Account | None,
    kind: str,
    content: JSON,
    *,
    thread: int | None = None,
    reply_to: int | None = None,
    extra: JSON | None = None,
    inline: JSON | None = None,
    keyboard: JSON | None = None,
    date: int | None = None,
    protected: bool = False,
) -> Message:
    """Add a message to a chat and tell the bots in it."""
    message = Message(
        chat.new_message_id(), chat, sender, world.now() if date is None else date, kind, content,
        thread, reply_to, extra or {}, inline, keyboard, protected=protected,
    )  # fmt: skip
    chat.messages[message.id] = message
    message.revision = world.touch(chat, "message", message)
    tell(world, message)
    if chat.bots and sender is not None and sender.id in chat.bots:
        chat.last_bot = sender.id
    return message


def service(world: World, chat: Chat, actor: Account, fields: JSON, thread: int | None = None) -> Message:
    """Add a service message; unlike others, a bot hears of its own."""
    return post(world, chat, actor, "service", fields, thread=thread)


def tell(world: World, message: Message, kind: str = "message") -> None:
    """Queue an update about a message for every bot that may hear it."""
    chat, sender = message.chat, message.sender
    if chat.bot is not None:
        if sender is not chat.bot.account or message.is_service:
            _queue(chat.bot, message, kind)
        return
    for bot in chat.bots.values():
        if sender is None or sender.id != bot.id or message.is_service:
            if hears(bot, message):
                _queue(bot, message, kind)
            if sender is not None:
                bot.met.add(sender.id)


def _queue(bot: Bot, message: Message, kind: str) -> None:
    date = message.edit_date or message.date
    bot.queue.put(kind, ("message", message.chat.id), date, encode(message.json(bot.id)))


def hears(bot: Bot, message: Message) -> bool:
    """Whether a bot in a group hears a message: never other bots'; in privacy mode only what is for it."""
    chat, sender = message.chat, message.sender
    if message.is_service:
        return True
    if sender is not None and sender.is_bot and "sender_chat" not in message.extra:
        return False
    member = chat.members.get(bot.id)
    if not bot.privacy or (member is not None and member.status == "administrator"):
        return True
    replied = chat.messages.get(message.reply_to or 0)
    if replied is not None and replied.sender is bot.account:
        return True
    return _commands(bot, message)


def _commands(bot: Bot, message: Message) -> bool:
    text = message.text
    if not text.startswith("/"):
        return False
    command = text.split(maxsplit=1)[0]
    _, at, name = command.partition("@")
    if at:
        return name.lower() == (bot.account.username or "").lower()
    return message.chat.last_bot == bot.id


def edited(world: World, message: Message, by_person: bool) -> None:
    """Note that a message has changed; the bots hear of a person's edit."""
    message.revision = world.touch(message.chat, "edited", message)
    if by_person:
        tell(world, message, "edited_message")


def delete(world: World, message: Message) -> None:
    """Take a message away from everybody; bots are told nothing."""
    message.deleted = True
    if message.id in message.chat.pinned:
        message.chat.pinned.remove(message.id)
    message.revision = world.touch(message.chat, "deleted", message)


def pin(world: World, message: Message, actor: Account) -> None:
    """Pin a message, with its service message."""
    chat = message.chat
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    chat.pinned.append(message.id)
    message.revision = world.touch(chat, "pinned", message)
    bot = chat.bot.id if chat.bot is not None else next(iter(chat.bots), 0)
    service(world, chat, actor, {"pinned_message": message.json(bot, nested=True)}, thread=message.thread)


def unpin(world: World, message: Message) -> None:
    """Unpin a message."""
    if message.id in message.chat.pinned:
        message.chat.pinned.remove(message.id)
    message.revision = world.touch(message.chat, "pinned", message)
