"""sendPhoto, sendDocument, sendVoice, sendAudio, sendVideo, sendSticker and their kind; sendMediaGroup."""

import functools
import mimetypes
from collections.abc import Callable
from typing import Any

from sandbox.calls import JSON, Call, Upload
from sandbox.errors import bad_request
from sandbox.files import MEBIBYTE, StoredFile, media_json
from sandbox.methods.sending import caption_of, check_writing, reply_of, send, thread_of
from sandbox.posting import post

PHOTO_LIMIT = 10 * MEBIBYTE
CAPTIONED = frozenset({"photo", "document", "voice", "audio", "video", "animation"})
ALBUM_KINDS = frozenset({"photo", "video", "document", "audio"})


def file_for(call: Call, kind: str, given: Any, part: str) -> StoredFile:
    """The file meant: a part of the request, `attach://part`, or a file_id of this bot; 400 otherwise."""
    upload = call.files.get(part)
    if upload is None and isinstance(given, str) and given.startswith("attach://"):
        upload = call.files.get(given[9:])
    if upload is not None:
        return _uploaded(call, kind, upload)
    if not given:
        raise bad_request(f"there is no {kind.replace('_', ' ')} in the request")
    text = str(given)
    if text.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    found = call.world.files.of_bot(text, call.bot.id)
    if found is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if found.kind != kind and not {found.kind, kind} <= {"document", "animation", "video"}:
        names = found.kind.replace("_", " ").capitalize(), kind.replace("_", " ").capitalize()
        raise bad_request(f"can't use file of type {names[0]} as {names[1]}")
    return found


def _uploaded(call: Call, kind: str, upload: Upload) -> StoredFile:
    if not upload.data:
        raise bad_request("file must be non-empty")
    mime = mimetypes.guess_type(upload.name)[0] or upload.mime or "application/octet-stream"
    file = call.world.files.add(kind, upload.data, name=upload.name, mime=mime)
    if kind == "photo":
        _check_photo(file)
    for field in ("width", "height", "duration"):
        if (value := call.number(field)) is not None:
            setattr(file, field, value)
    return file


def _check_photo(file: StoredFile) -> None:
    if file.size > PHOTO_LIMIT:
        why = (
            f"file of size {file.size} bytes is too big for a photo; the maximum size is {PHOTO_LIMIT} bytes"
        )
        raise bad_request(why)
    if file.width is None or file.height is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    low, high = sorted((file.width, file.height))
    if low < 1 or file.width + file.height > 10_000 or high > 20 * low:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


def content_for(call: Call, kind: str, file: StoredFile, source: JSON | None = None) -> JSON:
    """The content of a media message, with its caption."""
    content: JSON = {kind: media_json(file)}
    if kind == "animation":
        content["document"] = content[kind]
    if kind in CAPTIONED:
        content |= caption_of(call, source)
    return content


def send_file(call: Call, kind: str) -> JSON:
    """Any of sendPhoto … sendSticker: by upload or by file_id."""
    file = file_for(call, kind, call.params.get(kind), kind)
    return send(call, kind, content_for(call, kind, file)).json(call.bot.id)


def send_media_group(call: Call) -> list[JSON]:
    """SendMediaGroup: 2-10 items, documents and audio only with their own kind."""
    items = call.value("media")
    if not isinstance(items, list) or not items:
        raise bad_request("there are no messages to send")
    if len(items) > 10:
        raise bad_request("too many messages to send as an album")
    kinds = {str(item.get("type")) for item in items}
    if not kinds <= ALBUM_KINDS or (len(kinds) > 1 and kinds & {"document", "audio"}):
        raise bad_request("wrong media type in the album; documents and audio go with their own kind only")
    chat = call.open_chat()
    for kind in kinds:
        check_writing(call, chat, kind)
    reply_to, extra = reply_of(call, chat)
    thread = thread_of(call, chat, reply_to)
    contents = []
    for item in items:
        kind = item["type"]
        contents.append((kind, content_for(call, kind, file_for(call, kind, item.get("media"), ""), item)))
    call.world.limits.spend(call.bot.id, chat.id, len(items))
    call.world.last_album += 1
    extra["media_group_id"] = str(call.world.last_album)
    sent = [
        post(
            call.world, chat, call.bot.account, kind, content, thread=thread, reply_to=reply_to,
            extra=dict(extra), protected=call.flag("protect_content"),
        )
        for kind, content in contents
    ]  # fmt: skip
    return [message.json(call.bot.id) for message in sent]


METHODS: dict[str, Callable[[Call], Any]] = {
    "sendPhoto": functools.partial(send_file, kind="photo"),
    "sendDocument": functools.partial(send_file, kind="document"),
    "sendVoice": functools.partial(send_file, kind="voice"),
    "sendAudio": functools.partial(send_file, kind="audio"),
    "sendVideo": functools.partial(send_file, kind="video"),
    "sendVideoNote": functools.partial(send_file, kind="video_note"),
    "sendAnimation": functools.partial(send_file, kind="animation"),
    "sendSticker": functools.partial(send_file, kind="sticker"),
    "sendMediaGroup": send_media_group,
}
