"""What the desk keeps besides: who did what, replies written beforehand, and which cases wait for whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, insert, or_, select

from cases.status import UNANSWERED
from storage.casebook import COLUMNS, record_of
from storage.desk_tables import audit, canned
from storage.dialects import spelled
from storage.records import CaseRecord
from storage.tables import cases
from storage.vault import Vault

DONE = "done"


class Waiting(StrEnum):
    """Which part of the queue."""

    ALL = "all"
    MINE = "mine"
    UNASSIGNED = "unassigned"
    SOON = "soon"  # due within two days
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Done:
    """One row of the audit."""

    at: datetime
    by: int
    action: str
    folio: str
    outcome: str


_NOTE = insert(audit).inline()
_READ = (
    select(audit)
    .where(audit.c.folio == bindparam("of_case"))
    .order_by(audit.c.id.desc())
    .limit(bindparam("most"))
)
_KEEP = spelled(
    canned,
    lambda row: row.on_conflict_do_update(
        index_elements=["bot_id", "name"],
        set_={name: row.excluded[name] for name in ("sealed", "by", "at")},
    ),
)
_ONE = (canned.c.bot_id == bindparam("bot")) & (canned.c.name == bindparam("named"))
_ALL = select(canned).where(canned.c.bot_id == bindparam("bot")).order_by(canned.c.name)
_OWED = cases.c.status.in_(sorted(status.value for status in UNANSWERED))


def note(connection: Connection, bot_id: int, done: Done) -> None:
    """Write down what somebody did or wanted; `outcome` is DONE, or the code of the refusal."""
    row = {
        "bot_id": bot_id, "at": done.at, "by": done.by, "action": done.action[:40], "folio": done.folio[:40],
        "outcome": done.outcome[:40],
    }  # fmt: skip
    connection.execute(_NOTE, row)


def done_about(connection: Connection, folio: str, most: int = 50) -> list[Done]:
    """What was done about a case at the desk, newest first."""
    found = connection.execute(_READ, {"of_case": folio, "most": most})
    return [Done(row.at, row.by, row.action, row.folio, row.outcome) for row in found]


def keep_reply(
    connection: Connection,
    vault: Vault,
    bot_id: int,
    name: str,
    told: Mapping[str, Any],
    by: int,
    at: datetime,
) -> None:
    """Keep a reply or macro under its name; plain JSON."""
    sealed = vault.seal(dict(told), _context(bot_id, name))
    row = {"bot_id": bot_id, "name": name, "sealed": sealed, "by": by, "at": at}
    connection.execute(_KEEP[connection.dialect.name], row)


def replies(connection: Connection, vault: Vault, bot_id: int) -> dict[str, Mapping[str, Any]]:
    """All replies by name."""
    found = connection.execute(_ALL, {"bot": bot_id})
    return {row.name: vault.open(row.sealed, _context(bot_id, row.name)) for row in found}


def drop_reply(connection: Connection, bot_id: int, name: str) -> bool:
    """Forget a reply; False where there is none of the name."""
    return bool(connection.execute(delete(canned).where(_ONE), {"bot": bot_id, "named": name}).rowcount)


def queue(
    connection: Connection,
    vault: Vault,
    bot_id: int,
    which: Waiting,
    *,
    operator_id: int,
    soon: datetime,
    topic: str = "",
    most: int = 15,
) -> list[CaseRecord]:
    """Cases that wait for an answer, the most pressing first: danger, then by when they are due.

    Args:
        operator_id: whose, for MINE.
        soon: what is due before is SOON.
        topic: only cases of this topic, "" for all.
    """
    wanted: list[ColumnElement[bool]] = [cases.c.bot_id == bot_id, cases.c.closed_at.is_(None), _OWED]
    match which:
        case Waiting.MINE:
            wanted.append(cases.c.assigned_to == operator_id)
        case Waiting.UNASSIGNED:
            wanted.append(cases.c.assigned_to.is_(None))
        case Waiting.SOON:
            wanted.append(and_(cases.c.due_at < soon, cases.c.overdue.is_(False)))
        case Waiting.OVERDUE:
            wanted.append(cases.c.overdue.is_(True))
    if topic:
        wanted.append(cases.c.topic == topic)
    order = (cases.c.safety.desc(), cases.c.due_at, cases.c.id)
    found = connection.execute(select(*COLUMNS).where(*wanted).order_by(*order).limit(most))
    return [record_of(vault, row) for row in found]


def newest(connection: Connection, vault: Vault, bot_id: int, most: int) -> list[CaseRecord]:
    """Cases of a bot, the newest first: what a search looks through, because words are sealed."""
    found = connection.execute(
        select(*COLUMNS)
        .where(cases.c.bot_id == bot_id, or_(cases.c.status != "blocked"))
        .order_by(cases.c.id.desc())
        .limit(most)
    )
    return [record_of(vault, row) for row in found]


def _context(bot_id: int, name: str) -> str:
    return f"canned.sealed:{bot_id}/{name}"
