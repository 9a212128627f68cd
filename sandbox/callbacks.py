"""Presses of inline buttons, and how the bot answered them."""

from dataclasses import dataclass
from typing import Any

from sandbox.queues import LIFETIME


@dataclass(slots=True)
class Callback:
    """One callback query; it can be answered once, within its lifetime."""

    id: str
    bot: int
    person: int
    chat: str
    message: int
    data: str
    date: float
    answered: bool = False
    text: str | None = None
    show_alert: bool = False
    url: str | None = None
    revision: int = 0

    def alive(self, now: float) -> bool:
        """Whether an answer is still taken."""
        return not self.answered and now < self.date + LIFETIME["callback_query"]

    def json(self) -> dict[str, Any]:
        """As the control API shows it."""
        return {
            "id": self.id,
            "from": self.person,
            "chat": self.chat,
            "message": self.message,
            "data": self.data,
            "date": int(self.date),
            "answered": self.answered,
            "text": self.text,
            "show_alert": self.show_alert,
            "url": self.url,
            "revision": self.revision,
        }
