"""The memory of each chat, its row locked while a turn holds it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from flows.dialogue import Dialogue
from flows.memory import dump, load
from storage.dialects import spelled
from storage.hot import Hot
from storage.tables import dialogues
from storage.vault import Vault

_HERE = (dialogues.c.bot_id == bindparam("bot")) & (dialogues.c.chat_id == bindparam("chat"))
_LOCK = Hot(select(dialogues.c.sealed).where(_HERE).with_for_update())
_SEEN = select(dialogues.c.sealed).where(_HERE)
_MAKE = Hot(spelled(dialogues, lambda insert: insert.on_conflict_do_nothing()))
_KEEP = Hot(
    update(dialogues)
    .where(_HERE)
    .values(sealed=bindparam("kept"), updated_at=bindparam("now"), waiting_since=bindparam("since"))
)
_WAITING = (
    select(dialogues.c.chat_id)
    .where(dialogues.c.bot_id == bindparam("bot"), dialogues.c.waiting_since < bindparam("before"))
    .order_by(dialogues.c.waiting_since)
    .limit(bindparam("most"))
)
_WAKE = (
    update(dialogues)
    .where(_HERE, dialogues.c.waiting_since < bindparam("before"))
    .values(waiting_since=bindparam("now"))
)


@dataclass(frozen=True, slots=True)
class Held:
    """A dialogue as it was read, and its bytes to tell whether it changed."""

    dialogue: Dialogue
    data: bytes


_BLANK = Held(Dialogue(), dump(Dialogue()))


def hold(connection: Connection, vault: Vault, bot_id: int, chat_id: int) -> Held:
    """The chat's dialogue, locked to the end of the transaction.

    A new chat has no row to lock: it is made first, so that two first messages cannot both start anew.
    """
    here = {"bot": bot_id, "chat": chat_id}
    row = _LOCK.row(connection, here)
    if row is None:
        blank = {"bot_id": bot_id, "chat_id": chat_id}
        _MAKE.do(connection, blank)
        row = _LOCK.row(connection, here)
    if row.sealed is None:
        return _BLANK
    data = vault.sealer.open(row.sealed, context(bot_id, chat_id))
    return Held(load(data), data)


def keep(
    connection: Connection,
    vault: Vault,
    bot_id: int,
    chat_id: int,
    dialogue: Dialogue,
    *,
    held: Held | None,
    now: datetime,
) -> None:
    """Write the dialogue where it differs from what was held. It waits while anything in it is unfinished.

    A person's chat has a positive id; what is filled in a topic of the desk waits for nobody's reminder.
    """
    data = dump(dialogue)
    if held is not None and data == held.data:
        return
    values = {
        "bot": bot_id,
        "chat": chat_id,
        "kept": vault.sealer.seal(data, context(bot_id, chat_id)),
        "now": now,
        "since": now if chat_id > 0 and (dialogue.draft or dialogue.parked or dialogue.held) else None,
    }
    _KEEP.do(connection, values)


def waiting(connection: Connection, bot_id: int, before: datetime, most: int) -> list[int]:
    """Chats with a draft that nothing was done on since `before`, longest first."""
    found = connection.execute(_WAITING, {"bot": bot_id, "before": before, "most": most})
    return list(found.scalars())


def wake(connection: Connection, bot_id: int, chat_id: int, before: datetime, now: datetime) -> bool:
    """Whether the chat waits since before then; it waits since `now` after, so the next one is told no."""
    values = {"bot": bot_id, "chat": chat_id, "before": before, "now": now}
    return connection.execute(_WAKE, values).rowcount == 1


def seen(connection: Connection, vault: Vault, bot_id: int, chat_id: int) -> Dialogue:
    """The chat's dialogue as it is now, not held."""
    row = connection.execute(_SEEN, {"bot": bot_id, "chat": chat_id}).first()
    if row is None or row.sealed is None:
        return Dialogue()
    return load(vault.sealer.open(row.sealed, context(bot_id, chat_id)))


def context(bot_id: int, chat_id: int) -> str:
    """What a dialogue is sealed for."""
    return f"dialogues.sealed:{bot_id}/{chat_id}"
