"""Control API: what people write, and the reply keyboard they tap."""

from typing import Any

from sandbox.chats import GENERAL, Chat
from sandbox.control.asking import JSON, Ask
from sandbox.control.contents import channel, content, media, origin
from sandbox.errors import ControlError
from sandbox.keyboards import before
from sandbox.message_views import message_view
from sandbox.messages import Message
from sandbox.people import Account
from sandbox.posting import post
from sandbox.world import ANONYMOUS, CHANNEL, World

ASKED = frozenset(
    {
        "from", "kind", "text", "entities", "file", "duration", "width", "height", "items", "contact",
        "location", "poll", "dice", "sticker", "thread", "reply_to", "quote", "forward", "anonymous",
        "signature", "as_channel", "date", "extra",
    }
)  # fmt: skip


def writer(world: World, chat: Chat, asked: JSON) -> Account:
    """The person who acts in a chat: `from`, or the one of a private chat."""
    given = asked.get("from")
    if given is None:
        if chat.person is None:
            raise ControlError("from is missing")
        return chat.person
    person = world.account(given)
    if chat.person is not None and person is not chat.person:
        raise ControlError(f"{given} is not in this private chat")
    return person


def _may_write(chat: Chat, person: Account, asked: JSON) -> None:
    if chat.private:
        if chat.blocked:
            raise ControlError("the person has blocked the bot: unblock it first", 409)
        return
    if chat.migrated_to is not None:
        raise ControlError(f"the group is now {chat.migrated_to}", 409)
    member = chat.members.get(person.id)
    if (member is None or not member.present) and not asked.get("as_channel"):
        raise ControlError(f"{person.id} is not in the group", 409)
    topic = chat.topics.get(asked.get("thread") or GENERAL)
    if topic is not None and topic.closed and not chat.may(person.id, "can_manage_topics"):
        raise ControlError("the topic is closed", 409)


def _thread(chat: Chat, asked: JSON) -> int | None:
    thread = asked.get("thread")
    if thread in {None, GENERAL}:
        target = chat.messages.get(asked.get("reply_to") or 0)
        return target.thread if target is not None and thread is None else None
    if thread not in chat.topics:
        raise ControlError(f"no such topic: {thread}", 404)
    return int(thread)


def _extra(world: World, chat: Chat, asked: JSON) -> tuple[Account | None, JSON]:
    """How it was sent: forwarded, quoted, anonymous, as a channel; and the sender this makes."""
    extra: JSON = dict(asked.get("extra") or {})
    if asked.get("forward"):
        extra["forward_origin"] = origin(world, asked["forward"])
    if asked.get("quote"):
        extra["quote"] = {"text": asked["quote"], "position": 0, "is_manual": True}
    if asked.get("anonymous"):
        extra["sender_chat"] = chat.json()
        if asked.get("signature"):
            extra["author_signature"] = asked["signature"]
        return ANONYMOUS, extra
    if asked.get("as_channel"):
        extra["sender_chat"] = channel(asked["as_channel"])
        return CHANNEL, extra
    return None, extra


def write(world: World, chat: Chat, asked: JSON) -> list[Message]:
    """One message of a person, or an album of several."""
    if not asked.keys() <= ASKED:
        raise ControlError(f"unknown members: {', '.join(sorted(asked.keys() - ASKED))}")
    person = writer(world, chat, asked)
    _may_write(chat, person, asked)
    thread = _thread(chat, asked)
    other, extra = _extra(world, chat, asked)
    if asked.get("kind") == "album":
        items = asked.get("items") or []
        if not 2 <= len(items) <= 10:
            raise ControlError("an album has 2 to 10 items")
        world.last_album += 1
        extra["media_group_id"] = str(world.last_album)
        contents = [
            (item.get("kind", "photo"), media(world, item.get("kind", "photo"), item)) for item in items
        ]
    else:
        contents = [content(world, person, asked)]
    bot = chat.bot.id if chat.bot is not None else 0
    if bot:
        world.bots[bot].met.add(person.id)
    return [
        post(
            world, chat, other or person, kind, body, thread=thread, reply_to=asked.get("reply_to"),
            extra=dict(extra), date=asked.get("date"),
        )
        for kind, body in contents
    ]  # fmt: skip


def sent(ask: Ask, messages: list[Message]) -> JSON:
    """The answer about messages that were sent or edited."""
    views = [message_view(ask.world, message) for message in messages]
    return ask.revised(message=views[0], messages=views)


def send(ask: Ask) -> JSON:
    """POST /sandbox/chats/{ref}/messages."""
    chat = ask.world.chat(ask.path[0], create=True)
    return sent(ask, write(ask.world, chat, ask.body))


def batch(ask: Ask) -> JSON:
    """POST /sandbox/batch."""
    asked = ask.only("messages").get("messages", [])
    for item in asked:
        body = dict(item)
        write(ask.world, ask.world.chat(str(body.pop("chat")), create=True), body)
    return ask.revised(sent=len(asked))


def press_keyboard(ask: Ask) -> JSON:
    """POST /sandbox/chats/{ref}/keyboard."""
    chat = ask.world.chat(ask.path[0])
    body = ask.only("from", "label", "thread")
    person = writer(ask.world, chat, body)
    keyboard = before(chat, person.id)
    rows = keyboard.get("keyboard", []) if keyboard is not None else []
    button: Any = next((b for row in rows for b in row if b["text"] == body.get("label")), None)
    if button is None:
        labels = [b["text"] for row in rows for b in row]
        raise ControlError(f"no such button: {body.get('label')!r}; there are: {labels}", 409)
    asked: JSON = {"from": person.id, "thread": body.get("thread")}
    if button.get("request_contact"):
        asked["kind"] = "contact"
    elif button.get("request_location"):
        asked["kind"] = "location"
    else:
        asked["text"] = button["text"]
    return sent(ask, write(ask.world, chat, asked))


ROUTES: list[tuple[str, str, Any]] = [
    ("POST", "chats/*/messages", send),
    ("POST", "chats/*/keyboard", press_keyboard),
    ("POST", "batch", batch),
]
