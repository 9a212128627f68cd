"""Who speaks for the house in a customer's chat, and every message that goes between it and the topic."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from storage.desk_tables import relays, takeovers
from storage.dialects import spelled
from storage.hot import Hot
from storage.vault import Vault

HELD, ON_ITS_WAY, THERE, DROPPED = "held", "way", "there", "dropped"
INSIDE, NOTED = "inside", "noted"  # a note before there was a case; and the case has it
LOST, MISSED = "lost", "missed"  # it will not arrive; and the topic knows


@dataclass(frozen=True, slots=True)
class Takeover:
    """A person has the conversation of the customer's chat, in the topic."""

    chat_id: int
    topic_id: int
    operator_id: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Relay:
    """A message, and its other side. `told` is what the shell keeps of it; `by` whose words they are."""

    id: int
    topic_id: int
    from_chat: int
    from_message: int
    to_chat: int
    to_message: int | None
    by: int
    state: str
    album: str
    told: Mapping[str, Any]
    at: datetime


_OPEN = (
    (takeovers.c.bot_id == bindparam("bot"))
    & (takeovers.c.chat_id == bindparam("chat"))
    & takeovers.c.ended_at.is_(None)
)
_WHO = Hot(select(takeovers).where(_OPEN))
_BEGIN = spelled(
    takeovers,
    lambda row: (
        row.inline()
        .on_conflict_do_nothing(
            index_elements=["bot_id", "chat_id"], index_where=takeovers.c.ended_at.is_(None)
        )
        .execution_options(preserve_rowcount=True)
    ),
)
_END = update(takeovers).where(_OPEN).values(ended_at=bindparam("now"))
_PASS = update(takeovers).where(_OPEN).values(operator_id=bindparam("who"))
_MOVE = update(takeovers).where(_OPEN).values(topic_id=bindparam("to_topic"))
_OF = select(takeovers).where(
    takeovers.c.bot_id == bindparam("bot"),
    takeovers.c.operator_id == bindparam("who"),
    takeovers.c.ended_at.is_(None),
)
_ADD = insert(relays)
_KEY = relays.c.bot_id == bindparam("bot")
_OF_HERE = select(relays).where(
    _KEY, relays.c.from_chat == bindparam("chat"), relays.c.from_message == bindparam("message")
)
_OF_THERE = select(relays).where(
    _KEY, relays.c.to_chat == bindparam("chat"), relays.c.to_message == bindparam("message")
)
_BY_ID = select(relays).where(relays.c.id == bindparam("of"))
_ARRIVED = (
    update(relays).where(relays.c.id == bindparam("of")).values(to_message=bindparam("message"), state=THERE)
)
_STATE = (
    update(relays)
    .where(relays.c.id == bindparam("of"), relays.c.state == bindparam("seen"))
    .values(state=bindparam("next_state"))
)
_RETELL = update(relays).where(relays.c.id == bindparam("of")).values(sealed=bindparam("kept"))
_ALBUM = (
    select(relays)
    .where(relays.c.topic_id == bindparam("topic"), relays.c.album == bindparam("album_id"))
    .order_by(relays.c.from_message)
)
_TALK = select(relays).where(relays.c.topic_id == bindparam("topic")).order_by(relays.c.id)
_LAST = select(func.max(relays.c.at)).where(relays.c.topic_id == bindparam("topic"))


def takeover(connection: Connection, bot_id: int, chat_id: int) -> Takeover | None:
    """Who has the conversation; None: the bot."""
    row = _WHO.row(connection, {"bot": bot_id, "chat": chat_id})
    return Takeover(row.chat_id, row.topic_id, row.operator_id, row.since) if row else None


def begin(connection: Connection, bot_id: int, of: Takeover) -> bool:
    """A person takes the conversation; False where another was faster."""
    row = {
        "bot_id": bot_id, "chat_id": of.chat_id, "topic_id": of.topic_id, "operator_id": of.operator_id,
        "since": of.since,
    }  # fmt: skip
    return connection.execute(_BEGIN[connection.dialect.name], row).rowcount == 1


def end(connection: Connection, bot_id: int, chat_id: int, now: datetime) -> bool:
    """The bot has it again; False where it had it."""
    return bool(connection.execute(_END, {"bot": bot_id, "chat": chat_id, "now": now}).rowcount)


def pass_on(connection: Connection, bot_id: int, chat_id: int, operator_id: int) -> bool:
    """Another person has it from now on."""
    return bool(connection.execute(_PASS, {"bot": bot_id, "chat": chat_id, "who": operator_id}).rowcount)


def follow(connection: Connection, bot_id: int, chat_id: int, topic_id: int) -> None:
    """The conversation goes on in another topic."""
    connection.execute(_MOVE, {"bot": bot_id, "chat": chat_id, "to_topic": topic_id})


def takeovers_of(connection: Connection, bot_id: int, operator_id: int) -> list[Takeover]:
    """All conversations that a person has."""
    found = connection.execute(_OF, {"bot": bot_id, "who": operator_id})
    return [Takeover(row.chat_id, row.topic_id, row.operator_id, row.since) for row in found]


def add(connection: Connection, vault: Vault, bot_id: int, relay: Relay) -> int:
    """Write a message down that is to go to the other side; its id (that of `relay` does not count)."""
    row = {
        "bot_id": bot_id, "topic_id": relay.topic_id, "from_chat": relay.from_chat,
        "from_message": relay.from_message, "to_chat": relay.to_chat, "to_message": relay.to_message,
        "by": relay.by, "state": relay.state, "album": relay.album, "at": relay.at,
        "sealed": vault.seal(dict(relay.told), _context(bot_id, relay.from_chat, relay.from_message)),
    }  # fmt: skip
    found = connection.execute(_ADD, row).inserted_primary_key
    return int(found[0]) if found else 0


def sent_from(
    connection: Connection, vault: Vault, bot_id: int, chat_id: int, message_id: int
) -> Relay | None:
    """The relay of a message that was written here."""
    return _first(connection, vault, _OF_HERE, {"bot": bot_id, "chat": chat_id, "message": message_id})


def arrived_as(
    connection: Connection, vault: Vault, bot_id: int, chat_id: int, message_id: int
) -> Relay | None:
    """The relay that this message is the other side of."""
    return _first(connection, vault, _OF_THERE, {"bot": bot_id, "chat": chat_id, "message": message_id})


def relay(connection: Connection, vault: Vault, relay_id: int) -> Relay | None:
    """A relay by its id."""
    return _first(connection, vault, _BY_ID, {"of": relay_id})


def note_arrival(connection: Connection, relay_id: int, message_id: int) -> None:
    """It is there, as this message."""
    connection.execute(_ARRIVED, {"of": relay_id, "message": message_id})


def settle(connection: Connection, relay_id: int, seen: str, state: str) -> bool:
    """From one state to another; False where it is no longer in the first: somebody was faster."""
    values = {"of": relay_id, "seen": seen, "next_state": state}
    return bool(connection.execute(_STATE, values).rowcount)


def retell(connection: Connection, vault: Vault, bot_id: int, of: Relay, told: Mapping[str, object]) -> None:
    """Keep other words for it."""
    kept = vault.seal(dict(told), _context(bot_id, of.from_chat, of.from_message))
    connection.execute(_RETELL, {"of": of.id, "kept": kept})


def note_pages(
    connection: Connection, vault: Vault, bot_id: int, relay_id: int, pages: Mapping[str, int]
) -> None:
    """Its further pages, by number, are these messages on the other side."""
    found = _first(connection, vault, _BY_ID.with_for_update(), {"of": relay_id})
    if found is not None:
        retell(connection, vault, bot_id, found, {**found.told, "pages": dict(pages)})


def album(connection: Connection, vault: Vault, topic_id: int, album_id: str) -> list[Relay]:
    """The pieces of an album that came so far, in order."""
    found = connection.execute(_ALBUM, {"topic": topic_id, "album_id": album_id})
    return [_relay(vault, row) for row in found]


def talk(connection: Connection, vault: Vault, topic_id: int) -> list[Relay]:
    """All of a topic, as it was written."""
    return [_relay(vault, row) for row in connection.execute(_TALK, {"topic": topic_id})]


def last_word(connection: Connection, topic_id: int) -> datetime | None:
    """When the last message went either way; None before the first."""
    found: datetime | None = connection.execute(_LAST, {"topic": topic_id}).scalar()
    return found


def _first(
    connection: Connection, vault: Vault, statement: Any, values: Mapping[str, object]
) -> Relay | None:
    row = connection.execute(statement, values).first()
    return _relay(vault, row) if row else None


def _relay(vault: Vault, row: Any) -> Relay:
    return Relay(
        row.id,
        row.topic_id,
        row.from_chat,
        row.from_message,
        row.to_chat,
        row.to_message,
        row.by,
        row.state,
        row.album,
        vault.open(row.sealed, _context(row.bot_id, row.from_chat, row.from_message)),
        row.at,
    )


def _context(bot_id: int, chat_id: int, message_id: int) -> str:
    return f"relays.sealed:{bot_id}/{chat_id}/{message_id}"
