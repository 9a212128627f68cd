"""From what a person sends (docs/sandbox.md, section 4) to the Bot API fields of the message."""

import base64
from typing import Any

from sandbox.control.asking import JSON
from sandbox.errors import ControlError
from sandbox.files import StoredFile, media_json, sample
from sandbox.message_views import MEDIA
from sandbox.methods.messages import poll_json
from sandbox.people import Account
from sandbox.texts import TEXT_LIMIT, with_found
from sandbox.world import World

BARCELONA = {"latitude": 41.3874, "longitude": 2.1686}
CAPTIONLESS = frozenset({"sticker", "video_note"})


def text_json(text: str, entities: list[JSON] | None, prefix: str = "") -> JSON:
    """`text` and `entities`, or `caption` and `caption_entities`."""
    if not text:
        return {}
    found = with_found(text, list(entities or []))
    name = "caption" if prefix else "text"
    body: JSON = {name: text}
    if found:
        body[f"{prefix}entities"] = found
    return body


def file_of(world: World, kind: str, given: JSON, asked: JSON) -> StoredFile:
    """The file a person sends: uploaded before, described by its size, or inline in base64."""
    unknown = given.keys() - {"upload", "name", "mime", "size", "base64"}
    if unknown:
        raise ControlError(f"unknown members of file: {', '.join(sorted(unknown))}")
    if "upload" in given:
        kept = world.files.files.get(given["upload"])
        if kept is None:
            raise ControlError(f"no such upload: {given['upload']}", 404)
        file = world.files.add(kind, kept.data, kept.size, kept.name, kept.mime)
    elif "base64" in given:
        data = base64.b64decode(given["base64"])
        file = world.files.add(kind, data, None, given.get("name"), given.get("mime"))
    elif "size" in given:
        file = world.files.add(kind, None, int(given["size"]), given.get("name"), given.get("mime"))
    else:
        data, name, mime = sample(kind)
        described = bool(given)
        file = world.files.add(
            kind,
            data,
            None,
            given.get("name", None if described else name),
            given.get("mime", None if described else mime),
        )
    for field in ("width", "height", "duration"):
        if field in asked:
            setattr(file, field, asked[field])
    return file


def media(world: World, kind: str, asked: JSON) -> JSON:
    """The content of a media message."""
    body = media_json(file_of(world, kind, asked.get("file") or {}, asked))
    if kind == "sticker" and isinstance(body, dict):
        body["emoji"] = asked.get("sticker", "👍")
    content: JSON = {kind: body}
    if kind == "animation":
        content["document"] = body
    if kind not in CAPTIONLESS:
        content |= text_json(asked.get("text", ""), asked.get("entities"), "caption_")
    return content


def _contact(person: Account, given: Any) -> JSON:
    if isinstance(given, dict):
        return {"contact": given}
    if given not in {None, "own"}:
        raise ControlError('contact must be "own" or an object')
    person.phone = person.phone or f"+34600{person.id % 1_000_000:06d}"
    card = {"phone_number": person.phone, "first_name": person.first_name, "user_id": person.id}
    return {"contact": card | ({"last_name": person.last_name} if person.last_name else {})}


def content(world: World, person: Account, asked: JSON) -> tuple[str, JSON]:
    """The kind and the content of one message."""
    kind = str(asked.get("kind", "text"))
    if kind in MEDIA:
        return kind, media(world, kind, asked)
    match kind:
        case "text":
            text = asked.get("text")
            if not isinstance(text, str) or not text:
                raise ControlError("text must be a non-empty string")
            if len(text) > TEXT_LIMIT:
                raise ControlError(f"text has {len(text)} characters; a client splits it above {TEXT_LIMIT}")
            return kind, text_json(text, asked.get("entities"))
        case "contact":
            return kind, _contact(person, asked.get("contact"))
        case "location" | "venue":
            place = asked.get("location") or BARCELONA
            venue = {"venue": {"location": place, "title": "Lloc", "address": asked.get("text", "Carrer")}}
            return kind, {"location": place} | (venue if kind == "venue" else {})
        case "dice":
            value = world.chance.randint(1, 6)
            return kind, {"dice": {"emoji": asked.get("dice", "🎲"), "value": value}}
        case "poll":
            poll = asked.get("poll") or {"question": "?", "options": ["a", "b"]}
            return kind, {"poll": poll_json(world.feed.revision + 1, poll["question"], poll["options"])}
        case "story":
            return kind, {"story": {"chat": {"id": person.id, "type": "private"}, "id": 1}}
        case "unknown":
            return kind, {}
        case _:
            raise ControlError(f"unknown kind of message: {kind}")


def origin(world: World, given: JSON) -> JSON:
    """The `forward_origin` of a forwarded message."""
    date = world.now() - 60
    if "user" in given:
        return {"type": "user", "sender_user": world.account(given["user"]).json(), "date": date}
    if "hidden_user" in given:
        return {"type": "hidden_user", "sender_user_name": given["hidden_user"], "date": date}
    if "chat" in given:
        return {"type": "chat", "sender_chat": world.chat(str(given["chat"])).json(), "date": date}
    if "channel" in given:
        chat = channel(given["channel"])
        return {
            "type": "channel",
            "chat": chat,
            "message_id": given["channel"].get("message_id", 1),
            "date": date,
        }
    raise ControlError("forward needs user, hidden_user, chat or channel")


def channel(given: JSON) -> JSON:
    """The Bot API `Chat` of a channel."""
    body = {
        "id": given.get("id", -1_009_999_999_999),
        "type": "channel",
        "title": given.get("title", "Channel"),
    }
    return body | ({"username": given["username"]} if given.get("username") else {})
