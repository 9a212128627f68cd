"""How every send method ends: rights, topic, reply, markup, limits, then the message."""

from typing import Any

from sandbox.calls import JSON, Call
from sandbox.chats import GENERAL, Chat
from sandbox.errors import bad_request
from sandbox.keyboards import parse, show
from sandbox.messages import Message
from sandbox.posting import post
from sandbox.texts import CAPTION_LIMIT, TEXT_LIMIT, Entities, clean, is_empty, parsed

PERMISSION = {
    "text": ("can_send_messages", "text messages"), "photo": ("can_send_photos", "photos"),
    "document": ("can_send_documents", "documents"), "video": ("can_send_videos", "videos"),
    "voice": ("can_send_voice_notes", "voice messages"), "audio": ("can_send_audios", "music"),
    "video_note": ("can_send_video_notes", "video notes"), "poll": ("can_send_polls", "polls"),
    "sticker": ("can_send_other_messages", "stickers"),
    "animation": ("can_send_other_messages", "animations"),
}  # fmt: skip


def text_of(call: Call, name: str = "text", mode: str = "parse_mode") -> JSON:
    """The content of a text message: `text` and `entities`."""
    source = call.text(name)
    if not source:
        raise bad_request("message text is empty")
    text, entities = _clean(call, source, mode, call.params.get("entities"), TEXT_LIMIT, "message")
    if is_empty(text):
        raise bad_request("text must be non-empty")
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_of(call: Call, source: JSON | None = None) -> JSON:
    """The caption of media: `caption` and `caption_entities`, or nothing."""
    given = call.params if source is None else source
    raw = str(given.get("caption") or "")
    if not raw:
        return {}
    mode, explicit = str(given.get("parse_mode") or ""), given.get("caption_entities")
    text, entities = clean(*parsed(raw, mode, explicit), CAPTION_LIMIT, "message caption")
    return _captioned(call, text, entities)


def _captioned(call: Call, text: str, entities: Entities) -> JSON:
    if is_empty(text):
        return {}
    found = _mentions(call, entities)
    return {"caption": text, "caption_entities": found} if found else {"caption": text}


def _clean(call: Call, source: str, mode: str, explicit: Any, limit: int, what: str) -> tuple[str, Entities]:
    text, entities = clean(*parsed(source, call.text(mode), explicit), limit, what)
    return text, _mentions(call, entities)


def _mentions(call: Call, entities: Entities) -> Entities:
    """Mentions of users the bot knows; others stay plain text."""
    kept: Entities = []
    for entity in entities:
        id_ = entity.pop("user_id", None)
        if id_ is not None:
            person = call.world.people.get(id_)
            if person is None:
                continue
            entity["user"] = person.json()
        kept.append(entity)
    return kept


def thread_of(call: Call, chat: Chat, reply_to: int | None) -> int | None:
    """The topic to write into; 400 if it does not exist or is closed to the bot."""
    thread = call.number("message_thread_id") or None
    forum = chat.is_forum or (chat.bot is not None and chat.bot.topics)
    if thread is not None and (chat.private or chat.is_forum):
        if not forum or thread == GENERAL or thread not in chat.topics:
            raise bad_request("message thread not found")
    elif not forum:
        return None
    if thread is None and reply_to is not None:
        thread = chat.messages[reply_to].thread
    topic = chat.topics.get(thread or GENERAL)
    if topic is not None and topic.closed and not chat.may(call.bot.id, "can_manage_topics"):
        raise bad_request("TOPIC_CLOSED")
    return thread


def reply_of(call: Call, chat: Chat) -> tuple[int | None, JSON]:
    """The message replied to, and the extra fields (quote); 400 if it is gone."""
    asked = call.value("reply_parameters") or {}
    target = asked.get("message_id") or call.number("reply_to_message_id")
    if not target:
        return None, {}
    found = chat.messages.get(int(target))
    if found is None or found.deleted:
        if asked.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply"):
            return None, {}
        raise bad_request("message to be replied not found")
    quote = asked.get("quote")
    return found.id, {"quote": {"text": quote, "position": 0, "is_manual": True}} if quote else {}


def check_writing(call: Call, chat: Chat, kind: str) -> None:
    """400 if the group does not let the bot send this kind."""
    if chat.private or chat.members[call.bot.id].status == "administrator":
        return
    if chat.members[call.bot.id].status == "restricted" or not chat.allows("can_send_messages"):
        raise bad_request("not enough rights to send text messages to the chat")
    permission, what = PERMISSION.get(kind, PERMISSION["text"])
    if not chat.allows(permission):
        raise bad_request(f"not enough rights to send {what} to the chat")


def send(call: Call, kind: str, content: JSON, extra: JSON | None = None) -> Message:
    """Send one message to the call's chat."""
    chat = call.open_chat()
    check_writing(call, chat, kind)
    reply_to, replied = reply_of(call, chat)
    thread = thread_of(call, chat, reply_to)
    inline, keyboard = parse(call.params.get("reply_markup"), chat)
    call.world.limits.spend(call.bot.id, chat.id)
    fields = {**replied, **(extra or {})}
    if thread is not None and reply_to is not None and chat.messages[reply_to].thread != thread:
        fields["external_reply"] = _elsewhere(call, chat, reply_to)
        reply_to = None
    message = post(
        call.world, chat, call.bot.account, kind, content, thread=thread, reply_to=reply_to, extra=fields,
        inline=inline, keyboard=keyboard, protected=call.flag("protect_content"),
    )  # fmt: skip
    shown_to = chat.id if chat.private else _selected(chat, message)
    if show(chat, keyboard, message.id, shown_to):
        call.world.feed.note("keyboard", chat)
    return message


def _elsewhere(call: Call, chat: Chat, target: int) -> JSON:
    """A reply into another topic is an `external_reply`."""
    found = chat.messages[target]
    origin: JSON = {"type": "user", "date": found.date, "sender_user": call.bot.account.json()}
    if found.sender is not None:
        origin["sender_user"] = found.sender.json()
    return {"origin": origin, "chat": chat.json(), "message_id": target}


def _selected(chat: Chat, message: Message) -> int | None:
    replied = chat.messages.get(message.reply_to or 0)
    return replied.sender.id if replied is not None and replied.sender is not None else None
