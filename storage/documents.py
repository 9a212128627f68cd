"""Documents issued about cases: wanted by a turn, made once, kept sealed as they were sent."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Select, bindparam, insert, select, update

from storage.dialects import spelled
from storage.paper_tables import documents, file_parts
from storage.tables import cases
from storage.vault import Vault

_PIECE = 1 << 20  # bytes of a file sealed at once


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document. `seq` is the case's event that caused it; `sha256` of its bytes once it is made."""

    id: int
    folio: str
    kind: str
    seq: int
    bot_id: int
    chat_id: int
    sha256: bytes | None


_WANT = spelled(
    documents, lambda insert: insert.on_conflict_do_nothing(index_elements=["case_id", "kind", "seq"])
)
_HERE: Select[tuple[int, str, str, int, int, int, bytes | None]] = select(
    documents.c.id, cases.c.folio, documents.c.kind, documents.c.seq, documents.c.bot_id, documents.c.chat_id,
    documents.c.sha256,
).join(cases, cases.c.id == documents.c.case_id)  # fmt: skip
_BY_ID = _HERE.where(documents.c.id == bindparam("of"))
_OF_CASE = select(documents.c.id).where(
    documents.c.case_id == bindparam("case"),
    documents.c.kind == bindparam("kind"),
    documents.c.seq == bindparam("seq"),
)
_MAKE = (
    update(documents)
    .where(documents.c.id == bindparam("of"), documents.c.sealed.is_(None))
    .values(sealed=bindparam("pdf"), sha256=bindparam("hash"), made_at=bindparam("now"))
)
_BYTES = select(documents.c.sealed).where(documents.c.id == bindparam("of"))
_NEWEST = (
    select(documents.c.sha256)
    .where(
        documents.c.case_id == bindparam("case"),
        documents.c.kind == bindparam("kind"),
        documents.c.sha256.is_not(None),
    )
    .order_by(documents.c.id.desc())
    .limit(1)
)
_PART = insert(file_parts)
_PARTS = (
    select(file_parts.c.sealed).where(file_parts.c.file_id == bindparam("of")).order_by(file_parts.c.part)
)


def want(
    connection: Connection, case_id: int, kind: str, seq: int, bot_id: int, chat_id: int, now: datetime
) -> int:
    """Have a document made because of an event; its id, the same however often it is wanted."""
    row = {
        "case_id": case_id, "kind": kind, "seq": seq, "bot_id": bot_id, "chat_id": chat_id, "created_at": now,
    }  # fmt: skip
    connection.execute(_WANT[connection.dialect.name], row)
    found: int = connection.execute(_OF_CASE, {"case": case_id, "kind": kind, "seq": seq}).scalar_one()
    return found


def document(connection: Connection, document_id: int) -> DocumentRow | None:
    """The row of a document."""
    row = connection.execute(_BY_ID, {"of": document_id}).first()
    if row is None:
        return None
    return DocumentRow(row.id, row.folio, row.kind, row.seq, row.bot_id, row.chat_id, row.sha256)


def keep(connection: Connection, vault: Vault, document_id: int, pdf: bytes, now: datetime) -> bool:
    """Keep a document that was made; False where another made it before."""
    sealed = vault.sealer.seal(pdf, f"documents.sealed:{document_id}")
    values = {"of": document_id, "pdf": sealed, "hash": hashlib.sha256(pdf).digest(), "now": now}
    return bool(connection.execute(_MAKE, values).rowcount)


def newest_digest(connection: Connection, case_id: int, kind: str) -> str:
    """SHA-256 of the newest document of a kind, in hexadecimal; "" where none was made."""
    found = connection.execute(_NEWEST, {"case": case_id, "kind": kind}).scalar()
    return found.hex() if found else ""


def read(connection: Connection, vault: Vault, document_id: int) -> bytes | None:
    """The bytes as they were issued; None for one not made yet."""
    sealed = connection.execute(_BYTES, {"of": document_id}).scalar()
    return vault.sealer.open(sealed, f"documents.sealed:{document_id}") if sealed else None


def keep_file(connection: Connection, vault: Vault, file_id: int, content: bytes) -> bytes:
    """Keep a fetched file; its SHA-256."""
    pieces = [content[at : at + _PIECE] for at in range(0, len(content), _PIECE)] or [b""]
    for part, piece in enumerate(pieces):
        sealed = vault.sealer.seal(piece, f"file_parts.sealed:{file_id}/{part}")
        connection.execute(_PART, {"file_id": file_id, "part": part, "sealed": sealed})
    return hashlib.sha256(content).digest()


def read_file(connection: Connection, vault: Vault, file_id: int) -> bytes | None:
    """A fetched file's bytes; None for one that was not fetched."""
    parts = connection.execute(_PARTS, {"of": file_id}).scalars().all()
    if not parts:
        return None
    opened = (
        vault.sealer.open(sealed, f"file_parts.sealed:{file_id}/{part}") for part, sealed in enumerate(parts)
    )
    return b"".join(opened)
