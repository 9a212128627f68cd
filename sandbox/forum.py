"""Forum topics: created, renamed, closed, reopened and deleted, with their service messages."""

from typing import Any

from sandbox.chats import GENERAL, Chat, Topic
from sandbox.people import Account
from sandbox.posting import delete, post, service
from sandbox.world import World

COLORS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


def create(
    world: World, chat: Chat, actor: Account, name: str, *, color: int | None, emoji: str | None = None
) -> Topic:
    """Open a topic; its thread id is the id of the service message."""
    color = color or COLORS[0]
    body: dict[str, Any] = {"name": name, "icon_color": color}
    if emoji:
        body["icon_custom_emoji_id"] = emoji
    thread = _next_id(chat)
    chat.topics[thread] = Topic(thread, name, actor.id, color, emoji)
    post(world, chat, actor, "service", {"forum_topic_created": body}, thread=thread)
    world.touch(chat)
    return chat.topics[thread]


def _next_id(chat: Chat) -> int:
    return (chat.bot.last_message_id if chat.bot is not None else chat.last_message_id) + 1


def general(chat: Chat) -> Topic:
    """The General topic of a forum."""
    return chat.topics.setdefault(GENERAL, Topic(GENERAL, "General", 0))


def rename(
    world: World, chat: Chat, topic: Topic, actor: Account, *, name: str | None, emoji: str | None = None
) -> None:
    """Give a topic another name or icon."""
    body: dict[str, Any] = {}
    if name is not None and name != topic.name:
        topic.name = body["name"] = name
    if emoji is not None and emoji != (topic.icon_custom_emoji_id or ""):
        topic.icon_custom_emoji_id = body["icon_custom_emoji_id"] = emoji
    service(world, chat, actor, {"forum_topic_edited": body}, thread=_thread(topic))
    world.touch(chat)


def set_closed(world: World, chat: Chat, topic: Topic, actor: Account, closed: bool) -> None:
    """Close or reopen a topic."""
    topic.closed = closed
    field = "forum_topic_closed" if closed else "forum_topic_reopened"
    service(world, chat, actor, {field: {}}, thread=_thread(topic))
    world.touch(chat)


def set_hidden(world: World, chat: Chat, topic: Topic, actor: Account, hidden: bool) -> None:
    """Hide or unhide the General topic; hiding closes it."""
    topic.hidden = hidden
    topic.closed = hidden or topic.closed
    field = "general_forum_topic_hidden" if hidden else "general_forum_topic_unhidden"
    service(world, chat, actor, {field: {}})
    world.touch(chat)


def remove(world: World, chat: Chat, topic: Topic) -> None:
    """Delete a topic and its messages; no update tells it."""
    del chat.topics[topic.thread]
    for message in list(chat.messages.values()):
        if message.thread == topic.thread and not message.deleted:
            delete(world, message)
    world.touch(chat)


def _thread(topic: Topic) -> int | None:
    return None if topic.thread == GENERAL else topic.thread
