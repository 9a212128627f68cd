"""A case with its life: read and locked by its folio, added to in one go, its row and agenda kept in step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from cases import happened
from cases.agenda import Due
from cases.case import Case
from cases.evolving import evolve
from cases.happened import Entry
from cases.status import Actor, By
from storage import agenda
from storage.casebook import COLUMNS, record_of, vault_of
from storage.caseevents import context
from storage.chain import START, link
from storage.records import CaseRecord
from storage.tables import case_events as events
from storage.tables import cases
from storage.vault import Vault

_NAME = "by_name"  # beside an event's own data: what whoever did it is called
_READ = select(events).where(events.c.case_id == bindparam("of")).order_by(events.c.seq)
_ADD = insert(events).inline()
_HERE = select(*COLUMNS).add_columns(cases.c.head).where(cases.c.folio == bindparam("of"))
_HELD = _HERE.with_for_update()
_ROW = (
    *("status", "type", "due_at", "due_rule", "last_event", "head", "priority"),
    *("overdue", "safety", "assigned_to", "decided_at", "closed_at"),
)
_MOVE = (
    update(cases)
    .where(cases.c.id == bindparam("of"), cases.c.last_event == bindparam("seen"))
    .values({name: bindparam(f"new_{name}") for name in _ROW})
)


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case as it was read: its row, the state its events make, and what the next event is linked to."""

    record: CaseRecord
    case: Case | None  # None while nothing happened yet
    head: bytes
    own: Vault


def read(connection: Connection, vault: Vault, folio: str, *, lock: bool) -> CaseFile | None:
    """The case of a folio; None if there is none, or it was made unreadable. `lock`: to the turn's end."""
    if not (folio.isascii() and folio.isprintable()):
        return None
    row = connection.execute(_HELD if lock else _HERE, {"of": folio}).first()
    if row is None or row.sealed_key is None:
        return None
    record, own = record_of(vault, row), vault_of(vault, row.draft_id, row.sealed_key)
    case: Case | None = None
    for entry in entries_of(connection, own, record):
        case = evolve(case, entry)
    return CaseFile(record, case, row.head or START, own)


def entries_of(connection: Connection, own: Vault, record: CaseRecord) -> list[Entry]:
    """What happened to it, in order."""
    return [_entry(own, record, row) for row in connection.execute(_READ, {"of": record.id})]


def _entry(own: Vault, record: CaseRecord, row: Row[Any]) -> Entry:
    data = own.open(row.sealed, context(row.case_id, row.seq))
    if row.kind == "received" and "term" not in data:
        data = {**_told_by(record), **data}
    name = data.pop(_NAME, "")
    actor, _, person = row.actor.partition(":")
    return Entry(row.seq, happened.read(row.kind, data), By(Actor(actor), int(person or 0), name), row.at)


def _told_by(record: CaseRecord) -> dict[str, Any]:
    """What the first event of a case from before version 0004 left to its row."""
    due = record.due_at or record.received_at
    return {
        **{name: getattr(record, name) for name in ("folio", "type", "topic", "urgency", "language")},
        "received_at": record.received_at.isoformat(),
        "term": {
            "rule_id": record.due_rule,
            "starts_at": record.received_at.isoformat(),
            "due_at": due.isoformat(),
        },
    }


def append(
    connection: Connection,
    vault: Vault,
    file: CaseFile,
    entries: Sequence[Entry],
    case: Case,
    dues: Sequence[Due] | None,
) -> CaseFile:
    """Write down what happened, and bring the row, and the agenda if there is a new one, in step.

    `case` is what the entries make of the file's.

    Raises:
        LookupError: the case changed since it was read: it was not locked.
    """
    head, rows = file.head, []
    for entry in entries:
        row = _row(file, entry)
        head = link(vault.chain_key, head, row)
        rows.append({**row, "mac": head})
    connection.execute(_ADD, rows)
    seen = file.case.seq if file.case else 0
    columns = _columns(case, head)
    values = {f"new_{name}": value for name, value in columns.items()}
    if connection.execute(_MOVE, {**values, "of": file.record.id, "seen": seen}).rowcount != 1:
        raise LookupError(f"case {file.record.folio} changed while it was worked on")
    if dues is not None:
        agenda.put(connection, file.record.id, dues, fresh=file.case is None)
    told = {name: columns[name] for name in _RECORDED}
    return replace(file, record=replace(file.record, **told), case=case, head=head)


_RECORDED = (
    "status",
    "type",
    "due_at",
    "due_rule",
    "priority",
    "overdue",
    "safety",
    "assigned_to",
    "closed_at",
)


def _columns(case: Case, head: bytes) -> Mapping[str, Any]:
    return {
        "status": case.status.value,
        "type": case.type.value,
        "due_at": case.term.due_at,
        "due_rule": case.term.rule_id,
        "last_event": case.seq,
        "head": head,
        "priority": case.priority.value if case.priority else None,
        "overdue": case.overdue,
        "safety": case.safety,
        "assigned_to": case.assignee or None,
        "decided_at": case.decided_at,
        "closed_at": case.closed_at,
    }


def _row(file: CaseFile, entry: Entry) -> dict[str, Any]:
    if entry.happened is None:
        raise ValueError("an event that is not known cannot be written")
    data = happened.write(entry.happened)
    if entry.by.name:
        data[_NAME] = entry.by.name
    return event_row(file.own, file.record.id, entry, happened.kind_of(entry.happened), data)


def event_row(own: Vault, case_id: int, entry: Entry, kind: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """The row of an event, as it is linked and kept."""
    by = entry.by
    return {
        "case_id": case_id,
        "seq": entry.seq,
        "kind": kind,
        "at": entry.at,
        "actor": f"{by.actor}:{by.person_id}" if by.person_id else by.actor.value,
        "sealed": own.seal(data, context(case_id, entry.seq)),
    }
