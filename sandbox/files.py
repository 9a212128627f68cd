"""Files: their content (or only a size), their ids per bot, and the links getFile gave out.

A `file_id` belongs to one bot: the same file has another id for another bot, as in Telegram.
"""

from dataclasses import dataclass, field
from typing import Any

from sandbox.pictures import dimensions, grey_jpeg

MEBIBYTE = 1 << 20
DOWNLOAD_LIMIT = 20 * MEBIBYTE
LINK_SECONDS = 3600.0
FOLDER = {
    "photo": ("photos", "jpg"), "document": ("documents", "bin"), "voice": ("voice", "oga"),
    "audio": ("music", "mp3"), "video": ("videos", "mp4"), "video_note": ("video_notes", "mp4"),
    "animation": ("animations", "mp4"), "sticker": ("stickers", "webp"),
}  # fmt: skip


@dataclass(slots=True)
class StoredFile:
    """A file; `data` None means `size` zero bytes. Width and height in pixels, duration in seconds."""

    id: str
    kind: str
    name: str | None
    mime: str | None
    size: int
    data: bytes | None
    width: int | None = None
    height: int | None = None
    duration: int | None = None

    def content(self) -> bytes:
        """The bytes."""
        return self.data if self.data is not None else bytes(self.size)

    def path(self) -> str:
        """The `file_path` getFile tells: a folder by kind, a number, an extension."""
        folder, extension = FOLDER.get(self.kind, FOLDER["document"])
        if self.name and "." in self.name:
            tail = self.name.rsplit(".", 1)[1]
            extension = tail if tail.isascii() and tail.isalnum() else extension
        return f"{folder}/file_{self.id}.{extension}"


@dataclass(slots=True)
class FileStore:
    """All files by id, and the moments until which (bot, path) may be downloaded."""

    files: dict[str, StoredFile] = field(default_factory=dict)
    links: dict[tuple[int, str], tuple[str, float]] = field(default_factory=dict)

    def add(
        self,
        kind: str,
        data: bytes | None,
        size: int | None = None,
        name: str | None = None,
        mime: str | None = None,
    ) -> StoredFile:
        """Keep a new file."""
        id_ = f"{len(self.files) + 1:06x}"
        length = len(data) if data is not None else size or 0
        file = StoredFile(id_, kind, name, mime, length, data)
        if data and (found := dimensions(data)):
            file.width, file.height = found
        self.files[id_] = file
        return file

    def of_bot(self, file_id: str, bot: int) -> StoredFile | None:
        """The file behind this bot's file_id; None if it is no id of this bot's."""
        body, _, owner = file_id.rpartition("-")
        return self.files.get(body[4:10]) if owner == str(bot) and body.startswith("AgAD") else None

    def link(self, bot: int, file: StoredFile, now: float) -> str:
        """Open a download link for an hour; its `file_path`."""
        path = file.path()
        self.links[bot, path] = (file.id, now + LINK_SECONDS)
        return path

    def linked(self, bot: int, path: str, now: float) -> StoredFile | None:
        """The file of a link that is still open."""
        id_, until = self.links.get((bot, path), ("", 0.0))
        return self.files.get(id_) if now < until else None


def media_json(file: StoredFile, name_told: bool = True) -> dict[str, Any] | list[dict[str, Any]]:
    """The Bot API object of a file (`PhotoSize` list, `Document`, `Voice` ...), its ids not yet a bot's."""
    body: dict[str, Any] = {
        "file_id": file.id,
        "file_unique_id": f"AQAD{file.id}",
        "file_size": file.size,
    }
    if file.kind == "photo":
        return _sizes(file, body)
    if name_told and file.name is not None and file.kind in {"document", "audio", "video", "animation"}:
        body["file_name"] = file.name
    if file.mime is not None and file.kind not in {"sticker", "video_note"}:
        body["mime_type"] = file.mime
    if file.kind in {"voice", "audio", "video", "video_note", "animation"}:
        body["duration"] = file.duration if file.duration is not None else 1
    if file.kind in {"video", "animation", "sticker"}:
        body |= {"width": file.width or 512, "height": file.height or 512}
    if file.kind == "video_note":
        body["length"] = file.width or 240
    if file.kind == "sticker":
        body |= {"type": "regular", "is_animated": False, "is_video": False}
    return body


def _sizes(file: StoredFile, body: dict[str, Any]) -> list[dict[str, Any]]:
    width, height = file.width or 800, file.height or 600
    scale = min(1.0, 90 / max(width, height))
    small = {"width": max(1, int(width * scale)), "height": max(1, int(height * scale))}
    thumbnail = {**body, **small, "file_unique_id": f"AQAD{file.id}s", "file_size": min(file.size, 1200)}
    return [thumbnail, {**body, "width": width, "height": height}]


def for_bot(value: Any, bot: int) -> Any:
    """A copy of a Bot API object in which every file_id is this bot's."""
    if isinstance(value, dict):
        return {
            key: f"AgAD{inner}-{bot}" if key == "file_id" else for_bot(inner, bot)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [for_bot(item, bot) for item in value]
    return value


def sample(kind: str) -> tuple[bytes, str | None, str | None]:
    """A small valid file of a kind: content, name, MIME type."""
    match kind:
        case "photo":
            return grey_jpeg(800, 600), None, "image/jpeg"
        case "voice":
            return b"OggS" + bytes(60), None, "audio/ogg"
        case "audio":
            return b"ID3\x03" + bytes(60), "audio.mp3", "audio/mpeg"
        case "video" | "video_note" | "animation":
            return b"\x00\x00\x00\x18ftypmp42" + bytes(60), None, "video/mp4"
        case "sticker":
            return b"RIFF\x1a\x00\x00\x00WEBPVP8 " + bytes(60), None, "image/webp"
        case _:
            return b"%PDF-1.4\n%%EOF\n", "document.pdf", "application/pdf"
