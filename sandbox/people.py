"""Accounts: people and bots as Telegram users, and what belongs to one bot."""

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sandbox.queues import UpdateQueue

if TYPE_CHECKING:
    from sandbox.webhooks import Webhook


@dataclass(slots=True)
class Account:
    """A Telegram user (Bot API `User`); ids may need 52 bits, language_code may be missing."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False
    is_premium: bool = False
    deactivated: bool = False
    phone: str | None = None
    revision: int = 0
    _json: dict[str, Any] | None = None

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}" if self.last_name else self.first_name

    def json(self) -> dict[str, Any]:
        """The `User` object as bots see it."""
        if self._json is None:
            body: dict[str, Any] = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
            for key in ("last_name", "username", "language_code"):
                if (value := getattr(self, key)) is not None:
                    body[key] = value
            if self.is_premium:
                body["is_premium"] = True
            self._json = body
        return self._json

    def changed(self) -> None:
        """Forget the cached `User` object after a field was set."""
        self._json = None


@dataclass(slots=True)
class Bot:
    """A bot: its account, token, switches, updates and published texts."""

    account: Account
    token: str
    queue: UpdateQueue
    privacy: bool = True
    topics: bool = False
    revoked: bool = False
    revision: int = 0
    webhook: "Webhook | None" = None
    last_message_id: int = 0
    met: set[int] = field(default_factory=set)
    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)
    profile: dict[tuple[str, str], str] = field(default_factory=dict)
    calls: Counter[str] = field(default_factory=Counter)
    failures: Counter[str] = field(default_factory=Counter)
    hooks: Counter[str] = field(default_factory=Counter)
    logged_out: bool = False
    webhook_set: float = 0.0

    @property
    def id(self) -> int:
        """The bot's user id, the first half of its token."""
        return self.account.id
