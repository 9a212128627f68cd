"""A message as it is kept, and as the Bot API shows it to one bot."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sandbox.files import for_bot
from sandbox.people import Account

if TYPE_CHECKING:
    from sandbox.chats import Chat


@dataclass(slots=True)
class Message:
    """A message: `content` holds the Bot API fields of what was sent, `extra` those of how it was sent."""

    id: int
    chat: "Chat"
    sender: Account | None
    date: int
    kind: str
    content: dict[str, Any]
    thread: int | None = None
    reply_to: int | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    inline: dict[str, Any] | None = None
    keyboard: dict[str, Any] | None = None
    edit_date: int | None = None
    deleted: bool = False
    protected: bool = False
    revision: int = 0
    reactions: dict[int, list[dict[str, Any]]] = field(default_factory=dict)

    @property
    def is_service(self) -> bool:
        """Whether it tells an event instead of carrying content."""
        return self.kind == "service"

    @property
    def has_media(self) -> bool:
        """Whether its content holds files."""
        return self.kind not in {"text", "service"}

    @property
    def text(self) -> str:
        """Its text or caption."""
        text: str = self.content.get("text") or self.content.get("caption") or ""
        return text

    @property
    def entities(self) -> list[dict[str, Any]]:
        """The entities of its text or caption."""
        found: list[dict[str, Any]] = (
            self.content.get("entities") or self.content.get("caption_entities") or []
        )
        return found

    def json(self, bot: int, nested: bool = False) -> dict[str, Any]:
        """The Bot API `Message` for a bot; `nested` leaves out what it replies to."""
        body: dict[str, Any] = {"message_id": self.id}
        if self.sender is not None:
            body["from"] = self.sender.json()
        body["chat"] = self.chat.json()
        body["date"] = self.date
        if self.extra:
            body |= for_bot(self.extra, bot) if "external_reply" in self.extra else self.extra
        if self.thread is not None:
            body |= {"message_thread_id": self.thread, "is_topic_message": True}
        if not nested:
            self._add_reply(body, bot)
        if self.edit_date is not None:
            body["edit_date"] = self.edit_date
        if self.protected:
            body["has_protected_content"] = True
        body |= for_bot(self.content, bot) if self.has_media else self.content
        if self.inline is not None:
            body["reply_markup"] = self.inline
        return body

    def _add_reply(self, body: dict[str, Any], bot: int) -> None:
        target = self.reply_to
        if target is None and self.thread is not None and self.thread != self.id and self.chat.is_forum:
            target = self.thread
        if target is not None:
            found = self.chat.messages.get(target)
            if found is not None and not found.deleted:
                body["reply_to_message"] = found.json(bot, nested=True)
