"""What an update of a group is to the desk. Pure; nothing here asks Telegram anything."""

import re
from typing import Any

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update, User
from telegram.constants import ChatMemberStatus, ChatType

from bot.attachments import files_of
from bot.desk.arrived import (
    AtDesk,
    BotChanged,
    CameOrWent,
    Nobody,
    Ordered,
    PressedThere,
    Reacted,
    Spoke,
    TopicClosed,
    Upgraded,
    What,
)

_COMMAND = re.compile(r"/(?P<name>[A-Za-z_]{1,32})(?:@(?P<bot>\w+))?(?:\s+(?P<rest>.*))?\s*", re.DOTALL)
_HERE = (ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER)


def at_desk(update: Update, username: str = "") -> AtDesk | None:
    """What the update of a group is, None where it is nothing to us (a pin, our own words, a title)."""
    if update.callback_query:
        return _pressed(update.update_id, update.callback_query)
    if update.my_chat_member:
        return _bot_changed(update.update_id, update.my_chat_member)
    if update.chat_member:
        return _came_or_went(update.update_id, update.chat_member)
    if update.message_reaction:
        return _reacted(update)
    message = update.message or update.edited_message
    return _written(update, message, username) if message else None


def _written(update: Update, message: Message, username: str) -> AtDesk | None:
    if message.migrate_to_chat_id:
        return _of(update.update_id, message, Upgraded(message.migrate_to_chat_id))
    if (gone := message.left_chat_member) and not gone.is_bot:  # also told to a bot that is no administrator
        return _of(update.update_id, message, CameOrWent(gone.id, here=False))
    if message.from_user is None or (message.from_user.is_bot and message.sender_chat is None):
        return None if _is_ours(message.from_user, username) else _foreign_bot(update, message, username)
    what = _what(message, username, edited=update.edited_message is not None)
    return _of(update.update_id, message, what) if what else None


def _is_ours(user: User | None, username: str) -> bool:
    return user is None or not username or (user.username or "").lower() == username.lower()


def _foreign_bot(update: Update, message: Message, username: str) -> AtDesk | None:
    """Another bot's words are nothing to us, but for a command, which it is told it may not give."""
    what = _what(message, username, edited=False)
    return _of(update.update_id, message, what) if isinstance(what, Ordered) else None


def _what(message: Message, username: str, *, edited: bool) -> What | None:
    if message.forum_topic_closed:
        return TopicClosed()
    text = message.text or ""
    if text.startswith("/") and not text.startswith("//") and (command := _COMMAND.fullmatch(text)):
        named = command["bot"]
        if named and username and named.lower() != username.lower():
            return None
        return Ordered(command["name"].lower(), (command["rest"] or "").strip())
    files = files_of(message)
    words = message.text or message.caption
    if words is None and not files and not _says_something(message):
        return None
    html = message.text_html if message.text else message.caption_html if message.caption else ""
    return Spoke(html, words or "", files, not files and words is None, edited, message.media_group_id or "")


def _says_something(message: Message) -> bool:
    kinds = ("sticker", "location", "contact", "venue", "dice", "poll", "story")
    return any(getattr(message, kind, None) for kind in kinds)


def _of(update_id: int, message: Message, what: What) -> AtDesk:
    user = message.from_user
    nobody = _nobody(message, what)
    topic = message.message_thread_id if message.is_topic_message else None
    replied = message.reply_to_message
    return AtDesk(
        update_id,
        message.chat.id,
        0 if nobody in (Nobody.ANONYMOUS, Nobody.CHANNEL, Nobody.BOT) or user is None else user.id,
        user.full_name if user else "",
        user.language_code if user else None,
        what,
        topic,
        message.message_id,
        replied.message_id if replied and replied.message_id != topic else 0,
        nobody,
        message.edit_date or message.date,
    )


def _nobody(message: Message, what: What) -> Nobody | None:
    """Whether anybody's rights can be looked at for it."""
    if message.sender_chat is not None:
        return Nobody.ANONYMOUS if message.sender_chat.id == message.chat.id else Nobody.CHANNEL
    if message.from_user is None or message.from_user.is_bot:
        return Nobody.BOT
    if isinstance(what, Ordered):
        if message.forward_origin is not None:
            return Nobody.FORWARDED
        return Nobody.EDITED if message.edit_date else None
    return None


def _pressed(update_id: int, query: CallbackQuery) -> AtDesk | None:
    message = query.message
    if message is None:
        return None
    topic = message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None
    there = PressedThere(query.data or "", query.id, message.message_id)
    user = query.from_user
    return AtDesk(
        update_id,
        message.chat.id,
        user.id,
        user.full_name,
        user.language_code,
        there,
        topic,
        there.message_id,
    )


def _reacted(update: Update) -> AtDesk | None:
    change = update.message_reaction
    if change is None or change.user is None or change.user.is_bot:
        return None
    emoji = next((one.emoji for one in change.new_reaction if hasattr(one, "emoji")), "")
    user = change.user
    return AtDesk(
        update.update_id, change.chat.id, user.id, user.full_name, None, Reacted(emoji, change.message_id)
    )


def _came_or_went(update_id: int, change: ChatMemberUpdated) -> AtDesk | None:
    member = change.new_chat_member
    here = member.status in _HERE or bool(getattr(member, "is_member", False))
    user = change.from_user
    return AtDesk(update_id, change.chat.id, user.id, user.full_name, None, CameOrWent(member.user.id, here))


def _bot_changed(update_id: int, change: ChatMemberUpdated) -> AtDesk | None:
    user = change.from_user
    return AtDesk(
        update_id, change.chat.id, user.id, user.full_name, user.language_code,
        BotChanged(missing_right(change.new_chat_member)),
    )  # fmt: skip


def missing_right(member: Any) -> str:
    """The first thing the bot needs in its group and has not: a text key's end, "" where nothing misses."""
    if member.status not in (ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.OWNER):
        return "no_admin" if member.status in _HERE else "gone"
    needed = ("can_manage_topics", "can_delete_messages", "can_pin_messages")
    return next((f"no_{right}" for right in needed if not getattr(member, right, False)), "")


def is_private(update: Update) -> bool:
    """Whether the update is of a private chat: the rest is the desk's."""
    chat = update.effective_chat
    return chat is not None and chat.type == ChatType.PRIVATE
