"""One call of a Bot API method: who calls, with which parameters and uploaded files."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sandbox.chats import Chat
from sandbox.errors import bad_request, forbidden, migrated
from sandbox.people import Account, Bot
from sandbox.world import World

JSON = dict[str, Any]
TRUE = frozenset({"true", "1", "yes", "y"})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file of a multipart request."""

    name: str
    mime: str | None
    data: bytes


@dataclass(slots=True)
class Call:
    """Parameters are strings (forms) or JSON values; the accessors take both. `gone`: the caller hung up."""

    world: World
    bot: Bot
    params: JSON
    files: dict[str, Upload] = field(default_factory=dict)
    gone: Callable[[], bool] = lambda: False

    def text(self, name: str) -> str:
        """A string, empty if missing."""
        value = self.params.get(name)
        return "" if value is None else value if isinstance(value, str) else str(value)

    def number(self, name: str) -> int | None:
        """An integer, None if missing or no number."""
        try:
            return int(self.params[name])
        except (KeyError, TypeError, ValueError):
            return None

    def real(self, name: str) -> float:
        """A number with a fraction, 0 if missing."""
        try:
            return float(self.params[name])
        except (KeyError, TypeError, ValueError):
            return 0.0

    def flag(self, name: str) -> bool:
        """A boolean, false if missing."""
        value = self.params.get(name)
        return value if isinstance(value, bool) else str(value).lower() in TRUE

    def value(self, name: str) -> Any:
        """A JSON-serialized member, decoded; None if missing."""
        value = self.params.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None

    def chat(self, name: str = "chat_id") -> Chat:
        """The chat meant, if the bot knows it."""
        text = self.text(name).strip()
        if not text:
            raise bad_request("chat_id is empty")
        if text.startswith("@"):
            id_ = self.world.usernames.get(text[1:].lower(), 0)
        else:
            try:
                id_ = int(text)
            except ValueError:
                raise bad_request("chat not found") from None
        found = self.world.groups.get(id_) if id_ < 0 else self.world.private.get((self.bot.id, id_))
        if found is None:
            raise self._unknown(id_)
        if id_ < 0 and self.bot.id not in found.members:
            raise bad_request("chat not found")
        return found

    def _unknown(self, id_: int) -> Exception:
        if id_ in self.world.bots:
            return forbidden("the bot can't send messages to the bot")
        if id_ in self.world.people and id_ in self.bot.met:
            return forbidden("bot can't initiate conversation with a user")
        return bad_request("chat not found")

    def open_chat(self, name: str = "chat_id") -> Chat:
        """The chat meant, if the bot can act in it."""
        chat = self.chat(name)
        if chat.person is not None:
            if chat.person.deactivated:
                raise forbidden("user is deactivated")
            if chat.blocked:
                raise forbidden("bot was blocked by the user")
            return chat
        if chat.deleted:
            raise forbidden("the group chat was deleted")
        if chat.migrated_to is not None:
            raise migrated(chat.migrated_to)
        status = chat.members[self.bot.id].status
        if status == "kicked":
            raise forbidden(f"bot was kicked from the {chat.type} chat")
        if status == "left":
            raise forbidden(f"bot is not a member of the {chat.type} chat")
        return chat

    def user(self, name: str = "user_id") -> Account:
        """The user meant."""
        id_ = self.number(name)
        if id_ is None:
            raise bad_request("invalid user_id specified")
        found = self.world.people.get(id_)
        if found is None and id_ in self.world.bots:
            found = self.world.bots[id_].account
        if found is None:
            raise bad_request("user not found")
        return found

    def require(self, chat: Chat, right: str, otherwise: str) -> None:
        """400 unless the bot holds an administrator's right in the group (private chats need none)."""
        if not chat.private and not chat.may(self.bot.id, right):
            raise bad_request(otherwise)
