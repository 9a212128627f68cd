"""Looking at every link of every case's chain, one row after the other, however many there are."""

import hmac
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, select

from storage.chain import LINKED, START, link
from storage.tables import case_events as events
from storage.tables import cases
from storage.vault import Vault

_ROWS = 500  # held at a time
_CUT = "the case's row names another last event: one was taken away, or the row was altered"
_ALL = (
    select(
        cases.c.id,
        cases.c.folio,
        cases.c.last_event,
        cases.c.head,
        events.c.mac,
        *(events.c[name] for name in LINKED),
    )
    .outerjoin(events, events.c.case_id == cases.c.id)
    .order_by(cases.c.id, events.c.seq)
)


@dataclass(frozen=True, slots=True)
class Broken:
    """The first link that does not hold. `why`: altered, missing, or the end does not fit the case."""

    folio: str
    seq: int
    why: str


@dataclass(frozen=True, slots=True)
class Verified:
    """How many cases and events were looked at, and what was found first."""

    cases: int
    events: int
    broken: Broken | None


def verify(connection: Connection, vault: Vault) -> Verified:
    """Look until the first broken link; one statement, so that it sees one moment of the database."""
    with connection.execution_options(yield_per=_ROWS).execute(_ALL) as found:
        return _verified(found, vault.chain_key)


def _verified(found: Iterable[Row[Any]], key: bytes) -> Verified:
    seen_cases = seen_events = 0
    for _, rows in groupby(found, key=lambda row: row.id):
        seen_cases += 1
        last, head, row = 0, START, None
        for row in rows:
            if row.seq is None:
                break
            broken, head = _next(key, row, last, head)
            if broken:
                return Verified(seen_cases, seen_events, broken)
            last, seen_events = row.seq, seen_events + 1
        if row is not None and (row.last_event, row.head or START) != (last, head):
            return Verified(seen_cases, seen_events, Broken(row.folio, last + 1, _CUT))
    return Verified(seen_cases, seen_events, None)


def _next(key: bytes, row: Row[Any], last: int, head: bytes) -> tuple[Broken | None, bytes]:
    """The link of the row, and what is wrong with it, if anything."""
    if row.seq != last + 1:
        return Broken(row.folio, last + 1, "the event is missing"), head
    right = link(key, head, {name: getattr(row, name) for name in LINKED})
    if row.mac is None or not hmac.compare_digest(row.mac, right):
        return Broken(row.folio, row.seq, "the event, or the one before it, was altered"), head
    return None, right
