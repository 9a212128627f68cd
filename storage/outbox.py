"""The turn's side of the outbox: messages are written in the turn's own transaction, at its end."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, case, delete, insert, literal, null, or_, select, update

from aftersales.consent import Purpose
from aftersales.right_moment import CONSENT_FOR
from storage.hot import Hot
from storage.outgoing import Kind, OutboxRow, Outgoing
from storage.tables import outbox
from storage.vault import Vault

_ADD = Hot(insert(outbox).inline())
_stale = (
    (outbox.c.kind == literal(Kind.PROMPT.value))
    & (outbox.c.state == literal("new"))
    & (bindparam("prompts") == literal(1))
)
_GIVE_WAY = Hot(
    update(outbox)
    .where(
        outbox.c.bot_id == bindparam("bot"),
        outbox.c.chat_id == bindparam("chat"),
        outbox.c.lane == bindparam("in_lane"),
        outbox.c.due_at.is_not(None),
        or_(outbox.c.priority > bindparam("urgency"), _stale),
    )
    .values(
        priority=case(
            (outbox.c.priority > bindparam("urgency"), bindparam("urgency")), else_=outbox.c.priority
        ),
        state=case((_stale, "replaced"), else_=outbox.c.state),
        due_at=case((_stale, null()), else_=outbox.c.due_at),
        settled_at=case((_stale, bindparam("now")), else_=outbox.c.settled_at),
    )
)
# Also what is being sent: should it come back, nobody sends it again.
_DROP = (
    update(outbox)
    .where(
        outbox.c.chat_id == bindparam("chat"),
        outbox.c.due_at.is_not(None),
        outbox.c.message_class.in_(bindparam("classes", expanding=True)),
    )
    .values(state="replaced", due_at=null(), settled_at=bindparam("now"), error="not wanted any more")
)
_HELD = select(literal(1)).where(
    outbox.c.id == bindparam("of"), outbox.c.attempts == bindparam("token"), outbox.c.state == "sending"
)
_SETTLED = (
    select(outbox.c.id)
    .where(outbox.c.state.in_(["sent", "failed", "replaced"]), outbox.c.settled_at < bindparam("before"))
    .limit(bindparam("most"))
)
_FORGET = delete(outbox).where(outbox.c.id.in_(_SETTLED))


def forget_settled(connection: Connection, before: datetime, most: int) -> int:
    """Drop messages settled before then: sealed words are kept no longer than needed; how many."""
    return connection.execute(_FORGET, {"before": before, "most": most}).rowcount


def drop_agreed(connection: Connection, chat_id: int, purposes: Iterable[Purpose], now: datetime) -> int:
    """What waits for a person, in whatever bot, that they had to agree to is not sent; how many."""
    taken_back = set(purposes)
    classes = [kind.value for kind, purpose in CONSENT_FOR.items() if purpose in taken_back]
    return connection.execute(_DROP, {"chat": chat_id, "classes": classes, "now": now}).rowcount


def is_held(connection: Connection, row: OutboxRow) -> bool:
    """Whether the row is still leased to whoever claimed it like this."""
    found = connection.execute(_HELD, {"of": row.id, "token": row.attempts})
    return found.first() is not None


def enqueue(connection: Connection, vault: Vault, messages: Sequence[Outgoing], now: datetime) -> None:
    """Write the messages of one turn, in order.

    A chat's unsent prompt gives way to a new one, and what waits before an urgent message becomes as
    urgent. Chats are touched in the order of their ids, so that two turns never wait for each other.
    """
    kept = _newest_prompts(messages)
    for bot_id, chat_id, lane in sorted({_lane(message) for message in kept}):
        here = [message for message in kept if _lane(message) == (bot_id, chat_id, lane)]
        values = {
            "bot": bot_id,
            "chat": chat_id,
            "in_lane": lane,
            "urgency": min(message.priority for message in here).value,
            "prompts": int(any(message.kind is Kind.PROMPT for message in here)),
            "now": now,
        }
        _GIVE_WAY.do(connection, values)
    for message in kept:
        _ADD.do(connection, _row(vault, message, now))


def _lane(message: Outgoing) -> tuple[int, int, int]:
    return message.bot_id, message.chat_id, message.lane


def _newest_prompts(messages: Sequence[Outgoing]) -> list[Outgoing]:
    """Without the prompts that another one of the same turn and chat replaces."""
    newest = {_lane(m): at for at, m in enumerate(messages) if m.kind is Kind.PROMPT}
    return [
        message
        for at, message in enumerate(messages)
        if message.kind is not Kind.PROMPT or newest[_lane(message)] == at
    ]


def _row(vault: Vault, message: Outgoing, now: datetime) -> dict[str, Any]:
    return {
        "bot_id": message.bot_id,
        "chat_id": message.chat_id,
        "thread_id": message.thread_id,
        "text_key": message.text_key,
        "priority": message.priority.value,
        "kind": message.kind.value,
        "about": message.about,
        "notice": message.notice or None,
        "lane": message.lane,
        "message_class": message.message_class and message.message_class.value,
        "sealed": vault.seal(dict(message.payload), context(message.bot_id, message.chat_id)),
        "state": "new",
        "doubtful": False,
        "attempts": 0,
        "due_at": max(message.not_before or now, now),
        "created_at": now,
    }


def context(bot_id: int, chat_id: int) -> str:
    """What a message is sealed for: it opens for its own chat only."""
    return f"outbox.sealed:{bot_id}/{chat_id}"
