"""What falls due for which case: rows made from the case, found by time, each done once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, exists, false, func, insert, select, update

from cases.agenda import Due, What
from storage.dialects import spelled
from storage.tables import agenda, cases

_PENDING = agenda.c.done_at.is_(None)
_CLEAR = delete(agenda).where(agenda.c.case_id == bindparam("of"), _PENDING)
_PUT = spelled(agenda, lambda insert: insert.on_conflict_do_nothing())
_PUT_FRESH = insert(agenda).inline()
_DUE = (
    select(cases.c.folio, agenda.c.what, agenda.c.nth, agenda.c.due_at, agenda.c.quiet)
    .join(cases, cases.c.id == agenda.c.case_id)
    .where(_PENDING, agenda.c.due_at <= bindparam("now"))
    .order_by(agenda.c.due_at, agenda.c.case_id, agenda.c.what, agenda.c.nth)
    .limit(bindparam("most"))
    .offset(bindparam("skip"))
)
_DUE_AT_ONCE = _DUE.where(agenda.c.quiet.is_(false()))
_GONE = (
    update(agenda)
    .where(_PENDING, agenda.c.case_id.in_(select(cases.c.id).where(cases.c.folio == bindparam("of"))))
    .values(done_at=bindparam("now"))
)
_REMINDERS = select(agenda.c.nth, agenda.c.done_at).where(
    agenda.c.case_id == bindparam("of"), agenda.c.what == bindparam("named")
)
_NEXT = select(func.min(agenda.c.due_at)).where(
    _PENDING, agenda.c.due_at > bindparam("now"), agenda.c.what.in_(bindparam("whats", expanding=True))
)
_DONE = (
    update(agenda)
    .where(
        agenda.c.case_id == bindparam("of"),
        agenda.c.what == bindparam("named"),
        agenda.c.nth == bindparam("number"),
        agenda.c.due_at == bindparam("at"),
        _PENDING,
    )
    .values(done_at=bindparam("now"))
)
_OF = select(agenda.c.what, agenda.c.nth, agenda.c.due_at, agenda.c.quiet).where(
    agenda.c.case_id == bindparam("of"), _PENDING
)
_UNPLANNED = (
    select(cases.c.id, cases.c.folio)
    .where(
        cases.c.id > bindparam("after"),
        cases.c.sealed_key.is_not(None),
        cases.c.last_event > 0,
        ~exists().where(agenda.c.case_id == cases.c.id),
    )
    .order_by(cases.c.id)
    .limit(bindparam("most"))
)


@dataclass(frozen=True, slots=True)
class DueRow:
    """Something that is due for a case."""

    folio: str
    due: Due


def put(connection: Connection, case_id: int, dues: Sequence[Due], *, fresh: bool = False) -> None:
    """The case's pending rows are these from now on; what is done stays done. `fresh`: it has none yet."""
    rows = [
        {
            "case_id": case_id,
            "what": due.what.value,
            "nth": due.nth,
            "due_at": due.at,
            "quiet": due.quiet,
            "done_at": None,
        }
        for due in dues
    ]
    if not fresh:
        connection.execute(_CLEAR, {"of": case_id})
    if rows:
        connection.execute(_PUT_FRESH if fresh else _PUT[connection.dialect.name], rows)


def due_now(
    connection: Connection, now: datetime, most: int, *, skip: int = 0, at_once: bool = False
) -> list[DueRow]:
    """What is due and not done, longest due first, after `skip` of them. Costs the same however much is not
    due. `at_once`: only what cannot wait for messaging hours."""
    return [
        DueRow(row.folio, Due(What(row.what), row.due_at, row.nth, row.quiet))
        for row in connection.execute(
            _DUE_AT_ONCE if at_once else _DUE, {"now": now, "most": most, "skip": skip}
        )
    ]


def unplanned(connection: Connection, after: int, most: int) -> list[tuple[int, str]]:
    """Cases that live and have never had an agenda, by row id and folio, in the order of their ids."""
    found = connection.execute(_UNPLANNED, {"after": after, "most": most})
    return [(row.id, row.folio) for row in found]


def claim(connection: Connection, case_id: int, due: Due, now: datetime) -> bool:
    """Mark it done; False where somebody else did, or it is no longer on the agenda."""
    values = {"of": case_id, "named": due.what.value, "number": due.nth, "at": due.at, "now": now}
    return connection.execute(_DONE, values).rowcount == 1


def forget(connection: Connection, folio: str, now: datetime) -> None:
    """Nothing falls due any more for a case that was made unreadable."""
    connection.execute(_GONE, {"of": folio, "now": now})


def reminded(connection: Connection, case_id: int, what: What) -> dict[int, datetime | None]:
    """When each reminder of a kind was told, by its number; None for one still to be told."""
    found = connection.execute(_REMINDERS, {"of": case_id, "named": what.value}).all()
    told: dict[int, datetime | None] = {}
    for row in found:
        known = told.get(row.nth, row.done_at)
        told[row.nth] = max(known, row.done_at) if known and row.done_at else None
    return told


def next_after(connection: Connection, now: datetime, whats: Iterable[What]) -> datetime | None:
    """When something of these kinds falls due next."""
    found: datetime | None = connection.execute(
        _NEXT, {"now": now, "whats": [what.value for what in whats]}
    ).scalar()
    return found


def pending(connection: Connection, case_id: int) -> list[Due]:
    """What is on the case's agenda, in order of time."""
    found = connection.execute(_OF, {"of": case_id})
    return sorted(
        (Due(What(row.what), row.due_at, row.nth, row.quiet) for row in found),
        key=lambda due: (due.at, due.what, due.nth),
    )
