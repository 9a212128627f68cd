"""Files a person sent: what Telegram said of them, sealed; one row however often the same one comes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from storage.dialects import spelled
from storage.paper_tables import files
from storage.vault import Vault

_ADD = spelled(
    files,
    lambda insert: insert.on_conflict_do_update(
        index_elements=["draft_id", "file"],
        # A file already there goes to the case, and stays with the one it has.
        set_={"case_id": bindparam("to_case")},
        where=files.c.case_id.is_(None),
    ),
)
_OF_CASE = select(files).where(files.c.case_id == bindparam("of")).order_by(files.c.id)
_BY_ID = select(files).where(files.c.id == bindparam("of"))
_FETCHED = (
    update(files)
    .where(files.c.id == bindparam("of"))
    .values(state=bindparam("now_state"), sha256=bindparam("hash"))
)


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A file's row. `state`: announced, fetched or lost; `sha256` of its bytes once they were fetched."""

    id: int
    case_id: int | None
    draft_id: str
    state: str
    sha256: bytes | None
    about: Mapping[str, Any]


def add_files(
    connection: Connection,
    vault: Vault,
    draft_id: str,
    case_id: int | None,
    announced: Iterable[Mapping[str, object]],
    now: datetime,
) -> None:
    """Note files of a draft or its case; each needs its `unique_id` (Telegram's file_unique_id)."""
    for about in announced:
        file = vault.index("file", str(about["unique_id"]))
        row = {
            "draft_id": draft_id,
            "case_id": case_id,
            "to_case": case_id,
            "file": file,
            "state": "announced",
            "sealed": vault.seal(dict(about), _context(draft_id, file)),
            "created_at": now,
        }
        connection.execute(_ADD[connection.dialect.name], row)


def files_of(connection: Connection, vault: Vault, case_id: int) -> list[FileRecord]:
    """The case's files in the order they came."""
    return [_record(vault, row) for row in connection.execute(_OF_CASE, {"of": case_id})]


def file(connection: Connection, vault: Vault, file_id: int) -> FileRecord | None:
    """One file."""
    row = connection.execute(_BY_ID, {"of": file_id}).first()
    return _record(vault, row) if row else None


def settle_file(connection: Connection, file_id: int, state: str, sha256: bytes | None) -> None:
    """The file was fetched, or is lost."""
    connection.execute(_FETCHED, {"of": file_id, "now_state": state, "hash": sha256})


def _record(vault: Vault, row: Any) -> FileRecord:
    about = vault.open(row.sealed, _context(row.draft_id, row.file))
    return FileRecord(row.id, row.case_id, row.draft_id, row.state, row.sha256, about)


def _context(draft_id: str, file: bytes) -> str:
    return f"files.sealed:{draft_id}/{file.hex()}"
