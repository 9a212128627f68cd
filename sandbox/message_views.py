"""Messages and files as the control API shows them (docs/sandbox.md, section 5)."""

from typing import Any

from sandbox.chats import GENERAL
from sandbox.files import StoredFile, for_bot
from sandbox.html_view import to_html
from sandbox.messages import Message
from sandbox.people import Account
from sandbox.world import World

JSON = dict[str, Any]
MEDIA = ("photo", "document", "voice", "audio", "video", "video_note", "animation", "sticker")
SERVICE = {
    "new_chat_members": "joined the group",
    "left_chat_member": "left the group",
    "new_chat_title": "changed the title",
    "pinned_message": "pinned a message",
    "forum_topic_created": "created a topic",
    "forum_topic_edited": "changed the topic",
    "forum_topic_closed": "closed the topic",
    "forum_topic_reopened": "reopened the topic",
    "migrate_to_chat_id": "upgraded the group to a supergroup",
    "migrate_from_chat_id": "upgraded the group to a supergroup",
}


def _file(world: World, message: Message) -> JSON | None:
    for kind in MEDIA:
        found = message.content.get(kind)
        if found is not None:
            stored = world.files.files[(found[-1] if isinstance(found, list) else found)["file_id"]]
            return file_view(stored)
    return None


def file_view(stored: StoredFile) -> JSON:
    """A file with its address."""
    return {
        "id": stored.id,
        "name": stored.name,
        "mime": stored.mime,
        "size": stored.size,
        "url": f"/sandbox/files/{stored.id}",
        "width": stored.width,
        "height": stored.height,
        "duration": stored.duration,
    }


def _sender(account: Account | None) -> JSON | None:
    if account is None:
        return None
    return {
        "id": account.id,
        "name": account.name,
        "username": account.username,
        "is_bot": account.is_bot,
    }


def _service(message: Message) -> JSON | None:
    if not message.is_service:
        return None
    field = next(iter(message.content), "unknown")
    actor = message.sender.name if message.sender is not None else ""
    what = SERVICE.get(field, field.replace("_", " "))
    value = message.content.get(field)
    named = value.get("name") if isinstance(value, dict) else None
    text = f"{actor} {what}" + (f" «{named}»" if named else "")
    details = value if isinstance(value, dict) and field != "pinned_message" else {"value": value}
    return {**for_bot(details, 0), "type": field, "text": text}


def _forward(message: Message) -> JSON | None:
    origin = message.extra.get("forward_origin")
    if origin is None:
        return None
    chat = origin.get("chat") or origin.get("sender_chat") or {}
    name = (
        origin.get("sender_user_name") or chat.get("title") or origin.get("sender_user", {}).get("first_name")
    )
    return {"type": origin["type"], "name": name}


def keyboard_view(markup: JSON | None) -> JSON | None:
    """A reply keyboard, its removal, or a forced reply."""
    if markup is None:
        return None
    if markup.get("remove_keyboard"):
        return {"remove": True}
    placeholder = markup.get("input_field_placeholder")
    if markup.get("force_reply"):
        return {"force_reply": True, "placeholder": placeholder}
    return {
        "rows": markup["keyboard"],
        "one_time": bool(markup.get("one_time_keyboard")),
        "resize": bool(markup.get("resize_keyboard")),
        "persistent": bool(markup.get("is_persistent")),
        "placeholder": placeholder,
    }


def message_view(world: World, message: Message, viewer: int | None = None) -> JSON:
    """A message, `mine` from the viewer's side."""
    chat = message.chat
    bot = chat.bot.id if chat.bot is not None else next(iter(chat.bots), 0)
    text, entities = message.text, message.entities
    return {
        "id": message.id,
        "chat": chat.ref,
        "revision": message.revision,
        "date": message.date,
        "edit_date": message.edit_date,
        "from": _sender(message.sender),
        "mine": message.sender is not None and message.sender.id == viewer,
        "sender_chat": message.extra.get("sender_chat"),
        "signature": message.extra.get("author_signature"),
        "kind": message.kind,
        "text": text,
        "entities": entities,
        "html": to_html(text, entities),
        "file": _file(world, message),
        "album": message.extra.get("media_group_id"),
        "thread": message.thread,
        "reply_to": message.reply_to,
        "quote": message.extra.get("quote", {}).get("text"),
        "forward": _forward(message),
        "buttons": message.inline["inline_keyboard"] if message.inline is not None else [],
        "keyboard": keyboard_view(message.keyboard),
        "pinned": message.id in chat.pinned,
        "reactions": [
            {"emoji": reaction.get("emoji", ""), "from": id_}
            for id_, reactions in message.reactions.items()
            for reaction in reactions
        ],
        "service": _service(message),
        "deleted": message.deleted,
        "raw": message.json(bot),
    }


def in_thread(message: Message, thread: int | None) -> bool:
    """Whether a message belongs to a topic (None = any, 1 = General)."""
    return thread is None or (message.thread or GENERAL) == thread
