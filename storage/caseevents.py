"""What happened to a case, in order, for ever: the tables' triggers refuse to change or remove it."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select

from storage.casebook import count_event, keep_head, own_vault
from storage.chain import link
from storage.records import CaseEvent
from storage.tables import case_events as events
from storage.vault import Vault

_ADD = insert(events).inline()
_READ = select(events).where(events.c.case_id == bindparam("of")).order_by(events.c.seq)


def add_event(
    connection: Connection,
    vault: Vault,
    case_id: int,
    *,
    kind: str,
    at: datetime,
    actor: str,
    data: Mapping[str, object],
) -> int:
    """Write an event down; its number within the case, from 1. The case is locked with it.

    Raises:
        LookupError: no such case, or it was made unreadable.
    """
    seq, own, head = count_event(connection, vault, case_id)
    sealed = own.seal(dict(data), context(case_id, seq))
    row = {"case_id": case_id, "seq": seq, "kind": kind, "at": at, "actor": actor, "sealed": sealed}
    mac = link(vault.chain_key, head, row)
    connection.execute(_ADD, {**row, "mac": mac})
    keep_head(connection, case_id, mac)
    return seq


def events_of(connection: Connection, vault: Vault, case_id: int) -> list[CaseEvent]:
    """The case's events in order, without their data where the case was made unreadable."""
    own = own_vault(connection, vault, case_id)
    return [
        CaseEvent(
            row.case_id,
            row.seq,
            row.kind,
            row.at,
            row.actor,
            own.open(row.sealed, context(case_id, row.seq)) if own else {},
        )
        for row in connection.execute(_READ, {"of": case_id})
    ]


def context(case_id: int, seq: int) -> str:
    """What an event's data are sealed for."""
    return f"case_events.sealed:{case_id}/{seq}"
