"""editMessageText, editMessageCaption, editMessageReplyMarkup, editMessageMedia, stopMessageLiveLocation."""

from sandbox.calls import JSON, Call
from sandbox.errors import bad_request
from sandbox.keyboards import parse
from sandbox.messages import Message
from sandbox.methods.media import content_for, file_for
from sandbox.methods.sending import caption_of, text_of
from sandbox.posting import edited

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)


def _editable(call: Call) -> Message:
    """The bot's own message; never a forwarded one, nor one sent with a reply keyboard."""
    if call.text("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    chat = call.open_chat()
    id_ = call.number("message_id")
    if id_ is None:
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(id_)
    if message is None or message.deleted:
        raise bad_request("message to edit not found")
    foreign = message.sender is not call.bot.account or message.is_service
    if foreign or message.keyboard is not None or "forward_origin" in message.extra:
        raise bad_request("message can't be edited")
    return message


def _change(call: Call, message: Message, content: JSON, kind: str) -> JSON:
    inline, keyboard = parse(call.params.get("reply_markup"), message.chat)
    if keyboard is not None:
        raise bad_request("inline keyboard expected")
    if content == message.content and inline == message.inline:
        raise bad_request(SAME)
    if not message.chat.private:
        call.world.limits.spend(call.bot.id, message.chat.id)
    if content != message.content:
        message.edit_date = call.world.now()
    message.content, message.inline, message.kind = content, inline, kind
    edited(call.world, message, by_person=False)
    return message.json(call.bot.id)


def edit_text(call: Call) -> JSON:
    """EditMessageText; without reply_markup the keyboard goes."""
    content = text_of(call)
    message = _editable(call)
    if message.kind != "text":
        raise bad_request("there is no text in the message to edit")
    return _change(call, message, content, "text")


def edit_caption(call: Call) -> JSON:
    """EditMessageCaption; an empty caption removes it."""
    message = _editable(call)
    if not message.has_media or message.kind in {"sticker", "video_note", "location", "contact", "poll"}:
        raise bad_request("there is no caption in the message to edit")
    kept = {k: v for k, v in message.content.items() if k not in {"caption", "caption_entities"}}
    return _change(call, message, kept | caption_of(call), message.kind)


def edit_markup(call: Call) -> JSON:
    """EditMessageReplyMarkup."""
    message = _editable(call)
    return _change(call, message, message.content, message.kind)


def edit_media(call: Call) -> JSON:
    """EditMessageMedia."""
    media = call.value("media") or {}
    message = _editable(call)
    kind = str(media.get("type"))
    file = file_for(call, kind, media.get("media"), "")
    return _change(call, message, content_for(call, kind, file, media), kind)


METHODS = {
    "editMessageText": edit_text,
    "editMessageCaption": edit_caption,
    "editMessageReplyMarkup": edit_markup,
    "editMessageMedia": edit_media,
}
