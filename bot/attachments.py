"""The files of a message, as the flows know them. Bot API: `Message`, `PhotoSize`, `Document` …

Telegram may lose a file's name and type when it is fetched (`getFile`): they are kept from the message.
"""

from typing import Any

from telegram import Message

from flows.answer import File

_KINDS = ("animation", "document", "voice", "video", "video_note", "audio")
_EXTENSION = {"voice": "ogg", "video_note": "mp4", "photo": "jpg", "video": "mp4", "audio": "mp3"}


def files_of(message: Message) -> tuple[File, ...]:
    """The file of a message, none or one: an album is one message for each."""
    if message.photo:
        largest = max(message.photo, key=lambda size: (size.width * size.height, size.file_size or 0))
        return (_file(message, "photo", largest),)
    for kind in _KINDS:  # an animation is announced as a document too: the first name wins
        attachment = getattr(message, kind)
        if attachment is not None:
            return (_file(message, kind, attachment),)
    return ()


def _file(message: Message, kind: str, attachment: Any) -> File:
    name = getattr(attachment, "file_name", None)
    if not name and kind in _EXTENSION:
        name = f"{kind}-{message.message_id}.{_EXTENSION[kind]}"
    return File(
        attachment.file_id,
        attachment.file_unique_id,
        kind,
        name or f"{kind}-{message.message_id}",
        getattr(attachment, "mime_type", None) or "",
        attachment.file_size or 0,
        message.media_group_id or "",
    )
