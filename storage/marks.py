"""Moments and numbers that the replicas of a bot share, each under its name."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select, update

from storage.dialects import spelled
from storage.tables import marks

COURIER = "courier"  # number: how often the seat of the courier was taken
TAKEN = "taken"  # at: when updates were last known to come through
GAP = "gap"  # at: the end of the last time they did not
DIGEST = "digest"  # and the group's id: when the last digest was put there, and the last topic that it listed

_HERE = (marks.c.bot_id == bindparam("bot")) & (marks.c.name == bindparam("of"))
_AT = select(marks.c.at).where(_HERE)
_BOTH = select(marks.c.at, marks.c.number).where(_HERE)
_KEEP = spelled(
    marks,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["bot_id", "name"],
        set_={"at": insert.excluded.at, "number": insert.excluded.number},
    ),
)
_LOCK = _AT.with_for_update()
_MAKE = spelled(marks, lambda insert: insert.on_conflict_do_nothing())
_SET = update(marks).where(_HERE).values(at=bindparam("moment"))
_COUNT = spelled(
    marks,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["bot_id", "name"], set_={"number": marks.c.number + 1}
    ).returning(marks.c.number),
)


def count(connection: Connection, bot_id: int, name: str) -> int:
    """Count one more, whoever counts at the same time; the new number, from 1."""
    first = {"bot_id": bot_id, "name": name, "at": None, "number": 1}
    number: int = connection.execute(_COUNT[connection.dialect.name], first).scalar_one()
    return number


def moment(connection: Connection, bot_id: int, name: str) -> datetime | None:
    """The moment of that name; None where there was none yet."""
    found: datetime | None = connection.execute(_AT, {"bot": bot_id, "of": name}).scalar()
    return found


def both(connection: Connection, bot_id: int, name: str) -> tuple[datetime | None, int]:
    """The moment and the number of that name; None and 0 where there were none yet."""
    row = connection.execute(_BOTH, {"bot": bot_id, "of": name}).first()
    return (row.at, row.number or 0) if row else (None, 0)


def keep(connection: Connection, bot_id: int, name: str, at: datetime, number: int) -> None:
    """From now on it is these."""
    row = {"bot_id": bot_id, "name": name, "at": at, "number": number}
    connection.execute(_KEEP[connection.dialect.name], row)


def first(connection: Connection, bot_id: int, name: str, now: datetime, within: timedelta) -> bool:
    """Whether nobody said so within that time; now somebody did: of many that ask, one is told yes."""
    connection.execute(
        _MAKE[connection.dialect.name], {"bot_id": bot_id, "name": name, "at": None, "number": 0}
    )
    before: datetime | None = connection.execute(_LOCK, {"bot": bot_id, "of": name}).scalar()
    if before is not None and now - before < within:
        return False
    connection.execute(_SET, {"bot": bot_id, "of": name, "moment": now})
    return True


def note_taking(connection: Connection, bot_id: int, now: datetime, longest: timedelta) -> bool:
    """Updates come through now; whether they had not for `longest`. Of many that ask, one is told so."""
    before = _locked(connection, bot_id, TAKEN, now)
    if now > before:
        connection.execute(_SET, {"bot": bot_id, "of": TAKEN, "moment": now})
    if now - before <= longest:
        return False
    _locked(connection, bot_id, GAP, now)
    connection.execute(_SET, {"bot": bot_id, "of": GAP, "moment": now})
    return True


def _locked(connection: Connection, bot_id: int, name: str, now: datetime) -> datetime:
    """The moment of that name, locked; where there was none it is `now`."""
    here = {"bot": bot_id, "of": name}
    found = connection.execute(_LOCK, here).scalar()
    if found is None:
        row = {"bot_id": bot_id, "name": name, "at": now, "number": None}
        connection.execute(_MAKE[connection.dialect.name], row)
        found = connection.execute(_LOCK, here).scalar_one()
    moment_: datetime = found
    return moment_
