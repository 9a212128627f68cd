"""A turn's hands for files, documents and errands: one name for what three modules do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from cases.happened import Entry
from storage import casefile, documents, errands, files
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Paperwork:
    """What it does is done with its turn, or not at all. Moments are aware, in UTC."""

    connection: Connection
    vault: Vault

    def send_on(
        self,
        bot_id: int,
        kind: errands.Errand,
        about: int,
        now: datetime,
        *,
        after: timedelta = timedelta(),
        told: Mapping[str, object] | None = None,
    ) -> None:
        """Have something done once the turn is committed; nothing where it is to be done already."""
        errands.send_on(self.connection, self.vault, bot_id, kind, about, now + after, now, told)

    def claim(self, bot_id: int, now: datetime, most: int, lease: timedelta) -> list[errands.ErrandRow]:
        """Errands that are due, leased to the caller."""
        return errands.claim(self.connection, self.vault, bot_id, now, most, lease)

    def done(self, row: errands.ErrandRow) -> bool:
        """The errand is done, with this turn; False where another did it: then there is nothing to do."""
        return errands.done(self.connection, row)

    def later(self, errand_id: int, when: datetime) -> None:
        """Try the errand again then."""
        errands.later(self.connection, errand_id, when)

    def release(self, bot_id: int, now: datetime) -> None:
        """Whoever leased errands is gone: all are due."""
        errands.release(self.connection, bot_id, now)

    def want_document(
        self, case_id: int, kind: str, seq: int, bot_id: int, chat_id: int, now: datetime
    ) -> int:
        """Have a document made because of the case's event `seq`, and sent to the chat; its id."""
        wanted = documents.want(self.connection, case_id, kind, seq, bot_id, chat_id, now)
        self.send_on(bot_id, errands.Errand.PAPER, wanted, now)
        return wanted

    def document(self, document_id: int) -> documents.DocumentRow | None:
        """The row of a document."""
        return documents.document(self.connection, document_id)

    def keep_document(self, document_id: int, pdf: bytes, now: datetime) -> bool:
        """Keep a document as it was made; False where another made it before."""
        return documents.keep(self.connection, self.vault, document_id, pdf, now)

    def read_document(self, document_id: int) -> bytes | None:
        """The bytes of a document as it was issued."""
        return documents.read(self.connection, self.vault, document_id)

    def digest_of(self, case_id: int, kind: str) -> str:
        """SHA-256 of the case's newest document of a kind, in hexadecimal; "" where none was made."""
        return documents.newest_digest(self.connection, case_id, kind)

    def entries_of(self, file: casefile.CaseFile) -> list[Entry]:
        """What happened to a case, in order, by whom."""
        return casefile.entries_of(self.connection, file.own, file.record)

    def add_files(
        self,
        draft_id: str,
        announced: Iterable[Mapping[str, object]],
        now: datetime,
        case_id: int | None = None,
    ) -> None:
        """Note files of a draft or its case; each with its `unique_id`. The same file again is one row."""
        files.add_files(self.connection, self.vault, draft_id, case_id, announced, now)

    def fetch_files(self, case_id: int, bot_id: int, now: datetime) -> None:
        """Have the case's files fetched that were only announced so far."""
        for kept in files.files_of(self.connection, self.vault, case_id):
            if kept.state == "announced":
                self.send_on(bot_id, errands.Errand.FETCH, kept.id, now)

    def file(self, file_id: int) -> files.FileRecord | None:
        """A file's row."""
        return files.file(self.connection, self.vault, file_id)

    def keep_file(self, file_id: int, content: bytes) -> bytes:
        """Keep what was fetched; its SHA-256."""
        digest = documents.keep_file(self.connection, self.vault, file_id, content)
        files.settle_file(self.connection, file_id, "fetched", digest)
        return digest

    def lose_file(self, file_id: int) -> None:
        """It could not be fetched, and never will be."""
        files.settle_file(self.connection, file_id, "lost", None)

    def read_file(self, file_id: int) -> bytes | None:
        """The bytes of a fetched file."""
        return documents.read_file(self.connection, self.vault, file_id)

    def signing_seed(self) -> bytes:
        """The private key, 32 bytes, with which this house signs its documents."""
        return self.vault.signing_seed
