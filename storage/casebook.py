"""Cases: opened once per draft, their facts as received, sealed with a key of their own."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, select, update

from storage.chain import START
from storage.customers import remember, row_id
from storage.dialects import spelled
from storage.records import CaseRecord, NewCase
from storage.tables import cases
from storage.vault import Vault

COLUMNS = [column for column in cases.columns if column.name not in {"last_event", "head", "decided_at"}]
_BY_DRAFT = select(*COLUMNS).where(cases.c.draft_id == bindparam("of"))
_BY_FOLIO = select(*COLUMNS).where(cases.c.folio == bindparam("of"))
_BY_ID = select(*COLUMNS).where(cases.c.id == bindparam("of"))
_OPEN = spelled(
    cases,
    # Only a known draft is passed over in silence: a folio given twice is a mistake, and raises.
    lambda insert: insert.on_conflict_do_nothing(index_elements=["draft_id"]).returning(cases.c.id),
)
_COUNT = (
    update(cases)
    .where(cases.c.id == bindparam("of"))
    .values(last_event=cases.c.last_event + 1)
    .returning(cases.c.last_event, cases.c.draft_id, cases.c.sealed_key, cases.c.head)
)
_HEAD = update(cases).where(cases.c.id == bindparam("of")).values(head=bindparam("link"))


def open_case(connection: Connection, vault: Vault, case: NewCase) -> tuple[CaseRecord, Vault | None]:
    """The draft's case, and its own vault if it was opened now (else it is the one opened before)."""
    customer = remember(connection, vault, case.telegram_id, {}, case.received_at)
    key = vault.fresh_key()
    own, facts = vault.under(key), dict(case.facts)
    plain = {name: getattr(case, name) for name in _GIVEN}
    row = {
        **plain,
        "customer_id": customer,
        "last_event": 0,
        "sealed_key": vault.sealer.seal(key, f"cases.sealed_key:{case.draft_id}"),
        "sealed": own.seal(facts, f"cases.sealed:{case.draft_id}"),
    }
    fresh = connection.execute(_OPEN[connection.dialect.name], row).first()
    if fresh is None:
        return record_of(vault, connection.execute(_BY_DRAFT, {"of": case.draft_id}).one()), None
    return CaseRecord(id=fresh.id, customer_id=customer, facts=facts, **plain), own


def by_folio(connection: Connection, vault: Vault, folio: str) -> CaseRecord | None:
    """The case of a folio in its exact spelling. Whose it is, is for the caller to check."""
    if not (folio.isascii() and folio.isprintable()):
        return None  # typed by anybody: PostgreSQL refuses a NUL, and both a broken character
    return _first(connection, vault, _BY_FOLIO, folio)


def by_id(connection: Connection, vault: Vault, case_id: int) -> CaseRecord | None:
    """The case of a row id."""
    return _first(connection, vault, _BY_ID, case_id)


def count_event(connection: Connection, vault: Vault, case_id: int) -> tuple[int, Vault, bytes]:
    """The next event's number, the case locked with it, the case's own vault, and the last link.

    Raises:
        LookupError: no such case, or it was made unreadable.
    """
    row = connection.execute(_COUNT, {"of": case_id}).first()
    if row is None or row.sealed_key is None:
        raise LookupError(f"no case {case_id} to add to")
    return row.last_event, vault_of(vault, row.draft_id, row.sealed_key), row.head or START


def keep_head(connection: Connection, case_id: int, head: bytes) -> None:
    """The last link of the case's chain, in the transaction that counted its event."""
    connection.execute(_HEAD, {"of": case_id, "link": head})


def own_vault(connection: Connection, vault: Vault, case_id: int) -> Vault | None:
    """The case's own vault, None where there is no such case or it was made unreadable."""
    row = connection.execute(_BY_ID, {"of": case_id}).first()
    return vault_of(vault, row.draft_id, row.sealed_key) if row is not None and row.sealed_key else None


def vault_of(vault: Vault, draft_id: str, sealed_key: bytes) -> Vault:
    """The vault of one case."""
    return vault.under(vault.sealer.open(sealed_key, f"cases.sealed_key:{draft_id}"))


def records(connection: Connection, vault: Vault, where: ColumnElement[bool], most: int) -> list[CaseRecord]:
    """Cases that fit, newest first."""
    found = connection.execute(select(*COLUMNS).where(where).order_by(cases.c.id.desc()).limit(most))
    return [record_of(vault, row) for row in found]


def of_person(connection: Connection, vault: Vault, telegram_id: int, most: int) -> list[CaseRecord]:
    """A person's own, newest first."""
    customer = row_id(connection, vault, telegram_id)
    return [] if customer is None else records(connection, vault, cases.c.customer_id == customer, most)


_GIVEN = (
    *("folio", "draft_id", "bot_id", "chat_id", "thread_id", "type", "topic", "urgency", "status"),
    *("language", "jurisdiction", "received_at", "zone", "due_at", "due_rule"),
)
_LIVED = ("priority", "overdue", "safety", "assigned_to", "closed_at")  # what its life writes into the row


def _first(connection: Connection, vault: Vault, statement: Any, of: str | int) -> CaseRecord | None:
    row = connection.execute(statement, {"of": of}).first()
    return None if row is None else record_of(vault, row)


def record_of(vault: Vault, row: Any) -> CaseRecord:
    """The case of a row with all of COLUMNS."""
    facts = {}
    if row.sealed_key is not None:
        own = vault_of(vault, row.draft_id, row.sealed_key)
        facts = own.open(row.sealed, f"cases.sealed:{row.draft_id}")
    plain = {name: getattr(row, name) for name in (*_GIVEN, *_LIVED)}
    return CaseRecord(id=row.id, customer_id=row.customer_id, facts=facts, **plain)
