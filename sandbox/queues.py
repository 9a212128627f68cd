"""One bot's updates, kept until they are confirmed or too old.

Rules: ids are sequential, but random after a week of silence; an update is kept 24 h from its date, a
callback query 150 s; `allowed_updates` filters what comes in, not what waits; order holds only inside a lane
(messages by chat, callbacks by user, ...).
"""

import random
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sandbox.feed import Bell

DAY = 86_400.0
WEEK = 7 * DAY
LIFETIME = {
    "callback_query": 150.0,
    "inline_query": 30.0,
    "chosen_inline_result": 600.0,
    "shipping_query": 150.0,
    "pre_checkout_query": 150.0,
}
KINDS = (
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages", "message_reaction",
    "message_reaction_count", "inline_query", "chosen_inline_result", "callback_query", "shipping_query",
    "pre_checkout_query", "purchased_paid_media", "poll", "poll_answer", "my_chat_member", "chat_member",
    "chat_join_request", "chat_boost", "removed_chat_boost", "managed_bot", "guest_message",
)  # fmt: skip
BY_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
DEFAULT = frozenset(KINDS) - BY_REQUEST
Lane = tuple[str, int]


@dataclass(slots=True)
class Update:
    """One update: `body` is the JSON of its one member, `lane` the queue inside which order holds."""

    id: int
    kind: str
    lane: Lane
    expires: float
    body: str

    def json(self) -> str:
        """The Bot API `Update`, encoded."""
        return f'{{"update_id":{self.id},"{self.kind}":{self.body}}}'


@dataclass(slots=True)
class UpdateQueue:
    """What one bot has not confirmed, oldest first, and what it confirmed lately."""

    now: Callable[[], float]
    chance: random.Random
    next_id: int = 100_000_001
    pending: OrderedDict[int, Update] = field(default_factory=OrderedDict)
    confirmed: deque[Update] = field(default_factory=lambda: deque(maxlen=1000))
    again: deque[Update] = field(default_factory=deque)
    allowed: frozenset[str] = DEFAULT
    held: bool = False
    last_put: float = 0.0
    arrived: Bell = field(default_factory=Bell)
    worked_off: Bell = field(default_factory=Bell)
    push: Callable[[Update], None] | None = None
    poller: Callable[[str], None] | None = None
    allowed_list: list[str] = field(default_factory=list)
    polled_offset: int | None = None
    polled_at: float = 0.0

    def put(self, kind: str, lane: Lane, date: float, body: str) -> None:
        """Queue an update, unless the bot did not ask for its kind."""
        if kind in KINDS and kind not in self.allowed:
            return
        now = self.now()
        if self.last_put and now - self.last_put > WEEK:
            self.next_id = self.chance.randrange(1, 2**30)
        self.last_put = now
        update = Update(self.next_id, kind, lane, date + LIFETIME.get(kind, DAY), body)
        self.next_id += 1
        self.pending[update.id] = update
        if self.push is not None:
            self.push(update)
        self.arrived.ring()

    def confirm_below(self, offset: int) -> None:
        """Forget what has an id lower than `offset` (getUpdates' offset)."""
        pending = self.pending
        while pending and (first := next(iter(pending))) < offset:
            self.confirmed.append(pending.pop(first))
        self.worked_off.ring()

    def confirm(self, update: Update) -> None:
        """Forget one update (the webhook answered 2xx)."""
        if self.pending.pop(update.id, None) is not None:
            self.confirmed.append(update)
        self.worked_off.ring()

    def keep_last(self, count: int) -> None:
        """Forget all but the newest `count` (a negative offset)."""
        while len(self.pending) > count:
            self.confirmed.append(self.pending.popitem(last=False)[1])
        self.worked_off.ring()

    def take(self, limit: int) -> list[Update]:
        """Up to `limit` updates to deliver: those to be repeated first; expired ones are dropped."""
        if self.held:
            return []
        taken: list[Update] = []
        while self.again and len(taken) < limit:
            taken.append(self.again.popleft())
        seen = {update.id for update in taken}
        now, dead = self.now(), []
        for update in self.pending.values():
            if len(taken) >= limit:
                break
            if update.expires <= now:
                dead.append(update.id)
            elif update.id not in seen:
                taken.append(update)
        for id_ in dead:
            del self.pending[id_]
        return taken

    def drop_expired(self) -> int:
        """Forget what is too old; how many are left."""
        now = self.now()
        for id_ in [u.id for u in self.pending.values() if u.expires <= now]:
            del self.pending[id_]
        return len(self.pending)

    def repeat(self, ids: Iterable[int]) -> list[int]:
        """Deliver these once more, next, whether confirmed or not; the ids that are still known."""
        known = {u.id: u for u in self.confirmed} | dict(self.pending)
        found = [known[i] for i in ids if i in known]
        for update in found:
            if self.push is not None:
                self.push(update)
            else:
                self.again.append(update)
        self.arrived.ring()
        return [u.id for u in found]

    def reorder(self, rank: Callable[[Update], float]) -> list[int]:
        """Let lanes overtake each other: stable by rank of the lane's kind; ids are given anew, ascending."""
        updates = sorted(self.pending.values(), key=rank)
        ids = sorted(self.pending)
        self.pending = OrderedDict()
        for id_, update in zip(ids, updates, strict=True):
            update.id = id_
            self.pending[id_] = update
        return [u.id for u in updates]
