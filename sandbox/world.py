"""The whole state of the sandbox, and how to find things in it. Nothing here speaks HTTP."""

import asyncio
import random
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sandbox.callbacks import Callback
from sandbox.chats import Chat
from sandbox.clock import Clock
from sandbox.errors import ControlError
from sandbox.faults import Faults
from sandbox.feed import Feed
from sandbox.files import FileStore
from sandbox.limits import RateLimits
from sandbox.people import Account, Bot
from sandbox.queues import UpdateQueue

ANONYMOUS = Account(1087968824, "Group", username="GroupAnonymousBot", is_bot=True)
CHANNEL = Account(136817688, "Channel", username="Channel_Bot", is_bot=True)
FIRST_BOT = 7_000_000_001
FIRST_PERSON = 1001
FIRST_GROUP = 5_000_001
FIRST_SUPERGROUP = 1_000_000_000_001


@dataclass(slots=True)
class Settings:
    """`backoff_scale` multiplies the waits between webhook retries; `webhook_timeout` in seconds."""

    backoff_scale: float = 1.0
    webhook_timeout: float = 60.0


@dataclass(slots=True)
class World:
    """Bots, people, chats, files, and the sandbox's own clock, feed, limits and faults."""

    clock: Clock = field(default_factory=Clock)
    feed: Feed = field(default_factory=Feed)
    settings: Settings = field(default_factory=Settings)
    faults: Faults = field(default_factory=Faults)
    files: FileStore = field(default_factory=FileStore)
    limits: RateLimits = field(init=False)
    chance: random.Random = field(default_factory=lambda: random.Random(1))  # noqa: S311 -- repeatable on purpose
    bots: dict[int, Bot] = field(default_factory=dict)
    tokens: dict[str, Bot] = field(default_factory=dict)
    people: dict[int, Account] = field(default_factory=dict)
    usernames: dict[str, int] = field(default_factory=dict)
    groups: dict[int, Chat] = field(default_factory=dict)
    private: dict[tuple[int, int], Chat] = field(default_factory=dict)
    callbacks: dict[str, Callback] = field(default_factory=dict)
    log: deque[tuple[Bot, str, dict[str, Any], int, float]] = field(
        default_factory=lambda: deque(maxlen=1000)
    )
    closing: set[asyncio.Future[None]] = field(default_factory=set)
    carry_out: Callable[[Bot, str, dict[str, Any]], None] = lambda *_: None
    last_callback: int = 4_000_000_000_000_000
    last_album: int = 13_000_000_000_000_000

    def __post_init__(self) -> None:
        self.limits = RateLimits(self.clock.now)

    def now(self) -> int:
        """The sandbox's moment, whole Unix seconds."""
        return int(self.clock.now())

    def add_bot(self, account: Account, token: str | None, privacy: bool, topics: bool) -> Bot:
        """Register a bot; its token starts with its id."""
        token = token or f"{account.id}:{'AA' + format(account.id, 'x').rjust(33, 'S')}"
        if token in self.tokens or account.id in self.bots or account.id in self.people:
            raise ControlError(f"the bot {account.id} exists", 409)
        queue = UpdateQueue(self.clock.now, self.chance)
        bot = Bot(account, token, queue, privacy, topics)
        self.bots[bot.id] = self.tokens[token] = bot
        self.name(account.username, account.id)
        bot.revision = self.feed.note("bot", bot)
        return bot

    def add_person(self, account: Account) -> Account:
        """Register a person."""
        if account.id in self.people or account.id in self.bots:
            raise ControlError(f"the id {account.id} is taken", 409)
        self.people[account.id] = account
        self.name(account.username, account.id)
        account.revision = self.feed.note("person", account)
        return account

    def add_group(self, chat: Chat) -> Chat:
        """Register a group or supergroup."""
        if chat.id in self.groups or chat.id >= 0:
            raise ControlError(f"the chat id {chat.id} is taken or not negative", 409)
        self.groups[chat.id] = chat
        if chat.type == "supergroup":
            chat.last_message_id = 1  # the message that told of its creation; 1 also means the General topic
        self.name(chat.username, chat.id)
        return chat

    def name(self, username: str | None, id_: int) -> None:
        """Let a username mean this id."""
        if username:
            self.usernames[username.lower()] = id_

    def free_id(self, first: int, taken: dict[int, Any], sign: int = 1) -> int:
        """The next id of a series."""
        number = first + len(taken)
        while sign * number in taken or sign * number in self.people or sign * number in self.bots:
            number += 1
        return sign * number

    def open_private(self, bot: Bot, person: Account) -> Chat:
        """The chat of a person with a bot, made if it is new."""
        chat = self.private.get((bot.id, person.id))
        if chat is None:
            chat = Chat(person.id, "private", bot=bot, person=person)
            self.private[bot.id, person.id] = chat
            bot.met.add(person.id)
            self.touch(chat)
        return chat

    def touch(self, chat: Chat, name: str = "chat", subject: Any = None) -> int:
        """Note that a chat, or something in it, changed."""
        chat.revision = self.feed.note(name, chat if subject is None else subject)
        chat.bell.ring()
        return chat.revision

    def bot(self, ref: Any) -> Bot:
        """A bot by id, username or token (control API)."""
        text = str(ref).lstrip("@")
        id_ = int(text) if text.isdigit() else self.usernames.get(text.lower(), 0)
        found = self.bots.get(id_) or self.tokens.get(text)
        if found is None:
            raise ControlError(f"no such bot: {ref}", 404)
        return found

    def person(self, id_: Any) -> Account:
        """A person by id (control API)."""
        try:
            return self.people[int(id_)]
        except (KeyError, TypeError, ValueError):
            raise ControlError(f"no such person: {id_}", 404) from None

    def account(self, id_: Any) -> Account:
        """A person or a bot by id (control API)."""
        bot = self.bots.get(id_) if isinstance(id_, int) else None
        return bot.account if bot is not None else self.person(id_)

    def chat(self, ref: str, create: bool = False) -> Chat:
        """A chat by its reference (control API); a private one may be made."""
        left, colon, right = ref.rpartition(":")
        if colon:
            bot, person = self.bot(left), self.person(right)
            chat = self.private.get((bot.id, person.id))
            return chat or self._missing(ref) if not create else self.open_private(bot, person)
        id_ = self.usernames.get(ref.lstrip("@").lower(), 0)
        try:
            return self.groups.get(id_) or self.groups[int(ref)]
        except (KeyError, ValueError):
            return self._missing(ref)

    def _missing(self, ref: str) -> Chat:
        raise ControlError(f"no such chat: {ref}", 404)
