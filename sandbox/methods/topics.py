"""Forum topic methods: create, edit, close, reopen, delete, and the General topic's."""

from sandbox import forum
from sandbox.calls import JSON, Call
from sandbox.chats import GENERAL, Chat, Topic
from sandbox.errors import bad_request


def _forum(call: Call) -> Chat:
    chat = call.open_chat()
    if not (chat.is_forum or (chat.bot is not None and chat.bot.topics)):
        raise bad_request("the chat is not a forum")
    return chat


def _name(call: Call, required: bool) -> str | None:
    name = call.text("name").strip()
    if not name:
        if required:
            raise bad_request("TOPIC_TITLE_EMPTY")
        return None
    if len(name) > 128:
        raise bad_request("TOPIC_TITLE_TOO_LONG")
    return name


def create_forum_topic(call: Call) -> JSON:
    """CreateForumTopic: can_manage_topics."""
    chat = _forum(call)
    call.require(chat, "can_manage_topics", "not enough rights to create a topic")
    name = _name(call, required=True) or ""
    color = call.number("icon_color")
    if color is not None and color not in forum.COLORS:
        raise bad_request("invalid icon color specified")
    call.world.limits.spend(call.bot.id, chat.id)
    emoji = call.text("icon_custom_emoji_id") or None
    topic = forum.create(call.world, chat, call.bot.account, name, color=color, emoji=emoji)
    body: JSON = {"message_thread_id": topic.thread, "name": topic.name, "icon_color": topic.icon_color}
    return body | ({"icon_custom_emoji_id": emoji} if emoji else {})


def _topic(call: Call, what: str) -> tuple[Chat, Topic]:
    """The topic meant; the bot manages topics or made this one."""
    chat = _forum(call)
    topic = chat.topics.get(call.number("message_thread_id") or 0)
    if topic is None or topic.thread == GENERAL:
        raise bad_request("TOPIC_ID_INVALID")
    if topic.by != call.bot.id:
        call.require(chat, "can_manage_topics", f"not enough rights to {what} the topic")
    return chat, topic


def edit_forum_topic(call: Call) -> bool:
    """EditForumTopic."""
    chat, topic = _topic(call, "edit")
    name = _name(call, required=False)
    emoji = call.text("icon_custom_emoji_id") if "icon_custom_emoji_id" in call.params else None
    if name in {None, topic.name} and emoji in {None, topic.icon_custom_emoji_id or ""}:
        raise bad_request("TOPIC_NOT_MODIFIED")
    forum.rename(call.world, chat, topic, call.bot.account, name=name, emoji=emoji)
    return True


def _set_closed(call: Call, chat: Chat, topic: Topic, closed: bool) -> bool:
    if topic.closed == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    forum.set_closed(call.world, chat, topic, call.bot.account, closed)
    return True


def close_forum_topic(call: Call) -> bool:
    """CloseForumTopic."""
    return _set_closed(call, *_topic(call, "close or open"), closed=True)


def reopen_forum_topic(call: Call) -> bool:
    """ReopenForumTopic."""
    return _set_closed(call, *_topic(call, "close or open"), closed=False)


def delete_forum_topic(call: Call) -> bool:
    """DeleteForumTopic: can_delete_messages; no update is sent."""
    chat = _forum(call)
    call.require(chat, "can_delete_messages", "not enough rights to delete the topic")
    topic = chat.topics.get(call.number("message_thread_id") or 0)
    if topic is None or topic.thread == GENERAL:
        raise bad_request("TOPIC_ID_INVALID")
    forum.remove(call.world, chat, topic)
    return True


def _general(call: Call, what: str) -> tuple[Chat, Topic]:
    chat = _forum(call)
    call.require(chat, "can_manage_topics", f"not enough rights to {what} the topic")
    return chat, forum.general(chat)


def edit_general(call: Call) -> bool:
    """EditGeneralForumTopic."""
    chat, topic = _general(call, "edit")
    name = _name(call, required=True)
    if name == topic.name:
        raise bad_request("TOPIC_NOT_MODIFIED")
    forum.rename(call.world, chat, topic, call.bot.account, name=name)
    return True


def close_general(call: Call) -> bool:
    """CloseGeneralForumTopic."""
    return _set_closed(call, *_general(call, "close or open"), closed=True)


def reopen_general(call: Call) -> bool:
    """ReopenGeneralForumTopic."""
    return _set_closed(call, *_general(call, "close or open"), closed=False)


def _set_hidden(call: Call, hidden: bool) -> bool:
    chat, topic = _general(call, "close or open")
    if topic.hidden == hidden:
        raise bad_request("TOPIC_NOT_MODIFIED")
    forum.set_hidden(call.world, chat, topic, call.bot.account, hidden)
    return True


def hide_general(call: Call) -> bool:
    """HideGeneralForumTopic."""
    return _set_hidden(call, hidden=True)


def unhide_general(call: Call) -> bool:
    """UnhideGeneralForumTopic."""
    return _set_hidden(call, hidden=False)


METHODS = {
    "createForumTopic": create_forum_topic,
    "editForumTopic": edit_forum_topic,
    "closeForumTopic": close_forum_topic,
    "reopenForumTopic": reopen_forum_topic,
    "deleteForumTopic": delete_forum_topic,
    "editGeneralForumTopic": edit_general,
    "closeGeneralForumTopic": close_general,
    "reopenGeneralForumTopic": reopen_general,
    "hideGeneralForumTopic": hide_general,
    "unhideGeneralForumTopic": unhide_general,
}
