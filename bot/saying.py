"""What is said, ready for the outbox: remarks and question together, in pages that Telegram takes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.pages import LIMIT, pages
from cases.taxonomy import Language
from flows import buttons
from flows.effects import Say
from flows.events import IDLE
from flows.text import Keyboard, text
from locales import Catalogue
from storage.outgoing import Kind, Outgoing

_PAGE = LIMIT - 160  # where a message may have arrived before, the courier says so above it


@dataclass(frozen=True, slots=True)
class Place:
    """Where it is said: the bot, the chat, its topic, the present draft, and the message that was pressed."""

    bot_id: int
    chat_id: int
    thread_id: int | None = None
    draft: str = ""
    pressed: int = 0


@dataclass(frozen=True, slots=True)
class Speaker:
    """Turns `Say` into messages in one language at one moment."""

    catalogue: Catalogue
    language: Language
    now: datetime
    _said: dict[int, tuple[Say, str]] = field(default_factory=dict)

    def html(self, say: Say) -> str:
        """The words as Telegram HTML, formatted once: a saying is sent, and written down."""
        known = self._said.get(id(say))  # kept with it, so that no other one gets its number
        if known is None:
            known = self._said[id(say)] = (say, self.catalogue.html(say.text, self.language))
        return known[1]

    def messages(self, says: Iterable[Say], place: Place) -> list[Outgoing]:
        """The messages of a turn in order; remarks stand above the question that follows them."""
        return [message for together in _joined(says) for message in self._rendered(together, place)]

    def toast(self, wording: Any) -> str:
        """The short answer to a press, at most 200 characters (Bot API answerCallbackQuery)."""
        return self.catalogue.plain(wording, self.language)[:200]

    def _rendered(self, together: list[Say], place: Place) -> list[Outgoing]:
        last = together[-1]
        html = "\n\n".join(self.html(say) for say in together)
        payloads: list[dict[str, Any]] = [
            {"text": part, "language": self.language.value} for part in pages(html, _PAGE)
        ]
        payloads[-1] |= self._keyboards(last, place)
        edits = place.pressed if last.in_place and len(payloads) == len(together) == 1 else 0
        if edits:
            payloads[-1]["edits"] = edits
        gives_way = all(say.asks for say in together) and len(payloads) == 1
        kind = Kind.EDIT if edits else Kind.PROMPT if gives_way else Kind.MESSAGE
        wait = max(say.after for say in together)
        return [self._outgoing(last, payload, kind, wait, place) for payload in payloads]

    def _keyboards(self, say: Say, place: Place) -> dict[str, Any]:
        parts: dict[str, Any] = {}
        if say.buttons:
            parts["buttons"] = self._buttons(say.buttons, place.draft or IDLE)
        if say.phone:
            request = say.phone == "request"
            parts["phone"] = self.catalogue.plain(text("button.phone"), self.language) if request else ""
        return parts

    def _buttons(self, rows: Keyboard, draft: str) -> list[list[dict[str, str]]]:
        return [
            [
                {
                    "text": self.catalogue.plain(key.label, self.language),
                    "data": buttons.data(key.event, draft),
                }
                for key in row
            ]
            for row in rows
        ]

    def _outgoing(self, say: Say, payload: dict[str, Any], kind: Kind, wait: float, place: Place) -> Outgoing:
        return Outgoing(
            place.bot_id,
            place.chat_id,
            say.text.key,
            payload,
            kind,
            thread_id=place.thread_id,
            not_before=self.now + timedelta(seconds=wait) if wait else None,
            about=place.draft,
        )


def _joined(says: Iterable[Say]) -> list[list[Say]]:
    """Remarks go together with what follows; what stands apart, or replaces a message, stands alone."""
    groups: list[list[Say]] = []
    open_group: list[Say] = []
    for say in says:
        if open_group and (say.apart or say.in_place or say.phone):
            groups.append(open_group)
            open_group = []
        open_group.append(say)
        if say.apart or say.buttons or say.phone:
            groups.append(open_group)
            open_group = []
    return [*groups, open_group] if open_group else groups
