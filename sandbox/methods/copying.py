"""forwardMessage(s), copyMessage(s), deleteMessage(s)."""

import itertools

from sandbox.calls import JSON, Call
from sandbox.chats import Chat
from sandbox.errors import ApiError, bad_request
from sandbox.messages import Message
from sandbox.methods.sending import caption_of, send
from sandbox.posting import delete
from sandbox.queues import DAY

MOST_IDS = 100


def _source(call: Call, what: str, id_: int | None = None) -> Message:
    chat = call.chat("from_chat_id")
    message = chat.messages.get(id_ or call.number("message_id") or 0)
    if message is None or message.deleted:
        raise bad_request(f"message to {what} not found")
    if message.protected:
        raise bad_request("message has protected content and can't be forwarded")
    if message.is_service:
        raise bad_request(f"message can't be {'copied' if what == 'copy' else 'forwarded'}")
    return message


def origin_of(message: Message) -> JSON:
    """The `forward_origin` of a message forwarded now."""
    if "forward_origin" in message.extra:
        kept: JSON = message.extra["forward_origin"]
        return kept
    if "sender_chat" in message.extra:
        return {"type": "chat", "sender_chat": message.extra["sender_chat"], "date": message.date}
    sender = message.sender.json() if message.sender is not None else {}
    return {"type": "user", "sender_user": sender, "date": message.date}


def _forward(call: Call, message: Message, album: JSON | None = None) -> Message:
    extra = {"forward_origin": origin_of(message), **(album or {})}
    return send(call, message.kind, dict(message.content), extra)


def forward_message(call: Call) -> JSON:
    """ForwardMessage."""
    return _forward(call, _source(call, "forward")).json(call.bot.id)


def _copy(call: Call, message: Message, album: JSON | None = None) -> Message:
    content = dict(message.content)
    if message.kind != "text" and "caption" in call.params:
        content = {k: v for k, v in content.items() if k not in {"caption", "caption_entities"}}
        content |= caption_of(call)
    return send(call, message.kind, content, album)


def copy_message(call: Call) -> JSON:
    """CopyMessage."""
    return {"message_id": _copy(call, _source(call, "copy")).id}


def _ids(call: Call) -> list[int]:
    ids = call.value("message_ids")
    if not isinstance(ids, list) or not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > MOST_IDS:
        raise bad_request("too many message identifiers specified")
    return [int(id_) for id_ in ids]


def _found(call: Call, what: str) -> list[Message]:
    """Those that can be copied or forwarded; missing ones are skipped, unless all are."""
    ids = _ids(call)
    if any(a >= b for a, b in itertools.pairwise(ids)):
        raise bad_request("message identifiers must be in a strictly increasing order")
    found = []
    for id_ in ids:
        try:
            found.append(_source(call, what, id_))
        except ApiError:
            continue
    if not found:
        raise bad_request(f"there are no messages to {what}")
    return found


def _as_albums(call: Call, found: list[Message]) -> list[tuple[Message, JSON]]:
    """Album grouping is kept (Bot API): each with the `media_group_id` of its copy, {} where in none."""
    fresh: dict[str, str] = {}
    told: list[tuple[Message, JSON]] = []
    for message in found:
        album = message.extra.get("media_group_id")
        if album and album not in fresh:
            call.world.last_album += 1
            fresh[album] = str(call.world.last_album)
        told.append((message, {"media_group_id": fresh[album]} if album else {}))
    return told


def forward_messages(call: Call) -> list[JSON]:
    """ForwardMessages."""
    found = _as_albums(call, _found(call, "forward"))
    return [{"message_id": _forward(call, message, album).id} for message, album in found]


def copy_messages(call: Call) -> list[JSON]:
    """CopyMessages."""
    return [
        {"message_id": _copy(call, message, album).id}
        for message, album in _as_albums(call, _found(call, "copy"))
    ]


def _deletable(call: Call, chat: Chat, message: Message) -> str:
    """Empty if the bot may delete it, else why not."""
    if "forum_topic_created" in message.content:
        return "message can't be deleted"
    if call.world.now() - message.date >= 2 * DAY and not chat.may(call.bot.id, "can_delete_messages"):
        return "message can't be deleted for everyone"
    own = message.sender is call.bot.account
    if not own and not chat.private and not chat.may(call.bot.id, "can_delete_messages"):
        return "message can't be deleted"
    return ""


def delete_message(call: Call) -> bool:
    """DeleteMessage: own ones within 48 h; others' with can_delete_messages."""
    chat = call.open_chat()
    message = chat.messages.get(call.number("message_id") or 0)
    if message is None or message.deleted:
        raise bad_request("message to delete not found")
    if why := _deletable(call, chat, message):
        raise bad_request(why)
    delete(call.world, message)
    return True


def delete_messages(call: Call) -> bool:
    """DeleteMessages; those that cannot be deleted are skipped."""
    chat = call.open_chat()
    for id_ in _ids(call):
        message = chat.messages.get(id_)
        if message is not None and not message.deleted and not _deletable(call, chat, message):
            delete(call.world, message)
    return True


METHODS = {
    "forwardMessage": forward_message,
    "forwardMessages": forward_messages,
    "copyMessage": copy_message,
    "copyMessages": copy_messages,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
