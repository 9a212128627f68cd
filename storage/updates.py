"""Which updates of Telegram were taken: each one once."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select, tuple_

from storage.dialects import spelled
from storage.hot import Hot
from storage.tables import updates

_TAKE = Hot(spelled(updates, lambda insert: insert.on_conflict_do_nothing()))
_OLD = (
    select(updates.c.bot_id, updates.c.update_id)
    .where(updates.c.seen_at < bindparam("before"))
    .limit(bindparam("most"))
)
_FORGET = delete(updates).where(tuple_(updates.c.bot_id, updates.c.update_id).in_(_OLD))


def first_sight(connection: Connection, bot_id: int, update_id: int, now: datetime) -> bool:
    """Whether this turn is the first to take the update. Another turn with it waits for this one's end."""
    row = {"bot_id": bot_id, "update_id": update_id, "seen_at": now}
    return _TAKE.do(connection, row) == 1


def forget_updates(connection: Connection, before: datetime, most: int) -> int:
    """Drop what Telegram can no longer deliver again (it keeps updates 24 hours); at most so many at once."""
    return connection.execute(_FORGET, {"before": before, "most": most}).rowcount
