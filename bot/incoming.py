"""Telegram's update as what arrived: who, where, and what. Pure; nothing here asks Telegram anything.

Sources: Bot API `Update`, `Message`, `CallbackQuery`; `telegram.md` 1.2, 1.4, 1.10.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update, User
from telegram.constants import ChatMemberStatus, ChatType, MessageLimit

from bot.attachments import files_of
from bot.desk.arrived import AtDesk
from bot.desk.arriving import at_desk, is_private
from flows.answer import SharedContact
from flows.incoming import Commanded, Edited, Pressed, Received, SentOther, Wrote

_COMMAND = re.compile(r"/(?P<name>[A-Za-z0-9_]{0,64})(?:@(?P<bot>\w+))?(?:\s+(?P<rest>.*))?\s*", re.DOTALL)
_ODD = ("sticker", "dice", "poll", "story", "game", "checklist", "invoice", "giveaway", "paid_media")
UNFORMATTED = frozenset(  # found by Telegram in what is written plainly, and found again
    {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"}
)
_ABOUT_IT = {  # what a message says of itself; a message with nothing else has content nobody here knows
    *("message_id", "date", "chat", "from", "message_thread_id", "is_topic_message", "edit_date"),
    *("forward_origin", "reply_to_message", "external_reply", "quote", "reply_to_story", "via_bot"),
    *("reply_to_checklist_task_id", "reply_to_poll_option_id", "media_group_id", "author_signature"),
    *("has_protected_content", "has_media_spoiler", "show_caption_above_media", "caption", "effect_id"),
    *("is_from_offline", "sender_boost_count", "paid_star_count", "is_paid_post", "link_preview_options"),
    *("direct_messages_topic", "sender_tag", "reply_markup"),
}


@dataclass(frozen=True, slots=True)
class Person:
    """Who wrote: Telegram's numeric id (up to 52 bits), their client's language if it says, their name."""

    telegram_id: int
    language_code: str | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Press:
    """The callback query to be answered, and the message whose button it was (0: not accessible)."""

    query_id: str
    message_id: int = 0


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update of a private chat. `thread_id` is the private-chat topic to answer into, if any.

    `at` is when it was written, by Telegram's clock; None for a press, of which nobody says when.
    `replies_to`: the message that it answers, 0 where it answers none; `quoted`: what that says. `html`: its
    words with their formatting, "" where they have none.
    """

    update_id: int
    chat_id: int
    person: Person
    received: Received
    thread_id: int | None = None
    press: Press | None = None
    at: datetime | None = None
    message_id: int = 0
    replies_to: int = 0
    quoted: str = ""
    html: str = ""


@dataclass(frozen=True, slots=True)
class Reachability:
    """A person blocked the bot, or let it in again."""

    update_id: int
    chat_id: int
    reachable: bool
    at: datetime


def incoming(
    update: Update, commands: Mapping[str, str], username: str = ""
) -> Incoming | Reachability | AtDesk | None:
    """What the update is to us, or None if it is nothing.

    Args:
        update: as the library read it.
        commands: the command of ours by every name it has in any language ("estat": "status").
        username: ours, if it is known: in a group a command for another bot is none of ours.
    """
    if update.message_reaction or not is_private(update):
        return at_desk(update, username)
    if update.callback_query:
        return _press(update.update_id, update.callback_query)
    if update.my_chat_member:
        return _membership(update.update_id, update.my_chat_member)
    message = update.message or update.edited_message
    if message is None or message.from_user is None or message.from_user.is_bot or message.sender_chat:
        return None
    received = _edited(message) if update.edited_message else _received(message, commands)
    if received is None:
        return None
    return Incoming(
        update.update_id,
        message.chat.id,
        _person(message.from_user),
        received,
        message.message_thread_id if message.is_topic_message else None,
        at=message.edit_date or message.date,
        message_id=message.message_id,
        replies_to=message.reply_to_message.message_id if message.reply_to_message else 0,
        quoted=_quoted(message),
        html=_html(message),
    )


def _quoted(message: Message) -> str:
    replied = message.reply_to_message
    if message.quote:
        return message.quote.text
    return (replied.text or replied.caption or "") if replied else ""


def _html(message: Message) -> str:
    entities = message.entities or message.caption_entities
    if all(entity.type in UNFORMATTED for entity in entities):
        return ""
    return message.text_html if message.text else message.caption_html


def _person(user: User) -> Person:
    return Person(user.id, user.language_code, user.full_name)


def _press(update_id: int, query: CallbackQuery) -> Incoming | None:
    message = query.message
    if message is None:  # pressed under an inline message: none of ours
        return None
    thread = message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None
    return Incoming(
        update_id,
        message.chat.id,
        _person(query.from_user),
        Pressed(query.data or ""),
        thread,
        Press(query.id, message.message_id if message.is_accessible else 0),
    )


def _membership(update_id: int, change: ChatMemberUpdated) -> Reachability | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    here = change.new_chat_member.status == ChatMemberStatus.MEMBER
    return Reachability(update_id, change.chat.id, here, change.date)


def _edited(message: Message) -> Received | None:
    """New words; a live location that moves, or a new picture, says nothing."""
    words = message.text or message.caption
    return Edited(words, message.message_id) if words else None


def _received(message: Message, commands: Mapping[str, str]) -> Received | None:
    if message.text is not None:
        return written(message.text, message.message_id, commands)
    files = files_of(message)
    if files:
        return Wrote(message.caption or "", files, message_id=message.message_id)
    if message.contact:
        own = message.from_user is not None and message.contact.user_id == message.from_user.id
        name = f"{message.contact.first_name} {message.contact.last_name or ''}".strip()
        return Wrote(
            contact=SharedContact(message.contact.phone_number, own, name), message_id=message.message_id
        )
    if message.location:
        place = (message.location.latitude, message.location.longitude)
        return Wrote(place=place, message_id=message.message_id)
    return _other(message)


def written(text: str, message_id: int, commands: Mapping[str, str]) -> Received:
    """The text of a message in private: a command of ours by any of its names, or words."""
    command = _COMMAND.fullmatch(text)
    if text.startswith("/") and command:
        name = command["name"].lower()
        rest = (command["rest"] or "")[: MessageLimit.MAX_TEXT_LENGTH]
        return Commanded(commands.get(name, ""), rest)
    return Wrote(text, message_id=message_id)


def _other(message: Message) -> Received | None:
    """Content that is no answer. A service message (a pin, a timer, a theme) is nothing to us."""
    kind = next((name for name in _ODD if getattr(message, name, None)), None)
    if kind:
        return SentOther(kind if kind in ("sticker", "dice", "poll", "story", "game") else "other")
    bare = not {name for name, value in message.to_dict().items() if value is not False} - _ABOUT_IT
    return SentOther("other") if message.api_kwargs or bare else None
