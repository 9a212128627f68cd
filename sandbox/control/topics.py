"""Control API: forum topics by hand."""

from typing import Any

from sandbox import forum
from sandbox.chats import GENERAL, Chat, Topic
from sandbox.control.asking import JSON, Ask
from sandbox.control.groups import actor_of
from sandbox.errors import ControlError


def _topic(ask: Ask, chat: Chat) -> Topic:
    topic = chat.topics.get(int(ask.path[1]))
    if topic is None:
        raise ControlError(f"no such topic: {ask.path[1]}", 404)
    return topic


def add_topic(ask: Ask) -> JSON:
    """POST /sandbox/chats/{ref}/topics."""
    chat = ask.world.chat(ask.path[0])
    body = ask.only("name", "by", "icon_color")
    if not chat.is_forum and not (chat.bot is not None and chat.bot.topics):
        raise ControlError("the chat is not a forum")
    actor = chat.person or actor_of(ask, chat)
    topic = forum.create(ask.world, chat, actor, body.get("name", "Topic"), color=body.get("icon_color"))
    return ask.revised(thread=topic.thread)


def patch_topic(ask: Ask) -> JSON:
    """PATCH /sandbox/chats/{ref}/topics/{thread}."""
    chat = ask.world.chat(ask.path[0])
    body = ask.only("name", "closed", "by")
    topic, actor = _topic(ask, chat), actor_of(ask, chat)
    if "name" in body:
        forum.rename(ask.world, chat, topic, actor, name=body["name"])
    if "closed" in body and topic.closed != body["closed"]:
        forum.set_closed(ask.world, chat, topic, actor, closed=bool(body["closed"]))
    return ask.revised(thread=topic.thread)


def delete_topic(ask: Ask) -> JSON:
    """DELETE /sandbox/chats/{ref}/topics/{thread}."""
    chat = ask.world.chat(ask.path[0])
    topic = _topic(ask, chat)
    if topic.thread == GENERAL:
        raise ControlError("the General topic cannot be deleted")
    forum.remove(ask.world, chat, topic)
    return ask.revised()


ROUTES: list[tuple[str, str, Any]] = [
    ("POST", "chats/*/topics", add_topic),
    ("PATCH", "chats/*/topics/*", patch_topic),
    ("DELETE", "chats/*/topics/*", delete_topic),
]
